package org.parley.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.parley.ChoiceIssue;
import org.parley.CompatibilityRule;
import org.parley.Demand;
import org.parley.Draft;
import org.parley.Issue;
import org.parley.Negotiation;
import org.parley.NegotiationBuilder;
import org.parley.Outcome;
import org.parley.Party;
import org.parley.Step;
import org.parley.Terms;
import org.parley.Value;
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

    /** Twelve delegations in eleven rooms, one each, so that one stays away: it takes very long to see that one does. */
    @Test
    void a_demand_is_not_made_where_it_is_not_known_whether_something_does_instead() {
        Terms asked = Issue.yesNo("a").yes();
        NegotiationBuilder talks = Negotiation.between(NORTH, SOUTH);
        Terms[] away = new Terms[12];
        for (int i = 0; i < away.length; i++) {
            away[i] = delegation(i).is("away");
        }
        for (int room = 0; room < away.length - 1; room++) {
            Terms[] same = new Terms[away.length];
            for (int i = 0; i < same.length; i++) {
                same[i] = delegation(i).is("room-" + room);
            }
            talks.add(CompatibilityRule.atMost(1, same).id("one-in-room-" + room));
        }
        talks.add(NORTH.demands(INSPECTIONS).when(asked).unless(Terms.anyOf(away)));
        Analysis analysis = Analysis.of(talks.build()).within(Budget.of(Duration.ofSeconds(1)));

        WhatIf whatIf = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> analysis.whatIf(asked));

        assertThat(whatIf.holds()).isEqualTo(Existence.SOME);
        assertThat(whatIf.isComplete()).isFalse();
        assertThat(whatIf.met()).isNotEmpty();
        assertThat(whatIf.active()).isEmpty();
    }

    private static ChoiceIssue delegation(int number) {
        return Issue.choice(
                "delegation-" + number,
                "away",
                "room-0",
                "room-1",
                "room-2",
                "room-3",
                "room-4",
                "room-5",
                "room-6",
                "room-7",
                "room-8",
                "room-9",
                "room-10");
    }

    @Test
    void the_text_says_that_there_may_be_more() {
        assertThat(inTime(Analysis::conflicts).explain()).contains("there may be more");
    }

    @Test
    void a_spent_budget_is_never_told_as_nothing() {
        Analysis analysis = Analysis.of(crowded());
        Thread.currentThread().interrupt();

        List<String> texts = List.of(
                analysis.matrix().explain(),
                analysis.alternatives().explain(),
                analysis.gaps().explain(),
                analysis.explain());

        assertThat(Thread.interrupted()).isTrue();
        assertThat(texts)
                .allSatisfy(text -> assertThat(text)
                        .contains("The budget was spent")
                        .doesNotContain("Nobody demands", "Nobody offers", "leave a gap"));
        assertThat(texts.get(3)).contains("Which alternatives are offered", "Which quantities do not meet");
    }

    /** Every step waits for every other, in very many circles, and one has to occur. */
    private static Negotiation waiting(int count) {
        NegotiationBuilder talks = Negotiation.between(NORTH, SOUTH)
                .add(NORTH.demands(Step.of("step 0").occurs()).id("begin"));
        for (int i = 0; i < count; i++) {
            for (int j = 0; j < count; j++) {
                if (i != j) {
                    talks.add(SOUTH.demands(Step.of("step " + i).onlyAfter(Step.of("step " + j)))
                            .id("wait-" + i + "-" + j));
                }
            }
        }
        return talks.build();
    }

    /** On each of the issues a reason of its own. */
    private static Negotiation manyReasons() {
        NegotiationBuilder talks = Negotiation.between(NORTH, SOUTH);
        for (int i = 0; i < 10; i++) {
            talks.add(NORTH.demands(Issue.yesNo("matter-" + i).yes()));
        }
        return talks.build();
    }

    private static Outcome nothing(Negotiation talks) {
        return all(talks, "no");
    }

    private static Outcome all(Negotiation talks, String value) {
        ImmutableList.Builder<Value> values = ImmutableList.builder();
        for (Issue issue : talks.issues()) {
            boolean hasValue =
                    issue instanceof ChoiceIssue choice && choice.values().contains(value);
            values.add(Value.of(hasValue ? value : "no"));
        }
        return Outcome.of(talks.issues(), values.build(), ImmutableList.of());
    }

    @Test
    void no_more_reasons_are_listed_than_asked_for_and_the_rest_is_not_passed_over_in_silence() {
        Negotiation talks = manyReasons();
        Analysis three = Analysis.of(talks).within(Budget.ofDefaults().results(3));
        Analysis ten = Analysis.of(talks).within(Budget.ofDefaults().results(10));

        Standing some = three.zone().standing(nothing(talks));
        Standing all = ten.zone().standing(nothing(talks));

        assertThat(some.kind()).isEqualTo(Standing.Kind.IMPOSSIBLE);
        assertThat(some.reasons()).hasSize(3);
        assertThat(some.isComplete()).isFalse();
        assertThat(some.explain()).endsWith("The budget was spent: there may be more reasons.\n");
        assertThat(all.reasons()).hasSize(10);
        assertThat(all.isComplete()).isTrue();
    }

    @Test
    void what_is_proven_impossible_stays_so_when_time_ends_before_all_reasons_are_found() {
        Negotiation talks = waiting(16);
        Analysis analysis = Analysis.of(talks);
        assertThat(analysis.zone().isEmpty()).isTrue();

        Standing standing = analysis.within(Budget.of(Duration.ofMillis(500)).results(1_000_000))
                .zone()
                .standing(nothing(talks));

        assertThat(standing.kind()).isEqualTo(Standing.Kind.IMPOSSIBLE);
        assertThat(standing.reasons()).isNotEmpty();
        assertThat(standing.isComplete()).isFalse();
    }

    @Test
    void whether_an_outcome_belongs_to_the_zone_is_unknown_when_time_ends_before() {
        Negotiation talks = crowded();
        Analysis analysis = Analysis.of(talks);
        Outcome oneRoom = all(talks, "room-0");
        Thread.currentThread().interrupt();

        Zone zone = analysis.zone();
        Zone.Membership interrupted = zone.contains(oneRoom);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(interrupted).isEqualTo(Zone.Membership.UNKNOWN);
        assertThat(zone.contains(oneRoom)).isEqualTo(Zone.Membership.OUTSIDE);
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
