package org.parley.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.examples.Istanbul2025.RUSSIA;
import static org.parley.examples.Istanbul2025.SUMMIT;
import static org.parley.examples.Istanbul2025.UKRAINE;
import static org.parley.examples.IstanbulMemoranda.CEASEFIRE_BEGINS;
import static org.parley.examples.IstanbulMemoranda.LEAVING;
import static org.parley.examples.IstanbulMemoranda.TERRITORY;
import static org.parley.examples.IstanbulReports.DAYS_30;
import static org.parley.examples.IstanbulReports.DAYS_90;
import static org.parley.examples.IstanbulReports.EXCHANGE;
import static org.parley.examples.IstanbulReports.EXCHANGED;
import static org.parley.examples.IstanbulReports.HANDED_OVER;
import static org.parley.examples.IstanbulReports.LENGTH;
import static org.parley.examples.IstanbulReports.LISTED_339;
import static org.parley.examples.IstanbulReports.LISTED_NEARLY_400;
import static org.parley.examples.IstanbulReports.NAMES_339;
import static org.parley.examples.IstanbulReports.NAMES_NEARLY_400;
import static org.parley.examples.RussiaMemorandum.OPTION_1;
import static org.parley.examples.RussiaMemorandum.OPTION_2;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.Amount;
import org.parley.Demand;
import org.parley.Negotiation;
import org.parley.NegotiationBuilder;
import org.parley.Party;
import org.parley.Position;
import org.parley.Premise;
import org.parley.Source;
import org.parley.Terms;
import org.parley.Territory;
import org.parley.analysis.Alternative;
import org.parley.analysis.Alternatives;
import org.parley.analysis.Analysis;
import org.parley.analysis.Answer;
import org.parley.analysis.ByReading;
import org.parley.analysis.Compatibility;
import org.parley.analysis.Concession;
import org.parley.analysis.Conflict;
import org.parley.analysis.Deadlock;
import org.parley.analysis.Existence;
import org.parley.analysis.Gap;
import org.parley.analysis.Response;
import org.parley.demand.TerritorialStatus;

/** What follows from the two documents tabled at Istanbul on 2 June 2025. */
class IstanbulMemorandaTest {
    private static final Negotiation TALKS = IstanbulMemoranda.negotiation();
    private static final Analysis ANALYSIS = Analysis.of(TALKS);

    /** Returns the answer of a question that no reading changes. */
    private static <R> R same(Analysis analysis, Function<Analysis, R> question) {
        ByReading<R> answers = analysis.byReading(question);
        assertThat(answers.isSame())
                .as("the answer is the same in every reading")
                .isTrue();
        return answers.cases().get(0).answer();
    }

    private static ByReading<Optional<Answer>> answers(Terms terms, Party party) {
        return ANALYSIS.byReading(read -> read.matrix().response(terms, party).map(Response::answer));
    }

    private static Response response(Demand demand, Party party) {
        return same(ANALYSIS, read -> read.matrix().response(demand, party).orElseThrow());
    }

    private static List<String> ids(List<? extends Premise> premises) {
        return premises.stream().map(Premise::id).toList();
    }

    private static ImmutableList<Conflict> contradictions(NegotiationBuilder talks) {
        Negotiation read = talks.build().readAs(List.of(NAMES_339, EXCHANGED));
        return same(Analysis.of(read), each -> each.conflicts().contradictions());
    }

    private static ImmutableList<Deadlock> deadlocks(NegotiationBuilder talks) {
        return same(Analysis.of(talks.build()), read -> read.deadlocks().all());
    }

    private static ImmutableList<Alternatives.Offer> offers() {
        return same(ANALYSIS, read -> read.alternatives().offers());
    }

    private static Alternatives.Offer offer() {
        return offers().get(0);
    }

