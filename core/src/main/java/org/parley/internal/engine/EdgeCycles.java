package org.parley.internal.engine;

import java.util.Arrays;

/** Finds the cycles that true edges close, breadth first. */
final class EdgeCycles {
    private static final int NONE = -1;
    private static final long TRUE = 2L;

    private final Problem problem;
    private final long[] domain;
    private final int[][] edgesFrom;
    /** For each node, the edge by which it was reached. */
    private final int[] reachedBy;

    private final int[] queue;

    /** Watches the edges of the problem in the domains, which the solver narrows and restores. */
    EdgeCycles(Problem problem, long[] domain) {
        this.problem = problem;
        this.domain = domain;
        this.reachedBy = new int[problem.nodes];
        this.queue = new int[problem.nodes];
        this.edgesFrom = new int[problem.nodes][0];
        for (int v = 0; v < problem.edgeFrom.length; v++) {
            int from = problem.edgeFrom[v];
            if (from >= 0) {
                edgesFrom[from] = Arrays.copyOf(edgesFrom[from], edgesFrom[from].length + 1);
                edgesFrom[from][edgesFrom[from].length - 1] = v;
            }
        }
    }

    boolean isTrueEdge(int variable) {
        return problem.edgeFrom[variable] >= 0 && domain[variable] == TRUE;
    }

    /** Returns the edges of a cycle that this true edge closes; none where it closes none. */
    int[] closedBy(int edge) {
        int start = problem.edgeTo[edge];
        int goal = problem.edgeFrom[edge];
        Arrays.fill(reachedBy, NONE);
        int head = 0;
        int tail = 0;
        queue[tail++] = start;
        reachedBy[start] = edge;
        while (head < tail && reachedBy[goal] == NONE) {
            for (int next : edgesFrom[queue[head++]]) {
                int node = problem.edgeTo[next];
                if (domain[next] == TRUE && reachedBy[node] == NONE) {
                    reachedBy[node] = next;
                    queue[tail++] = node;
                }
            }
        }
        return reachedBy[goal] == NONE ? new int[0] : pathBack(edge, goal);
    }

    private int[] pathBack(int edge, int goal) {
        int[] cycle = new int[problem.nodes];
        int size = 0;
        int node = goal;
        while (reachedBy[node] != edge) {
            cycle[size++] = reachedBy[node];
            node = problem.edgeFrom[reachedBy[node]];
        }
        cycle[size++] = edge;
        return Arrays.copyOf(cycle, size);
    }
}
