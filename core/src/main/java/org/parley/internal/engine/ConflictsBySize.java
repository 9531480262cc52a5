package org.parley.internal.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The conflicts of all groups, smallest first; each lies within one part of the problem. */
public final class ConflictsBySize {
    private final Problem problem;
    private final BitSet groups;
    private final Meter meter;
    /** The parts that fail, with the search in each. */
    private final List<Part> parts = new ArrayList<>();

    private final List<ConflictSearch> searches = new ArrayList<>();
    private boolean begun;
    /** Up to how many groups the conflicts that are looked for have. */
    private int size;

    /** Searches conflicts among the groups. */
    public ConflictsBySize(Problem problem, BitSet groups, Meter meter) {
        this.problem = problem;
        this.groups = groups;
        this.meter = meter;
    }

    /**
     * Returns a smallest conflict not returned before; nothing where all are known.
     *
     * @throws BudgetSpent when the meter says so; {@link #found()} then has what was found and not yet returned
     */
    public @Nullable BitSet next() {
        begin();
        while (true) {
            boolean exhausted = true;
            for (int i = 0; i < searches.size(); i++) {
                BitSet conflict = searches.get(i).next(size);
                if (conflict != null) {
                    return parts.get(i).outside(conflict);
                }
                exhausted &= searches.get(i).isExhausted();
            }
            if (exhausted) {
                return null;
            }
            size++;
        }
    }

    /** Should time run out on one part, the others have shown a conflict by then. */
    private void begin() {
        if (!begun) {
            begun = true;
            for (Part part : Part.of(problem, groups)) {
                ConflictSearch search = new ConflictSearch(part.problem, new BitSet(), part.all(), meter);
                parts.add(part);
                searches.add(search);
                if (search.some() == null) {
                    parts.remove(part);
                    searches.remove(search);
                }
            }
        }
    }

    /** Returns the conflicts that are found and not yet returned. */
    public List<BitSet> found() {
        List<BitSet> found = new ArrayList<>();
        for (int i = 0; i < searches.size(); i++) {
            for (BitSet conflict : searches.get(i).found()) {
                found.add(parts.get(i).outside(conflict));
            }
        }
        return found;
    }
}
