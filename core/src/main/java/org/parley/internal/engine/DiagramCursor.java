package org.parley.internal.engine;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.BitSet;

/**
 * Finds choices by their places: at each position it counts, run by run, what the diagram allows besides the runs taken
 * at the positions before, and skips what lies before the place.
 *
 * <p>What a run leaves of the diagram shrinks from position to position; only this is counted again.
 */
final class DiagramCursor implements Cursor {
    private final Nodes nodes;
    private final Multiplicities multiplicities;
    private final Run[][] positions;
    private final Meter meter;
    private final BigInteger count;

    /** The parts that share no variable: their tops, and the nodes of each that the runs taken leave, children first. */
    private final int[] tops;

    private final int[][] live;
    private final int[] partOf;
    /** For each node, how many choices it stands for besides the runs taken. */
    private final BigInteger[] counts;
    /** The value taken of each variable; zero where none is. */
    private final long[] taken;

    private int[] trailNode = new int[64];
    private BigInteger[] trailCount = new BigInteger[64];
    private int trailSize;
    private final int[] changedBy;
    private int changes;

    private int depth;
    private final int[] run;
    private final BigInteger[] within;
    /** For each position: at which place its run begins, and for how many choices each of the run stands. */
    private final BigInteger[] start;

    private final BigInteger[] size;
    private final BigInteger[] total;
    private final int[] mark;
    private final int[][] liveBefore;

