package org.parley.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.demand.Talks.EAST;
import static org.parley.demand.Talks.NORTH;
import static org.parley.demand.Talks.SOUTH;
import static org.parley.demand.Talks.VALLEY;
import static org.parley.demand.Talks.WEST;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.parley.Demand;

/** Facets said in any order are the same demand. */
class FacetOrderProperties {
    private static final List<UnaryOperator<Ceasefire>> CEASEFIRE = List.of(
            Ceasefire::unconditional,
            Ceasefire::immediate,
            Ceasefire::renewable,
            ceasefire -> ceasefire.sector(Sector.AIR),
            ceasefire -> ceasefire.sector(Sector.SEA),
            ceasefire -> ceasefire.sector(Sector.of("railways")),
            ceasefire -> ceasefire.duration(HowMany.atLeast(30)),
            ceasefire -> ceasefire.monitoring(Oversight.JOINT),
            ceasefire -> ceasefire.between(SOUTH, EAST));

    private static final List<UnaryOperator<PrisonerRelease>> RELEASE = List.of(
            release -> release.categories(PrisonerCategory.AGED_18_TO_25, PrisonerCategory.ALL),
            release -> release.number(1000),
            release -> release.mode(ExchangeMode.ALL_FOR_ALL),
            release -> release.repatriation(Repatriation.ALL));

    private static final List<UnaryOperator<ChildReturn>> RETURN = List.of(
            ChildReturn::listed,
            children -> children.number(HowMany.atMost(339)),
            children -> children.verification(Oversight.THIRD_PARTY));

    private static final List<UnaryOperator<RemainsReturn>> REMAINS =
            List.of(remains -> remains.number(6000), remains -> remains.mode(ExchangeMode.UNILATERAL));

    private static final List<UnaryOperator<BufferZone>> ZONE = List.of(
            zone -> zone.depth(10),
            zone -> zone.leftBy(WEST),
            zone -> zone.leftBy(SOUTH, EAST),
            zone -> zone.monitoring(Oversight.JOINT));

    private static final List<UnaryOperator<SecurityGuarantees>> GUARANTEES = List.of(
            SecurityGuarantees::byConsensus,
            guarantees -> guarantees.guaranteedBy(WEST),
            guarantees -> guarantees.guaranteedBy(EAST, SOUTH),
            guarantees -> guarantees.form(GuaranteeForm.ASSURANCES),
            guarantees -> guarantees.form(GuaranteeForm.MUTUAL_DEFENCE_TREATY),
            guarantees -> guarantees.form(GuaranteeForm.of("joint patrols")));

    private static final List<UnaryOperator<Neutrality>> NEUTRALITY =
            List.of(Neutrality::foreignBases, Neutrality::foreignTroops);

    @Property
    void of_a_ceasefire(@ForAll long seed, @ForAll @IntRange(max = 9) int count) {
        assertSame(Ceasefire.partial(), CEASEFIRE, seed, count);
    }

    @Property
    void of_a_prisoner_release(@ForAll long seed, @ForAll @IntRange(max = 4) int count) {
        assertSame(PrisonerRelease.by(SOUTH).of(NORTH), RELEASE, seed, count);
    }

    @Property
    void of_a_return_of_children(@ForAll long seed, @ForAll @IntRange(max = 3) int count) {
        assertSame(ChildReturn.by(SOUTH).to(NORTH), RETURN, seed, count);
    }

    @Property
    void of_a_return_of_remains(@ForAll long seed, @ForAll @IntRange(max = 2) int count) {
        assertSame(RemainsReturn.by(SOUTH).to(NORTH), REMAINS, seed, count);
    }

    @Property
    void of_a_buffer_zone(@ForAll long seed, @ForAll @IntRange(max = 4) int count) {
        assertSame(BufferZone.in(VALLEY), ZONE, seed, count);
    }

    @Property
    void of_security_guarantees(@ForAll long seed, @ForAll @IntRange(max = 6) int count) {
        assertSame(SecurityGuarantees.to(NORTH), GUARANTEES, seed, count);
    }

    @Property
    void of_neutrality(@ForAll long seed, @ForAll @IntRange(max = 2) int count) {
        assertSame(Neutrality.of(NORTH), NEUTRALITY, seed, count);
    }

    /** Says some of the facets in one order, and in another with repetitions. */
    private static <D extends Demand> void assertSame(D bare, List<UnaryOperator<D>> facets, long seed, int count) {
        Random random = new Random(seed);
        List<UnaryOperator<D>> one = new ArrayList<>(facets);
        Collections.shuffle(one, random);
        List<UnaryOperator<D>> said = one.subList(0, count);
        List<UnaryOperator<D>> other = new ArrayList<>(said);
        other.addAll(said);
        Collections.shuffle(other, random);

        assertThat(all(bare, other)).isEqualTo(all(bare, said)).hasSameHashCodeAs(all(bare, said));
        assertThat(all(bare, other).text()).isEqualTo(all(bare, said).text());
        assertThat(all(bare, other).label()).isEqualTo(all(bare, said).label());
    }

    private static <D extends Demand> D all(D bare, List<UnaryOperator<D>> facets) {
        D demand = bare;
        for (UnaryOperator<D> facet : facets) {
            demand = facet.apply(demand);
        }
        return demand;
    }
}
