package org.parley;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Finds what is wrong with terms, wherever in a negotiation they stand. */
final class TermsChecks {
    private static final String NEGATED = "negated or counted (as excludes, requires, exactlyOne and atMost do)";

    private final Catalog catalog;
    private final Catalog all;
    private final OrderChecks orders;
    private final Problems problems;
    /** Demands in which nothing is wrong, wherever they stand: two parties' positions are often on one. */
    private final Set<Demand> sound = new HashSet<>();

    /** Checks terms by what those who may see them know, of all that is known to anybody. */
    TermsChecks(Catalog catalog, Catalog all, OrderChecks orders, Problems problems) {
        this.catalog = catalog;
        this.all = all;
        this.orders = orders;
        this.problems = problems;
    }

    /** Checks terms that the premise with this id states. */
    void check(String subject, Terms terms) {
        if (terms instanceof Demand demand && !sound.contains(demand)) {
            int before = problems.reports();
            checkDemand(subject, demand);
            check(subject, demand.terms());
            if (problems.reports() == before) {
                sound.add(demand);
            }
        } else if (!(terms instanceof Demand)) {
            checkOwn(subject, terms);
            checkAll(subject, terms.parts());
        }
    }

    void checkAll(String subject, ImmutableList<Terms> all) {
        for (int i = 0; i < all.size(); i++) {
            check(subject, all.get(i));
        }
    }

    /** Checks what the terms say themselves, but not their parts. */
    private void checkOwn(String subject, Terms terms) {
        if (terms instanceof Terms.Among among) {
            checkValues(subject, among);
        } else if (terms instanceof Terms.Within within) {
            checkQuantity(subject, within);
        } else {
            orders.check(subject, terms);
        }
        if (terms instanceof Terms.Not || terms instanceof Terms.ExactlyOne || terms instanceof Terms.AtMost) {
            checkParts(subject, terms);
        }
    }

    private void checkParts(String subject, Terms terms) {
        for (Terms part : terms.parts()) {
            orders.checkWithoutOrder(subject, NEGATED, part);
        }
    }

    /** Checks that a declared issue has a definition. */
    void checkDeclared(Issue declared) {
        if (catalog.definition(declared) instanceof IssueReference) {
            problems.add(
                    "unknown-issue",
                    declared.id(),
                    "The declared issue " + declared.id() + " is defined nowhere in " + whereDefined(declared)
                            + ": correct the id, or declare its definition.");
        }
    }

    private void checkValues(String subject, Terms.Among among) {
        Issue issue = catalog.definition(among.issue());
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
        } else if (!all.isDefinedTwice(issue)) {
            checkValues(subject, among, (ChoiceIssue) issue);
        }
    }

    private void checkValues(String subject, Terms.Among among, ChoiceIssue issue) {
        for (int i = 0; i < among.values().size(); i++) {
            String value = among.values().get(i);
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
        Issue issue = catalog.definition(within.issue());
        if (issue instanceof IssueReference) {
            reportUnknown(subject, issue);
        } else if (!(issue instanceof QuantityIssue)) {
            reportKind(subject, issue, "a number", "answered by named values: name one of them");
        } else if (!all.isDefinedTwice(issue)) {
            checkUnit(subject, within, (QuantityIssue) issue);
            checkRange(subject, within, (QuantityIssue) issue);
        }
    }

    private void reportUnknown(String subject, Issue issue) {
        problems.add(
                "unknown-issue",
                subject,
                "In " + subject + ", the issue " + issue.id() + " is defined nowhere in " + whereDefined(issue)
                        + ": correct the id, or declare the issue.");
    }

    /** Returns where a definition is missed: what is more confidential than a part cannot define what it speaks of. */
    private String whereDefined(Issue issue) {
        return all.knows(issue) && !(all.definition(issue) instanceof IssueReference)
                ? "the parts that are disclosed as widely"
                : "the negotiation";
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
                            + ", but it is measured in " + issue.unit() + ": convert the number to " + issue.unit()
                            + ", as units are compared as written.");
        }
    }

    private void checkBound(String subject, Optional<BigDecimal> bound, QuantityIssue issue) {
        if (bound.isPresent() && !issue.hasValue(bound.get())) {
            problems.add(
                    "unknown-value",
                    subject,
                    "In " + subject + ", issue " + issue.id() + " has no value "
                            + bound.get().toPlainString() + " " + issue.unit() + ": give a number" + issue.range()
                            + ".");
        }
    }

    private void checkRange(String subject, Terms.Within within, QuantityIssue issue) {
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
        } else {
            checkBound(subject, within.least(), issue);
            if (!within.most().equals(within.least())) {
                checkBound(subject, within.most(), issue);
            }
        }
    }

    private void checkDemand(String subject, Demand demand) {
        for (String problem : demand.problems()) {
            problems.add("unperformable", subject, "In " + subject + ", " + problem);
        }
    }
}
