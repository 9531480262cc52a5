package org.parley.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.demand.Talks.EAST;
import static org.parley.demand.Talks.NORTH;
import static org.parley.demand.Talks.SOUTH;
import static org.parley.demand.Talks.VALLEY;
import static org.parley.demand.Talks.WEST;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.Act;
import org.parley.CompatibilityRule;
import org.parley.Demand;
import org.parley.Issue;
import org.parley.Negotiation;
import org.parley.Party;
import org.parley.Step;
import org.parley.Terms;
import org.parley.Territory;

/** What every demand type keeps. */
class DemandContractTest {
    private static final ImmutableList<Party> PRINCIPALS = ImmutableList.of(NORTH, SOUTH);

    /** One and more of each type: bare, with each facet, with all. */
    static ImmutableList<Demand> demands() {
        return ImmutableList.<Demand>builder()
                .addAll(ceasefires())
                .addAll(returns())
                .addAll(securities())
                .addAll(territories())
                .add(LeadersSummit.of(NORTH, SOUTH))
                .add(LeadersSummit.of(NORTH, SOUTH, EAST))
                .add(Undertaking.by(NORTH, "Inspections"))
                .add(Undertaking.by(SOUTH, "Border regime")
                        .outOf("closed", "restricted", "open")
                        .saying("open"))
                .add(Proposal.named("Option 1", Ceasefire.full(), Neutrality.of(NORTH)))
                .add(Proposal.named("Option 1", Ceasefire.full()))
                .add(Proposal.named("Option 2", Terms.not(Ceasefire.full()), Neutrality.of(NORTH)))
                .build();
    }

    private static ImmutableList<Demand> ceasefires() {
        Ceasefire full = Ceasefire.full();
        return ImmutableList.of(
                full,
                Ceasefire.partial(),
                Ceasefire.local(),
                full.unconditional(),
                full.conditional(),
                full.sector(Sector.AIR),
                full.sector(Sector.SEA).sector(Sector.ENERGY),
                full.immediate(),
                full.onSignature(),
                full.duration(30),
                full.duration(HowMany.atLeast(30)),
                full.duration(HowMany.atMost(30)),
                full.renewable(),
                full.notRenewable(),
                full.monitoring(Oversight.NONE),
                full.monitoring(Oversight.JOINT),
                full.between(NORTH, EAST),
                full.between(NORTH, EAST, WEST).unconditional(),
                full.among(PRINCIPALS));
    }

    private static ImmutableList<Demand> returns() {
        PrisonerRelease release = PrisonerRelease.by(SOUTH).of(NORTH);
        ChildReturn children = ChildReturn.by(SOUTH).to(NORTH);
        RemainsReturn remains = RemainsReturn.by(SOUTH).to(NORTH);
        return ImmutableList.of(
                release,
                PrisonerRelease.by(NORTH).of(SOUTH),
                release.categories(PrisonerCategory.AGED_18_TO_25),
                release.categories(PrisonerCategory.ALL, PrisonerCategory.CIVILIAN_DETAINEES),
                release.categories(PrisonerCategory.SERIOUSLY_WOUNDED_AND_SICK, PrisonerCategory.of("journalists")),
                release.number(85),
                release.number(HowMany.between(85, 250)),
                release.mode(ExchangeMode.ONE_FOR_ONE),
                release.repatriation(Repatriation.VOLUNTARY),
                children,
                ChildReturn.by(NORTH).to(SOUTH),
                children.listed(),
                children.number(10),
                children.verification(Oversight.JOINT),
                children.verification(Oversight.NONE),
                remains,
                RemainsReturn.by(NORTH).to(SOUTH),
                remains.number(6000),
                remains.number(HowMany.atLeast(6000)),
                remains.mode(ExchangeMode.UNILATERAL),
                remains.number(6000).mode(ExchangeMode.ONE_FOR_ONE));
    }

