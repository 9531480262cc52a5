package org.parley.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.Negotiation;
import org.parley.Premise;
import org.parley.analysis.Analysis;
import org.parley.analysis.Budget;
import org.parley.analysis.Conflict;
import org.parley.analysis.Conflicts;

/** Five parties on twenty issues: the conflicts found are those that a satisfiability solver finds. */
class ConflictsAgainstLogicNgTest {
    /** The system property says how many cases a cheap property is tried with; these are dearer. */
    private static final int CASES = Math.max(1, Integer.getInteger("parley.tries", 1000) / 50);

    private static final int CASES_OF_DENSE = Math.max(1, CASES / 4);
    private static final int MOST_SEEDS = 2_000;

    @ParameterizedTest
    @CsvSource({
        "FEASIBLE, 40, 10",
        "FEASIBLE, 80, 20",
        "TANGLED, 25, 8",
        "TANGLED, 30, 8",
        "TANGLED, 35, 12",
        "TANGLED, 40, 12",
        "INFEASIBLE, 20, 5",
        "INFEASIBLE, 25, 8",
        "INFEASIBLE, 35, 12"
    })
    void conflicts_are_those_of_a_satisfiability_solver(NegotiationGenerator.Kind kind, int positions, int rules) {
        NegotiationGenerator.Shape shape = new NegotiationGenerator.Shape(5, 20, 5, positions, rules);
        for (int seed = 0; seed < CASES; seed++) {
            checkAll(NegotiationGenerator.of(shape, kind, seed), "seed " + seed);
        }
    }

    /** Too dense to enumerate. */
    @ParameterizedTest
    @CsvSource({"TANGLED, 50, 15", "TANGLED, 69, 15", "INFEASIBLE, 40, 10", "INFEASIBLE, 69, 15"})
    void the_first_of_many_conflicts_are_minimal_and_the_first_is_smallest(
            NegotiationGenerator.Kind kind, int positions, int rules) {
        NegotiationGenerator.Shape shape = new NegotiationGenerator.Shape(5, 20, 5, positions, rules);
        for (int seed = 0; seed < CASES_OF_DENSE; seed++) {
            Negotiation negotiation = NegotiationGenerator.of(shape, kind, seed);
            LogicNgEncoding solver = new LogicNgEncoding(negotiation);
            Conflicts first = Analysis.of(negotiation)
                    .within(Budget.ofDefaults().results(5))
                    .conflicts();

            checkEach(first, solver, "seed " + seed);
            checkSmallest(first, solver, "seed " + seed);
        }
    }

    @Test
    void clusters_have_the_conflicts_of_each() {
        NegotiationGenerator.Shape each = new NegotiationGenerator.Shape(6, 5, 4, 9, 3);
        for (int seed = 0; seed < CASES; seed++) {
            checkAll(
                    NegotiationGenerator.clustered(2, each, NegotiationGenerator.Kind.INFEASIBLE, seed),
                    "seed " + seed);
        }
    }

    @Test
    void hard_conditional_demands_have_the_conflicts_of_a_satisfiability_solver() {
        for (int seed = 0; seed < CASES_OF_DENSE; seed++) {
            Negotiation negotiation = NegotiationGenerator.thresholdHard(5, 12, 130, seed);
            LogicNgEncoding solver = new LogicNgEncoding(negotiation);
            Conflicts one = Analysis.of(negotiation)
                    .within(Budget.of(Duration.ofMillis(200)).results(1))
                    .conflicts();

            checkEach(one, solver, "seed " + seed);
            assertThat(one.isComplete() || !one.all().isEmpty() || !solver.isSatisfiable(solver.all()))
                    .as("seed %s", seed)
                    .isTrue();
        }
    }

    private static void checkAll(Negotiation negotiation, String name) {
        LogicNgEncoding solver = new LogicNgEncoding(negotiation);
        Conflicts conflicts = Analysis.of(negotiation)
                .within(Budget.ofDefaults().results(500))
                .conflicts();
        Set<Set<String>> sets = checkEach(conflicts, solver, name);
        checkSmallest(conflicts, solver, name);
        LogicNgEncoding.Enumeration all =
                solver.allConflicts(Integer.MAX_VALUE, MOST_SEEDS, Long.MAX_VALUE / 2_000_000);
        if (conflicts.isComplete() && all.isComplete()) {
            assertThat(sets).as(name).isEqualTo(all.sets());
        } else if (conflicts.isComplete()) {
            assertThat(sets).as(name).containsAll(all.sets());
        } else if (all.isComplete()) {
            assertThat(all.sets()).as(name).containsAll(sets);
        }
    }

    private static void checkSmallest(Conflicts conflicts, LogicNgEncoding solver, String name) {
        Optional<Set<String>> smallest = solver.smallestConflict(60_000);
        assertThat(conflicts.all().isEmpty()).as(name).isEqualTo(smallest.isEmpty());
        assertThat(solver.isSatisfiable(solver.all())).as(name).isEqualTo(smallest.isEmpty());
        if (smallest.isPresent()) {
            assertThat(conflicts.all().get(0).members()).as(name).hasSameSizeAs(smallest.get());
        }
    }

    /** Checks that no conflict can be met, and that all but any one of its members can; returns the conflicts. */
    private static Set<Set<String>> checkEach(Conflicts conflicts, LogicNgEncoding solver, String name) {
        Set<Set<String>> sets = new HashSet<>();
        for (Conflict conflict : conflicts.all()) {
            Set<String> ids = new TreeSet<>();
            for (Premise member : conflict.members()) {
                ids.add(member.id());
            }
            assertThat(solver.isSatisfiable(ids)).as(name + ids).isFalse();
            for (String id : ids) {
                Set<String> rest = new TreeSet<>(ids);
                rest.remove(id);
                assertThat(solver.isSatisfiable(rest)).as(name + rest).isTrue();
            }
            assertThat(sets.add(ids)).as(name + ids).isTrue();
        }
        return sets;
    }
}
