package org.parley.internal.engine;

import java.util.Arrays;

/** A component that a diagram's compiler has begun, with the variable it branches on. */
final class Frame {
    final Component of;
    final int decided;
    final boolean isCounted;
    /** The values of each branch. */
    final long[] branches;

    final int mark;
    /** The branch that is being followed. */
    int branch = -1;

    /** What it leaves, of which so many are settled. */
    Component[] pending = new Component[0];

    int settled;
    int[] children = new int[4];
    int childCount;
    /** The branches that lead somewhere. */
    int finished;

    final long[] finishedValues;
    final int[][] finishedChildren;

    Frame(Component of, int decided, boolean isCounted, long[] branches, int mark) {
        this.of = of;
        this.decided = decided;
        this.isCounted = isCounted;
        this.branches = branches;
        this.mark = mark;
        this.finishedValues = new long[branches.length];
        this.finishedChildren = new int[branches.length][];
    }

    boolean isFollowing() {
        return settled < pending.length;
    }

    void addChild(int node) {
        if (childCount == children.length) {
            children = Arrays.copyOf(children, 2 * childCount);
        }
        children[childCount++] = node;
    }

    /** Keeps the branch that has been followed; branches that lead to the same nodes become one. */
    void finishBranch() {
        int[] its = Arrays.copyOf(children, childCount);
        Arrays.sort(its);
        for (int i = 0; i < finished; i++) {
            if (Arrays.equals(finishedChildren[i], its)) {
                finishedValues[i] |= branches[branch];
                return;
            }
        }
        finishedValues[finished] = branches[branch];
        finishedChildren[finished++] = its;
    }
}
