package org.parley;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Finds orders of steps where none may stand, and steps that would come before themselves. */
final class OrderChecks {
    private final Catalog catalog;
    private final Problems problems;

    OrderChecks(Catalog catalog, Problems problems) {
        this.catalog = catalog;
        this.problems = problems;
    }

    /** Returns the first order term anywhere in the terms. */
    static Optional<Terms> firstOrderTerm(Terms terms) {
        if (terms instanceof Terms.Before || terms instanceof Terms.OnlyAfter) {
            return Optional.of(terms);
        }
        ImmutableList<Terms> parts = terms.parts();
        for (int i = 0; i < parts.size(); i++) {
            Optional<Terms> found = firstOrderTerm(parts.get(i));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Reports an order term where none may stand. */
    void checkWithoutOrder(String subject, String use, Terms terms) {
        Optional<Terms> order = firstOrderTerm(terms);
        if (order.isPresent()) {
            problems.add(
                    "order-term",
                    subject,
                    "In " + subject + ", \"" + order.get().text() + "\" is an order of steps and cannot be " + use
                            + ": state the reverse order, or the same terms without the order.");
        }
    }

    /** Reports a step that would come before itself. */
    void check(String subject, Terms terms) {
        if (terms instanceof Terms.Before before
                && before.first().id().equals(before.second().id())) {
            reportSelfPrecedence(subject, before.first());
        } else if (terms instanceof Terms.OnlyAfter onlyAfter) {
            checkFirst(
                    subject, onlyAfter.prerequisite(), Set.of(onlyAfter.step().id()));
        }
    }

    /** Reports a rejection until a step of what it rejects. */
    void checkUntil(String subject, Rejected rejected) {
        if (rejected.until().isPresent()) {
            Set<String> steps = new TreeSet<>();
            collectSteps(rejected.terms(), steps);
            checkFirst(subject, rejected.until().get(), steps);
        }
    }

    private void checkFirst(String subject, Terms prerequisite, Set<String> later) {
        for (Step first : TermsSteps.before(prerequisite)) {
            if (later.contains(first.id())) {
                reportSelfPrecedence(subject, first);
            }
        }
    }

    /** Adds every step that the terms say occurs, or whose act they mention. */
    private void collectSteps(Terms terms, Set<String> steps) {
        if (terms instanceof Terms.Among among) {
            steps.addAll(catalog.stepsOf(among.issue()));
        } else if (terms instanceof Terms.Within within) {
            steps.addAll(catalog.stepsOf(within.issue()));
        } else {
            for (Step step : TermsSteps.before(terms)) {
                steps.add(step.id());
            }
            for (Terms part : terms.parts()) {
                collectSteps(part, steps);
            }
        }
    }

    private void reportSelfPrecedence(String subject, Step step) {
        problems.add(
                "self-precedence",
                subject,
                "In " + subject + ", step " + step.id() + " must come before itself: name two different steps.");
    }
}
