package org.parley.oracle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.parley.Issue;
import org.parley.Negotiation;
import org.parley.Outcome;
import org.parley.QuantityIssue;
import org.parley.Terms;
import org.parley.Value;

/**
 * Outcomes in the order of a dictionary, as plain texts: each range of a quantity as one value or as all its numbers.
 *
 * <p>The brute force tries some numbers of each range; here a range has a name, or, where the issue has a smallest step
 * and the range two ends, each of its numbers is a value.
 */
public final class OutcomeList {
    /** A value as a text of its own, and a value with which the brute force has tried the same. */
    private record Shown(String text, String tried) {}

    private final Negotiation negotiation;
    private final List<List<Shown>> values = new ArrayList<>();
    private final Map<String, List<BigDecimal>> tried = new HashMap<>();

    /** Reads the values of the negotiation's issues. */
    public OutcomeList(Negotiation negotiation) {
        this.negotiation = negotiation;
        for (Issue issue : negotiation.issues()) {
            List<Shown> shown = new ArrayList<>();
            if (issue instanceof QuantityIssue quantity) {
                tried.put(issue.id(), numbers(quantity));
                addRanges(quantity, shown);
            } else {
                IssueValues.of(issue, negotiation)
                        .forEach(value -> shown.add(new Shown(value.toString(), value.toString())));
            }
            values.add(shown);
        }
    }

    private List<BigDecimal> numbers(QuantityIssue issue) {
        List<BigDecimal> numbers = new ArrayList<>();
        for (Value value : IssueValues.of(issue, negotiation)) {
            numbers.add(((Value.Number) value).number());
        }
        return numbers;
    }

    private void addRanges(QuantityIssue issue, List<Shown> shown) {
        List<BigDecimal> numbers = tried.get(issue.id());
        int first = 0;
        for (int i = 1; i <= numbers.size(); i++) {
            if (i == numbers.size() || !areOne(issue, numbers.get(i - 1), numbers.get(i))) {
                addRange(issue, numbers, first, i - 1, shown);
                first = i;
            }
        }
    }

    private void addRange(QuantityIssue issue, List<BigDecimal> numbers, int first, int last, List<Shown> shown) {
        String any = numbers.get(first).toPlainString();
        if (!isCounted(issue, numbers, first, last)) {
            shown.add(new Shown("range of " + any, any));
            return;
        }
        BigDecimal step = issue.smallestStep().orElseThrow();
        BigDecimal number = numbers.get(first);
        while (isIn(issue, number.subtract(step), numbers, first)) {
            number = number.subtract(step);
        }
        while (isIn(issue, number, numbers, first)) {
            shown.add(new Shown(Value.of(number).toString(), any));
            number = number.add(step);
        }
    }

    private static boolean isCounted(QuantityIssue issue, List<BigDecimal> numbers, int first, int last) {
        return issue.smallestStep().isPresent()
                && (first > 0 || issue.least().isPresent())
                && (last < numbers.size() - 1 || issue.most().isPresent());
    }

    /** Returns whether the number is a value and no number that was tried, between it and the first, is told apart. */
    private boolean isIn(QuantityIssue issue, BigDecimal number, List<BigDecimal> numbers, int first) {
        if (!issue.hasValue(number) || !areOne(issue, number, numbers.get(first))) {
            return false;
        }
        for (BigDecimal other : numbers) {
            boolean isBetween = other.compareTo(number) * other.compareTo(numbers.get(first)) < 0;
            if (isBetween && !areOne(issue, other, number)) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether no terms tell the numbers apart, nor does that nothing is settled at one of them. */
    private boolean areOne(QuantityIssue issue, BigDecimal one, BigDecimal other) {
        boolean areOne = isZero(issue, one) == isZero(issue, other);
        for (Terms terms : TermsReader.topTerms(negotiation)) {
            for (Terms part : TermsReader.withAllParts(terms)) {
                if (part instanceof Terms.Within within && within.issue().id().equals(issue.id())) {
                    areOne &= holds(within, one) == holds(within, other);
                }
            }
        }
        return areOne;
    }

    private static boolean isZero(QuantityIssue issue, BigDecimal number) {
        return issue.zero().isPresent() && issue.zero().get().compareTo(number) == 0;
    }

    private static boolean holds(Terms.Within terms, BigDecimal number) {
        return (terms.least().isEmpty() || terms.least().get().compareTo(number) <= 0)
                && (terms.most().isEmpty() || terms.most().get().compareTo(number) >= 0);
    }

    /** Returns these outcomes of the brute force in order. */
    public List<String> inOrder(Set<Map<String, String>> outcomes) {
        List<String> inOrder = new ArrayList<>();
        add(outcomes, new TreeMap<>(), "", inOrder);
        return inOrder;
    }

    private void add(Set<Map<String, String>> outcomes, Map<String, String> chosen, String text, List<String> inOrder) {
        if (chosen.size() == values.size()) {
            if (outcomes.contains(chosen)) {
                inOrder.add(text);
            }
            return;
        }
        String issue = negotiation.issues().get(chosen.size()).id();
        for (Shown shown : values.get(chosen.size())) {
            Map<String, String> more = new TreeMap<>(chosen);
            more.put(issue, shown.tried());
            add(outcomes, more, text + issue + "=" + shown.text() + " ", inOrder);
        }
    }

    /** Returns the outcome in the same texts. */
    public String text(Outcome outcome) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < values.size(); i++) {
            Issue issue = negotiation.issues().get(i);
            text.append(issue.id())
                    .append('=')
                    .append(text(issue, outcome.value(issue).orElseThrow(), values.get(i)))
                    .append(' ');
        }
        return text.toString();
    }

    private String text(Issue issue, Value value, List<Shown> shown) {
        for (Shown each : shown) {
            if (each.text().equals(value.toString())) {
                return each.text();
            }
        }
        QuantityIssue quantity = (QuantityIssue) issue;
        BigDecimal number = ((Value.Number) value).number();
        for (Shown each : shown) {
            List<BigDecimal> numbers = tried.get(issue.id());
            int first = numbers.indexOf(new BigDecimal(each.tried()));
            if (each.text().startsWith("range") && isIn(quantity, number, numbers, first)) {
                return each.text();
            }
        }
        return "no value: " + value;
    }
}
