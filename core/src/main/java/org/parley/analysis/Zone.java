package org.parley.analysis;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import java.util.Optional;
import org.parley.Negotiation;
import org.parley.Outcome;
import org.parley.internal.engine.BudgetSpent;

/**
 * The zone of possible agreement: all outcomes that no principal rules out.
 *
 * <p>An outcome is possible if it keeps every rule, every assumption and every position of every principal. It is
 * consented if, besides, every principal has consented to every issue that it settles, and every other party that would
 * have to act to the issues that it controls. The difference is what nobody has been asked.
 */
public final class Zone {
    private final Analysis analysis;
    private final Existence possible;
    private final Optional<Outcome> outcome;

    Zone(Analysis analysis, Existence possible, Optional<Outcome> outcome) {
        this.analysis = analysis;
        this.possible = possible;
        this.outcome = outcome;
    }

    /** Returns the negotiation. */
    public Negotiation negotiation() {
        return analysis.negotiation();
    }

    /** Returns whether any outcome is possible. */
    public Existence possible() {
        return possible;
    }

    /** Returns whether the zone is known to be empty. */
    public boolean isEmpty() {
        return possible == Existence.NONE;
    }

    /** Returns one possible outcome, if one is known; always the same one. */
    public Optional<Outcome> outcome() {
        return outcome;
    }

    /** Returns whether any outcome is consented; a question of its own, asked within the budget of the analysis. */
    public Existence consented() {
        return possible == Existence.SOME ? analysis.consent().exists() : possible;
    }

    /** Returns one consented outcome, if one is known; always the same one. */
    public Optional<Outcome> consentedOutcome() {
        return possible == Existence.SOME ? analysis.consent().outcome() : Optional.empty();
    }

    /** Returns all possible outcomes, to be counted, listed or drawn from. */
    public Outcomes outcomes() {
        return new Outcomes(analysis, false);
    }

    /** Returns all consented outcomes, to be counted, listed or drawn from. */
    public Outcomes consentedOutcomes() {
        return new Outcomes(analysis, true);
    }

    /**
     * Returns how an outcome stands, by its values alone: which free steps occur in it, and when, is left open.
     *
     * @throws IllegalArgumentException if it leaves out an issue, or gives one a value that it does not have
     */
    public Standing standing(Outcome candidate) {
        try {
            return analysis.zoneLens().standing(Objects.requireNonNull(candidate, "candidate"));
        } catch (BudgetSpent spent) {
            return new Standing(Standing.Kind.UNKNOWN, ImmutableList.of(), false);
        }
    }

    /** Returns in plain English how many outcomes are possible, and how many of them with everyone's consent. */
    public String explain() {
        return switch (possible) {
            case NONE -> "Nothing, as long as all positions stand: the zone of possible agreement is empty.\n";
            case UNKNOWN -> "The budget was spent before any outcome was found or ruled out.\n";
            case SOME -> ZoneWording.of(this);
        };
    }

    /**
     * Returns whether the outcome is possible, by its values alone; {@link #standing} says why not, and who consented.
     *
     * @throws IllegalArgumentException if it leaves out an issue, or gives one a value that it does not have
     */
    public Membership contains(Outcome candidate) {
        Objects.requireNonNull(candidate, "candidate");
        try {
            return analysis.zoneLens().isPossible(candidate) ? Membership.INSIDE : Membership.OUTSIDE;
        } catch (BudgetSpent spent) {
            return Membership.UNKNOWN;
        }
    }

    /** Whether an outcome belongs to the zone; unknown never collapses into yes or no. */
    public enum Membership {
        /** It is possible. */
        INSIDE,
        /** Some positions, rules or assumptions rule it out. */
        OUTSIDE,
        /** The budget was spent before this was known. */
        UNKNOWN
    }
}
