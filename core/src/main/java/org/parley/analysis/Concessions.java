package org.parley.analysis;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import org.parley.Negotiation;

/**
 * The cheapest ways out: which positions would have to be given up for some outcome to become possible.
 *
 * <p>Nothing but positions is given up: where rules and assumptions contradict each other, there is no way out.
 *
 * @param negotiation what the concessions are about
 * @param all the minimal concessions, cheapest first, then by the ids of positions
 * @param isComplete whether these are all there are; where the budget was spent, there may be more, no cheaper ones
 */
@Immutable
public record Concessions(Negotiation negotiation, ImmutableList<Concession> all, boolean isComplete) {
    /** Returns the concessions of which none is cheaper. */
    public ImmutableList<Concession> cheapest() {
        ImmutableList.Builder<Concession> cheapest = ImmutableList.builder();
        for (Concession concession : all) {
            if (concession.cost().compareTo(all.get(0).cost()) == 0) {
                cheapest.add(concession);
            }
        }
        return cheapest.build();
    }

    /** Returns the concessions in plain English. */
    public String explain() {
        return ConcessionWording.of(this);
    }
}
