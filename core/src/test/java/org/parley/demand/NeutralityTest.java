package org.parley.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.demand.Talks.NORTH;
import static org.parley.demand.Talks.SOUTH;

import com.google.common.testing.EqualsTester;
import org.junit.jupiter.api.Test;
import org.parley.Demand;
import org.parley.Issue;
import org.parley.Negotiation;

class NeutralityTest {
    private static final String ACT = "neutrality/north";
    private static final Neutrality NEUTRALITY = Neutrality.of(NORTH);
    private static final Neutrality EVERYTHING = NEUTRALITY.foreignBases().foreignTroops();
    private static final Demand MEMBERSHIP = SecurityGuarantees.to(NORTH).form(GuaranteeForm.ALLIANCE_MEMBERSHIP);
    private static final Demand TROOPS = SecurityGuarantees.to(NORTH).form(GuaranteeForm.TROOPS_ON_THE_GROUND);

    @Test
    void it_is_staying_out_of_alliances_and_what_else_is_said() {
        assertThat(NEUTRALITY.terms().text()).isEqualTo(ACT + "/alliances[yes]");
        assertThat(EVERYTHING.terms().text())
                .isEqualTo("allOf(" + ACT + "/alliances[yes], " + ACT + "/foreign-bases[yes], " + ACT
                        + "/foreign-troops[yes])");
    }

    @Test
    void its_issues_are_controlled_by_the_neutral() {
        assertThat(Talks.on(NEUTRALITY).issue(ACT + "/alliances"))
                .contains(Issue.yesNo(ACT + "/alliances")
                        .labelled("abstention of North from alliances")
                        .controlledBy(NORTH));
    }

    @Test
    void its_act_extends_to_all_facets() {
        Negotiation talks = Talks.on(NEUTRALITY, EVERYTHING);

        assertThat(talks.steps()).extracting(Object::toString).containsExactly(ACT);
        assertThat(talks.acts().get(0).extents())
                .extracting(Issue::id)
                .containsExactly(ACT + "/alliances", ACT + "/foreign-bases", ACT + "/foreign-troops");
        assertThat(NEUTRALITY.actors()).containsExactly(NORTH);
    }

    @Test
    void it_excludes_alliance_membership() {
        assertThat(Talks.rules(Talks.on(NEUTRALITY, MEMBERSHIP)))
                .contains("implied/neutrality/north/alliance-membership: atMost 1(neutrality/north/alliances[yes],"
                        + " security-guarantees/north/form/alliance-membership[yes]), as a state that stays out of"
                        + " alliances is no member of one");
    }

    @Test
    void without_foreign_troops_it_excludes_those_of_guarantors() {
        assertThat(Talks.rules(Talks.on(EVERYTHING, TROOPS)))
                .contains("implied/neutrality/north/troops-on-the-ground: atMost"
                        + " 1(neutrality/north/foreign-troops[yes],"
                        + " security-guarantees/north/form/troops-on-the-ground[yes]), as a state that admits no"
                        + " foreign troops has none of its guarantors' on its ground");
        assertThat(Talks.rules(Talks.on(NEUTRALITY, TROOPS))).hasSize(1);
    }

    @Test
    void it_says_nothing_about_the_alliances_of_others() {
        assertThat(Talks.rules(Talks.on(Neutrality.of(SOUTH), MEMBERSHIP))).hasSize(1);
    }

    @Test
    void it_reads_as_a_heading_a_phrase_and_a_description() {
        assertThat(NEUTRALITY.label()).isEqualTo("Neutrality");
        assertThat(NEUTRALITY.phrase()).isEqualTo("neutrality");
        assertThat(NEUTRALITY.description()).isEqualTo("Neutrality of North");
        assertThat(NEUTRALITY.foreignBases().label()).isEqualTo("Neutrality, without foreign bases");
        assertThat(NEUTRALITY.foreignTroops().phrase()).isEqualTo("neutrality without foreign troops");
        assertThat(EVERYTHING.description()).isEqualTo("Neutrality of North, without foreign bases and troops");
    }

    @Test
    void it_is_a_value() {
        new EqualsTester()
                .addEqualityGroup(NEUTRALITY, Neutrality.of(NORTH))
                .addEqualityGroup(Neutrality.of(SOUTH))
                .addEqualityGroup(
                        EVERYTHING, NEUTRALITY.foreignTroops().foreignBases().foreignTroops())
                .addEqualityGroup(NEUTRALITY.foreignBases())
                .addEqualityGroup(NEUTRALITY.foreignTroops())
                .testEquals();
    }
}