    private static ImmutableList<Demand> securities() {
        SecurityGuarantees guarantees = SecurityGuarantees.to(NORTH);
        Neutrality neutrality = Neutrality.of(NORTH);
        ForceLimit personnel = ForceLimit.of(NORTH).on(ForceKind.PERSONNEL);
        return ImmutableList.of(
                guarantees,
                SecurityGuarantees.to(SOUTH),
                guarantees.form(GuaranteeForm.ALLIANCE_MEMBERSHIP),
                guarantees.form(GuaranteeForm.ALLIANCE_MEMBERSHIP.as("membership")),
                guarantees.form(GuaranteeForm.MUTUAL_DEFENCE_TREATY),
                guarantees.form(GuaranteeForm.TROOPS_ON_THE_GROUND).form(GuaranteeForm.ASSURANCES),
                guarantees.form(GuaranteeForm.SECURITY_COUNCIL_RESOLUTION),
                guarantees.guaranteedBy(EAST, WEST),
                guarantees.individually(),
                guarantees.byConsensus(),
                neutrality,
                Neutrality.of(SOUTH),
                neutrality.foreignBases(),
                neutrality.foreignTroops(),
                neutrality.foreignBases().foreignTroops(),
                personnel,
                ForceLimit.of(SOUTH).on(ForceKind.PERSONNEL),
                personnel.atMost(85_000),
                personnel.atLeast(250_000),
                personnel.exactly(250_000),
                personnel.ceiling(HowMany.between(85_000, 250_000)),
                ForceLimit.of(NORTH).on(ForceKind.TANKS).atMost(342),
                ForceLimit.of(NORTH).on(ForceKind.ARTILLERY).atMost(519),
                ForceLimit.of(NORTH).on(ForceKind.of("missile launchers")).atMost(96));
    }

    private static ImmutableList<Demand> territories() {
        TerritorialStatus.Of valley = TerritorialStatus.of(VALLEY);
        BufferZone zone = BufferZone.in(VALLEY);
        return ImmutableList.of(
                valley.deJure().heldBy(NORTH),
                valley.deJure().heldBy(EAST),
                valley.deJure().deferred(),
                valley.deFacto().heldBy(NORTH),
                valley.deFacto().heldBy(NORTH).among(PRINCIPALS),
                valley.deFacto().deferred(),
                TroopWithdrawal.of(SOUTH).from(VALLEY).begun(),
                TroopWithdrawal.of(SOUTH).from(VALLEY).completed(),
                TroopWithdrawal.of(EAST).from(VALLEY).completed(),
                zone,
                BufferZone.in(Territory.of("Dry Valley")),
                zone.depth(10),
                zone.depth(HowMany.atMost(30)),
                zone.leftBy(SOUTH),
                zone.leftBy(NORTH, EAST),
                zone.monitoring(Oversight.JOINT),
                zone.monitoring(Oversight.NONE));
    }

    private static Set<String> mentioned(Terms terms) {
        Set<String> mentioned = new HashSet<>();
        if (terms instanceof Terms.Among among) {
            mentioned.add(among.issue().id());
        } else if (terms instanceof Terms.Within within) {
            mentioned.add(within.issue().id());
        }
        for (Terms part : terms.parts()) {
            mentioned.addAll(mentioned(part));
        }
        return mentioned;
    }

    @Test
    void texts_are_equal_exactly_where_demands_are() {
        for (Demand one : demands()) {
            for (Demand other : demands()) {
                assertThat(one.text().equals(other.text()))
                        .as("%s and %s", one.text(), other.text())
                        .isEqualTo(one.equals(other));
            }
        }
    }

    @Test
    void no_two_of_these_demands_are_equal() {
        assertThat(ImmutableSet.copyOf(demands())).hasSameSizeAs(demands());
    }

    /** A thousand of each type that differ in one facet. */
    static ImmutableList<IntFunction<Demand>> thousands() {
        return ImmutableList.of(
                number -> Ceasefire.full().duration(number),
                number -> PrisonerRelease.by(SOUTH).of(NORTH).number(number),
                number -> PrisonerRelease.by(SOUTH).of(NORTH).categories(PrisonerCategory.of("group " + number)),
                number -> ChildReturn.by(SOUTH).to(NORTH).number(HowMany.atLeast(number)),
                number -> RemainsReturn.by(SOUTH).to(NORTH).number(number),
                number -> SecurityGuarantees.to(NORTH).form(GuaranteeForm.of("form " + number)),
                number -> Neutrality.of(Party.of("Party " + number)),
                number -> ForceLimit.of(NORTH).on(ForceKind.TANKS).atMost(number),
                number -> TerritorialStatus.of(VALLEY).deJure().heldBy(Party.of("Party " + number)),
                number -> TroopWithdrawal.of(SOUTH)
                        .from(Territory.of("Hill " + number))
                        .begun(),
                number -> BufferZone.in(VALLEY).depth(number),
                number -> LeadersSummit.of(NORTH, Party.of("Party " + number)),
                number -> Undertaking.by(NORTH, "Commitment " + number),
                number -> Proposal.named("Option", Ceasefire.full().duration(number)));
    }

