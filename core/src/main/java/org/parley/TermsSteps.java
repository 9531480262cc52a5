package org.parley;

import com.google.common.collect.ImmutableList;
import java.util.Map;
import java.util.TreeMap;

/** The steps that have to come first where a step waits for an occurrence or for a demand. */
final class TermsSteps {
    private TermsSteps() {}

    /** Returns the step that occurs, or the step of the demand's act; of a demand without one, those of its parts. */
    static ImmutableList<Step> of(Terms prerequisite) {
        Map<String, Step> steps = new TreeMap<>();
        collect(prerequisite, steps);
        return ImmutableList.copyOf(steps.values());
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
