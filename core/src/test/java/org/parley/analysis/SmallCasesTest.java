package org.parley.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.oracle.Oracle;
import org.parley.oracle.SmallCase;
import org.parley.oracle.SmallCases;

/** The analysis gives every row of the table of small cases that fixes what everything means. */
class SmallCasesTest {
    static List<SmallCase> cases() {
        return SmallCases.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void answers_are_as_stated(SmallCase one) {
        Map<String, Oracle.Row> rows = new Seen(one.negotiation()).matrix();

        for (SmallCase.ExpectedCell expected : one.cells()) {
            Oracle.Cell cell = rows.get(expected.row()).cells().get(expected.principal());
            assertThat(cell.answer()).as(expected.row()).isEqualTo(expected.answer());
            assertThat(cell.compatibility()).as(expected.row()).isEqualTo(expected.compatibility());
            assertThat(cell.conditions()).as(expected.row()).isEqualTo(expected.conditions());
        }
        assertThat(rows.values().stream()
                        .filter(Oracle.Row::impossible)
                        .map(Oracle.Row::text)
                        .collect(Collectors.toSet()))
                .isEqualTo(one.impossibleRows());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void conflicts_and_contradictions_are_as_stated(SmallCase one) {
        Seen seen = new Seen(one.negotiation());

        assertThat(seen.conflicts()).isEqualTo(one.conflicts());
        assertThat(seen.excludedAcceptances()).isEqualTo(one.excludedAcceptances());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void deadlocks_and_clashes_are_as_stated(SmallCase one) {
        Seen seen = new Seen(one.negotiation());
        Set<Set<String>> clashes =
                seen.orderClashes().stream().map(Oracle.OrderClash::steps).collect(Collectors.toSet());

        assertThat(seen.deadlocks()).isEqualTo(one.deadlocks());
        assertThat(clashes).isEqualTo(one.clashes());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void possible_and_consented_outcomes_are_as_stated(SmallCase one) {
        Seen seen = new Seen(one.negotiation());
        Set<Map<String, String>> all = Oracle.of(one.negotiation()).allOutcomes();
        Set<Map<String, String>> possible = all.stream()
                .filter(outcome -> seen.standing(outcome) != Standing.Kind.IMPOSSIBLE)
                .collect(Collectors.toSet());
        Set<Map<String, String>> consented = all.stream()
                .filter(outcome -> seen.standing(outcome) == Standing.Kind.CONSENTED)
                .collect(Collectors.toSet());

        one.possible().ifPresent(expected -> assertThat(possible).isEqualTo(expected));
        one.consented().ifPresent(expected -> assertThat(consented).isEqualTo(expected));
        for (SmallCase.ExpectedOutcomes expected : one.outcomes()) {
            assertThat(possible.stream()
                            .anyMatch(outcome -> outcome.entrySet()
                                    .containsAll(expected.values().entrySet())))
                    .isEqualTo(expected.someArePossible());
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void concessions_are_as_stated(SmallCase one) {
        Seen seen = new Seen(one.negotiation());

        one.concessions()
                .ifPresent(expected -> assertThat(positions(seen.concessions())).isEqualTo(expected));
        one.cheapestConcessions()
                .ifPresent(expected ->
                        assertThat(positions(seen.cheapestConcessions())).isEqualTo(expected));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void what_can_be_agreed_now_is_as_stated(SmallCase one) {
        one.agreedNow()
                .ifPresent(expected ->
                        assertThat(new Seen(one.negotiation()).agreedNow()).isEqualTo(expected));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void roadmaps_are_as_stated(SmallCase one) {
        one.roadmaps()
                .forEach((wanted, order) ->
                        assertThat(new Seen(one.negotiation()).roadmap(wanted)).isEqualTo(order));
    }

    private static Set<Set<String>> positions(Set<Oracle.Concession> concessions) {
        return concessions.stream().map(Oracle.Concession::positions).collect(Collectors.toSet());
    }
}
