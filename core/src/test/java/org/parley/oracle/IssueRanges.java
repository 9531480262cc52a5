package org.parley.oracle;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.ChoiceIssue;
import org.parley.Issue;
import org.parley.Negotiation;
import org.parley.QuantityIssue;
import org.parley.Terms;
import org.parley.Value;

/**
 * The values of an issue, in its order, cut into the ranges that some terms can tell apart.
 *
 * <p>A range ends where the next number differs in any number term stated anywhere in the negotiation, considered or
 * not, or where one of the two is the zero value. Ranges have no gaps: the numbers below five and those above it are
 * two ranges, even where nothing but "exactly five" is stated.
 */
final class IssueRanges {
    private final Issue issue;
    private final Negotiation negotiation;
    private final List<Value> values;

    private IssueRanges(Issue issue, Negotiation negotiation) {
        this.issue = issue;
        this.negotiation = negotiation;
        this.values = IssueValues.of(issue, negotiation);
    }

    static List<ValueRange> of(Issue issue, Negotiation negotiation) {
        IssueRanges ranges = new IssueRanges(issue, negotiation);
        return issue instanceof ChoiceIssue ? ranges.ofChoice() : ranges.ofQuantity((QuantityIssue) issue);
    }

    /** Returns the range of the value, which must be one of the issue's. */
    static ValueRange of(String value, Issue issue, Negotiation negotiation) {
        for (ValueRange range : of(issue, negotiation)) {
            if (issue instanceof ChoiceIssue
                    ? range.representative().equals(value)
                    : new IssueRanges(issue, negotiation).contains(range, number(value, (QuantityIssue) issue))) {
                return range;
            }
        }
        throw new IllegalArgumentException("Issue " + issue.id() + " has no value " + value + ".");
    }

    private static BigDecimal number(String value, QuantityIssue issue) {
        BigDecimal number = new BigDecimal(value);
        if (!issue.hasValue(number)) {
            throw new IllegalArgumentException("Issue " + issue.id() + " has no value " + value + ".");
        }
        return number;
    }

    private List<ValueRange> ofChoice() {
        List<ValueRange> ranges = new ArrayList<>();
        for (int place = 0; place < values.size(); place++) {
            ranges.add(ValueRange.ofChoice(values.get(place).toString(), place));
        }
        return ranges;
    }

    private List<ValueRange> ofQuantity(QuantityIssue quantity) {
        List<ValueRange> ranges = new ArrayList<>();
        int start = 0;
        for (int place = 1; place <= values.size(); place++) {
            if (place == values.size() || isCut(place)) {
                List<Integer> places = new ArrayList<>();
                for (int i = start; i < place; i++) {
                    places.add(i);
                }
                ranges.add(new ValueRange(
                        values.get(start).toString(),
                        List.copyOf(places),
                        low(quantity, start),
                        high(quantity, place),
                        quantity.smallestStep()));
                start = place;
            }
        }
        return ranges;
    }

    private boolean isCut(int place) {
        return !told(number(place - 1)).equals(told(number(place)));
    }

    private BigDecimal number(int place) {
        return ((Value.Number) values.get(place)).number();
    }

    /** Returns what is told of the number: which number terms hold at it, and whether nothing is settled at it. */
    private List<Boolean> told(BigDecimal number) {
        List<Boolean> told = new ArrayList<>();
        Optional<BigDecimal> zero = ((QuantityIssue) issue).zero();
        told.add(zero.isPresent() && zero.get().compareTo(number) == 0);
        for (Terms terms : TermsReader.topTerms(negotiation)) {
            for (Terms part : TermsReader.withAllParts(terms)) {
                if (part instanceof Terms.Within within && within.issue().id().equals(issue.id())) {
                    told.add(Reading.isWithin(within, number));
                }
            }
        }
        return told;
    }

    private Optional<BigDecimal> low(QuantityIssue quantity, int start) {
        if (start == 0) {
            return quantity.least();
        }
        return Optional.of(quantity.smallestStep().isPresent() ? number(start) : boundary(quantity, start));
    }

    private Optional<BigDecimal> high(QuantityIssue quantity, int end) {
        if (end < values.size()) {
            return Optional.of(
                    quantity.smallestStep().isPresent()
                            ? number(end).subtract(quantity.smallestStep().get())
                            : boundary(quantity, end));
        }
        if (quantity.smallestStep().isEmpty() || quantity.most().isEmpty()) {
            return quantity.most();
        }
        BigDecimal base = quantity.least().orElse(BigDecimal.ZERO);
        BigDecimal step = quantity.smallestStep().get();
        BigDecimal steps = quantity.most().get().subtract(base).divide(step, 0, RoundingMode.FLOOR);
        return Optional.of(base.add(steps.multiply(step)));
    }

    /** Returns the number that terms name at the cut before this place; the other of the two was put between numbers. */
    private BigDecimal boundary(QuantityIssue quantity, int place) {
        Set<BigDecimal> named = IssueValues.toldApart(quantity, negotiation);
        return named.contains(number(place)) ? number(place) : number(place - 1);
    }

    private boolean contains(ValueRange range, BigDecimal number) {
        int first = range.places().get(0);
        int last = range.places().get(range.places().size() - 1);
        boolean isAbove = first == 0 || number.compareTo(number(first - 1)) > 0;
        boolean isBelow = last == values.size() - 1 || number.compareTo(number(last + 1)) < 0;
        return isAbove && isBelow && told(number).equals(told(number(first)));
    }
}
