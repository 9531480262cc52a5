package org.parley.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.demand.Talks.EAST;
import static org.parley.demand.Talks.NORTH;
import static org.parley.demand.Talks.SOUTH;

import com.google.common.collect.ImmutableList;
import com.google.common.testing.EqualsTester;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.parley.ChoiceIssue;
import org.parley.Demand;
import org.parley.Demanded;
import org.parley.Issue;
import org.parley.Negotiation;
import org.parley.QuantityIssue;

class CeasefireTest {
    private static final ImmutableList<org.parley.Party> PRINCIPALS = ImmutableList.of(NORTH, SOUTH);
    private static final Ceasefire EVERYTHING = Ceasefire.partial()
            .unconditional()
            .sector(Sector.SEA)
            .sector(Sector.AIR)
            .immediate()
            .duration(30)
            .renewable()
            .monitoring(Oversight.THIRD_PARTY);

    private static ChoiceIssue choice(Negotiation talks, String id) {
        return (ChoiceIssue) talks.issue(id).orElseThrow();
    }

    @Test
    void an_extent_means_at_least_that_much() {
        assertThat(Ceasefire.full().terms().text()).isEqualTo("ceasefire/extent[full]");
        assertThat(Ceasefire.partial().terms().text()).isEqualTo("ceasefire/extent[full, partial]");
        assertThat(Ceasefire.local().terms().text()).isEqualTo("ceasefire/extent[full, local, partial]");
    }

    @Test
    void each_facet_that_is_said_is_an_issue() {
        assertThat(Talks.issueIds(Talks.on(EVERYTHING)))
                .containsExactly(
                        "ceasefire/duration",
                        "ceasefire/extent",
                        "ceasefire/monitoring",
                        "ceasefire/renewable",
                        "ceasefire/sector/air",
                        "ceasefire/sector/sea",
                        "ceasefire/start",
                        "ceasefire/unconditional");
        assertThat(Talks.issueIds(Talks.on(Ceasefire.full()))).containsExactly("ceasefire/extent");
    }

    @Test
    void each_facet_demands_its_value() {
        assertThat(EVERYTHING.terms().text())
                .isEqualTo("allOf(ceasefire/duration[30..30 days], ceasefire/extent[full, partial],"
                        + " ceasefire/monitoring[third-party], ceasefire/renewable[yes], ceasefire/sector/air[yes],"
                        + " ceasefire/sector/sea[yes], ceasefire/start[immediate], ceasefire/unconditional[yes])");
        assertThat(Ceasefire.full()
                        .conditional()
                        .onSignature()
                        .notRenewable()
                        .terms()
                        .text())
                .isEqualTo("allOf(ceasefire/extent[full], ceasefire/renewable[no], ceasefire/start[on-signature],"
                        + " ceasefire/unconditional[no])");
    }

    @Test
    void issues_have_their_values_and_zero_values() {
        Negotiation talks = Talks.on(EVERYTHING);

        assertThat(choice(talks, "ceasefire/extent").values()).containsExactly("none", "local", "partial", "full");
        assertThat(choice(talks, "ceasefire/extent").isOrdered()).isTrue();
        assertThat(choice(talks, "ceasefire/extent").zero()).contains("none");
        assertThat(choice(talks, "ceasefire/start").values()).containsExactly("deferred", "immediate", "on-signature");
        assertThat(choice(talks, "ceasefire/start").zero()).contains("deferred");
        assertThat(choice(talks, "ceasefire/monitoring").values()).containsExactly("none", "joint", "third-party");
        assertThat(choice(talks, "ceasefire/monitoring").zero()).contains("none");
        assertThat(talks.issue("ceasefire/duration"))
                .contains(Issue.quantity("ceasefire/duration", "days")
                        .labelled("duration of the ceasefire")
                        .from(0)
                        .withZero(0));
    }

    @Test
    void a_duration_may_be_bounded() {
        QuantityIssue days = (QuantityIssue) Talks.on(Ceasefire.full().duration(1))
                .issue("ceasefire/duration")
                .orElseThrow();

        assertThat(Ceasefire.full().duration(HowMany.atLeast(30)).terms().parts())
                .contains(days.atLeast(30));
        assertThat(Ceasefire.full().duration(HowMany.atMost(30)).terms().parts())
                .contains(days.atMost(30));
        assertThat(Ceasefire.full().duration(HowMany.between(2, 3)).terms().parts())
                .contains(days.between(BigDecimal.valueOf(2), BigDecimal.valueOf(3)));
    }

    @Test
    void its_step_is_that_of_the_act_whatever_the_facets() {
        Negotiation talks = Talks.on(Ceasefire.full(), EVERYTHING);

        assertThat(talks.acts()).hasSize(1);
        assertThat(talks.acts().get(0).step().id()).isEqualTo("ceasefire");
        assertThat(talks.acts().get(0).extents())
                .extracting(Issue::id)
                .containsExactly("ceasefire/extent", "ceasefire/sector/air", "ceasefire/sector/sea");
    }

