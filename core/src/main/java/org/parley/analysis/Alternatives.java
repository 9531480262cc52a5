package org.parley.analysis;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import org.parley.Negotiation;
import org.parley.Party;
import org.parley.Position;

/**
 * What each party offers as an alternative, "either this or that", each judged from every other side.
 *
 * <p>A party offers alternatives where it demands or accepts {@code Terms.anyOf(..)} of demands, such as two {@code
 * Proposal}s.
 *
 * @param negotiation what the alternatives are about
 * @param offers the offers, in the order of the ids of positions
 * @param isComplete whether everything is known; where the budget was spent, some judgements are not
 */
@Immutable
public record Alternatives(Negotiation negotiation, ImmutableList<Offer> offers, boolean isComplete) {
    /**
     * A position by which a party will do with any of several demands.
     *
     * @param position the position
     * @param alternatives the demands, as they are judged, in the order of their texts
     */
    @Immutable
    public record Offer(Position position, ImmutableList<Alternative> alternatives) {
        /**
         * Returns the alternatives that break least of what the party holds: fewest red lines, then firm positions, then
         * flexible ones; several where they break as much. Alternatives that cannot hold at all, or whose judgement is not
         * known, are not among them.
         */
        public ImmutableList<Alternative> nearestTo(Party party) {
            ImmutableList<Alternative> nearest = ImmutableList.of();
            for (Alternative alternative : alternatives) {
                if (alternative.costTo(party).isPresent()) {
                    int difference = nearest.isEmpty()
                            ? -1
                            : alternative
                                    .costTo(party)
                                    .get()
                                    .compareTo(nearest.get(0).costTo(party).orElseThrow());
                    if (difference < 0) {
                        nearest = ImmutableList.of(alternative);
                    } else if (difference == 0) {
                        nearest = ImmutableList.<Alternative>builder()
                                .addAll(nearest)
                                .add(alternative)
                                .build();
                    }
                }
            }
            return nearest;
        }
    }

    /** Returns in plain English how the alternatives are received. */
    public String explain() {
        return AlternativeWording.of(this);
    }
}
