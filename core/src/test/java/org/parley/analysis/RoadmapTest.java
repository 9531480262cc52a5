package org.parley.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.parley.ChoiceIssue;
import org.parley.Issue;
import org.parley.Negotiation;
import org.parley.NegotiationBuilder;
import org.parley.Party;
import org.parley.Position;
import org.parley.Step;
import org.parley.Terms;

/** An order of steps with its reasons or, where there is none, what stands against it. */
class RoadmapTest {
    private static final Party NORTH = Party.of("North");
    private static final Party SOUTH = Party.of("South");
    private static final Step TALKS = Step.of("talks");
    private static final Step TRUCE = Step.of("truce");

    private static Negotiation talks(Position... positions) {
        NegotiationBuilder talks = Negotiation.between(NORTH, SOUTH);
        for (Position position : positions) {
            talks.add(position);
        }
        return talks.build();
    }

    @Test
    void where_steps_wait_for_each_other_the_roadmap_gives_the_deadlock() {
        Analysis analysis =
                Analysis.of(talks(NORTH.demands(TALKS.onlyAfter(TRUCE)), SOUTH.demands(TRUCE.onlyAfter(TALKS))));
        Roadmap roadmap = analysis.roadmap(TALKS);

        assertThat(roadmap.existence()).isEqualTo(Existence.NONE);
        assertThat(roadmap.deadlocks()).isEqualTo(analysis.deadlocks().all()).hasSize(1);
        assertThat(roadmap.orderClashes()).isEmpty();
        assertThat(roadmap.explain()).isEqualTo(roadmap.deadlocks().get(0).explain());
    }

    @Test
    void where_two_orders_exclude_each_other_the_roadmap_gives_the_order_clash() {
        Analysis analysis = Analysis.of(talks(NORTH.demands(TALKS.before(TRUCE)), SOUTH.demands(TRUCE.before(TALKS))));
        Roadmap roadmap = analysis.roadmap(TALKS, TRUCE);

        assertThat(roadmap.orderClashes())
                .isEqualTo(analysis.deadlocks().orderClashes())
                .hasSize(1);
        assertThat(roadmap.explain()).isEqualTo(roadmap.orderClashes().get(0).explain());
        assertThat(analysis.roadmap(TALKS).existence()).isEqualTo(Existence.SOME);
    }

    @Test
    void a_deadlock_of_other_steps_is_not_why_there_is_no_roadmap() {
        Step summit = Step.of("summit"), signature = Step.of("signature");
        Roadmap roadmap = Analysis.of(talks(
                        NORTH.demands(TALKS.before(TRUCE)),
                        SOUTH.demands(TRUCE.before(TALKS)),
                        NORTH.demands(summit.onlyAfter(signature)),
                        SOUTH.demands(signature.onlyAfter(summit))))
                .roadmap(TALKS, TRUCE);

        assertThat(roadmap.deadlocks()).isEmpty();
        assertThat(roadmap.orderClashes()).hasSize(1);
    }

    @Test
    void an_obstacle_without_deadlock_or_clash_is_told_as_a_conflict() {
        ChoiceIssue level = Issue.choice("level", "none", "low", "high");
        Roadmap roadmap = Analysis.of(talks(
                        NORTH.demands(Terms.allOf(level.is("low"), TALKS.before(TRUCE))),
                        SOUTH.demands(Terms.allOf(level.is("high"), TALKS.before(TRUCE)))))
                .roadmap(TALKS, TRUCE);

        assertThat(roadmap.deadlocks()).isEmpty();
        assertThat(roadmap.orderClashes()).isEmpty();
        assertThat(roadmap.obstacle()).hasSize(2);
        assertThat(roadmap.explain()).startsWith("No order of steps meets all of this:\n  - North demands ");
    }

    @Test
    void a_roadmap_that_cannot_be_says_so_even_where_time_ended_before_the_reason_was_found() {
        Roadmap roadmap = Roadmap.without(talks(NORTH.demands(TALKS.occurs())), Existence.NONE, ImmutableList.of());

        assertThat(roadmap.explain())
                .isEqualTo("No order of steps meets all that speaks of order; why was not found within the budget.\n");
    }
}