    private static Alternative.Judgement judgement(Demand option) {
        return offer().alternatives().stream()
                .filter(alternative -> alternative.demand().text().equals(option.text()))
                .findFirst()
                .orElseThrow()
                .judgement(UKRAINE)
                .orElseThrow();
    }

    @Test
    void russia_offers_either_of_two_options_and_each_is_judged_by_itself() {
        assertThat(offers()).hasSize(1);
        assertThat(offer().position().id())
                .isEqualTo(RussiaMemorandum.eitherOption().id());
        assertThat(offer().alternatives())
                .extracting(alternative -> alternative.demand().text())
                .containsExactly(OPTION_1.text(), OPTION_2.text());
        assertThat(offer().alternatives()).noneMatch(Alternative::isImpossible);
    }

    @Test
    void option_1_breaks_nothing_that_ukraine_said_and_has_no_answer_from_it() {
        assertThat(judgement(OPTION_1).possible()).isEqualTo(Existence.SOME);
        assertThat(judgement(OPTION_1).response().answer()).isEqualTo(Answer.UNDECIDED);
        assertThat(judgement(OPTION_1).response().compatibility()).isEqualTo(Compatibility.UNDETERMINED);
        assertThat(judgement(OPTION_1).unanswered())
                .extracting(issue -> issue.id())
                .containsExactly(
                        "troop-withdrawal/ukraine/donetsk/extent",
                        "troop-withdrawal/ukraine/kherson/extent",
                        "troop-withdrawal/ukraine/luhansk/extent",
                        "troop-withdrawal/ukraine/zaporizhzhia/extent");
    }

    @Test
    void option_2_breaks_two_positions_of_ukraine_on_monitoring_and_on_foreign_troops() {
        assertThat(judgement(OPTION_2).possible()).isEqualTo(Existence.NONE);
        assertThat(judgement(OPTION_2).response().answer()).isEqualTo(Answer.REJECTED);
        assertThat(ids(judgement(OPTION_2).breaks()))
                .hasSize(2)
                .contains("ukraine/rejects/no-foreign-troops")
                .anySatisfy(id -> assertThat(id).contains("ceasefire"));
        assertThat(judgement(OPTION_2).cost()).contains(new Concession.Cost(0, 2, 0));
        assertThat(judgement(OPTION_2).unanswered()).hasSize(10);
        assertThat(offer().nearestTo(UKRAINE)).extracting(Alternative::demand).containsExactly(OPTION_1);
    }

    @Test
    void the_package_has_ten_points() {
        assertThat(OPTION_2.bundled()).hasSize(10);
    }

    @Test
    void given_a_ceasefire_one_option_of_section_ii_and_the_and_of_section_iii_contradict_each_other() {
        ImmutableList<Conflict> contradictions = contradictions(TALKS.toBuilder()
                .add(IstanbulMemoranda.givenACeasefire())
                .add(IstanbulMemoranda.thatItIsOneOptionOrTheOther()));

        assertThat(contradictions).hasSize(1);
        assertThat(contradictions.get(0).party()).contains(RUSSIA);
        assertThat(ids(contradictions.get(0).members()))
                .containsExactlyInAnyOrder(
                        RussiaMemorandum.withdrawalAndPackage().id(),
                        IstanbulMemoranda.givenACeasefire().id(),
                        IstanbulMemoranda.thatItIsOneOptionOrTheOther().id());
    }

    @Test
    void without_the_reading_as_one_option_there_is_no_contradiction() {
        assertThat(contradictions(TALKS.toBuilder().add(IstanbulMemoranda.givenACeasefire())))
                .isEmpty();
    }

    @Test
    void without_a_ceasefire_there_is_no_contradiction() {
        assertThat(contradictions(TALKS.toBuilder().add(IstanbulMemoranda.thatItIsOneOptionOrTheOther())))
                .isEmpty();
    }

