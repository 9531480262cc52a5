package org.parley;

import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * A rule for every pair of demands of two types: compatible, incompatible, or compatible only if some terms hold.
 *
 * <pre>{@code
 * DemandTypeRule.forEvery(Neutrality.class, TroopWithdrawal.class)
 *         .where((neutrality, withdrawal) -> neutrality.of().equals(withdrawal.of()))
 *         .compatibleOnlyIf(verification.yes())
 *         .id("neutrality-withdrawal");
 * }</pre>
 *
 * <p>When a negotiation is built, the rule is expanded into one {@link CompatibilityRule} for each pair of demands
 * that it contains; from then on rules are data.
 *
 * @param <A> the one type of demand
 * @param <B> the other type of demand
 */
public final class DemandTypeRule<A extends Demand, B extends Demand> {
    private final Class<A> one;
    private final Class<B> other;
    private final BiPredicate<? super A, ? super B> predicate;
    private final Optional<Terms> onlyIf;
    private final boolean compatible;
    private final String id;
    private final String rationale;
    private final String authority;

    private DemandTypeRule(
            Class<A> one,
            Class<B> other,
            BiPredicate<? super A, ? super B> predicate,
            Optional<Terms> onlyIf,
            boolean compatible,
            String id,
            String rationale,
            String authority) {
        this.one = Objects.requireNonNull(one, "one");
        this.other = Objects.requireNonNull(other, "other");
        this.predicate = Objects.requireNonNull(predicate, "condition");
        this.onlyIf = onlyIf;
        this.compatible = compatible;
        this.id = Text.id(id, "a rule over demand types");
        this.rationale = Objects.requireNonNull(rationale, "rationale");
        this.authority = Objects.requireNonNull(authority, "authority");
    }

    /** Returns the rule that demands of these types are incompatible, whichever they are. */
    public static <A extends Demand, B extends Demand> DemandTypeRule<A, B> forEvery(Class<A> one, Class<B> other) {
        Objects.requireNonNull(one, "one");
        Objects.requireNonNull(other, "other");
        String id = Text.idFrom(one.getSimpleName() + "-" + other.getSimpleName(), "a rule over demand types");
        return new DemandTypeRule<>(one, other, (a, b) -> true, Optional.empty(), false, id, "", "");
    }

    /** Returns this rule for the pairs that meet the predicate only. */
    public DemandTypeRule<A, B> where(BiPredicate<? super A, ? super B> condition) {
        return new DemandTypeRule<>(one, other, condition, onlyIf, compatible, id, rationale, authority);
    }

    /** Returns the rule that such demands cannot hold together. */
    public DemandTypeRule<A, B> incompatible() {
        return new DemandTypeRule<>(one, other, predicate, Optional.empty(), false, id, rationale, authority);
    }

    /** Returns the rule that such demands can hold together: it is listed and binds to nothing. */
    public DemandTypeRule<A, B> compatible() {
        return new DemandTypeRule<>(one, other, predicate, Optional.empty(), true, id, rationale, authority);
    }

    /** Returns the rule that such demands hold together only where the terms hold. */
    public DemandTypeRule<A, B> compatibleOnlyIf(Terms terms) {
        Objects.requireNonNull(terms, "terms");
        return new DemandTypeRule<>(one, other, predicate, Optional.of(terms), false, id, rationale, authority);
    }

    /** Returns this rule under another id, with which the ids of the expanded rules begin. */
    public DemandTypeRule<A, B> id(String newId) {
        return new DemandTypeRule<>(one, other, predicate, onlyIf, compatible, newId, rationale, authority);
    }

    /** Returns this rule with the reason for it. */
    public DemandTypeRule<A, B> because(String newRationale) {
        return new DemandTypeRule<>(one, other, predicate, onlyIf, compatible, id, newRationale, authority);
    }

    /** Returns this rule on the authority of a legal instrument, or of "logic". */
    public DemandTypeRule<A, B> onAuthorityOf(String newAuthority) {
        return new DemandTypeRule<>(one, other, predicate, onlyIf, compatible, id, rationale, newAuthority);
    }

    /** Returns the id, with which the ids of the expanded rules begin. */
    public String id() {
        return id;
    }

    /** Returns the ground rule for the pair; empty where the rule does not speak of it. */
    Optional<CompatibilityRule> ground(Demand first, Demand second) {
        boolean speaksOfIt = one.isInstance(first)
                && other.isInstance(second)
                && !first.text().equals(second.text())
                && predicate.test(one.cast(first), other.cast(second));
        return speaksOfIt
                ? Optional.of(new CompatibilityRule(
                        id, terms(first, second), rationale, authority, CompatibilityRule.Origin.EXPANDED))
                : Optional.empty();
    }

    private Terms terms(Demand first, Demand second) {
        if (compatible) {
            return trueOf(first, second);
        }
        return onlyIf.isPresent()
                ? Terms.anyOf(Terms.atMost(1, first, second), onlyIf.get())
                : Terms.atMost(1, first, second);
    }

    /** Returns terms that always hold and name the two, unless they state an order of steps, which nothing here does. */
    private static Terms trueOf(Demand first, Demand second) {
        boolean hasOrder = OrderChecks.firstOrderTerm(first).isPresent()
                || OrderChecks.firstOrderTerm(second).isPresent();
        return hasOrder ? Terms.allOf() : Terms.anyOf(first, second, Terms.allOf());
    }
}
