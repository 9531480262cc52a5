package org.parley.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.Assumption;
import org.parley.ChoiceIssue;
import org.parley.CompatibilityRule;
import org.parley.Delegation;
import org.parley.Draft;
import org.parley.Firmness;
import org.parley.Issue;
import org.parley.Mandate;
import org.parley.Negotiation;
import org.parley.NegotiationBuilder;
import org.parley.Party;
import org.parley.Position;
import org.parley.Premise;
import org.parley.QuantityIssue;
import org.parley.Round;
import org.parley.Step;
import org.parley.Terms;
import org.parley.analysis.Review.Kind;

/** How a draft stands with every position, whether it can be completed, and which change would help most. */
class ReviewTest {
    private static final Party NORTH = Party.of("North");
    private static final Party SOUTH = Party.of("South");
    private static final Party WEST = Party.of("West");
    private static final ChoiceIssue X = Issue.yesNo("x"), Y = Issue.yesNo("y"), Z = Issue.yesNo("z");
    private static final QuantityIssue LIMIT =
            Issue.quantity("limit", "persons").from(0);
    private static final Draft NOTHING = Draft.empty();
    private static final Draft WITH_X = NOTHING.with(X, "yes");
    private static final Draft WITHOUT_X = NOTHING.with(X, "no");

    private static NegotiationBuilder talks() {
        return Negotiation.between(NORTH, SOUTH);
    }

    private static Review review(NegotiationBuilder talks, Draft draft) {
        return Analysis.of(talks.build()).review(draft);
    }

    private static Kind kind(Position position, Draft draft) {
        return review(talks().declare(X).declare(Y).add(position), draft)
                .on(position)
                .orElseThrow();
    }

    private static List<String> ids(List<? extends Premise> premises) {
        return premises.stream().map(Premise::id).toList();
    }

    @Test
    void a_review_reports_what_a_delegation_may_not_settle() {
        Mandate mandate = Mandate.allBut("x").restSettledBy(Step.of("a summit"));
        Negotiation talks = talks().declare(X)
                .add(Round.number(1)
                        .addDelegations(Delegation.of(NORTH, "A. Head").under(mandate))
                        .build())
                .build();
        Review review = Analysis.of(talks).review(WITH_X);

        assertThat(review.outOfMandate()).isEqualTo(talks.outOfMandate(WITH_X)).hasSize(1);
        assertThat(review.explain())
                .endsWith("Out of mandate: " + review.outOfMandate().get(0).explain() + "\n");
        assertThat(Analysis.of(talks).review(NOTHING).outOfMandate()).isEmpty();
    }

    @Test
    void a_demand_is_met_by_its_terms_unmet_by_others_and_open_where_they_are_left_open() {
        assertThat(kind(NORTH.demands(X.yes()), WITH_X)).isEqualTo(Kind.MET);
        assertThat(kind(NORTH.demands(X.yes()), WITHOUT_X)).isEqualTo(Kind.UNMET);
        assertThat(kind(NORTH.demands(X.yes()), NOTHING)).isEqualTo(Kind.OPEN);
    }

    @Test
    void a_rejection_is_met_where_its_terms_fail() {
        assertThat(kind(NORTH.rejects(X.yes()), WITHOUT_X)).isEqualTo(Kind.MET);
        assertThat(kind(NORTH.rejects(X.yes()), WITH_X)).isEqualTo(Kind.UNMET);
    }

    @Test
    void a_demand_under_a_condition_that_fails_is_met() {
        assertThat(kind(NORTH.demands(X.yes()).when(Y.yes()), WITHOUT_X.with(Y, "no")))
                .isEqualTo(Kind.MET);
        assertThat(kind(NORTH.demands(X.yes()).when(Y.yes()), WITHOUT_X)).isEqualTo(Kind.OPEN);
    }

    @Test
    void a_position_is_blocked_where_only_rules_and_assumptions_stand_against_it() {
        NegotiationBuilder talks = talks().add(NORTH.demands(X.yes()))
                .add(CompatibilityRule.excludes(X.yes(), Y.yes()).id("not-both"));

        Review review = review(talks, NOTHING.with(Y, "yes"));

        assertThat(review.positions()).singleElement().satisfies(each -> {
            assertThat(each.kind()).isEqualTo(Kind.BLOCKED);
            assertThat(each.isObjection()).isTrue();
            assertThat(each.issues()).containsExactly(Y);
            assertThat(ids(each.because())).containsExactly("not-both");
        });
    }

    @Test
    void what_every_completion_keeps_is_met_even_where_rules_rule_out_all_of_them() {
        NegotiationBuilder talks = talks().add(NORTH.demands(X.yes()))
                .add(SOUTH.demands(Z.yes()))
                .add(Assumption.that(Terms.not(X.yes())));

        Review review = review(talks, WITH_X);

        assertThat(review.on(NORTH)).contains(Kind.MET);
        assertThat(review.on(SOUTH)).contains(Kind.BLOCKED);
        assertThat(review.completable()).isEqualTo(Existence.NONE);
    }

