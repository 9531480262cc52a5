package org.parley.demand;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import java.util.Objects;
import java.util.Optional;
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
 *
 * @param of whose forces are limited
 * @param on which of its forces
 * @param ceiling how many it may have, if that is said
 */
@Immutable
public record ForceLimit(Party of, ForceKind on, Optional<HowMany> ceiling) implements Demand {
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

    public ForceLimit {
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(ceiling, "ceiling");
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

    @Override
    public Terms terms() {
        return ceiling.isPresent()
                ? Terms.allOf(limited().yes(), aboveZero(ceiling.get()).of(numbers()))
                : limited().yes();
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
        String name = "the limit on the " + whose();
        return Optional.of(Act.of(new Step(id(), name, name, name + " takes effect"), limited()));
    }

    @Override
    public ImmutableList<Party> actors() {
        return ImmutableList.of(of);
    }

    @Override
    public ImmutableList<CompatibilityRule> impliedRules() {
        return ceiling.isPresent()
                ? ImmutableList.of(Facets.requires(
                        id() + "/ceiling",
                        numbers().atLeast(1),
                        limited().yes(),
                        "forces that have a ceiling are limited"))
                : ImmutableList.of();
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

    private ChoiceIssue limited() {
        return Facets.of(id(), of).yesNo("limited", "limit on the " + whose());
    }

    private QuantityIssue numbers() {
        return Facets.of(id(), of).count("ceiling", "ceiling on the " + whose(), on.unit());
    }
}
