package org.parley.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.parley.Assumption;
import org.parley.Demand;
import org.parley.Negotiation;
import org.parley.Party;
import org.parley.Position;
import org.parley.Premise;
import org.parley.Terms;
import org.parley.demand.Undertaking;

/** Which of a party's conditions an answer depends on, and the premises that make it so. */
class NeededConditionsTest {
    private static final Party NORTH = Party.of("North");
    private static final Party SOUTH = Party.of("South");
    private static final Demand A = Undertaking.by(NORTH, "a");
    private static final Demand C = Undertaking.by(NORTH, "c");
    private static final Demand T = Undertaking.by(NORTH, "t");
    private static final Demand V = Undertaking.by(NORTH, "v");
    private static final Demand Z = Undertaking.by(NORTH, "z");

    @Test
    void a_condition_counts_though_a_demand_falls_away_when_all_conditions_are_never_met() {
        Position conditional = SOUTH.accepts(Z).onlyIf(C);
        Negotiation talks = Negotiation.between(NORTH, SOUTH)
                .add(NORTH.demands(T))
                .add(SOUTH.accepts(T))
                .add(SOUTH.demands(V).when(A))
                .add(conditional)
                .add(Assumption.that(A).id("a-holds"))
                .add(Assumption.that(Terms.anyOf(Terms.not(T), Z, Terms.not(V))).id("t-with-v-needs-z"))
                .build();

        Response response = Analysis.of(talks).matrix().response(T, SOUTH).orElseThrow();

        assertThat(response.answer()).isEqualTo(Answer.ACCEPTED_IF);
        assertThat(response.conditions()).containsExactly(ImmutableList.of(C));
        assertThat(response.reasons())
                .extracting(Premise::id)
                .containsExactlyInAnyOrder(
                        "south/accepts/t", conditional.id(), "south/demands/v", "a-holds", "t-with-v-needs-z");
    }

    @Test
    void a_rejection_to_be_lifted_is_listed_with_the_rules_that_make_it_bear_on_the_terms() {
        Negotiation talks = Negotiation.between(NORTH, SOUTH)
                .add(NORTH.demands(T))
                .add(SOUTH.rejects(V).unless(C))
                .add(Assumption.that(Terms.anyOf(Terms.not(T), V)).id("t-needs-v"))
                .build();

        Response response = Analysis.of(talks).matrix().response(T, SOUTH).orElseThrow();

        assertThat(response.answer()).isEqualTo(Answer.REJECTED_UNTIL);
        assertThat(response.reasons()).extracting(Premise::id).containsExactly("south/rejects/v", "t-needs-v");
    }

    @Test
    void a_demand_made_under_a_condition_is_not_lifted_by_it() {
        Negotiation talks = Negotiation.between(NORTH, SOUTH)
                .add(NORTH.demands(T))
                .add(SOUTH.rejects(V).unless(C))
                .add(SOUTH.demands(T).when(C).unless(Terms.anyOf(C, Terms.not(C))))
                .add(Assumption.that(Terms.anyOf(Terms.not(T), V)).id("t-needs-v"))
                .build();

        Response response = Analysis.of(talks).matrix().response(T, SOUTH).orElseThrow();

        assertThat(response.answer()).isEqualTo(Answer.REJECTED_UNTIL);
        assertThat(response.compatibility()).isEqualTo(Compatibility.UNDETERMINED);
        assertThat(response.reasons()).extracting(Premise::id).containsExactly("south/rejects/v", "t-needs-v");
    }

    @Test
    void what_only_a_demand_stands_against_is_ruled_out_not_rejected() {
        Negotiation talks = Negotiation.between(NORTH, SOUTH)
                .add(NORTH.demands(T))
                .add(SOUTH.demands(Terms.not(T)).unless(C))
                .build();

        assertThat(Analysis.of(talks).matrix().explain()).contains("South rules it out unless c. ");
    }
}
