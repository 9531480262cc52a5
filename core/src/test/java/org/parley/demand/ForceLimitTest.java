package org.parley.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.demand.Talks.NORTH;
import static org.parley.demand.Talks.SOUTH;

import com.google.common.testing.EqualsTester;
import org.junit.jupiter.api.Test;
import org.parley.ChoiceIssue;
import org.parley.Issue;
import org.parley.Negotiation;
import org.parley.analysis.Analysis;
import org.parley.analysis.Answer;

class ForceLimitTest {
    private static final String ACT = "force-limit/north/personnel";
    private static final ForceLimit LIMIT = ForceLimit.of(NORTH).on(ForceKind.PERSONNEL);
    private static final ForceLimit LOW = LIMIT.atMost(85);
    private static final ForceLimit TANKS =
            ForceLimit.of(NORTH).on(ForceKind.TANKS).atMost(342);

    @Test
    void without_a_number_it_says_only_that_there_is_a_limit() {
        assertThat(LIMIT.terms().text()).isEqualTo(ACT + "/limited[yes]");
    }

    @Test
    void at_most_so_many_is_a_ceiling_of_one_or_more() {
        assertThat(LOW.terms().text()).isEqualTo("allOf(" + ACT + "/ceiling[1..85 persons], " + ACT + "/limited[yes])");
        assertThat(LIMIT.ceiling(HowMany.between(0, 85)).terms()).isEqualTo(LOW.terms());
    }

    @Test
    void at_least_so_many_is_a_ceiling_no_lower() {
        assertThat(LIMIT.atLeast(250).terms().text()).contains(ACT + "/ceiling[250.. persons]");
        assertThat(LIMIT.exactly(250).terms().text()).contains(ACT + "/ceiling[250..250 persons]");
    }

    @Test
    void issues_have_their_units_and_zero_values() {
        Negotiation talks = Talks.on(LOW);
        ChoiceIssue limited = (ChoiceIssue) talks.issue(ACT + "/limited").orElseThrow();

        assertThat(limited.zero()).contains("no");
        assertThat(limited.controlledBy()).contains(NORTH);
        assertThat(talks.issue(ACT + "/ceiling"))
                .contains(Issue.quantity(ACT + "/ceiling", "persons")
                        .labelled("ceiling on the personnel of North")
                        .from(0)
                        .inStepsOf(1)
                        .withZero(0)
                        .controlledBy(NORTH));
    }

    @Test
    void each_kind_of_forces_is_a_limit_of_its_own() {
        Negotiation talks = Talks.on(
                LOW,
                ForceLimit.of(NORTH).on(ForceKind.TANKS).atMost(342),
                ForceLimit.of(NORTH).on(ForceKind.ARTILLERY).atMost(519),
                ForceLimit.of(NORTH).on(ForceKind.of("missile launchers")).atMost(96));

        assertThat(talks.steps())
                .extracting(Object::toString)
                .containsExactly(
                        "force-limit/north/artillery",
                        "force-limit/north/missile-launchers",
                        "force-limit/north/personnel",
                        "force-limit/north/tanks");
        assertThat(LOW.actors()).containsExactly(NORTH);
    }

    @Test
    void what_has_a_ceiling_is_limited() {
        assertThat(Talks.rules(Talks.on(LOW)))
                .containsExactly("implied/" + ACT + "/ceiling: anyOf(" + ACT + "/limited[yes], not(" + ACT
                        + "/ceiling[1.. persons])), as forces that have a ceiling are limited");
        assertThat(Talks.rules(Talks.on(LIMIT))).isEmpty();
    }

    @Test
    void a_limit_in_principle_is_no_consent_to_a_number() {
        Negotiation talks = Negotiation.between(NORTH, SOUTH)
                .add(SOUTH.demands(LOW))
                .add(NORTH.accepts(LIMIT))
                .build();

        assertThat(Analysis.of(talks)
                        .matrix()
                        .row(LOW)
                        .orElseThrow()
                        .response(NORTH)
                        .orElseThrow()
                        .answer())
                .isEqualTo(Answer.SILENT);
    }

    @Test
    void a_low_and_a_high_ceiling_cannot_hold_together() {
        Negotiation talks = Negotiation.between(NORTH, SOUTH)
                .add(SOUTH.demands(LOW))
                .add(NORTH.demands(LIMIT.atLeast(250)))
                .build();

        assertThat(Analysis.of(talks).conflicts().all()).hasSize(1);
    }

    @Test
    void a_limit_of_none_is_a_prohibition_and_reported() {
        assertThat(Talks.problems(LIMIT.atMost(0)))
                .containsExactly(
                        "In position-0, the limit on the personnel of North is 0 persons, which prohibits them:"
                                + " give a ceiling of one or more, or demand the prohibition as an Undertaking.");
    }

    @Test
    void it_reads_as_a_heading_a_phrase_and_a_description() {
        assertThat(LIMIT.label()).isEqualTo("Force limit on personnel");
        assertThat(LOW.label()).isEqualTo("Force limit on personnel: at most 85 persons");
        assertThat(LOW.phrase()).isEqualTo("a force limit on personnel of at most 85 persons");
        assertThat(LOW.description()).isEqualTo("Force limit on personnel of North: at most 85 persons");
        assertThat(ForceLimit.of(NORTH).on(ForceKind.ARTILLERY).exactly(519).label())
                .isEqualTo("Force limit on artillery: 519 guns");
        assertThat(TANKS.label()).isEqualTo("Force limit: at most 342 tanks");
        assertThat(TANKS.phrase()).isEqualTo("a force limit of at most 342 tanks");
        assertThat(TANKS.description()).isEqualTo("Force limit on tanks of North: at most 342 tanks");
        assertThat(ForceLimit.of(NORTH).on(ForceKind.TANKS).label()).isEqualTo("Force limit on tanks");
    }

    @Test
    void it_is_a_value() {
        new EqualsTester()
                .addEqualityGroup(LIMIT, ForceLimit.of(NORTH).on(ForceKind.PERSONNEL))
                .addEqualityGroup(ForceLimit.of(SOUTH).on(ForceKind.PERSONNEL))
                .addEqualityGroup(ForceLimit.of(NORTH).on(ForceKind.TANKS))
                .addEqualityGroup(LOW, LIMIT.atMost(85), LIMIT.ceiling(HowMany.atMost(85)))
                .addEqualityGroup(LIMIT.exactly(85))
                .testEquals();
    }
}
