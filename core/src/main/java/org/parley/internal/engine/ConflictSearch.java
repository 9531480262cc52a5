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
    /** Keeps memory, in words of 64 bits, within bounds; a correction that is not kept is looked at again. */
    private static final int MOST_KEPT = 2_000_000;

    /** What a correction takes besides its bits. */
    private static final int WORDS_EACH = 12;

    /** Beyond so many pairs, the search by size shows sooner that none of them fails. */
    private static final int MOST_PAIRS = 100_000;

    private final Solver solver;
    private final Problem problem;
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
    /** Conflicts found and not yet returned, smallest first. */
    private final List<BitSet> waiting = new ArrayList<>();

    /** How many steps the search by size may take before the search for what is missing takes as many. */
    private long steps = 10_000;

    private boolean begun;
    /** No conflict that is not yet found has fewer groups. */
    private int floor = -1;

    /** Searches conflicts among the soft groups, given the hard ones, which hold by themselves. */
    public ConflictSearch(Problem problem, BitSet hard, BitSet soft, Meter meter) {
        this.problem = problem;
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
     * Returns some conflict, which need not be a smallest one; nothing where there is none.
     *
     * @throws BudgetSpent when the meter says so
     */
    public @Nullable BitSet some() {
        begin();
        return waiting.isEmpty() ? null : waiting.get(0);
    }

    /**
     * Returns a smallest conflict not returned before; nothing where all are known.
     *
     * @throws BudgetSpent when the meter says so; {@link #found()} then has what was found and not yet returned
     */
    public @Nullable BitSet next() {
        return next(Integer.MAX_VALUE);
    }

    /**
     * Returns a smallest conflict not returned before; nothing where it has more groups than the limit, or all are known.
     *
     * @throws BudgetSpent when the meter says so; {@link #found()} then has what was found and not yet returned
     */
    @Nullable
    BitSet next(int limit) {
        begin();
        if (floor <= limit && smallestWaiting() > floor) {
            findSmall(limit);
        }
        while (floor <= limit && smallestWaiting() > floor) {
            int most = limit == Integer.MAX_VALUE ? smallestWaiting() : Math.min(smallestWaiting(), limit + 1);
            BitSet set = candidates.lightest(most);
            if (candidates.gaveUp()) {
                findMissing();
            } else if (set == null) {
                floor = most;
            } else {
                floor = set.cardinality();
                examine(set);
            }
        }
        return smallestWaiting() <= limit ? takeSmallest() : null;
    }

    /** Returns whether no further conflict is missing. */
    boolean isExhausted() {
        return floor == Integer.MAX_VALUE && waiting.isEmpty();
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
                if (corrected.size() < MOST_KEPT / (WORDS_EACH + soft.size() / 64)) {
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

    /**
     * Finds a first conflict, if there is any: it may be all that there is time for.
     *
     * @throws BudgetSpent when the meter says so
     */
    void begin() {
        if (begun) {
            return;
        }
        if (solver.holds(all(new BitSet()))) {
            floor = Integer.MAX_VALUE;
        } else {
            BitSet conflict = solver.minimalCore(hard);
            learn(conflict);
            floor = conflict.isEmpty() ? Integer.MAX_VALUE : 1;
        }
        begun = true;
    }

    /** Finds all conflicts of one group and, if there are not too many pairs to look at, all conflicts of two. */
    private void findSmall(int limit) {
        if (floor == 1) {
            for (int g = soft.nextSetBit(0); g >= 0; g = soft.nextSetBit(g + 1)) {
                learnIfFailing(g, g);
            }
            floor = 2;
        }
        if (floor == 2 && limit >= 2 && smallestWaiting() > 2) {
            Neighbours neighbours = new Neighbours(problem, hard, soft);
            if (neighbours.pairs() <= MOST_PAIRS) {
                for (int g = soft.nextSetBit(0); g >= 0; g = soft.nextSetBit(g + 1)) {
                    findPairs(g, neighbours.behind(g));
                }
                floor = 3;
            }
        }
    }

    /** Most pairs hold in a solution of one of the two: only the others are worth a search. */
    private void findPairs(int group, BitSet others) {
        BitSet unsure = (BitSet) others.clone();
        if (solver.holds(with(group, group))) {
            for (int other = others.nextSetBit(0); other >= 0; other = others.nextSetBit(other + 1)) {
                unsure.set(other, !solver.holdsToo(other));
            }
            for (int other = unsure.nextSetBit(0); other >= 0; other = unsure.nextSetBit(other + 1)) {
                learnIfFailing(group, other);
            }
        }
    }

    private void learnIfFailing(int one, int other) {
        BitSet both = new BitSet();
        both.set(one);
        both.set(other);
        if (!containsConflict(both, one) && !containsConflict(both, other) && !solver.holds(with(one, other))) {
            learn(both);
        }
    }

    private BitSet with(int one, int other) {
        BitSet groups = (BitSet) hard.clone();
        groups.set(one);
        groups.set(other);
        return groups;
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
        int size = conflict.cardinality();
        int place = waiting.size();
        while (place > 0 && waiting.get(place - 1).cardinality() > size) {
            place--;
        }
        waiting.add(place, conflict);
    }

    private static boolean contains(BitSet all, BitSet some) {
        BitSet missing = (BitSet) some.clone();
        missing.andNot(all);
        return missing.isEmpty();
    }

    private int smallestWaiting() {
        return waiting.isEmpty() ? Integer.MAX_VALUE : waiting.get(0).cardinality();
    }

    private @Nullable BitSet takeSmallest() {
        return waiting.isEmpty() ? null : waiting.remove(0);
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
