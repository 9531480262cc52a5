package org.parley;

import com.google.errorprone.annotations.Immutable;
import java.util.Objects;

/**
 * The beginning or the end of a step, from which time is counted.
 *
 * @param step the step
 * @param edge which end of it
 */
@Immutable
public record StepMoment(Step step, Edge edge) {
    /** The two ends of a step that takes time. */
    public enum Edge {
        /** The day on which the step begins. */
        BEGINNING,
        /** The day on which the step has ended. */
        END
    }

    public StepMoment {
        Objects.requireNonNull(step, "step");
        Objects.requireNonNull(edge, "edge");
    }

    /** Returns the beginning of the step. */
    public static StepMoment beginningOf(Step step) {
        return new StepMoment(step, Edge.BEGINNING);
    }

    /** Returns the end of the step. */
    public static StepMoment endOf(Step step) {
        return new StepMoment(step, Edge.END);
    }

    @Override
    public String toString() {
        return (edge == Edge.BEGINNING ? "beginning of " : "end of ") + step;
    }
}
