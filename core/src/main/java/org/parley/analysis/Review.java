package org.parley.analysis;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import java.util.Optional;
import org.parley.Draft;
import org.parley.Issue;
import org.parley.Negotiation;
import org.parley.OutOfMandate;
import org.parley.Outcome;
import org.parley.Party;
import org.parley.Position;
import org.parley.Premise;
import org.parley.Value;

/**
 * How a draft stands: with every position, with every principal, and whether it can still be completed.
 *
 * <p>A completion of a draft is an outcome with its values: a value for each issue that it leaves open, and any steps in
 * any order. A position that binds its party to nothing, such as an unconditional acceptance, is not judged.
 *
 * @param negotiation what the draft is about
 * @param draft the draft
 * @param positions the positions that bind, in the order of ids
 * @param parties the principals, in the order of ids
 * @param completable whether some completion is possible, so that nobody rules it out
 * @param completion one such completion, always the same one
 * @param obstacles where there is none, the minimal sets of positions, rules and assumptions that cannot hold together
 *     with the draft's values, smallest first
 * @param changes the changes of one value that lift most objections; nothing where none lifts more than it raises
 * @param outOfMandate what the draft settles that a delegation may not settle
 * @param isComplete whether all of it was found; where the budget was spent, something is unknown or missing
 */
@Immutable
public record Review(
        Negotiation negotiation,
        Draft draft,
        ImmutableList<OnPosition> positions,
        ImmutableList<OnParty> parties,
        Existence completable,
        Optional<Outcome> completion,
        ImmutableList<ImmutableList<Premise>> obstacles,
        ImmutableList<Change> changes,
        ImmutableList<OutOfMandate> outOfMandate,
        boolean isComplete) {
    /** How a draft stands with a position or, by the worst of its positions in this order, with a principal. */
    public enum Kind {
        /** No completion keeps the position. */
        UNMET,
        /** Some completions keep the position, but none that keeps the rules and assumptions. */
        BLOCKED,
        /** The budget was spent before this was known. */
        UNKNOWN,
        /** It depends on what the draft leaves open. */
        OPEN,
        /** Every completion keeps the position. */
        MET,
        /** The principal has no position that binds it: silence is not consent. */
        NOT_JUDGED
    }

    /**
     * How the draft stands with one position.
     *
     * @param position the position
     * @param kind how the draft stands with it
     * @param issues where it is unmet or blocked, issues whose values in the draft make it so, a smallest such set with
     *     {@code because}
     * @param because where it is blocked, the rules and assumptions that block it
     */
    @Immutable
    public record OnPosition(
            Position position, Kind kind, ImmutableList<Issue> issues, ImmutableList<Premise> because) {
        /** Returns whether the position stands against the draft: it is unmet or blocked. */
        public boolean isObjection() {
            return kind == Kind.UNMET || kind == Kind.BLOCKED;
        }
    }

    /**
     * How the draft stands with one principal.
     *
     * @param party the principal
     * @param kind the worst of its positions
     */
    @Immutable
    public record OnParty(Party party, Kind kind) {}

    /**
     * Another value for one issue of the draft, by which more objections are lifted than raised.
     *
     * <p>Those with the greatest difference are listed, all ties among them.
     *
     * @param issue the issue
     * @param from its value in the draft
     * @param to its other value; several, or a range, where no terms tell them apart
     * @param lifts the objections that are none with it
     * @param raises the positions that only then object
     */
    @Immutable
    public record Change(
            Issue issue, Value from, IssueValues to, ImmutableList<Position> lifts, ImmutableList<Position> raises) {
        /** Returns how many more objections are lifted than raised, one or more. */
        public int gain() {
            return lifts.size() - raises.size();
        }
    }

    /** Returns how the draft stands with the position; empty where it is not judged. */
    public Optional<Kind> on(Position position) {
        for (OnPosition each : positions) {
            if (each.position().id().equals(position.id())) {
                return Optional.of(each.kind());
            }
        }
        return Optional.empty();
    }

    /** Returns how the draft stands with the principal; empty where it is none that is looked at. */
    public Optional<Kind> on(Party party) {
        for (OnParty each : parties) {
            if (each.party().id().equals(party.id())) {
                return Optional.of(each.kind());
            }
        }
        return Optional.empty();
    }

    /** Returns the positions that stand against the draft, in the order of ids. */
    public ImmutableList<Position> objections() {
        ImmutableList.Builder<Position> objections = ImmutableList.builder();
        for (OnPosition each : positions) {
            if (each.isObjection()) {
                objections.add(each.position());
            }
        }
        return objections.build();
    }

    /** Returns the review in plain English. */
    public String explain() {
        return ReviewWording.of(this);
    }
}
