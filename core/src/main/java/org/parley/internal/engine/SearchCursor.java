package org.parley.internal.engine;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.BitSet;

/** Goes through the possible choices one after the other by search, where no diagram can be had. */
public final class SearchCursor implements Cursor {
    private final Run[][] positions;
    private final Solver solver;
    private final BitSet groups;
    /** For each position, the groups that say which run is taken. */
    private final int[][] groupOf;

    private final int[] run;
    private final BigInteger[] within;
    /** The place of the choice found last; before the first, one less than zero. */
    private BigInteger place = BigInteger.ONE.negate();

    /** Makes a cursor over the choices with which the groups of the problem hold together. */
    public SearchCursor(Problem problem, BitSet groups, Run[][] positions, Meter meter) {
        this.positions = positions;
        this.groups = (BitSet) groups.clone();
        this.groupOf = new int[positions.length][];
        Problem.Builder builder = problem.extend();
        for (int p = 0; p < positions.length; p++) {
            meter.look();
            groupOf[p] = new int[positions[p].length];
            for (int r = 0; r < positions[p].length; r++) {
                groupOf[p][r] = builder.group(builder.literal(positions[p][r].variable, positions[p][r].value));
            }
        }
        this.solver = new Solver(builder.build(), meter);
        this.run = new int[positions.length];
        this.within = new BigInteger[positions.length];
        Arrays.fill(run, -1);
        Arrays.fill(within, BigInteger.ZERO);
    }

    @Override
    public int run(int position) {
        return run[position];
    }

    @Override
    public BigInteger within(int position) {
        return within[position];
    }

    @Override
    public boolean seek(BigInteger wanted) {
        while (place.compareTo(wanted) < 0) {
            if (!stayInLastRun(wanted) && !next()) {
                return false;
            }
        }
        return true;
    }

    /** Moves on as far as wanted, or as the run of the last position goes; returns false where that is nowhere. */
    private boolean stayInLastRun(BigInteger wanted) {
        int last = positions.length - 1;
        if (last < 0 || run[last] < 0) {
            return false;
        }
        BigInteger left =
                positions[last][run[last]].times.subtract(within[last]).subtract(BigInteger.ONE);
        BigInteger steps = left.min(wanted.subtract(place));
        within[last] = within[last].add(steps);
        place = place.add(steps);
        return steps.signum() > 0;
    }

    private boolean next() {
        boolean isFirst = place.signum() < 0;
        int at = isFirst ? 0 : positions.length - 1;
        if (positions.length == 0) {
            at = isFirst && solver.holds(groups) ? 0 : -1;
        }
        while (at >= 0 && at < positions.length) {
            at += advance(at) ? 1 : -1;
        }
        place = at < 0 ? place : place.add(BigInteger.ONE);
        return at >= 0;
    }

    /** Moves on at the position and forgets those behind it; returns false where it has no further value. */
    private boolean advance(int at) {
        if (at + 1 < positions.length) {
            run[at + 1] = -1;
        }
        Run[] runs = positions[at];
        if (run[at] >= 0) {
            within[at] = within[at].add(BigInteger.ONE);
            if (within[at].compareTo(runs[run[at]].times) < 0) {
                return true;
            }
            groups.clear(groupOf[at][run[at]]);
        }
        within[at] = BigInteger.ZERO;
        for (run[at]++; run[at] < runs.length; run[at]++) {
            groups.set(groupOf[at][run[at]]);
            if (solver.holds(groups)) {
                return true;
            }
            groups.clear(groupOf[at][run[at]]);
        }
        return false;
    }
}
