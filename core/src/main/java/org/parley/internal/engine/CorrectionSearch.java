package org.parley.internal.engine;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * The minimal sets of groups without which the rest holds together, lightest first.
 *
 * <p>The dual of {@link ConflictSearch}: a lightest set that meets every conflict known, and contains no correction
 * already found, either lets the rest hold, and then is the next lightest correction, or leaves a further conflict.
 */
public final class CorrectionSearch {
    private final Solver solver;
    private final BitSet hard;
    private final BitSet soft;
    private final HittingSets candidates;

    /**
     * Searches corrections among the soft groups, given the hard ones, which hold by themselves.
     *
     * @param weights for each group, what it costs to give it up, above zero
     */
    public CorrectionSearch(Problem problem, BitSet hard, BitSet soft, long[] weights, Meter meter) {
        this.solver = new Solver(problem, meter);
        this.hard = (BitSet) hard.clone();
        this.soft = (BitSet) soft.clone();
        this.candidates = new HittingSets(weights, meter);
    }

    /**
     * Returns a lightest correction not returned before; nothing where all are known.
     *
     * @throws BudgetSpent when the meter says so
     */
    public @Nullable BitSet next() {
        for (BitSet set = candidates.lightest(Long.MAX_VALUE); set != null; set = candidates.lightest(Long.MAX_VALUE)) {
            BitSet groups = (BitSet) soft.clone();
            groups.andNot(set);
            groups.or(hard);
            if (solver.holds(groups)) {
                candidates.avoid(set);
                return set;
            }
            candidates.meet(solver.minimalCore(hard));
        }
        return null;
    }
}
