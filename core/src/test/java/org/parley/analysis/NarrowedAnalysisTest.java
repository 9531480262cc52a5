package org.parley.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.Firmness;
import org.parley.InvalidNegotiationException;
import org.parley.Issue;
import org.parley.Negotiation;
import org.parley.NegotiationBuilder;
import org.parley.Participation;
import org.parley.Party;
import org.parley.Premise;
import org.parley.QuantityIssue;
import org.parley.Step;
import org.parley.Terms;

/** The same questions, asked of some positions, of some principals, or of the outcomes in which some terms hold. */
class NarrowedAnalysisTest {
    private static final Party NORTH = Party.of("North");
    private static final Party SOUTH = Party.of("South");
    private static final Party WEST = Party.of("West");
    private static final Party EAST = Party.of("East");
    private static final Terms X = Issue.yesNo("x").yes();
    private static final Terms Y = Issue.yesNo("y").yes();
    private static final Terms C = Issue.yesNo("c").yes();
    private static final QuantityIssue LIMIT =
            Issue.quantity("limit", "persons").from(0);

    private static NegotiationBuilder talks() {
        return Negotiation.between(NORTH, SOUTH);
    }

    private static Analysis of(NegotiationBuilder talks) {
        return Analysis.of(talks.build());
    }

    private static List<String> ids(Conflict conflict) {
        return conflict.members().stream().map(Premise::id).toList();
    }

    private static Answer answer(Analysis analysis, Terms terms, Party party) {
        return analysis.matrix().response(terms, party).orElseThrow().answer();
    }

    @Test
    void considering_red_lines_leaves_out_what_is_held_less_firmly() {
        Analysis analysis = of(talks().add(NORTH.demands(X).redLine()).add(SOUTH.rejects(X)));

        assertThat(analysis.zone().isEmpty()).isTrue();
        assertThat(analysis.considering(Firmness.RED_LINE).zone().outcome())
                .hasValueSatisfying(outcome -> assertThat(outcome.satisfies(X)).isTrue());
        assertThat(analysis.considering(Firmness.RED_LINE).conflicts().all()).isEmpty();
    }

    @Test
    void considering_firm_positions_keeps_red_lines_and_those_of_firmness_not_stated() {
        NegotiationBuilder talks = talks().add(NORTH.demands(X).redLine())
                .add(SOUTH.rejects(X))
                .add(SOUTH.demands(Y).flexible())
                .add(NORTH.rejects(Y));

        assertThat(of(talks).considering(Firmness.FIRM).conflicts().all())
                .extracting(NarrowedAnalysisTest::ids)
                .containsExactly(List.of("north/demands/x-yes", "south/rejects/x-yes"));
    }

    @Test
    void consent_counts_however_firmly_it_is_stated() {
        Analysis analysis =
                of(talks().add(NORTH.demands(X).redLine()).add(SOUTH.accepts(X).flexible()));

        assertThat(analysis.considering(Firmness.RED_LINE).zone().consented()).isEqualTo(Existence.SOME);
    }

    @Test
    void an_acceptance_is_a_fallback_however_firmly_it_is_stated() {
        Analysis analysis = of(talks().add(NORTH.demands(LIMIT.atLeast(250)))
                .add(NORTH.accepts(LIMIT.exactly(85)).flexible())
                .add(SOUTH.demands(LIMIT.atMost(100))));

        assertThat(analysis.considering(Firmness.FIRM).conflicts().all()).isEmpty();
    }

    @Test
    void what_excludes_an_acceptance_does_so_whatever_is_considered() {
        Analysis analysis =
                of(talks().add(NORTH.demands(X).redLine()).add(SOUTH.accepts(X)).add(SOUTH.rejects(X)));

        assertThat(analysis.considering(Firmness.RED_LINE).zone().possible()).isEqualTo(Existence.SOME);
        assertThat(analysis.considering(Firmness.RED_LINE).zone().consented()).isEqualTo(Existence.NONE);
    }

