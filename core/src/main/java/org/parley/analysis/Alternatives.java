package org.parley.analysis;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import java.util.Optional;
import org.parley.Negotiation;
import org.parley.Party;
import org.parley.Position;

/**
 * What each party offers as an alternative, "either this or that", each judged from every other side.
 *
 * <p>A principal offers alternatives where it demands or accepts {@code Terms.anyOf(..)} or {@code
 * Terms.exactlyOne(..)} of two or more parts, each of them a demand, such as two {@code Proposal}s. Choices among other
 * terms, and choices inside longer terms, are none.
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
         * flexible ones; several where they break as much. Alternatives that cannot hold at all are not among
         * them. Nothing where the budget was spent before it was known what one of the others breaks, as that one may be
         * the nearest; and nothing for whoever makes the offer.
         */
        public ImmutableList<Alternative> nearestTo(Party party) {
            ImmutableList<Alternative> nearest = ImmutableList.of();
            for (Alternative alternative : alternatives) {
                Optional<Alternative.Judgement> judgement = alternative.judgement(party);
                if (judgement.isPresent()) {
                    if (judgement.get().cost().isEmpty()) {
                        return ImmutableList.of();
                    }
                    nearest = nearer(nearest, alternative, party);
                }
            }
            return nearest;
        }

        private static ImmutableList<Alternative> nearer(
                ImmutableList<Alternative> nearest, Alternative alternative, Party party) {
            if (nearest.isEmpty()) {
                return ImmutableList.of(alternative);
            }
            int difference = cost(alternative, party).compareTo(cost(nearest.get(0), party));
            if (difference > 0) {
                return nearest;
            }
            ImmutableList.Builder<Alternative> asNear = ImmutableList.builder();
            return asNear.addAll(difference == 0 ? nearest : ImmutableList.of())
                    .add(alternative)
                    .build();
        }

        private static Concession.Cost cost(Alternative alternative, Party party) {
            return alternative.judgement(party).orElseThrow().cost().orElseThrow();
        }
    }

    /** Returns in plain English how the alternatives are received. */
    public String explain() {
        return AlternativeWording.of(this);
    }
}
