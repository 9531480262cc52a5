package org.parley.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.examples.Korea.ALL;
import static org.parley.examples.Korea.COMMAND;
import static org.parley.examples.Korea.CUSTODY;
import static org.parley.examples.Korea.KOREAN_AND_CHINESE;
import static org.parley.examples.Korea.VOLUNTARY;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.parley.CompatibilityRule;
import org.parley.Negotiation;
import org.parley.Terms;
import org.parley.analysis.Analysis;
import org.parley.analysis.Answer;
import org.parley.analysis.Compatibility;
import org.parley.analysis.Existence;
import org.parley.analysis.Response;
import org.parley.analysis.WhatIf;

/** All against the willing is incompatible, and with custody conditionally compatible, by positions alone. */
class KoreaTest {
    private static final Negotiation BEFORE = Korea.principles();
    private static final Negotiation AFTER = Korea.withCustody();

    private static Response answer(Negotiation talks) {
        return Analysis.of(talks)
                .matrix()
                .response(VOLUNTARY, KOREAN_AND_CHINESE)
                .orElseThrow();
    }

    @Test
    void principle_against_principle_is_incompatible() {
        assertThat(answer(BEFORE).answer()).isEqualTo(Answer.REJECTED);
        assertThat(answer(BEFORE).compatibility()).isEqualTo(Compatibility.INCOMPATIBLE);
        assertThat(Analysis.of(BEFORE)
                        .matrix()
                        .response(ALL, COMMAND)
                        .orElseThrow()
                        .compatibility())
                .isEqualTo(Compatibility.INCOMPATIBLE);
        assertThat(Analysis.of(BEFORE).zone().isEmpty()).isTrue();
    }

    @Test
    void with_custody_it_is_conditionally_compatible() {
        assertThat(answer(AFTER).answer()).isEqualTo(Answer.REJECTED_UNTIL);
        assertThat(answer(AFTER).compatibility()).isEqualTo(Compatibility.CONDITIONALLY_COMPATIBLE);
        assertThat(answer(AFTER).conditions()).containsExactly(ImmutableList.of(CUSTODY.yes()));
        assertThat(Analysis.of(AFTER).zone().possible()).isEqualTo(Existence.SOME);
    }

    @Test
    void custody_is_in_every_possible_outcome_though_nobody_demands_it() {
        assertThat(Analysis.of(AFTER).where(Terms.not(CUSTODY.yes())).zone().isEmpty())
                .isTrue();
        assertThat(Analysis.of(AFTER).commonGround().same())
                .extracting(values -> values.issue().id())
                .contains("custody");
    }

    @Test
    void given_custody_the_rejection_is_lifted_and_the_demand_dropped() {
        WhatIf whatIf = Analysis.of(AFTER).whatIf(CUSTODY.yes());

        assertThat(whatIf.lifted()).hasSize(1);
        assertThat(whatIf.released()).hasSize(1);
        assertThat(whatIf.next()).isEmpty();
    }

    @Test
    void no_rule_names_the_result() {
        for (Negotiation talks : ImmutableList.of(BEFORE, AFTER)) {
            assertThat(talks.assumptions()).isEmpty();
            assertThat(talks.rules()).extracting(CompatibilityRule::id).isEmpty();
        }
    }
}
