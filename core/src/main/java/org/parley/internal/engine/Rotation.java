package org.parley.internal.engine;

import java.util.BitSet;

/**
 * Members of a set that cannot hold together, found necessary without a search.
 *
 * <p>Values that fail one member only show that it is necessary. Where another value of one variable meets that member
 * and fails one other only, the other is necessary too (Marques-Silva and Lynce, "On improving MUS extraction
 * algorithms", SAT 2011).
 */
final class Rotation {
    private static final int NONE = -1;
    private static final int SEVERAL = -2;

    private final Problem problem;
    /** For each variable, its value, as a mask. */
    private final long[] values;

    Rotation(Problem problem) {
        this.problem = problem;
        this.values = new long[problem.domains.length];
    }

    /**
     * Adds members of the set that are necessary.
     *
     * @param domains values for each variable, any choice of which meets the whole set but for one member
     * @param failed that member
     */
    void addNecessary(BitSet set, long[] domains, int failed, BitSet necessary) {
        for (int v = 0; v < values.length; v++) {
            values[v] = Long.lowestOneBit(domains[v]);
        }
        for (int group = failed; group >= 0; group = next(set, group, necessary)) {
            necessary.set(group);
        }
    }

    /** Changes a value so that the group holds and one other only fails, not yet known as necessary; returns that one. */
    private int next(BitSet set, int failed, BitSet necessary) {
        for (int c : problem.clausesOf[failed]) {
            Clause clause = problem.clauses[c];
            if (!holds(clause)) {
                for (int i = 0; i < clause.variables.length; i++) {
                    int other = change(set, failed, clause.variables[i], clause.masks[i], necessary);
                    if (other >= 0) {
                        return other;
                    }
                }
            }
        }
        return NONE;
    }

    private int change(BitSet set, int failed, int variable, long mask, BitSet necessary) {
        // Another edge could close a cycle.
        if (problem.edgeFrom[variable] >= 0) {
            return NONE;
        }
        long before = values[variable];
        for (long open = problem.domains[variable] & mask; open != 0; open &= open - 1) {
            values[variable] = Long.lowestOneBit(open);
            int other = onlyFailure(set, variable);
            if (other >= 0 && !necessary.get(other) && holds(failed)) {
                return other;
            }
        }
        values[variable] = before;
        return NONE;
    }

    /** Returns the one group of the set that a changed variable lets fail; another number where it is not one. */
    private int onlyFailure(BitSet set, int changed) {
        int failed = NONE;
        for (int c : problem.occurrences[changed]) {
            Clause clause = problem.clauses[c];
            boolean counts = clause.group == Problem.ALWAYS || set.get(clause.group);
            if (counts && !holds(clause)) {
                if (clause.group == Problem.ALWAYS || (failed != NONE && clause.group != failed)) {
                    return SEVERAL;
                }
                failed = clause.group;
            }
        }
        return failed;
    }

    private boolean holds(int group) {
        for (int c : problem.clausesOf[group]) {
            if (!holds(problem.clauses[c])) {
                return false;
            }
        }
        return true;
    }

    private boolean holds(Clause clause) {
        for (int i = 0; i < clause.variables.length; i++) {
            if ((values[clause.variables[i]] & clause.masks[i]) != 0) {
                return true;
            }
        }
        return false;
    }
}
