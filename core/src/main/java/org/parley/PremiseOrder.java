package org.parley;

import com.google.common.collect.Comparators;
import java.util.Comparator;
import java.util.List;

/** The order in which a negotiation keeps its premises, by their ids, of which each has one. */
final class PremiseOrder implements Comparator<Premise> {
    private static final PremiseOrder BY_ID = new PremiseOrder();

    private PremiseOrder() {}

    @Override
    public int compare(Premise one, Premise other) {
        return one.id().compareTo(other.id());
    }

    /** Puts the premises in order, and reports those that have one id. */
    static void sort(List<? extends Premise> premises, Problems problems) {
        if (Comparators.isInStrictOrder(premises, BY_ID)) {
            return; // As those of a negotiation that was built before.
        }
        premises.sort(BY_ID);
        for (int i = 1; i < premises.size(); i++) {
            if (BY_ID.compare(premises.get(i - 1), premises.get(i)) == 0) {
                report(premises.get(i - 1), premises.get(i), problems);
            }
        }
    }

    /** Reports those of two lists in order that have one id. */
    static void reportCommon(List<? extends Premise> ones, List<? extends Premise> others, Problems problems) {
        for (int i = 0, j = 0; i < ones.size() && j < others.size(); ) {
            int order = BY_ID.compare(ones.get(i), others.get(j));
            if (order == 0) {
                report(ones.get(i), others.get(j), problems);
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
    }

    private static void report(Premise one, Premise other, Problems problems) {
        problems.add("repeated-id", one.id(), RepeatedIds.message(one, other));
    }
}
