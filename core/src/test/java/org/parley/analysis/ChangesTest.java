package org.parley.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.parley.Assumption;
import org.parley.ChoiceIssue;
import org.parley.CompatibilityRule;
import org.parley.Deadline;
import org.parley.Issue;
import org.parley.Negotiation;
import org.parley.NegotiationBuilder;
import org.parley.Party;
import org.parley.Position;
import org.parley.QuantityIssue;
import org.parley.Step;
import org.parley.StepMoment;
import org.parley.Terms;
import org.parley.demand.Ceasefire;
import org.parley.internal.compile.CompiledNegotiation;
import org.parley.internal.engine.Meter;
import org.parley.oracle.NegotiationGenerators;

/** What changed between two states of a negotiation, as facts. */
class ChangesTest {
    private static final Party NORTH = Party.of("North");
    private static final Party SOUTH = Party.of("South");
    private static final Terms X = Issue.yesNo("x").yes();
    private static final Terms Y = Issue.yesNo("y").yes();
    private static final Step TALKS = Step.of("talks");
    private static final Step TRUCE = Step.of("truce");
    private static final QuantityIssue TROOPS =
            Issue.quantity("troops", "persons").from(0).withZero(0);
    private static final ChoiceIssue LEVEL =
            Issue.choice("level", "none", "low", "high").inOrder().withZero("none");
    private static final String NOTHING =
            "Nothing changed in positions, assumptions and rules, nor in what follows from them.\n";
    private static final Position DEMAND = NORTH.demands(X);

    private static Negotiation talks(Position... positions) {
        NegotiationBuilder talks = Negotiation.between(NORTH, SOUTH);
        for (Position position : positions) {
            talks.add(position);
        }
        return talks.build();
    }

    private static Changes.Direction direction(Position before, Position after) {
        return Changes.between(talks(DEMAND, before), talks(DEMAND, after))
                .changed()
                .get(0)
                .direction();
    }

    @Test
    void a_position_is_added_or_withdrawn() {
        Changes changes = Changes.between(talks(DEMAND), talks(SOUTH.demands(Y)));

        assertThat(changes.added()).containsExactly(SOUTH.demands(Y));
        assertThat(changes.withdrawn()).containsExactly(DEMAND);
        assertThat(changes.changed()).isEmpty();
    }

    @Test
    void another_source_or_id_changes_no_position() {
        Changes changes = Changes.between(
                talks(DEMAND), talks(NORTH.demands(X).id("again").since(LocalDate.of(2025, 6, 1))));

        assertThat(changes.explain()).isEqualTo(NOTHING);
    }

    @Test
    void a_position_held_less_firmly_is_softened_and_one_held_more_firmly_hardened() {
        assertThat(direction(SOUTH.rejects(Y).redLine(), SOUTH.rejects(Y))).isEqualTo(Changes.Direction.SOFTENED);
        assertThat(direction(SOUTH.rejects(Y), SOUTH.rejects(Y).redLine())).isEqualTo(Changes.Direction.HARDENED);
    }

    @Test
    void a_rejection_is_softened_by_a_condition_and_hardened_by_one_more() {
        Position outright = SOUTH.rejects(X), until = SOUTH.rejects(X).until(TALKS);

        assertThat(direction(outright, until)).isEqualTo(Changes.Direction.SOFTENED);
        assertThat(direction(until, SOUTH.rejects(X).until(TALKS).unless(Y))).isEqualTo(Changes.Direction.HARDENED);
        assertThat(direction(until, outright)).isEqualTo(Changes.Direction.HARDENED);
        assertThat(direction(until, SOUTH.rejects(X).until(TRUCE))).isEqualTo(Changes.Direction.OTHERWISE);
    }

