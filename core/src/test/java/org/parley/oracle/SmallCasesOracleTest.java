package org.parley.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The oracle gives every row of the table of small cases. */
class SmallCasesOracleTest {
    static List<SmallCase> cases() {
        return SmallCases.all();
    }

    @Test
    void every_row_of_the_table_is_there() {
        assertThat(cases()).hasSizeGreaterThanOrEqualTo(28);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_matrix_is_as_stated(SmallCase one) {
        Map<String, Oracle.Row> rows = Oracle.of(one.negotiation()).matrix();

        for (SmallCase.ExpectedCell expected : one.cells()) {
            assertThat(rows).containsKey(expected.row());
            Oracle.Cell cell = rows.get(expected.row()).cells().get(expected.principal());
            assertThat(cell.answer()).isEqualTo(expected.answer());
            assertThat(cell.compatibility()).isEqualTo(expected.compatibility());
            assertThat(cell.conditions()).isEqualTo(expected.conditions());
            if (!expected.commonValues().isEmpty()) {
                assertThat(cell.commonValues()).isEqualTo(expected.commonValues());
            }
        }
        assertThat(rows.values().stream()
                        .filter(Oracle.Row::impossible)
                        .map(Oracle.Row::text)
                        .collect(Collectors.toSet()))
                .isEqualTo(one.impossibleRows());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_outcomes_are_as_stated(SmallCase one) {
        Oracle oracle = Oracle.of(one.negotiation());

        one.possible().ifPresent(expected -> assertThat(oracle.possible()).isEqualTo(expected));
        one.consented().ifPresent(expected -> assertThat(oracle.consented()).isEqualTo(expected));
        for (SmallCase.ExpectedOutcomes expected : one.outcomes()) {
            assertThat(oracle.possible().stream()
                            .anyMatch(outcome -> outcome.entrySet()
                                    .containsAll(expected.values().entrySet())))
                    .isEqualTo(expected.someArePossible());
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_conflicts_are_as_stated(SmallCase one) {
        Oracle oracle = Oracle.of(one.negotiation());

        assertThat(oracle.conflicts()).isEqualTo(one.conflicts());
        assertThat(oracle.excludedAcceptances()).isEqualTo(one.excludedAcceptances());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_concessions_are_as_stated(SmallCase one) {
        Oracle oracle = Oracle.of(one.negotiation());

        one.concessions()
                .ifPresent(
                        expected -> assertThat(positions(oracle.concessions())).isEqualTo(expected));
        one.cheapestConcessions()
                .ifPresent(expected ->
                        assertThat(positions(oracle.cheapestConcessions())).isEqualTo(expected));
    }

    private static Set<Set<String>> positions(Set<Oracle.Concession> concessions) {
        return concessions.stream().map(Oracle.Concession::positions).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void what_can_be_agreed_now_is_as_stated(SmallCase one) {
        one.agreedNow()
                .ifPresent(expected ->
                        assertThat(Oracle.of(one.negotiation()).agreedNow()).isEqualTo(expected));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void deadlocks_clashes_and_roadmaps_are_as_stated(SmallCase one) {
        Oracle oracle = Oracle.of(one.negotiation());

        assertThat(oracle.deadlocks()).isEqualTo(one.deadlocks());
        assertThat(oracle.orderClashes().stream().map(Oracle.OrderClash::steps).collect(Collectors.toSet()))
                .isEqualTo(one.clashes());
        one.roadmaps().forEach((askedFor, order) -> {
            assertThat(oracle.roadmap(askedFor).orElse(List.of())).isEqualTo(order);
            if (!order.isEmpty()) {
                assertThat(oracle.allowsOrder(order)).isTrue();
                assertThat(oracle.blockedSteps()).doesNotContainAnyElementsOf(new TreeSet<>(order));
            }
        });
    }
}
