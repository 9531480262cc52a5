package org.parley.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.parley.Assumption;
import org.parley.ChoiceIssue;
import org.parley.Demand;
import org.parley.Issue;
import org.parley.Negotiation;
import org.parley.Outcome;
import org.parley.Participation;
import org.parley.Party;
import org.parley.QuantityIssue;
import org.parley.Step;
import org.parley.Terms;
import org.parley.Value;
import org.parley.demand.Undertaking;

/** The oracle means what the design says, and agrees with itself. */
class OracleTest {
    private static final Party N = Party.of("N");
    private static final Party S = Party.of("S");
    private static final Demand X = Undertaking.by(N, "x");
    private static final Demand Y = Undertaking.by(S, "y");
    private static final Step A = Step.of("a");
    private static final Step B = Step.of("b");

    // Quantities

    @Test
    void a_quantity_has_its_bounds_and_a_number_between_and_beyond() {
        QuantityIssue length = Issue.quantity("length", "km");

        assertThat(values(length, length.atLeast(2), length.exactly(4))).containsExactly("1", "2", "3", "4", "5");
    }

    @Test
    void a_quantity_in_steps_has_no_number_off_a_step() {
        QuantityIssue count =
                Issue.quantity("count", "persons").from(1).to(12).inStepsOf(5).withZero(1);

        assertThat(values(count, count.atMost(6))).containsExactly("1", "6", "11");
    }

    @Test
    void neighbouring_numbers_in_steps_have_nothing_between_them() {
        QuantityIssue count = Issue.quantity("count", "persons").from(0).inStepsOf(1);

        assertThat(values(count, count.atMost(3), count.exactly(4))).containsExactly("0", "1", "3", "4", "5");
    }

    private static List<String> values(QuantityIssue issue, Terms... demanded) {
        Negotiation negotiation = Negotiation.between(N, S)
                .declare(issue)
                .add(N.demands(Terms.anyOf(demanded)))
                .build();
        return new Space(negotiation)
                .values.get(0).stream().map(Value::toString).toList();
    }

    // Steps and their order

    @Test
    void a_step_before_another_may_stay_away() {
        assertThat(orders(N.demands(A.before(B)).terms()))
                .containsExactlyInAnyOrder(List.of(), List.of("a"), List.of("b"), List.of("a", "b"));
    }

    @Test
    void a_step_only_after_another_needs_it() {
        assertThat(orders(B.onlyAfter(A))).containsExactlyInAnyOrder(List.of(), List.of("a"), List.of("a", "b"));
    }

    @Test
    void a_step_only_after_a_demand_needs_it_to_hold_and_its_step_to_come_first() {
        String x = X.act().orElseThrow().step().id();

        assertThat(orders(B.onlyAfter(X))).containsExactlyInAnyOrder(List.of(), List.of(x), List.of(x, "b"));
    }

    @Test
    void what_waits_for_a_bundle_waits_for_all_steps_in_it() {
        Demand bundle = new TestDemands.Bundle(Terms.allOf(A.occurs(), X));
        String x = X.act().orElseThrow().step().id();

        assertThat(orders(B.onlyAfter(bundle)).stream().filter(order -> order.contains("b")))
                .containsExactlyInAnyOrder(List.of("a", x, "b"), List.of(x, "a", "b"));
    }

    private static Set<List<String>> orders(Terms terms) {
        Negotiation negotiation =
                Negotiation.between(N, S).add(N.demands(terms)).build();
        Space space = new Space(negotiation);
        Reading reading = new Reading(space, false);
        Set<List<String>> orders = new HashSet<>();
        for (World world : worlds(space)) {
            if (reading.holds(terms, world)) {
                orders.add(space.order(world));
            }
        }
        return orders;
    }

    private static List<World> worlds(Space space) {
        List<World> worlds = new ArrayList<>();
        space.forEachValues(false, values -> {
            for (List<Integer> occurring : space.occurringSteps(values)) {
                space.orders(occurring).forEach(places -> worlds.add(new World(values, places)));
            }
        });
        return worlds;
    }

    @Test
    void until_comes_before_the_step_of_an_act_whose_issue_is_rejected() {
        ChoiceIssue issue = ((Undertaking) X).issue();
        Oracle oracle = Oracle.of(Negotiation.between(N, S)
                .add(N.demands(X))
                .add(S.rejects(issue.yes()).until(A))
                .build());

        assertThat(oracle.roadmap(Set.of(issue.id()))).contains(List.of("a", issue.id()));
        assertThat(oracle.allowsOrder(List.of(issue.id(), "a"))).isFalse();
    }

    @Test
    void until_without_a_step_to_come_before_has_only_to_occur() {
        ChoiceIssue status = Issue.yesNo("status");
        Oracle oracle = Oracle.of(Negotiation.between(N, S)
                .add(N.demands(status.yes()))
                .add(S.rejects(status.yes()).until(A))
                .build());

        assertThat(oracle.possible()).containsExactly(Map.of("status", "yes"));
        assertThat(oracle.matrix().get(status.yes().text()).cells().get("s").answer())
                .isEqualTo(Oracle.Answer.REJECTED_UNTIL);
    }

    // Zero

    @Test
    void the_step_of_an_act_occurs_exactly_where_an_extent_is_not_at_zero() {
        ChoiceIssue land = Issue.yesNo("land");
        ChoiceIssue sea = Issue.yesNo("sea");
        Demand patrol = new TestDemands.Patrol(land, sea, land.yes());
        Oracle oracle = Oracle.of(Negotiation.between(N, S)
                .declare(sea)
                .add(S.undecidedOn(patrol))
                .add(Assumption.that(
                        Terms.not(Step.of("the patrol").withId("patrol").occurs())))
                .build());

        assertThat(oracle.possible()).containsExactly(Map.of("land", "no", "sea", "no"));
    }