    @Test
    void an_unconditional_acceptance_is_not_judged_and_its_party_not_met() {
        Position acceptance = SOUTH.accepts(X.yes());
        Review review = review(talks().add(NORTH.demands(X.yes())).add(acceptance), WITH_X);

        assertThat(review.on(acceptance)).isEmpty();
        assertThat(review.on(SOUTH)).contains(Kind.NOT_JUDGED);
        assertThat(review.on(WEST)).isEmpty();
    }

    @Test
    void the_fallback_of_a_demand_meets_it() {
        NegotiationBuilder talks =
                talks().add(NORTH.demands(LIMIT.atLeast(250))).add(NORTH.accepts(LIMIT.exactly(85)));

        assertThat(review(talks, NOTHING.with(LIMIT, 85)).on(NORTH)).contains(Kind.MET);
        assertThat(review(talks, NOTHING.with(LIMIT, 86)).on(NORTH)).contains(Kind.UNMET);
    }

    @Test
    void a_rejection_until_a_step_is_open_as_a_draft_leaves_the_steps_open() {
        assertThat(kind(SOUTH.rejects(X.yes()).until(Step.of("signature")), WITH_X))
                .isEqualTo(Kind.OPEN);
        assertThat(kind(SOUTH.rejects(X.yes()).until(Step.of("signature")), WITHOUT_X))
                .isEqualTo(Kind.MET);
    }

    @Test
    void an_order_of_steps_is_open_as_a_draft_leaves_their_order_open() {
        Step a = Step.of("a"), b = Step.of("b");

        assertThat(kind(NORTH.demands(b.onlyAfter(a)), NOTHING)).isEqualTo(Kind.OPEN);
        assertThat(kind(NORTH.demands(a.before(b)), NOTHING)).isEqualTo(Kind.OPEN);
    }

    @Test
    void an_order_of_steps_is_met_where_its_steps_cannot_occur() {
        Terms noneOccurs = Terms.anyOf(Step.of("a").before(Step.of("b")), X.yes());

        assertThat(kind(NORTH.demands(noneOccurs), WITH_X)).isEqualTo(Kind.MET);
        assertThat(kind(NORTH.demands(noneOccurs), WITHOUT_X)).isEqualTo(Kind.OPEN);
    }

    @Test
    void a_principal_stands_by_the_worst_of_its_positions() {
        NegotiationBuilder talks = talks().add(NORTH.demands(X.yes()))
                .add(NORTH.demands(Y.yes()))
                .add(NORTH.demands(Z.yes()))
                .add(CompatibilityRule.excludes(X.yes(), Z.yes()));

        assertThat(review(talks, WITH_X).on(NORTH)).contains(Kind.BLOCKED);
        assertThat(review(talks, WITH_X.with(Y, "no")).on(NORTH)).contains(Kind.UNMET);
        assertThat(review(talks, NOTHING.with(Y, "yes")).on(NORTH)).contains(Kind.OPEN);
    }

    @Test
    void a_completion_has_the_values_of_the_draft_itself() {
        NegotiationBuilder talks = talks().add(NORTH.demands(LIMIT.atLeast(85))).add(SOUTH.demands(X.yes()));

        assertThat(review(talks, NOTHING.with(LIMIT, 97)).completion())
                .hasValueSatisfying(outcome -> assertThat(outcome.toString()).isEqualTo("limit = 97, x = yes"));
    }

    @Test
    void without_a_completion_there_are_the_minimal_sets_that_stand_against_it() {
        NegotiationBuilder talks = talks().add(NORTH.rejects(X.yes()))
                .add(SOUTH.demands(Y.yes()))
                .add(CompatibilityRule.excludes(X.yes(), Y.yes()).id("not-both"));

        Review review = review(talks, WITH_X);

        assertThat(review.completable()).isEqualTo(Existence.NONE);
        assertThat(review.completion()).isEmpty();
        assertThat(review.obstacles())
                .extracting(ReviewTest::ids)
                .containsExactly(List.of("north/rejects/x-yes"), List.of("south/demands/y-yes", "not-both"));
    }

    @Test
    void positions_that_conflict_by_themselves_stand_against_every_draft() {
        Review review = review(talks().add(NORTH.demands(X.yes())).add(SOUTH.rejects(X.yes())), NOTHING);

        assertThat(review.on(NORTH)).contains(Kind.OPEN);
        assertThat(review.obstacles()).hasSize(1);
        assertThat(review.obstacles().get(0)).hasSize(2);
    }

    @Test
    void the_change_that_lifts_most_objections_is_found_with_all_ties() {
        NegotiationBuilder talks = Negotiation.between(NORTH, SOUTH, WEST)
                .add(NORTH.demands(X.yes()))
                .add(SOUTH.demands(Terms.allOf(X.yes(), Y.yes())))
                .add(WEST.demands(Y.yes()))
                .add(WEST.demands(Z.no()));

        Review review = review(talks, WITHOUT_X.with(Y, "no").with(Z, "yes"));

        assertThat(review.objections()).hasSize(4);
        assertThat(review.changes())
                .extracting(change -> change.issue().id(), change -> change.to().explain(), Review.Change::gain)
                .containsExactly(tuple("x", "yes", 1), tuple("y", "yes", 1), tuple("z", "no", 1));
    }

