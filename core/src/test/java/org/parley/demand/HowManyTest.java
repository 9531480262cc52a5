package org.parley.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.testing.EqualsTester;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class HowManyTest {
    @Test
    void it_reads_with_its_unit() {
        assertThat(HowMany.exactly(30).words("days", "day")).isEqualTo("30 days");
        assertThat(HowMany.exactly(1).words("days", "day")).isEqualTo("1 day");
        assertThat(HowMany.exactly(0).words("days", "day")).isEqualTo("0 days");
        assertThat(HowMany.atLeast(1).words("days", "day")).isEqualTo("at least 1 day");
        assertThat(HowMany.atMost(90).words("days", "day")).isEqualTo("at most 90 days");
        assertThat(HowMany.between(1, 3).words("days", "day")).isEqualTo("1 to 3 days");
    }

    @Test
    void a_number_below_zero_is_refused() {
        assertThatThrownBy(() -> HowMany.exactly(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The number -1 is below zero: give a number of zero or more.");
    }

    @Test
    void bounds_the_wrong_way_round_are_refused() {
        assertThatThrownBy(() -> HowMany.between(3, 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("No number is at least 3 and at most 2: exchange the two bounds.");
    }

    @Test
    void no_bounds_at_all_are_refused() {
        assertThatThrownBy(() -> new HowMany(OptionalLong.empty(), OptionalLong.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A number without bounds says nothing: give a lower or an upper one.");
    }

    @Test
    void it_is_a_value() {
        new EqualsTester()
                .addEqualityGroup(HowMany.exactly(3), HowMany.between(3, 3))
                .addEqualityGroup(HowMany.atLeast(3))
                .addEqualityGroup(HowMany.atMost(3))
                .testEquals();
    }
}
