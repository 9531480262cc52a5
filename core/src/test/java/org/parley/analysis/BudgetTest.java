package org.parley.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.parley.ChoiceIssue;
import org.parley.CompatibilityRule;
import org.parley.Demand;
import org.parley.Draft;
import org.parley.Issue;
import org.parley.Negotiation;
import org.parley.NegotiationBuilder;
import org.parley.Party;
import org.parley.Step;
import org.parley.Terms;
import org.parley.demand.Undertaking;

/** A question whose budget is spent, or whose thread is interrupted, says what it has found and that this is not all. */
class BudgetTest {
    private static final Party NORTH = Party.of("North");
    private static final Party SOUTH = Party.of("South");
    private static final Demand INSPECTIONS = Undertaking.by(NORTH, "Inspections");
    private static final Demand PATROLS = Undertaking.by(NORTH, "Patrols");

    /** Twelve delegations in eleven rooms, one each: it takes very long to see that this cannot be. */
    private static Negotiation crowded() {
        NegotiationBuilder talks = Negotiation.between(NORTH, SOUTH).add(NORTH.demands(INSPECTIONS));
        ChoiceIssue[] rooms = new ChoiceIssue[12];
        String[] values = new String[11];
        for (int room = 0; room < values.length; room++) {
            values[room] = "room-" + room;
        }
        for (int i = 0; i < rooms.length; i++) {
            rooms[i] = Issue.choice("delegation-" + i, values);
        }
        for (String value : values) {
            Terms[] same = new Terms[rooms.length];
            for (int i = 0; i < rooms.length; i++) {
                same[i] = rooms[i].is(value);
            }
            talks.add(CompatibilityRule.atMost(1, same).id("one-in-" + value));
        }
        Step opening = Step.of("opening"), closing = Step.of("closing");
        return talks.add(NORTH.demands(opening.onlyAfter(closing)))
                .add(SOUTH.demands(closing.onlyAfter(opening)))
                .build();
    }

    private static <R> R inTime(Function<Analysis, R> question) {
        Analysis analysis = Analysis.of(crowded()).within(Budget.of(Duration.ofMillis(20)));
        return assertTimeoutPreemptively(Duration.ofSeconds(20), () -> question.apply(analysis));
    }

    @Test
    void conflicts_that_cannot_all_be_found_in_time_are_incomplete() {
        assertThat(inTime(Analysis::conflicts).isComplete()).isFalse();
    }

    @Test
    void answers_that_cannot_be_found_in_time_are_unknown() {
        ResponseMatrix matrix = inTime(Analysis::matrix);

        assertThat(matrix.isComplete()).isFalse();
        assertThat(matrix.response(INSPECTIONS, SOUTH))
                .hasValueSatisfying(response -> assertThat(response.answer()).isEqualTo(Answer.UNKNOWN))
                .hasValueSatisfying(
                        response -> assertThat(response.compatibility()).isEqualTo(Compatibility.UNKNOWN));
    }

    @Test
    void a_zone_that_cannot_be_found_in_time_is_unknown_not_empty() {
        Zone zone = inTime(Analysis::zone);

        assertThat(zone.possible()).isEqualTo(Existence.UNKNOWN);
        assertThat(zone.isEmpty()).isFalse();
    }

    @Test
    void concessions_that_cannot_be_found_in_time_are_incomplete() {
        assertThat(inTime(Analysis::concessions).isComplete()).isFalse();
    }

    @Test
    void common_ground_that_cannot_be_found_in_time_is_unknown_not_empty() {
        CommonGround ground = inTime(Analysis::commonGround);

        assertThat(ground.possible()).isEqualTo(Existence.UNKNOWN);
        assertThat(ground.isComplete()).isFalse();
    }

    @Test
    void a_draft_that_cannot_be_judged_in_time_is_unknown_not_open() {
        Review review = inTime(analysis -> analysis.review(Draft.empty()));

        assertThat(review.completable()).isEqualTo(Existence.UNKNOWN);
        assertThat(review.on(NORTH)).contains(Review.Kind.UNKNOWN);
        assertThat(review.isComplete()).isFalse();
    }

    @Test
    void what_would_follow_and_cannot_be_found_in_time_is_unknown() {
        WhatIf whatIf = inTime(analysis -> analysis.whatIf(PATROLS));

        assertThat(whatIf.holds()).isEqualTo(Existence.UNKNOWN);
        assertThat(whatIf.isComplete()).isFalse();
    }

    @Test
    void the_text_says_that_there_may_be_more() {
        assertThat(inTime(Analysis::conflicts).explain()).contains("there may be more");
    }

    @Test
    void an_interrupted_thread_gets_a_partial_answer_and_stays_interrupted() {
        Analysis analysis = Analysis.of(crowded());
        Thread.currentThread().interrupt();

        boolean isComplete = analysis.conflicts().isComplete();

        assertThat(Thread.interrupted()).isTrue();
        assertThat(isComplete).isFalse();
    }

    @Test
    void no_more_results_are_listed_than_asked_for_and_the_rest_is_not_passed_over_in_silence() {
        Negotiation talks = Negotiation.between(NORTH, SOUTH)
                .add(NORTH.demands(INSPECTIONS))
                .add(SOUTH.rejects(INSPECTIONS))
                .add(NORTH.demands(PATROLS))
                .add(SOUTH.rejects(PATROLS))
                .build();

        Conflicts one =
                Analysis.of(talks).within(Budget.ofDefaults().results(1)).conflicts();
        Conflicts two =
                Analysis.of(talks).within(Budget.ofDefaults().results(2)).conflicts();

        assertThat(one.all()).hasSize(1);
        assertThat(one.isComplete()).isFalse();
        assertThat(two.all()).hasSize(2);
        assertThat(two.isComplete()).isTrue();
    }

    @Test
    void a_budget_without_time_or_results_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Budget.of(Duration.ZERO))
                .withMessage("A question cannot work for 0 ms: give a time above zero.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Budget.ofDefaults().results(0))
                .withMessage("A question cannot list 0 results: allow one or more.");
    }
}
