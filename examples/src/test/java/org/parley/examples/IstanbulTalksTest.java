package org.parley.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.examples.Istanbul2025.BROADER_AGREEMENT;
import static org.parley.examples.Istanbul2025.CEASEFIRE;
import static org.parley.examples.Istanbul2025.CHILDREN;
import static org.parley.examples.Istanbul2025.GUARANTEES;
import static org.parley.examples.Istanbul2025.KEY_ISSUES;
import static org.parley.examples.Istanbul2025.PRISONERS;
import static org.parley.examples.Istanbul2025.RUSSIA;
import static org.parley.examples.Istanbul2025.SUMMIT;
import static org.parley.examples.Istanbul2025.UKRAINE;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.Accepted;
import org.parley.Assumption;
import org.parley.Demand;
import org.parley.Demanded;
import org.parley.Negotiation;
import org.parley.NegotiationBuilder;
import org.parley.Party;
import org.parley.Position;
import org.parley.Premise;
import org.parley.Rejected;
import org.parley.Step;
import org.parley.analysis.Analysis;
import org.parley.analysis.Answer;
import org.parley.analysis.Compatibility;
import org.parley.analysis.Conflict;
import org.parley.analysis.Deadlock;
import org.parley.analysis.Response;
import org.parley.analysis.ResponseRow;
import org.parley.demand.LeadersSummit;

/** What follows from the Istanbul talks of 2 June 2025. */
class IstanbulTalksTest {
    private static final Negotiation TALKS = Istanbul2025.negotiation();
    private static final String IN_WORDS = """
            Deadlock: no order of steps lets the leaders' summit, the broader agreement and the settling of the key issues happen.
              1. The key issues are settled only after the leaders' summit.
                 Ukraine demands it: "The key issues can only be resolved by the leaders" (Volodymyr Zelensky, 1 June 2025).
              2. The leaders' summit comes only after the broader agreement of the negotiating teams.
                 Russia rejects a summit until then (the Kremlin, as reported on 2 June 2025).
              3. The broader agreement comes only after the key issues are settled.
                 Assumption of the analyst; no party said it.
              Relaxing any one of the three breaks it.
            """;

    private static ImmutableList<Deadlock> deadlocks(Negotiation talks) {
        return Analysis.of(talks).deadlocks().all();
    }

    private static void assertTheDeadlockComesOutOnce(Negotiation talks) {
        assertThat(deadlocks(talks)).extracting(Deadlock::explain).containsExactly(IN_WORDS);
        assertThat(Analysis.of(talks).deadlocks().isComplete()).isTrue();
        assertThat(Analysis.of(talks).deadlocks().orderClashes()).isEmpty();
    }

    /** Returns the position by which some party demands, accepts or rejects exactly this. */
    private static <P extends Position> P position(Class<P> attitude, Demand demand) {
        return TALKS.positions().stream()
                .filter(attitude::isInstance)
                .map(attitude::cast)
                .filter(position -> position.terms()
                        .text()
                        .equals(demand.among(TALKS.principals()).text()))
                .findFirst()
                .orElseThrow();
    }

    private static Response answer(Demand demand) {
        return Analysis.of(TALKS).matrix().response(demand, RUSSIA).orElseThrow();
    }

    /** Returns every cell of the matrix, by its row and its party. */
    private static Map<List<String>, Response> cells(Negotiation talks) {
        Map<List<String>, Response> cells = new LinkedHashMap<>();
        for (ResponseRow row : Analysis.of(talks).matrix().rows()) {
            for (Response response : row.responses()) {
                cells.put(List.of(row.terms().text(), response.party().id()), response);
            }
        }
        return cells;
    }

    @Test
    void the_summit_deadlock_comes_out_once_in_eight_lines() {
        assertTheDeadlockComesOutOnce(TALKS);
        assertThat(IN_WORDS.lines()).hasSize(8);
    }

    @Test
    void the_whole_report_says_it_once_too() {
        String report = Analysis.of(TALKS).explain();

        assertThat(report).contains(IN_WORDS.indent(2)).containsOnlyOnce("Deadlock: ");
    }

    @Test
    void its_three_edges_are_distinct_and_each_has_its_holder() {
        Deadlock deadlock = deadlocks(TALKS).get(0);
        Step summit = SUMMIT.steps().get(0);
        Premise claim = premise(Istanbul2025.leadersSettleTheKeyIssues().id());
        Premise rejection =
                premise(Istanbul2025.noSummitBeforeABroaderAgreement().id());
        Premise reading =
                premise(Istanbul2025.thatTheAgreementCoversTheKeyIssues().id());

        assertThat(deadlock.edges())
                .containsExactly(
                        new Deadlock.Edge(KEY_ISSUES, summit, ImmutableList.of(claim)),
                        new Deadlock.Edge(summit, BROADER_AGREEMENT, ImmutableList.of(rejection)),
                        new Deadlock.Edge(BROADER_AGREEMENT, KEY_ISSUES, ImmutableList.of(reading)));
        assertThat(deadlock.sets()).hasSize(1);
        assertThat(deadlock.sets().get(0)).containsExactlyInAnyOrder(claim, rejection, reading);
        assertThat(deadlock.breaking()).containsExactlyInAnyOrder(claim, rejection, reading);
    }

