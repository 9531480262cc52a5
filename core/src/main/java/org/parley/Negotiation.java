package org.parley;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A negotiation: who takes part in it, what each party wants, and what goes with what.
 *
 * <pre>{@code
 * Party north = Party.of("North"), south = Party.of("South");
 * Negotiation talks = Negotiation.between(north, south)
 *         .add(north.demands(Ceasefire.full()).redLine())
 *         .add(south.rejects(Ceasefire.full()))
 *         .build();
 * }</pre>
 *
 * <p>A negotiation keeps its parts in the order of their ids, so that equal negotiations, however they were built,
 * print and answer alike. It is a value: deeply immutable and safe to share.
 */
@Immutable
public final class Negotiation {
    private final String title;
    private final ImmutableList<Participation> participations;
    private final ImmutableList<Round> rounds;
    private final ImmutableList<ContextNote> notes;
    private final ImmutableList<Position> positions;
    private final ImmutableList<Assumption> assumptions;
    private final ImmutableList<CompatibilityRule> rules;
    private final boolean impliedRulesApply;
    private final ImmutableList<Issue> declared;
    private final ImmutableList<Issue> issues;
    private final ImmutableList<Act> acts;
    private final ImmutableList<Step> steps;

    Negotiation(
            String title,
            ImmutableList<Participation> participations,
            ImmutableList<Round> rounds,
            ImmutableList<ContextNote> notes,
            ImmutableList<Position> positions,
            ImmutableList<Assumption> assumptions,
            ImmutableList<CompatibilityRule> rules,
            boolean impliedRulesApply,
            ImmutableList<Issue> declared,
            ImmutableList<Issue> issues,
            ImmutableList<Act> acts,
            ImmutableList<Step> steps) {
        this.title = title;
        this.participations = participations;
        this.rounds = rounds;
        this.notes = notes;
        this.positions = positions;
        this.assumptions = assumptions;
        this.rules = rules;
        this.impliedRulesApply = impliedRulesApply;
        this.declared = declared;
        this.issues = issues;
        this.acts = acts;
        this.steps = steps;
    }

    /** Returns a builder of a negotiation between these principals; others join it with {@code add}. */
    public static NegotiationBuilder between(Party... principals) {
        NegotiationBuilder builder = new NegotiationBuilder();
        for (Party principal : principals) {
            builder.add(Participation.principal(Objects.requireNonNull(principal, "principal")));
        }
        return builder;
    }

    /** Returns a builder that holds all that was put into this negotiation, to add to it or take from it. */
    public NegotiationBuilder toBuilder() {
        NegotiationBuilder builder = new NegotiationBuilder();
        builder.title = title;
        builder.impliedRules = impliedRulesApply;
        builder.participations.addAll(participations);
        builder.rounds.addAll(rounds);
        builder.notes.addAll(notes);
        builder.declared.addAll(declared);
        builder.positions.addAll(positions);
        builder.assumptions.addAll(assumptions);
        for (CompatibilityRule rule : rules) {
            switch (rule.origin()) {
                case IMPLIED -> builder.impliedIds.add(rule.id());
                case MANDATED -> {}
                default -> builder.rules.add(rule);
            }
        }
        return builder;
    }

    /**
     * Returns this negotiation without what is not public: what anyone may see of it.
     *
     * <p>Gone are positions, assumptions, rules, notes, mandates and participations that are disclosed to fewer, and with
     * them the issues, values of open issues, steps and parties that only these mention. Two negotiations that differ
     * only in what is not public have equal public views, and so all results drawn from these are equal.
     */
    public Negotiation publicView() {
        return viewFor(Disclosure.PUBLIC);
    }

    /** Returns this negotiation without what this audience may not see; for the mediator, that is all of it. */
    public Negotiation viewFor(Disclosure audience) {
        return Views.disclosedTo(this, Objects.requireNonNull(audience, "audience"));
    }

    /**
     * Returns this negotiation as it stands at the end: without the positions that were superseded or withdrawn.
     *
     * <p>An analysis is of this.
     */
    public Negotiation current() {
        return Views.atTheEnd(this);
    }

    /**
     * Returns this negotiation as it stood on the day: with the positions held then, undated ones included, the rounds
     * that had begun, and their instruments in the status of that day.
     *
     * <p>An issue keeps the values that it is given on any day.
     */
    public Negotiation asOf(LocalDate day) {
        return Views.asOf(this, Objects.requireNonNull(day, "day"));
    }

    /**
     * Returns this negotiation as it stood at the end of the round of this number.
     *
     * @throws IllegalArgumentException if there is no such round, or neither its first nor its last day is known
     */
    public Negotiation asOf(int roundNumber) {
        for (Round round : rounds) {
            if (round.number() == roundNumber) {
                return Views.asOf(this, Views.lastDay(round));
            }
        }
        throw new IllegalArgumentException("The negotiation has no round " + roundNumber + ": ask for one of its "
                + Text.count(rounds.size(), "round") + ".");
    }

    /** Returns the title; empty where none was given. */
    public String title() {
        return title;
    }

    /** Returns who takes part in which role, in the order of party ids. */
    public ImmutableList<Participation> participations() {
        return participations;
    }

    /** Returns the parties whose positions bind, in the order of their ids. */
    public ImmutableList<Party> principals() {
        ImmutableList.Builder<Party> principals = ImmutableList.builder();
        for (Participation participation : participations) {
            if (participation.role() == Role.PRINCIPAL) {
                principals.add(participation.party());
            }
        }
        return principals.build();
    }

