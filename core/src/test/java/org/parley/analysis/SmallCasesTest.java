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
}
