package org.parley.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.parley.Amount;
import org.parley.Firmness;
import org.parley.Issue;
import org.parley.Negotiation;
import org.parley.NegotiationBuilder;
import org.parley.Party;
import org.parley.QuantityIssue;
import org.parley.Terms;

/** Quantities that do not meet: how far the numbers lie apart, and nothing inferred from it. */
class GapsTest {
    private static final Party NORTH = Party.of("North");
    private static final Party SOUTH = Party.of("South");
    private static final QuantityIssue PERSONS =
            Issue.quantity("persons", "persons").from(0).labelled("limit of the forces of South");
    private static final QuantityIssue SHARE =
            Issue.quantity("share", "percent").from(0).to(100);
    private static final Terms X = Issue.yesNo("x").yes();

    private static NegotiationBuilder talks() {
        return Negotiation.between(NORTH, SOUTH);
    }

    private static Gaps gaps(NegotiationBuilder talks) {
        return Analysis.of(talks.build()).gaps();
    }

    private static Amount only(Gaps gaps) {
        assertThat(gaps.all()).hasSize(1);
        return gaps.all().get(0).distance();
    }

    @Test
    void a_ceiling_below_a_floor_leaves_the_distance_between_them() {
        Gaps gaps =
                gaps(talks().add(NORTH.demands(PERSONS.atMost(85_000))).add(SOUTH.demands(PERSONS.atLeast(250_000))));

        assertThat(only(gaps)).isEqualTo(Amount.of(165_000, "persons"));
        assertThat(gaps.all().get(0).lower().party()).isEqualTo(NORTH);
        assertThat(gaps.all().get(0).higher().nearest()).isEqualTo(new BigDecimal("250000"));
    }

    @Test
    void numbers_that_meet_leave_no_gap() {
        assertThat(gaps(talks().add(NORTH.demands(PERSONS.atMost(100))).add(SOUTH.demands(PERSONS.atLeast(100))))
                        .all())
                .isEmpty();
    }

    @Test
    void all_unconditional_demands_of_a_party_count_together() {
        assertThat(only(gaps(talks().add(NORTH.demands(PERSONS.atMost(300)))
                        .add(NORTH.demands(Terms.anyOf(PERSONS.atMost(100), PERSONS.atLeast(200))))
                        .add(SOUTH.demands(PERSONS.exactly(160))))))
                .isEqualTo(Amount.of(40, "persons"));
    }

    @Test
    void a_fallback_can_close_the_gap() {
        assertThat(gaps(talks().add(NORTH.demands(PERSONS.atLeast(250)))
                                .add(NORTH.accepts(PERSONS.exactly(85)))
                                .add(SOUTH.demands(PERSONS.atMost(100))))
                        .all())
                .isEmpty();
    }

    @Test
    void the_fallback_of_a_red_line_is_none() {
        assertThat(only(gaps(talks().add(NORTH.demands(PERSONS.atLeast(250)).redLine())
                        .add(NORTH.accepts(PERSONS.exactly(85)))
                        .add(SOUTH.demands(PERSONS.atMost(100))))))
                .isEqualTo(Amount.of(150, "persons"));
    }

    @Test
    void an_acceptance_counts_where_the_party_demands_nothing() {
        assertThat(only(gaps(talks().add(NORTH.accepts(PERSONS.atLeast(250))).add(SOUTH.demands(PERSONS.atMost(100))))))
                .isEqualTo(Amount.of(150, "persons"));
    }

    @Test
    void what_is_demanded_under_a_condition_is_no_opening_position() {
        assertThat(gaps(talks().add(NORTH.demands(PERSONS.atLeast(250)).when(X))
                                .add(SOUTH.demands(PERSONS.atMost(100))))
                        .all())
                .isEmpty();
    }

    @Test
    void a_party_that_contradicts_itself_has_no_gap_with_others() {
        assertThat(gaps(talks().add(NORTH.demands(PERSONS.atLeast(250)))
                                .add(NORTH.demands(PERSONS.atMost(200)))
                                .add(SOUTH.demands(PERSONS.atMost(100))))
                        .all())
                .isEmpty();
    }

    @Test
    void the_distance_is_exact() {
        assertThat(only(gaps(talks().add(NORTH.demands(SHARE.atLeast(new BigDecimal("51.3"))))
                        .add(SOUTH.demands(SHARE.atMost(new BigDecimal("49.05")))))))
                .isEqualTo(Amount.of(new BigDecimal("2.25"), "percent"));
    }