    DiagramCursor(Diagram diagram, Run[][] positions, Meter meter) {
        this.nodes = diagram.nodes;
        this.multiplicities = diagram.multiplicities;
        this.positions = positions;
        this.meter = meter;
        this.count = diagram.count();
        this.tops = diagram.roots == null ? new int[0] : diagram.roots;
        this.partOf = diagram.partOf(tops);
        this.live = new int[tops.length][];
        for (int part = 0; part < tops.length; part++) {
            live[part] = diagram.below(tops[part]);
        }
        this.counts = diagram.counts.clone();
        this.taken = new long[partOf.length];
        this.changedBy = new int[nodes.count()];
        this.run = new int[positions.length];
        this.within = new BigInteger[positions.length];
        this.start = new BigInteger[positions.length];
        this.size = new BigInteger[positions.length];
        this.total = new BigInteger[positions.length + 1];
        this.total[0] = count;
        this.mark = new int[positions.length];
        this.liveBefore = new int[positions.length][];
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
    public boolean seek(BigInteger place) {
        if (place.compareTo(count) >= 0) {
            return false;
        }
        int kept = 0;
        while (kept < depth && place.compareTo(end(kept)) < 0) {
            kept++;
        }
        int next = 0;
        BigInteger from = kept == 0 ? BigInteger.ZERO : begin(kept - 1);
        if (kept < depth) {
            while (depth > kept + 1) {
                back();
            }
            BigInteger end = start[kept].add(size[kept].multiply(positions[kept][run[kept]].times));
            boolean isInRun = place.compareTo(end) < 0;
            next = isInRun ? run[kept] : run[kept] + 1;
            from = isInRun ? start[kept] : end;
            back();
        }
        while (depth < positions.length) {
            descend(next, from, place);
            next = 0;
            from = begin(depth - 1);
        }
        return true;
    }

    /** Returns the place at which the value taken at the position begins. */
    private BigInteger begin(int position) {
        return start[position].add(size[position].multiply(within[position]));
    }

    private BigInteger end(int position) {
        return begin(position).add(size[position]);
    }

    /** Takes the run of the next position, from this one on, in which the place lies. */
    private void descend(int first, BigInteger from, BigInteger place) {
        BigInteger at = from;
        for (int r = first; ; r++) {
            Run next = positions[depth][r];
            BigInteger each = take(next);
            BigInteger end = at.add(each.multiply(next.times));
            if (place.compareTo(end) < 0) {
                run[depth] = r;
                start[depth] = at;
                size[depth] = each;
                within[depth] = place.subtract(at).divide(each);
                keep(partOf[next.variable]);
                return;
            }
            release(next.variable);
            at = end;
        }
    }

    /** Takes the value of the run; returns for how many choices it stands besides the runs taken before. */
    private BigInteger take(Run next) {
        meter.look();
        int part = partOf[next.variable];
        int top = tops[part];
        BigInteger before = counts[top];
        mark[depth] = trailSize;
        taken[next.variable] = next.value;
        changes++;
        for (int node : live[part]) {
            if (nodes.variable(node) == next.variable || hasChangedChild(node)) {
                change(node, countOf(node));
            }
        }
        return total[depth].divide(before).multiply(counts[top]);
    }

    private boolean hasChangedChild(int node) {
        int end = nodes.firstChild(nodes.firstBranch(node + 1));
        for (int c = nodes.firstChild(nodes.firstBranch(node)); c < end; c++) {
            if (changedBy[nodes.child(c)] == changes) {
                return true;
            }
        }
        return false;
    }

    private void change(int node, BigInteger newCount) {
        if (trailSize == trailNode.length) {
            trailNode = Arrays.copyOf(trailNode, 2 * trailSize);
            trailCount = Arrays.copyOf(trailCount, 2 * trailSize);
        }
        trailNode[trailSize] = node;
        trailCount[trailSize++] = counts[node];
        counts[node] = newCount;
        changedBy[node] = changes;
    }

    private BigInteger countOf(int node) {
        BigInteger sum = BigInteger.ZERO;
        for (int b = nodes.firstBranch(node); b < nodes.firstBranch(node + 1); b++) {
            BigInteger product = timesOf(node, b);
            for (int c = nodes.firstChild(b); c < nodes.firstChild(b + 1) && product.signum() > 0; c++) {
                product = product.multiply(counts[nodes.child(c)]);
            }
            sum = sum.add(product);
        }
        return sum;
    }

    private BigInteger timesOf(int node, int branch) {
        long value = taken[nodes.variable(node)];
        if (value == 0) {
            return multiplicities.of(nodes.variable(node), nodes.values(branch));
        }
        return (nodes.values(branch) & value) == 0 ? BigInteger.ZERO : BigInteger.ONE;
    }

    private void release(int variable) {
        taken[variable] = 0;
        while (trailSize > mark[depth]) {
            trailSize--;
            counts[trailNode[trailSize]] = trailCount[trailSize];
        }
    }

    /** Goes on to the next position with what the run just taken leaves. */
    private void keep(int part) {
        liveBefore[depth] = live[part];
        total[depth + 1] = size[depth];
        live[part] = left(live[part]);
        depth++;
    }

    private int[] left(int[] before) {
        int[] left = new int[before.length];
        int at = left.length;
        BitSet reached = new BitSet();
        reached.set(before[before.length - 1]);
        for (int i = before.length - 1; i >= 0; i--) {
            if (reached.get(before[i])) {
                left[--at] = before[i];
                reach(before[i], reached);
            }
        }
        return Arrays.copyOfRange(left, at, left.length);
    }

    private void reach(int node, BitSet reached) {
        for (int b = nodes.firstBranch(node); b < nodes.firstBranch(node + 1); b++) {
            if (timesOf(node, b).signum() > 0 && leadsOn(b)) {
                for (int c = nodes.firstChild(b); c < nodes.firstChild(b + 1); c++) {
                    reached.set(nodes.child(c));
                }
            }
        }
    }

    private boolean leadsOn(int branch) {
        for (int c = nodes.firstChild(branch); c < nodes.firstChild(branch + 1); c++) {
            if (counts[nodes.child(c)].signum() == 0) {
                return false;
            }
        }
        return true;
    }

    /** Goes back to before the last position's run was taken. */
    private void back() {
        depth--;
        int variable = positions[depth][run[depth]].variable;
        live[partOf[variable]] = liveBefore[depth];
        release(variable);
    }
}
