package org.parley.internal.engine;

import java.util.Arrays;
import java.util.BitSet;

/** A problem for a {@link Learner}: a yes/no variable for each value of more than two, one for each group to drop. */
final class Encoding {
    final Learner learner;
    /** For each group that may be dropped, the literal that it is kept. */
    final int[] kept;

    private final Problem problem;
    private final BitSet soft;
    /** For each variable, the first of its literals; -1 for one that no clause speaks of. */
    private final int[] literals;

    Encoding(Problem problem, BitSet hard, BitSet soft, Meter meter) {
        this.problem = problem;
        this.soft = soft;
        this.learner = new Learner(meter);
        this.kept = new int[problem.groups];
        this.literals = new int[problem.domains.length];
        Arrays.fill(literals, -1);
        addAll(problem.clausesOf[problem.groups], -1);
        for (int g = hard.nextSetBit(0); g >= 0; g = hard.nextSetBit(g + 1)) {
            addAll(problem.clausesOf[g], -1);
        }
        for (int g = soft.nextSetBit(0); g >= 0; g = soft.nextSetBit(g + 1)) {
            kept[g] = learner.variable();
            addAll(problem.clausesOf[g], Learner.not(kept[g]));
        }
    }

    private void addAll(int[] clauses, int dropped) {
        for (int c : clauses) {
            add(problem.clauses[c], dropped);
        }
    }

    private void add(Clause clause, int dropped) {
        int[] found = new int[8];
        int size = 0;
        if (dropped >= 0) {
            found[size++] = dropped;
        }
        for (int i = 0; i < clause.variables.length; i++) {
            int variable = clause.variables[i];
            int first = first(variable);
            long mask = clause.masks[i];
            long missing = problem.domains[variable] & ~mask;
            if (size + 64 > found.length) {
                found = Arrays.copyOf(found, 2 * found.length + 64);
            }
            if (problem.domains[variable] == 3L) {
                found[size++] = mask == 2L ? first : Learner.not(first);
            } else if (Long.bitCount(missing) == 1) {
                found[size++] = Learner.not(first + 2 * Long.numberOfTrailingZeros(missing));
            } else {
                for (long open = mask; open != 0; open &= open - 1) {
                    found[size++] = first + 2 * Long.numberOfTrailingZeros(open);
                }
            }
        }
        learner.add(Arrays.copyOf(found, size));
    }

    /** Returns the first literal of the variable, whose values get theirs when a clause first speaks of it. */
    private int first(int variable) {
        if (literals[variable] < 0) {
            literals[variable] = problem.domains[variable] == 3L ? learner.variable() : values(variable);
        }
        return literals[variable];
    }

    /** Each value has a literal; exactly one is true. */
    private int values(int variable) {
        int[] all = new int[Long.bitCount(problem.domains[variable])];
        for (int v = 0; v < all.length; v++) {
            all[v] = learner.variable();
            for (int w = 0; w < v; w++) {
                learner.add(Learner.not(all[w]), Learner.not(all[v]));
            }
        }
        learner.add(all);
        return all[0];
    }

    /**
     * Returns whether some solution makes all these literals true, without a cycle of edges.
     *
     * @throws BudgetSpent when the meter says so
     */
    boolean solve(int[] assumed) {
        while (learner.solve(assumed)) {
            if (!forbidCycle()) {
                return true;
            }
        }
        return false;
    }

    /** Forbids a cycle that the solution has; returns false where it has none. */
    private boolean forbidCycle() {
        if (problem.nodes == 0) {
            return false;
        }
        long[] domains = new long[literals.length];
        for (int v = 0; v < domains.length; v++) {
            boolean isTrueEdge = problem.edgeFrom[v] >= 0 && literals[v] >= 0 && learner.isTrue(literals[v]);
            domains[v] = isTrueEdge ? 2L : 1L;
        }
        EdgeCycles cycles = new EdgeCycles(problem, domains);
        boolean forbade = false;
        for (int v = 0; v < domains.length && !forbade; v++) {
            int[] cycle = cycles.isTrueEdge(v) ? cycles.closedBy(v) : new int[0];
            if (cycle.length > 0) {
                forbid(cycle);
                forbade = true;
            }
        }
        return forbade;
    }

    private void forbid(int[] cycle) {
        int[] clause = new int[cycle.length];
        for (int i = 0; i < clause.length; i++) {
            clause[i] = Learner.not(literals[cycle[i]]);
        }
        learner.add(clause);
    }

    /** Returns the groups that the solution found drops. */
    BitSet dropped() {
        BitSet dropped = new BitSet();
        for (int g = soft.nextSetBit(0); g >= 0; g = soft.nextSetBit(g + 1)) {
            dropped.set(g, !learner.isTrue(kept[g]));
        }
        return dropped;
    }
}
