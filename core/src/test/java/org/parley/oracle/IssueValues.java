package org.parley.oracle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.parley.ChoiceIssue;
import org.parley.Issue;
import org.parley.Negotiation;
import org.parley.QuantityIssue;
import org.parley.Terms;
import org.parley.Value;

/** The values of each issue that the brute force tries: all of a choice, representative numbers of a quantity. */
final class IssueValues {
    private IssueValues() {}

    static List<Value> of(Issue issue, Negotiation negotiation) {
        List<Value> values = new ArrayList<>();
        if (issue instanceof ChoiceIssue choice) {
            choice.values().forEach(value -> values.add(Value.of(value)));
        } else {
            numbers((QuantityIssue) issue, negotiation).forEach(number -> values.add(Value.of(number)));
        }
        return values;
    }

    /** Returns the place of the value at which nothing is settled, or -1. */
    static int zero(Issue issue, List<Value> values) {
        Optional<Value> zero = issue instanceof ChoiceIssue choice
                ? choice.zero().map(Value::of)
                : ((QuantityIssue) issue).zero().map(Value::of);
        return zero.map(values::indexOf).orElse(-1);
    }

    private static List<BigDecimal> numbers(QuantityIssue issue, Negotiation negotiation) {
        List<BigDecimal> told = new ArrayList<>(toldApart(issue, negotiation));
        BigDecimal step = issue.smallestStep().orElse(BigDecimal.ONE);
        if (told.isEmpty()) {
            told.add(BigDecimal.ZERO);
        }
        List<BigDecimal> numbers = new ArrayList<>();
        numbers.add(told.get(0).subtract(step));
        for (int i = 0; i < told.size(); i++) {
            numbers.add(told.get(i));
            if (i + 1 < told.size()) {
                numbers.add(
                        issue.smallestStep().isPresent()
                                ? told.get(i).add(step)
                                : told.get(i).add(told.get(i + 1)).divide(BigDecimal.valueOf(2)));
            }
        }
        numbers.add(told.get(told.size() - 1).add(step));
        return distinct(numbers, issue);
    }

    static TreeSet<BigDecimal> toldApart(QuantityIssue issue, Negotiation negotiation) {
        TreeSet<BigDecimal> numbers = new TreeSet<>();
        issue.least().ifPresent(numbers::add);
        issue.most().ifPresent(numbers::add);
        issue.zero().ifPresent(numbers::add);
        for (Terms terms : TermsReader.topTerms(negotiation)) {
            for (Terms part : TermsReader.withAllParts(terms)) {
                if (part instanceof Terms.Within within && within.issue().id().equals(issue.id())) {
                    within.least().ifPresent(numbers::add);
                    within.most().ifPresent(numbers::add);
                }
            }
        }
        // A greatest value need not lie on a step.
        numbers.removeIf(number -> !issue.hasValue(number));
        return numbers;
    }

    static String text(BigDecimal number) {
        return Value.of(number).toString();
    }

    private static List<BigDecimal> distinct(List<BigDecimal> numbers, QuantityIssue issue) {
        TreeSet<BigDecimal> distinct = new TreeSet<>(numbers);
        distinct.removeIf(number -> !issue.hasValue(number));
        return new ArrayList<>(distinct);
    }
}
