package org.parley.analysis;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import java.util.Objects;
import org.parley.Outcome;

/**
 * Outcomes drawn at random, each as likely as any other each time; one may come more than once.
 *
 * @param seed what the draw began with; the same seed draws the same outcomes
 * @param outcomes the outcomes in the order in which they were drawn; none where there is none to draw, or the budget did
 *     not allow to draw without favouring some
 * @param isComplete whether as many as were asked for have been drawn, or there is none to draw; false where the budget
 *     did not allow it
 */
@Immutable
public record OutcomeSample(long seed, ImmutableList<Outcome> outcomes, boolean isComplete) {
    public OutcomeSample {
        Objects.requireNonNull(outcomes, "outcomes");
    }

    /** Returns the outcomes in plain English, a line for each. */
    public String explain() {
        if (!isComplete && outcomes.isEmpty()) {
            return "The budget did not allow to draw outcomes without favouring some.\n";
        }
        StringBuilder text = new StringBuilder();
        for (Outcome outcome : outcomes) {
            text.append("- ").append(OutcomeWording.of(outcome)).append('\n');
        }
        text.append(isComplete ? "" : "The budget did not allow to draw more.\n");
        return outcomes.isEmpty() ? "There is no outcome to draw.\n" : text.toString();
    }
}
