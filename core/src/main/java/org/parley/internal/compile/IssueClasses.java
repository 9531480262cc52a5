package org.parley.internal.compile;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parley.ChoiceIssue;
import org.parley.Issue;
import org.parley.QuantityIssue;
import org.parley.Terms;
import org.parley.Value;

/** An issue cut into the classes of values that the terms of a negotiation can tell apart. */
final class IssueClasses {
    private final Issue issue;
    private final List<Terms> terms;
    private final ImmutableList<ValueClass> classes;
    /** For each class, which of the terms hold in it; behind these, whether it is the zero value. */
    private final List<BitSet> signatures = new ArrayList<>();

    private IssueClasses(Issue issue, List<Terms> terms) {
        this.issue = issue;
        this.terms = terms;
        this.classes = issue instanceof QuantityIssue quantity
                ? joined(segments(quantity, terms))
                : grouped((ChoiceIssue) issue);
    }

    /** Cuts the issue by the terms, all of which are about it. */
    static IssueClasses cut(Issue issue, List<Terms> terms) {
        return new IssueClasses(issue, terms);
    }

    Issue issue() {
        return issue;
    }

    ImmutableList<ValueClass> classes() {
        return classes;
    }

    /** Returns the classes in which the statement, which is about this issue, holds. */
    BitSet where(Terms statement) {
        BitSet where = new BitSet(classes.size());
        for (int c = 0; c < classes.size(); c++) {
            if (holds(statement, classes.get(c).representative())) {
                where.set(c);
            }
        }
        return where;
    }

    /** Returns the class that the value belongs to. */
    BitSet of(Value value) {
        BitSet found = new BitSet(classes.size());
        for (int c = 0; c < classes.size(); c++) {
            found.set(c, classes.get(c).contains(value) && isValue(value));
        }
        if (found.isEmpty()) {
            throw new IllegalArgumentException(
                    "Issue " + issue.id() + " has no value \"" + value + "\": give one that it has.");
        }
        return found;
    }

    private boolean isValue(Value value) {
        return !(issue instanceof QuantityIssue quantity)
                || (value instanceof Value.Number number && quantity.hasValue(number.number()));
    }

    /** Returns the class of the zero value; none where the issue has no zero value. */
    BitSet zero() {
        BitSet zero = new BitSet(classes.size());
        for (int c = 0; c < classes.size(); c++) {
            if (signatures.get(c).get(terms.size())) {
                zero.set(c);
            }
        }
        return zero;
    }

    private static boolean holds(Terms terms, Value value) {
        if (terms instanceof Terms.Among among && value instanceof Value.Named named) {
            return among.values().contains(named.name());
        }
        return terms instanceof Terms.Within within
                && value instanceof Value.Number number
                && (within.least().isEmpty() || within.least().get().compareTo(number.number()) <= 0)
                && (within.most().isEmpty() || within.most().get().compareTo(number.number()) >= 0);
    }

    /** Returns which terms hold at the value, and whether it is the zero value. */
    private BitSet signature(Value value) {
        BitSet signature = new BitSet(terms.size() + 1);
        for (int i = 0; i < terms.size(); i++) {
            if (holds(terms.get(i), value)) {
                signature.set(i);
            }
        }
        signature.set(terms.size(), issue.isZero(value));
        return signature;
    }

    private ImmutableList<ValueClass> grouped(ChoiceIssue choice) {
        List<ImmutableList.Builder<Value>> groups = new ArrayList<>();
        for (String name : choice.values()) {
            Value value = Value.of(name);
            BitSet signature = signature(value);
            int group = signatures.indexOf(signature);
            if (group < 0) {
                group = signatures.size();
                signatures.add(signature);
                groups.add(ImmutableList.builder());
            }
            groups.get(group).add(value);
        }
        ImmutableList.Builder<ValueClass> grouped = ImmutableList.builder();
        for (ImmutableList.Builder<Value> group : groups) {
            grouped.add(ValueClass.named(group.build()));
        }
        return grouped.build();
    }

