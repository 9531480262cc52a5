package org.parley.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
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
            if (random.nextBoolean()) {
                builder.always(clause(random, builder, Problem.ALWAYS));
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
                int group = groupOfClause.get(c);
                boolean isMet = group != Problem.ALWAYS && !active.get(group);
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
    void conflicts_are_those_of_the_plain_enumeration_smallest_first() {
        for (int seed = 0; seed < CASES / 10; seed++) {
            Case one = new Case(new Random(seed));
            List<BitSet> expected = minimalFailing(one);
            List<BitSet> found = conflicts(one);

            assertThat(found).as("seed " + seed).containsExactlyInAnyOrderElementsOf(expected);
            assertThat(sizes(found)).as("seed " + seed).isSorted();
        }
    }

    @Test
    void some_conflict_is_one_of_them_and_missing_only_where_there_is_none() {
        for (int seed = 0; seed < CASES / 10; seed++) {
            Case one = new Case(new Random(seed));
            List<BitSet> expected = minimalFailing(one);
            BitSet some = new ConflictSearch(one.problem, new BitSet(), all(one), Meter.unlimited()).some();

            assertThat(some == null).as("seed " + seed).isEqualTo(expected.isEmpty());
            assertThat(some == null || expected.contains(some))
                    .as("seed " + seed)
                    .isTrue();
        }
    }

    @Test
    void corrections_are_those_of_the_plain_enumeration_lightest_first() {
        for (int seed = 0; seed < CASES / 10; seed++) {
            Random random = new Random(seed);
            Case one = new Case(random);
            BitSet hard = new BitSet();
            hard.set(random.nextInt(one.groups));
            BitSet soft = all(one);
            soft.andNot(hard);
            long[] weights = new long[one.groups];
            for (int g = 0; g < one.groups; g++) {
                weights[g] = 1 + random.nextInt(seed % 2 == 0 ? 1 : 9);
            }
            List<BitSet> found = corrections(one, hard, soft, weights);

            assertThat(found).as("seed " + seed).containsExactlyInAnyOrderElementsOf(minimalCorrecting(one, hard));
            assertThat(weights(found, weights)).as("seed " + seed).isSorted();
        }
    }

    @Test
    void corrections_of_clusters_are_combined_lightest_first() {
        for (int seed = 0; seed < CASES / 10; seed++) {
            Random random = new Random(seed);
            Pairs three = new Pairs(3, 2, random);
            List<BitSet> found = new ArrayList<>();
            CorrectionSearch search =
                    new CorrectionSearch(three.problem, new BitSet(), three.groups, three.weights, Meter.unlimited());
            for (BitSet set = search.next(); set != null; set = search.next()) {
                found.add(set);
            }

            assertThat(found).as("seed " + seed).containsExactlyInAnyOrderElementsOf(three.corrections);
            assertThat(weights(found, three.weights)).as("seed " + seed).isSorted();
        }
    }

    /** Clusters of groups that fail in twos: of each two, one has to go. */
    private static final class Pairs {
        final Problem problem;
        final BitSet groups = new BitSet();
        final long[] weights;
        List<BitSet> corrections = List.of(new BitSet());

        Pairs(int clusters, int inEach, Random random) {
            Problem.Builder builder = new Problem.Builder();
            weights = new long[2 * clusters * inEach];
            for (int pair = 0; pair < clusters * inEach; pair++) {
                int variable = builder.variable(2);
                List<BitSet> more = new ArrayList<>();
                for (int value = 0; value < 2; value++) {
                    int group = builder.group(builder.literal(variable, 1L << value));
                    groups.set(group);
                    weights[group] = 1 + random.nextInt(20);
                    for (BitSet known : corrections) {
                        BitSet with = (BitSet) known.clone();
                        with.set(group);
                        more.add(with);
                    }
                }
                corrections = more;
            }
            problem = builder.build();
        }
    }

    private static List<BitSet> minimalFailing(Case one) {
        List<BitSet> minimal = new ArrayList<>();
        for (BitSet set : subsetsBySize(one.groups)) {
            if (minimal.stream().noneMatch(known -> isWithin(known, set)) && !one.holds(set)) {
                minimal.add(set);
            }
        }
        return minimal;
    }

    private static List<BitSet> minimalCorrecting(Case one, BitSet hard) {
        List<BitSet> minimal = new ArrayList<>();
        for (BitSet set : subsetsBySize(one.groups)) {
            BitSet rest = all(one);
            rest.andNot(set);
            if (!set.intersects(hard) && minimal.stream().noneMatch(known -> isWithin(known, set)) && one.holds(rest)) {
                minimal.add(set);
            }
        }
        return minimal;
    }

    private static List<BitSet> subsetsBySize(int count) {
        List<BitSet> subsets = new ArrayList<>();
        for (long bits = 0; bits < 1L << count; bits++) {
            subsets.add(BitSet.valueOf(new long[] {bits}));
        }
        subsets.sort(Comparator.comparingInt(BitSet::cardinality));
        return subsets;
    }

    private static boolean isWithin(BitSet small, BitSet large) {
        BitSet rest = (BitSet) small.clone();
        rest.andNot(large);
        return rest.isEmpty();
    }

    private static List<Integer> sizes(List<BitSet> sets) {
        return sets.stream().map(BitSet::cardinality).toList();
    }

    private static List<Long> weights(List<BitSet> sets, long[] weights) {
        return sets.stream()
                .map(set -> set.stream().mapToLong(group -> weights[group]).sum())
                .toList();
    }

    private static List<BitSet> corrections(Case one, BitSet hard, BitSet soft, long[] weights) {
        List<BitSet> found = new ArrayList<>();
        CorrectionSearch search = new CorrectionSearch(one.problem, hard, soft, weights, Meter.unlimited());
        for (BitSet set = search.next(); set != null; set = search.next()) {
            found.add(set);
        }
        return found;
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

    /** Changing a value may fail a clause that always counts, beside that of one other group: that shows nothing. */
    @Test
    void a_group_is_not_necessary_because_clauses_fail_that_always_count() {
        Problem.Builder builder = new Problem.Builder();
        int one = builder.variable(2);
        int other = builder.variable(2);
        Formula oneNeedsOther = Formula.any(builder.literal(one, 1L), builder.literal(other, 2L));
        builder.always(oneNeedsOther);
        int isOne = builder.group(builder.literal(one, 2L));
        builder.group(oneNeedsOther);
        int isNotOther = builder.group(builder.literal(other, 1L));
        BitSet all = new BitSet();
        all.set(0, 3);
        BitSet minimal = new BitSet();
        minimal.set(isOne);
        minimal.set(isNotOther);

        ConflictsBySize search = new ConflictsBySize(builder.build(), all, Meter.unlimited());

        assertThat(search.next()).isEqualTo(minimal);
        assertThat(search.next()).isNull();
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
