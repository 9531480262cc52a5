package org.parley.analysis;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import org.parley.Negotiation;
import org.parley.Premise;
import org.parley.Step;

/**
 * An order of steps, in layers, that meets every position, assumption and rule that speaks of order.
 *
 * <p>It is sought also where the zone is empty for other reasons: what does not speak of order is left aside.
 *
 * @param negotiation what the roadmap is for
 * @param existence whether there is such an order
 * @param layers the steps, those that may happen side by side in one layer, first to last; besides the steps asked for,
 *     those that they wait for
 * @param obstacle where there is no such order, a smallest set of positions, assumptions and rules that prevents it
 */
@Immutable
public record Roadmap(
        Negotiation negotiation,
        Existence existence,
        ImmutableList<ImmutableList<Step>> layers,
        ImmutableList<Premise> obstacle) {
    /** Returns the roadmap in plain English. */
    public String explain() {
        StringBuilder text = new StringBuilder();
        switch (existence) {
            case SOME -> addLayers(text);
            case NONE -> addObstacle(text);
            case UNKNOWN -> text.append("The budget was spent before an order was found or ruled out.\n");
        }
        return text.toString();
    }

    private void addLayers(StringBuilder text) {
        for (int i = 0; i < layers.size(); i++) {
            text.append(i + 1)
                    .append(". ")
                    .append(DeadlockWording.steps(layers.get(i)))
                    .append('\n');
        }
    }

    private void addObstacle(StringBuilder text) {
        text.append("No order of steps meets all of this:\n");
        for (Premise premise : obstacle) {
            text.append("  - ").append(PremiseWording.sentence(premise)).append('\n');
        }
    }
}
