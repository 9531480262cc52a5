package org.parley.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.demand.GuaranteeForm.ALLIANCE_MEMBERSHIP;
import static org.parley.demand.GuaranteeForm.TROOPS_ON_THE_GROUND;
import static org.parley.demand.Talks.EAST;
import static org.parley.demand.Talks.NORTH;
import static org.parley.demand.Talks.SOUTH;
import static org.parley.demand.Talks.WEST;

import com.google.common.testing.EqualsTester;
import org.junit.jupiter.api.Test;
import org.parley.ChoiceIssue;
import org.parley.Issue;
import org.parley.Negotiation;

class SecurityGuaranteesTest {
    private static final String ACT = "security-guarantees/north";
    private static final SecurityGuarantees GUARANTEES = SecurityGuarantees.to(NORTH);
    private static final SecurityGuarantees EVERYTHING = GUARANTEES
            .form(TROOPS_ON_THE_GROUND)
            .form(ALLIANCE_MEMBERSHIP)
            .guaranteedBy(WEST, EAST)
            .byConsensus();

    @Test
    void each_facet_demands_its_value() {
        assertThat(GUARANTEES.terms().text()).isEqualTo(ACT + "/given[yes]");
        assertThat(EVERYTHING.terms().text())
                .isEqualTo("allOf(" + ACT + "/decision[by-consensus], " + ACT + "/form/alliance-membership[yes], " + ACT
                        + "/form/troops-on-the-ground[yes], " + ACT + "/given[yes], " + ACT
                        + "/guarantor/east[yes], " + ACT + "/guarantor/west[yes])");
        assertThat(GUARANTEES.individually().terms().text()).contains("/decision[individually]");
    }

    @Test
    void issues_have_their_values_and_zero_values() {
        Negotiation talks = Talks.on(EVERYTHING);
        ChoiceIssue decision = (ChoiceIssue) talks.issue(ACT + "/decision").orElseThrow();

        assertThat(decision.values()).containsExactly("unspecified", "individually", "by-consensus");
        assertThat(decision.zero()).contains("unspecified");
        assertThat(talks.issue(ACT + "/guarantor/east"))
                .contains(Issue.yesNo(ACT + "/guarantor/east")
                        .labelled("security guarantees for North from East")
                        .controlledBy(EAST));
    }

    @Test
    void its_act_extends_to_the_forms_and_is_the_guarantors() {
        Negotiation talks = Talks.on(EVERYTHING, GUARANTEES);

        assertThat(talks.steps()).extracting(Object::toString).containsExactly(ACT);
        assertThat(talks.acts().get(0).extents())
                .extracting(Issue::id)
                .containsExactly(ACT + "/form/alliance-membership", ACT + "/form/troops-on-the-ground", ACT + "/given");
        assertThat(EVERYTHING.actors()).containsExactly(EAST, WEST);
        assertThat(GUARANTEES.actors()).isEmpty();
    }

    @Test
    void a_form_and_a_guarantor_are_guarantees() {
        assertThat(Talks.rules(Talks.on(GUARANTEES.form(ALLIANCE_MEMBERSHIP).guaranteedBy(EAST))))
                .containsExactly(
                        "implied/" + ACT + "/form/alliance-membership: anyOf(not(" + ACT
                                + "/form/alliance-membership[yes]), " + ACT + "/given[yes]), as guarantees by alliance"
                                + " membership are security guarantees",
                        "implied/" + ACT + "/guarantor/east: anyOf(not(" + ACT + "/guarantor/east[yes]), " + ACT
                                + "/given[yes]), as guarantees from East are security guarantees");
    }

    @Test
    void a_form_may_be_worded_as_a_party_words_it() {
        SecurityGuarantees worded = GUARANTEES.form(ALLIANCE_MEMBERSHIP.as("membership in the Northern Alliance"));

        assertThat(worded.label()).isEqualTo("Security guarantees: membership in the Northern Alliance");
        assertThat(worded.terms())
                .isEqualTo(GUARANTEES.form(ALLIANCE_MEMBERSHIP).terms());
        assertThat(Talks.issueIds(Talks.on(worded, GUARANTEES.form(ALLIANCE_MEMBERSHIP))))
                .containsExactly(ACT + "/form/alliance-membership", ACT + "/given");
    }

    @Test
    void two_wordings_of_a_form_are_one_extent() {
        SecurityGuarantees both = GUARANTEES.form(ALLIANCE_MEMBERSHIP).form(ALLIANCE_MEMBERSHIP.as("membership"));

        assertThat(both.act().orElseThrow().extents()).hasSize(2);
    }

    @Test
    void a_form_may_have_any_name() {
        SecurityGuarantees patrols = GUARANTEES.form(GuaranteeForm.of("joint naval patrols"));

        assertThat(Talks.issueIds(Talks.on(patrols))).contains(ACT + "/form/joint-naval-patrols");
        assertThat(patrols.phrase()).isEqualTo("security guarantees by joint naval patrols");
    }

    @Test
    void by_oneself_they_are_reported() {
        assertThat(Talks.problems(GUARANTEES.guaranteedBy(SOUTH, NORTH)))
                .containsExactly("In position-0, the security of North would be guaranteed by itself: name another"
                        + " party in guaranteedBy(..) or in to(..).");
    }

    @Test
    void they_read_as_a_heading_a_phrase_and_a_description() {
        assertThat(GUARANTEES.label()).isEqualTo("Security guarantees");
        assertThat(GUARANTEES.form(ALLIANCE_MEMBERSHIP).label()).isEqualTo("Security guarantees: alliance membership");
        assertThat(GUARANTEES.form(ALLIANCE_MEMBERSHIP).phrase())
                .isEqualTo("security guarantees by alliance membership");
        assertThat(EVERYTHING.phrase())
                .isEqualTo("security guarantees by alliance membership and troops on the ground from East and West, the"
                        + " guarantors deciding by consensus");
        assertThat(EVERYTHING.description())
                .isEqualTo("Security guarantees for North: alliance membership and troops on the ground, from East and"
                        + " West, the guarantors deciding by consensus");
    }

    @Test
    void they_are_values() {
        new EqualsTester()
                .addEqualityGroup(GUARANTEES, SecurityGuarantees.to(NORTH))
                .addEqualityGroup(SecurityGuarantees.to(SOUTH))
                .addEqualityGroup(
                        EVERYTHING,
                        GUARANTEES
                                .byConsensus()
                                .guaranteedBy(EAST)
                                .form(ALLIANCE_MEMBERSHIP)
                                .guaranteedBy(WEST)
                                .form(TROOPS_ON_THE_GROUND))
                .addEqualityGroup(EVERYTHING.individually())
                .addEqualityGroup(GUARANTEES.form(ALLIANCE_MEMBERSHIP))
                .addEqualityGroup(GUARANTEES.form(ALLIANCE_MEMBERSHIP.as("membership")))
                .testEquals();
    }
}
