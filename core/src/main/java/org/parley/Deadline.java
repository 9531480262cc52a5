package org.parley;

import com.google.errorprone.annotations.Immutable;
import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;

/**
 * When one moment of a step is due, counted from a moment of another step or of the same one.
 *
 * <pre>{@code
 * Deadline twoYears = Deadline.of(StepMoment.endOf(decommissioning))
 *         .within(Period.ofYears(2), StepMoment.endOf(referendums));
 * Deadline duration = Deadline.of(StepMoment.endOf(truce)).after(Period.ofDays(30), StepMoment.beginningOf(truce));
 * }</pre>
 *
 * <p>It is data and moves no step: where steps have an order, a position says so. Days are calendar days, months and
 * years are counted as {@link LocalDate#plus} does, and the day that a period leads to is part of it.
 *
 * @param due the moment that is due
 * @param bound whether it is due by, on or not before the day
 * @param period how long after the anchor; not negative
 * @param anchor the moment from which the time is counted
 */
@Immutable
public record Deadline(StepMoment due, Bound bound, Period period, StepMoment anchor) {
    /** How the day that the period leads to limits the moment. */
    public enum Bound {
        /** On that day or earlier. */
        BY,
        /** On that day. */
        ON,
        /** On that day or later. */
        NOT_BEFORE
    }

    public Deadline {
        Objects.requireNonNull(due, "due");
        Objects.requireNonNull(bound, "bound");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(anchor, "anchor");
        if (period.isNegative()) {
            throw new IllegalArgumentException("The " + due + " is due " + period + " after the " + anchor
                    + ", a negative time: exchange the two moments.");
        }
        if (due.equals(anchor)) {
            throw new IllegalArgumentException("The " + due + " cannot be counted from itself: count from another"
                    + " moment, be it the other end of the same step.");
        }
    }

    /** Returns the beginning of a deadline for this moment. */
    public static Due of(StepMoment due) {
        return new Due(due);
    }

    /** Returns the day that the deadline names where the anchor falls on this one. */
    public LocalDate from(LocalDate anchorDay) {
        return anchorDay.plus(period);
    }

    /**
     * A moment that is due, before it is said when.
     *
     * @param moment the moment
     */
    public record Due(StepMoment moment) {
        public Due {
            Objects.requireNonNull(moment, "moment");
        }

        /** Returns that the moment is due within the period after the anchor, its last day included. */
        public Deadline within(Period period, StepMoment anchor) {
            return new Deadline(moment, Bound.BY, period, anchor);
        }

        /** Returns that the moment is due exactly so long after the anchor. */
        public Deadline after(Period period, StepMoment anchor) {
            return new Deadline(moment, Bound.ON, period, anchor);
        }

        /** Returns that the moment comes so long after the anchor or later. */
        public Deadline notBefore(Period period, StepMoment anchor) {
            return new Deadline(moment, Bound.NOT_BEFORE, period, anchor);
        }
    }
}
