package org.parley;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.parley.analysis.Analysis;

/** Positions are superseded and withdrawn, never edited, and a negotiation can be seen as of a day or a round. */
class PositionsOverTimeTest {
    private static final Party NORTH = Party.of("North");
    private static final Party SOUTH = Party.of("South");
    private static final LocalDate FIRST = LocalDate.of(2025, 5, 16);
    private static final LocalDate SECOND = LocalDate.of(2025, 6, 2);
    private static final Terms X = Issue.yesNo("x").yes();
    private static final Terms Y = Issue.yesNo("y").yes();

    private static NegotiationBuilder talks() {
        return Negotiation.between(NORTH, SOUTH).add(NORTH.demands(X).id("n"));
    }

    private static NegotiationBuilder moved() {
        return talks().add(SOUTH.rejects(X).id("old").since(FIRST))
                .add(SOUTH.accepts(X).id("new").since(SECOND).supersedes("old"));
    }

    private static void assertRefused(NegotiationBuilder talks, String code, String message) {
        InvalidNegotiationException refused = catchThrowableOfType(InvalidNegotiationException.class, talks::build);

        assertThat(refused).isNotNull();
        assertThat(refused.problems()).containsExactly(new Problem(code, "new", message));
    }

    @Test
    void all_positions_stay_as_they_were_put_in() {
        Negotiation talks = moved().build();

        assertThat(talks.positions()).hasSize(3);
        assertThat(talks.toBuilder().build()).isEqualTo(talks);
    }

    @Test
    void at_the_end_a_superseded_position_is_not_held() {
        assertThat(moved().build().current())
                .isEqualTo(talks().add(SOUTH.accepts(X).id("new").since(SECOND)).build());
    }

    @Test
    void at_the_end_a_withdrawn_position_is_not_held() {
        assertThat(talks().add(SOUTH.rejects(X).withdrawnOn(SECOND)).build().current())
                .isEqualTo(talks().build());
    }

    @Test
    void an_analysis_is_of_what_is_held_at_the_end() {
        assertThat(Analysis.of(moved().build()).conflicts().all()).isEmpty();
        assertThat(Analysis.of(moved().build().asOf(FIRST)).conflicts().all()).hasSize(1);
    }

    @Test
    void a_position_is_held_from_its_first_day_to_the_day_before_the_next() {
        Negotiation before =
                talks().add(SOUTH.rejects(X).id("old").since(FIRST)).build();

        assertThat(moved().build().asOf(FIRST.minusDays(1))).isEqualTo(talks().build());
        assertThat(moved().build().asOf(FIRST)).isEqualTo(before);
        assertThat(moved().build().asOf(SECOND.minusDays(1))).isEqualTo(before);
        assertThat(moved().build().asOf(SECOND)).isEqualTo(moved().build().current());
    }

    @Test
    void a_position_is_held_to_the_day_before_it_is_withdrawn() {
        Negotiation talks =
                talks().add(SOUTH.rejects(X).since(FIRST).withdrawnOn(SECOND)).build();

        assertThat(talks.asOf(SECOND.minusDays(1)))
                .isEqualTo(talks().add(SOUTH.rejects(X).since(FIRST)).build());
        assertThat(talks.asOf(SECOND)).isEqualTo(talks().build());
    }

    @Test
    void a_state_of_an_earlier_day_is_its_own_present() {
        Negotiation then = moved().build().asOf(FIRST);

        assertThat(then.current()).isEqualTo(then);
    }

    @Test
    void as_of_a_round_it_is_the_end_of_its_last_day() {
        Negotiation talks = moved().add(Round.number(1).startDate(FIRST).build())
                .add(Round.number(2)
                        .startDate(SECOND.minusDays(1))
                        .endDate(SECOND)
                        .build())
                .build();

        assertThat(talks.asOf(1)).isEqualTo(talks.asOf(FIRST));
        assertThat(talks.asOf(1).rounds()).hasSize(1);
        assertThat(talks.asOf(2)).isEqualTo(talks.asOf(SECOND));
    }

