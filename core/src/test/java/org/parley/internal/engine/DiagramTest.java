package org.parley.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Diagrams against the plain enumeration of all assignments, on problems with groups, wide clauses and edges. */
class DiagramTest {
    private static final int CASES = Integer.getInteger("parley.tries", 1000);
    private static final int VARIABLES = 9;
    private static final int EDGES = 3;
    private static final int NODES = 3;
    private static final long PLENTY = 1_000_000;

    /** A random problem, kept in a plain form beside the engine's; some of its variables are counted. */
    private static final class Case {
        final int[] sizes = new int[VARIABLES];
        final int[][] ends = new int[VARIABLES][];
        final boolean[] isCounted = new boolean[VARIABLES];
        final List<int[][]> clauses = new ArrayList<>();
        final List<Integer> groupOfClause = new ArrayList<>();
        final BitSet active = new BitSet();
        final Problem problem;
        final Run[][] positions;
        final Multiplicities multiplicities;

        Case(Random random) {
            Problem.Builder builder = new Problem.Builder();
            for (int v = 0; v < VARIABLES; v++) {
                boolean isEdge = v % 3 == 0 && v / 3 < EDGES;
                if (isEdge) {
                    int from = random.nextInt(NODES);
                    ends[v] = new int[] {from, (from + 1 + random.nextInt(NODES - 1)) % NODES};
                    sizes[v] = 2;
                    builder.edge(ends[v][0], ends[v][1]);
                } else {
                    sizes[v] = 1 + random.nextInt(4);
                    builder.variable(sizes[v]);
                    isCounted[v] = random.nextInt(4) > 0;
                }
            }
            int groups = 4 + random.nextInt(9);
            for (int g = 0; g < groups; g++) {
                builder.group(clause(random, builder, g));
                active.set(g, random.nextInt(8) > 0);
            }
            problem = builder.build();
            positions = positions(random);
            multiplicities = multiplicities();
        }

        private Formula clause(Random random, Problem.Builder builder, int group) {
            List<Formula> literals = new ArrayList<>();
            int[][] clause = new int[1 + random.nextInt(4)][];
            for (int i = 0; i < clause.length; i++) {
                int variable = random.nextInt(VARIABLES);
                boolean isEdge = ends[variable] != null;
                int mask = isEdge ? 2 : 1 + random.nextInt((1 << sizes[variable]) - 1);
                clause[i] = new int[] {variable, mask};
                literals.add(isEdge ? Formula.edge(variable) : builder.literal(variable, mask));
            }
            clauses.add(clause);
            groupOfClause.add(group);
            return Formula.any(literals);
        }

        /** Some values stand for several choices, and some have several runs. */
        private Run[][] positions(Random random) {
            List<Run[]> all = new ArrayList<>();
            for (int v = 0; v < VARIABLES; v++) {
                if (isCounted[v]) {
                    List<Run> runs = new ArrayList<>();
                    for (int value = 0; value < sizes[v]; value++) {
                        runs.add(new Run(v, 1L << value, BigInteger.valueOf(1 + random.nextInt(2))));
                        if (random.nextInt(5) == 0) {
                            runs.add(new Run(v, 1L << random.nextInt(value + 1), BigInteger.ONE));
                        }
                    }
                    all.add(runs.toArray(new Run[0]));
                }
            }
            return all.toArray(new Run[0][]);
        }

        private Multiplicities multiplicities() {
            BigInteger[][] times = new BigInteger[VARIABLES][0];
            for (Run[] runs : positions) {
                BigInteger[] its = new BigInteger[sizes[runs[0].variable()]];
                java.util.Arrays.fill(its, BigInteger.ZERO);
                for (Run run : runs) {
                    int value = Long.numberOfTrailingZeros(run.value());
                    its[value] = its[value].add(run.times());
                }
                times[runs[0].variable()] = its;
            }
            return new Multiplicities(times);
        }

        /** Returns all possible choices in order, each as its runs and places within them. */
        List<String> choices() {
            List<int[]> solutions = new ArrayList<>();
            addSolutions(new int[VARIABLES], 0, solutions);
            TreeSet<String> projected = new TreeSet<>();
            for (int[] solution : solutions) {
                projected.add(projected(solution));
            }
            List<String> choices = new ArrayList<>();
            addChoices("", new int[VARIABLES], 0, projected, choices);
            return choices;
        }

        private void addSolutions(int[] values, int from, List<int[]> solutions) {
            if (from == VARIABLES) {
                if (meets(values) && !hasCycle(values)) {
                    solutions.add(values.clone());
                }
                return;
            }
            for (values[from] = 0; values[from] < sizes[from]; values[from]++) {
                addSolutions(values, from + 1, solutions);
            }
        }

        private String projected(int[] values) {
            StringBuilder text = new StringBuilder();
            for (int v = 0; v < VARIABLES; v++) {
                text.append(isCounted[v] ? values[v] : 0);
            }
            return text.toString();
        }

        private void addChoices(String before, int[] values, int at, TreeSet<String> possible, List<String> choices) {
            if (at == positions.length) {
                if (possible.contains(projected(values))) {
                    choices.add(before);
                }
                return;
            }
            for (int r = 0; r < positions[at].length; r++) {
                Run run = positions[at][r];
                values[run.variable()] = Long.numberOfTrailingZeros(run.value());
                for (int i = 0; i < run.times().intValue(); i++) {
                    addChoices(before + r + "." + i + " ", values, at + 1, possible, choices);
                }
            }
        }

