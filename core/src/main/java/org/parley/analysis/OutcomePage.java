package org.parley.analysis;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import java.math.BigInteger;
import java.util.Objects;
import org.parley.Outcome;

/**
 * Some outcomes, one after the other in the order of {@link Outcomes}.
 *
 * @param offset how many outcomes come before the first of these
 * @param outcomes the outcomes, each with one order of the steps that occur in it
 * @param isComplete whether these are all that were asked for, or that there are; false where the budget was spent
 */
@Immutable
public record OutcomePage(BigInteger offset, ImmutableList<Outcome> outcomes, boolean isComplete) {
    public OutcomePage {
        Objects.requireNonNull(offset, "offset");
        Objects.requireNonNull(outcomes, "outcomes");
    }

    /** Returns the outcomes, a line for each, numbered from one on. */
    public String explain() {
        StringBuilder text = new StringBuilder();
        BigInteger number = offset;
        for (Outcome outcome : outcomes) {
            number = number.add(BigInteger.ONE);
            text.append(number).append(". ").append(OutcomeWording.of(outcome)).append('\n');
        }
        if (!isComplete) {
            text.append("The budget was spent: there may be more.\n");
        } else if (outcomes.isEmpty()) {
            text.append("There are no such outcomes.\n");
        }
        return text.toString();
    }
}