    private static Premise premise(String id) {
        return Stream.<Premise>concat(TALKS.positions().stream(), TALKS.assumptions().stream())
                .filter(premise -> premise.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void it_comes_out_with_every_position_and_assumption_renamed() {
        NegotiationBuilder renamed = Negotiation.between(UKRAINE, RUSSIA);
        int next = 999;
        for (Position position : TALKS.positions()) {
            renamed.add(renamed(position, "p" + next--));
        }
        for (Assumption assumption : TALKS.assumptions()) {
            renamed.add(assumption.id("a" + next--));
        }

        assertTheDeadlockComesOutOnce(renamed.build());
    }

    private static Position renamed(Position position, String id) {
        return position instanceof Demanded demanded
                ? demanded.id(id)
                : position instanceof Rejected rejected ? rejected.id(id) : ((Accepted) position).id(id);
    }

    @Test
    void it_comes_out_with_parties_and_steps_under_other_ids() {
        Party ukraine = UKRAINE.withId("p2");
        Party russia = RUSSIA.withId("p1");
        Demand summit = LeadersSummit.of(ukraine, russia);
        Step keyIssues = KEY_ISSUES.withId("s1");
        Step agreement = BROADER_AGREEMENT.withId("s2");

        assertTheDeadlockComesOutOnce(Negotiation.between(ukraine, russia)
                .add(ukraine.demands(keyIssues.onlyAfter(summit))
                        .with(Istanbul2025.leadersSettleTheKeyIssues().details()))
                .add(russia.rejects(summit)
                        .until(agreement)
                        .with(Istanbul2025.noSummitBeforeABroaderAgreement().details()))
                .add(Assumption.that(agreement.onlyAfter(keyIssues)))
                .build());
    }

    @Test
    void it_comes_out_with_all_parts_added_in_reverse() {
        NegotiationBuilder reversed = Negotiation.between().titled(TALKS.title());
        TALKS.notes().reverse().forEach(reversed::add);
        TALKS.assumptions().reverse().forEach(reversed::add);
        TALKS.positions().reverse().forEach(reversed::add);
        TALKS.rounds().reverse().forEach(reversed::add);
        TALKS.participations().reverse().forEach(reversed::add);
        Negotiation talks = reversed.build();

        assertThat(talks).isEqualTo(TALKS);
        assertThat(Analysis.of(talks).explain()).isEqualTo(Analysis.of(TALKS).explain());
        assertTheDeadlockComesOutOnce(talks);
    }

    @Test
    void it_comes_out_where_nobody_demands_or_accepts_a_summit() {
        Negotiation talks =
                TALKS.toBuilder().remove(position(Accepted.class, SUMMIT).id()).build();

        assertThat(Analysis.of(talks).matrix().row(SUMMIT)).isEmpty();
        assertTheDeadlockComesOutOnce(talks);
    }

    static List<Premise> premisesOfTheDeadlock() {
        return deadlocks(TALKS).get(0).breaking();
    }

    @ParameterizedTest
    @MethodSource("premisesOfTheDeadlock")
    void without_any_one_of_its_three_premises_it_ends(Premise premise) {
        Negotiation talks = TALKS.toBuilder().remove(premise.id()).build();

        assertThat(Analysis.of(talks).deadlocks().all()).isEmpty();
        assertThat(Analysis.of(talks).deadlocks().orderClashes()).isEmpty();
        assertThat(Analysis.of(talks).explain()).doesNotContain("Deadlock");
    }

    @Test
    void nothing_else_that_is_taken_away_ends_it() {
        List<String> breaking =
                premisesOfTheDeadlock().stream().map(Premise::id).toList();
        for (Position position : TALKS.positions()) {
            if (!breaking.contains(position.id())) {
                assertTheDeadlockComesOutOnce(
                        TALKS.toBuilder().remove(position.id()).build());
            }
        }
    }

    static List<Party> principals() {
        return TALKS.principals();
    }

    @ParameterizedTest
    @MethodSource("principals")
    void where_somebody_demands_a_summit_a_conflict_of_four_refers_to_it(Party party) {
        Demanded demand = party.demands(SUMMIT);
        Negotiation talks = TALKS.toBuilder()
                .remove(position(Accepted.class, SUMMIT).id())
                .add(demand)
                .build();
        List<Conflict> referring = Analysis.of(talks).conflicts().all().stream()
                .filter(conflict -> !conflict.deadlocks().isEmpty())
                .toList();

        assertThat(referring).hasSize(1);
        assertThat(referring.get(0).deadlocks()).isEqualTo(deadlocks(talks)).isEqualTo(deadlocks(TALKS));
        assertThat(referring.get(0).kind()).isEqualTo(Conflict.Kind.BETWEEN_PARTIES);
        assertThat(referring.get(0).members())
                .hasSize(4)
                .extracting(Premise::id)
                .contains(demand.id())
                .containsAll(premisesOfTheDeadlock().stream().map(Premise::id).toList());
        assertThat(Analysis.of(talks).conflicts().explain())
                .containsOnlyOnce("It contains the deadlock of the leaders' summit, the broader agreement and the"
                        + " settling of the key issues.");
    }

    @Test
    void no_conflict_refers_to_it_where_nobody_demands_a_summit() {
        assertThat(Analysis.of(TALKS).conflicts().all())
                .hasSize(2)
                .allSatisfy(conflict -> assertThat(conflict.deadlocks()).isEmpty());
    }

    @Test
    void russia_is_silent_on_prisoners_and_children_and_silence_is_no_consent() {
        for (Demand demand : List.of(PRISONERS, CHILDREN)) {
            assertThat(answer(demand).answer()).isEqualTo(Answer.SILENT);
            assertThat(answer(demand).compatibility()).isEqualTo(Compatibility.UNDETERMINED);
            assertThat(answer(demand).reasons()).isEmpty();
            assertThat(answer(demand).values()).isEmpty();
        }
    }

    @Test
    void an_acceptance_of_the_release_of_prisoners_changes_that_cell_and_no_other() {
        Map<List<String>, Response> before = cells(TALKS);
        Map<List<String>, Response> after =
                cells(TALKS.toBuilder().add(RUSSIA.accepts(PRISONERS)).build());
        List<String> prisoners = List.of(PRISONERS.among(TALKS.principals()).text(), RUSSIA.id());

        assertThat(after.get(prisoners).answer()).isEqualTo(Answer.ACCEPTED);
        assertThat(after.get(prisoners).compatibility()).isEqualTo(Compatibility.COMPATIBLE);
        assertThat(after.keySet()).containsExactlyElementsOf(before.keySet());
        assertThat(after.entrySet().stream()
                        .filter(cell -> !cell.getValue().equals(before.get(cell.getKey())))
                        .map(Map.Entry::getKey))
                .containsExactly(prisoners);
    }

    @Test
    void russia_rejects_the_ceasefire_and_the_guarantees_outright() {
        for (Demand demand : List.of(CEASEFIRE, GUARANTEES)) {
            assertThat(answer(demand).answer()).isEqualTo(Answer.REJECTED);
            assertThat(answer(demand).compatibility()).isEqualTo(Compatibility.INCOMPATIBLE);
            assertThat(answer(demand).conditions()).isEmpty();
            assertThat(answer(demand).reasons()).hasSize(1).first().isInstanceOf(Rejected.class);
        }
    }

    @Test
    void russia_rejects_a_summit_until_the_broader_agreement() {
        assertThat(answer(SUMMIT).answer()).isEqualTo(Answer.REJECTED_UNTIL);
        assertThat(answer(SUMMIT).compatibility()).isEqualTo(Compatibility.CONDITIONALLY_COMPATIBLE);
        assertThat(answer(SUMMIT).conditions()).containsExactly(ImmutableList.of(BROADER_AGREEMENT.occurs()));
    }

    @Test
    void every_cell_is_russias_for_it_demands_nothing() {
        assertThat(cells(TALKS).keySet())
                .hasSize(6)
                .allSatisfy(cell -> assertThat(cell.get(1)).isEqualTo(RUSSIA.id()));
    }

    @Test
    void the_three_priorities_are_kept_in_their_order() {
        List<Position> ranked = Analysis.of(TALKS).matrix().rows().stream()
                .flatMap(row -> row.held().stream())
                .filter(position -> position.details().priority().isPresent())
                .toList();

        assertThat(ranked)
                .extracting(Position::id)
                .containsExactly(
                        position(Demanded.class, CEASEFIRE).id(),
                        position(Demanded.class, PRISONERS).id(),
                        position(Demanded.class, CHILDREN).id());
        assertThat(ranked)
                .extracting(position -> position.details().priority().orElseThrow())
                .containsExactly(1, 2, 3);
        assertThat(ranked).extracting(Position::party).containsOnly(UKRAINE);
    }
}
