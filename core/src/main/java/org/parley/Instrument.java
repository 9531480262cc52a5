package org.parley;

import com.google.errorprone.annotations.Immutable;
import java.util.Objects;
import java.util.Optional;

/**
 * A written instrument at a round: a memorandum, a draft, an agreement.
 *
 * <p>It is plain data. What an announced instrument will say is unknown, and unknown is not the same as nothing.
 *
 * @param title the instrument as the parties call it
 * @param presentedBy who presents it, if one party does
 * @param status how far it has come
 * @param source who reports it, if known
 */
@Immutable
public record Instrument(String title, Optional<Party> presentedBy, InstrumentStatus status, Optional<Source> source) {
    public Instrument {
        title = Text.named(title, "The title of an instrument");
        Objects.requireNonNull(presentedBy, "presentedBy");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(source, "source");
    }

    /** Returns an instrument that the party has announced; its contents are unknown. */
    public static Instrument announced(String title, Party by) {
        return new Instrument(
                title, Optional.of(Objects.requireNonNull(by, "by")), InstrumentStatus.ANNOUNCED, Optional.empty());
    }

    /** Returns an instrument that the party has tabled. */
    public static Instrument tabled(String title, Party by) {
        return new Instrument(
                title, Optional.of(Objects.requireNonNull(by, "by")), InstrumentStatus.TABLED, Optional.empty());
    }

    /** Returns this instrument with who reports it. */
    public Instrument source(Source newSource) {
        return new Instrument(title, presentedBy, status, Optional.of(Objects.requireNonNull(newSource, "newSource")));
    }
}
