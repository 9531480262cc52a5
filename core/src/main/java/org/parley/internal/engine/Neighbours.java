package org.parley.internal.engine;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** Groups that share a variable, or variables that have to do with each other whatever is dropped. */
final class Neighbours {
    private final Problem problem;
    private final Clusters joined;
    /** For each root of variables, the groups that speak of one of these. */
    private final @Nullable BitSet[] groups;

    private final BitSet all;

    Neighbours(Problem problem, BitSet hard, BitSet soft) {
        this.problem = problem;
        this.joined = Clusters.joinedBy(problem, hard);
        this.groups = new BitSet[problem.domains.length + problem.nodes];
        this.all = soft;
        for (int g = soft.nextSetBit(0); g >= 0; g = soft.nextSetBit(g + 1)) {
            for (int c : problem.clausesOf[g]) {
                for (int variable : problem.clauses[c].variables) {
                    add(g, variable);
                }
            }
        }
    }

    private void add(int group, int variable) {
        add(joined.root(variable), group, groups);
        if (problem.edgeFrom[variable] >= 0) {
            add(joined.root(problem.domains.length + problem.edgeFrom[variable]), group, groups);
            add(joined.root(problem.domains.length + problem.edgeTo[variable]), group, groups);
        }
    }

    private static void add(int root, int group, @Nullable BitSet[] groups) {
        BitSet known = groups[root];
        if (known == null) {
            known = new BitSet();
            groups[root] = known;
        }
        known.set(group);
    }

    /** Returns the neighbours of the group with higher numbers. */
    BitSet behind(int group) {
        BitSet behind = new BitSet();
        for (int c : problem.clausesOf[group]) {
            for (int variable : problem.clauses[c].variables) {
                addAll(joined.root(variable), behind);
                if (problem.edgeFrom[variable] >= 0) {
                    addAll(joined.root(problem.domains.length + problem.edgeFrom[variable]), behind);
                    addAll(joined.root(problem.domains.length + problem.edgeTo[variable]), behind);
                }
            }
        }
        behind.clear(0, group + 1);
        return behind;
    }

    private void addAll(int root, BitSet behind) {
        BitSet known = groups[root];
        if (known != null) {
            behind.or(known);
        }
    }

    /** Returns how many pairs of neighbours there are. */
    long pairs() {
        long pairs = 0;
        for (int g = all.nextSetBit(0); g >= 0; g = all.nextSetBit(g + 1)) {
            pairs += behind(g).cardinality();
        }
        return pairs;
    }
}
