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
import org.parley.analysis.Conflict;

class RemainsReturnTest {
    private static final String ACT = "remains-return/south/north";
    private static final RemainsReturn RETURN = RemainsReturn.by(SOUTH).to(NORTH);
    private static final RemainsReturn EVERYTHING = RETURN.number(6000).mode(ExchangeMode.UNILATERAL);

    @Test
    void each_facet_demands_its_value() {
        assertThat(RETURN.terms().text()).isEqualTo(ACT + "/returned[yes]");
        assertThat(EVERYTHING.terms().text())
                .isEqualTo("allOf(" + ACT + "/mode[unilateral], " + ACT + "/number[6000..6000 persons], " + ACT
                        + "/returned[yes])");
    }

    @Test
    void issues_have_their_values_and_zero_values() {
        Negotiation talks = Talks.on(EVERYTHING);
        ChoiceIssue returned = (ChoiceIssue) talks.issue(ACT + "/returned").orElseThrow();
        ChoiceIssue mode = (ChoiceIssue) talks.issue(ACT + "/mode").orElseThrow();

        assertThat(returned.zero()).contains("no");
        assertThat(returned.controlledBy()).contains(SOUTH);
        assertThat(mode.values()).containsExactly("unspecified", "unilateral", "one-for-one", "all-for-all");
        assertThat(mode.zero()).contains("unspecified");
        assertThat(talks.issue(ACT + "/number"))
                .contains(Issue.quantity(ACT + "/number", "persons")
                        .labelled("number of persons whose remains are to be returned by South to North")
                        .from(0)
                        .inStepsOf(1)
                        .withZero(0)
                        .controlledBy(SOUTH));
    }

    @Test
    void its_act_is_of_the_parties() {
        Negotiation talks = Talks.on(EVERYTHING, RETURN, RemainsReturn.by(NORTH).to(SOUTH));

        assertThat(talks.steps())
                .extracting(Object::toString)
                .containsExactly("remains-return/north/south", "remains-return/south/north");
        assertThat(RETURN.actors()).containsExactly(SOUTH);
    }

    @Test
    void as_many_exchanged_and_as_many_handed_over_unilaterally_cannot_hold_together() {
        Negotiation talks = Negotiation.between(NORTH, SOUTH)
                .add(NORTH.demands(RETURN.number(6000).mode(ExchangeMode.ONE_FOR_ONE)))
                .add(SOUTH.demands(EVERYTHING))
                .build();

        assertThat(Analysis.of(talks).conflicts().all())
                .singleElement()
                .satisfies(conflict -> assertThat(conflict.kind()).isEqualTo(Conflict.Kind.BETWEEN_PARTIES));
    }

    @Test
    void to_oneself_it_is_reported() {
        assertThat(Talks.problems(RemainsReturn.by(SOUTH).to(SOUTH)))
                .containsExactly("In position-0, the remains that South would return would return to South itself:"
                        + " name another party in by(..) or in to(..).");
    }

    @Test
    void it_reads_as_a_heading_a_phrase_and_a_description() {
        assertThat(RETURN.label()).isEqualTo("Return of remains");
        assertThat(RETURN.phrase()).isEqualTo("the return of remains");
        assertThat(RETURN.description()).isEqualTo("Return of remains by South to North");
        assertThat(EVERYTHING.label()).isEqualTo("Return of the remains of 6000 persons, unilaterally");
        assertThat(RETURN.number(1).mode(ExchangeMode.ONE_FOR_ONE).phrase())
                .isEqualTo("the return of the remains of 1 person, one for one");
        assertThat(EVERYTHING.description())
                .isEqualTo("Return of the remains of 6000 persons by South to North, unilaterally");
    }

    @Test
    void it_is_a_value() {
        new EqualsTester()
                .addEqualityGroup(RETURN, RemainsReturn.by(SOUTH).to(NORTH))
                .addEqualityGroup(RemainsReturn.by(NORTH).to(SOUTH))
                .addEqualityGroup(
                        EVERYTHING, RETURN.mode(ExchangeMode.UNILATERAL).number(6000))
                .addEqualityGroup(RETURN.number(6000))
                .testEquals();
    }
}
