package org.parley.internal.compile;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parley.Act;
import org.parley.Demand;
import org.parley.Issue;
import org.parley.Negotiation;
import org.parley.Step;
import org.parley.Terms;

/** Which issues terms mention, and which steps belong to them. */
final class Mentions {
    private final Map<String, Act> actsByStep = new HashMap<>();
    private final Map<String, Act> actsByExtent = new HashMap<>();

    Mentions(Negotiation negotiation) {
        for (Act act : negotiation.acts()) {
            actsByStep.put(act.step().id(), act);
            for (Issue extent : act.extents()) {
                actsByExtent.put(extent.id(), act);
            }
        }
    }

    /** Returns the ids of the issues that the terms mention; order terms mention none. */
    Set<String> issues(Terms terms) {
        Set<String> issues = new TreeSet<>();
        collectIssues(terms, issues);
        return issues;
    }

    private void collectIssues(Terms terms, Set<String> issues) {
        if (terms instanceof Terms.Among among) {
            issues.add(among.issue().id());
        } else if (terms instanceof Terms.Within within) {
            issues.add(within.issue().id());
        } else if (terms instanceof Terms.Occurs occurs) {
            Act act = actsByStep.get(occurs.step().id());
            if (act != null) {
                issues.add(act.extents().get(0).id());
            }
        } else if (!isOrder(terms)) {
            for (Terms part : terms.parts()) {
                collectIssues(part, issues);
            }
        }
    }

    private static boolean isOrder(Terms terms) {
        return terms instanceof Terms.Before || terms instanceof Terms.OnlyAfter;
    }

    /** Returns every step that the terms say occurs, or whose act they mention, by id. */
    Map<String, Step> steps(Terms terms) {
        Map<String, Step> steps = new TreeMap<>();
        collectSteps(terms, steps);
        return steps;
    }

    private void collectSteps(Terms terms, Map<String, Step> steps) {
        if (terms instanceof Terms.Among among) {
            addActOf(among.issue(), steps);
        } else if (terms instanceof Terms.Within within) {
            addActOf(within.issue(), steps);
        } else if (terms instanceof Terms.Occurs occurs) {
            steps.put(occurs.step().id(), occurs.step());
        } else if (terms instanceof Demand demand) {
            for (Step step : demand.steps()) {
                steps.put(step.id(), step);
            }
        }
        if (!isOrder(terms)) {
            for (Terms part : terms.parts()) {
                collectSteps(part, steps);
            }
        }
    }

    private void addActOf(Issue issue, Map<String, Step> steps) {
        Act act = actsByExtent.get(issue.id());
        if (act != null) {
            steps.put(act.step().id(), act.step());
        }
    }
}
