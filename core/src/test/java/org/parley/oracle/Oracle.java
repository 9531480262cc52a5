package org.parley.oracle;

import java.math.BigInteger;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Predicate;
import org.parley.Firmness;
import org.parley.Negotiation;
import org.parley.Terms;

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

    private final Negotiation negotiation;
    private final View view;
    private final Premises premises;
    private final Zone zone;

    private Oracle(Negotiation negotiation, View view) {
        this.negotiation = negotiation;
        this.view = view;
        this.premises = new Premises(new Facts(new Space(negotiation)), view);
        this.zone = new Zone(premises);
    }

    /** Returns the oracle for the negotiation. */
    public static Oracle of(Negotiation negotiation) {
        return new Oracle(negotiation, View.EVERYTHING);
    }

    // Views

    /**
     * Returns the oracle for the positions held at least so firmly; consent counts with any firmness.
     *
     * <p>Rows, conditions, fallbacks and the acceptances that a party's own words exclude stay those of all positions.
     * The last call counts.
     */
    public Oracle considering(Firmness least) {
        return new Oracle(negotiation, view.considering(least));
    }

    /**
     * Returns the oracle for an outcome among these principals alone: only their positions bind, only they have rows and
     * cells, and only their consent is asked. Any other party, principal or not, has to consent to the issues that it
     * would have to act on. The last call counts.
     */
    public Oracle among(Set<String> principalIds) {
        for (String id : principalIds) {
            if (negotiation.principals().stream().noneMatch(party -> party.id().equals(id))) {
                throw new IllegalArgumentException("There is no principal " + id + ".");
            }
        }
        return new Oracle(negotiation, view.among(principalIds));
    }

    /**
     * Returns the oracle for the same negotiation, given that these terms hold: with one more assumption. Issues and
     * steps that only the terms mention, and rules that demands in them imply, come with it.
     */
    public Oracle given(Terms terms) {
        return new Oracle(Assuming.terms(terms, negotiation), view);
    }

    /** Returns the oracle for the outcomes in which these terms hold: with one more assumption, too. */
    public Oracle where(Terms terms) {
        return given(terms);
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

    /** Returns the text of the value that stands for this one: for a number, one that no terms tell from it. */
    public String representative(String issue, String value) {
        return IssueRanges.of(value, negotiation.issue(issue).orElseThrow(), negotiation)
                .representative();
    }

    /**
     * Returns how many outcomes are possible.
     *
     * <p>Each value of a choice counts. A quantity counts by its ranges of neighbouring numbers that no terms tell apart,
     * the zero value always apart from others; a range with a least and a greatest number counts by its numbers where the
     * quantity has a smallest step.
     */
    public BigInteger countOfPossible() {
        return ranged(zone.possibleWorlds()).count();
    }

    /** Returns how many outcomes are consented, counted in the same way. */
    public BigInteger countOfConsented() {
        return ranged(zone.consentedWorlds()).count();
    }

    /**
     * Returns the first possible outcomes, at most so many, as they are counted: the value of the first issue by id
     * changes last, values are in the issue's order, numbers ascend. A range that counts once has its representative.
     */
    public List<Map<String, String>> firstPossible(int most) {
        return ranged(zone.possibleWorlds()).first(most);
    }

    /** Returns the first consented outcomes in the same order. */
    public List<Map<String, String>> firstConsented(int most) {
        return ranged(zone.consentedWorlds()).first(most);
    }

    private RangedOutcomes ranged(BitSet worlds) {
        return new RangedOutcomes(premises.facts, worlds);
    }

    /**
     * Returns for each issue the values that it takes in possible outcomes, by their representatives; nothing at all
     * where no outcome is possible.
     */
    public SortedMap<String, Set<String>> possibleValues() {
        return ranged(zone.possibleWorlds()).values();
    }

    /**
     * Returns the texts of the rows of the matrix that hold in every possible outcome, with every set of free steps and
     * every order of steps that it can come with; none where no outcome is possible.
     */
    public Set<String> inEveryPossible() {
        return new CommonGround(premises).rows();
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

    /** Returns what each minimal concession costs whom, by firmness. */
    public ConcessionCosts concessionCosts() {
        return Costs.byFirmness(premises);
    }

    /**
     * Returns what each minimal concession costs whom, by weight.
     *
     * @param saliences the weight, zero or more, of each position by its id; no position that is given up may lack one
     */
    public ConcessionCosts concessionCosts(Map<String, Long> saliences) {
        return Costs.byWeight(premises, saliences);
    }

    /**
     * Returns how positions stand to a draft.
     *
     * @param draft the texts of values by issue; numbers may be any of the quantity's
     */
    public DraftReview review(Map<String, String> draft) {
        return new Reviewing(premises, draft).review();
    }

    /**
     * Returns what follows where these terms are given. Of an {@code until} only what comes first has to hold, not its
     * order.
     */
    public Consequences whatIf(Terms terms) {
        return new WhatIf(premises, given(terms).premises).consequences();
    }

    /**
     * Returns, for each quantity, how far apart the numbers are that two principals demand, where they do not meet.
     *
     * <p>A principal demands the numbers that each of its considered demands without {@code when} and {@code unless}
     * which mentions the quantity leaves; its fallback is among them. Rejections, rules and assumptions do not count.
     */
    public Set<Gap> gaps() {
        return new Gaps(premises).all();
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
        return !allowedOrders(order -> Roadmap.isWithin(steps, order)).isEmpty();
    }

    /**
     * Returns whether the steps of these layers and no others can occur, in whatever order within a layer.
     *
     * <p>For each such order there is an outcome, of whatever values, that keeps every considered position, rule and
     * assumption which speaks of order; not one outcome for all of the orders.
     */
    public boolean allowsLayers(List<Set<String>> layers) {
        Set<List<String>> orders = Roadmap.orders(layers);
        if (orders.isEmpty()) {
            throw new IllegalArgumentException("A step is in two of the layers " + layers + ".");
        }
        return allowedOrders(orders::contains).equals(orders);
    }

    private Set<List<String>> allowedOrders(Predicate<List<String>> isWanted) {
        Facts facts = new Facts(new Space(negotiation), Optional.of(isWanted));
        return new Roadmap(new Premises(facts, view)).allowedOrders();
    }

    /** Returns the steps by id that no set of premises found by {@link #deadlocks()} lets occur. */
    public Set<String> blockedSteps() {
        return new Deadlocks(premises).blockedSteps();
    }
}
