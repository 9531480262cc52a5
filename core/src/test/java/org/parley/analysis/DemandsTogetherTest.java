package org.parley.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.CompatibilityRule;
import org.parley.Demand;
import org.parley.Demanded;
import org.parley.Negotiation;
import org.parley.NegotiationBuilder;
import org.parley.Outcome;
import org.parley.Party;
import org.parley.Premise;
import org.parley.Rejected;
import org.parley.Territory;
import org.parley.demand.GuaranteeForm;
import org.parley.demand.Neutrality;
import org.parley.demand.SecurityGuarantees;
import org.parley.demand.TerritorialStatus;

/** What typed demands have to do with each other, through the rules they imply and the issues they share. */
class DemandsTogetherTest {
    private static final Party NORTH = Party.of("North");
    private static final Party SOUTH = Party.of("South");
    private static final Territory HELD = Territory.of("Green Valley");
    private static final Territory LOST = Territory.of("Far Shore");

    private static NegotiationBuilder talks() {
        return Negotiation.between(NORTH, SOUTH);
    }

    private static Conflicts conflicts(NegotiationBuilder talks) {
        return Analysis.of(talks.build()).conflicts();
    }

    private static final class OfAlliances {
        static final Demand MEMBERSHIP = SecurityGuarantees.to(NORTH).form(GuaranteeForm.ALLIANCE_MEMBERSHIP);
        static final Demanded WANTED = NORTH.demands(MEMBERSHIP);
        static final Demanded OPPOSED = SOUTH.demands(Neutrality.of(NORTH));
        static final String RULE = "implied/neutrality/north/alliance-membership";

        static NegotiationBuilder talks() {
            return DemandsTogetherTest.talks().add(WANTED).add(OPPOSED);
        }
    }

    @Test
    void neutrality_and_alliance_membership_conflict_though_nobody_rejected_anything() {
        Negotiation talks = OfAlliances.talks().build();
        Conflicts conflicts = Analysis.of(talks).conflicts();

        assertThat(talks.positions()).noneMatch(Rejected.class::isInstance);
        assertThat(conflicts.all()).hasSize(1);
        assertThat(conflicts.betweenParties()).isEqualTo(conflicts.all());
        assertThat(conflicts.all().get(0).members())
                .extracting(Premise::id)
                .containsExactly(OfAlliances.WANTED.id(), OfAlliances.OPPOSED.id(), OfAlliances.RULE);
    }

    @Test
    void the_conflict_names_the_implied_rule_and_why_it_is_one() {
        Conflicts conflicts = conflicts(OfAlliances.talks());

        assertThat(conflicts.all().get(0).members().get(2))
                .isInstanceOfSatisfying(
                        CompatibilityRule.class,
                        rule -> assertThat(rule.origin()).isEqualTo(CompatibilityRule.Origin.IMPLIED));
        assertThat(conflicts.explain())
                .containsOnlyOnce("Implied rule " + OfAlliances.RULE + ": ")
                .contains("because a state that stays out of alliances is no member of one");
    }

    @Test
    void without_implied_rules_the_conflict_ends() {
        NegotiationBuilder talks = OfAlliances.talks().withoutImpliedRules();

        assertThat(conflicts(talks).all()).isEmpty();
        assertThat(conflicts(talks).isComplete()).isTrue();
    }

    @Test
    void each_demand_rules_the_other_out_and_neither_party_rejects() {
        ResponseMatrix matrix = Analysis.of(OfAlliances.talks().build()).matrix();
        Response south = matrix.response(OfAlliances.MEMBERSHIP, SOUTH).orElseThrow();
        Response north = matrix.response(Neutrality.of(NORTH), NORTH).orElseThrow();

        assertThat(south.answer()).isEqualTo(Answer.RULED_OUT);
        assertThat(north.answer()).isEqualTo(Answer.RULED_OUT);
        assertThat(south.reasons()).extracting(Premise::id).containsExactly(OfAlliances.OPPOSED.id(), OfAlliances.RULE);
        assertThat(north.reasons()).extracting(Premise::id).containsExactly(OfAlliances.WANTED.id(), OfAlliances.RULE);
    }

    @Test
    void without_implied_rules_neither_has_answered_the_other() {
        ResponseMatrix matrix =
                Analysis.of(OfAlliances.talks().withoutImpliedRules().build()).matrix();

        assertThat(matrix.response(OfAlliances.MEMBERSHIP, SOUTH))
                .hasValueSatisfying(response -> assertThat(response.answer()).isEqualTo(Answer.SILENT));
        assertThat(matrix.response(Neutrality.of(NORTH), NORTH))
                .hasValueSatisfying(response -> assertThat(response.answer()).isEqualTo(Answer.SILENT));
    }

