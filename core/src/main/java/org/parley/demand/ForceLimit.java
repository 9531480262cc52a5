package org.parley.demand;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import com.google.errorprone.annotations.concurrent.LazyInit;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.Act;
import org.parley.ChoiceIssue;
import org.parley.CompatibilityRule;
import org.parley.Demand;
import org.parley.ExternalCode;
import org.parley.Party;
import org.parley.QuantityIssue;
import org.parley.Step;
import org.parley.Terms;

/**
 * A limit on the forces of a party: on which kind, and at how many.
 *
 * <p>Without a number it says that there is a limit, and leaves the ceiling open. Who wants forces small demands a
 * ceiling of at most so many; whose forces they are may demand one of at least so many. A ceiling is one or more: a
 * prohibition is no limit, and is demanded as an {@link Undertaking}.
 *
 * <pre>{@code
 * Demand low = ForceLimit.of(north).on(ForceKind.PERSONNEL).atMost(85_000);
 * Demand high = ForceLimit.of(north).on(ForceKind.PERSONNEL).atLeast(250_000);
 * }</pre>
 */
@Immutable
public final class ForceLimit implements Demand {
    private final Party of;
    private final ForceKind on;
    private final Optional<HowMany> ceiling;
    private final int hash;

    @LazyInit
    private @Nullable Content content;

    /**
     * The beginning of a demand, which still has to say which forces are limited.
     *
     * @param of whose forces
     */
    @Immutable
    public record Of(Party of) {
        public Of {
            Objects.requireNonNull(of, "of");
        }

        /** Returns the limit on these forces, with the ceiling left open. */
        public ForceLimit on(ForceKind kind) {
            return new ForceLimit(of, kind, Optional.empty());
        }
    }

    /**
     * Makes the demand from all that it says.
     *
     * @param of whose forces are limited
     * @param on which of its forces
     * @param ceiling how many it may have, if that is said
     */
    public ForceLimit(Party of, ForceKind on, Optional<HowMany> ceiling) {
        this.of = Objects.requireNonNull(of, "of");
        this.on = Objects.requireNonNull(on, "on");
        this.ceiling = Objects.requireNonNull(ceiling, "ceiling");
        this.hash = Objects.hash(of, on.id(), ceiling);
    }

    /** Returns a limit on the forces of this party, once it is said on which. */
    public static Of of(Party party) {
        return new Of(party);
    }

    /** Returns this limit with a ceiling of so many or fewer, one or more. */
    public ForceLimit atMost(long number) {
        return ceiling(HowMany.atMost(number));
    }

    /** Returns this limit with a ceiling of so many or more. */
    public ForceLimit atLeast(long number) {
        return ceiling(HowMany.atLeast(number));
    }

    /** Returns this limit with a ceiling of exactly so many, one or more. */
    public ForceLimit exactly(long number) {
        return ceiling(HowMany.exactly(number));
    }

    /** Returns this limit with a ceiling within these bounds. */
    public ForceLimit ceiling(HowMany newCeiling) {
        return new ForceLimit(of, on, Optional.of(newCeiling));
    }

    /** Returns whose forces are limited. */
    public Party of() {
        return of;
    }

    /** Returns which of its forces. */
    public ForceKind on() {
        return on;
    }

    /** Returns how many it may have, if that is said. */
    public Optional<HowMany> ceiling() {
        return ceiling;
    }

    @Override
    public String kind() {
        return "force-limit";
    }

    @Override
    public String label() {
        return "Force limit" + subject("") + number(": ");
    }

    @Override
    public String phrase() {
        return "a force limit" + subject("") + number(" of ");
    }

    @Override
    public String description() {
        return "Force limit" + subject(" of " + of.name()) + number(": ");
    }

    /** Returns what is limited; nothing of it where the number with its unit says so and nobody is named. */
    private String subject(String whose) {
        boolean isInUnit = ceiling.isPresent() && on.name().equals(on.unit()) && whose.isEmpty();
        return isInUnit ? "" : " on " + on.name() + whose;
    }

    private String number(String before) {
        return ceiling.isPresent() ? before + ceiling.get().words(on.unit(), on.unit()) : "";
    }

    private String whose() {
        return on.name() + " of " + of.name();
    }

    private Content content() {
        Content known = content;
        if (known == null) {
            known = said();
            content = known;
        }
        return known;
    }

    private Content said() {
        Facets facets = Facets.of(id(), of);
        ChoiceIssue limited = facets.yesNo("limited", "limit on the " + whose());
        String name = "the limit on the " + whose();
        Act act = Act.of(new Step(id(), name, name, name + " takes effect"), limited);
        return ceiling.isPresent() ? said(ceiling.get(), limited.yes(), facets, act) : Content.of(limited.yes(), act);
    }

    private Content said(HowMany stated, Terms limited, Facets facets, Act act) {
        QuantityIssue numbers = facets.count("ceiling", "ceiling on the " + whose(), on.unit());
        CompatibilityRule impliedRule = Facets.requires(
                id() + "/ceiling", numbers.atLeast(1), limited, "forces that have a ceiling are limited");
        return Content.of(Terms.allOf(limited, aboveZero(stated).of(numbers)), act, ImmutableList.of(impliedRule));
    }

    @Override
    public Terms terms() {
        return content().terms();
    }

    /** A ceiling is one or more: at 0 none is set. */
    private static HowMany aboveZero(HowMany ceiling) {
        if (ceiling.most().orElse(1) == 0) {
            return ceiling;
        }
        long least = Math.max(1, ceiling.least().orElse(1));
        return ceiling.most().isPresent()
                ? HowMany.between(least, ceiling.most().getAsLong())
                : HowMany.atLeast(least);
    }

    @Override
    public Optional<Act> act() {
        return content().act();
    }

    @Override
    public ImmutableList<Party> actors() {
        return ImmutableList.of(of);
    }

    @Override
    public ImmutableList<CompatibilityRule> impliedRules() {
        return content().impliedRules();
    }

    @Override
    public ImmutableList<ExternalCode> codes() {
        return CodingSchemes.all(
                CodingSchemes.paX("SsrArm", "SsrPsf", "SsrDdr"),
                CodingSchemes.ucdpPa("intarmy", "ddr", "mil_prov"),
                CodingSchemes.pam("milrfm", "demob", "disarm", "pargrp"));
    }

    @Override
    public ImmutableList<String> problems() {
        return ceiling.isPresent() && ceiling.get().most().orElse(1) == 0
                ? ImmutableList.of("the limit on the " + whose() + " is 0 " + on.unit()
                        + ", which prohibits them: give a ceiling of one or more, or demand the prohibition as an"
                        + " Undertaking.")
                : ImmutableList.of();
    }

    private String id() {
        return "force-limit/" + of.id() + "/" + on.id();
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof ForceLimit other
                && of.equals(other.of)
                && on.equals(other.on)
                && ceiling.equals(other.ceiling);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return text();
    }
}
