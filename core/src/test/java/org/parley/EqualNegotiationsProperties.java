package org.parley;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.parley.analysis.Analysis;
import org.parley.demand.BufferZone;
import org.parley.demand.Ceasefire;
import org.parley.demand.ForceKind;
import org.parley.demand.ForceLimit;
import org.parley.demand.GuaranteeForm;
import org.parley.demand.LeadersSummit;
import org.parley.demand.Neutrality;
import org.parley.demand.PrisonerRelease;
import org.parley.demand.RemainsReturn;
import org.parley.demand.SecurityGuarantees;
import org.parley.demand.TerritorialStatus;
import org.parley.demand.TroopWithdrawal;

/** The same parts, added in any order, make the same negotiation. */
class EqualNegotiationsProperties {
    private static final Party NORTH = Party.of("North");
    private static final Party SOUTH = Party.of("South");
    private static final Party EAST = Party.of("East");
    private static final Source SOURCE = Source.by("A reporter");
    private static final Territory VALLEY = Territory.of("Green Valley");
    private static final Terms X = Issue.yesNo("x").yes();
    private static final Terms Y = Issue.yesNo("y").yes();
    private static final QuantityIssue DAYS =
            Issue.quantity("days", "days").from(0).to(90).withZero(0);
    private static final Step AGREEMENT = Step.of("agreement");
    private static final Step SETTLEMENT = Step.of("settlement");
    private static final Demand SUMMIT = LeadersSummit.of(NORTH, SOUTH);
    private static final Demand MEMBERSHIP = SecurityGuarantees.to(NORTH).form(GuaranteeForm.ALLIANCE_MEMBERSHIP);

    /** All that is said at a table of three, with conflicts, a deadlock, conditions, and an open issue. */
    private static final List<Consumer<NegotiationBuilder>> PARTS = List.of(
            talks -> talks.titled("Talks"),
            talks -> talks.add(Participation.principal(SOUTH)),
            talks -> talks.add(Participation.observer(EAST).alignedWith(NORTH)),
            talks -> talks.add(Participation.host(EAST)),
            talks -> talks.add(Round.number(1).build()),
            talks -> talks.add(Round.number(2).build()),
            talks -> talks.add(ContextNote.of("a", "It rained.", SOURCE)),
            talks -> talks.add(ContextNote.of("b", "It snowed.", SOURCE)),
            talks -> talks.declare(DAYS),
            talks -> talks.declare(Issue.choice("extra", "b", "a")),
            talks -> talks.add(NORTH.demands(Ceasefire.full().unconditional()).redLine()),
            talks -> talks.add(SOUTH.rejects(Ceasefire.full()).unless(X)),
            talks -> talks.add(SOUTH.accepts(Ceasefire.partial()).onlyIf(DAYS.atMost(30))),
            talks -> talks.add(NORTH.demands(Issue.byId("days").atLeast(Amount.of(60, "days")))),
            talks -> talks.add(NORTH.accepts(DAYS.between(20, 40))),
            talks -> talks.add(SOUTH.demands(DAYS.atMost(45)).when(Y).flexible()),
            talks ->
                    talks.add(NORTH.demands(PrisonerRelease.by(SOUTH).of(NORTH)).source(SOURCE)),
            talks -> talks.add(SOUTH.undecidedOn(PrisonerRelease.by(SOUTH).of(NORTH))),
            talks -> talks.add(NORTH.accepts(SUMMIT)),
            talks -> talks.add(NORTH.demands(SETTLEMENT.onlyAfter(SUMMIT))),
            talks -> talks.add(SOUTH.rejects(SUMMIT).until(AGREEMENT)),
            talks -> talks.add(Assumption.that(AGREEMENT.onlyAfter(SETTLEMENT))),
            talks -> talks.add(Assumption.that(Terms.anyOf(X, Y)).because("one of them is needed")),
            talks -> talks.add(NORTH.demands(MEMBERSHIP)),
            talks -> talks.add(SOUTH.demands(Neutrality.of(NORTH)).priority(1)),
            talks -> talks.add(
                    NORTH.demands(TerritorialStatus.of(VALLEY).deFacto().heldBy(NORTH))),
            talks -> talks.add(
                    SOUTH.demands(TerritorialStatus.of(VALLEY).deFacto().heldBy(SOUTH))),
            talks -> talks.add(
                    NORTH.demands(TroopWithdrawal.of(SOUTH).from(VALLEY).completed())),
            talks -> talks.add(SOUTH.demands(RemainsReturn.by(NORTH).to(SOUTH).number(85))),
            talks -> talks.add(
                    SOUTH.demands(ForceLimit.of(NORTH).on(ForceKind.TANKS).atMost(342))),
            talks -> talks.add(SOUTH.accepts(BufferZone.in(VALLEY).leftBy(NORTH, SOUTH))),
            talks -> talks.add(CompatibilityRule.excludes(X, Y).because("they do the same")),
            talks -> talks.add(CompatibilityRule.precedes(SETTLEMENT, AGREEMENT)),
            talks -> talks.add(DemandTypeRule.forEvery(Ceasefire.class, PrisonerRelease.class)
                    .compatibleOnlyIf(X)),
            talks -> talks.add(DemandTypeRule.forEvery(TerritorialStatus.class, TerritorialStatus.class)));

    private static final Negotiation IN_ORDER = built(PARTS);
    private static final String EXPLAINED = Analysis.of(IN_ORDER).explain();

    private static Negotiation built(List<Consumer<NegotiationBuilder>> parts) {
        NegotiationBuilder talks = Negotiation.between(NORTH);
        for (Consumer<NegotiationBuilder> part : parts) {
            part.accept(talks);
        }
        return talks.build();
    }

    @Provide
    Arbitrary<List<Consumer<NegotiationBuilder>>> anyOrder() {
        return Arbitraries.shuffle(PARTS);
    }

    @Property
    void the_order_of_parts_changes_no_negotiation(@ForAll("anyOrder") List<Consumer<NegotiationBuilder>> parts) {
        Negotiation talks = built(parts);

        assertThat(talks).isEqualTo(IN_ORDER).hasSameHashCodeAs(IN_ORDER).hasToString(IN_ORDER.toString());
    }

    @Property(tries = 50)
    void the_order_of_parts_changes_no_explanation(@ForAll("anyOrder") List<Consumer<NegotiationBuilder>> parts) {
        assertThat(Analysis.of(built(parts)).explain()).isEqualTo(EXPLAINED);
    }

    @Property
    void the_order_of_parts_changes_no_builder(@ForAll("anyOrder") List<Consumer<NegotiationBuilder>> parts) {
        assertThat(built(parts).toBuilder().build()).isEqualTo(IN_ORDER);
    }

    @Property
    void some_of_the_parts_in_any_order_are_the_same_negotiation(@ForAll long seed, @ForAll long order) {
        Random random = new Random(seed);
        List<Consumer<NegotiationBuilder>> some = new ArrayList<>();
        for (int i = 0; i < PARTS.size(); i++) {
            boolean isNeeded = i == 1 || i == 2 || i == 8;
            if (isNeeded || random.nextBoolean()) {
                some.add(PARTS.get(i));
            }
        }
        List<Consumer<NegotiationBuilder>> shuffled = new ArrayList<>(some);
        Collections.shuffle(shuffled, new Random(order));

        assertThat(built(shuffled)).isEqualTo(built(some));
    }
}
