package org.parley.internal.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Groups that share no variable, directly or through others, and so have nothing to do with each other. */
final class Clusters {
    private final Problem problem;
    private final int[] parent;

    private Clusters(Problem problem) {
        this.problem = problem;
        this.parent = new int[problem.domains.length + problem.nodes];
        for (int i = 0; i < parent.length; i++) {
            parent[i] = i;
        }
    }

    /** Returns which variables have to do with each other by these groups and what always counts. */
    static Clusters joinedBy(Problem problem, BitSet groups) {
        Clusters clusters = new Clusters(problem);
        clusters.join(groups);
        return clusters;
    }

    private void join(BitSet groups) {
        for (Clause clause : problem.clauses) {
            if (clause.group == Problem.ALWAYS || groups.get(clause.group)) {
                for (int variable : clause.variables) {
                    join(clause.variables[0], variable);
                    joinNodes(variable);
                }
            }
        }
        int[] first = new int[problem.groups];
        for (Clause clause : problem.clauses) {
            if (clause.group >= 0 && groups.get(clause.group) && clause.variables.length > 0) {
                if (first[clause.group] == 0) {
                    first[clause.group] = clause.variables[0] + 1;
                }
                join(first[clause.group] - 1, clause.variables[0]);
            }
        }
    }

    /** Edges that meet in a node can close a cycle together. */
    private void joinNodes(int variable) {
        if (problem.edgeFrom[variable] >= 0) {
            join(variable, problem.domains.length + problem.edgeFrom[variable]);
            join(variable, problem.domains.length + problem.edgeTo[variable]);
        }
    }

    private void join(int one, int other) {
        parent[root(one)] = root(other);
    }

    /** Returns what stands for all variables that have to do with this one. */
    int root(int element) {
        int root = element;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }

    /** Returns the groups apart, cluster by cluster, in the order of their first groups. */
    List<BitSet> split(BitSet groups) {
        int[] anyVariable = new int[problem.groups];
        for (Clause clause : problem.clauses) {
            if (clause.group >= 0 && clause.variables.length > 0) {
                anyVariable[clause.group] = clause.variables[0] + 1;
            }
        }
        List<BitSet> clusters = new ArrayList<>();
        Map<Integer, BitSet> byRoot = new HashMap<>();
        for (int g = groups.nextSetBit(0); g >= 0; g = groups.nextSetBit(g + 1)) {
            int key = anyVariable[g] == 0 ? -1 - g : root(anyVariable[g] - 1);
            BitSet cluster = byRoot.get(key);
            if (cluster == null) {
                cluster = new BitSet();
                byRoot.put(key, cluster);
                clusters.add(cluster);
            }
            cluster.set(g);
        }
        return clusters;
    }
}
