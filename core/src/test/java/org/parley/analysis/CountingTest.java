package org.parley.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.parley.CompatibilityRule;
import org.parley.Demand;
import org.parley.Negotiation;
import org.parley.NegotiationBuilder;
import org.parley.Party;
import org.parley.Terms;
import org.parley.demand.Undertaking;

/** Rules that count many terms, far more than could be written out. */
class CountingTest {
    private static final Party NORTH = Party.of("North");
    private static final Party SOUTH = Party.of("South");
    private static final int ALL = 40;
    private static final int ALLOWED = 15;

    /** North demands the first of forty undertakings, of which at most fifteen, and at least one, may be given. */
    private static NegotiationBuilder demanding(int count) {
        NegotiationBuilder talks = Negotiation.between(NORTH, SOUTH);
        Terms[] all = new Terms[ALL];
        for (int i = 0; i < ALL; i++) {
            Demand undertaking = undertaking(i);
            all[i] = undertaking;
            if (i < count) {
                talks.add(NORTH.demands(undertaking));
            }
        }
        return talks.add(CompatibilityRule.atMost(ALLOWED, all).id("not-too-many"));
    }

    private static Demand undertaking(int number) {
        return Undertaking.by(SOUTH, "Undertaking " + number);
    }

    @Test
    void as_many_as_allowed_can_hold_together() {
        Analysis analysis = Analysis.of(demanding(ALLOWED).build());

        assertThat(analysis.conflicts().all()).isEmpty();
        assertThat(analysis.zone().possible()).isEqualTo(Existence.SOME);
        assertThat(analysis.commonGround().now().all()).hasSize(1);
        assertThat(analysis.commonGround().now().all().get(0)).hasSize(ALLOWED);
    }

    @Test
    void one_more_than_allowed_is_a_contradiction_of_all_of_them_and_the_rule() {
        Conflicts conflicts = Analysis.of(demanding(ALLOWED + 1).build()).conflicts();

        assertThat(conflicts.isComplete()).isTrue();
        assertThat(conflicts.all()).hasSize(1);
        assertThat(conflicts.all().get(0).members()).hasSize(ALLOWED + 2);
    }

    @Test
    void one_more_than_allowed_can_be_agreed_now_in_parts() {
        AgreeableNow now =
                Analysis.of(demanding(ALLOWED + 1).build()).commonGround().now();

        assertThat(now.all()).hasSize(ALLOWED + 1);
        assertThat(now.all()).allMatch(set -> set.size() == ALLOWED);
    }

    @Test
    void exactly_one_of_many_leaves_no_room_for_a_second() {
        Terms[] all = new Terms[ALL];
        for (int i = 0; i < ALL; i++) {
            all[i] = undertaking(i);
        }
        Negotiation talks = Negotiation.between(NORTH, SOUTH)
                .add(NORTH.demands(undertaking(3)))
                .add(SOUTH.demands(Terms.exactlyOne(all)).id("south/one-only"))
                .build();

        Response response =
                Analysis.of(talks).matrix().response(undertaking(3), SOUTH).orElseThrow();

        assertThat(response.answer()).isEqualTo(Answer.ACCEPTED);
        assertThat(response.values()).extracting(IssueValues::names).containsExactly(ImmutableList.of("yes"));
        assertThat(Analysis.of(talks.toBuilder()
                                .add(NORTH.demands(undertaking(4)))
                                .build())
                        .conflicts()
                        .all())
                .hasSize(1);
    }
}