    @Test
    void a_demand_is_softened_and_an_acceptance_hardened_by_a_condition() {
        assertThat(direction(SOUTH.demands(Y), SOUTH.demands(Y).when(X))).isEqualTo(Changes.Direction.SOFTENED);
        assertThat(direction(SOUTH.accepts(Y), SOUTH.accepts(Y).onlyIf(X))).isEqualTo(Changes.Direction.HARDENED);
        assertThat(direction(SOUTH.accepts(Y).onlyIf(X), SOUTH.accepts(Y))).isEqualTo(Changes.Direction.SOFTENED);
    }

    @Test
    void a_condition_and_more_firmness_is_neither() {
        assertThat(direction(SOUTH.demands(Y), SOUTH.demands(Y).when(X).redLine()))
                .isEqualTo(Changes.Direction.OTHERWISE);
    }

    @Test
    void an_attitude_that_leaves_more_open_is_softer() {
        assertThat(direction(SOUTH.rejects(Y), SOUTH.undecidedOn(Y))).isEqualTo(Changes.Direction.SOFTENED);
        assertThat(direction(SOUTH.undecidedOn(Y), SOUTH.accepts(Y))).isEqualTo(Changes.Direction.SOFTENED);
        assertThat(direction(SOUTH.accepts(Y), SOUTH.rejects(Y))).isEqualTo(Changes.Direction.HARDENED);
        assertThat(direction(SOUTH.accepts(Y), SOUTH.demands(Y))).isEqualTo(Changes.Direction.HARDENED);
        assertThat(direction(SOUTH.demands(Y), SOUTH.undecidedOn(Y))).isEqualTo(Changes.Direction.SOFTENED);
        assertThat(direction(SOUTH.demands(Y), SOUTH.rejects(Y))).isEqualTo(Changes.Direction.OTHERWISE);
    }

    @Test
    void conditions_are_added_dropped_and_met() {
        Changes changes = Changes.between(
                talks(SOUTH.rejects(X), SOUTH.accepts(Y).onlyIf(X)),
                talks(SOUTH.rejects(X).unless(Y), SOUTH.accepts(Y), NORTH.accepts(Y)));

        assertThat(changes.conditions())
                .containsExactlyInAnyOrder(
                        new Changes.ConditionChange(SOUTH.rejects(X).unless(Y), Y, Changes.ConditionFate.ADDED),
                        new Changes.ConditionChange(SOUTH.accepts(Y).onlyIf(X), X, Changes.ConditionFate.DROPPED),
                        new Changes.ConditionChange(SOUTH.rejects(X).unless(Y), Y, Changes.ConditionFate.MET));
    }

    @Test
    void conflicts_are_gone_or_new() {
        Changes changes =
                Changes.between(talks(DEMAND, SOUTH.rejects(X)), talks(DEMAND, SOUTH.demands(Y), NORTH.rejects(Y)));

        assertThat(changes.conflicts().gone()).hasSize(1);
        assertThat(changes.conflicts().fresh()).hasSize(1);
        assertThat(changes.conflicts().fresh().get(0).members()).containsExactly(NORTH.rejects(Y), SOUTH.demands(Y));
    }

    @Test
    void a_conflict_of_the_same_positions_held_more_firmly_is_the_same() {
        Changes changes = Changes.between(
                talks(DEMAND, SOUTH.rejects(X)), talks(DEMAND, SOUTH.rejects(X).redLine()));

        assertThat(changes.conflicts().gone()).isEmpty();
        assertThat(changes.conflicts().fresh()).isEmpty();
    }

    @Test
    void deadlocks_are_gone_or_new() {
        Negotiation open = talks(NORTH.demands(TALKS.onlyAfter(TRUCE)));
        Negotiation stuck =
                open.toBuilder().add(SOUTH.demands(TRUCE.onlyAfter(TALKS))).build();

        assertThat(Changes.between(open, stuck).deadlocks().fresh()).hasSize(1);
        assertThat(Changes.between(stuck, open).deadlocks().gone()).hasSize(1);
        assertThat(Changes.between(stuck, stuck).deadlocks().fresh()).isEmpty();
    }

