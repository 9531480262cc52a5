package org.parley;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A value for every issue, and the steps that occur in it, in order.
 *
 * <p>Outcomes are equal where they give every issue the same value; which free steps occur, and in which order, is a
 * witness that the outcome can be reached and does not count.
 */
@Immutable
public final class Outcome {
    private final ImmutableList<Issue> issues;
    private final ImmutableList<Value> values;
    private final ImmutableList<Step> steps;

    private Outcome(ImmutableList<Issue> issues, ImmutableList<Value> values, ImmutableList<Step> steps) {
        this.issues = issues;
        this.values = values;
        this.steps = steps;
    }

    /**
     * Returns the outcome that gives each issue the value at the same place.
     *
     * @param issues the issues, each once; an outcome keeps them in the order of their ids
     * @param values a value for each issue, in the same order
     * @param steps the steps that occur, each once, first to last
     * @throws IllegalArgumentException if there are not as many values as issues, an issue does not have its value, or
     *     an issue or a step comes twice
     */
    public static Outcome of(ImmutableList<Issue> issues, ImmutableList<Value> values, ImmutableList<Step> steps) {
        Objects.requireNonNull(issues, "issues");
        Objects.requireNonNull(values, "values");
        Objects.requireNonNull(steps, "steps");
        if (issues.size() != values.size()) {
            throw new IllegalArgumentException("There " + (issues.size() == 1 ? "is " : "are ")
                    + Text.count(issues.size(), "issue") + " and " + Text.count(values.size(), "value")
                    + ": give every issue one value.");
        }
        for (int i = 0; i < issues.size(); i++) {
            requireValue(issues.get(i), values.get(i));
        }
        requireEachOnce(steps);
        return areInOrder(issues) ? new Outcome(issues, values, steps) : sorted(issues, values, steps);
    }

    private static boolean areInOrder(ImmutableList<Issue> issues) {
        for (int i = 1; i < issues.size(); i++) {
            if (issues.get(i - 1).id().compareTo(issues.get(i).id()) >= 0) {
                return false;
            }
        }
        return true;
    }

    private static Outcome sorted(
            ImmutableList<Issue> issues, ImmutableList<Value> values, ImmutableList<Step> steps) {
        Map<String, Integer> places = new TreeMap<>();
        for (int i = 0; i < issues.size(); i++) {
            String id = issues.get(i).id();
            if (places.put(id, i) != null) {
                throw new IllegalArgumentException(
                        "Issue " + id + " is given a value twice: give each issue one value.");
            }
        }
        ImmutableList.Builder<Issue> sortedIssues = ImmutableList.builder();
        ImmutableList.Builder<Value> sortedValues = ImmutableList.builder();
        for (int place : places.values()) {
            sortedIssues.add(issues.get(place));
            sortedValues.add(values.get(place));
        }
        return new Outcome(sortedIssues.build(), sortedValues.build(), steps);
    }

    private static void requireValue(Issue issue, Value value) {
        if (!hasValue(issue, value)) {
            throw new IllegalArgumentException(noSuchValue(issue, value));
        }
    }

    /** Returns whether the issue has the value; of a reference that is not known. */
    static boolean hasValue(Issue issue, Value value) {
        if (issue instanceof ChoiceIssue choice) {
            return value instanceof Value.Named named && choice.values().contains(named.name());
        }
        return !(issue instanceof QuantityIssue quantity)
                || (value instanceof Value.Number number && quantity.hasValue(number.number()));
    }

    /** Returns that the issue does not have the value, and what it has instead. */
    static String noSuchValue(Issue issue, Value value) {
        return issue instanceof ChoiceIssue choice
                ? "Issue " + issue.id() + " has no value \"" + value + "\": use one of " + choice.values() + "."
                : "Issue " + issue.id() + " has no value " + value + ": give a number" + ((QuantityIssue) issue).range()
                        + ".";
    }

    private static void requireEachOnce(ImmutableList<Step> steps) {
        Set<String> ids = new HashSet<>();
        for (Step step : steps) {
            if (!ids.add(step.id())) {
                throw new IllegalArgumentException("Step " + step.id()
                        + " occurs twice: give each step once, where it comes in the order of steps.");
            }
        }
    }

