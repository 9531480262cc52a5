package org.parley.analysis;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import org.parley.Premise;
import org.parley.Step;

/**
 * Steps that wait for each other, so that none of them can occur.
 *
 * @param edges the cycle, each edge's later step being the earlier step of the edge before it
 * @param blocked the steps that cannot occur while one of the sets stands, in the order of ids: mostly those of the cycle,
 *     but where an order holds under a condition alone, perhaps only the step that brings the condition about
 * @param sets the minimal sets of positions, rules and assumptions that close this cycle
 * @param breaking the premises common to all the sets: relaxing any one of them ends the deadlock; may be none
 */
@Immutable
public record Deadlock(
        ImmutableList<Edge> edges,
        ImmutableList<Step> blocked,
        ImmutableList<ImmutableList<Premise>> sets,
        ImmutableList<Premise> breaking) {
    /**
     * One step that comes only after another.
     *
     * @param later the step that waits
     * @param earlier the step that it waits for
     * @param holders the positions, assumptions and rules that say so, in the order of positions, assumptions, rules
     */
    @Immutable
    public record Edge(Step later, Step earlier, ImmutableList<Premise> holders) {}

    /** Returns the steps of the cycle: for each edge, the step that is waited for. */
    public ImmutableList<Step> steps() {
        ImmutableList.Builder<Step> steps = ImmutableList.builder();
        for (Edge edge : edges) {
            steps.add(edge.earlier());
        }
        return steps.build();
    }

    /** Returns the deadlock in plain English. */
    public String explain() {
        return Report.of(this);
    }
}