    @Test
    void a_change_that_raises_as_many_objections_as_it_lifts_is_none() {
        Review review = review(talks().add(NORTH.demands(X.yes())).add(SOUTH.rejects(X.yes())), WITHOUT_X);

        assertThat(ids(review.objections())).containsExactly("north/demands/x-yes");
        assertThat(review.changes()).isEmpty();
    }

    @Test
    void a_change_tells_what_it_lifts_and_what_it_raises() {
        NegotiationBuilder talks = talks().add(NORTH.demands(LIMIT.atLeast(250)).id("n1"))
                .add(NORTH.demands(LIMIT.atLeast(200)).id("n2"))
                .add(SOUTH.demands(LIMIT.atMost(220)).id("s1"));

        Review review = review(talks, NOTHING.with(LIMIT, 85));

        assertThat(review.changes())
                .extracting(
                        change -> change.to().explain(), change -> ids(change.lifts()), change -> ids(change.raises()))
                .containsExactly(
                        tuple("at least 200 and at most 220 persons", List.of("n2"), List.of()),
                        tuple("at least 250 persons", List.of("n1", "n2"), List.of("s1")));
    }

    @Test
    void only_what_is_considered_is_judged() {
        Analysis analysis = Analysis.of(talks().add(NORTH.demands(X.yes()).redLine())
                .add(NORTH.demands(Y.yes()))
                .add(SOUTH.rejects(X.yes()))
                .build());

        Review review = analysis.considering(Firmness.RED_LINE).review(WITH_X.with(Y, "no"));

        assertThat(review.on(NORTH)).contains(Kind.MET);
        assertThat(review.on(SOUTH)).contains(Kind.NOT_JUDGED);
        assertThat(analysis.among(NORTH).review(WITH_X).parties())
                .extracting(Review.OnParty::party)
                .containsExactly(NORTH);
    }

    @Test
    void a_possible_outcome_as_a_draft_meets_no_objection() {
        Analysis analysis = Analysis.of(talks().add(NORTH.demands(X.yes()))
                .add(SOUTH.accepts(X.yes()).onlyIf(Y.yes()))
                .build());

        Review review = analysis.review(Draft.of(analysis.zone().outcome().orElseThrow()));

        assertThat(review.objections()).isEmpty();
        assertThat(review.completable()).isEqualTo(Existence.SOME);
    }

    @Test
    void everything_that_the_negotiation_does_not_know_is_refused_at_once() {
        Draft draft = NOTHING.with(X, "maybe").with(LIMIT, -3).with(Y, "yes");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> review(talks().add(NORTH.demands(X.yes())).declare(LIMIT), draft))
                .withMessage("Issue limit has no value -3: give a number from 0.\n"
                        + "Issue x has no value \"maybe\": use one of [no, yes].\n"
                        + "The draft speaks of issue y, which the negotiation does not have: leave it out, or declare"
                        + " it there; the issues are [limit, x].");
    }

    @Test
    void it_reads_party_by_party_with_what_stands_against_it() {
        NegotiationBuilder talks = Negotiation.between(NORTH, SOUTH, WEST)
                .add(NORTH.demands(X.yes()))
                .add(SOUTH.demands(Z.yes()))
                .add(CompatibilityRule.excludes(Y.yes(), Z.yes()).id("not-both"));

        assertThat(review(talks, WITHOUT_X.with(Y, "yes")).explain()).isEqualTo("""
                North: unmet.
                  - Unmet: North demands x, firmness not stated (no source).
                      The draft says x: no.
                South: blocked.
                  - Blocked: South demands z, firmness not stated (no source).
                      The draft says y: yes.
                      Rule not-both: not both y and z.
                West: not judged, as none of its positions binds it.
                The draft cannot be completed so that nobody rules it out; each of these stands against it:
                  - North demands x, firmness not stated (no source).
                  - South demands z, firmness not stated (no source).
                    Rule not-both: not both y and z.
                Each of these changes of one value lifts most objections:
                  - x: yes, not no
                      lifted: North demands x, firmness not stated (no source).
                  - y: no, not yes
                      lifted: South demands z, firmness not stated (no source).
                """);
    }

    @Test
    void a_draft_that_can_be_completed_says_how() {
        assertThat(review(talks().add(NORTH.demands(X.yes())).add(SOUTH.demands(Y.yes())), WITH_X)
                        .explain())
                .isEqualTo("""
                        North: met.
                          - Met: North demands x, firmness not stated (no source).
                        South: open.
                          - Open: South demands y, firmness not stated (no source).
                        The draft can be completed so that nobody rules it out: x: yes; y: yes
                        """);
    }
}
