package org.parley.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.Deadline;
import org.parley.Negotiation;
import org.parley.Party;
import org.parley.Step;
import org.parley.StepMoment;

/** A deadline has a day only where its anchor has one. */
class ScheduleTest {
    private static final Party NORTH = Party.of("North");
    private static final Party SOUTH = Party.of("South");
    private static final Step PULL_BACK = Step.of("the pull-back");
    private static final Step TRUCE = Step.of("the truce");
    private static final Step ELECTIONS = Step.of("the elections");
    private static final LocalDate DAY = LocalDate.of(2024, 1, 31);
    private static final Deadline TRUCE_BEGINS =
            Deadline.of(StepMoment.beginningOf(TRUCE)).after(Period.ofDays(1), StepMoment.beginningOf(PULL_BACK));
    private static final Deadline TRUCE_ENDS =
            Deadline.of(StepMoment.endOf(TRUCE)).after(Period.ofDays(30), StepMoment.beginningOf(TRUCE));
    private static final Deadline VOTE =
            Deadline.of(StepMoment.endOf(ELECTIONS)).within(Period.ofMonths(1), StepMoment.endOf(PULL_BACK));

    private static Roadmap roadmap(Deadline... deadlines) {
        var position = NORTH.demands(TRUCE.onlyAfter(PULL_BACK));
        for (Deadline deadline : deadlines) {
            position = position.deadline(deadline);
        }
        return Analysis.of(Negotiation.between(NORTH, SOUTH).add(position).build())
                .roadmap();
    }

    @Test
    void without_a_date_no_deadline_has_a_day() {
        assertThat(roadmap(VOTE).schedule().entries())
                .extracting(Schedule.Entry::day)
                .containsExactly(Optional.empty());
        assertThat(roadmap(VOTE).schedule(StepDate.begins(PULL_BACK, DAY)).entries())
                .extracting(Schedule.Entry::day)
                .containsExactly(Optional.empty());
    }

    @Test
    void from_a_dated_anchor_a_deadline_is_counted_by_the_calendar() {
        assertThat(roadmap(VOTE).schedule(StepDate.ends(PULL_BACK, DAY)).entries())
                .extracting(Schedule.Entry::day)
                .containsExactly(Optional.of(LocalDate.of(2024, 2, 29)));
    }

    @Test
    void a_day_that_a_deadline_names_dates_the_next() {
        assertThat(roadmap(TRUCE_ENDS, TRUCE_BEGINS)
                        .schedule(StepDate.begins(PULL_BACK, DAY))
                        .entries())
                .extracting(Schedule.Entry::day)
                .containsExactly(Optional.of(LocalDate.of(2024, 3, 2)), Optional.of(LocalDate.of(2024, 2, 1)));
    }

    @Test
    void a_last_day_dates_nothing_else() {
        Deadline latest =
                Deadline.of(StepMoment.beginningOf(TRUCE)).within(Period.ofDays(1), StepMoment.beginningOf(PULL_BACK));

        assertThat(roadmap(TRUCE_ENDS, latest)
                        .schedule(StepDate.begins(PULL_BACK, DAY))
                        .entries())
                .extracting(Schedule.Entry::day)
                .containsExactly(Optional.empty(), Optional.of(DAY.plusDays(1)));
    }

    @Test
    void different_days_for_one_moment_date_nothing_else() {
        Deadline other =
                Deadline.of(StepMoment.beginningOf(TRUCE)).after(Period.ofDays(2), StepMoment.beginningOf(PULL_BACK));

        assertThat(roadmap(TRUCE_ENDS, TRUCE_BEGINS, other)
                        .schedule(StepDate.begins(PULL_BACK, DAY))
                        .entries())
                .extracting(Schedule.Entry::day)
                .containsExactly(Optional.empty(), Optional.of(DAY.plusDays(1)), Optional.of(DAY.plusDays(2)));
    }

    @Test
    void it_says_where_a_day_is_unknown_because_deadlines_differ() {
        Deadline other =
                Deadline.of(StepMoment.beginningOf(TRUCE)).after(Period.ofDays(2), StepMoment.beginningOf(PULL_BACK));
        Schedule schedule = roadmap(TRUCE_ENDS, TRUCE_BEGINS, other).schedule(StepDate.begins(PULL_BACK, DAY));

        assertThat(schedule.entries().get(0).anchorDays()).containsExactly(DAY.plusDays(1), DAY.plusDays(2));
        assertThat(schedule.explain())
                .contains("the day is unknown, as deadlines differ on the beginning of the truce: 1 February 2024 or 2"
                        + " February 2024.\n")
                .doesNotContain("has no date");
    }

