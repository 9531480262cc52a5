package org.parley.demand;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import org.parley.ChoiceIssue;
import org.parley.CompatibilityRule;
import org.parley.Party;
import org.parley.QuantityIssue;
import org.parley.Terms;

/** The issues of one act: each has the act's id in front of its own, and whoever controls the act controls them. */
final class Facets {
    private static final ImmutableList<String> NO_OR_YES = ImmutableList.of(ChoiceIssue.NO, ChoiceIssue.YES);
    private static final Optional<String> NO = Optional.of(ChoiceIssue.NO);

    private final String prefix;
    private final Optional<Party> controller;

    private Facets(String act, Optional<Party> controller) {
        this.prefix = act.concat("/");
        this.controller = controller;
    }

    /** Returns the facets of an act that nobody carries out alone. */
    static Facets of(String act) {
        return new Facets(act, Optional.empty());
    }

    /** Returns the facets of an act that the party carries out. */
    static Facets of(String act, Party controller) {
        return new Facets(act, Optional.of(controller));
    }

    /** Returns the question whether; no is its zero value. */
    ChoiceIssue yesNo(String facet, String label) {
        return whether(id(facet), label, controller);
    }

    /** Returns the question whether, under an id of its own; no is its zero value. */
    static ChoiceIssue whether(String id, String label, Optional<Party> controller) {
        return new ChoiceIssue(id, label, NO_OR_YES, false, false, NO, controller, ImmutableList.of());
    }

    /** Returns the question which; the first value is its zero value. */
    ChoiceIssue choice(String facet, String label, ImmutableList<String> values) {
        return choice(facet, label, values, false, false);
    }

    /** Returns the question which, open to more values; the first value is its zero value. */
    ChoiceIssue openChoice(String facet, String label, ImmutableList<String> values) {
        return choice(facet, label, values, false, true);
    }

    /** Returns the question how far, from least to most; the first value is its zero value. */
    ChoiceIssue scale(String facet, String label, ImmutableList<String> values) {
        return choice(facet, label, values, true, false);
    }

    private ChoiceIssue choice(
            String facet, String label, ImmutableList<String> values, boolean isOrdered, boolean isOpen) {
        Optional<String> zero = Optional.of(values.get(0));
        return new ChoiceIssue(id(facet), label, values, isOrdered, isOpen, zero, controller, ImmutableList.of());
    }

    /** Returns the question how much, from 0, which is its zero value. */
    QuantityIssue quantity(String facet, String label, String unit) {
        return quantity(facet, label, unit, Optional.empty());
    }

    /** Returns the question how many persons, counted one by one. */
    QuantityIssue persons(String facet, String label) {
        return count(facet, label, "persons");
    }

    /** Returns the question how many of the unit, counted one by one. */
    QuantityIssue count(String facet, String label, String unit) {
        return quantity(facet, label, unit, Optional.of(BigDecimal.ONE));
    }

    private QuantityIssue quantity(String facet, String label, String unit, Optional<BigDecimal> smallestStep) {
        // No constant: on a caller's way to a first conflict without numbers, nothing need load their classes.
        Optional<BigDecimal> nothing = Optional.of(BigDecimal.ZERO);
        return new QuantityIssue(
                id(facet),
                label,
                unit,
                nothing,
                Optional.empty(),
                smallestStep,
                nothing,
                controller,
                ImmutableList.of());
    }

    private String id(String facet) {
        return prefix.concat(facet);
    }

    /** States that all parts hold; a single part stands for itself. */
    static Terms all(ImmutableList<Terms> parts) {
        return parts.size() == 1 ? parts.get(0) : Terms.allOf(parts);
    }

    /** Returns the rule, on the authority of logic, that where the one holds, the other holds too. */
    static CompatibilityRule requires(String id, Terms one, Terms other, String rationale) {
        return CompatibilityRule.implied("implied/" + id, Terms.anyOf(Terms.not(one), other), rationale);
    }

    /** Returns the rule, on the authority of logic, that the two cannot hold together. */
    static CompatibilityRule excludes(String id, Terms one, Terms other, String rationale) {
        return CompatibilityRule.implied("implied/" + id, Terms.atMost(1, one, other), rationale);
    }
}
