package org.parley.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parley.oracle.SmallCases.N;
import static org.parley.oracle.SmallCases.Q;
import static org.parley.oracle.SmallCases.S;
import static org.parley.oracle.SmallCases.X;
import static org.parley.oracle.SmallCases.Y;
import static org.parley.oracle.SmallCases.issue;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parley.Assumption;
import org.parley.Demand;
import org.parley.Firmness;
import org.parley.Negotiation;
import org.parley.Party;
import org.parley.Position;
import org.parley.Terms;
import org.parley.demand.Undertaking;

/** The oracle looks at some positions, some principals and some outcomes alone. */
class OracleViewsTest {
    private static final Party W = Party.of("W");
    private static final Map<String, String> X_ONLY = Map.of(issue(X), "yes");
    private static final Map<String, String> NOT_X = Map.of(issue(X), "no");

    // By firmness

    @Test
    void considering_red_lines_leaves_out_what_is_held_less_firmly() {
        Oracle oracle = Oracle.of(Negotiation.between(N, S)
                .add(N.demands(X).redLine())
                .add(S.rejects(X).firm())
                .build());

        assertThat(oracle.possible()).isEmpty();
        assertThat(oracle.considering(Firmness.FIRM).possible()).isEmpty();
        assertThat(oracle.considering(Firmness.RED_LINE).possible()).containsExactly(X_ONLY);
        assertThat(oracle.considering(Firmness.RED_LINE).conflicts()).isEmpty();
        assertThat(oracle.considering(Firmness.RED_LINE)
                        .considering(Firmness.FLEXIBLE)
                        .possible())
                .isEmpty();
    }

    @Test
    void a_position_without_firmness_is_firm() {
        Oracle oracle = Oracle.of(Negotiation.between(N, S)
                .add(N.demands(X))
                .add(S.rejects(X).flexible())
                .build());

        assertThat(oracle.considering(Firmness.FIRM).possible()).containsExactly(X_ONLY);
        assertThat(oracle.considering(Firmness.RED_LINE).possible()).containsExactlyInAnyOrder(X_ONLY, NOT_X);
    }

    @Test
    void consent_counts_with_any_firmness() {
        Oracle oracle = Oracle.of(Negotiation.between(N, S)
                .add(N.demands(X).redLine())
                .add(S.accepts(X).onlyIf(Y).flexible())
                .build());

        Oracle redLines = oracle.considering(Firmness.RED_LINE);
        assertThat(oracle.possible()).containsExactly(Map.of(issue(X), "yes", issue(Y), "yes"));
        assertThat(redLines.possible()).hasSize(2);
        assertThat(redLines.matrix().get(X.text()).cells().get("s").answer()).isEqualTo(Oracle.Answer.ACCEPTED_IF);
    }

    @Test
    void a_fallback_shapes_its_demand_however_flexible_it_is() {
        Oracle oracle = Oracle.of(Negotiation.between(N, S)
                .add(N.demands(Q.atLeast(250)).firm())
                .add(N.accepts(Q.exactly(85)).flexible())
                .add(S.demands(Q.atMost(100)).firm())
                .build());

        assertThat(oracle.considering(Firmness.FIRM).possible()).containsExactly(Map.of("q", "85"));
    }

    // By principals

    @Test
    void among_some_principals_nobody_else_binds_or_is_asked() {
        Oracle oracle = Oracle.of(Negotiation.between(N, S, W)
                .add(N.demands(X))
                .add(S.accepts(X))
                .add(W.rejects(X))
                .build());

        Oracle two = oracle.among(Set.of("n", "s"));
        assertThat(oracle.possible()).isEmpty();
        assertThat(two.possible()).containsExactly(X_ONLY);
        assertThat(two.consented()).containsExactly(X_ONLY);
        assertThat(two.matrix().get(X.text()).cells()).containsOnlyKeys("s");
        assertThat(two.conflicts()).isEmpty();
        assertThat(oracle.among(Set.of("s", "w")).possible()).containsExactly(NOT_X);
    }

    @Test
    void a_principal_left_out_that_would_have_to_act_has_to_consent() {
        Demand ofW = Undertaking.by(W, "v");
        Negotiation silent = Negotiation.between(N, S, W)
                .add(N.demands(ofW))
                .add(S.accepts(ofW))
                .build();
        Negotiation willing = silent.toBuilder().add(W.accepts(ofW)).build();

        assertThat(Oracle.of(silent).among(Set.of("n", "s")).possible()).hasSize(1);
        assertThat(Oracle.of(silent).among(Set.of("n", "s")).consented()).isEmpty();
        assertThat(Oracle.of(willing).among(Set.of("n", "s")).consented()).hasSize(1);
    }

    @Test
    void only_principals_can_be_chosen_among() {
        Oracle oracle = Oracle.of(Negotiation.between(N, S).build());

        assertThatThrownBy(() -> oracle.among(Set.of("w"))).hasMessageContaining("no principal w");
    }

    // By terms

    @Test
    void what_is_given_is_one_more_assumption() {
        Position demand = N.demands(X);
        Oracle given = Oracle.of(Negotiation.between(N, S).add(demand).build()).given(Terms.not(X));

        assertThat(given.possible()).isEmpty();
        assertThat(given.conflicts())
                .containsExactly(new Oracle.Conflict(
                        Set.of(demand.id(), Assumption.that(Terms.not(X)).id()),
                        Oracle.ConflictKind.CONTRADICTION,
                        "n"));
        assertThat(given.matrix().get(X.text()).impossible()).isTrue();
    }

    @Test
    void an_issue_that_only_the_given_terms_mention_comes_with_them() {
        Oracle oracle = Oracle.of(Negotiation.between(N, S).add(N.demands(X)).build());

        assertThat(oracle.where(Y).possible()).containsExactly(Map.of(issue(X), "yes", issue(Y), "yes"));
        assertThat(oracle.where(Y).where(Terms.not(Y)).possible()).isEmpty();
        assertThat(oracle.where(Y).where(Y).possible()).hasSize(1);
    }

    @Test
    void views_combine() {
        Oracle oracle = Oracle.of(Negotiation.between(N, S, W)
                .add(N.demands(X).redLine())
                .add(N.demands(Y).flexible())
                .add(W.rejects(X).redLine())
                .build());

        assertThat(oracle.considering(Firmness.RED_LINE)
                        .among(Set.of("n", "s"))
                        .where(Terms.not(Y))
                        .possible())
                .containsExactly(Map.of(issue(X), "yes", issue(Y), "no"));
    }
}
