package org.parley.internal.engine;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * The nodes of a decision diagram, children before those that lead to them.
 *
 * <p>A node decides one variable: each of its branches takes some of the variable's values and leads to nodes that share
 * no variable. Node 0 holds always and decides nothing.
 */
final class Nodes {
    static final int TRUE = 0;

    private int count = 1;
    private int branches;
    private int links;
    private int[] variable = new int[32];
    /** Where the branches of each node begin; behind the last, where they end. */
    private int[] firstBranch = new int[33];

    private long[] values = new long[64];
    /** Where the children of each branch begin; behind the last, where they end. */
    private int[] firstChild = new int[65];

    private int[] child = new int[128];

    int count() {
        return count;
    }

    /** Returns how many words of eight bytes the nodes take. */
    long words() {
        return count + 3L * branches / 2 + links / 2;
    }

    /** Returns which variable the node decides. */
    int variable(int node) {
        return variable[node];
    }

    /** Returns where the branches of the node begin; they end where those of the next begin. */
    int firstBranch(int node) {
        return firstBranch[node];
    }

    /** Returns the values of the variable that the branch takes. */
    long values(int branch) {
        return values[branch];
    }

    /** Returns where the children of the branch begin; they end where those of the next begin. */
    int firstChild(int branch) {
        return firstChild[branch];
    }

    int child(int link) {
        return child[link];
    }

    /** Adds a node with so many branches; returns it. */
    int add(int decided, long[] masks, int[][] children, int size) {
        if (count == variable.length) {
            variable = Arrays.copyOf(variable, 2 * count);
            firstBranch = Arrays.copyOf(firstBranch, 2 * count + 1);
        }
        variable[count] = decided;
        for (int i = 0; i < size; i++) {
            addBranch(masks[i], children[i]);
        }
        firstBranch[count + 1] = branches;
        return count++;
    }

    private void addBranch(long mask, int[] children) {
        if (branches == values.length) {
            values = Arrays.copyOf(values, 2 * branches);
            firstChild = Arrays.copyOf(firstChild, 2 * branches + 1);
        }
        while (links + children.length > child.length) {
            child = Arrays.copyOf(child, child.length + child.length / 2);
        }
        System.arraycopy(children, 0, child, links, children.length);
        links += children.length;
        values[branches++] = mask;
        firstChild[branches] = links;
    }

    /** Lets go of room that no node takes. */
    void trim() {
        variable = Arrays.copyOf(variable, count);
        firstBranch = Arrays.copyOf(firstBranch, count + 1);
        values = Arrays.copyOf(values, branches);
        firstChild = Arrays.copyOf(firstChild, branches + 1);
        child = Arrays.copyOf(child, links);
    }

    /** Returns for each node how many choices of values it stands for. */
    BigInteger[] counts(Multiplicities multiplicities) {
        BigInteger[] counts = new BigInteger[count];
        counts[TRUE] = BigInteger.ONE;
        for (int node = 1; node < count; node++) {
            BigInteger sum = BigInteger.ZERO;
            for (int b = firstBranch[node]; b < firstBranch[node + 1]; b++) {
                BigInteger product = multiplicities.of(variable[node], values[b]);
                for (int c = firstChild[b]; c < firstChild[b + 1]; c++) {
                    product = product.multiply(counts[child[c]]);
                }
                sum = sum.add(product);
            }
            counts[node] = sum;
        }
        return counts;
    }
}
