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
import org.parley.Negotiation;
import org.parley.Terms;
import org.parley.analysis.Analysis;

/** Typed demands bear the codes of their subject, which identify and do nothing else. */
class CodingSchemesTest {
    private static final PrisonerRelease RELEASE = PrisonerRelease.by(SOUTH).of(NORTH);
    private static final ExternalCode OWN = ExternalCode.of("Own scheme", "7");

    static Stream<Arguments> coded() {
        return Stream.of(
                coded(Ceasefire.full(), "PA-X: Ce", "UCDP-PA: cease", "PAM: cease"),
                coded(RELEASE, "PA-X: TjPrire", "UCDP-PA: pris", "PAM: prisr"),
                coded(
                        RELEASE.categories(PrisonerCategory.CIVILIAN_DETAINEES),
                        "PA-X: HrDet",
                        "UCDP-PA: pris",
                        "PAM: prisr"),
                coded(
                        RELEASE.categories(PrisonerCategory.ALL, PrisonerCategory.CIVILIAN_DETAINEES),
                        "PA-X: TjPrire",
                        "PA-X: HrDet",
                        "UCDP-PA: pris",
                        "PAM: prisr"),
                coded(
                        ChildReturn.by(SOUTH).to(NORTH),
                        "PA-X: GCh",
                        "UCDP-PA: return",
                        "PAM: child",
                        "PAM: refug",
                        "PAM: idps"),
                coded(RemainsReturn.by(SOUTH).to(NORTH), "PA-X: TjMis"),
                coded(SecurityGuarantees.to(NORTH), "PA-X: SsrGua", "PA-X: ImOth", "PA-X: ImPK"),
                coded(
                        TerritorialStatus.of(VALLEY).deJure().heldBy(NORTH),
                        "PA-X: StDef",
                        "PA-X: StInd",
                        "PA-X: StUni",
                        "PA-X: StSd",
                        "PA-X: StRef",
                        "UCDP-PA: aut",
                        "UCDP-PA: fed",
                        "UCDP-PA: ind",
                        "UCDP-PA: ref",
                        "UCDP-PA: locgov",
                        "PAM: selfd",
                        "PAM: indrefer",
                        "PAM: decen",
                        "PAM: terpow"),
                coded(TerritorialStatus.of(VALLEY).deFacto().heldBy(NORTH)),
                coded(TroopWithdrawal.of(SOUTH).from(VALLEY).begun(), "PA-X: SsrFf", "UCDP-PA: withd", "PAM: with"),
                coded(Neutrality.of(NORTH)),
                coded(
                        ForceLimit.of(NORTH).on(ForceKind.TANKS),
                        "PA-X: SsrArm",
                        "PA-X: SsrPsf",
                        "PA-X: SsrDdr",
                        "UCDP-PA: intarmy",
                        "UCDP-PA: ddr",
                        "UCDP-PA: mil_prov",
                        "PAM: milrfm",
                        "PAM: demob",
                        "PAM: disarm",
                        "PAM: pargrp"),
                coded(BufferZone.in(VALLEY), "PA-X: DdrDemil"),
                coded(LeadersSummit.of(NORTH, SOUTH), "PA-X: Pre", "PA-X: Proc", "UCDP-PA: natalks", "UCDP-PA: outlin"),
                coded(Undertaking.by(NORTH, "Inspections")));
    }

    private static Arguments coded(Demand demand, String... codes) {
        return Arguments.of(demand, ImmutableList.copyOf(codes));
    }

    @ParameterizedTest
    @MethodSource("coded")
    void a_demand_has_the_codes_of_its_subject(Demand demand, List<String> codes) {
        assertThat(demand.codes()).extracting(ExternalCode::toString).containsExactlyElementsOf(codes);
    }

    @ParameterizedTest
    @MethodSource("coded")
    void codes_are_no_part_of_what_a_demand_says(Demand demand, List<String> codes) {
        for (String code : codes) {
            assertThat(demand.text()).doesNotContain(code);
        }
        assertThat(Analysis.of(Talks.on(demand)).explain())
                .doesNotContain("PA-X")
                .doesNotContain("PAM");
    }

    @Test
    void an_undertaking_bears_the_codes_that_its_issue_is_given() {
        Undertaking coded = Undertaking.by(NORTH, "Amnesty").withCode(OWN);
        Undertaking several = coded.outOf("none", "partial", "general").saying("general");

        assertThat(coded.codes()).containsExactly(OWN);
        assertThat(several.codes()).containsExactly(OWN);
        assertThat(coded.text()).isEqualTo(Undertaking.by(NORTH, "Amnesty").text());
        assertThat(Talks.on(coded).issue("undertaking/north/amnesty"))
                .contains(Issue.yesNo("undertaking/north/amnesty")
                        .labelled("amnesty")
                        .controlledBy(NORTH)
                        .withCode(OWN));
    }

    @Test
    void a_proposal_has_the_codes_of_its_parts_each_once() {
        Proposal option = Proposal.named(
                "Option 1",
                Ceasefire.full(),
                Terms.anyOf(
                        BufferZone.in(VALLEY),
                        Ceasefire.local(),
                        RemainsReturn.by(SOUTH).to(NORTH)));

        assertThat(option.codes())
                .extracting(ExternalCode::toString)
                .containsExactlyInAnyOrder("PA-X: Ce", "UCDP-PA: cease", "PAM: cease", "PA-X: DdrDemil", "PA-X: TjMis");
    }

    @Test
    void a_callers_own_demand_has_none_unless_it_states_them() {
        record Tribute(ImmutableList<ExternalCode> codes) implements Demand {
            @Override
            public String kind() {
                return "tribute";
            }

            @Override
            public String label() {
                return "Tribute";
            }

            @Override
            public Terms terms() {
                return Issue.yesNo("tribute").yes();
            }
        }
        Demand silent = new Demand() {
            @Override
            public String kind() {
                return "silent";
            }

            @Override
            public String label() {
                return "Silent";
            }

            @Override
            public Terms terms() {
                return Issue.yesNo("silent").yes();
            }
        };

        assertThat(new Tribute(ImmutableList.of(OWN)).codes()).containsExactly(OWN);
        assertThat(silent.codes()).isEmpty();
    }

    @Test
    void codes_change_no_answer() {
        Undertaking plain = Undertaking.by(SOUTH, "Amnesty");
        Undertaking coded = plain.withCode(OWN);

        assertThat(explained(coded)).isEqualTo(explained(plain));
    }

    private static String explained(Demand demand) {
        return Analysis.of(Negotiation.between(NORTH, SOUTH)
                        .add(NORTH.demands(demand))
                        .add(SOUTH.rejects(demand))
                        .build())
                .explain();
    }
}
