package org.parley.internal.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The conflicts of all clusters of groups together, smallest first; each lies within one cluster. */
public final class ConflictsBySize {
    private final List<ConflictSearch> open = new ArrayList<>();
    /** The next conflict of each open search, once it is known. */
    private final List<@Nullable BitSet> heads = new ArrayList<>();

    /** Searches conflicts among the groups. */
    public ConflictsBySize(Problem problem, BitSet groups, Meter meter) {
        for (BitSet cluster : Clusters.of(problem, groups)) {
            open.add(new ConflictSearch(problem.within(cluster), new BitSet(), cluster, meter));
            heads.add(null);
        }
    }

    /**
     * Returns a smallest conflict not returned before; nothing where all are known.
     *
     * @throws BudgetSpent when the meter says so; {@link #found()} then has what was found and not yet returned
     */
    public @Nullable BitSet next() {
        fillHeads();
        int smallest = -1;
        for (int i = 0; i < heads.size(); i++) {
            if (smallest < 0 || size(i) < size(smallest)) {
                smallest = i;
            }
        }
        return smallest < 0 ? null : heads.set(smallest, null);
    }

    private void fillHeads() {
        for (int i = open.size() - 1; i >= 0; i--) {
            if (heads.get(i) == null) {
                heads.set(i, open.get(i).next());
                if (heads.get(i) == null) {
                    open.remove(i);
                    heads.remove(i);
                }
            }
        }
    }

    private int size(int search) {
        BitSet head = heads.get(search);
        return head == null ? Integer.MAX_VALUE : head.cardinality();
    }

    /** Returns the conflicts that are found and not yet returned. */
    public List<BitSet> found() {
        List<BitSet> found = new ArrayList<>();
        for (BitSet head : heads) {
            if (head != null) {
                found.add(head);
            }
        }
        for (ConflictSearch search : open) {
            found.addAll(search.found());
        }
        return found;
    }
}