    /** Returns the rounds of talks, in the order of their numbers. */
    public ImmutableList<Round> rounds() {
        return rounds;
    }

    /** Returns the instruments of all rounds in the order of their titles, each as the last round that lists it has it. */
    public ImmutableList<Instrument> instruments() {
        return Instruments.of(rounds);
    }

    /**
     * Returns the instruments that are agreed as part of a package and provisional, as nothing is agreed until
     * everything is: the instrument that closes the package is not signed, or was rejected or has ended since.
     */
    public ImmutableList<Instrument> provisionalInstruments() {
        return Instruments.provisional(instruments());
    }

    /**
     * Returns what the draft settles outside the mandates in force: for each party that of its delegation at the last
     * round that gives it one.
     *
     * @throws IllegalArgumentException if the draft speaks of an issue that the negotiation does not have, or gives one
     *     a value that it does not have there
     */
    public ImmutableList<OutOfMandate> outOfMandate(Draft draft) {
        StringBuilder problems = new StringBuilder();
        for (Problem problem : Objects.requireNonNull(draft, "draft").problemsIn(this)) {
            problems.append(problems.length() == 0 ? "" : "\n").append(problem.message());
        }
        if (problems.length() > 0) {
            throw new IllegalArgumentException(problems.toString());
        }
        ImmutableList.Builder<OutOfMandate> found = ImmutableList.builder();
        for (Mandates.InForce mandate : Mandates.inForce(rounds)) {
            found.addAll(mandate.exceeded(draft, this));
        }
        return found.build();
    }

    /**
     * Returns the ids that mandates name and no issue of this negotiation has, each once, in alphabetical order.
     *
     * <p>Such an id says nothing. In a whole negotiation it is likely misspelt; in a view or an earlier state, the issue may
     * be one that is not there.
     */
    public ImmutableList<String> unknownMandateIssues() {
        TreeSet<String> unknown = new TreeSet<>();
        for (Round round : rounds) {
            for (Delegation delegation : round.delegations()) {
                if (delegation.mandate().isPresent()) {
                    unknown.addAll(delegation.mandate().get().issues());
                }
            }
        }
        for (Issue issue : issues) {
            unknown.remove(issue.id());
        }
        return ImmutableList.copyOf(unknown);
    }

    /** Returns the notes, which no analysis uses, in the order of their ids. */
    public ImmutableList<ContextNote> notes() {
        return notes;
    }

    /** Returns all positions, binding or not, in the order of their ids. */
    public ImmutableList<Position> positions() {
        return positions;
    }

    /** Returns the assumptions of the analyst, in the order of their ids. */
    public ImmutableList<Assumption> assumptions() {
        return assumptions;
    }

    /** Returns the rules, with those that demands imply and that were expanded, in the order of their ids. */
    public ImmutableList<CompatibilityRule> rules() {
        return rules;
    }

    /** Returns whether the rules that demands imply are among the rules. */
    public boolean impliedRulesApply() {
        return impliedRulesApply;
    }

    /** Returns the readings that positions and assumptions belong to, by group, then by name. */
    public ImmutableList<Reading> readings() {
        Readings readings = new Readings();
        readings.addAll(positions);
        readings.addAll(assumptions);
        return readings.all();
    }

    /**
     * Returns this negotiation in these readings, one for each of some groups: without the positions and assumptions
     * that belong to other readings of these groups.
     *
     * @throws IllegalArgumentException if nothing belongs to one of the readings, or two are of one group
     */
    public Negotiation readAs(Iterable<Reading> chosen) {
        ImmutableList<Reading> list = ImmutableList.copyOf(chosen);
        Readings.require(list, readings());
        return Views.readAs(this, list);
    }

    /** Returns the issues that were declared, whether or not anything mentions them, in the order of ids. */
    public ImmutableList<Issue> declaredIssues() {
        return declared;
    }

    /** Returns the issues that a position, rule or assumption mentions or that are declared, in the order of ids. */
    public ImmutableList<Issue> issues() {
        return issues;
    }

    /** Returns the issue with this id, if there is one. */
    public Optional<Issue> issue(String id) {
        Objects.requireNonNull(id, "id");
        int place = IssuePlaces.of(id, issues);
        return place < 0 ? Optional.empty() : Optional.of(issues.get(place));
    }

    /** Returns the acts of all demands, in the order of their steps' ids, each with all its extents. */
    public ImmutableList<Act> acts() {
        return acts;
    }

    /** Returns all steps, of acts or free, in the order of their ids. */
    public ImmutableList<Step> steps() {
        return steps;
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Negotiation other
                && title.equals(other.title)
                && participations.equals(other.participations)
                && rounds.equals(other.rounds)
                && notes.equals(other.notes)
                && positions.equals(other.positions)
                && assumptions.equals(other.assumptions)
                && rules.equals(other.rules)
                && impliedRulesApply == other.impliedRulesApply
                && declared.equals(other.declared)
                && issues.equals(other.issues)
                && acts.equals(other.acts)
                && steps.equals(other.steps);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * participations.hashCode() + positions.hashCode()) + rules.hashCode();
    }

    @Override
    public String toString() {
        return "Negotiation" + principals() + (title.isEmpty() ? "" : " \"" + title + "\"") + ": "
                + Text.count(positions.size(), "position") + ", " + Text.count(assumptions.size(), "assumption") + ", "
                + Text.count(rules.size(), "rule");
    }
}
