package org.parley.internal.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Some groups of a problem that have to do with no others, numbered anew without gaps, as are their variables. */
final class Part {
    private static final int NONE = -1;

    /** The groups and what always counts for them. */
    final Problem problem;
    /** For each group, its number in the whole problem. */
    private final int[] groups;

    private Part(Problem problem, int[] groups) {
        this.problem = problem;
        this.groups = groups;
    }

    /** Returns the groups apart, in the order of the first group of each part. */
    static List<Part> of(Problem whole, BitSet groups) {
        return new Split(whole, groups).parts();
    }

    /** Returns all groups. */
    BitSet all() {
        BitSet all = new BitSet(groups.length);
        all.set(0, groups.length);
        return all;
    }

    /** Returns the numbers that those of these groups that are in it have here. */
    BitSet inside(BitSet outside) {
        BitSet inside = new BitSet(groups.length);
        for (int g = 0; g < groups.length; g++) {
            inside.set(g, outside.get(groups[g]));
        }
        return inside;
    }

    /** Returns the numbers that the groups have in the whole problem. */
    BitSet outside(BitSet inside) {
        BitSet outside = new BitSet();
        for (int g = inside.nextSetBit(0); g >= 0; g = inside.nextSetBit(g + 1)) {
            outside.set(groups[g]);
        }
        return outside;
    }

    /** Returns what each group weighs. */
    long[] inside(long[] weights) {
        long[] inside = new long[groups.length];
        for (int g = 0; g < groups.length; g++) {
            inside[g] = weights[groups[g]];
        }
        return inside;
    }

    /** Takes a problem apart. */
    private static final class Split {
        private final Problem whole;
        private final Clusters clusters;
        private final List<BitSet> sets;
        private final Problem.Builder[] builders;
        /** For each root of variables, the part that these belong to. */
        private final int[] partOfRoot;
        /** For each group counted, its part and its number there. */
        private final int[] partOfGroup;

        private final int[] numbers;
        private final int[] variables;
        private final int[] nodes;
        private final int[] nodeCounts;

        Split(Problem whole, BitSet groups) {
            this.whole = whole;
            this.clusters = Clusters.joinedBy(whole, groups);
            this.sets = clusters.split(groups);
            this.builders = new Problem.Builder[sets.size()];
            this.partOfRoot = filled(whole.domains.length + whole.nodes);
            this.partOfGroup = filled(whole.groups);
            this.numbers = new int[whole.groups];
            this.variables = filled(whole.domains.length);
            this.nodes = filled(whole.nodes);
            this.nodeCounts = new int[sets.size()];
            for (int i = 0; i < builders.length; i++) {
                builders[i] = new Problem.Builder();
                addGroups(i, sets.get(i));
            }
            for (Clause clause : whole.clauses) {
                add(clause);
            }
        }

        private static int[] filled(int length) {
            int[] filled = new int[length];
            Arrays.fill(filled, NONE);
            return filled;
        }

        private void addGroups(int part, BitSet set) {
            for (int g = set.nextSetBit(0); g >= 0; g = set.nextSetBit(g + 1)) {
                partOfGroup[g] = part;
                numbers[g] = builders[part].group();
                for (int c : whole.clausesOf[g]) {
                    if (whole.clauses[c].variables.length > 0) {
                        partOfRoot[clusters.root(whole.clauses[c].variables[0])] = part;
                    }
                }
            }
        }

        private void add(Clause clause) {
            boolean always = clause.group == Problem.ALWAYS;
            int part = !always
                    ? partOfGroup[clause.group]
                    : clause.variables.length == 0 ? NONE : partOfRoot[clusters.root(clause.variables[0])];
            if (part != NONE) {
                int[] renumbered = new int[clause.variables.length];
                for (int i = 0; i < renumbered.length; i++) {
                    renumbered[i] = variable(clause.variables[i], part);
                }
                builders[part].clause(
                        new Clause(always ? clause.group : numbers[clause.group], renumbered, clause.masks));
            }
        }

        private int variable(int variable, int part) {
            if (variables[variable] == NONE) {
                variables[variable] = whole.edgeFrom[variable] < 0
                        ? builders[part].variable(whole.values(variable))
                        : builders[part].edge(node(whole.edgeFrom[variable], part), node(whole.edgeTo[variable], part));
            }
            return variables[variable];
        }

        private int node(int node, int part) {
            if (nodes[node] == NONE) {
                nodes[node] = nodeCounts[part]++;
            }
            return nodes[node];
        }

        List<Part> parts() {
            List<Part> parts = new ArrayList<>(builders.length);
            for (int i = 0; i < builders.length; i++) {
                BitSet set = sets.get(i);
                int[] groups = new int[set.cardinality()];
                for (int g = set.nextSetBit(0); g >= 0; g = set.nextSetBit(g + 1)) {
                    groups[numbers[g]] = g;
                }
                parts.add(new Part(builders[i].build(), groups));
            }
            return parts;
        }
    }
}
