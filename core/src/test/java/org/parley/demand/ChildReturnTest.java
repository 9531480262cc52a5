package org.parley.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.demand.Talks.NORTH;
import static org.parley.demand.Talks.SOUTH;

import com.google.common.testing.EqualsTester;
import org.junit.jupiter.api.Test;
import org.parley.ChoiceIssue;
import org.parley.Issue;
import org.parley.Negotiation;

class ChildReturnTest {
    private static final String ACT = "child-return/south/north";
    private static final ChildReturn RETURN = ChildReturn.by(SOUTH).to(NORTH);
    private static final ChildReturn EVERYTHING = RETURN.listed().number(339).verification(Oversight.JOINT);

    @Test
    void a_scope_means_at_least_that_much_and_is_all_unless_said() {
        assertThat(RETURN.terms().text()).isEqualTo(ACT + "/extent[all]");
        assertThat(RETURN.listed().terms().text()).isEqualTo(ACT + "/extent[all, listed]");
        assertThat(RETURN.listed().all()).isEqualTo(RETURN);
    }

    @Test
    void each_facet_demands_its_value() {
        assertThat(EVERYTHING.terms().text())
                .isEqualTo("allOf(" + ACT + "/extent[all, listed], " + ACT + "/number[339..339 persons], " + ACT
                        + "/verification[joint])");
    }

    @Test
    void issues_have_their_values_and_zero_values() {
        Negotiation talks = Talks.on(EVERYTHING);
        ChoiceIssue extent = (ChoiceIssue) talks.issue(ACT + "/extent").orElseThrow();
        ChoiceIssue verification =
                (ChoiceIssue) talks.issue(ACT + "/verification").orElseThrow();

        assertThat(extent.values()).containsExactly("none", "listed", "all");
        assertThat(extent.isOrdered()).isTrue();
        assertThat(extent.zero()).contains("none");
        assertThat(extent.controlledBy()).contains(SOUTH);
        assertThat(verification.values()).containsExactly("none", "joint", "third-party");
        assertThat(verification.zero()).contains("none");
        assertThat(talks.issue(ACT + "/number"))
                .contains(Issue.quantity(ACT + "/number", "persons")
                        .labelled("number of children to be returned by South to North")
                        .from(0)
                        .inStepsOf(1)
                        .withZero(0)
                        .controlledBy(SOUTH));
    }

    @Test
    void its_act_is_of_the_parties() {
        Negotiation talks = Talks.on(EVERYTHING, RETURN);

        assertThat(talks.steps()).extracting(Object::toString).containsExactly(ACT);
        assertThat(talks.acts().get(0).extents()).extracting(Issue::id).containsExactly(ACT + "/extent");
        assertThat(RETURN.actors()).containsExactly(SOUTH);
    }

    @Test
    void to_oneself_it_is_reported() {
        assertThat(Talks.problems(ChildReturn.by(SOUTH).to(SOUTH)))
                .containsExactly("In position-0, the children that South would return would return to South itself:"
                        + " name another party in by(..) or in to(..).");
    }

    @Test
    void it_reads_as_a_heading_a_phrase_and_a_description() {
        assertThat(RETURN.label()).isEqualTo("Return of children");
        assertThat(RETURN.phrase()).isEqualTo("the return of children");
        assertThat(RETURN.description()).isEqualTo("Return of children by South to North");
        assertThat(EVERYTHING.label()).isEqualTo("Return of listed children, 339 persons, joint verification");
        assertThat(RETURN.verification(Oversight.NONE).label()).isEqualTo("Return of children, no verification");
    }

    @Test
    void it_is_a_value() {
        new EqualsTester()
                .addEqualityGroup(RETURN, ChildReturn.by(SOUTH).to(NORTH))
                .addEqualityGroup(ChildReturn.by(NORTH).to(SOUTH))
                .addEqualityGroup(
                        EVERYTHING,
                        RETURN.verification(Oversight.JOINT).number(339).listed())
                .addEqualityGroup(RETURN.listed())
                .testEquals();
    }
}
