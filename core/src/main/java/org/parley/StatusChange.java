package org.parley;

import com.google.errorprone.annotations.Immutable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * One entry in the history of an instrument: what it became, when, and who reports it.
 *
 * @param status what it became
 * @param date the day, if known
 * @param source who reports it, if known
 */
@Immutable
public record StatusChange(InstrumentStatus status, Optional<LocalDate> date, Optional<Source> source) {
    public StatusChange {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(source, "source");
    }
}
