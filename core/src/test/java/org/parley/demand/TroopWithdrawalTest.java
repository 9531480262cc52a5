package org.parley.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.demand.Talks.EAST;
import static org.parley.demand.Talks.NORTH;
import static org.parley.demand.Talks.SOUTH;
import static org.parley.demand.Talks.VALLEY;

import com.google.common.testing.EqualsTester;
import org.junit.jupiter.api.Test;
import org.parley.ChoiceIssue;
import org.parley.Negotiation;
import org.parley.Territory;

class TroopWithdrawalTest {
    private static final String ACT = "troop-withdrawal/south/green-valley";
    private static final String CONTROL = "territorial-status/green-valley/de-facto";
    private static final TroopWithdrawal COMPLETED =
            TroopWithdrawal.of(SOUTH).from(VALLEY).completed();
    private static final TroopWithdrawal BEGUN =
            TroopWithdrawal.of(SOUTH).from(VALLEY).begun();

    @Test
    void an_extent_means_at_least_that_much() {
        assertThat(COMPLETED.terms().text()).isEqualTo(ACT + "/extent[completed]");
        assertThat(BEGUN.terms().text()).isEqualTo(ACT + "/extent[begun, completed]");
    }

    @Test
    void its_issue_is_how_far_it_goes() {
        ChoiceIssue extent =
                (ChoiceIssue) Talks.on(BEGUN).issue(ACT + "/extent").orElseThrow();

        assertThat(extent.values()).containsExactly("none", "begun", "completed");
        assertThat(extent.isOrdered()).isTrue();
        assertThat(extent.zero()).contains("none");
        assertThat(extent.controlledBy()).contains(SOUTH);
    }

    @Test
    void its_act_is_of_the_forces_and_the_territory() {
        Negotiation talks = Talks.on(BEGUN, COMPLETED);

        assertThat(talks.steps()).extracting(Object::toString).containsExactly(ACT);
        assertThat(COMPLETED.actors()).containsExactly(SOUTH);
    }

    @Test
    void completed_it_excludes_control() {
        Negotiation talks =
                Talks.on(BEGUN, TerritorialStatus.of(VALLEY).deFacto().heldBy(NORTH));

        assertThat(Talks.rules(talks))
                .containsExactly("implied/" + ACT + "/de-facto: atMost 1(" + CONTROL + "[south], " + ACT
                        + "/extent[completed]), as a party whose forces have left a territory does not control it");
    }

    @Test
    void it_says_nothing_about_status_by_right_or_elsewhere() {
        Territory elsewhere = Territory.of("Elsewhere");

        assertThat(Talks.rules(Talks.on(
                        COMPLETED,
                        TerritorialStatus.of(VALLEY).deJure().heldBy(SOUTH),
                        TerritorialStatus.of(elsewhere).deFacto().heldBy(SOUTH))))
                .isEmpty();
    }

    @Test
    void control_by_a_party_that_nobody_else_names_is_excluded_too() {
        Negotiation talks = Talks.on(
                TroopWithdrawal.of(EAST).from(VALLEY).completed(),
                TerritorialStatus.of(VALLEY).deFacto().heldBy(NORTH));

        assertThat(((ChoiceIssue) talks.issue(CONTROL).orElseThrow()).values())
                .containsExactly("deferred", "east", "north", "south");
    }

    @Test
    void it_reads_as_a_heading_a_phrase_and_a_description() {
        assertThat(COMPLETED.label()).isEqualTo("Withdrawal from Green Valley, completed");
        assertThat(COMPLETED.phrase()).isEqualTo("the completed withdrawal from Green Valley");
        assertThat(BEGUN.phrase()).isEqualTo("the beginning of the withdrawal from Green Valley");
        assertThat(BEGUN.description()).isEqualTo("Withdrawal of the forces of South from Green Valley, begun");
    }

    @Test
    void it_is_a_value() {
        new EqualsTester()
                .addEqualityGroup(
                        COMPLETED, TroopWithdrawal.of(SOUTH).from(VALLEY).completed())
                .addEqualityGroup(BEGUN)
                .addEqualityGroup(TroopWithdrawal.of(NORTH).from(VALLEY).completed())
                .testEquals();
    }
}
