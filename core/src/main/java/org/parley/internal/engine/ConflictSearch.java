package org.parley.internal.engine;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * The minimal sets of groups that cannot hold together, smallest first.
 *
 * <p>A smallest set that meets the complement of every maximal set known to hold, and contains no conflict already
 * found, either holds, and then shows a further maximal set, or is the next smallest conflict (implicit hitting sets,
 * as in Ignatiev, Previti, Liffiton and Marques-Silva, "Smallest MUS extraction with minimal hitting set dualization",
 * CP 2015).
 */
public final class ConflictSearch {
    private final Problem problem;
    private final Solver solver;
    private final BitSet hard;
    private final BitSet soft;
    private final HittingSets candidates;

    /** Searches conflicts among the soft groups, given the hard ones, which hold by themselves. */
    public ConflictSearch(Problem problem, BitSet hard, BitSet soft, Meter meter) {
        this.problem = problem;
        this.solver = new Solver(problem, meter);
        this.hard = (BitSet) hard.clone();
        this.soft = (BitSet) soft.clone();
        long[] weights = new long[problem.groups];
        Arrays.fill(weights, 1);
        this.candidates = new HittingSets(weights, meter);
    }

    /** From now on, returns no conflict that contains all of this set. */
    public void avoid(BitSet set) {
        candidates.avoid(set);
    }

    /**
     * Returns a smallest conflict not returned before; nothing where all are known.
     *
     * @throws BudgetSpent when the meter says so
     */
    public @Nullable BitSet next() {
        for (BitSet set = candidates.lightest(); set != null; set = candidates.lightest()) {
            BitSet groups = (BitSet) hard.clone();
            groups.or(set);
            if (!solver.holds(groups)) {
                candidates.avoid(set);
                return set;
            }
            candidates.meet(restOf(grown(groups)));
        }
        return null;
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
                if (solver.holds(holding)) {
                    absorb(holding);
                } else {
                    holding.clear(g);
                }
            }
        }
        return holding;
    }

    /** Adds the groups that the solution just found satisfies anyway. */
    private void absorb(BitSet holding) {
        BitSet broken = new BitSet();
        for (Clause clause : problem.clauses) {
            if (clause.group >= 0 && !holding.get(clause.group) && !isSatisfied(clause)) {
                broken.set(clause.group);
            }
        }
        for (int g = soft.nextSetBit(0); g >= 0; g = soft.nextSetBit(g + 1)) {
            if (!broken.get(g)) {
                holding.set(g);
            }
        }
    }

    private boolean isSatisfied(Clause clause) {
        for (int i = 0; i < clause.variables.length; i++) {
            if ((solver.values(clause.variables[i]) & ~clause.masks[i]) == 0) {
                return true;
            }
        }
        return false;
    }
}
