package org.parley.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The solver against the plain enumeration of all assignments, on problems with groups, wide clauses and edges. */
class SolverTest {
    private static final int CASES = Integer.getInteger("parley.tries", 1000);

    /** A random problem, kept in a plain form beside the engine's. */
    private static final class Case {
        final int[] sizes = new int[9];
        final List<int[][]> clauses = new ArrayList<>();
        final List<Integer> groupOfClause = new ArrayList<>();
        final int[][] edges = new int[5][];
        final int groups;
        final Problem problem;

        Case(Random random) {
            Problem.Builder builder = new Problem.Builder();
            for (int v = 0; v < sizes.length; v++) {
                boolean isEdge = v >= sizes.length - edges.length;
                sizes[v] = isEdge ? 2 : 2 + random.nextInt(2);
                if (isEdge) {
                    int from = random.nextInt(3);
                    edges[v - sizes.length + edges.length] = new int[] {from, (from + 1 + random.nextInt(2)) % 3};
                }
            }
            for (int v = 0; v < sizes.length; v++) {
                int edge = v - sizes.length + edges.length;
                if (edge < 0) {
                    builder.variable(sizes[v]);
                } else {
                    builder.edge(edges[edge][0], edges[edge][1]);
                }
            }
            groups = 6 + random.nextInt(8);
            for (int g = 0; g < groups; g++) {
                List<Formula> conjuncts = new ArrayList<>();
                for (int c = 0; c <= random.nextInt(3); c++) {
                    conjuncts.add(clause(random, builder, g));
                }
                builder.group(Formula.all(conjuncts));
            }
            problem = builder.build();
        }

        private Formula clause(Random random, Problem.Builder builder, int group) {
            List<Formula> literals = new ArrayList<>();
            int[][] clause = new int[1 + random.nextInt(4)][];
            for (int i = 0; i < clause.length; i++) {
                int variable = random.nextInt(sizes.length);
                boolean isEdge = variable >= sizes.length - edges.length;
                int mask = isEdge ? 2 : 1 + random.nextInt((1 << sizes[variable]) - 2);
                clause[i] = new int[] {variable, mask};
                literals.add(isEdge ? Formula.edge(variable) : builder.literal(variable, mask));
            }
            clauses.add(clause);
            groupOfClause.add(group);
            return Formula.any(literals);
        }

        /** Returns whether some assignment meets the clauses of the groups without a cycle of true edges. */
        boolean holds(BitSet active) {
            return holds(active, new int[sizes.length], 0);
        }

        private boolean holds(BitSet active, int[] values, int from) {
            if (from == values.length) {
                return meets(active, values) && !hasCycle(values);
            }
            for (values[from] = 0; values[from] < sizes[from]; values[from]++) {
                if (holds(active, values, from + 1)) {
                    return true;
                }
            }
            return false;
        }

        private boolean meets(BitSet active, int[] values) {
            for (int c = 0; c < clauses.size(); c++) {
                boolean isMet = !active.get(groupOfClause.get(c));
                for (int[] literal : clauses.get(c)) {
                    isMet |= (1 << values[literal[0]] & literal[1]) != 0;
                }
                if (!isMet) {
                    return false;
                }
            }
            return true;
        }

        private boolean hasCycle(int[] values) {
            boolean[][] reaches = new boolean[3][3];
            for (int e = 0; e < edges.length; e++) {
                reaches[edges[e][0]][edges[e][1]] |= values[sizes.length - edges.length + e] == 1;
            }
            for (int via = 0; via < 3; via++) {
                for (int from = 0; from < 3; from++) {
                    for (int to = 0; to < 3; to++) {
                        reaches[from][to] |= reaches[from][via] && reaches[via][to];
                    }
                }
            }
            return reaches[0][0] || reaches[1][1] || reaches[2][2];
        }
    }

    private static BitSet someGroups(Random random, int count) {
        BitSet some = new BitSet();
        for (int g = 0; g < count; g++) {
            some.set(g, random.nextInt(4) > 0);
        }
        return some;
    }

    @Test
    void groups_hold_together_exactly_where_some_assignment_meets_them() {
        for (int seed = 0; seed < CASES; seed++) {
            Random random = new Random(seed);
            Case one = new Case(random);
            Solver solver = new Solver(one.problem, Meter.unlimited());
            for (int question = 0; question < 3; question++) {
                BitSet active = someGroups(random, one.groups);

                assertThat(solver.holds(active)).as("seed " + seed).isEqualTo(one.holds(active));
            }
        }
    }

    @Test
    void what_is_said_not_to_hold_names_groups_that_already_fail() {
        for (int seed = 0; seed < CASES; seed++) {
            Case one = new Case(new Random(seed));
            Solver solver = new Solver(one.problem, Meter.unlimited());
            BitSet all = new BitSet();
            all.set(0, one.groups);
            if (!solver.holds(all)) {
                assertThat(one.holds(solver.core())).as("seed " + seed).isFalse();
            }
        }
    }

    @Test
    void conflicts_and_corrections_meet_each_other() {
        for (int seed = 0; seed < CASES / 4; seed++) {
            Case one = new Case(new Random(seed));
            List<BitSet> conflicts = conflicts(one);
            long[] weights = new long[one.groups];
            java.util.Arrays.fill(weights, 1);
            CorrectionSearch search =
                    new CorrectionSearch(one.problem, new BitSet(), all(one), weights, Meter.unlimited());
            for (BitSet set = search.next(); set != null; set = search.next()) {
                BitSet correction = set;
                assertThat(conflicts).as("seed " + seed).allMatch(conflict -> conflict.intersects(correction));
            }
        }
    }

    @Test
    void conflicts_come_smallest_first_and_each_is_minimal() {
        for (int seed = 0; seed < CASES / 4; seed++) {
            Case one = new Case(new Random(seed));
            int size = 0;
            for (BitSet conflict : conflicts(one)) {
                assertThat(conflict.cardinality()).as("seed " + seed).isGreaterThanOrEqualTo(size);
                size = conflict.cardinality();
                assertThat(one.holds(conflict)).as("seed " + seed).isFalse();
                for (int g = conflict.nextSetBit(0); g >= 0; g = conflict.nextSetBit(g + 1)) {
                    BitSet rest = (BitSet) conflict.clone();
                    rest.clear(g);
                    assertThat(one.holds(rest)).as("seed " + seed).isTrue();
                }
            }
        }
    }

    private static BitSet all(Case one) {
        BitSet all = new BitSet();
        all.set(0, one.groups);
        return all;
    }

    private static List<BitSet> conflicts(Case one) {
        List<BitSet> conflicts = new ArrayList<>();
        ConflictsBySize search = new ConflictsBySize(one.problem, all(one), Meter.unlimited());
        for (BitSet conflict = search.next(); conflict != null; conflict = search.next()) {
            conflicts.add(conflict);
        }
        return conflicts;
    }
}
