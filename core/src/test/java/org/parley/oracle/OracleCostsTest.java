package org.parley.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parley.oracle.SmallCases.A;
import static org.parley.oracle.SmallCases.B;
import static org.parley.oracle.SmallCases.N;
import static org.parley.oracle.SmallCases.S;
import static org.parley.oracle.SmallCases.X;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parley.CompatibilityRule;
import org.parley.Negotiation;
import org.parley.Party;
import org.parley.Terms;

/** The oracle says who gives how much. */
class OracleCostsTest {
    private static final Party W = Party.of("W");
    private static final List<Long> NOTHING = List.of(0L, 0L, 0L);
    private static final List<Long> RED_LINE = List.of(1L, 0L, 0L);
    private static final List<Long> FIRM = List.of(0L, 1L, 0L);
    private static final List<Long> FLEXIBLE = List.of(0L, 0L, 1L);

    @Test
    void each_side_can_give_and_the_cheapest_is_the_less_firm() {
        ConcessionCosts costs = Oracle.of(Negotiation.between(N, S)
                        .add(N.demands(X).redLine().id("demand"))
                        .add(S.rejects(X).firm().id("rejection"))
                        .build())
                .concessionCosts();

        assertThat(costs.byConcession())
                .isEqualTo(Map.of(
                        Set.of("demand"), Map.of("n", RED_LINE, "s", NOTHING),
                        Set.of("rejection"), Map.of("n", NOTHING, "s", FIRM)));
        assertThat(costs.efficient())
                .containsExactlyInAnyOrderElementsOf(costs.byConcession().values());
        assertThat(costs.smallest()).containsExactly(Set.of("rejection"));
        assertThat(costs.mostEven()).containsExactly(Set.of("rejection"));
        assertThat(costs.fewestParties()).containsExactlyInAnyOrder(Set.of("demand"), Set.of("rejection"));
    }

    @Test
    void where_the_zone_is_open_nobody_gives() {
        ConcessionCosts costs =
                Oracle.of(Negotiation.between(N, S).add(N.demands(X)).build()).concessionCosts();

        assertThat(costs.byConcession()).isEqualTo(Map.of(Set.of(), Map.of("n", NOTHING, "s", NOTHING)));
        assertThat(costs.smallest()).containsExactly(Set.of());
        assertThat(costs.efficient()).hasSize(1);
    }

    @Test
    void where_rules_fail_by_themselves_nothing_is_gained_by_giving() {
        ConcessionCosts costs = Oracle.of(Negotiation.between(N, S)
                        .add(CompatibilityRule.that(X))
                        .add(CompatibilityRule.that(Terms.not(X)))
                        .build())
                .concessionCosts();

        assertThat(costs.byConcession()).isEmpty();
        assertThat(costs.efficient()).isEmpty();
        assertThat(costs.smallest()).isEmpty();
    }

    /** Two matters on which one gives or both do: N demands a and b, S rejects a, W rejects b. */
    private static Oracle twoMatters() {
        return Oracle.of(Negotiation.between(N, S, W)
                .add(N.demands(A).flexible().id("a"))
                .add(N.demands(B).flexible().id("b"))
                .add(S.rejects(A).flexible().id("not-a"))
                .add(W.rejects(B).firm().id("not-b"))
                .build());
    }

    @Test
    void what_is_even_spreads_what_is_given() {
        ConcessionCosts costs = twoMatters().concessionCosts();

        assertThat(costs.byConcession())
                .isEqualTo(Map.of(
                        Set.of("a", "b"), Map.of("n", List.of(0L, 0L, 2L), "s", NOTHING, "w", NOTHING),
                        Set.of("a", "not-b"), Map.of("n", FLEXIBLE, "s", NOTHING, "w", FIRM),
                        Set.of("b", "not-a"), Map.of("n", FLEXIBLE, "s", FLEXIBLE, "w", NOTHING),
                        Set.of("not-a", "not-b"), Map.of("n", NOTHING, "s", FLEXIBLE, "w", FIRM)));
        assertThat(costs.smallest()).containsExactlyInAnyOrder(Set.of("a", "b"), Set.of("b", "not-a"));
        assertThat(costs.mostEven()).containsExactly(Set.of("b", "not-a"));
        assertThat(costs.fewestParties()).containsExactly(Set.of("a", "b"));
        assertThat(costs.efficient()).hasSize(4);
    }

    @Test
    void weights_take_the_place_of_firmness() {
        ConcessionCosts costs = twoMatters().concessionCosts(Map.of("a", 5L, "b", 1L, "not-a", 2L, "not-b", 0L));

        assertThat(costs.byConcession().get(Set.of("a", "b")))
                .isEqualTo(Map.of("n", List.of(6L), "s", List.of(0L), "w", List.of(0L)));
        assertThat(costs.smallest()).containsExactly(Set.of("not-a", "not-b"));
        assertThat(costs.mostEven()).containsExactly(Set.of("not-a", "not-b"));
        assertThat(costs.fewestParties()).containsExactly(Set.of("a", "b"));
        assertThat(costs.efficient())
                .containsExactlyInAnyOrder(
                        costs.byConcession().get(Set.of("a", "not-b")),
                        costs.byConcession().get(Set.of("not-a", "not-b")));
    }

    @Test
    void a_cost_that_is_greater_for_nobody_and_less_for_one_is_better() {
        // S gives up either both of its rejections or, dearer to itself and to nobody else's gain, one red line.
        ConcessionCosts costs = Oracle.of(Negotiation.between(N, S)
                        .add(N.demands(X).redLine().id("x"))
                        .add(S.rejects(A).firm().id("not-a"))
                        .add(S.rejects(B).redLine().id("not-b"))
                        .add(CompatibilityRule.requires(X, Terms.anyOf(A, B)).id("rule"))
                        .build())
                .concessionCosts();

        assertThat(costs.byConcession()).containsOnlyKeys(Set.of("x"), Set.of("not-a"), Set.of("not-b"));
        assertThat(costs.efficient())
                .containsExactlyInAnyOrder(
                        costs.byConcession().get(Set.of("x")),
                        costs.byConcession().get(Set.of("not-a")));
    }

    @Test
    void every_position_that_is_given_up_needs_a_weight() {
        assertThatThrownBy(() -> twoMatters().concessionCosts(Map.of("a", 1L, "b", 1L, "not-a", 1L)))
                .hasMessageContaining("not-b");
        assertThatThrownBy(() -> twoMatters().concessionCosts(Map.of("a", 1L, "b", 1L, "not-a", 1L, "not-b", -1L)))
                .hasMessageContaining("not-b");
    }
}