    @Test
    void between_two_of_three_it_is_an_act_of_its_own() {
        Ceasefire pair = Ceasefire.full().between(SOUTH, NORTH).unconditional();
        Negotiation talks = Negotiation.between(NORTH, SOUTH, EAST)
                .add(NORTH.demands(pair))
                .add(NORTH.demands(Ceasefire.full()))
                .build();

        assertThat(talks.steps()).extracting(Object::toString).containsExactly("ceasefire", "ceasefire/north/south");
        assertThat(Talks.issueIds(talks))
                .containsExactly(
                        "ceasefire/extent", "ceasefire/north/south/extent", "ceasefire/north/south/unconditional");
        assertThat(pair.actors()).containsExactly(NORTH, SOUTH);
        assertThat(pair.label()).isEqualTo("Full ceasefire between North and South, unconditional");
    }

    @Test
    void among_the_principals_it_is_theirs() {
        Ceasefire resolved = Ceasefire.full().among(PRINCIPALS);

        assertThat(Ceasefire.full().actors()).isEmpty();
        assertThat(resolved.actors()).containsExactly(NORTH, SOUTH);
        assertThat(resolved.terms()).isEqualTo(Ceasefire.full().terms());
        assertThat(resolved.text()).isNotEqualTo(Ceasefire.full().text());
    }

    @Test
    void between_all_principals_it_is_the_one_among_all() {
        assertThat(Ceasefire.full().between(SOUTH, NORTH).among(PRINCIPALS))
                .isEqualTo(Ceasefire.full().among(PRINCIPALS));
        assertThat(Ceasefire.full().between(SOUTH, EAST).among(PRINCIPALS))
                .isEqualTo(Ceasefire.full().between(EAST, SOUTH));
    }

    @Test
    void a_negotiation_holds_the_ceasefire_among_its_principals() {
        Negotiation talks = Talks.on(Ceasefire.full());

        assertThat(((Demanded) talks.positions().get(0)).terms())
                .isEqualTo(Ceasefire.full().among(PRINCIPALS));
    }

    @Test
    void a_sector_goes_with_the_extent() {
        assertThat(Talks.rules(Talks.on(Ceasefire.partial().sector(Sector.AIR))))
                .containsExactly(
                        "implied/ceasefire/sector/air/full: anyOf(ceasefire/sector/air[yes],"
                                + " not(ceasefire/extent[full])), as a full ceasefire covers air too",
                        "implied/ceasefire/sector/air/partial: anyOf(ceasefire/extent[full, partial],"
                                + " not(ceasefire/sector/air[yes])), as a ceasefire that covers air is at least a"
                                + " partial one");
    }

    @Test
    void a_sector_may_have_any_name() {
        Demand rail = Ceasefire.partial().sector(Sector.of("Rail and road"));

        assertThat(Talks.issueIds(Talks.on(rail))).contains("ceasefire/sector/rail-and-road");
        assertThat(rail.label()).isEqualTo("Partial ceasefire, covering Rail and road");
    }

    @Test
    void of_one_party_alone_it_is_reported() {
        assertThat(Talks.problems(Ceasefire.full().between(NORTH, NORTH)))
                .containsExactly("In position-0, a ceasefire needs two parties, but North would cease fire alone: name"
                        + " another party.");
    }

    @Test
    void it_reads_as_a_heading_a_phrase_and_a_description() {
        Ceasefire plain = Ceasefire.full().unconditional();

        assertThat(plain.label()).isEqualTo("Full ceasefire, unconditional");
        assertThat(plain.phrase()).isEqualTo("a full and unconditional ceasefire");
        assertThat(plain.description()).isEqualTo("Full ceasefire, unconditional");
        assertThat(plain.among(PRINCIPALS).description())
                .isEqualTo("Full ceasefire between North and South, unconditional");
        assertThat(EVERYTHING.label())
                .isEqualTo("Partial ceasefire, unconditional, covering air and sea, immediate, 30 days, renewable,"
                        + " third-party monitoring");
        assertThat(EVERYTHING.phrase())
                .isEqualTo("a partial, unconditional and renewable ceasefire covering air and sea with immediate"
                        + " effect for 30 days under third-party monitoring");
        assertThat(Ceasefire.local()
                        .conditional()
                        .onSignature()
                        .duration(HowMany.atMost(1))
                        .notRenewable()
                        .monitoring(Oversight.NONE)
                        .phrase())
                .isEqualTo("a local, conditional and non-renewable ceasefire from signature for at most 1 day"
                        + " without monitoring");
    }

    @Test
    void it_is_a_value() {
        new EqualsTester()
                .addEqualityGroup(Ceasefire.full(), Ceasefire.full())
                .addEqualityGroup(Ceasefire.partial())
                .addEqualityGroup(Ceasefire.local())
                .addEqualityGroup(
                        Ceasefire.partial().sector(Sector.AIR).sector(Sector.SEA),
                        Ceasefire.partial()
                                .sector(Sector.SEA)
                                .sector(Sector.AIR)
                                .sector(Sector.SEA))
                .addEqualityGroup(
                        Ceasefire.full().duration(30),
                        Ceasefire.full().duration(60).duration(HowMany.exactly(30)))
                .addEqualityGroup(Ceasefire.full().duration(HowMany.atLeast(30)))
                .addEqualityGroup(
                        Ceasefire.full().between(NORTH, SOUTH), Ceasefire.full().between(SOUTH, NORTH))
                .addEqualityGroup(Ceasefire.full().among(PRINCIPALS))
                .testEquals();
    }
}