    @Test
    void ceasefire_withdrawal_and_territory_wait_for_each_other() {
        ImmutableList<Deadlock> deadlocks = deadlocks(TALKS.toBuilder());

        assertThat(deadlocks).hasSize(1);
        assertThat(deadlocks.get(0).steps()).containsExactlyInAnyOrder(CEASEFIRE_BEGINS, LEAVING, TERRITORY);
        assertThat(deadlocks.get(0).edges()).hasSize(3);
        assertThat(ids(deadlocks.get(0).breaking())).containsExactlyInAnyOrderElementsOf(closing());
    }

    static List<String> closing() {
        return List.of(
                UkraineFramework.territoryAfterTheCeasefire().id(),
                RussiaMemorandum.ceasefireAfterTheWithdrawalBegins().id(),
                IstanbulMemoranda.thatLeavingPresupposesASettlement().id());
    }

    @ParameterizedTest
    @MethodSource("closing")
    void without_the_assumption_or_either_demand_nothing_waits_for_itself(String id) {
        assertThat(deadlocks(TALKS.toBuilder().remove(id))).isEmpty();
    }

    @Test
    void whether_the_length_of_the_ceasefire_can_be_met_depends_on_the_report() {
        ByReading<Optional<Answer>> answers = answers(LENGTH.exactly(30), UKRAINE);

        assertThat(answers.in(DAYS_30, NAMES_339, EXCHANGED)).contains(Answer.ACCEPTED);
        assertThat(answers.in(DAYS_90, NAMES_339, EXCHANGED)).contains(Answer.RULED_OUT);
        assertThat(answers.dependsOn()).containsExactly(DAYS_30.group());
    }

    @Test
    void thirty_days_meet_russias_and_ninety_leave_a_gap_of_sixty() {
        ByReading<ImmutableList<Gap>> gaps =
                ANALYSIS.byReading(read -> read.gaps().all());

        assertThat(gaps.in(DAYS_30, NAMES_339, EXCHANGED)).isEmpty();
        assertThat(gaps.in(DAYS_90, NAMES_339, EXCHANGED))
                .extracting(Gap::distance)
                .containsExactly(Amount.of(60, "days"));
    }

    @Test
    void whether_russia_has_answered_on_the_children_depends_on_the_report() {
        ByReading<Optional<Answer>> all = answers(UkraineFramework.CHILDREN, RUSSIA);

        assertThat(all.in(DAYS_30, NAMES_339, EXCHANGED)).contains(Answer.SILENT);
        assertThat(all.in(DAYS_30, NAMES_NEARLY_400, EXCHANGED)).contains(Answer.UNDECIDED);
        assertThat(all.dependsOn()).containsExactly(NAMES_339.group());
        assertThat(answers(LISTED_339, RUSSIA).in(DAYS_30, NAMES_NEARLY_400, EXCHANGED))
                .isEmpty();
        assertThat(answers(LISTED_NEARLY_400, RUSSIA).in(DAYS_30, NAMES_NEARLY_400, EXCHANGED))
                .contains(Answer.UNDECIDED);
    }

    @Test
    void whether_russia_agreed_to_an_exchange_of_bodies_depends_on_who_reports_it() {
        ByReading<Optional<Answer>> answers = answers(EXCHANGE, RUSSIA);

        assertThat(answers.in(DAYS_30, NAMES_339, EXCHANGED)).contains(Answer.ACCEPTED);
        assertThat(answers.in(DAYS_30, NAMES_339, HANDED_OVER)).contains(Answer.SILENT);
        assertThat(answers.dependsOn()).containsExactly(EXCHANGED.group());
    }

    @Test
    void no_other_answer_of_russia_depends_on_a_report() {
        assertThat(response(UkraineFramework.CEASEFIRE, RUSSIA).answer()).isEqualTo(Answer.REJECTED);
        assertThat(response(UkraineFramework.PRISONERS, RUSSIA).answer()).isEqualTo(Answer.SILENT);
        assertThat(response(UkraineFramework.CIVILIANS, RUSSIA).answer()).isEqualTo(Answer.SILENT);
        assertThat(response(SUMMIT, RUSSIA).answer()).isEqualTo(Answer.REJECTED_UNTIL);
        assertThat(response(SUMMIT, RUSSIA).conditions())
                .containsExactly(ImmutableList.of(RussiaMemorandum.CERTAIN_AGREEMENTS.occurs()));
    }