        private boolean meets(int[] values) {
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
            boolean[][] reaches = new boolean[NODES][NODES];
            for (int v = 0; v < VARIABLES; v++) {
                if (ends[v] != null) {
                    reaches[ends[v][0]][ends[v][1]] |= values[v] == 1;
                }
            }
            for (int via = 0; via < NODES; via++) {
                for (int from = 0; from < NODES; from++) {
                    for (int to = 0; to < NODES; to++) {
                        reaches[from][to] |= reaches[from][via] && reaches[via][to];
                    }
                }
            }
            return reaches[0][0] || reaches[1][1] || reaches[2][2];
        }

        Diagram diagram(long mostWords) {
            return Diagram.of(problem, active, multiplicities, Meter.unlimited(), mostWords);
        }

        /** Returns what the cursor finds at every so manieth place. */
        List<String> walk(Cursor cursor, int every) {
            List<String> found = new ArrayList<>();
            for (int place = 0; cursor.seek(BigInteger.valueOf(place)); place += every) {
                StringBuilder text = new StringBuilder();
                for (int p = 0; p < positions.length; p++) {
                    text.append(cursor.run(p))
                            .append('.')
                            .append(cursor.within(p))
                            .append(' ');
                }
                found.add(text.toString());
            }
            return found;
        }
    }

    private static List<String> every(int every, List<String> choices) {
        List<String> some = new ArrayList<>();
        for (int i = 0; i < choices.size(); i += every) {
            some.add(choices.get(i));
        }
        return some;
    }

    @Test
    void choices_are_counted_and_found_in_order_as_plain_enumeration_finds_them() {
        for (int seed = 0; seed < CASES; seed++) {
            Case one = new Case(new Random(seed));
            List<String> choices = one.choices();
            Diagram diagram = one.diagram(PLENTY);

            assertThat(diagram.isComplete()).as("seed %d", seed).isTrue();
            assertThat(diagram.count()).as("seed %d", seed).isEqualTo(BigInteger.valueOf(choices.size()));
            for (int every : new int[] {1, 3, 50}) {
                assertThat(one.walk(diagram.cursor(one.positions, Meter.unlimited()), every))
                        .as("seed %d, every %d", seed, every)
                        .isEqualTo(every(every, choices));
                assertThat(one.walk(new SearchCursor(one.problem, one.active, one.positions, Meter.unlimited()), every))
                        .as("by search, seed %d, every %d", seed, every)
                        .isEqualTo(every(every, choices));
            }
        }
    }

    /** The first and the third edge close a cycle with the two others, which are true from the start. */
    @Test
    void edges_that_only_true_edges_join_are_one_component() {
        Problem.Builder builder = new Problem.Builder();
        int one = builder.variable(2);
        int other = builder.variable(2);
        int[] edges = new int[4];
        for (int e = 0; e < edges.length; e++) {
            edges[e] = builder.edge(e, (e + 1) % edges.length);
        }
        builder.always(Formula.any(builder.literal(one, 1L), Formula.edge(edges[0])));
        builder.always(Formula.edge(edges[1]));
        builder.always(Formula.any(builder.literal(other, 1L), Formula.edge(edges[2])));
        builder.always(Formula.edge(edges[3]));
        BigInteger[] each = {BigInteger.ONE, BigInteger.ONE};
        Multiplicities counted = new Multiplicities(new BigInteger[][] {each, each, {}, {}, {}, {}});

        Diagram diagram = Diagram.of(builder.build(), new BitSet(), counted, Meter.unlimited(), PLENTY);

        assertThat(diagram.count()).isEqualTo(BigInteger.valueOf(3));
    }

    @Test
    void values_that_occur_are_those_of_some_choice() {
        for (int seed = 0; seed < CASES; seed++) {
            Case one = new Case(new Random(seed));
            List<String> choices = one.choices();
            Diagram diagram = one.diagram(PLENTY);
            for (int p = 0; p < one.positions.length; p++) {
                long occurring = 0;
                for (String choice : choices) {
                    String run = choice.split(" ")[p].split("\\.")[0];
                    occurring |= one.positions[p][Integer.parseInt(run)].value();
                }
                assertThat(diagram.valuesThatOccur(one.positions[p][0].variable()))
                        .as("seed %d, position %d", seed, p)
                        .isEqualTo(occurring);
            }
        }
    }

    @Test
    void a_diagram_that_outgrows_its_budget_counts_no_more_than_there_are_and_something_where_there_is() {
        int outgrown = 0;
        for (int seed = 0; seed < CASES; seed++) {
            Case one = new Case(new Random(seed));
            BigInteger count = one.diagram(PLENTY).count();
            for (long words = 0; words < 400; words += 20) {
                Diagram small = one.diagram(words);
                outgrown += small.isComplete() ? 0 : 1;

                assertThat(small.count()).as("seed %d, %d words", seed, words).isLessThanOrEqualTo(count);
                assertThat(small.count().signum())
                        .as("seed %d, %d words", seed, words)
                        .isEqualTo(count.signum());
                assertThat(small.isComplete() && !small.count().equals(count))
                        .as("seed %d, %d words", seed, words)
                        .isFalse();
            }
        }
        assertThat(outgrown).isGreaterThan(CASES);
    }

    @Test
    void a_diagram_that_outgrew_its_budget_answers_only_the_count() {
        Case one = new Case(new Random(1));
        Diagram small = one.diagram(0);

        assertThat(small.isComplete()).isFalse();
        assertThatIllegalStateException()
                .isThrownBy(() -> small.cursor(one.positions, Meter.unlimited()))
                .withMessage("This diagram outgrew its budget: ask only for the count.");
    }
}