    @Test
    void as_of_a_round_without_a_day_is_refused() {
        Negotiation talks = moved().add(Round.number(1).build()).build();

        assertThatThrownBy(() -> talks.asOf(1))
                .hasMessage("Round 1 has no day: give it a start or an end date, or ask asOf(..) for a day.");
        assertThatThrownBy(() -> talks.asOf(2))
                .hasMessage("The negotiation has no round 2: ask for one of its 1 round.");
    }

    @Test
    void an_issue_that_only_later_positions_mention_is_not_there_yet() {
        Negotiation talks = talks().add(SOUTH.demands(Y).since(SECOND)).build();

        assertThat(talks.asOf(FIRST).issue("y")).isEmpty();
    }

    @Test
    void a_position_may_take_the_place_of_several_and_several_that_of_one() {
        Negotiation talks = talks().add(SOUTH.rejects(X).id("a"))
                .add(SOUTH.rejects(Y).id("b"))
                .add(SOUTH.accepts(X).since(FIRST).supersedes("a").supersedes("b"))
                .add(SOUTH.accepts(Y).since(SECOND).supersedes("b"))
                .build();

        assertThat(talks.current().positions()).hasSize(3);
        assertThat(talks.asOf(FIRST).positions()).hasSize(2);
    }

    @Test
    void what_is_superseded_exists() {
        assertRefused(
                talks().add(SOUTH.accepts(X).id("new").since(SECOND).supersedes("old")),
                "unknown-position",
                "Position new supersedes old, which is no position of the negotiation: give the id that Position.id()"
                        + " returns.");
    }

    @Test
    void no_position_supersedes_itself() {
        assertRefused(
                talks().add(SOUTH.accepts(X).id("new").since(SECOND).supersedes("new")),
                "wrong-succession",
                "Position new supersedes new, itself: give the earlier position an id of its own.");
    }

    @Test
    void a_party_supersedes_its_own_positions() {
        assertRefused(
                talks().add(SOUTH.accepts(X).id("new").since(SECOND).supersedes("n")),
                "wrong-succession",
                "Position new supersedes n, a position of north: a party replaces its own positions only.");
    }

    @Test
    void what_supersedes_is_dated() {
        assertRefused(
                talks().add(SOUTH.rejects(X).id("old"))
                        .add(SOUTH.accepts(X).id("new").supersedes("old")),
                "undated",
                "Position new supersedes old, but does not say from which day: give it .since(..).");
    }

    @Test
    void what_supersedes_comes_later() {
        assertRefused(
                talks().add(SOUTH.rejects(X).id("old").since(SECOND))
                        .add(SOUTH.accepts(X).id("new").since(SECOND).supersedes("old")),
                "wrong-succession",
                "Position new supersedes old, which is held since 2025-06-02 and not before 2025-06-02: exchange the"
                        + " two, or correct the days.");
    }

    @Test
    void a_withdrawn_position_is_not_superseded_as_well() {
        assertRefused(
                talks().add(SOUTH.rejects(X).id("old").withdrawnOn(FIRST))
                        .add(SOUTH.accepts(X).id("new").since(SECOND).supersedes("old")),
                "wrong-succession",
                "Position new supersedes old, which was withdrawn on 2025-05-16 already: leave out the withdrawal, or"
                        + " the supersession.");
    }

    @Test
    void a_position_is_held_on_some_day() {
        assertThatThrownBy(() -> SOUTH.rejects(X).since(FIRST).withdrawnOn(FIRST))
                .hasMessage("A position withdrawn on 2025-05-16 and held since 2025-05-16 was held on no day: give the"
                        + " first day on which it was no longer held.");
    }

    @Test
    void one_reading_of_a_position_may_supersede_another_reading_of_an_earlier_one() {
        Negotiation talks = talks().add(SOUTH.rejects(X).id("old").reading("g", "one"))
                .add(SOUTH.rejects(Y)
                        .id("other")
                        .reading("g", "two")
                        .since(SECOND)
                        .supersedes("old"))
                .build();

        assertThat(talks.readAs(java.util.List.of(new Reading("g", "two"))).positions())
                .hasSize(2);
    }
}
