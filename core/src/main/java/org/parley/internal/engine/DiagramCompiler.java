package org.parley.internal.engine;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * Compiles a problem into a decision diagram: branches on one variable after the other, each time splits what is left
 * into components that share nothing, and compiles equal components once.
 *
 * <p>Variables that are not counted come last: a component of these alone is only tried for a solution. Values of a
 * variable that no clause left open tells apart share a branch. An explicit stack keeps what has been begun.
 */
final class DiagramCompiler {
    private static final int FALSE = -1;
    private static final int NONE = -1;
    /** What a component costs in the cache besides its key, in words of eight bytes. */
    private static final int WORDS_BESIDES_KEY = 4;

    private final Problem problem;
    private final Multiplicities multiplicities;
    private final Meter meter;
    private final long mostWords;
    private final Propagation propagation;
    private final Components components;
    private final Nodes nodes = new Nodes();
    private final ComponentCache cache = new ComponentCache();
    private final ComponentCache leaves = new ComponentCache();
    private long cachedWords;
    private final long wordsOfCount;
    private int[] ranks = new int[0];
    /** The values of a variable, those together that nothing tells apart so far. */
    private final long[] parts = new long[64];

    private Frame[] stack = new Frame[32];
    private int depth;

    DiagramCompiler(Problem problem, Multiplicities multiplicities, Meter meter, long mostWords) {
        this.problem = problem;
        this.multiplicities = multiplicities;
        this.meter = meter;
        this.mostWords = mostWords;
        this.propagation = new Propagation(problem);
        this.components = new Components(problem, propagation);
        this.wordsOfCount = wordsOfCount();
    }

    /** Returns how many words of eight bytes a count may take. */
    private long wordsOfCount() {
        long bits = 0;
        for (int v = 0; v < problem.domains.length; v++) {
            bits += multiplicities.isCounted(v)
                    ? multiplicities.of(v, problem.domains[v]).bitLength()
                    : 0;
        }
        return 6 + bits / 64;
    }

    /**
     * Compiles all; returns false where this would take more words than allowed.
     *
     * @throws BudgetSpent when the meter says so
     */
    boolean compile() {
        meter.look();
        Frame root = new Frame(components.all(), NONE, true, new long[1], 0);
        push(root);
        if (!propagation.begin()) {
            root.branch = root.branches.length;
            return true;
        }
        boolean[] isCounted = new boolean[problem.domains.length];
        for (int v = 0; v < isCounted.length; v++) {
            isCounted[v] = multiplicities.isCounted(v);
        }
        ranks = EliminationOrder.ranks(problem, propagation.domain, isCounted);
        while (step()) {
            meter.tick();
            if (cachedWords + nodes.words() + wordsOfCount * nodes.count() > mostWords) {
                return false;
            }
        }
        return true;
    }

    /** Takes one step; returns false where all is compiled. */
    private boolean step() {
        Frame top = stack[depth - 1];
        if (top.isFollowing()) {
            follow(top);
            return true;
        }
        if (!nextBranch(top)) {
            if (depth == 1) {
                return false;
            }
            depth--;
            settle(stack[depth - 1], finish(top));
        }
        return true;
    }

    private void push(Frame frame) {
        if (depth == stack.length) {
            stack = Arrays.copyOf(stack, 2 * depth);
        }
        stack[depth++] = frame;
    }

    private void follow(Frame frame) {
        Component next = frame.pending[frame.settled];
        int known = cache.find(next.key);
        if (known == ComponentCache.UNKNOWN) {
            push(begin(next));
        } else {
            settle(frame, known);
        }
    }

    private static void settle(Frame frame, int node) {
        if (node == FALSE) {
            frame.settled = frame.pending.length;
            return;
        }
        if (node != Nodes.TRUE) {
            frame.addChild(node);
        }
        frame.settled++;
        if (!frame.isFollowing()) {
            frame.finishBranch();
        }
    }

    private int finish(Frame frame) {
        int node = FALSE;
        if (frame.finished > 0) {
            node = frame.isCounted
                    ? nodes.add(frame.decided, frame.finishedValues, frame.finishedChildren, frame.finished)
                    : Nodes.TRUE;
        }
        cache.put(frame.of.key, node);
        cachedWords += frame.of.key.length + WORDS_BESIDES_KEY;
        return node;
    }

    /** Begins the component with the variable that comes last in the order, of those counted if there are any. */
    private Frame begin(Component of) {
        int best = NONE;
        for (int variable : of.variables) {
            if (!propagation.isTrueEdge(variable) && (best == NONE || ranks[variable] > ranks[best])) {
                best = variable;
            }
        }
        return new Frame(of, best, multiplicities.isCounted(best), branches(best), propagation.mark());
    }