    /** Returns the issues, in the order of their ids. */
    public ImmutableList<Issue> issues() {
        return issues;
    }

    /** Returns the steps that occur, first to last. */
    public ImmutableList<Step> steps() {
        return steps;
    }

    /** Returns the value of the issue; empty where the outcome does not speak of it. */
    public Optional<Value> value(Issue issue) {
        Objects.requireNonNull(issue, "issue");
        int place = IssuePlaces.of(issue.id(), issues);
        return place < 0 ? Optional.empty() : Optional.of(values.get(place));
    }

    /** Returns whether the terms hold in this outcome, with its steps in their order. */
    public boolean satisfies(Terms terms) {
        Objects.requireNonNull(terms, "terms");
        return terms.accept(new Holds(this));
    }

    private int place(Step step) {
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).id().equals(step.id())) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Outcome other && issues.equals(other.issues) && values.equals(other.values);
    }

    @Override
    public int hashCode() {
        return 31 * issues.hashCode() + values.hashCode();
    }

    /** Returns the values, one issue after the other, such as {@code ceasefire/extent = full, summit = no}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < issues.size(); i++) {
            text.append(i == 0 ? "" : ", ")
                    .append(issues.get(i).id())
                    .append(" = ")
                    .append(values.get(i));
        }
        return text.toString();
    }

    /** Whether terms hold in an outcome. */
    private static final class Holds implements TermsVisitor<Boolean> {
        private final Outcome outcome;

        Holds(Outcome outcome) {
            this.outcome = outcome;
        }

        private int count(ImmutableList<Terms> parts) {
            int count = 0;
            for (Terms part : parts) {
                count += part.accept(this) ? 1 : 0;
            }
            return count;
        }

        @Override
        public Boolean among(Terms.Among terms) {
            Optional<Value> value = outcome.value(terms.issue());
            return value.isPresent()
                    && value.get() instanceof Value.Named named
                    && terms.values().contains(named.name());
        }

        @Override
        public Boolean within(Terms.Within terms) {
            Optional<Value> value = outcome.value(terms.issue());
            return value.isPresent()
                    && value.get() instanceof Value.Number number
                    && isAtLeast(number.number(), terms.least())
                    && (terms.most().isEmpty() || terms.most().get().compareTo(number.number()) >= 0);
        }

        private static boolean isAtLeast(BigDecimal number, Optional<BigDecimal> bound) {
            return bound.isEmpty() || bound.get().compareTo(number) <= 0;
        }

        @Override
        public Boolean occurs(Terms.Occurs terms) {
            return outcome.place(terms.step()) >= 0;
        }

        @Override
        public Boolean before(Terms.Before terms) {
            int first = outcome.place(terms.first());
            int second = outcome.place(terms.second());
            return first < 0 || second < 0 || first < second;
        }

        @Override
        public Boolean onlyAfter(Terms.OnlyAfter terms) {
            int place = outcome.place(terms.step());
            return place < 0 || (terms.prerequisite().accept(this) && comesBefore(terms.prerequisite(), place));
        }

        private boolean comesBefore(Terms prerequisite, int place) {
            for (Step step : TermsSteps.before(prerequisite)) {
                int earlier = outcome.place(step);
                if (earlier < 0 || earlier >= place) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public Boolean allOf(Terms.AllOf terms) {
            return count(terms.parts()) == terms.parts().size();
        }

        @Override
        public Boolean anyOf(Terms.AnyOf terms) {
            return count(terms.parts()) > 0;
        }

        @Override
        public Boolean not(Terms.Not terms) {
            return !terms.terms().accept(this);
        }

        @Override
        public Boolean exactlyOne(Terms.ExactlyOne terms) {
            return count(terms.parts()) == 1;
        }

        @Override
        public Boolean atMost(Terms.AtMost terms) {
            return count(terms.parts()) <= terms.count();
        }

        @Override
        public Boolean demand(Demand demand) {
            return demand.terms().accept(this);
        }
    }
}
