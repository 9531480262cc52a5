package org.parley.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.oracle.SmallCases.N;
import static org.parley.oracle.SmallCases.S;
import static org.parley.oracle.SmallCases.X;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parley.Firmness;
import org.parley.Issue;
import org.parley.Negotiation;
import org.parley.NegotiationBuilder;
import org.parley.Party;
import org.parley.Position;
import org.parley.QuantityIssue;
import org.parley.Terms;

/** The oracle measures how far apart demanded numbers are. */
class OracleGapsTest {
    private static final Party W = Party.of("W");
    private static final QuantityIssue TROOPS =
            Issue.quantity("troops", "persons").from(0);
    private static final QuantityIssue COUNTED = TROOPS.inStepsOf(1_000);

    private static Set<Gap> gaps(Position... positions) {
        return oracle(positions).gaps();
    }

    private static Oracle oracle(Position... positions) {
        NegotiationBuilder builder = Negotiation.between(N, S, W);
        for (Position position : positions) {
            builder.add(position);
        }
        return Oracle.of(builder.build());
    }

    private static Gap gap(String one, String other, String distance) {
        return new Gap("troops", "persons", one, other, distance);
    }

    @Test
    void what_is_demanded_at_most_and_at_least_is_so_far_apart() {
        assertThat(gaps(N.demands(TROOPS.atLeast(250_000)), S.demands(TROOPS.atMost(85_000))))
                .containsExactly(gap("n", "s", "165000"));
    }

    @Test
    void numbers_that_meet_have_no_gap() {
        assertThat(gaps(N.demands(TROOPS.atLeast(85)), S.demands(TROOPS.atMost(85))))
                .isEmpty();
        assertThat(gaps(N.demands(TROOPS.atLeast(85)))).isEmpty();
        assertThat(gaps(N.demands(TROOPS.atLeast(85)), S.demands(X))).isEmpty();
    }

    @Test
    void each_two_principals_have_a_gap_of_their_own() {
        assertThat(gaps(
                        N.demands(TROOPS.exactly(10)),
                        S.demands(TROOPS.between(20, 30)),
                        W.demands(TROOPS.atLeast(100))))
                .containsExactlyInAnyOrder(gap("n", "s", "10"), gap("n", "w", "90"), gap("s", "w", "70"));
    }

    @Test
    void a_fallback_is_among_what_a_principal_demands() {
        assertThat(gaps(N.demands(TROOPS.atLeast(250)), N.accepts(TROOPS.exactly(85)), S.demands(TROOPS.atMost(100))))
                .isEmpty();
        assertThat(gaps(N.demands(TROOPS.atLeast(250)), N.accepts(TROOPS.exactly(120)), S.demands(TROOPS.atMost(100))))
                .containsExactly(gap("n", "s", "20"));
        assertThat(gaps(
                        N.demands(TROOPS.atLeast(250)).redLine(),
                        N.accepts(TROOPS.exactly(85)),
                        S.demands(TROOPS.atMost(100))))
                .containsExactly(gap("n", "s", "150"));
    }

    @Test
    void conditional_demands_and_rejections_leave_no_gap() {
        assertThat(gaps(N.demands(TROOPS.atLeast(250)).when(X), S.demands(TROOPS.atMost(100))))
                .isEmpty();
        assertThat(gaps(N.demands(TROOPS.atLeast(250)).unless(X), S.demands(TROOPS.atMost(100))))
                .isEmpty();
        assertThat(gaps(N.demands(TROOPS.atLeast(250)), S.rejects(TROOPS.atLeast(100))))
                .isEmpty();
    }

    @Test
    void all_demands_of_a_principal_count_together() {
        assertThat(gaps(
                        N.demands(TROOPS.atLeast(30)),
                        N.demands(Terms.allOf(TROOPS.atLeast(50), X)),
                        S.demands(Terms.anyOf(TROOPS.atMost(10), TROOPS.between(20, 25)))))
                .containsExactly(gap("n", "s", "25"));
        assertThat(gaps(
                        N.demands(TROOPS.atLeast(30)),
                        N.demands(TROOPS.atMost(20)).id("other"),
                        S.demands(TROOPS.exactly(25))))
                .isEmpty();
    }

    @Test
    void what_lies_beyond_a_number_is_as_near_as_the_number_where_there_are_no_steps() {
        assertThat(gaps(N.demands(Terms.not(TROOPS.atMost(5_000))), S.demands(TROOPS.atMost(2_000))))
                .containsExactly(gap("n", "s", "3000"));
        assertThat(gaps(N.demands(Terms.not(COUNTED.atMost(5_000))), S.demands(COUNTED.atMost(2_000))))
                .containsExactly(gap("n", "s", "4000"));
        assertThat(gaps(N.demands(Terms.not(TROOPS.atMost(5))), S.demands(TROOPS.atMost(5))))
                .containsExactly(gap("n", "s", "0"));
    }

    @Test
    void only_considered_demands_leave_gaps() {
        Oracle oracle = oracle(
                N.demands(TROOPS.atLeast(250)).redLine(),
                S.demands(TROOPS.atMost(100)).flexible());

        assertThat(oracle.gaps()).hasSize(1);
        assertThat(oracle.considering(Firmness.FIRM).gaps()).isEmpty();
        assertThat(oracle.among(Set.of("n", "w")).gaps()).isEmpty();
    }
}