    @Test
    void on_a_quantity_the_nearer_number_moves_toward_the_other() {
        Negotiation before = talks(NORTH.demands(TROOPS.atLeast(250)), SOUTH.demands(TROOPS.atMost(85)));
        Negotiation after = talks(NORTH.demands(TROOPS.atLeast(200)), SOUTH.demands(TROOPS.atMost(85)));

        assertThat(Changes.between(before, after).explain())
                .contains("Who moved:\n  On troops, North moved toward South: its positions left at least 250 persons"
                        + " and now leave at least 200 persons.\n");
        assertThat(Changes.between(after, before).movements())
                .singleElement()
                .matches(movement -> !movement.isToward());
    }

    @Test
    void where_some_values_are_common_more_of_them_is_nearer() {
        Negotiation before = talks(NORTH.demands(LEVEL.atLeast("low")), SOUTH.demands(LEVEL.atMost("low")));
        Negotiation after = talks(NORTH.demands(LEVEL.is("high")), SOUTH.demands(LEVEL.atMost("low")));

        assertThat(Changes.between(before, after).movements()).singleElement().satisfies(movement -> {
            assertThat(movement.party()).isEqualTo(NORTH);
            assertThat(movement.isToward()).isFalse();
            assertThat(movement.before().names()).containsExactly("low", "high");
            assertThat(movement.after().names()).containsExactly("high");
        });
        assertThat(Changes.between(after, before).movements()).singleElement().matches(Changes.Movement::isToward);
    }

    @Test
    void a_party_that_had_no_position_on_an_issue_moved_nowhere() {
        assertThat(Changes.between(talks(DEMAND), talks(DEMAND, SOUTH.rejects(X)))
                        .movements())
                .isEmpty();
    }

    @Test
    void values_without_order_that_are_neither_more_nor_fewer_are_no_movement() {
        ChoiceIssue capital = Issue.choice("capital", "a", "b", "c");
        Negotiation before = talks(NORTH.demands(capital.in("a", "b")), SOUTH.demands(capital.in("b", "c")));
        Negotiation after = talks(NORTH.demands(capital.in("a", "c")), SOUTH.demands(capital.in("b", "c")));

        assertThat(Changes.between(before, after).movements()).isEmpty();
    }

    @Test
    void two_states_of_one_negotiation_define_an_issue_in_one_way() {
        Negotiation before = talks(NORTH.demands(TROOPS.atLeast(250)));
        Negotiation after = talks(NORTH.demands(TROOPS.to(300).atLeast(250)));

        assertThatThrownBy(() -> Changes.between(before, after))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(
                        "The two states do not speak of the same things: give two states of one negotiation. ");
    }

    @Test
    void dated_positions_alone_tell_what_changed_between_two_rounds() {
        LocalDate first = LocalDate.of(2025, 5, 16), second = LocalDate.of(2025, 6, 2);
        Negotiation talks = talks(
                DEMAND,
                SOUTH.rejects(X).id("old").since(first),
                SOUTH.rejects(X).until(TALKS).id("new").since(second).supersedes("old"));

        Changes changes = Changes.between(talks.asOf(first), talks.asOf(second));

        assertThat(changes.changed())
                .extracting(Changes.PositionChange::direction)
                .containsExactly(Changes.Direction.SOFTENED);
        assertThat(changes.conflicts().gone()).hasSize(1);
    }

    private static Changes.PositionChange onlyChange(Position before, Position after) {
        Changes changes = Changes.between(talks(DEMAND, before), talks(DEMAND, after));
        assertThat(changes.added()).isEmpty();
        assertThat(changes.withdrawn()).isEmpty();
        assertThat(changes.changed()).hasSize(1);
        return changes.changed().get(0);
    }

