package org.parley;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Puts a negotiation together.
 *
 * <p>Defaults: no title; the rules that demands imply apply. {@link #build()} reports everything that is wrong at once.
 */
public final class NegotiationBuilder {
    String title = "";
    boolean impliedRules = true;
    final List<Participation> participations = new ArrayList<>();
    final List<Round> rounds = new ArrayList<>();
    final List<ContextNote> notes = new ArrayList<>();
    final List<Issue> declared = new ArrayList<>();
    final List<Position> positions = new ArrayList<>();
    final List<Assumption> assumptions = new ArrayList<>();
    final List<CompatibilityRule> rules = new ArrayList<>();
    final List<DemandTypeRule<?, ?>> typeRules = new ArrayList<>();
    final List<String> impliedIds = new ArrayList<>();

    NegotiationBuilder() {}

    /** Gives the negotiation a title. */
    @CanIgnoreReturnValue
    public NegotiationBuilder titled(String newTitle) {
        title = Objects.requireNonNull(newTitle, "newTitle");
        return this;
    }

    /** Adds a party in a role. */
    @CanIgnoreReturnValue
    public NegotiationBuilder add(Participation participation) {
        participations.add(Objects.requireNonNull(participation, "participation"));
        return this;
    }

    /** Adds a position. */
    @CanIgnoreReturnValue
    public NegotiationBuilder add(Position position) {
        positions.add(Objects.requireNonNull(position, "position"));
        return this;
    }

    /** Adds an assumption of the analyst. */
    @CanIgnoreReturnValue
    public NegotiationBuilder add(Assumption assumption) {
        assumptions.add(Objects.requireNonNull(assumption, "assumption"));
        return this;
    }

    /** Adds a rule. */
    @CanIgnoreReturnValue
    public NegotiationBuilder add(CompatibilityRule rule) {
        rules.add(Objects.requireNonNull(rule, "rule"));
        return this;
    }

    /** Adds a rule for every pair of demands of two types. */
    @CanIgnoreReturnValue
    public NegotiationBuilder add(DemandTypeRule<?, ?> rule) {
        typeRules.add(Objects.requireNonNull(rule, "rule"));
        return this;
    }

    /** Adds a round of talks. */
    @CanIgnoreReturnValue
    public NegotiationBuilder add(Round round) {
        rounds.add(Objects.requireNonNull(round, "round"));
        return this;
    }

    /** Adds a note, which no analysis uses. */
    @CanIgnoreReturnValue
    public NegotiationBuilder add(ContextNote note) {
        notes.add(Objects.requireNonNull(note, "note"));
        return this;
    }

    /** Declares an issue, so that it belongs to the negotiation even where nothing mentions it. */
    @CanIgnoreReturnValue
    public NegotiationBuilder declare(Issue issue) {
        declared.add(Objects.requireNonNull(issue, "issue"));
        return this;
    }

    /**
     * Takes out the position, assumption or rule with this id, as what-if questions do.
     *
     * <p>Rules that a demand implies go with the last position, assumption or rule that states the demand. Rules that
     * were expanded from one over demand types are data of their own: they stay, and with them the issues of their
     * demands, until they are taken out themselves.
     *
     * @throws IllegalArgumentException if there is none, or it is a rule that a demand implies
     */
    @CanIgnoreReturnValue
    public NegotiationBuilder remove(String premiseId) {
        Objects.requireNonNull(premiseId, "premiseId");
        boolean removed =
                removeFrom(positions, premiseId) | removeFrom(assumptions, premiseId) | removeFrom(rules, premiseId);
        if (!removed && (impliedIds.contains(premiseId) || premiseId.startsWith("implied/"))) {
            throw new IllegalArgumentException("Rule " + premiseId
                    + " comes with the words of a demand: take out the demand, or call withoutImpliedRules().");
        }
        if (!removed && premiseId.startsWith("mandate/")) {
            throw new IllegalArgumentException("Rule " + premiseId
                    + " comes with the mandate of a delegation: give the delegation another mandate, or none.");
        }
        if (!removed) {
            throw new IllegalArgumentException("There is no position, assumption or rule with the id \"" + premiseId
                    + "\" to take out: give the id that Premise.id() returns.");
        }
        return this;
    }

    private static boolean removeFrom(List<? extends Premise> premises, String id) {
        boolean removed = false;
        for (int i = premises.size() - 1; i >= 0; i--) {
            if (premises.get(i).id().equals(id)) {
                premises.remove(i);
                removed = true;
            }
        }
        return removed;
    }

    /** Leaves out the rules that the words of demands imply. */
    @CanIgnoreReturnValue
    public NegotiationBuilder withoutImpliedRules() {
        impliedRules = false;
        return this;
    }

    /**
     * Returns the negotiation.
     *
     * @throws InvalidNegotiationException if anything is wrong with it; it lists all problems
     */
    public Negotiation build() {
        return new NegotiationAssembly(this).assemble();
    }
}
