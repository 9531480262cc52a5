package org.parley.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.demand.Talks.EAST;
import static org.parley.demand.Talks.NORTH;
import static org.parley.demand.Talks.SOUTH;
import static org.parley.demand.Talks.VALLEY;

import com.google.common.testing.EqualsTester;
import org.junit.jupiter.api.Test;
import org.parley.ChoiceIssue;
import org.parley.Issue;
import org.parley.Negotiation;
import org.parley.Territory;

class BufferZoneTest {
    private static final String ACT = "buffer-zone/green-valley";
    private static final BufferZone ZONE = BufferZone.in(VALLEY);
    private static final BufferZone EVERYTHING =
            ZONE.depth(10).leftBy(SOUTH, NORTH).monitoring(Oversight.THIRD_PARTY);

    @Test
    void each_facet_demands_its_value() {
        assertThat(ZONE.terms().text()).isEqualTo(ACT + "/established[yes]");
        assertThat(EVERYTHING.terms().text())
                .isEqualTo("allOf(" + ACT + "/depth[10..10 km], " + ACT + "/established[yes], " + ACT
                        + "/left-by/north[yes], " + ACT + "/left-by/south[yes], " + ACT + "/monitoring[third-party])");
    }

    @Test
    void issues_have_their_values_and_zero_values() {
        Negotiation talks = Talks.on(EVERYTHING);
        ChoiceIssue left = (ChoiceIssue) talks.issue(ACT + "/left-by/south").orElseThrow();
        ChoiceIssue monitoring = (ChoiceIssue) talks.issue(ACT + "/monitoring").orElseThrow();

        assertThat(left.zero()).contains("no");
        assertThat(left.controlledBy()).contains(SOUTH);
        assertThat(monitoring.values()).containsExactly("none", "joint", "third-party");
        assertThat(monitoring.zero()).contains("none");
        assertThat(talks.issue(ACT + "/depth"))
                .contains(Issue.quantity(ACT + "/depth", "km")
                        .labelled("depth of the buffer zone in Green Valley")
                        .from(0)
                        .withZero(0));
    }

    @Test
    void its_act_is_of_the_place() {
        Negotiation talks = Talks.on(EVERYTHING, ZONE, BufferZone.in(Territory.of("Elsewhere")));

        assertThat(talks.steps())
                .extracting(Object::toString)
                .containsExactly("buffer-zone/elsewhere", "buffer-zone/green-valley");
    }

    @Test
    void those_whose_forces_leave_would_have_to_act() {
        assertThat(ZONE.actors()).isEmpty();
        assertThat(EVERYTHING.actors()).containsExactly(NORTH, SOUTH);
        assertThat(ZONE.leftBy(EAST).leftBy(SOUTH).actors()).containsExactly(EAST, SOUTH);
    }

    @Test
    void a_zone_that_forces_leave_is_a_zone_and_nothing_more_is_implied() {
        assertThat(Talks.rules(Talks.on(ZONE.leftBy(SOUTH))))
                .containsExactly("implied/" + ACT + "/left-by/south: anyOf(" + ACT + "/established[yes], not(" + ACT
                        + "/left-by/south[yes])), as a buffer zone that the forces of South leave is a buffer zone");
        assertThat(Talks.rules(
                        Talks.on(ZONE, TerritorialStatus.of(VALLEY).deFacto().heldBy(SOUTH))))
                .isEmpty();
    }

    @Test
    void a_zone_without_depth_is_reported() {
        assertThat(Talks.problems(ZONE.depth(0)))
                .containsExactly("In position-0, the buffer zone in Green Valley would be 0 km deep, which is no zone:"
                        + " give a depth of one or more, or leave depth(..) out.");
    }

    @Test
    void it_reads_as_a_heading_a_phrase_and_a_description() {
        assertThat(ZONE.label()).isEqualTo("Buffer zone in Green Valley");
        assertThat(ZONE.phrase()).isEqualTo("a buffer zone in Green Valley");
        assertThat(EVERYTHING.label())
                .isEqualTo("Buffer zone in Green Valley, 10 km, without forces of North and South,"
                        + " third-party monitoring");
        assertThat(EVERYTHING.phrase())
                .isEqualTo("a buffer zone in Green Valley of 10 km without forces of North and South under third-party"
                        + " monitoring");
        assertThat(ZONE.depth(HowMany.atLeast(15)).description())
                .isEqualTo("Buffer zone in Green Valley, at least 15 km");
    }

    @Test
    void it_is_a_value() {
        new EqualsTester()
                .addEqualityGroup(ZONE, BufferZone.in(VALLEY))
                .addEqualityGroup(BufferZone.in(Territory.of("Elsewhere")))
                .addEqualityGroup(
                        EVERYTHING,
                        ZONE.monitoring(Oversight.THIRD_PARTY)
                                .leftBy(NORTH)
                                .leftBy(SOUTH)
                                .depth(10))
                .addEqualityGroup(ZONE.depth(10))
                .addEqualityGroup(ZONE.leftBy(SOUTH))
                .testEquals();
    }
}
