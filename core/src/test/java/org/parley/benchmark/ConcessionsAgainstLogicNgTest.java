package org.parley.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalLong;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.Firmness;
import org.parley.Negotiation;
import org.parley.analysis.Analysis;
import org.parley.analysis.Budget;
import org.parley.analysis.Concession;
import org.parley.analysis.Concessions;

/** The cheapest concession costs what a solver for weighted satisfiability says that it does. */
class ConcessionsAgainstLogicNgTest {
    /** The system property says how many cases a cheap property is tried with; these are dearer. */
    private static final int CASES = Math.max(1, Integer.getInteger("parley.tries", 1000) / 50);

    @ParameterizedTest
    @CsvSource({"FEASIBLE, 40, 10", "TANGLED, 40, 12", "TANGLED, 69, 15", "INFEASIBLE, 30, 8", "INFEASIBLE, 69, 15"})
    void cheapest_concessions_cost_what_a_satisfiability_solver_says(
            NegotiationGenerator.Kind kind, int positions, int rules) {
        NegotiationGenerator.Shape shape = new NegotiationGenerator.Shape(5, 20, 5, positions, rules);
        for (int seed = 0; seed < CASES; seed++) {
            check(NegotiationGenerator.of(shape, kind, seed), "seed " + seed);
        }
    }

    @ParameterizedTest
    @CsvSource({"TANGLED", "INFEASIBLE"})
    void concessions_of_clusters_add_up(NegotiationGenerator.Kind kind) {
        NegotiationGenerator.Shape each = new NegotiationGenerator.Shape(6, 5, 4, 9, 3);
        for (int seed = 0; seed < CASES; seed++) {
            check(NegotiationGenerator.clustered(3, each, kind, seed), "seed " + seed);
        }
    }

    private static void check(Negotiation negotiation, String name) {
        LogicNgEncoding solver = new LogicNgEncoding(negotiation);
        OptionalLong least = solver.cheapestConcession(60_000);
        Concessions some =
                Analysis.of(negotiation).within(Budget.ofDefaults().results(5)).concessions();

        assertThat(some.all().isEmpty()).as(name).isEqualTo(least.isEmpty());
        if (least.isPresent()) {
            assertThat(price(some.all().get(0), solver)).as(name).isEqualTo(least.getAsLong());
        }
    }

    private static long price(Concession concession, LogicNgEncoding solver) {
        return (long) concession.cost().redLines() * solver.price(Firmness.RED_LINE)
                + (long) concession.cost().firm() * solver.price(Firmness.FIRM)
                + concession.cost().flexible();
    }
}
