package org.parley.oracle;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.parley.Negotiation;

/** Answers every question about a small negotiation by looking at every outcome, in plain ids and texts. */
public final class Oracle {
    /** What one principal answers to the terms of a row. */
    public enum Answer {
        /** Its positions contradict each other and disagree about the terms. */
        CONTRADICTORY,
        /** A rejection is among the reasons why the terms cannot hold. */
        REJECTED,
        /** The terms cannot hold because of other things it said. */
        RULED_OUT,
        /** The terms can hold where something comes first or holds. */
        REJECTED_UNTIL,
        /** It has consented to no way of meeting the terms. */
        SILENT,
        /** The same, and it was asked. */
        UNDECIDED,
        /** It consents where a condition holds. */
        ACCEPTED_IF,
        /** It consents. */
        ACCEPTED
    }

    /** What an answer means for the terms of a row. */
    public enum Compatibility {
        /** The terms are accepted. */
        COMPATIBLE,
        /** They are, under conditions. */
        CONDITIONALLY_COMPATIBLE,
        /** They cannot hold. */
        INCOMPATIBLE,
        /** It is not known. */
        UNDETERMINED
    }

    /** Between whom a conflict is. */
    public enum ConflictKind {
        /** Between the positions of several parties. */
        BETWEEN_PARTIES,
        /** Among the positions of one party, alone or with rules and assumptions. */
        CONTRADICTION,
        /** Among rules and assumptions. */
        RULES
    }

    /**
     * A cell of the matrix.
     *
     * @param answer what the principal answers
     * @param compatibility what it means
     * @param conditions all minimal sets of conditions, by their texts, of each of which one must be met
     * @param commonValues for ACCEPTED, the values of each issue of the row in the outcomes that meet it
     */
    public record Cell(
            Answer answer,
            Compatibility compatibility,
            Set<Set<String>> conditions,
            SortedMap<String, Set<String>> commonValues) {}

    /**
     * A row of the matrix.
     *
     * @param text the text of its terms
     * @param holders the principals who demand them; where nobody does, who accept them
     * @param impossible whether rules and assumptions alone rule the terms out
     * @param cells by principal; none in an impossible row
     */
    public record Row(String text, Set<String> holders, boolean impossible, SortedMap<String, Cell> cells) {}

    /**
     * A minimal set of premises that no outcome meets.
     *
     * @param premises their ids
     * @param kind between whom it is
     * @param party whose contradiction it is; empty for the other kinds
     */
    public record Conflict(Set<String> premises, ConflictKind kind, String party) {}

    /**
     * A deadlock.
     *
     * @param cycle its steps, each of which waits for the one before it, from the least id on
     * @param sets the minimal sets of premises that close this cycle
     * @param breakers the premises common to all of them
     */
    public record Deadlock(List<String> cycle, Set<Set<String>> sets, Set<String> breakers) {}

    /**
     * Steps that can each occur but, because of order terms, not all together.
     *
     * @param steps the steps
     * @param sets the minimal sets of premises that keep them apart
     */
    public record OrderClash(Set<String> steps, Set<Set<String>> sets) {}

    /**
     * Positions whose withdrawal opens the zone, and none of which could stay.
     *
     * @param positions their ids
     * @param redLines how many of them are red lines
     * @param firm how many of them are firm
     * @param flexible how many of them are flexible
     */
    public record Concession(Set<String> positions, int redLines, int firm, int flexible) {}

    private final Premises premises;
    private final Zone zone;

    private Oracle(Premises premises) {
        this.premises = premises;
        this.zone = new Zone(premises);
    }

    /** Returns the oracle for the negotiation. */
    public static Oracle of(Negotiation negotiation) {
        return new Oracle(premises(negotiation, List.of()));
    }

    private static Premises premises(Negotiation negotiation, List<String> wantedOrder) {
        return new Premises(new Facts(new Space(negotiation), wantedOrder));
    }

    /** Returns how many outcomes, each with each of its orders of steps, the oracle would look at. */
    public static long outcomes(Negotiation negotiation) {
        return new Space(negotiation).size();
    }

    /** Returns the values by issue of each possible outcome; a quantity has a representative number. */
    public Set<Map<String, String>> possible() {
        return zone.possible();
    }

    /** Returns the values by issue of each possible outcome to which everybody has consented. */
    public Set<Map<String, String>> consented() {
        return zone.consented();
    }

    /** Returns the representatives of all outcomes, possible or not. */
    public Set<Map<String, String>> allOutcomes() {
        return zone.all();
    }

    /** Returns the rows of the matrix by the texts of their terms. */
    public SortedMap<String, Row> matrix() {
        return new Matrix(premises).rows();
    }

    /** Returns all minimal sets of premises that no outcome meets. */
    public Set<Conflict> conflicts() {
        return new Conflicts(premises).conflicts();
    }

    /** Returns the contradictions of each principal whose own words exclude what it accepts; they bind nothing. */
    public Set<Conflict> excludedAcceptances() {
        return new Conflicts(premises).excludedAcceptances();
    }

    /** Returns the deadlocks. */
    public Set<Deadlock> deadlocks() {
        return new Deadlocks(premises).deadlocks();
    }

    /** Returns the order clashes. */
    public Set<OrderClash> orderClashes() {
        return new Deadlocks(premises).clashes();
    }

    /** Returns all minimal concessions. */
    public Set<Concession> concessions() {
        return new Concessions(premises).all();
    }

    /** Returns the concessions with the fewest red lines, then firm, then flexible positions. */
    public Set<Concession> cheapestConcessions() {
        return new Concessions(premises).cheapest();
    }

    /**
     * Returns the maximal sets of demands that can be agreed now, each demand with whether it is consented (true) or
     * merely unopposed (false); nothing where no demand can be.
     */
    public Set<Map<String, Boolean>> agreedNow() {
        return new AgreedNow(premises).sets();
    }

    /** Returns an order in which the steps asked for occur; empty where there is none. */
    public Optional<List<String>> roadmap(Set<String> stepsAskedFor) {
        return new Roadmap(premises).order(stepsAskedFor);
    }

    /** Returns whether these steps can occur in this order, whichever others occur. */
    public boolean allowsOrder(List<String> steps) {
        return new Roadmap(premises(premises.facts.space.negotiation, steps)).allowsWantedOrder();
    }

    /** Returns the steps by id that no set of premises found by {@link #deadlocks()} lets occur. */
    public Set<String> blockedSteps() {
        return new Deadlocks(premises).blockedSteps();
    }
}
