package org.parley.analysis;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import org.parley.Negotiation;
import org.parley.Premise;
import org.parley.Step;

/**
 * An order of steps, in layers, that meets every position, assumption and rule that speaks of order.
 *
 * <p>It is sought also where the zone is empty for other reasons: what does not speak of order is left aside. Whatever
 * the order within a layer, the steps of each layer come before those of the next.
 *
 * @param negotiation what the roadmap is for
 * @param existence whether there is such an order
 * @param layers the steps, those that may happen side by side in one layer, first to last; besides the steps asked for,
 *     those that they wait for
 * @param waits why each step is not in an earlier layer: what it comes after, in the order of the layers
 * @param obstacle where there is no such order, a smallest set of positions, assumptions and rules that prevents it; empty
 *     where the budget was spent before it was found
 * @param deadlocks the deadlocks that the obstacle contains
 * @param orderClashes the order clashes that it contains, of steps that the roadmap is to have
 */
@Immutable
public record Roadmap(
        Negotiation negotiation,
        Existence existence,
        ImmutableList<ImmutableList<Step>> layers,
        ImmutableList<Wait> waits,
        ImmutableList<Premise> obstacle,
        ImmutableList<Deadlock> deadlocks,
        ImmutableList<OrderClash> orderClashes) {
    static Roadmap unknown(Negotiation negotiation) {
        return without(negotiation, Existence.UNKNOWN, ImmutableList.of());
    }

    /** Returns that there is no roadmap, or none known; what the obstacle contains is not looked for. */
    static Roadmap without(Negotiation negotiation, Existence existence, ImmutableList<Premise> obstacle) {
        return new Roadmap(
                negotiation,
                existence,
                ImmutableList.of(),
                ImmutableList.of(),
                obstacle,
                ImmutableList.of(),
                ImmutableList.of());
    }

    /**
     * A step that comes after another.
     *
     * @param later the step that waits
     * @param earlier the step that it waits for
     * @param holders the positions, assumptions and rules that say so
     */
    @Immutable
    public record Wait(Step later, Step earlier, ImmutableList<Premise> holders) {}

    /** Returns what the step comes after; nothing for a step of the first layer. */
    public ImmutableList<Wait> waits(Step step) {
        ImmutableList.Builder<Wait> found = ImmutableList.builder();
        for (Wait wait : waits) {
            if (wait.later().id().equals(step.id())) {
                found.add(wait);
            }
        }
        return found.build();
    }

    /**
     * Returns the deadlines that the negotiation's positions set, with their days as far as these dates tell them.
     *
     * <p>A deadline has a day only where its anchor has one: given here, or following from a deadline that names the
     * very day of it. Where deadlines name different days for one moment, no other is counted from it.
     *
     * @throws IllegalArgumentException if the negotiation does not speak of a step that is dated, or two dates differ
     *     for one moment
     */
    public Schedule schedule(StepDate... dates) {
        return Schedules.of(negotiation, ImmutableList.copyOf(dates));
    }

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
            for (Step step : layers.get(i)) {
                addReasons(step, text);
            }
        }
        if (layers.isEmpty()) {
            text.append("There is no step to put in order.\n");
        }
    }

    private void addReasons(Step step, StringBuilder text) {
        for (Wait wait : waits(step)) {
            text.append("   ")
                    .append(Wording.capitalised(step.shortName()))
                    .append(" after ")
                    .append(wait.earlier().shortName())
                    .append(":\n");
            for (Premise holder : wait.holders()) {
                text.append("     ").append(PremiseWording.sentence(holder)).append('\n');
            }
        }
    }

    /** Says what the obstacle is: a deadlock, an order clash or, where it contains neither, the conflict itself. */
    private void addObstacle(StringBuilder text) {
        for (Deadlock deadlock : deadlocks) {
            text.append(deadlock.explain());
        }
        for (OrderClash clash : orderClashes) {
            text.append(clash.explain());
        }
        if (obstacle.isEmpty()) {
            text.append("No order of steps meets all that speaks of order; why was not found within the budget.\n");
        } else if (deadlocks.isEmpty() && orderClashes.isEmpty()) {
            addConflict(text);
        }
    }

    private void addConflict(StringBuilder text) {
        text.append("No order of steps meets all of this:\n");
        for (Premise premise : obstacle) {
            text.append("  - ").append(PremiseWording.sentence(premise)).append('\n');
        }
    }
}