    @Test
    void what_is_considered_is_replaced_by_what_is_considered_next() {
        Analysis analysis = of(talks().add(NORTH.demands(X).redLine()).add(SOUTH.rejects(X)));

        assertThat(analysis.considering(Firmness.RED_LINE)
                        .considering(Firmness.FLEXIBLE)
                        .zone()
                        .isEmpty())
                .isTrue();
    }

    @Test
    void two_can_settle_what_the_third_rejects() {
        Analysis analysis = of(Negotiation.between(NORTH, SOUTH, WEST)
                .add(NORTH.demands(X))
                .add(SOUTH.accepts(X))
                .add(WEST.rejects(X)));

        assertThat(analysis.zone().isEmpty()).isTrue();
        assertThat(analysis.among(SOUTH, NORTH).zone().consented()).isEqualTo(Existence.SOME);
        assertThat(analysis.among(NORTH, WEST).zone().isEmpty()).isTrue();
    }

    @Test
    void a_principal_left_out_still_has_to_consent_where_it_would_have_to_act() {
        Terms westActs = Issue.yesNo("x").controlledBy(WEST).yes();
        NegotiationBuilder silent = Negotiation.between(NORTH, SOUTH, WEST)
                .add(NORTH.demands(westActs))
                .add(SOUTH.accepts(westActs));

        assertThat(of(silent).among(NORTH, SOUTH).zone().consented()).isEqualTo(Existence.NONE);
        assertThat(of(silent.add(WEST.accepts(westActs)))
                        .among(NORTH, SOUTH)
                        .zone()
                        .consented())
                .isEqualTo(Existence.SOME);
    }

    @Test
    void the_matrix_among_some_has_their_rows_and_cells_alone() {
        Analysis analysis =
                of(Negotiation.between(NORTH, SOUTH, WEST).add(NORTH.demands(X)).add(WEST.demands(Y)));

        assertThat(analysis.among(NORTH, SOUTH).matrix().rows())
                .singleElement()
                .satisfies(row ->
                        assertThat(row.responses()).extracting(Response::party).containsExactly(SOUTH));
    }