    /** Else reading or building ten thousand of them would take time by the square. */
    @ParameterizedTest
    @MethodSource("thousands")
    void demands_that_differ_in_one_facet_have_different_hash_codes(IntFunction<Demand> thousand) {
        assertThat(IntStream.rangeClosed(1, 1000)
                        .map(number -> thousand.apply(number).hashCode())
                        .distinct()
                        .count())
                .isGreaterThan(990);
    }

    @ParameterizedTest
    @MethodSource("demands")
    void makes_what_it_says_once(Demand demand) {
        assertThat(demand.terms()).isSameAs(demand.terms());
        assertThat(demand.act().map(Act::step).orElse(null))
                .isSameAs(demand.act().map(Act::step).orElse(null));
        assertThat(demand.impliedRules()).isSameAs(demand.impliedRules());
    }

    @ParameterizedTest
    @MethodSource("demands")
    void is_resolved_once(Demand demand) {
        Demand resolved = demand.among(PRINCIPALS);

        assertThat(resolved.among(PRINCIPALS)).isSameAs(resolved);
    }

    @ParameterizedTest
    @MethodSource("demands")
    void the_extents_of_its_act_are_among_the_issues_it_mentions(Demand demand) {
        if (demand.act().isPresent()) {
            for (Issue extent : demand.act().get().extents()) {
                assertThat(mentioned(demand.terms())).contains(extent.id());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("demands")
    void its_ids_begin_with_its_kind(Demand demand) {
        if (demand.act().isPresent()) {
            String step = demand.act().get().step().id();
            assertThat(step).startsWith(demand.kind());
            for (String issue : mentioned(demand.terms())) {
                assertThat(issue).startsWith(step);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("demands")
    void it_has_words(Demand demand) {
        assertThat(demand.label()).isNotBlank().satisfies(DemandContractTest::hasLetter);
        assertThat(demand.phrase()).isNotBlank();
        assertThat(demand.description()).isNotBlank();
        assertThat(Character.isUpperCase(demand.label().charAt(0))).isTrue();
        assertThat(Character.isUpperCase(demand.description().charAt(0))).isTrue();
        assertThat(NORTH.demands(demand).id()).startsWith("north/demands/");
    }

    private static void hasLetter(String text) {
        assertThat(text.chars().anyMatch(Character::isLetter)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("demands")
    void among_the_principals_once_is_enough(Demand demand) {
        Demand resolved = demand.among(PRINCIPALS);

        assertThat(resolved.among(PRINCIPALS)).isEqualTo(resolved);
        assertThat(resolved.among(PRINCIPALS).text()).isEqualTo(resolved.text());
        assertThat(resolved.label()).isEqualTo(demand.label());
    }

    @ParameterizedTest
    @MethodSource("demands")
    void somebody_could_perform_it(Demand demand) {
        assertThat(demand.problems()).isEmpty();
        assertThat(demand.among(PRINCIPALS).problems()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("demands")
    void talks_about_it_are_built(Demand demand) {
        Negotiation talks = Negotiation.between(NORTH, SOUTH)
                .add(NORTH.demands(demand))
                .add(SOUTH.rejects(demand))
                .build();

        assertThat(talks.toBuilder().build()).isEqualTo(talks);
    }

    @Test
    void talks_about_all_of_them_are_built() {
        ImmutableList<Demand> demands = demands();
        Negotiation talks = Talks.on(demands.toArray(new Demand[0]));

        assertThat(talks.positions()).hasSameSizeAs(demands);
        assertThat(talks).isEqualTo(Talks.on(demands.toArray(new Demand[0])));
    }

    @Test
    void rules_of_one_id_are_one_rule() {
        Map<String, String> terms = new HashMap<>();
        for (Demand demand : demands()) {
            for (CompatibilityRule rule : demand.impliedRules()) {
                assertThat(rule.id()).startsWith("implied/");
                assertThat(rule.rationale()).isNotBlank();
                String stated = rule.terms().text() + rule.rationale();
                assertThat(terms.getOrDefault(rule.id(), stated)).isEqualTo(stated);
                terms.put(rule.id(), stated);
            }
        }
        assertThat(terms).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("demands")
    void a_step_may_wait_for_it(Demand demand) {
        Negotiation talks = Negotiation.between(NORTH, SOUTH)
                .add(NORTH.demands(Step.of("signature").onlyAfter(demand)))
                .build();

        assertThat(talks.steps()).hasSizeGreaterThan(1);
    }
}
