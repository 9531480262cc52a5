package org.parley.analysis;

import com.google.errorprone.annotations.Immutable;
import java.time.LocalDate;
import java.util.Objects;
import org.parley.Step;
import org.parley.StepMoment;

/**
 * The day on which a step begins or has ended, as far as it is known.
 *
 * @param moment the beginning or the end of a step
 * @param day the day
 */
@Immutable
public record StepDate(StepMoment moment, LocalDate day) {
    public StepDate {
        Objects.requireNonNull(moment, "moment");
        Objects.requireNonNull(day, "day");
    }

    /** Returns that the step begins on the day. */
    public static StepDate begins(Step step, LocalDate day) {
        return new StepDate(StepMoment.beginningOf(step), day);
    }

    /** Returns that the step has ended on the day; for one that takes a single day, that is the day of it. */
    public static StepDate ends(Step step, LocalDate day) {
        return new StepDate(StepMoment.endOf(step), day);
    }
}
