package org.parley;

import com.google.common.collect.ImmutableList;
import java.util.Map;
import java.util.TreeMap;

/** The steps that terms say occur, or that belong to the acts of their demands. */
final class TermsSteps {
    private TermsSteps() {}

    /** Returns the steps in the order of their ids; order terms add none. */
    static ImmutableList<Step> of(Terms terms) {
        Map<String, Step> steps = new TreeMap<>();
        collect(terms, steps);
        return ImmutableList.copyOf(steps.values());
    }

    /** Returns the steps that come first where something waits for the terms. */
    static ImmutableList<Step> before(Terms prerequisite) {
        return prerequisite instanceof Demand demand ? demand.steps() : of(prerequisite);
    }

    private static void collect(Terms terms, Map<String, Step> steps) {
        if (terms instanceof Terms.Occurs occurs) {
            steps.put(occurs.step().id(), occurs.step());
        } else if (terms instanceof Demand demand && demand.act().isPresent()) {
            Step step = demand.act().get().step();
            steps.put(step.id(), step);
        } else if (!(terms instanceof Terms.Before || terms instanceof Terms.OnlyAfter)) {
            for (Terms part : terms.parts()) {
                collect(part, steps);
            }
        }
    }
}
