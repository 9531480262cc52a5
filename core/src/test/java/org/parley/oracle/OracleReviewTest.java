package org.parley.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parley.oracle.SmallCases.A;
import static org.parley.oracle.SmallCases.B;
import static org.parley.oracle.SmallCases.N;
import static org.parley.oracle.SmallCases.Q;
import static org.parley.oracle.SmallCases.S;
import static org.parley.oracle.SmallCases.X;
import static org.parley.oracle.SmallCases.Y;
import static org.parley.oracle.SmallCases.issue;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parley.Assumption;
import org.parley.CompatibilityRule;
import org.parley.Firmness;
import org.parley.Issue;
import org.parley.Negotiation;
import org.parley.Party;
import org.parley.QuantityIssue;
import org.parley.Terms;
import org.parley.oracle.DraftReview.Change;
import org.parley.oracle.DraftReview.Objections;
import org.parley.oracle.DraftReview.Standing;

/** The oracle judges drafts. */
class OracleReviewTest {
    private static final Party W = Party.of("W");
    private static final Map<String, String> NOTHING = Map.of();

    private static Map<String, String> draft(String issue, String value) {
        return Map.of(issue, value);
    }

    // Positions

    @Test
    void a_position_is_met_where_every_completion_keeps_it_and_unmet_where_none_does() {
        Oracle oracle = Oracle.of(Negotiation.between(N, S)
                .add(N.demands(X).id("demand"))
                .add(S.rejects(X).id("rejection"))
                .build());

        assertThat(oracle.review(draft(issue(X), "yes")).positions())
                .isEqualTo(Map.of("demand", Standing.MET, "rejection", Standing.UNMET));
        assertThat(oracle.review(draft(issue(X), "no")).positions())
                .isEqualTo(Map.of("demand", Standing.UNMET, "rejection", Standing.MET));
        assertThat(oracle.review(NOTHING).positions())
                .isEqualTo(Map.of("demand", Standing.OPEN, "rejection", Standing.OPEN));
    }

    @Test
    void a_position_is_blocked_where_only_rules_stand_in_its_way() {
        Oracle oracle = Oracle.of(Negotiation.between(N, S)
                .add(N.demands(X).id("x"))
                .add(S.demands(Y).id("y"))
                .add(CompatibilityRule.excludes(X, Y).id("rule"))
                .build());

        DraftReview review = oracle.review(draft(issue(X), "yes"));

        assertThat(review.positions()).isEqualTo(Map.of("x", Standing.MET, "y", Standing.BLOCKED));
        assertThat(review.canBeCompleted()).isFalse();
        assertThat(review.obstacles()).containsExactly(Set.of("rule", "y"));
    }

    @Test
    void a_condition_left_open_leaves_the_demand_open() {
        Oracle oracle = Oracle.of(Negotiation.between(N, S)
                .add(N.demands(X).when(Y).id("demand"))
                .add(S.rejects(X).id("rejection"))
                .build());

        DraftReview review = oracle.review(draft(issue(X), "no"));

        assertThat(review.positions()).isEqualTo(Map.of("demand", Standing.OPEN, "rejection", Standing.MET));
        assertThat(review.canBeCompleted()).isTrue();
        assertThat(review.obstacles()).isEmpty();
        assertThat(oracle.review(Map.of(issue(X), "no", issue(Y), "yes")).positions())
                .containsEntry("demand", Standing.UNMET);
    }

    @Test
    void a_draft_does_not_say_when_steps_occur() {
        Oracle oracle = Oracle.of(Negotiation.between(N, S)
                .add(S.rejects(X).until(SmallCases.SIGNATURE).id("until"))
                .add(N.demands(SmallCases.C.before(SmallCases.W)).id("order"))
                .build());

        assertThat(oracle.review(draft(issue(X), "yes")).positions())
                .isEqualTo(Map.of("until", Standing.OPEN, "order", Standing.OPEN));
        assertThat(oracle.review(draft(issue(X), "no")).positions())
                .isEqualTo(Map.of("until", Standing.MET, "order", Standing.OPEN));
        assertThat(oracle.given(Terms.not(SmallCases.SIGNATURE.occurs()))
                        .review(draft(issue(X), "yes"))
                        .positions())
                .containsEntry("until", Standing.BLOCKED);
    }

    @Test
    void what_rules_forbid_altogether_blocks_what_it_does_not_meet() {
        Oracle oracle = Oracle.of(Negotiation.between(N, S)
                .add(N.demands(X).id("x"))
                .add(N.demands(Y).id("y"))
                .add(Assumption.that(Terms.not(X)).id("not-x"))
                .build());

        DraftReview review = oracle.review(draft(issue(X), "yes"));

        assertThat(review.positions()).isEqualTo(Map.of("x", Standing.MET, "y", Standing.BLOCKED));
        assertThat(review.obstacles()).containsExactly(Set.of("not-x"));
    }

    // Quantities

    @Test
    void any_number_can_be_drafted_and_a_fallback_meets_its_demand() {
        Oracle oracle = Oracle.of(Negotiation.between(N, S)
                .add(N.demands(Q.atLeast(250)).id("demand"))
                .add(N.accepts(Q.exactly(85)).id("fallback"))
                .add(S.demands(Q.atMost(100)).id("limit"))
                .build());

        assertThat(oracle.review(draft("q", "85")).positions())
                .isEqualTo(Map.of("demand", Standing.MET, "limit", Standing.MET));
        assertThat(oracle.review(draft("q", "86.5")).positions())
                .isEqualTo(Map.of("demand", Standing.UNMET, "limit", Standing.MET));
        assertThat(oracle.review(draft("q", "100.5")).positions())
                .isEqualTo(Map.of("demand", Standing.UNMET, "limit", Standing.UNMET));
        assertThat(oracle.review(draft("q", "300")).positions())
                .isEqualTo(Map.of("demand", Standing.MET, "limit", Standing.UNMET));
    }

