package org.parley;

import java.math.BigDecimal;
import java.util.Optional;

/** Finds what is wrong with terms, wherever in a negotiation they stand. */
final class TermsChecks {
    private final Catalog catalog;
    private final Problems problems;

    TermsChecks(Catalog catalog, Problems problems) {
        this.catalog = catalog;
        this.problems = problems;
    }

    /** Checks terms that the premise with this id states. */
    void check(String subject, Terms terms) {
        if (terms instanceof Terms.Among among) {
            checkValues(subject, among);
        } else if (terms instanceof Terms.Within within) {
            checkQuantity(subject, within);
        } else if (terms instanceof Terms.Before before) {
            checkOrder(subject, before.first(), before.second());
        } else if (terms instanceof Terms.OnlyAfter onlyAfter) {
            checkWait(subject, onlyAfter);
        } else if (terms instanceof Demand demand) {
            checkDemand(subject, demand);
        }
        if (terms instanceof Terms.Not || terms instanceof Terms.ExactlyOne || terms instanceof Terms.AtMost) {
            checkParts(subject, terms);
        }
        for (Terms part : terms.parts()) {
            check(subject, part);
        }
    }

    private void checkParts(String subject, Terms terms) {
        for (Terms part : terms.parts()) {
            checkWithoutOrder(subject, "negated or counted", part);
        }
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

    private static Optional<Terms> firstOrderTerm(Terms terms) {
        if (terms instanceof Terms.Before || terms instanceof Terms.OnlyAfter) {
            return Optional.of(terms);
        }
        for (Terms part : terms.parts()) {
            Optional<Terms> found = firstOrderTerm(part);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private void checkValues(String subject, Terms.Among among) {
        Issue issue = catalog.definition(among.issue().id(), among.issue());
        if (issue instanceof IssueReference) {
            reportUnknown(subject, issue);
        } else if (!(issue instanceof ChoiceIssue)) {
            reportKind(subject, issue, "named values " + among.values(), "a quantity: state a number in its unit");
        } else if (among.values().isEmpty()) {
            problems.add(
                    "empty-range",
                    subject,
                    "In " + subject + ", issue " + issue.id() + " is given no value at all: name at least one of "
                            + ((ChoiceIssue) issue).values() + ".");
        } else {
            checkValues(subject, among, (ChoiceIssue) issue);
        }
    }

    private void checkValues(String subject, Terms.Among among, ChoiceIssue issue) {
        for (String value : among.values()) {
            if (!issue.values().contains(value)) {
                problems.add(
                        "unknown-value",
                        subject,
                        "In " + subject + ", issue " + issue.id() + " has no value \"" + value + "\": use one of "
                                + issue.values() + ".");
            }
        }
    }

    private void checkQuantity(String subject, Terms.Within within) {
        Issue issue = catalog.definition(within.issue().id(), within.issue());
        if (issue instanceof IssueReference) {
            reportUnknown(subject, issue);
        } else if (!(issue instanceof QuantityIssue)) {
            reportKind(subject, issue, "a number", "answered by named values: name one of them");
        } else {
            checkUnit(subject, within, (QuantityIssue) issue);
            checkBound(subject, within.least(), (QuantityIssue) issue);
            checkBound(subject, within.most(), (QuantityIssue) issue);
            checkRange(subject, within);
        }
    }

    private void reportUnknown(String subject, Issue issue) {
        problems.add(
                "unknown-issue",
                subject,
                "In " + subject + ", the issue " + issue.id()
                        + " is defined nowhere in the negotiation: correct the id," + " or declare the issue.");
    }

    private void reportKind(String subject, Issue issue, String stated, String is) {
        problems.add(
                "wrong-kind",
                subject,
                "In " + subject + ", issue " + issue.id() + " is given " + stated + ", but it is " + is + ".");
    }

    private void checkUnit(String subject, Terms.Within within, QuantityIssue issue) {
        if (!within.unit().equals(issue.unit())) {
            problems.add(
                    "unit",
                    subject,
                    "In " + subject + ", issue " + issue.id() + " is stated in " + within.unit()
                            + ", but it is measured in " + issue.unit() + ": convert the number, units are compared"
                            + " as written.");
        }
    }

    private void checkBound(String subject, Optional<BigDecimal> bound, QuantityIssue issue) {
        if (bound.isPresent() && !issue.hasValue(bound.get())) {
            problems.add(
                    "unknown-value",
                    subject,
                    "In " + subject + ", issue " + issue.id() + " has no value "
                            + bound.get().toPlainString() + " " + issue.unit() + ": " + allowed(issue) + ".");
        }
    }

    private static String allowed(QuantityIssue issue) {
        return "give a number"
                + (issue.least().isPresent() ? " from " + issue.least().get().toPlainString() : "")
                + (issue.most().isPresent() ? " to " + issue.most().get().toPlainString() : "")
                + (issue.smallestStep().isPresent()
                        ? " in steps of " + issue.smallestStep().get().toPlainString()
                        : "");
    }

    private void checkRange(String subject, Terms.Within within) {
        if (within.least().isPresent()
                && within.most().isPresent()
                && within.least().get().compareTo(within.most().get()) > 0) {
            problems.add(
                    "empty-range",
                    subject,
                    "In " + subject + ", no number is at least "
                            + within.least().get().toPlainString() + " and at most "
                            + within.most().get().toPlainString() + " " + within.unit()
                            + ": exchange the two bounds.");
        }
    }

    private void checkOrder(String subject, Step first, Step second) {
        if (first.id().equals(second.id())) {
            problems.add(
                    "self-precedence",
                    subject,
                    "In " + subject + ", step " + first.id() + " must come before itself: name two different steps.");
        }
    }

    private void checkWait(String subject, Terms.OnlyAfter onlyAfter) {
        if (onlyAfter.prerequisite() instanceof Terms.Occurs occurs) {
            checkOrder(subject, occurs.step(), onlyAfter.step());
        } else if (onlyAfter.prerequisite() instanceof Demand demand
                && demand.act().isPresent()) {
            checkOrder(subject, demand.act().get().step(), onlyAfter.step());
        }
    }

    private void checkDemand(String subject, Demand demand) {
        for (String problem : demand.problems()) {
            problems.add("unperformable", subject, "In " + subject + ", " + problem);
        }
    }
}
