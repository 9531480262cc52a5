package org.parley;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

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
            for (Step first : TermsSteps.before(onlyAfter.prerequisite())) {
                if (first.id().equals(onlyAfter.step().id())) {
                    reportSelfPrecedence(subject, first);
                }
            }
        }
    }

    /** Reports a rejection until a step of what it rejects. */
    void checkUntil(String subject, Rejected rejected) {
        if (rejected.until().isPresent()) {
            for (Step first : TermsSteps.before(rejected.until().get())) {
                if (isStepOf(rejected.terms(), first)) {
                    reportSelfPrecedence(subject, first);
                }
            }
        }
    }

    /** Returns whether the terms say that the step occurs, or mention its act. */
    private boolean isStepOf(Terms terms, Step step) {
        if (terms instanceof Terms.Among among) {
            return catalog.isExtentOf(among.issue(), step);
        } else if (terms instanceof Terms.Within within) {
            return catalog.isExtentOf(within.issue(), step);
        }
        for (Step own : TermsSteps.before(terms)) {
            if (own.id().equals(step.id())) {
                return true;
            }
        }
        for (Terms part : terms.parts()) {
            if (isStepOf(part, step)) {
                return true;
            }
        }
        return false;
    }

    private void reportSelfPrecedence(String subject, Step step) {
        problems.add(
                "self-precedence",
                subject,
                "In " + subject + ", step " + step.id() + " must come before itself: name two different steps.");
    }
}
