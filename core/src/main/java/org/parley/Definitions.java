package org.parley;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Words for issues and steps that are defined in two ways. */
final class Definitions {
    private Definitions() {}

    static void reportIssues(String id, List<Issue> definitions, Problems problems) {
        Map<String, Issue> sorted = new TreeMap<>();
        for (Issue definition : definitions) {
            sorted.put(words(definition), definition);
        }
        List<String> words = new ArrayList<>(sorted.keySet());
        for (int i = 1; i < definitions.size(); i++) {
            problems.add(
                    "two-definitions",
                    id,
                    "Issue " + id + " is defined twice, as " + words.get(0) + ", and as "
                            + words.get(Math.min(i, words.size() - 1))
                            + ": use one definition, or give one of them another id.");
        }
    }

    private static String words(Issue issue) {
        if (issue instanceof QuantityIssue quantity) {
            return "\"" + quantity.label() + "\" in " + quantity.unit() + bounds(quantity)
                    + more(
                            quantity.controlledBy().isPresent()
                                    ? controlled(quantity.controlledBy().get())
                                    : "")
                    + codes(quantity.codes());
        }
        return issue instanceof ChoiceIssue choice ? words(choice) : issue.id();
    }

    private static String words(ChoiceIssue choice) {
        return "\"" + choice.label() + "\" with the values " + choice.values()
                + (choice.isOrdered() ? " in order" : "")
                + more(choice.isOpen() ? "open to more" : "")
                + more(choice.zero().isPresent() ? "zero at " + choice.zero().get() : "")
                + more(
                        choice.controlledBy().isPresent()
                                ? controlled(choice.controlledBy().get())
                                : "")
                + codes(choice.codes());
    }

    private static String bounds(QuantityIssue quantity) {
        return quantity.range()
                + more(
                        quantity.zero().isPresent()
                                ? "zero at " + quantity.zero().get().toPlainString()
                                : "");
    }

    private static String controlled(Party party) {
        return "controlled by " + party.id();
    }

    private static String codes(List<ExternalCode> codes) {
        return more(codes.isEmpty() ? "" : "with the codes " + codes);
    }

    private static String more(String words) {
        return words.isEmpty() ? "" : ", " + words;
    }

    static void reportSteps(String id, List<Step> wordings, Problems problems) {
        Map<String, Step> sorted = new TreeMap<>();
        for (Step step : wordings) {
            sorted.put(step.name() + "\n" + step.shortName() + "\n" + step.clause(), step);
        }
        List<Step> steps = new ArrayList<>(sorted.values());
        Step one = steps.get(0);
        for (Step other : steps.subList(1, steps.size())) {
            problems.add(
                    "two-definitions",
                    id,
                    "Step " + id + " is worded in two ways, " + words(one, other) + " and " + words(other, one)
                            + ": use one Step value throughout, or give one of them another id.");
        }
    }

    /** Returns the step's name, with what else tells it from the other. */
    private static String words(Step step, Step other) {
        boolean areNamesAtLength =
                step.shortName().equals(step.name()) && other.shortName().equals(other.name());
        boolean tellsShortName = !areNamesAtLength && !step.shortName().equals(other.shortName());
        String shortName = tellsShortName ? "in short \"" + step.shortName() + "\"" : "";
        String clause = step.clause().equals(other.clause()) ? "" : clause(step);
        String more = shortName + (shortName.isEmpty() ? clause : more(clause));
        return "\"" + step.name() + "\"" + (more.isEmpty() ? "" : " (" + more + ")");
    }

    private static String clause(Step step) {
        return step.clause().isEmpty() ? "without a clause" : "as a clause \"" + step.clause() + "\"";
    }
}