    @Test
    void ukraine_rejects_recognition_neutrality_and_limits_on_its_forces() {
        for (Demand demand : List.of(
                RussiaMemorandum.FIVE_TERRITORIES,
                UkraineFramework.NEUTRALITY.foreignBases().foreignTroops(),
                UkraineFramework.PERSONNEL_LIMIT,
                UkraineFramework.ARMS_LIMIT)) {
            assertThat(response(demand, UKRAINE).answer()).as(demand.label()).isEqualTo(Answer.REJECTED);
            assertThat(response(demand, UKRAINE).compatibility()).isEqualTo(Compatibility.INCOMPATIBLE);
        }
        assertThat(response(RussiaMemorandum.OTHER_POINTS, UKRAINE).answer()).isEqualTo(Answer.SILENT);
    }

    @Test
    void recognition_of_any_one_of_the_five_territories_is_rejected() {
        Negotiation read = TALKS.readAs(List.of(DAYS_30, NAMES_339, EXCHANGED));
        for (Territory territory : IstanbulMemoranda.FIVE_TERRITORIES) {
            Demand one = TerritorialStatus.of(territory).deJure().heldBy(RUSSIA);
            Analysis asked =
                    Analysis.of(read.toBuilder().add(RUSSIA.demands(one)).build());

            assertThat(asked.matrix().response(one, UKRAINE).map(Response::answer))
                    .contains(Answer.REJECTED);
        }
    }

    @Test
    void the_sequence_of_section_iii_reads_from_the_treatys_beginning_to_ratification() throws IOException {
        assertThat(ExamplesTest.golden("IstanbulMemoranda"))
                .contains(
                        "Russia demands the order: the beginning of work on the treaty, a truce of two to three days to"
                                + " collect the dead, the return of remains by Russia to Ukraine, the signing of the ceasefire"
                                + " memorandum, the ceasefire, elections within 100 days, the signing of the treaty, a binding"
                                + " resolution of the Security Council and then ratification");
    }

    @Test
    void every_position_has_its_source_and_all_but_two_reports_that_others_contradict_are_dated() {
        Set<String> undated = new TreeSet<>();
        for (Position position : TALKS.positions()) {
            assertThat(position.details().sources()).as(position.id()).isNotEmpty();
            for (Source source : position.details().sources()) {
                if (source.date().isEmpty() && source.reportedOn().isEmpty()) {
                    undated.add(source.reporter().orElse(source.speaker()));
                }
            }
        }
        assertThat(undated).containsExactly("a single report, unconfirmed", "the Institute for the Study of War");
    }

    @Test
    void quotes_are_short() {
        for (Position position : TALKS.positions()) {
            for (Source source : position.details().sources()) {
                assertThat(source.quote().orElse("").split(" ")).hasSizeLessThan(25);
            }
        }
    }

    @Test
    void each_region_is_named_as_either_side_names_it() {
        assertThat(IstanbulMemoranda.FOUR_REGIONS).hasSize(4).allSatisfy(region -> {
            assertThat(region.labelAsUsedBy(UKRAINE)).contains("oblast");
            assertThat(region.labelAsUsedBy(RUSSIA)).doesNotContain("oblast").isNotEqualTo(region.label());
        });
    }

    @Test
    void the_readings_are_two_of_each_of_three_reports() {
        assertThat(TALKS.readings())
                .containsExactly(DAYS_30, DAYS_90, NAMES_339, NAMES_NEARLY_400, HANDED_OVER, EXCHANGED);
    }
}
