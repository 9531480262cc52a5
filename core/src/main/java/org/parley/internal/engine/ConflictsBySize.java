package org.parley.internal.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The conflicts of all clusters of groups together, smallest first; each lies within one cluster. */
public final class ConflictsBySize {
    private final List<ConflictSearch> searches = new ArrayList<>();
    /** Up to how many groups the conflicts that are looked for have. */
    private int size = 0;

    /** Searches conflicts among the groups. */
    public ConflictsBySize(Problem problem, BitSet groups, Meter meter) {
        for (BitSet cluster : Clusters.of(problem, groups)) {
            searches.add(new ConflictSearch(problem.within(cluster), new BitSet(), cluster, meter));
        }
    }

    /**
     * Returns a smallest conflict not returned before; nothing where all are known.
     *
     * @throws BudgetSpent when the meter says so; {@link #found()} then has what was found and not yet returned
     */
    public @Nullable BitSet next() {
        // Should time run out on one cluster, the others have shown a conflict by then.
        for (ConflictSearch search : searches) {
            search.begin();
        }
        while (true) {
            boolean exhausted = true;
            for (ConflictSearch search : searches) {
                BitSet conflict = search.next(size);
                if (conflict != null) {
                    return conflict;
                }
                exhausted &= search.isExhausted();
            }
            if (exhausted) {
                return null;
            }
            size++;
        }
    }

    /** Returns the conflicts that are found and not yet returned. */
    public List<BitSet> found() {
        List<BitSet> found = new ArrayList<>();
        for (ConflictSearch search : searches) {
            found.addAll(search.found());
        }
        return found;
    }
}
