package org.parley.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.demand.Talks.EAST;
import static org.parley.demand.Talks.NORTH;
import static org.parley.demand.Talks.SOUTH;
import static org.parley.demand.Talks.VALLEY;

import com.google.common.collect.ImmutableList;
import com.google.common.testing.EqualsTester;
import org.junit.jupiter.api.Test;
import org.parley.ChoiceIssue;
import org.parley.Negotiation;

class TerritorialStatusTest {
    private static final String TITLE = "territorial-status/green-valley/de-jure";
    private static final String CONTROL = "territorial-status/green-valley/de-facto";
    private static final TerritorialStatus NORTHERN =
            TerritorialStatus.of(VALLEY).deJure().heldBy(NORTH);
    private static final TerritorialStatus DEFERRED =
            TerritorialStatus.of(VALLEY).deJure().deferred();
    private static final TerritorialStatus CONTROLLED =
            TerritorialStatus.of(VALLEY).deFacto().heldBy(EAST);

    private static ChoiceIssue choice(Negotiation talks, String id) {
        return (ChoiceIssue) talks.issue(id).orElseThrow();
    }

    @Test
    void it_demands_the_holder_or_that_the_question_is_deferred() {
        assertThat(NORTHERN.terms().text()).isEqualTo(TITLE + "[north]");
        assertThat(DEFERRED.terms().text()).isEqualTo(TITLE + "[deferred]");
        assertThat(CONTROLLED.terms().text()).isEqualTo(CONTROL + "[east]");
    }

    @Test
    void any_principal_and_any_holder_that_is_named_may_hold_it() {
        Negotiation talks = Talks.on(NORTHERN, CONTROLLED, DEFERRED);

        assertThat(choice(talks, TITLE).values()).containsExactly("deferred", "north", "south");
        assertThat(choice(talks, TITLE).zero()).contains("deferred");
        assertThat(choice(talks, CONTROL).values()).containsExactly("deferred", "east", "north", "south");
    }

    @Test
    void the_two_aspects_are_two_acts() {
        Negotiation talks = Talks.on(NORTHERN, CONTROLLED, DEFERRED);

        assertThat(talks.steps()).extracting(Object::toString).containsExactly(CONTROL, TITLE);
        assertThat(Talks.issueIds(talks)).containsExactly(CONTROL, TITLE);
        assertThat(Talks.rules(talks)).isEmpty();
    }

    @Test
    void among_principals_it_knows_the_candidates() {
        TerritorialStatus resolved = CONTROLLED.among(ImmutableList.of(SOUTH, NORTH));

        assertThat(resolved.candidates()).containsExactly(NORTH, SOUTH);
        assertThat(resolved.holder()).contains(EAST);
        assertThat(resolved.text()).isNotEqualTo(CONTROLLED.text());
    }

    @Test
    void it_reads_as_a_heading_and_a_phrase() {
        assertThat(NORTHERN.label()).isEqualTo("De jure status of Green Valley: North");
        assertThat(CONTROLLED.label()).isEqualTo("De facto control of Green Valley: East");
        assertThat(DEFERRED.label()).isEqualTo("De jure status of Green Valley: deferred");
        assertThat(NORTHERN.phrase()).isEqualTo("the de jure status of Green Valley as held by North");
        assertThat(CONTROLLED.phrase()).isEqualTo("the de facto control of Green Valley by East");
        assertThat(DEFERRED.phrase()).isEqualTo("the deferral of the de jure status of Green Valley");
    }

    @Test
    void it_is_a_value() {
        new EqualsTester()
                .addEqualityGroup(
                        NORTHERN, TerritorialStatus.of(VALLEY).deJure().heldBy(NORTH))
                .addEqualityGroup(TerritorialStatus.of(VALLEY).deFacto().heldBy(NORTH))
                .addEqualityGroup(
                        NORTHERN.among(ImmutableList.of(NORTH, SOUTH)), NORTHERN.among(ImmutableList.of(SOUTH, NORTH)))
                .addEqualityGroup(DEFERRED)
                .addEqualityGroup(CONTROLLED)
                .testEquals();
    }
}
