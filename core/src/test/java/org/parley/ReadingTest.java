package org.parley;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What sources report in several ways is kept side by side, of which one holds at a time. */
class ReadingTest {
    private static final Party NORTH = Party.of("North");
    private static final Party SOUTH = Party.of("South");
    private static final QuantityIssue DAYS =
            Issue.quantity("days", "days").from(0).withZero(0);
    private static final Terms X = Issue.yesNo("x").yes();
    private static final Reading THIRTY = new Reading("length of the ceasefire", "thirty");
    private static final Reading NINETY = new Reading("length of the ceasefire", "ninety");
    private static final Reading BEGUN = new Reading("the day after withdrawal", "begun");
    private static final Position AT_THIRTY =
            NORTH.demands(DAYS.atLeast(30)).reading("length of the ceasefire", "thirty");
    private static final Position AT_NINETY =
            NORTH.demands(DAYS.atLeast(90)).reading("length of the ceasefire", "ninety");
    private static final Position ALWAYS = SOUTH.rejects(DAYS.atLeast(60));
    private static final Assumption AFTER = Assumption.that(X).reading("the day after withdrawal", "begun");

    private static NegotiationBuilder talks() {
        return Negotiation.between(NORTH, SOUTH).add(ALWAYS);
    }

    private static Negotiation both() {
        return talks().add(AT_NINETY).add(AT_THIRTY).add(AFTER).build();
    }

    @Test
    void readings_are_listed_by_group_and_name() {
        assertThat(both().readings()).containsExactly(NINETY, THIRTY, BEGUN);
    }

    @Test
    void a_position_belongs_to_one_reading_or_to_none() {
        assertThat(AT_THIRTY.reading()).contains(THIRTY);
        assertThat(ALWAYS.reading()).isEmpty();
        assertThat(AFTER.reading()).contains(BEGUN);
    }

    @Test
    void read_in_one_way_it_is_the_negotiation_without_the_other_ways() {
        assertThat(both().readAs(List.of(THIRTY)))
                .isEqualTo(talks().add(AT_THIRTY).add(AFTER).build());
        assertThat(both().readAs(List.of(NINETY, BEGUN)))
                .isEqualTo(talks().add(AT_NINETY).add(AFTER).build());
    }

    @Test
    void groups_that_are_not_named_stay_as_they_are() {
        assertThat(both().readAs(List.of(BEGUN))).isEqualTo(both());
        assertThat(both().readAs(List.of())).isEqualTo(both());
    }

    @Test
    void the_order_of_the_readings_asked_for_makes_no_difference() {
        assertThat(both().readAs(List.of(NINETY, BEGUN))).isEqualTo(both().readAs(List.of(BEGUN, NINETY)));
    }

    @Test
    void a_position_in_another_reading_is_another_position() {
        assertThat(NORTH.demands(X).reading("a", "b"))
                .isNotEqualTo(NORTH.demands(X).reading("a", "c"))
                .isNotEqualTo(NORTH.demands(X))
                .isEqualTo(NORTH.demands(X).reading(" a ", " b "));
    }

    @Test
    void a_reading_that_nothing_belongs_to_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> both().readAs(List.of(new Reading("the day after withdrawal", "ended"))))
                .withMessage("No position or assumption belongs to the reading \"ended\" of the day after withdrawal:"
                        + " give one of [length of the ceasefire: ninety, length of the ceasefire: thirty,"
                        + " the day after withdrawal: begun].");
    }

    @Test
    void two_readings_of_one_group_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> both().readAs(List.of(THIRTY, NINETY)))
                .withMessage("Both \"thirty\" and \"ninety\" are readings of length of the ceasefire, of which one"
                        + " holds at a time: give one of them.");
    }

    @Test
    void a_reading_has_a_group_and_a_name() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NORTH.demands(X).reading(" ", "b"))
                .withMessage("The group of a reading is blank: give it at least one letter or digit.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AFTER.reading("a", ""))
                .withMessage("The name of a reading of a is blank: give it at least one letter or digit.");
    }

    @Test
    void readings_that_combine_in_more_ways_than_anyone_reads_are_refused() {
        NegotiationBuilder talks = talks();
        for (int group = 0; group < 10; group++) {
            talks.add(NORTH.demands(X).id("a" + group).reading("group " + group, "a"));
            talks.add(NORTH.demands(X).id("b" + group).reading("group " + group, "b"));
        }

        assertThatExceptionOfType(InvalidNegotiationException.class)
                .isThrownBy(talks::build)
                .satisfies(thrown -> assertThat(thrown.problems())
                        .isEqualTo(ImmutableList.of(new Problem(
                                "too-many-readings",
                                "readings",
                                "The readings of 10 groups combine in more than 1000 ways: join groups whose readings"
                                        + " go together, or leave some out."))));
    }
}