    @Test
    void a_draft_of_what_is_not_there_is_refused() {
        Oracle oracle =
                Oracle.of(Negotiation.between(N, S).add(N.demands(Q.atLeast(2))).build());

        assertThatThrownBy(() -> oracle.review(draft("p", "1"))).hasMessageContaining("no issue p");
        assertThatThrownBy(() -> oracle.review(draft("q", "-1"))).hasMessageContaining("no value -1");
    }

    // Principals

    @Test
    void a_principal_stands_as_its_worst_position_and_silence_is_not_judged() {
        Oracle oracle = Oracle.of(Negotiation.between(N, S, W)
                .add(N.demands(X))
                .add(N.rejects(Y))
                .add(S.demands(A))
                .add(S.accepts(Y))
                .add(W.accepts(X))
                .add(W.undecidedOn(Y))
                .build());

        assertThat(oracle.review(Map.of(issue(X), "yes", issue(Y), "yes")).principals())
                .isEqualTo(Map.of(
                        "n", Optional.of(Standing.UNMET), "s", Optional.of(Standing.OPEN), "w", Optional.empty()));
        assertThat(oracle.review(Map.of(issue(X), "yes", issue(Y), "no", issue(A), "yes"))
                        .principals())
                .containsEntry("n", Optional.of(Standing.MET))
                .containsEntry("s", Optional.of(Standing.MET));
    }

    @Test
    void an_acceptance_with_a_condition_is_judged_and_one_that_is_excluded_is_not() {
        Oracle oracle = Oracle.of(Negotiation.between(N, S)
                .add(S.accepts(X).onlyIf(Y).id("acceptance"))
                .add(N.accepts(X).onlyIf(Y).id("excluded"))
                .add(N.rejects(X).id("rejection"))
                .build());

        assertThat(oracle.review(draft(issue(X), "yes")).positions())
                .isEqualTo(Map.of("acceptance", Standing.OPEN, "rejection", Standing.UNMET));
    }

    @Test
    void what_is_not_considered_is_not_judged() {
        Oracle oracle = Oracle.of(Negotiation.between(N, S)
                .add(N.demands(X).redLine().id("x"))
                .add(S.rejects(X).firm().id("not-x"))
                .build());

        DraftReview review = oracle.considering(Firmness.RED_LINE).review(draft(issue(X), "yes"));

        assertThat(review.positions()).containsOnlyKeys("x");
        assertThat(review.principals()).containsEntry("s", Optional.empty());
        assertThat(review.canBeCompleted()).isTrue();
    }

    // What keeps it from being completed

    @Test
    void all_minimal_sets_that_keep_a_draft_from_being_completed_are_found() {
        Oracle oracle = Oracle.of(Negotiation.between(N, S)
                .add(N.demands(A).id("a"))
                .add(S.rejects(A).id("not-a"))
                .add(S.rejects(B).unless(A).id("not-b"))
                .build());

        assertThat(oracle.review(NOTHING).obstacles()).containsExactly(Set.of("a", "not-a"));
        assertThat(oracle.review(draft(issue(B), "yes")).obstacles())
                .containsExactlyInAnyOrder(Set.of("a", "not-a"), Set.of("not-a", "not-b"));
    }

    // Changes

    @Test
    void a_change_is_told_by_the_objections_that_it_lifts_and_raises() {
        Oracle oracle = Oracle.of(Negotiation.between(N, S)
                .add(N.demands(X).id("x"))
                .add(S.rejects(Y).id("not-y"))
                .add(S.rejects(Terms.allOf(Y, Terms.not(X))).id("not-y-alone"))
                .build());

        DraftReview review = oracle.review(Map.of(issue(X), "no", issue(Y), "yes"));

        assertThat(review.changes())
                .isEqualTo(Map.of(
                        new Change(issue(X), "yes"), new Objections(Set.of("x", "not-y-alone"), Set.of()),
                        new Change(issue(Y), "no"), new Objections(Set.of("not-y", "not-y-alone"), Set.of())));
        assertThat(review.bestChanges())
                .containsExactlyInAnyOrder(new Change(issue(X), "yes"), new Change(issue(Y), "no"));
    }

    @Test
    void a_change_that_raises_as_much_as_it_lifts_is_no_gain() {
        Oracle oracle = Oracle.of(Negotiation.between(N, S)
                .add(N.demands(X).id("x"))
                .add(S.rejects(X).id("not-x"))
                .build());

        DraftReview review = oracle.review(draft(issue(X), "yes"));

        assertThat(review.changes())
                .isEqualTo(Map.of(new Change(issue(X), "no"), new Objections(Set.of("not-x"), Set.of("x"))));
        assertThat(review.bestChanges()).isEmpty();
    }

    @Test
    void a_number_changes_to_another_range() {
        QuantityIssue days = Issue.quantity("days", "days").from(0).inStepsOf(1);
        Oracle oracle = Oracle.of(Negotiation.between(N, S)
                .add(N.demands(days.atLeast(30)).id("least"))
                .add(S.demands(days.atMost(90)).id("most"))
                .build());

        DraftReview review = oracle.review(draft("days", "7"));

        assertThat(review.changes())
                .isEqualTo(Map.of(
                        new Change("days", "30"), new Objections(Set.of("least"), Set.of()),
                        new Change("days", "91"), new Objections(Set.of("least"), Set.of("most"))));
        assertThat(review.bestChanges()).containsExactly(new Change("days", "30"));
    }
}
