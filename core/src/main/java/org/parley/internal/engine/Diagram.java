package org.parley.internal.engine;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * All choices of values for the counted variables of a problem with which its groups hold together, as a decision
 * diagram: a node decides a variable, and what its branches lead to shares no variable (a decision-DNNF; Darwiche, "New
 * advances in compiling CNF to decomposable negation normal form", 2004).
 *
 * <p>Variables that are not counted are projected away: a choice of values is there once, in however many ways the others
 * go with it.
 *
 * <p>A diagram is immutable and may be shared by threads.
 */
public final class Diagram {
    /** A search, which is quick to see that nothing is possible, gets one part in so many of the time. */
    private static final int SHARE_OF_SEARCH = 4;

    private final boolean isComplete;
    final Multiplicities multiplicities;
    final Nodes nodes;
    /** The nodes that have to hold together; null where nothing is possible, or not all is compiled. */
    final int @Nullable [] roots;
    /** For each node, how many choices of values it stands for. */
    final BigInteger[] counts;

    private final BigInteger count;
    private final long[] occurring;

    private Diagram(
            boolean isComplete,
            Problem problem,
            Multiplicities multiplicities,
            Nodes nodes,
            int @Nullable [] roots,
            BigInteger[] counts,
            BigInteger count) {
        this.isComplete = isComplete;
        this.multiplicities = multiplicities;
        this.nodes = nodes;
        this.roots = roots;
        this.counts = counts;
        this.count = count;
        this.occurring = new long[problem.domains.length];
        if (roots != null) {
            findOccurring(roots);
        }
    }

    /**
     * Compiles the groups of the problem. Where this would take longer than the meter allows, or more words of eight
     * bytes than these, the diagram is not complete, and only counts what is sure to be possible.
     */
    public static Diagram of(
            Problem problem, BitSet groups, Multiplicities multiplicities, Meter meter, long mostWords) {
        Problem within = problem.within(groups);
        long[] solutions = new long[problem.domains.length];
        Meter part = Meter.nanoseconds(meter.left() / SHARE_OF_SEARCH);
        boolean isPossible = findSolutions(new Solver(within, part), groups, solutions);
        DiagramCompiler compiler = new DiagramCompiler(within, multiplicities, meter, mostWords);
        boolean isComplete = !isPossible || compiles(compiler);
        if (!isPossible || (isComplete && !compiler.isPossible())) {
            return counted(true, within, multiplicities, BigInteger.ZERO);
        }
        Nodes nodes = compiler.nodes();
        BigInteger[] counts = nodes.counts(multiplicities);
        if (!isComplete) {
            return counted(false, within, multiplicities, compiler.atLeast(solutions, counts));
        }
        nodes.trim();
        BigInteger count = BigInteger.ONE;
        for (int root : compiler.roots()) {
            count = count.multiply(counts[root]);
        }
        return new Diagram(true, within, multiplicities, nodes, compiler.roots(), counts, count);
    }

    private static Diagram counted(
            boolean isComplete, Problem problem, Multiplicities multiplicities, BigInteger count) {
        return new Diagram(isComplete, problem, multiplicities, new Nodes(), null, new BigInteger[0], count);
    }

    /** Finds values any choice of which is a solution, if time allows; returns false where there are none. */
    private static boolean findSolutions(Solver solver, BitSet groups, long[] solutions) {
        try {
            if (!solver.holds(groups)) {
                return false;
            }
        } catch (BudgetSpent spent) {
            return true;
        }
        for (int v = 0; v < solutions.length; v++) {
            solutions[v] = solver.values(v);
        }
        return true;
    }

    private static boolean compiles(DiagramCompiler compiler) {
        try {
            return compiler.compile();
        } catch (BudgetSpent spent) {
            return false;
        }
    }

    private void findOccurring(int[] tops) {
        boolean[] isReached = new boolean[nodes.count()];
        for (int top : tops) {
            isReached[top] = true;
        }
        for (int node = nodes.count() - 1; node > Nodes.TRUE; node--) {
            if (isReached[node]) {
                for (int b = nodes.firstBranch(node); b < nodes.firstBranch(node + 1); b++) {
                    occurring[nodes.variable(node)] |= nodes.values(b);
                    for (int c = nodes.firstChild(b); c < nodes.firstChild(b + 1); c++) {
                        isReached[nodes.child(c)] = true;
                    }
                }
            }
        }
    }

    /** Returns whether all is compiled; where it is not, the diagram knows a lower bound of the count and nothing else. */
    public boolean isComplete() {
        return isComplete;
    }

    /** Returns how many choices of values are possible; where not all is compiled, a number of which there are no fewer. */
    public BigInteger count() {
        return count;
    }

    /** Returns how many nodes there are. */
    public int size() {
        return nodes.count() - 1;
    }

    /**
     * Returns the values that the counted variable takes in some of the possible choices.
     *
     * @throws IllegalStateException if not all is compiled
     */
    public long valuesThatOccur(int variable) {
        requireComplete();
        return occurring[variable];
    }

    /**
     * Returns a cursor over the possible choices in the order of these runs: the first position first, in each the runs
     * one after the other. Each position has runs of variables of its own; all counted variables have one.
     *
     * @throws IllegalStateException if not all is compiled
     */
    public Cursor cursor(Run[][] positions, Meter meter) {
        requireComplete();
        return new DiagramCursor(this, positions, meter);
    }

    private void requireComplete() {
        if (!isComplete) {
            throw new IllegalStateException("This diagram outgrew its budget: ask only for the count.");
        }
    }

    /** Returns for each variable the place among the roots of that which decides it, directly or further down. */
    int[] partOf(int[] tops) {
        int[] partOf = new int[occurring.length];
        Arrays.fill(partOf, -1);
        for (int part = 0; part < tops.length; part++) {
            for (int node : below(tops[part])) {
                partOf[nodes.variable(node)] = part;
            }
        }
        return partOf;
    }

    /** Returns the node and all below it, children first. */
    int[] below(int top) {
        BitSet found = new BitSet(top + 1);
        found.set(top);
        int[] order = new int[top + 1];
        int at = order.length;
        for (int node = top; node > Nodes.TRUE; node = found.previousSetBit(node - 1)) {
            order[--at] = node;
            for (int c = nodes.firstChild(nodes.firstBranch(node));
                    c < nodes.firstChild(nodes.firstBranch(node + 1));
                    c++) {
                found.set(nodes.child(c));
            }
        }
        return Arrays.copyOfRange(order, at, order.length);
    }
}
