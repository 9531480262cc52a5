package org.parley.analysis;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import org.parley.Accepted;
import org.parley.Demanded;
import org.parley.Negotiation;
import org.parley.Position;
import org.parley.Premise;
import org.parley.Rejected;
import org.parley.Terms;

/**
 * What follows if some terms hold: which conditions are then met, what that unlocks, and what is still waited for.
 *
 * <p>Conditions are what positions name with when, unless, until and onlyIf. One is met where it holds in every outcome
 * that keeps the rules, the assumptions and what is given, whatever the parties demand; it is newly met where it did not
 * hold in every outcome before. What a position binds to is unlocked where all its conditions are met and were not
 * before; an order of steps that it asks for binds all the same.
 *
 * <p>Asked are the demands and rejections that are considered, and the acceptances of every party, however firm, as each
 * may be consent. An acceptance that the party's own words exclude waits for nothing; which these are is what was said
 * before, and what is given does not change it.
 *
 * @param negotiation what the question is about, without what is given
 * @param given the terms that are taken as given
 * @param holds whether they can hold with rules and assumptions; where they cannot, nothing follows
 * @param excludedBy where they cannot, a smallest set of rules and assumptions that exclude them
 * @param met the conditions newly met
 * @param lifted the rejections whose conditions are now met
 * @param active the demands that are now made, as what they wait for holds
 * @param released the demands that are now dropped, as what would do instead holds, whether they are made or not
 * @param accepted the acceptances that now hold
 * @param next the conditions that are not met, but can be
 * @param outOfReach the conditions that can no longer be met, though they could before
 * @param isComplete whether these are all; where the budget was spent, there may be more
 */
@Immutable
public record WhatIf(
        Negotiation negotiation,
        Terms given,
        Existence holds,
        ImmutableList<Premise> excludedBy,
        ImmutableList<Condition> met,
        ImmutableList<Rejected> lifted,
        ImmutableList<Demanded> active,
        ImmutableList<Demanded> released,
        ImmutableList<Accepted> accepted,
        ImmutableList<Condition> next,
        ImmutableList<Condition> outOfReach,
        boolean isComplete) {
    /**
     * Terms that positions wait for.
     *
     * @param terms the terms
     * @param namedBy the positions that name them, in the order of ids
     */
    @Immutable
    public record Condition(Terms terms, ImmutableList<Position> namedBy) {}

    /** Returns what follows in plain English. */
    public String explain() {
        return WhatIfWording.of(this);
    }
}
