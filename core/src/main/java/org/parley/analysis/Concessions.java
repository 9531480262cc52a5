package org.parley.analysis;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import java.util.Comparator;
import org.parley.Negotiation;

/**
 * The cheapest ways out: which positions would have to be given up for some outcome to become possible.
 *
 * <p>Nothing but positions is given up: where rules and assumptions contradict each other, there is no way out. What is
 * given up is compared by firmness (fewest red lines, then firm, then flexible positions) or, where saliences are given,
 * by weight.
 *
 * <p>That none is cheaper than the first is always proven, and so is that those as cheap are efficient. All else is read
 * from the concessions found: where {@code isComplete} is false, there may be others that are smaller, more even, of
 * fewer parties, or that leave what seems efficient behind.
 *
 * @param negotiation what the concessions are about
 * @param all the minimal concessions, cheapest first, then by the ids of positions
 * @param isComplete whether these are all there are; where the budget was spent, there may be more, no cheaper ones
 */
@Immutable
public record Concessions(Negotiation negotiation, ImmutableList<Concession> all, boolean isComplete) {
    /** Returns the concessions of which none is cheaper in all. */
    public ImmutableList<Concession> cheapest() {
        return least(new ConcessionOrder.ByCost());
    }

    /** Returns the concessions of the fewest positions, whatever their firmness or weight. */
    public ImmutableList<Concession> smallest() {
        return least(new ConcessionOrder.BySize());
    }

    /**
     * Returns the concessions in which the party that gives most gives least.
     *
     * <p>Of these, those in which the one that gives second most gives least, and so on: the parties' costs, greatest
     * first, are compared one after the other. Each of these concessions is efficient.
     */
    public ImmutableList<Concession> mostEven() {
        return least(new ConcessionOrder.ByEvenness());
    }

    /** Returns the concessions in which the fewest parties give up anything, whatever it costs them. */
    public ImmutableList<Concession> fewestParties() {
        return least(new ConcessionOrder.ByParties());
    }

    /** Returns all concessions that are least in this order, in the order of {@code all}. */
    private ImmutableList<Concession> least(Comparator<Concession> order) {
        ImmutableList.Builder<Concession> least = ImmutableList.builder();
        Concession first = null;
        for (Concession concession : all) {
            int compared = first == null ? -1 : order.compare(concession, first);
            if (compared < 0) {
                first = concession;
                least = ImmutableList.builder();
            }
            if (compared <= 0) {
                least.add(concession);
            }
        }
        return least.build();
    }

    /**
     * Returns the efficient costs, party by party: those that no concession undercuts for one party without exceeding
     * them for another. They are in the order of their first concessions.
     */
    public ImmutableList<CostVector> efficient() {
        return EfficientCosts.of(all);
    }

    /** Returns the concessions in plain English. */
    public String explain() {
        return ConcessionWording.of(this);
    }
}
