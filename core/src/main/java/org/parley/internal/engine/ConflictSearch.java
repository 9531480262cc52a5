package org.parley.internal.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The minimal sets of groups that cannot hold together, smallest first.
 *
 * <p>A smallest set that meets the complement of every maximal set known to hold, and contains no conflict already
 * found, either holds, and then shows a further maximal set, or is the next smallest conflict (implicit hitting sets,
 * as in Ignatiev, Previti, Liffiton and Marques-Silva, "Smallest MUS extraction with minimal hitting set dualization",
 * CP 2015). Growing a set until it is maximal shows conflicts on the way; they wait until none can be smaller.
 *
 * <p>Where many conflicts are large, it is quicker to show that none is missing than that none is smaller: the rest of
 * every minimal set that meets all conflicts found holds. Both searches go on by turns.
 */
public final class ConflictSearch {
    /** Keeps memory within bounds; a correction that is not kept is looked at again. */
    private static final int MOST_KEPT = 100_000;

    private final Solver solver;
    private final BitSet hard;
    private final BitSet soft;
    /** What meets the rest of every maximal set known to hold and contains no conflict known. */
    private final HittingSets candidates;
    /** What meets every conflict known, so that the rest may hold. */
    private final HittingSets corrections;
    /** Corrections that let the rest hold, each of them minimal. */
    private final Set<BitSet> corrected = new HashSet<>();
    /** What not to return the supersets of. */
    private final List<BitSet> avoided = new ArrayList<>();
    /** All conflicts found, returned or not. */
    private final List<BitSet> conflicts = new ArrayList<>();
    /** Conflicts found and not yet returned. */
    private final List<BitSet> waiting = new ArrayList<>();

    /** How many steps the search by size may take before the search for what is missing takes as many. */
    private long steps = 10_000;

    private boolean begun;
    /** No conflict that is not yet found has fewer groups. */
    private int floor = -1;

    /** Searches conflicts among the soft groups, given the hard ones, which hold by themselves. */
    public ConflictSearch(Problem problem, BitSet hard, BitSet soft, Meter meter) {
        this.solver = new Solver(problem, meter);
        this.hard = (BitSet) hard.clone();
        this.soft = (BitSet) soft.clone();
        long[] weights = new long[problem.groups];
        Arrays.fill(weights, 1);
        this.candidates = new HittingSets(weights, meter);
        candidates.allow(steps);
        this.corrections = new HittingSets(weights, meter);
    }

    /** From now on, returns no conflict that contains all of this set. */
    public void avoid(BitSet set) {
        candidates.avoid(set);
        avoided.add(set);
        for (int i = waiting.size() - 1; i >= 0; i--) {
            if (contains(waiting.get(i), set)) {
                waiting.remove(i);
            }
        }
    }

    /**
     * Returns a smallest conflict not returned before; nothing where all are known.
     *
     * @throws BudgetSpent when the meter says so; {@link #found()} then has what was found and not yet returned
     */
    public @Nullable BitSet next() {
        if (!begun) {
            begin();
        }
        while (smallestWaiting() > floor) {
            BitSet set = candidates.lightest(smallestWaiting());
            if (candidates.gaveUp()) {
                findMissing();
            } else if (set == null) {
                floor = smallestWaiting();
            } else {
                floor = set.cardinality();
                examine(set);
            }
        }
        return takeSmallest();
    }

    /** Looks for conflicts that are missing, whatever their size. */
    private void findMissing() {
        corrections.allow(steps);
        if (corrections.exhaust(new Correction())) {
            floor = Integer.MAX_VALUE;
        }
        steps *= 2;
        candidates.allow(steps);
    }

    /** Finds a conflict that a set, which meets all conflicts known, does not meet. */
    private final class Correction implements HittingSets.Visitor {
        @Override
        public boolean visit(BitSet without) {
            if (corrected.contains(without)) {
                return false;
            }
            if (solver.holds(all(without))) {
                if (corrected.size() < MOST_KEPT) {
                    corrected.add(without);
                }
                return false;
            }
            learn(solver.minimalCore(hard));
            return true;
        }
    }

    private BitSet all(BitSet without) {
        BitSet groups = (BitSet) soft.clone();
        groups.andNot(without);
        groups.or(hard);
        return groups;
    }

    /** Most of the time, all groups hold together, or any conflict at all is what there is time for. */
    private void begin() {
        if (solver.holds(all(new BitSet()))) {
            floor = Integer.MAX_VALUE;
        } else {
            learn(solver.minimalCore(hard));
        }
        begun = true;
    }

    /** Finds a conflict within the set, or a maximal set that holds around it. */
    private void examine(BitSet set) {
        BitSet groups = (BitSet) hard.clone();
        groups.or(set);
        if (solver.holds(groups)) {
            candidates.meet(restOf(grown(groups)));
        } else {
            learn(set);
        }
    }

    private void learn(BitSet conflict) {
        conflicts.add(conflict);
        corrections.meet(conflict);
        candidates.avoid(conflict);
        for (BitSet set : avoided) {
            if (contains(conflict, set)) {
                return;
            }
        }
        waiting.add(conflict);
    }

    private static boolean contains(BitSet all, BitSet some) {
        BitSet missing = (BitSet) some.clone();
        missing.andNot(all);
        return missing.isEmpty();
    }

    private int smallestWaiting() {
        int smallest = Integer.MAX_VALUE;
        for (BitSet conflict : waiting) {
            smallest = Math.min(smallest, conflict.cardinality());
        }
        return smallest;
    }

    private @Nullable BitSet takeSmallest() {
        int smallest = smallestWaiting();
        for (int i = 0; i < waiting.size(); i++) {
            if (waiting.get(i).cardinality() == smallest) {
                return waiting.remove(i);
            }
        }
        return null;
    }

    /** Returns the conflicts that are found and not yet returned. */
    List<BitSet> found() {
        return waiting;
    }

    private BitSet restOf(BitSet holding) {
        BitSet rest = (BitSet) soft.clone();
        rest.andNot(holding);
        return rest;
    }

    /** Returns a maximal set of groups that holds, with all of these, which hold. */
    private BitSet grown(BitSet groups) {
        BitSet holding = (BitSet) groups.clone();
        absorb(holding);
        for (int g = soft.nextSetBit(0); g >= 0; g = soft.nextSetBit(g + 1)) {
            if (!holding.get(g)) {
                holding.set(g);
                if (containsConflict(holding, g)) {
                    holding.clear(g);
                } else if (solver.holds(holding)) {
                    absorb(holding);
                } else {
                    holding.clear(g);
                    learn(solver.minimalCore(hard));
                }
            }
        }
        return holding;
    }

    private boolean containsConflict(BitSet groups, int with) {
        for (BitSet conflict : conflicts) {
            if (conflict.get(with) && contains(groups, conflict)) {
                return true;
            }
        }
        return false;
    }

    /** Adds the groups that hold with the solution just found, or with one that differs only where it is free. */
    private void absorb(BitSet holding) {
        for (int g = soft.nextSetBit(0); g >= 0; g = soft.nextSetBit(g + 1)) {
            if (!holding.get(g) && solver.absorb(g)) {
                holding.set(g);
            }
        }
    }
}
