package org.parley.internal.engine;

import java.util.Arrays;

/** The values left to each variable, and what follows when some are taken away. */
final class Propagation {
    private static final int NONE = -1;

    private final Problem problem;
    private final EdgeCycles cycles;
    final long[] domain;
    /** Every removal of values, in order. */
    private int[] trailVariable = new int[64];

    private long[] trailBefore = new long[64];
    private int trailSize;

    Propagation(Problem problem) {
        this.problem = problem;
        this.domain = problem.domains.clone();
        this.cycles = new EdgeCycles(problem, domain);
    }

    boolean isTrueEdge(int variable) {
        return cycles.isTrueEdge(variable);
    }

    /** Returns whether the clause holds whichever of the values left are taken. */
    boolean isSatisfied(Clause clause) {
        for (int i = 0; i < clause.variables.length; i++) {
            if ((domain[clause.variables[i]] & ~clause.masks[i]) == 0) {
                return true;
            }
        }
        return false;
    }

    /** Returns where the removals end, to be undone from there. */
    int mark() {
        return trailSize;
    }

    void undo(int mark) {
        while (trailSize > mark) {
            trailSize--;
            domain[trailVariable[trailSize]] = trailBefore[trailSize];
        }
    }

    /** Draws the consequences of all clauses; returns false on a conflict. */
    boolean begin() {
        for (Clause clause : problem.clauses) {
            if (!propagate(clause)) {
                return false;
            }
        }
        return propagate(0);
    }

    /** Leaves the variable only values in the mask and draws the consequences; returns false on a conflict. */
    boolean narrowTo(int variable, long mask) {
        narrow(variable, mask);
        return propagate(trailSize - 1);
    }

    private void narrow(int variable, long mask) {
        if (trailSize == trailVariable.length) {
            trailVariable = Arrays.copyOf(trailVariable, 2 * trailSize);
            trailBefore = Arrays.copyOf(trailBefore, 2 * trailSize);
        }
        trailVariable[trailSize] = variable;
        trailBefore[trailSize++] = domain[variable];
        domain[variable] &= mask;
    }

    private boolean propagate(int from) {
        for (int at = from; at < trailSize; at++) {
            int variable = trailVariable[at];
            if (cycles.isTrueEdge(variable) && cycles.closedBy(variable).length > 0) {
                return false;
            }
            for (int c : problem.occurrences[variable]) {
                if (!propagate(problem.clauses[c])) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Narrows the one literal that is left to satisfy the clause; returns false where none is. */
    private boolean propagate(Clause clause) {
        int open = NONE;
        for (int i = 0; i < clause.variables.length; i++) {
            long left = domain[clause.variables[i]] & clause.masks[i];
            if (left != 0) {
                if (open != NONE || left == domain[clause.variables[i]]) {
                    return true;
                }
                open = i;
            }
        }
        if (open == NONE) {
            return false;
        }
        narrow(clause.variables[open], clause.masks[open]);
        return true;
    }
}