    @Test
    void nobody_can_settle_nothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(talks().add(NORTH.demands(X))).among())
                .withMessage(
                        "Nobody is named among whom to settle: name one or more of the principals [north, south].");
    }

    @Test
    void who_is_no_principal_cannot_be_asked_to_settle() {
        NegotiationBuilder talks = talks().add(Participation.observer(EAST)).add(NORTH.demands(X));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(talks).among(EAST, NORTH, WEST))
                .withMessage("Among the parties named, [east, west] are no principals, whose positions alone bind:"
                        + " name some of [north, south].");
    }

    @Test
    void what_waits_for_terms_is_rejected_where_it_is_given_that_they_fail() {
        Analysis analysis =
                of(talks().add(NORTH.demands(X)).add(SOUTH.rejects(X).unless(C)));

        assertThat(answer(analysis, X, SOUTH)).isEqualTo(Answer.REJECTED_UNTIL);
        assertThat(answer(analysis.given(Terms.not(C)), X, SOUTH)).isEqualTo(Answer.REJECTED);
    }

    @Test
    void given_terms_are_an_assumption_among_the_reasons() {
        Analysis analysis = of(talks().add(NORTH.demands(X))).given(Terms.not(X));

        assertThat(analysis.conflicts().all())
                .extracting(NarrowedAnalysisTest::ids)
                .containsExactly(List.of("north/demands/x-yes", "given/not-x-yes"));
        assertThat(analysis.explain())
                .contains(
                        "Assumption of the analyst, no party said it: not x, because it is taken as given, to see what"
                                + " follows.");
    }

    @Test
    void a_step_may_be_given() {
        Step signature = Step.of("signature");
        Analysis analysis =
                of(talks().add(NORTH.demands(X)).add(SOUTH.rejects(X).until(signature)));

        assertThat(analysis.given(signature.occurs())
                        .zone()
                        .outcome()
                        .orElseThrow()
                        .steps())
                .containsExactly(signature);
    }

    @Test
    void the_same_terms_given_twice_are_given_once() {
        Analysis once = of(talks().add(NORTH.demands(X))).given(C);

        assertThat(once.given(C).negotiation()).isEqualTo(once.negotiation());
    }

    @Test
    void different_terms_never_share_an_id() {
        Analysis analysis = of(talks().add(NORTH.demands(X)))
                .given(Issue.choice("place", "a b", "c").is("a b"))
                .given(Terms.anyOf(Issue.yesNo("place-a").no(), X));

        assertThat(analysis.negotiation().assumptions()).hasSize(2);
    }

    @Test
    void only_outcomes_in_which_the_terms_hold_are_looked_at() {
        Analysis analysis = of(talks().add(NORTH.accepts(X)).add(SOUTH.accepts(Y)));

        assertThat(analysis.where(Terms.allOf(X, Y)).zone().outcome())
                .hasValueSatisfying(outcome -> assertThat(outcome.toString()).isEqualTo("x = yes, y = yes"));
        assertThat(analysis.where(X).negotiation().assumptions())
                .extracting(Premise::id)
                .containsExactly("where/x-yes");
    }

    @Test
    void all_of_it_combines_in_any_order() {
        Analysis analysis = of(Negotiation.between(NORTH, SOUTH, WEST)
                .add(NORTH.demands(X).redLine())
                .add(SOUTH.rejects(X).redLine().unless(C))
                .add(NORTH.rejects(Y))
                .add(WEST.rejects(X).redLine()));

        Analysis one = analysis.among(NORTH, SOUTH)
                .considering(Firmness.RED_LINE)
                .given(C)
                .where(Y);
        Analysis other =
                analysis.where(Y).given(C).considering(Firmness.RED_LINE).among(NORTH, SOUTH);

        assertThat(one.zone().outcome())
                .hasValueSatisfying(outcome -> assertThat(outcome.toString()).isEqualTo("c = yes, x = yes, y = yes"));
        assertThat(one.explain()).isEqualTo(other.explain());
    }

    @Test
    void what_is_looked_at_is_said_first() {
        Analysis analysis = of(talks().add(NORTH.demands(X)));

        assertThat(analysis.considering(Firmness.RED_LINE).among(NORTH).explain())
                .contains("Of the positions, only red lines bind here; consent counts however firmly it is stated.\n")
                .contains("Only the positions of North bind here, and only its consent is asked,"
                        + " besides that of whoever else would act.\n");
    }

    @Test
    void the_analysis_narrowed_from_stays_as_it_is() {
        Analysis analysis = of(talks().add(NORTH.demands(X)).add(SOUTH.rejects(X)));

        analysis.considering(Firmness.RED_LINE).among(NORTH).given(C).where(Y);

        assertThat(analysis.negotiation().assumptions()).isEmpty();
        assertThat(analysis.conflicts().all()).hasSize(1);
    }

    @Test
    void an_order_of_steps_that_cannot_be_assumed_is_refused_at_once() {
        Terms order = Step.of("a").before(Step.of("b"));

        assertThatExceptionOfType(InvalidNegotiationException.class)
                .isThrownBy(() -> of(talks().add(NORTH.demands(X))).given(Terms.not(order)))
                .withMessageContaining("In given/not-before-a-b, \"before(a, b)\" is an order of steps");
    }

    @Test
    void nothing_is_not_null() {
        Analysis analysis = of(talks().add(NORTH.demands(X)));

        assertThatNullPointerException().isThrownBy(() -> analysis.given(null));
        assertThatNullPointerException().isThrownBy(() -> analysis.where(null));
        assertThatNullPointerException().isThrownBy(() -> analysis.considering(null));
        assertThatNullPointerException().isThrownBy(() -> analysis.among((Party) null));
    }
}