    /** Returns the values of the variable, those apart that clauses left open tell apart. */
    private long[] branches(int variable) {
        parts[0] = propagation.domain[variable];
        int count = 1;
        for (int c : problem.occurrences[variable]) {
            Clause clause = problem.clauses[c];
            if (!propagation.isSatisfied(clause)) {
                for (int i = 0; i < clause.variables.length; i++) {
                    count = clause.variables[i] == variable ? refine(count, clause.masks[i]) : count;
                }
            }
        }
        return Arrays.copyOf(parts, count);
    }

    private int refine(int count, long mask) {
        int refined = count;
        for (int i = 0; i < count; i++) {
            if ((parts[i] & mask) != 0 && (parts[i] & ~mask) != 0) {
                parts[refined++] = parts[i] & ~mask;
                parts[i] &= mask;
            }
        }
        return refined;
    }

    /** Follows the next branch of the frame that is not refuted at once; returns false where there is none. */
    private boolean nextBranch(Frame frame) {
        while (frame.branch + 1 < frame.branches.length && (frame.isCounted || frame.finished == 0)) {
            propagation.undo(frame.mark);
            frame.branch++;
            if (frame.decided == NONE || propagation.narrowTo(frame.decided, frame.branches[frame.branch])) {
                split(frame);
                return true;
            }
        }
        propagation.undo(frame.mark);
        frame.branch = frame.branches.length;
        return false;
    }

    private void split(Frame frame) {
        frame.childCount = 0;
        frame.settled = 0;
        frame.pending = components.split(frame.of);
        for (int variable : frame.of.variables) {
            if (multiplicities.isCounted(variable) && variable != frame.decided && !components.isTied(variable)) {
                frame.addChild(leaf(variable));
            }
        }
        if (!frame.isFollowing()) {
            frame.finishBranch();
        }
    }

    /** Returns the node of a variable that nothing ties any more. */
    private int leaf(int variable) {
        long[] key = {variable, propagation.domain[variable]};
        int known = leaves.find(key);
        if (known == ComponentCache.UNKNOWN) {
            known = nodes.add(variable, new long[] {key[1]}, new int[][] {{}}, 1);
            leaves.put(key, known);
        }
        return known;
    }

    /** Returns the nodes. */
    Nodes nodes() {
        return nodes;
    }

    /** Returns whether anything is possible, after all was compiled. */
    boolean isPossible() {
        return stack[0].finished > 0;
    }

    /** Returns, after all was compiled and something is possible, the nodes that have to hold together. */
    int[] roots() {
        return stack[0].finishedChildren[0];
    }

    /**
     * Returns how many choices of values are sure to be possible by what has been compiled so far, and by some solutions:
     * any choice of these values.
     */
    BigInteger atLeast(long[] solutions, BigInteger[] counts) {
        BigInteger below = BigInteger.ZERO;
        for (int d = depth - 1; d > 0; d--) {
            below = atLeast(stack[d], below, counts);
        }
        Frame root = stack[0];
        if (root == null || root.branch < 0) {
            return BigInteger.ZERO;
        }
        BigInteger product = BigInteger.ONE;
        for (int i = 0; i < root.childCount; i++) {
            product = product.multiply(counts[root.children[i]]);
        }
        for (int i = root.settled; i < root.pending.length; i++) {
            BigInteger some = some(root.pending[i], solutions);
            product = product.multiply(i == root.settled ? some.max(below) : some);
        }
        return product;
    }

    private BigInteger atLeast(Frame frame, BigInteger below, BigInteger[] counts) {
        if (!frame.isCounted) {
            return frame.finished > 0 ? BigInteger.ONE : below.min(BigInteger.ONE);
        }
        BigInteger sum = BigInteger.ZERO;
        for (int i = 0; i < frame.finished; i++) {
            sum = sum.add(times(frame.decided, frame.finishedValues[i], frame.finishedChildren[i], counts));
        }
        if (frame.isFollowing() && frame.settled == frame.pending.length - 1) {
            int[] its = Arrays.copyOf(frame.children, frame.childCount);
            sum = sum.add(times(frame.decided, frame.branches[frame.branch], its, counts)
                    .multiply(below));
        }
        return sum;
    }

    private BigInteger times(int variable, long values, int[] children, BigInteger[] counts) {
        BigInteger product = multiplicities.of(variable, values);
        for (int child : children) {
            product = product.multiply(counts[child]);
        }
        return product;
    }

    private BigInteger some(Component component, long[] solutions) {
        BigInteger product = BigInteger.ONE;
        for (int variable : component.variables) {
            if (multiplicities.isCounted(variable)) {
                product = product.multiply(multiplicities.of(variable, solutions[variable]));
            }
        }
        return product;
    }
}