    @Test
    void neutrality_and_guarantees_in_another_form_go_together() {
        Demand assurances = SecurityGuarantees.to(NORTH).form(GuaranteeForm.ASSURANCES);

        assertThat(conflicts(talks().add(NORTH.demands(assurances)).add(OfAlliances.OPPOSED))
                        .all())
                .isEmpty();
    }

    @Test
    void the_neutrality_of_one_and_the_alliance_of_another_go_together() {
        assertThat(conflicts(talks().add(OfAlliances.WANTED).add(SOUTH.demands(Neutrality.of(SOUTH))))
                        .all())
                .isEmpty();
    }

    private static Rejected noSurrenderOf(Territory territory) {
        return NORTH.rejects(TerritorialStatus.of(territory).deJure().heldBy(SOUTH))
                .redLine();
    }

    @Test
    void not_surrendering_what_one_holds_and_regaining_the_rest_by_diplomacy_hold_together() {
        Conflicts accepting = conflicts(talks().add(noSurrenderOf(HELD))
                .add(NORTH.accepts(TerritorialStatus.of(LOST).deFacto().deferred())
                        .flexible()));
        Conflicts demanding = conflicts(talks().add(noSurrenderOf(HELD))
                .add(NORTH.demands(TerritorialStatus.of(LOST).deFacto().deferred())));

        assertThat(accepting.all()).isEmpty();
        assertThat(demanding.all()).isEmpty();
    }

    @Test
    void they_hold_together_on_one_territory_too_for_title_and_control_are_two_questions() {
        Conflicts conflicts = conflicts(talks().add(noSurrenderOf(HELD))
                .add(NORTH.demands(TerritorialStatus.of(HELD).deJure().heldBy(NORTH)))
                .add(NORTH.demands(TerritorialStatus.of(HELD).deFacto().deferred()))
                .add(SOUTH.demands(TerritorialStatus.of(HELD).deFacto().deferred())));

        assertThat(conflicts.all()).isEmpty();
    }

    static TerritorialStatus[][] pairs() {
        TerritorialStatus.Question title = TerritorialStatus.of(HELD).deJure();
        TerritorialStatus.Question control = TerritorialStatus.of(HELD).deFacto();
        return new TerritorialStatus[][] {
            {title.heldBy(NORTH), title.heldBy(SOUTH)},
            {title.heldBy(NORTH), title.deferred()},
            {title.deferred(), title.heldBy(SOUTH)},
            {control.heldBy(NORTH), control.heldBy(SOUTH)},
            {control.heldBy(NORTH), control.deferred()},
            {control.deferred(), control.heldBy(SOUTH)},
        };
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void on_one_question_about_one_territory_two_answers_conflict(TerritorialStatus north, TerritorialStatus south) {
        Demanded one = NORTH.demands(north).id("north/answer");
        Demanded other = SOUTH.demands(south).id("south/answer");
        Conflicts conflicts = conflicts(talks().add(one).add(other));

        assertThat(conflicts.betweenParties()).isEqualTo(conflicts.all()).hasSize(1);
        assertThat(conflicts.all().get(0).members()).extracting(Premise::id).containsExactly(one.id(), other.id());
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void on_two_territories_the_same_two_answers_hold_together(TerritorialStatus north, TerritorialStatus south) {
        TerritorialStatus elsewhere = new TerritorialStatus(LOST, south.aspect(), south.holder(), south.candidates());
        Conflicts conflicts = conflicts(talks().add(NORTH.demands(north)).add(SOUTH.demands(elsewhere)));

        assertThat(conflicts.all()).isEmpty();
    }

    @Test
    void a_red_line_on_surrender_conflicts_with_the_demand_for_it_and_each_can_do_without_the_other() {
        Rejected refusal = noSurrenderOf(HELD);
        Demanded claim = SOUTH.demands(TerritorialStatus.of(HELD).deJure().heldBy(SOUTH));
        Conflict conflict = conflicts(talks().add(refusal).add(claim)).all().get(0);

        assertThat(conflict.members()).extracting(Premise::id).containsExactly(refusal.id(), claim.id());
        Outcome withoutRefusal = conflict.without().get(0);
        Outcome withoutClaim = conflict.without().get(1);
        assertThat(withoutRefusal.satisfies(conflict.members().get(1).terms())).isTrue();
        assertThat(withoutClaim.satisfies(conflict.members().get(0).terms())).isFalse();
    }
}