    @Test
    void a_date_given_that_breaks_a_deadline_is_said_to() {
        StepDate anchor = StepDate.begins(PULL_BACK, DAY);
        Schedule late = roadmap(TRUCE_BEGINS).schedule(anchor, StepDate.begins(TRUCE, DAY.plusDays(3)));
        Schedule kept = roadmap(TRUCE_BEGINS).schedule(anchor, StepDate.begins(TRUCE, DAY.plusDays(1)));

        assertThat(late.entries().get(0).brokenBy()).contains(DAY.plusDays(3));
        assertThat(late.explain())
                .contains("on 1 February 2024. The beginning of the truce is dated 3 February 2024, which breaks"
                        + " this.\n");
        assertThat(kept.entries().get(0).brokenBy()).isEmpty();
        assertThat(kept.explain()).doesNotContain("breaks");
    }

    @Test
    void a_last_day_is_kept_up_to_it_and_a_first_day_from_it() {
        StepDate anchor = StepDate.ends(PULL_BACK, DAY);
        LocalDate last = LocalDate.of(2024, 2, 29);

        assertThat(roadmap(VOTE)
                        .schedule(anchor, StepDate.ends(ELECTIONS, last))
                        .entries()
                        .get(0)
                        .brokenBy())
                .isEmpty();
        assertThat(roadmap(VOTE)
                        .schedule(anchor, StepDate.ends(ELECTIONS, last.plusDays(1)))
                        .entries()
                        .get(0)
                        .brokenBy())
                .contains(last.plusDays(1));
    }

    @Test
    void a_date_given_comes_before_one_that_is_counted() {
        assertThat(roadmap(TRUCE_ENDS, TRUCE_BEGINS)
                        .schedule(StepDate.begins(PULL_BACK, DAY), StepDate.begins(TRUCE, DAY))
                        .entries()
                        .get(0)
                        .day())
                .contains(DAY.plusDays(30));
    }

    @Test
    void deadlines_counted_from_each_other_have_no_day() {
        Deadline back = Deadline.of(StepMoment.beginningOf(TRUCE)).after(Period.ofDays(1), StepMoment.endOf(TRUCE));

        assertThat(roadmap(TRUCE_ENDS, back).schedule().entries())
                .extracting(Schedule.Entry::day)
                .containsOnly(Optional.empty());
    }

    @Test
    void it_says_what_is_due_when_and_by_whose_word() {
        String sentence = "North demands the truce only after the pull-back, firmness not stated (no source).\n";

        assertThat(roadmap(VOTE).schedule().explain())
                .isEqualTo("The end of the elections is due within 1 month of the end of the pull-back: the day is"
                        + " unknown, as the end of the pull-back has no date.\n   " + sentence);
        assertThat(roadmap(TRUCE_BEGINS)
                        .schedule(StepDate.begins(PULL_BACK, DAY))
                        .explain())
                .isEqualTo("The beginning of the truce is due 1 day after the beginning of the pull-back: on 1 February"
                        + " 2024.\n   " + sentence);
        assertThat(roadmap().schedule().explain()).isEqualTo("No deadline is set.\n");
    }

    @Test
    void a_step_that_is_not_spoken_of_is_not_dated() {
        assertThatThrownBy(() -> roadmap().schedule(StepDate.ends(ELECTIONS, DAY)))
                .hasMessage("The negotiation does not speak of step the-elections: date some of its steps,"
                        + " [the-pull-back, the-truce].");
    }

    @Test
    void a_moment_has_one_date() {
        assertThatThrownBy(() -> roadmap().schedule(StepDate.ends(TRUCE, DAY), StepDate.ends(TRUCE, DAY.plusDays(1))))
                .hasMessage("The end of the-truce has two dates, 2024-01-31 and 2024-02-01: give one of them.");
    }

    @Test
    void a_deadline_is_counted_forwards_and_from_another_moment() {
        assertThatThrownBy(() ->
                        Deadline.of(StepMoment.endOf(TRUCE)).within(Period.ofDays(-1), StepMoment.beginningOf(TRUCE)))
                .hasMessage(
                        "The end of the-truce is due P-1D after the beginning of the-truce, a negative time: exchange"
                                + " the two moments.");
        assertThatThrownBy(() -> Deadline.of(StepMoment.endOf(TRUCE)).within(Period.ofDays(1), StepMoment.endOf(TRUCE)))
                .hasMessage("The end of the-truce cannot be counted from itself: count from another moment, be it the"
                        + " other end of the same step.");
    }
}
