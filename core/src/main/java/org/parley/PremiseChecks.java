package org.parley;

import java.util.Optional;

/** Finds what is wrong with positions, assumptions, rules and issues. */
final class PremiseChecks {
    private final OrderChecks orders;
    private final Problems problems;

    PremiseChecks(OrderChecks orders, Problems problems) {
        this.orders = orders;
        this.problems = problems;
    }

    void check(Position position, TermsChecks terms) {
        String id = position.id();
        terms.checkAll(id, PositionTerms.allOf(position));
        if (position instanceof Demanded demanded) {
            checkCondition(id, demanded.when());
            checkCondition(id, demanded.unless());
        } else if (position instanceof Rejected rejected) {
            orders.checkWithoutOrder(id, "rejected", rejected.terms());
            checkCondition(id, rejected.unless());
            checkCondition(id, rejected.until());
            orders.checkUntil(id, rejected);
        } else if (position instanceof Accepted accepted && accepted.onlyIf().isPresent()) {
            orders.checkWithoutOrder(id, "accepted under a condition", accepted.terms());
            checkCondition(id, accepted.onlyIf());
        }
    }

    private void checkCondition(String id, Optional<Terms> condition) {
        if (condition.isPresent()) {
            orders.checkWithoutOrder(id, "a condition", condition.get());
        }
    }

    void check(Assumption assumption, TermsChecks terms) {
        terms.check(assumption.id(), assumption.terms());
    }

    void check(CompatibilityRule rule, TermsChecks terms) {
        terms.check(rule.id(), rule.terms());
    }

    /** Checks a rule that was added by itself; a copy of a negotiation makes those that follow from other parts anew. */
    void checkAdded(CompatibilityRule rule) {
        if (rule.origin() == CompatibilityRule.Origin.IMPLIED) {
            addDerived(rule, "implied by a demand", "add the demand that implies it");
        } else if (rule.origin() == CompatibilityRule.Origin.MANDATED) {
            addDerived(rule, "what a mandate says", "add the delegation with its mandate");
        }
    }

    private void addDerived(CompatibilityRule rule, String marked, String remedy) {
        problems.add(
                "derived-rule",
                rule.id(),
                "Rule " + rule.id() + " is marked as " + marked
                        + " but was added by itself, so that a copy would lose it: " + remedy
                        + ", or state the rule by CompatibilityRule.that(..).");
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
