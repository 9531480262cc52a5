package org.parley.oracle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.Negotiation;
import org.parley.oracle.Oracle.Answer;
import org.parley.oracle.Oracle.Compatibility;
import org.parley.oracle.Oracle.Conflict;
import org.parley.oracle.Oracle.ConflictKind;
import org.parley.oracle.Oracle.Deadlock;

/**
 * A small negotiation and what follows from it.
 *
 * <p>Conflicts, excluded acceptances, deadlocks, clashes and impossible rows are all that there are; of the rest, what
 * is empty is not stated.
 */
public final class SmallCase {
    /**
     * What one principal answers.
     *
     * @param row the text of the terms
     * @param principal the id of who answers
     * @param answer what it answers
     * @param compatibility what that means
     * @param conditions the sets of conditions, by their texts
     * @param commonValues values by issue; nothing where they are not stated
     */
    public record ExpectedCell(
            String row,
            String principal,
            Answer answer,
            Compatibility compatibility,
            Set<Set<String>> conditions,
            Map<String, Set<String>> commonValues) {}

    /**
     * Outcomes that are possible, or not.
     *
     * @param values the values of some issues
     * @param someArePossible whether some outcome with these values is possible
     */
    public record ExpectedOutcomes(Map<String, String> values, boolean someArePossible) {}

    private final String name;
    private final Negotiation negotiation;
    final List<ExpectedCell> cells = new ArrayList<>();
    final List<String> impossibleRows = new ArrayList<>();
    final List<Conflict> conflicts = new ArrayList<>();
    final List<Conflict> excludedAcceptances = new ArrayList<>();
    final List<Deadlock> deadlocks = new ArrayList<>();
    final List<Set<String>> clashes = new ArrayList<>();
    final List<ExpectedOutcomes> outcomes = new ArrayList<>();
    final Map<Set<String>, List<String>> roadmaps = new LinkedHashMap<>();
    Optional<Set<Map<String, String>>> possible = Optional.empty();
    Optional<Set<Map<String, String>>> consented = Optional.empty();
    Optional<Set<Set<String>>> concessions = Optional.empty();
    Optional<Set<Set<String>>> cheapestConcessions = Optional.empty();
    Optional<Set<Map<String, Boolean>>> agreedNow = Optional.empty();

    SmallCase(String name, Negotiation negotiation) {
        this.name = name;
        this.negotiation = negotiation;
    }

    /** Returns the row of the design, or a variant of it. */
    public String name() {
        return name;
    }

    /** Returns the negotiation. */
    public Negotiation negotiation() {
        return negotiation;
    }

    /** Returns some of the cells of the matrix. */
    public List<ExpectedCell> cells() {
        return List.copyOf(cells);
    }

    /** Returns the texts of all rows that rules and assumptions rule out. */
    public Set<String> impossibleRows() {
        return Set.copyOf(impossibleRows);
    }

    /** Returns all conflicts and contradictions, but those of excluded acceptances. */
    public Set<Conflict> conflicts() {
        return Set.copyOf(conflicts);
    }

    /** Returns all contradictions between an acceptance and what excludes it. */
    public Set<Conflict> excludedAcceptances() {
        return Set.copyOf(excludedAcceptances);
    }

    /** Returns all deadlocks. */
    public Set<Deadlock> deadlocks() {
        return Set.copyOf(deadlocks);
    }

    /** Returns the steps of all order clashes. */
    public Set<Set<String>> clashes() {
        return Set.copyOf(clashes);
    }

    /** Returns values that some possible outcome has, or none. */
    public List<ExpectedOutcomes> outcomes() {
        return List.copyOf(outcomes);
    }

    /** Returns, for sets of steps asked for, the only order; an empty one where there is none. */
    public Map<Set<String>, List<String>> roadmaps() {
        return Map.copyOf(roadmaps);
    }

    /** Returns all possible outcomes, if stated, as values by issue. */
    public Optional<Set<Map<String, String>>> possible() {
        return possible;
    }

    /** Returns all consented outcomes, if stated. */
    public Optional<Set<Map<String, String>>> consented() {
        return consented;
    }

    /** Returns all minimal concessions, if stated. */
    public Optional<Set<Set<String>>> concessions() {
        return concessions;
    }

    /** Returns the cheapest of the concessions by firmness, if stated. */
    public Optional<Set<Set<String>>> cheapestConcessions() {
        return cheapestConcessions;
    }

    /** Returns the sets of demands that can be agreed now, if stated, each demand with whether it is consented. */
    public Optional<Set<Map<String, Boolean>>> agreedNow() {
        return agreedNow;
    }

    @Override
    public String toString() {
        return name;
    }

    // How the table states what follows

    SmallCase cell(String row, String principal, Answer answer) {
        return cell(row, principal, answer, Set.of());
    }

    SmallCase cell(String row, String principal, Answer answer, Set<Set<String>> conditions) {
        cells.add(new ExpectedCell(row, principal, answer, compatibility(answer), conditions, Map.of()));
        return this;
    }

    SmallCase accepted(String row, String principal, Map<String, Set<String>> commonValues) {
        cells.add(new ExpectedCell(row, principal, Answer.ACCEPTED, Compatibility.COMPATIBLE, Set.of(), commonValues));
        return this;
    }

    private static Compatibility compatibility(Answer answer) {
        switch (answer) {
            case ACCEPTED:
                return Compatibility.COMPATIBLE;
            case ACCEPTED_IF:
            case REJECTED_UNTIL:
                return Compatibility.CONDITIONALLY_COMPATIBLE;
            case REJECTED:
            case RULED_OUT:
                return Compatibility.INCOMPATIBLE;
            default:
                return Compatibility.UNDETERMINED;
        }
    }

    SmallCase impossible(String row) {
        impossibleRows.add(row);
        return this;
    }

    SmallCase conflict(String... premises) {
        conflicts.add(new Conflict(Set.of(premises), ConflictKind.BETWEEN_PARTIES, ""));
        return this;
    }

    SmallCase contradiction(String party, String... premises) {
        conflicts.add(new Conflict(Set.of(premises), ConflictKind.CONTRADICTION, party));
        return this;
    }

    SmallCase excludedAcceptance(String party, String... premises) {
        excludedAcceptances.add(new Conflict(Set.of(premises), ConflictKind.CONTRADICTION, party));
        return this;
    }

    /** States a deadlock of one set of premises, each of which breaks it. */
    SmallCase deadlock(List<String> cycle, String... premises) {
        deadlocks.add(new Deadlock(cycle, Set.of(Set.of(premises)), Set.of(premises)));
        return this;
    }

    SmallCase clash(String... steps) {
        clashes.add(Set.of(steps));
        return this;
    }

    SmallCase onlyPossible(Set<Map<String, String>> all) {
        possible = Optional.of(all);
        return this;
    }

    SmallCase onlyConsented(Set<Map<String, String>> all) {
        consented = Optional.of(all);
        return this;
    }

    SmallCase outcomes(Map<String, String> values, boolean someArePossible) {
        outcomes.add(new ExpectedOutcomes(values, someArePossible));
        return this;
    }

    SmallCase conceding(Set<Set<String>> all) {
        concessions = Optional.of(all);
        return this;
    }

    SmallCase cheapestConceding(Set<Set<String>> all) {
        cheapestConcessions = Optional.of(all);
        return this;
    }

    SmallCase agreeingNow(Set<Map<String, Boolean>> sets) {
        agreedNow = Optional.of(sets);
        return this;
    }

    SmallCase roadmap(Set<String> askedFor, String... order) {
        roadmaps.put(askedFor, List.of(order));
        return this;
    }
}