    @Test
    void a_lower_demand_in_place_of_a_higher_one_is_softened_and_the_reverse_hardened() {
        Position high = SOUTH.demands(TROOPS.atLeast(90)).redLine(),
                low = SOUTH.demands(TROOPS.atLeast(60)).redLine();

        assertThat(onlyChange(high, low).direction()).isEqualTo(Changes.Direction.SOFTENED);
        assertThat(onlyChange(low, high).direction()).isEqualTo(Changes.Direction.HARDENED);
        assertThat(onlyChange(high, SOUTH.demands(TROOPS.atMost(10)).redLine()).direction())
                .isEqualTo(Changes.Direction.OTHERWISE);
        assertThat(onlyChange(high, SOUTH.demands(TROOPS.atLeast(60))).direction())
                .isEqualTo(Changes.Direction.SOFTENED);
        assertThat(onlyChange(SOUTH.demands(TROOPS.atLeast(90)), low).direction())
                .isEqualTo(Changes.Direction.OTHERWISE);
    }

    @Test
    void a_rejection_of_less_is_softened() {
        Position all = SOUTH.rejects(TROOPS.atLeast(60)), most = SOUTH.rejects(TROOPS.atLeast(90));

        assertThat(onlyChange(all, most).direction()).isEqualTo(Changes.Direction.SOFTENED);
        assertThat(onlyChange(most, all).direction()).isEqualTo(Changes.Direction.HARDENED);
    }

    @Test
    void a_demand_for_part_of_what_was_demanded_is_softened() {
        Position both = SOUTH.demands(Ceasefire.full().unconditional()), one = SOUTH.demands(Ceasefire.full());

        assertThat(onlyChange(both, one).direction()).isEqualTo(Changes.Direction.SOFTENED);
        assertThat(onlyChange(one, both).direction()).isEqualTo(Changes.Direction.HARDENED);
    }

    @Test
    void a_superseded_demand_reads_as_softened_between_two_days_and_between_whole_negotiations() {
        LocalDate first = LocalDate.of(2025, 5, 16), second = LocalDate.of(2025, 6, 2);
        Position old = SOUTH.demands(TROOPS.atLeast(90)).id("old").since(first).redLine();
        Negotiation before = talks(DEMAND, old);
        Negotiation whole = talks(
                DEMAND,
                old,
                SOUTH.demands(TROOPS.atLeast(60))
                        .id("new")
                        .since(second)
                        .redLine()
                        .supersedes("old"));

        assertThat(Changes.between(whole.asOf(first), whole.asOf(second)).changed())
                .extracting(Changes.PositionChange::direction)
                .containsExactly(Changes.Direction.SOFTENED);
        assertThat(Changes.between(before, whole).changed())
                .extracting(Changes.PositionChange::direction)
                .containsExactly(Changes.Direction.SOFTENED);
    }

    @Test
    void a_position_that_supersedes_one_on_another_issue_is_its_change() {
        LocalDate first = LocalDate.of(2025, 5, 16), second = LocalDate.of(2025, 6, 2);
        Position old = SOUTH.demands(X).id("old").since(first);
        Negotiation whole =
                talks(DEMAND, old, SOUTH.demands(Y).id("new").since(second).supersedes("old"));

        assertThat(Changes.between(talks(DEMAND, old), whole).changed())
                .extracting(Changes.PositionChange::direction)
                .containsExactly(Changes.Direction.OTHERWISE);
    }

    @Test
    void rules_assumptions_order_clashes_deadlines_and_priorities_are_compared() {
        Negotiation before = talks(DEMAND, NORTH.demands(TALKS.before(TRUCE)));
        Negotiation assumed =
                before.toBuilder().add(Assumption.that(Y).id("given")).build();
        Negotiation ruled = before.toBuilder()
                .add(CompatibilityRule.excludes(X, Y).id("rule"))
                .build();
        Negotiation clashing =
                before.toBuilder().add(SOUTH.demands(TRUCE.before(TALKS))).build();
        Position due = NORTH.demands(X)
                .deadline(Deadline.of(StepMoment.endOf(TRUCE)).within(Period.ofDays(3), StepMoment.endOf(TALKS)));

        assertThat(Changes.between(before, assumed).explain()).contains("New assumptions and rules:\n");
        assertThat(Changes.between(ruled, before).explain()).contains("Assumptions and rules gone:\n");
        assertThat(Changes.between(before, clashing).orderClashes().fresh()).hasSize(1);
        assertThat(Changes.between(talks(DEMAND), talks(due)).explain())
                .contains("    The deadlines that it sets differ.\n");
        assertThat(Changes.between(talks(DEMAND), talks(NORTH.demands(X).priority(1)))
                        .explain())
                .contains("Positions changed otherwise:\n");
    }

