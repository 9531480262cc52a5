package org.parley.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parley.oracle.SmallCases.C;
import static org.parley.oracle.SmallCases.K;
import static org.parley.oracle.SmallCases.N;
import static org.parley.oracle.SmallCases.S;
import static org.parley.oracle.SmallCases.T;
import static org.parley.oracle.SmallCases.W;
import static org.parley.oracle.SmallCases.X;
import static org.parley.oracle.SmallCases.Y;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parley.Assumption;
import org.parley.ChoiceIssue;
import org.parley.Firmness;
import org.parley.Issue;
import org.parley.Negotiation;
import org.parley.Terms;

/** The oracle says whether steps can be taken in layers. */
class OracleRoadmapTest {
    private static final String STEP_X = X.act().orElseThrow().step().id();

    private static Oracle chain() {
        return Oracle.of(Negotiation.between(N, S)
                .add(N.demands(T.onlyAfter(C)))
                .add(S.demands(C.onlyAfter(W)))
                .build());
    }

    @Test
    void layers_keep_each_step_after_what_it_waits_for() {
        assertThat(chain().allowsLayers(List.of(Set.of("w"), Set.of("c"), Set.of("t"))))
                .isTrue();
        assertThat(chain().allowsLayers(List.of(Set.of("c"), Set.of("w"), Set.of("t"))))
                .isFalse();
        assertThat(chain().allowsLayers(List.of(Set.of("w"), Set.of("c", "t")))).isFalse();
    }

    @Test
    void layers_hold_all_steps_that_occur() {
        assertThat(chain().allowsLayers(List.of(Set.of("w"), Set.of("c")))).isTrue();
        assertThat(chain().allowsLayers(List.of(Set.of("c"), Set.of("t")))).isFalse();
        assertThat(chain().allowsLayers(List.of())).isTrue();
    }

    @Test
    void steps_of_a_layer_occur_in_any_order() {
        Oracle oracle = Oracle.of(Negotiation.between(N, S)
                .add(N.demands(T.onlyAfter(C)))
                .add(S.demands(T.onlyAfter(W)))
                .add(S.accepts(K.occurs()))
                .build());

        assertThat(oracle.allowsLayers(List.of(Set.of("c", "k", "w"), Set.of("t"))))
                .isTrue();
        assertThat(oracle.allowsLayers(List.of(Set.of("c", "w"), Set.of("k", "t"))))
                .isTrue();
        assertThat(oracle.allowsLayers(List.of(Set.of("c"), Set.of("t", "w")))).isFalse();
    }

    @Test
    void until_is_kept_and_what_does_not_speak_of_order_does_not_count() {
        Oracle oracle = Oracle.of(Negotiation.between(N, S)
                .add(S.rejects(X).until(C))
                .add(S.rejects(Y))
                .add(N.rejects(X))
                .build());

        assertThat(oracle.allowsLayers(List.of(Set.of("c"), Set.of(STEP_X)))).isTrue();
        assertThat(oracle.allowsLayers(List.of(Set.of("c", STEP_X)))).isFalse();
        assertThat(oracle.allowsLayers(List.of(Set.of(STEP_X)))).isFalse();
    }

    @Test
    void only_what_is_considered_is_kept() {
        Oracle oracle = Oracle.of(Negotiation.between(N, S)
                .add(N.demands(C.before(W)).redLine())
                .add(S.demands(W.before(C)).firm())
                .build());

        assertThat(oracle.allowsLayers(List.of(Set.of("c"), Set.of("w")))).isFalse();
        assertThat(oracle.considering(Firmness.RED_LINE).allowsLayers(List.of(Set.of("c"), Set.of("w"))))
                .isTrue();
        assertThat(oracle.among(Set.of("s")).allowsLayers(List.of(Set.of("w"), Set.of("c"))))
                .isTrue();
        assertThat(oracle.among(Set.of("s")).roadmap(Set.of("c", "w"))).contains(List.of("w", "c"));
    }

    @Test
    void each_order_may_come_with_values_of_its_own() {
        ChoiceIssue status = Issue.yesNo("status");
        Terms one = Terms.allOf(status.yes(), C.before(W));
        Terms other = Terms.allOf(status.no(), W.before(C));
        Oracle oracle = Oracle.of(Negotiation.between(N, S)
                .add(Assumption.that(Terms.anyOf(one, other)))
                .build());

        assertThat(oracle.allowsLayers(List.of(Set.of("c", "w")))).isTrue();
    }

    @Test
    void a_step_is_in_one_layer() {
        assertThatThrownBy(() -> chain().allowsLayers(List.of(Set.of("w"), Set.of("w"))))
                .hasMessageContaining("two of the layers");
    }
}