    @Test
    void an_issue_without_zero_is_always_settled() {
        ChoiceIssue status = Issue.choice("status", "one", "other");
        Negotiation negotiation = Negotiation.between(N, S).declare(status).build();

        assertThat(Oracle.of(negotiation).possible()).hasSize(2);
        assertThat(Oracle.of(negotiation).consented()).isEmpty();
    }

    @Test
    void who_would_have_to_act_has_to_consent_without_being_a_principal() {
        Party outsider = Party.of("Outsider");
        Demand guarantee = Undertaking.by(outsider, "guarantee");
        Negotiation silent = Negotiation.between(N, S)
                .add(Participation.mediator(outsider))
                .add(N.demands(guarantee))
                .add(S.demands(guarantee))
                .build();
        Negotiation willing =
                silent.toBuilder().add(outsider.accepts(guarantee)).build();

        assertThat(Oracle.of(silent).consented()).isEmpty();
        assertThat(Oracle.of(willing).consented()).hasSize(1);
    }

    // What can be agreed now

    @Test
    void nothing_can_be_agreed_now_that_waits_for_a_free_step() {
        Step step = X.act().orElseThrow().step();
        Negotiation negotiation = Negotiation.between(N, S)
                .add(N.demands(X))
                .add(N.demands(Y))
                .add(S.demands(step.onlyAfter(A)))
                .build();

        assertThat(Oracle.of(negotiation).agreedNow())
                .containsExactly(Map.of(N.demands(Y).id(), false));
    }

    @Test
    void an_open_issue_meets_neither_terms_nor_their_negation() {
        Negotiation negotiation = Negotiation.between(N, S)
                .add(N.demands(Terms.anyOf(X, Terms.not(X))).id("either"))
                .add(S.rejects(X))
                .add(S.rejects(Terms.not(X)))
                .build();

        assertThat(Oracle.of(negotiation).agreedNow()).isEmpty();
    }

    // Against itself and against the model

    @Provide
    Arbitrary<Negotiation> negotiations() {
        return NegotiationGenerators.negotiations();
    }

    @Property(tries = 100)
    void terms_hold_where_the_model_says_so(@ForAll("negotiations") Negotiation negotiation) {
        Space space = new Space(negotiation);
        Reading reading = new Reading(space, false);
        List<World> worlds = worlds(space);
        for (int i = 0; i < worlds.size(); i += 1 + worlds.size() / 50) {
            Outcome outcome = outcome(space, worlds.get(i));
            for (Terms terms : TermsReader.topTerms(negotiation)) {
                assertThat(reading.holds(terms, worlds.get(i)))
                        .as(terms.text() + " in " + outcome)
                        .isEqualTo(outcome.satisfies(terms));
            }
        }
    }

    private static Outcome outcome(Space space, World world) {
        ImmutableList.Builder<Value> values = ImmutableList.builder();
        for (int i = 0; i < space.issues.size(); i++) {
            values.add(space.values.get(i).get(world.values()[i]));
        }
        ImmutableList.Builder<Step> steps = ImmutableList.builder();
        for (String id : space.order(world)) {
            steps.add(space.steps.get(space.step(id)));
        }
        return Outcome.of(ImmutableList.copyOf(space.issues), values.build(), steps.build());
    }

    @Property(tries = 200)
    void each_concession_breaks_each_conflict_and_is_minimal(@ForAll("negotiations") Negotiation negotiation) {
        Oracle oracle = Oracle.of(negotiation);
        Set<Set<String>> conflicts = new HashSet<>();
        oracle.conflicts().forEach(conflict -> conflicts.add(conflict.premises()));

        for (Oracle.Concession concession : oracle.concessions()) {
            assertThat(conflicts).allMatch(conflict -> meets(conflict, concession.positions()));
            for (String spared : concession.positions()) {
                Set<String> less = new TreeSet<>(concession.positions());
                less.remove(spared);
                assertThat(conflicts).anyMatch(conflict -> !meets(conflict, less));
            }
        }
        assertThat(oracle.possible().isEmpty()).isEqualTo(!conflicts.isEmpty());
        assertThat(oracle.possible()).containsAll(oracle.consented());
    }

    private static boolean meets(Set<String> one, Set<String> other) {
        return one.stream().anyMatch(other::contains);
    }

    @Property(tries = 200)
    void a_roadmap_is_an_order_that_is_allowed(@ForAll("negotiations") Negotiation negotiation) {
        Oracle oracle = Oracle.of(negotiation);
        for (Step step : negotiation.steps()) {
            oracle.roadmap(Set.of(step.id()))
                    .ifPresent(order -> assertThat(oracle.allowsOrder(order)).isTrue());
        }
    }

    @Property(tries = 500)
    void minimal_sets_are_those_that_looking_at_every_set_finds(
            @ForAll @Size(max = 8) Set<@LongRange(min = 0, max = 63) Long> masks) {
        Set<Long> expected = new HashSet<>();
        for (long set = 0; set < 64; set++) {
            if (fitsInNone(set, masks) && MinimalSets.members(set).stream().noneMatch(dropped(set, masks))) {
                expected.add(set);
            }
        }

        assertThat(MinimalSets.minimalWithinNone(masks, 63)).isEqualTo(expected);
    }

    private static boolean fitsInNone(long set, Set<Long> masks) {
        return masks.stream().noneMatch(mask -> (set & ~mask) == 0);
    }

    private static Predicate<Integer> dropped(long set, Set<Long> masks) {
        return member -> fitsInNone(set & ~(1L << member), masks);
    }
}
