package org.parley;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A statement about an outcome: what it settles, what happens in it, and in which order.
 *
 * <table class="striped">
 * <caption>Kinds of terms</caption>
 * <tr><th>Terms</th><th>Hold where</th></tr>
 * <tr><td>{@code issue.is("full")}, {@code issue.atLeast(30)}</td><td>the issue takes one of these values</td></tr>
 * <tr><td>{@code step.occurs()}</td><td>the step occurs</td></tr>
 * <tr><td>{@code a.before(b)}</td><td>a precedes b, where both occur</td></tr>
 * <tr><td>{@code b.onlyAfter(a)}</td><td>where b occurs, a occurs too, and before it</td></tr>
 * <tr><td>{@code allOf(..)}, {@code anyOf(..)}, {@code not(..)}</td><td>all, at least one, none of the parts hold</td></tr>
 * <tr><td>{@code exactlyOne(..)}, {@code atMost(k, ..)}</td><td>so many of the parts hold</td></tr>
 * <tr><td>a {@link Demand}</td><td>what the demand says holds</td></tr>
 * </table>
 *
 * <p>Terms that contain an order term ({@code before}, {@code onlyAfter}) may not be rejected, negated or used as a
 * condition; a negotiation refuses them when it is built. State the reverse order, or the same terms without the order.
 *
 * <p>The parts of {@code allOf}, {@code anyOf}, {@code exactlyOne} and {@code atMost} have no order: they are kept
 * sorted by their {@link #text()}, so that equal terms are equal values however they were written.
 */
@Immutable
public sealed interface Terms
        permits Terms.Among,
                Terms.Within,
                Terms.Occurs,
                Terms.Before,
                Terms.OnlyAfter,
                Terms.AllOf,
                Terms.AnyOf,
                Terms.Not,
                Terms.ExactlyOne,
                Terms.AtMost,
                Demand {
    /**
     * Returns the canonical text of these terms.
     *
     * <p>Within a negotiation, which has one definition of each issue and step, two terms are equal exactly where
     * their texts are.
     */
    String text();

    /** Returns the terms that these are directly made of; nothing for an issue, an occurrence or an order of steps. */
    ImmutableList<Terms> parts();

    /** Returns these terms as they read among these principals, for demands in them that leave the principals unsaid. */
    default Terms among(ImmutableList<Party> principals) {
        return accept(new AmongPrincipals(principals));
    }

    /**
     * Returns these terms with other issues in the place of theirs, such as definitions in the place of references.
     *
     * @param issues what stands in the place of an issue: one with the same id
     */
    default Terms withIssues(UnaryOperator<Issue> issues) {
        return accept(new WithIssues(issues));
    }

    /** Calls the method of the visitor for this kind of terms. */
    <R> R accept(TermsVisitor<R> visitor);

    /** States that all parts hold; of nothing, that anything holds. */
    static Terms allOf(Terms... parts) {
        return allOf(ImmutableList.copyOf(parts));
    }

    /** States that all parts hold; of nothing, that anything holds. */
    static Terms allOf(Iterable<? extends Terms> parts) {
        return new AllOf(ImmutableList.copyOf(parts));
    }

    /** States that at least one part holds. */
    static Terms anyOf(Terms... parts) {
        return new AnyOf(ImmutableList.copyOf(parts));
    }

    /** States that the terms do not hold. */
    static Terms not(Terms terms) {
        return new Not(terms);
    }

    /** States that one part holds, and no other. */
    static Terms exactlyOne(Terms... parts) {
        return new ExactlyOne(ImmutableList.copyOf(parts));
    }

    /** States that at most so many of the parts hold. */
    static Terms atMost(int count, Terms... parts) {
        return new AtMost(count, ImmutableList.copyOf(parts));
    }

    /**
     * An issue takes one of some values.
     *
     * @param issue a {@link ChoiceIssue}, or a reference to one
     * @param values the values without surrounding white space, each once, in alphabetical order
     */
    record Among(Issue issue, ImmutableList<String> values) implements Terms {
        public Among {
            Objects.requireNonNull(issue, "issue");
            values = sortedDistinct(Objects.requireNonNull(values, "values"));
        }

        private static ImmutableList<String> sortedDistinct(ImmutableList<String> values) {
            if (values.size() == 1 && Text.isPlain(values.get(0))) {
                return values;
            }
            List<String> sorted = new ArrayList<>();
            for (String value : values) {
                if (!sorted.contains(value.strip())) {
                    sorted.add(value.strip());
                }
            }
            Collections.sort(sorted);
            return ImmutableList.copyOf(sorted);
        }

        @Override
        public String text() {
            StringBuilder text = new StringBuilder(issue.id()).append('[');
            for (int i = 0; i < values.size(); i++) {
                text.append(i == 0 ? "" : ", ").append(Text.quoted(values.get(i)));
            }
            return text.append(']').toString();
        }

        @Override
        public ImmutableList<Terms> parts() {
            return ImmutableList.of();
        }

        @Override
        public <R> R accept(TermsVisitor<R> visitor) {
            return visitor.among(this);
        }

        @Override
        public String toString() {
            return text();
        }
    }

    /**
     * A number lies within bounds, both inclusive.
     *
     * @param issue a {@link QuantityIssue}, or a reference to one
     * @param least the lower bound, if there is one; there is one of the two
     * @param most the upper bound, if there is one
     * @param unit the unit of the bounds; it must be that of the issue
     */
    record Within(Issue issue, Optional<BigDecimal> least, Optional<BigDecimal> most, String unit) implements Terms {
        public Within {
            Objects.requireNonNull(issue, "issue");
            least = Decimals.canonical(least);
            most = Decimals.canonical(most);
            unit = Text.named(unit, "The unit of the bounds");
            if (least.isEmpty() && most.isEmpty()) {
                throw new IllegalArgumentException("The number of issue " + issue.id()
                        + " has no bound, which says nothing: give a lower or an upper one.");
            }
        }

        @Override
        public String text() {
            return issue.id() + "[" + bound(least) + ".." + bound(most) + " " + Text.quoted(unit) + "]";
        }

        private static String bound(Optional<BigDecimal> number) {
            return number.isPresent() ? number.get().toPlainString() : "";
        }

        @Override
        public ImmutableList<Terms> parts() {
            return ImmutableList.of();
        }

        @Override
        public <R> R accept(TermsVisitor<R> visitor) {
            return visitor.within(this);
        }

        @Override
        public String toString() {
            return text();
        }
    }

    /**
     * A step occurs.
     *
     * @param step the step
     */
    record Occurs(Step step) implements Terms {
        public Occurs {
            Objects.requireNonNull(step, "step");
        }

        @Override
        public String text() {
            return "occurs(" + step.id() + ")";
        }

        @Override
        public ImmutableList<Terms> parts() {
            return ImmutableList.of();
        }

        @Override
        public <R> R accept(TermsVisitor<R> visitor) {
            return visitor.occurs(this);
        }

        @Override
        public String toString() {
            return text();
        }
    }

    /**
     * Where both steps occur, the first precedes the second.
     *
     * @param first the step that comes first
     * @param second the step that comes second
     */
    record Before(Step first, Step second) implements Terms {
        public Before {
            Objects.requireNonNull(first, "first");
            Objects.requireNonNull(second, "second");
        }

        @Override
        public String text() {
            return "before(" + first.id() + ", " + second.id() + ")";
        }

        @Override
        public ImmutableList<Terms> parts() {
            return ImmutableList.of();
        }

        @Override
        public <R> R accept(TermsVisitor<R> visitor) {
            return visitor.before(this);
        }

        @Override
        public String toString() {
            return text();
        }
    }

    /**
     * Where the step occurs, what it waits for occurs too, and before it; for a demand, it holds too, and its step
     * comes first.
     *
     * @param step the step that waits
     * @param prerequisite what it waits for: an {@link Occurs} or a {@link Demand}
     */
    record OnlyAfter(Step step, Terms prerequisite) implements Terms {
        public OnlyAfter {
            Objects.requireNonNull(step, "step");
            Objects.requireNonNull(prerequisite, "prerequisite");
            if (!(prerequisite instanceof Occurs) && !(prerequisite instanceof Demand)) {
                throw new IllegalArgumentException("The step " + step.id() + " cannot wait for \"" + prerequisite.text()
                        + "\": a step waits for the occurrence of a step or for a demand.");
            }
        }

        @Override
        public String text() {
            return "onlyAfter(" + step.id() + ", " + prerequisite.text() + ")";
        }

        @Override
        public ImmutableList<Terms> parts() {
            return ImmutableList.of(prerequisite);
        }

        @Override
        public <R> R accept(TermsVisitor<R> visitor) {
            return visitor.onlyAfter(this);
        }

        @Override
        public String toString() {
            return text();
        }
    }

    /**
     * All parts hold.
     *
     * @param parts the parts, each once, sorted by their text
     */
    record AllOf(ImmutableList<Terms> parts) implements Terms {
        public AllOf {
            parts = TermsOrder.distinct(Objects.requireNonNull(parts, "parts"));
        }

        @Override
        public String text() {
            return TermsOrder.text("allOf", parts);
        }

        @Override
        public <R> R accept(TermsVisitor<R> visitor) {
            return visitor.allOf(this);
        }

        @Override
        public String toString() {
            return text();
        }
    }

    /**
     * At least one part holds.
     *
     * @param parts the parts, each once, sorted by their text
     */
    record AnyOf(ImmutableList<Terms> parts) implements Terms {
        public AnyOf {
            parts = TermsOrder.distinct(Objects.requireNonNull(parts, "parts"));
        }

        @Override
        public String text() {
            return TermsOrder.text("anyOf", parts);
        }

        @Override
        public <R> R accept(TermsVisitor<R> visitor) {
            return visitor.anyOf(this);
        }

        @Override
        public String toString() {
            return text();
        }
    }

    /**
     * The terms do not hold.
     *
     * @param terms the terms, without order terms
     */
    record Not(Terms terms) implements Terms {
        public Not {
            Objects.requireNonNull(terms, "terms");
        }

        @Override
        public String text() {
            return "not(" + terms.text() + ")";
        }

        @Override
        public ImmutableList<Terms> parts() {
            return ImmutableList.of(terms);
        }

        @Override
        public <R> R accept(TermsVisitor<R> visitor) {
            return visitor.not(this);
        }

        @Override
        public String toString() {
            return text();
        }
    }

    /**
     * One part holds, and no other.
     *
     * @param parts the parts, without order terms, sorted by their text
     */
    record ExactlyOne(ImmutableList<Terms> parts) implements Terms {
        public ExactlyOne {
            parts = TermsOrder.sorted(Objects.requireNonNull(parts, "parts"));
        }

        @Override
        public String text() {
            return TermsOrder.text("exactlyOne", parts);
        }

        @Override
        public <R> R accept(TermsVisitor<R> visitor) {
            return visitor.exactlyOne(this);
        }

        @Override
        public String toString() {
            return text();
        }
    }

    /**
     * At most so many of the parts hold.
     *
     * @param count how many parts may hold, zero or more
     * @param parts the parts, without order terms, sorted by their text
     */
    record AtMost(int count, ImmutableList<Terms> parts) implements Terms {
        public AtMost {
            parts = TermsOrder.sorted(Objects.requireNonNull(parts, "parts"));
            if (count < 0) {
                throw new IllegalArgumentException("At most " + count + " of " + Text.count(parts.size(), "term")
                        + " cannot hold: give a count of zero or more.");
            }
        }

        @Override
        public String text() {
            return TermsOrder.text("atMost " + count, parts);
        }

        @Override
        public <R> R accept(TermsVisitor<R> visitor) {
            return visitor.atMost(this);
        }

        @Override
        public String toString() {
            return text();
        }
    }
}
