package org.parley.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.demand.Talks.NORTH;
import static org.parley.demand.Talks.SOUTH;
import static org.parley.demand.Talks.VALLEY;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.Demand;
import org.parley.ExternalCode;
import org.parley.Issue;
import org.parley.Position;
import org.parley.Step;
import org.parley.Terms;

/** The CAMEO code of a position depends on the move, and some moves have none. */
class EventCodesTest {
    private static final Demand CEASEFIRE = Ceasefire.full();
    private static final Demand PRISONERS = PrisonerRelease.by(SOUTH).of(NORTH);
    private static final Demand CHILDREN = ChildReturn.by(SOUTH).to(NORTH);

    static Stream<Arguments> coded() {
        return Stream.of(
                Arguments.of(CEASEFIRE, "1056", "0356", "1246"),
                Arguments.of(PRISONERS, "1053", "0353", "1243"),
                Arguments.of(CHILDREN, "1053", "0353", "1243"),
                Arguments.of(SecurityGuarantees.to(NORTH), "1034", "0334", "1224"),
                Arguments.of(Neutrality.of(SOUTH), "1042", "0342", "1232"),
                Arguments.of(ForceLimit.of(SOUTH).on(ForceKind.TANKS), "1042", "0342", "1232"),
                Arguments.of(TerritorialStatus.of(VALLEY).deJure().heldBy(NORTH), "104", "034", "123"),
                Arguments.of(TroopWithdrawal.of(SOUTH).from(VALLEY).begun(), "1056", "0356", "1246"),
                Arguments.of(LeadersSummit.of(NORTH, SOUTH), "106", "036", "125"));
    }

    private static String cameo(Position position) {
        ExternalCode code = EventCodes.cameo(position).orElseThrow();
        assertThat(code.scheme()).isEqualTo(CodingSchemes.CAMEO);
        return code.code();
    }

    @ParameterizedTest
    @MethodSource("coded")
    void to_demand_to_promise_and_to_decline_are_three_codes(
            Demand demand, String demanding, String intending, String declining) {
        assertThat(cameo(NORTH.demands(demand))).isEqualTo(demanding);
        assertThat(cameo(NORTH.accepts(demand))).isEqualTo(intending);
        assertThat(cameo(NORTH.rejects(demand))).isEqualTo(declining);
    }

    @Test
    void who_demands_what_it_alone_would_do_offers_it() {
        assertThat(cameo(SOUTH.demands(PRISONERS))).isEqualTo("0353");
        assertThat(cameo(SOUTH.demands(LeadersSummit.of(NORTH, SOUTH)))).isEqualTo("106");
    }

    @Test
    void a_return_of_children_and_a_release_of_prisoners_share_a_code() {
        assertThat(EventCodes.cameo(NORTH.demands(CHILDREN))).isEqualTo(EventCodes.cameo(NORTH.demands(PRISONERS)));
    }

    @Test
    void who_is_undecided_has_made_no_move() {
        assertThat(EventCodes.cameo(NORTH.undecidedOn(CEASEFIRE))).isEmpty();
    }

    @Test
    void conditional_offers_and_rejections_until_something_have_no_code() {
        Terms condition = Issue.yesNo("x").yes();

        assertThat(EventCodes.cameo(NORTH.accepts(CEASEFIRE).onlyIf(condition))).isEmpty();
        assertThat(EventCodes.cameo(NORTH.rejects(CEASEFIRE).until(Step.of("agreement"))))
                .isEmpty();
        assertThat(EventCodes.cameo(NORTH.rejects(CEASEFIRE).unless(condition))).isEmpty();
        assertThat(EventCodes.cameo(NORTH.demands(CEASEFIRE).when(condition))).isEmpty();
        assertThat(EventCodes.cameo(NORTH.demands(CEASEFIRE).unless(condition))).isEmpty();
    }

    static List<Terms> uncoded() {
        return ImmutableList.of(
                RemainsReturn.by(SOUTH).to(NORTH),
                BufferZone.in(VALLEY),
                TerritorialStatus.of(VALLEY).deFacto().heldBy(NORTH),
                Undertaking.by(SOUTH, "Inspections"),
                Proposal.named("Option 1", CEASEFIRE),
                Terms.not(CEASEFIRE),
                Issue.yesNo("x").yes());
    }

    @ParameterizedTest
    @MethodSource("uncoded")
    void what_cameo_has_nothing_for_has_no_code(Terms terms) {
        assertThat(EventCodes.cameo(NORTH.demands(terms))).isEmpty();
        assertThat(EventCodes.cameo(NORTH.accepts(terms))).isEmpty();
        assertThat(EventCodes.cameo(NORTH.rejects(terms))).isEmpty();
    }
}
