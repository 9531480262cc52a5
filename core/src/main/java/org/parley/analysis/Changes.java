package org.parley.analysis;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import org.parley.Issue;
import org.parley.Negotiation;
import org.parley.Party;
import org.parley.Position;
import org.parley.Premise;
import org.parley.Terms;

/**
 * What changed between two states of a negotiation: positions, conditions, conflicts, deadlocks, and on which issues a
 * party moved with regard to another.
 *
 * <pre>{@code
 * Changes changes = Changes.between(talks.asOf(1), talks.asOf(2));
 * System.out.println(changes.explain());
 * }</pre>
 *
 * <p>These are facts about positions as they were put in, and no scores: nothing says how much a change is worth.
 *
 * @param earlier the earlier state, without the positions that were given up in it
 * @param later the later state, likewise
 * @param added positions of the later state on terms on which their party had none
 * @param withdrawn positions of the earlier state on terms on which their party has none any more
 * @param changed positions that took the place of others: superseded them, are on the same terms, or on the same issues
 * @param conditions conditions that were added or dropped with these, and that were met since
 * @param conflicts conflicts of the one state only
 * @param deadlocks deadlocks of the one state only
 * @param orderClashes order clashes of the one state only
 * @param premises assumptions, and rules that no demand implies, of the one state only
 * @param movements who moved on which issue with regard to whom
 * @param isComplete whether this is all; where the budget was spent, there may be more, or less
 */
@Immutable
public record Changes(
        Negotiation earlier,
        Negotiation later,
        ImmutableList<Position> added,
        ImmutableList<Position> withdrawn,
        ImmutableList<PositionChange> changed,
        ImmutableList<ConditionChange> conditions,
        GoneAndNew<Conflict> conflicts,
        GoneAndNew<Deadlock> deadlocks,
        GoneAndNew<OrderClash> orderClashes,
        GoneAndNew<Premise> premises,
        ImmutableList<Movement> movements,
        boolean isComplete) {
    /** How a position compares with the one in whose place it stands. */
    public enum Direction {
        /** It rules out less, as its terms follow from the earlier ones, or is held less firmly. */
        SOFTENED,
        /** It rules out more, or is held more firmly. */
        HARDENED,
        /** It is neither: other conditions, or more of the one and less of the other. */
        OTHERWISE
    }

    /**
     * A position in place of another of the same party.
     *
     * @param before the earlier position
     * @param after the later position
     * @param direction how the later compares with the earlier
     */
    @Immutable
    public record PositionChange(Position before, Position after, Direction direction) {}

    /** What became of a condition. */
    public enum ConditionFate {
        /** A position names it that did not. */
        ADDED,
        /** A position does not name it any more. */
        DROPPED,
        /** Every other principal has come to demand or to accept it, itself without a condition. */
        MET
    }

    /**
     * A condition of a position, and what became of it.
     *
     * @param position the position: the later one, or the earlier one where the condition was dropped
     * @param condition the condition
     * @param fate what became of it
     */
    @Immutable
    public record ConditionChange(Position position, Terms condition, ConditionFate fate) {}

    /**
     * Results of one state only.
     *
     * @param gone those of the earlier state
     * @param fresh those of the later state
     * @param <R> the kind of result
     */
    @Immutable(containerOf = "R")
    public record GoneAndNew<R>(ImmutableList<R> gone, ImmutableList<R> fresh) {}

    /**
     * A party whose own positions leave other values of an issue than before, seen from where another stood before.
     *
     * <p>It moved toward the other where it now leaves all values in common with it that it left before and more, or,
     * on a quantity with none in common, a number nearer to it; away where it is the reverse. Both hold positions on the
     * issue in the earlier state, and the one that moved in the later state too.
     *
     * @param party who moved
     * @param issue on which issue
     * @param isToward whether toward the other, and not away from it
     * @param other with regard to whom
     * @param before the values that the party's own positions left
     * @param after the values that they leave now
     */
    @Immutable
    public record Movement(
            Party party, Issue issue, boolean isToward, Party other, IssueValues before, IssueValues after) {}

    /**
     * Returns what changed from the earlier to the later state, within the default budget for each question.
     *
     * @throws IllegalArgumentException if the two define an issue, a step or a party differently
     * @throws IllegalStateException if sources report something in several readings: choose one by
     *     {@link Negotiation#readAs}
     */
    public static Changes between(Negotiation earlier, Negotiation later) {
        return between(earlier, later, Budget.ofDefaults());
    }

    /** Returns what changed from the earlier to the later state, each question within this budget. */
    public static Changes between(Negotiation earlier, Negotiation later, Budget budget) {
        return new ChangesLens(earlier, later, budget).find();
    }

    /** Returns what a position says and how firmly, whatever its id and its sources. */
    static String holding(Position position) {
        return Attitude.substance(position) + " " + position.details().firmness();
    }

    /** Returns what a position says, how firmly, with which priority and deadlines. */
    static String saying(Position position) {
        return holding(position) + " " + position.details().priority() + " "
                + position.details().deadlines();
    }

    /** Returns the changes in plain English. */
    public String explain() {
        return ChangesWording.of(this);
    }
}