    @Test
    void where_the_bound_itself_is_excluded_the_next_step_counts() {
        QuantityIssue whole = PERSONS.inStepsOf(1);

        assertThat(only(gaps(
                        talks().add(NORTH.demands(Terms.not(whole.atMost(100)))).add(SOUTH.demands(whole.atMost(90))))))
                .isEqualTo(Amount.of(11, "persons"));
    }

    @Test
    void each_pair_of_principals_has_a_gap_of_its_own() {
        Party east = Party.of("East");
        Gaps gaps = Analysis.of(Negotiation.between(NORTH, SOUTH, east)
                        .add(NORTH.demands(PERSONS.atMost(10)))
                        .add(SOUTH.demands(PERSONS.exactly(20)))
                        .add(east.demands(PERSONS.atLeast(50)))
                        .build())
                .gaps();

        assertThat(gaps.all())
                .extracting(gap -> gap.lower().party() + "-" + gap.higher().party() + " " + gap.distance())
                .containsExactly("north-east 40 persons", "south-east 30 persons", "north-south 10 persons");
    }

    @Test
    void a_demand_that_is_not_considered_leaves_no_gap() {
        Analysis analysis =
                Analysis.of(talks().add(NORTH.demands(PERSONS.atMost(100)).redLine())
                        .add(SOUTH.demands(PERSONS.atLeast(250)).flexible())
                        .build());

        assertThat(analysis.gaps().all()).hasSize(1);
        assertThat(analysis.considering(Firmness.FIRM).gaps().all()).isEmpty();
    }

    @Test
    void an_acceptance_counts_however_firm() {
        Analysis analysis =
                Analysis.of(talks().add(NORTH.demands(PERSONS.atMost(100)).redLine())
                        .add(SOUTH.accepts(PERSONS.atLeast(250)))
                        .build());

        assertThat(only(analysis.considering(Firmness.RED_LINE).gaps())).isEqualTo(Amount.of(150, "persons"));
    }

    @Test
    void a_side_lists_the_fallbacks_that_it_rests_on() {
        Gaps gaps = gaps(talks().add(NORTH.demands(PERSONS.atLeast(250)).id("target"))
                .add(NORTH.accepts(PERSONS.exactly(120)).id("fallback"))
                .add(SOUTH.demands(PERSONS.atMost(100))));

        assertThat(only(gaps)).isEqualTo(Amount.of(20, "persons"));
        assertThat(gaps.all().get(0).higher().positions())
                .extracting(position -> position.id())
                .containsExactly("fallback", "target");
    }

    @Test
    void numbers_that_come_ever_closer_and_do_not_meet_have_no_distance_and_say_so() {
        Gaps gaps =
                gaps(talks().add(NORTH.demands(Terms.not(PERSONS.atMost(5)))).add(SOUTH.demands(PERSONS.atMost(5))));

        assertThat(only(gaps)).isEqualTo(Amount.of(0, "persons"));
        assertThat(gaps.explain())
                .startsWith("Limit of the forces of South: South's numbers go up to 5 persons, "
                        + "North's go down to 5 persons; they come ever closer and do not meet. ");
    }

    @Test
    void where_nothing_is_found_no_more_is_claimed_than_that() {
        assertThat(gaps(talks().add(NORTH.rejects(PERSONS.atLeast(5))).add(SOUTH.demands(PERSONS.atLeast(5))))
                        .explain())
                .isEqualTo("No two parties' demands or acceptances on a quantity leave a gap.\n");
    }

    @Test
    void a_gap_is_told_with_its_unit_and_without_a_guess() {
        assertThat(gaps(talks().add(NORTH.demands(PERSONS.atMost(85_000)))
                                .add(SOUTH.demands(PERSONS.atLeast(250_000)).redLine()))
                        .explain())
                .isEqualTo("""
                        Limit of the forces of South: North's nearest number is 85000 persons, South's is 250000 persons; a gap of 165000 persons. What either would settle for is not known.
                            North demands limit of the forces of South: at most 85000 persons, firmness not stated (no source).
                            South demands limit of the forces of South: at least 250000 persons, as a red line (no source).
                        """);
    }
}
