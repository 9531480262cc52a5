package org.parley.internal.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.internal.engine.Formula;
import org.parley.internal.engine.Meter;
import org.parley.internal.engine.Problem;
import org.parley.internal.engine.Solver;

/** Counted along or written out, a count and its negation hold exactly where they should. */
class CountingTest {
    @ParameterizedTest
    @CsvSource({"0, 5", "1, 6", "2, 6", "5, 12", "6, 12", "3, 14", "12, 12", "1, 24"})
    void so_many_hold_or_more_do(int count, int size) {
        Problem.Builder builder = new Problem.Builder();
        List<Formula> parts = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            parts.add(builder.literal(builder.variable(2), 2L));
        }
        Formula atMost = new Counting(builder).atMost(count, parts, "all");
        int holds = builder.group(atMost);
        int fails = builder.group(atMost.negate());
        int firstPart = fails + 1;
        for (Formula part : parts) {
            builder.group(part);
            builder.group(part.negate());
        }
        Solver solver = new Solver(builder.build(), Meter.unlimited());

        for (int chosen = 0; chosen < Math.min(1 << size, 20_000); chosen++) {
            BitSet groups = new BitSet();
            for (int i = 0; i < size; i++) {
                groups.set(firstPart + 2 * i + ((chosen >> i & 1) == 1 ? 0 : 1));
            }
            assertThat(holdsWith(holds, groups, solver)).isEqualTo(Integer.bitCount(chosen) <= count);
            assertThat(holdsWith(fails, groups, solver)).isEqualTo(Integer.bitCount(chosen) > count);
        }
    }

    private static boolean holdsWith(int group, BitSet groups, Solver solver) {
        BitSet with = (BitSet) groups.clone();
        with.set(group);
        return solver.holds(with);
    }

    @ParameterizedTest
    @CsvSource("5, 12")
    void what_was_not_counted_in_time_is_not_counted_later(int count, int size) {
        Problem.Builder builder = new Problem.Builder();
        List<Formula> parts = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            parts.add(builder.literal(builder.variable(2), 2L));
        }
        Counting counting = new Counting(builder);
        counting.close();

        assertThatIllegalStateException().isThrownBy(() -> counting.atMost(count, parts, "late"));
    }
}
