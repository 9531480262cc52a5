package org.parley.analysis;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import java.util.Optional;
import org.parley.Demand;
import org.parley.Issue;
import org.parley.Party;
import org.parley.Position;
import org.parley.Premise;

/**
 * One of several demands that a party would do with, judged from every other side.
 *
 * @param demand the demand
 * @param isImpossible whether it cannot hold by itself or with rules and assumptions, whoever says what
 * @param impossibleBecauseOf the rules and assumptions with which it cannot hold
 * @param judgements how it looks from the side of each other principal, in the order of party ids; nothing where it is
 *     impossible
 */
@Immutable
public record Alternative(
        Demand demand,
        boolean isImpossible,
        ImmutableList<Premise> impossibleBecauseOf,
        ImmutableList<Judgement> judgements) {
    /**
     * How a demand looks from the side of one party.
     *
     * @param response what the party's positions say to it: whether it is possible, and under which conditions
     * @param breaks the positions of the party that would have to be given up for it, the cheapest such set (fewest red
     *     lines, then firm, then flexible; of equal ones the first by ids); none where it can hold with all of them
     * @param cost what is given up with these; empty where the budget was spent before it was known
     * @param unanswered the issues of the demand on which the party has consented to no way of meeting it
     */
    @Immutable
    public record Judgement(
            Response response,
            ImmutableList<Position> breaks,
            Optional<Concession.Cost> cost,
            ImmutableList<Issue> unanswered) {
        /** Returns from whose side it is judged. */
        public Party party() {
            return response.party();
        }

        /** Returns whether the demand can hold with everything that the party holds. */
        public Existence possible() {
            return cost.isEmpty() ? Existence.UNKNOWN : breaks.isEmpty() ? Existence.SOME : Existence.NONE;
        }
    }

    /** Returns how the demand looks from the side of the party; empty for whoever offers it, and where it is impossible. */
    public Optional<Judgement> judgement(Party party) {
        for (Judgement judgement : judgements) {
            if (judgement.party().id().equals(party.id())) {
                return Optional.of(judgement);
            }
        }
        return Optional.empty();
    }
}
