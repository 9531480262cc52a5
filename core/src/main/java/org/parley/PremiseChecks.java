package org.parley;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Finds what is wrong with positions, assumptions, rules and issues. */
final class PremiseChecks {
    private final TermsChecks terms;
    private final Problems problems;
    private final Set<String> ids = new HashSet<>();

    PremiseChecks(TermsChecks terms, Problems problems) {
        this.terms = terms;
        this.problems = problems;
    }

    void check(Position position) {
        checkId(position);
        for (Terms part : PositionTerms.allOf(position)) {
            terms.check(position.id(), part);
        }
        if (position instanceof Demanded demanded) {
            checkCondition(position, demanded.when());
            checkCondition(position, demanded.unless());
        } else if (position instanceof Rejected rejected) {
            terms.checkWithoutOrder(position.id(), "rejected", rejected.terms());
            checkCondition(position, rejected.unless());
            checkCondition(position, rejected.until());
        } else if (position instanceof Accepted accepted && accepted.onlyIf().isPresent()) {
            terms.checkWithoutOrder(position.id(), "accepted under a condition", accepted.terms());
            checkCondition(position, accepted.onlyIf());
        }
    }

    private void checkCondition(Position position, Optional<Terms> condition) {
        if (condition.isPresent()) {
            terms.checkWithoutOrder(position.id(), "a condition", condition.get());
        }
    }

    void check(Assumption assumption) {
        checkId(assumption);
        terms.check(assumption.id(), assumption.terms());
    }

    void check(CompatibilityRule rule) {
        checkId(rule);
        terms.check(rule.id(), rule.terms());
    }

    private void checkId(Premise premise) {
        if (!ids.add(premise.id())) {
            problems.add(
                    "repeated-id",
                    premise.id(),
                    "Two premises have the id " + premise.id() + ": give one of them an id of its own with .id(..).");
        }
    }

    void check(Issue issue) {
        if (issue instanceof QuantityIssue quantity) {
            checkBounds(quantity);
        }
    }

    private void checkBounds(QuantityIssue issue) {
        if (issue.least().isPresent()
                && issue.most().isPresent()
                && issue.least().get().compareTo(issue.most().get()) > 0) {
            problems.add(
                    "empty-range",
                    issue.id(),
                    "Issue " + issue.id() + " has no value: its least value "
                            + issue.least().get().toPlainString() + " is above its greatest, "
                            + issue.most().get().toPlainString() + "; exchange the two.");
        } else if (issue.zero().isPresent() && !issue.hasValue(issue.zero().get())) {
            problems.add(
                    "unknown-value",
                    issue.id(),
                    "The zero value " + issue.zero().get().toPlainString() + " of issue " + issue.id()
                            + " is none of its values: widen its bounds, or leave the zero value out.");
        }
    }
}