    @Test
    void nothing_is_said_to_be_the_same_where_the_budget_was_spent() {
        Negotiation talks = talks(DEMAND, SOUTH.rejects(X), NORTH.demands(Y), SOUTH.rejects(Y));

        assertThat(Changes.between(talks, talks, Budget.ofDefaults().results(1)).explain())
                .isEqualTo("The budget was spent: there may be more changes, or fewer.\n");
    }

    @Test
    void an_acceptance_that_its_own_party_rules_out_meets_no_condition() {
        Position condition = NORTH.accepts(X).onlyIf(Y);
        Negotiation before = talks(condition, SOUTH.rejects(Y).redLine());
        Negotiation after = talks(condition, SOUTH.rejects(Y).redLine(), SOUTH.accepts(Y));

        assertThat(Changes.between(before, after).conditions()).isEmpty();
        assertThat(Changes.between(talks(condition), talks(condition, SOUTH.accepts(Y)))
                        .conditions())
                .hasSize(1);
    }

    @Test
    void positions_are_paired_only_as_long_as_there_is_time() {
        Negotiation before = talks(DEMAND), after = talks(NORTH.demands(X).redLine());
        Meter spent = Meter.nanoseconds(0);
        TermsEntailment entailment =
                new TermsEntailment(CompiledNegotiation.of(after, Meter.unlimited()), Meter.unlimited());

        assertThat(new PositionPairs(before.positions(), after.positions(), after, entailment, spent).isComplete())
                .isFalse();
        assertThat(new PositionPairs(before.positions(), after.positions(), after, entailment, Meter.unlimited())
                        .changed())
                .hasSize(1);
    }

    @Test
    void a_state_of_several_readings_is_compared_in_one_of_them() {
        Negotiation several =
                talks(NORTH.demands(X).reading("g", "x"), NORTH.demands(Y).reading("g", "y"));

        assertThatThrownBy(() -> Changes.between(several, talks(DEMAND)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("readAs");
    }

    @Test
    void a_spent_budget_is_admitted() {
        Negotiation talks = talks(DEMAND, SOUTH.rejects(X), NORTH.demands(Y), SOUTH.rejects(Y));

        assertThat(Changes.between(talks, talks, Budget.ofDefaults().results(1)).isComplete())
                .isFalse();
    }

    @Provide
    Arbitrary<Negotiation> negotiations() {
        return NegotiationGenerators.negotiations();
    }

    @Property(tries = 100)
    void nothing_changes_between_a_state_and_itself(@ForAll("negotiations") Negotiation talks) {
        assertThat(Changes.between(talks, talks).explain()).isEqualTo(NOTHING);
    }

    @Property(tries = 100)
    void what_is_gone_one_way_is_new_the_other(@ForAll("negotiations") Negotiation talks, @ForAll byte seed) {
        List<Position> positions = talks.positions();
        NegotiationBuilder less = talks.toBuilder();
        for (int i = 0; i < positions.size(); i++) {
            if ((seed >> (i % 8) & 1) == 1) {
                less.remove(positions.get(i).id());
            }
        }
        Negotiation other = less.add(Assumption.that(Terms.allOf()).id("idle")).build();
        Changes there = Changes.between(talks, other);
        Changes back = Changes.between(other, talks);

        assertThat(there.withdrawn()).isEqualTo(back.added());
        assertThat(there.added()).isEmpty();
        assertThat(there.conflicts().gone()).isEqualTo(back.conflicts().fresh());
        assertThat(there.deadlocks().gone()).hasSameSizeAs(back.deadlocks().fresh());
        assertThat(there.changed()).hasSameSizeAs(back.changed());
    }
}
