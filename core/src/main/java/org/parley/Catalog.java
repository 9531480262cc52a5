package org.parley;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The issues, acts and steps that the parts of a negotiation speak of, each under its id with its one definition. */
final class Catalog {
    private final Problems problems;
    private final Map<String, Issue> issues = new TreeMap<>();
    private final Map<String, Step> steps = new TreeMap<>();
    private final Map<String, List<Issue>> extents = new TreeMap<>();
    private final Map<String, Demand> demands = new TreeMap<>();

    Catalog(Problems problems) {
        this.problems = problems;
    }

    void addTerms(Terms terms) {
        if (terms instanceof Terms.Among among) {
            addIssue(among.issue());
        } else if (terms instanceof Terms.Within within) {
            addIssue(within.issue());
        } else if (terms instanceof Terms.Occurs occurs) {
            addStep(occurs.step());
        } else if (terms instanceof Terms.Before before) {
            addStep(before.first());
            addStep(before.second());
        } else if (terms instanceof Terms.OnlyAfter onlyAfter) {
            addStep(onlyAfter.step());
        } else if (terms instanceof Demand demand) {
            addDemand(demand);
        }
        for (Terms part : terms.parts()) {
            addTerms(part);
        }
    }

    private void addDemand(Demand demand) {
        demands.putIfAbsent(demand.text(), demand);
        if (demand.act().isPresent()) {
            Act act = demand.act().get();
            addStep(act.step());
            for (Issue extent : act.extents()) {
                addIssue(extent);
                addExtent(act.step().id(), extent);
            }
        }
    }

    private void addExtent(String step, Issue extent) {
        List<Issue> known = extents.get(step);
        if (known == null) {
            known = new ArrayList<>();
            extents.put(step, known);
        }
        for (Issue other : known) {
            if (other.id().equals(extent.id())) {
                return;
            }
        }
        known.add(extent);
    }

    void addIssue(Issue issue) {
        Issue known = issues.get(issue.id());
        if (known == null || known instanceof IssueReference) {
            issues.put(issue.id(), issue);
        } else if (known instanceof ChoiceIssue one
                && issue instanceof ChoiceIssue other
                && one.isOpen()
                && one.withValuesOf(other).equals(other.withValuesOf(one))) {
            issues.put(issue.id(), one.withValuesOf(other));
        } else if (!(issue instanceof IssueReference) && !issue.equals(known)) {
            problems.add(
                    "two-definitions",
                    issue.id(),
                    "Issue " + issue.id() + " is defined twice, as " + definition(known) + " and as "
                            + definition(issue) + ": use one definition, or another id for one of them.");
        }
    }

    private static String definition(Issue issue) {
        if (issue instanceof QuantityIssue quantity) {
            return "\"" + quantity.label() + "\" in " + quantity.unit() + bounds(quantity);
        }
        return issue instanceof ChoiceIssue choice
                ? "\"" + choice.label() + "\" with the values " + choice.values()
                        + (choice.isOrdered() ? " in order" : "")
                        + (choice.zero().isPresent()
                                ? ", zero at " + choice.zero().get()
                                : "")
                : issue.id();
    }

    private static String bounds(QuantityIssue quantity) {
        return (quantity.least().isPresent() ? " from " + quantity.least().get().toPlainString() : "")
                + (quantity.most().isPresent() ? " to " + quantity.most().get().toPlainString() : "")
                + (quantity.smallestStep().isPresent()
                        ? " in steps of " + quantity.smallestStep().get().toPlainString()
                        : "")
                + (quantity.zero().isPresent()
                        ? ", zero at " + quantity.zero().get().toPlainString()
                        : "");
    }

    private void addStep(Step step) {
        Step known = steps.get(step.id());
        if (known == null) {
            steps.put(step.id(), step);
        } else if (!sameWords(known, step)) {
            problems.add(
                    "two-definitions",
                    step.id(),
                    "Step " + step.id() + " is named twice, \"" + known.name() + "\" and \"" + step.name()
                            + "\", or worded differently: use one Step value throughout.");
        }
    }

    private static boolean sameWords(Step one, Step other) {
        return one.name().equals(other.name())
                && one.shortName().equals(other.shortName())
                && one.clause().equals(other.clause());
    }

    boolean knows(Issue issue) {
        return issues.containsKey(issue.id());
    }

    /** Returns the definition of the issue: the issue itself where nothing defines it otherwise. */
    Issue definition(String id, Issue otherwise) {
        Issue known = issues.get(id);
        return known == null ? otherwise : known;
    }

    ImmutableList<Demand> demands() {
        return ImmutableList.copyOf(demands.values());
    }

    ImmutableList<Issue> issues() {
        return ImmutableList.copyOf(issues.values());
    }

    ImmutableList<Step> steps() {
        return ImmutableList.copyOf(steps.values());
    }

    ImmutableList<Act> acts() {
        ImmutableList.Builder<Act> acts = ImmutableList.builder();
        for (Map.Entry<String, List<Issue>> entry : extents.entrySet()) {
            acts.add(act(entry.getKey(), entry.getValue()));
        }
        return acts.build();
    }

    private Act act(String step, List<Issue> itsExtents) {
        Map<String, Issue> sorted = new TreeMap<>();
        for (Issue extent : itsExtents) {
            sorted.put(extent.id(), definition(extent.id(), extent));
        }
        return new Act(steps.getOrDefault(step, Step.of(step)), ImmutableList.copyOf(sorted.values()));
    }
}