    /** Returns every bound that is stated, and every range between neighbouring bounds, in order. */
    private static List<ValueClass> segments(QuantityIssue issue, List<Terms> terms) {
        List<ValueClass> segments = new ArrayList<>();
        BigDecimal below = null;
        for (BigDecimal bound : bounds(issue, terms)) {
            addBetween(issue, below, bound, segments);
            if (issue.hasValue(bound)) {
                segments.add(exactly(bound));
            }
            below = bound;
        }
        addBetween(issue, below, null, segments);
        return segments;
    }

    private static TreeSet<BigDecimal> bounds(QuantityIssue issue, List<Terms> terms) {
        TreeSet<BigDecimal> bounds = new TreeSet<>();
        for (Terms each : terms) {
            if (each instanceof Terms.Within within) {
                addBound(bounds, within.least());
                addBound(bounds, within.most());
            }
        }
        addBound(bounds, issue.zero());
        addBound(bounds, issue.least());
        addBound(bounds, issue.most());
        return bounds;
    }

    private static void addBound(TreeSet<BigDecimal> bounds, Optional<BigDecimal> bound) {
        if (bound.isPresent()) {
            bounds.add(bound.get());
        }
    }

    private static ValueClass exactly(BigDecimal number) {
        Optional<BigDecimal> bound = Optional.of(number);
        return new ValueClass(ImmutableList.of(Value.of(number)), bound, bound, true, true);
    }

    /** Adds the range strictly between the bounds, if the issue has a value in it. */
    private static void addBetween(
            QuantityIssue issue, @Nullable BigDecimal lower, @Nullable BigDecimal upper, List<ValueClass> segments) {
        BigDecimal inside = inside(issue, lower, upper);
        if (issue.hasValue(inside)
                && (lower == null || lower.compareTo(inside) < 0)
                && (upper == null || inside.compareTo(upper) < 0)) {
            segments.add(new ValueClass(
                    ImmutableList.of(Value.of(inside)),
                    Optional.ofNullable(lower),
                    Optional.ofNullable(upper),
                    false,
                    false));
        }
    }

    /** Returns a number that lies in the range if any value of the issue does. */
    private static BigDecimal inside(QuantityIssue issue, @Nullable BigDecimal lower, @Nullable BigDecimal upper) {
        BigDecimal step = issue.smallestStep().orElse(BigDecimal.ONE);
        if (lower == null) {
            return upper == null ? BigDecimal.ZERO : onStep(issue, upper, step.negate());
        }
        return issue.smallestStep().isEmpty() && upper != null
                ? lower.add(upper).divide(BigDecimal.valueOf(2))
                : onStep(issue, lower, step);
    }

    /** Returns the value next to the bound in the direction of the step. */
    private static BigDecimal onStep(QuantityIssue issue, BigDecimal bound, BigDecimal step) {
        BigDecimal next = bound.add(step);
        if (issue.smallestStep().isPresent() && !issue.hasValue(next)) {
            BigDecimal origin = issue.least().orElse(BigDecimal.ZERO);
            BigDecimal off = next.subtract(origin).remainder(step.abs());
            return step.signum() > 0
                    ? next.subtract(off)
                    : next.subtract(off).add(off.signum() > 0 ? step.abs() : BigDecimal.ZERO);
        }
        return next;
    }

    /** Joins neighbouring ranges that no terms tell apart. */
    private ImmutableList<ValueClass> joined(List<ValueClass> segments) {
        List<ValueClass> joined = new ArrayList<>();
        for (ValueClass segment : segments) {
            BitSet signature = signature(segment.representative());
            int last = joined.size() - 1;
            if (last >= 0 && signatures.get(last).equals(signature)) {
                joined.set(last, join(joined.get(last), segment));
            } else {
                joined.add(segment);
                signatures.add(signature);
            }
        }
        return ImmutableList.copyOf(joined);
    }

    private static ValueClass join(ValueClass lower, ValueClass upper) {
        return new ValueClass(
                upper.includesLeast() && !lower.includesLeast() ? upper.values() : lower.values(),
                lower.least(),
                upper.most(),
                lower.includesLeast(),
                upper.includesMost());
    }
}
