package org.parley;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.EqualsTester;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Issues are values; a quantity knows which numbers are its own. */
class IssueTest {
    private static final Party NORTH = Party.of("North");
    private static final ExternalCode CODE = ExternalCode.of("PA-X", "Ce");
    private static final ChoiceIssue EXTENT = Issue.choice("extent", "none", "full");
    private static final QuantityIssue DAYS = Issue.quantity("duration", "days");

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    @Test
    void choices_are_equal_where_all_that_defines_them_is() {
        new EqualsTester()
                .addEqualityGroup(EXTENT, Issue.choice("extent", "none", "full"), EXTENT.labelled("extent"))
                .addEqualityGroup(Issue.choice("extents", "none", "full"))
                .addEqualityGroup(Issue.choice("extent", "full", "none"))
                .addEqualityGroup(EXTENT.labelled("how far"))
                .addEqualityGroup(EXTENT.inOrder(), EXTENT.inOrder().inOrder())
                .addEqualityGroup(EXTENT.open())
                .addEqualityGroup(EXTENT.withZero("none"))
                .addEqualityGroup(EXTENT.withZero("full"))
                .addEqualityGroup(EXTENT.controlledBy(NORTH))
                .addEqualityGroup(EXTENT.withCode(CODE))
                .addEqualityGroup(EXTENT.withCode(CODE).withCode(CODE))
                .addEqualityGroup(
                        Issue.yesNo("extent"),
                        Issue.choice("extent", "no", "yes").withZero("no"))
                .addEqualityGroup(Issue.byId("extent"), Issue.byId(" extent "))
                .testEquals();
    }

    @Test
    void quantities_are_equal_where_all_that_defines_them_is() {
        new EqualsTester()
                .addEqualityGroup(DAYS, Issue.quantity("duration", "days"), Issue.quantity("duration", " days "))
                .addEqualityGroup(Issue.quantity("duration", "weeks"))
                .addEqualityGroup(Issue.quantity("length", "days"))
                .addEqualityGroup(DAYS.labelled("how long"))
                .addEqualityGroup(DAYS.from(1000), DAYS.from(number("1E+3")), DAYS.from(number("1000.0")))
                .addEqualityGroup(DAYS.to(1000), DAYS.to(number("1E+3")), DAYS.to(number("1000.0")))
                .addEqualityGroup(DAYS.inStepsOf(10), DAYS.inStepsOf(number("1E1")))
                .addEqualityGroup(DAYS.withZero(0))
                .addEqualityGroup(DAYS.controlledBy(NORTH))
                .addEqualityGroup(DAYS.withCode(CODE))
                .addEqualityGroup(Issue.byId("duration"))
                .testEquals();
    }

    @Test
    void a_yes_no_issue_is_settled_at_yes() {
        ChoiceIssue issue = Issue.yesNo("x");

        assertThat(issue.values()).containsExactly("no", "yes");
        assertThat(issue.zero()).contains("no");
        assertThat(issue.isOrdered()).isFalse();
        assertThat(issue.isOpen()).isFalse();
    }

    @Test
    void a_choice_has_no_order_no_zero_and_nobody_who_controls_it_unless_given() {
        assertThat(EXTENT.isOrdered()).isFalse();
        assertThat(EXTENT.zero()).isEmpty();
        assertThat(EXTENT.controlledBy()).isEmpty();
        assertThat(EXTENT.codes()).isEmpty();
    }

    @Test
    void an_issue_is_labelled_with_its_id_unless_a_label_is_given() {
        assertThat(EXTENT.label()).isEqualTo("extent");
        assertThat(DAYS.label()).isEqualTo("duration");
        assertThat(Issue.byId("extent").label()).isEqualTo("extent");
        assertThat(EXTENT.labelled(" how far ").label()).isEqualTo("how far");
    }

    @Test
    void a_choice_keeps_all_that_was_said_about_it() {
        ChoiceIssue issue = EXTENT.labelled("how far")
                .inOrder()
                .withZero("none")
                .controlledBy(NORTH)
                .withCode(CODE);

        assertThat(issue.id()).isEqualTo("extent");
        assertThat(issue.label()).isEqualTo("how far");
        assertThat(issue.values()).containsExactly("none", "full");
        assertThat(issue.isOrdered()).isTrue();
        assertThat(issue.isOpen()).isFalse();
        assertThat(EXTENT.open().isOpen()).isTrue();
        assertThat(issue.zero()).contains("none");
        assertThat(issue.controlledBy()).contains(NORTH);
        assertThat(issue.codes()).containsExactly(CODE);
    }

    @Test
    void a_quantity_keeps_all_that_was_said_about_it() {
        QuantityIssue issue = DAYS.labelled("how long")
                .from(0)
                .to(90)
                .inStepsOf(30)
                .withZero(0)
                .controlledBy(NORTH)
                .withCode(CODE);

        assertThat(issue.id()).isEqualTo("duration");
        assertThat(issue.label()).isEqualTo("how long");
        assertThat(issue.unit()).isEqualTo("days");
        assertThat(issue.least()).contains(number("0"));
        assertThat(issue.most()).contains(number("90"));
        assertThat(issue.smallestStep()).contains(number("30"));
        assertThat(issue.zero()).contains(number("0"));
        assertThat(issue.controlledBy()).contains(NORTH);
        assertThat(issue.codes()).containsExactly(CODE);
    }

    @Test
    void saying_more_about_an_issue_leaves_it_as_it_was() {
        EXTENT.inOrder();
        DAYS.from(5);

        assertThat(EXTENT.isOrdered()).isFalse();
        assertThat(DAYS.least()).isEmpty();
    }

    @Test
    void an_issue_reads_as_its_id() {
        assertThat(EXTENT).hasToString("extent");
        assertThat(DAYS).hasToString("duration");
        assertThat(Issue.byId("extent")).hasToString("extent");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1E+9", "-0.5", "0", "1E+9"})
    void an_unbounded_quantity_has_every_number(String text) {
        assertThat(DAYS.hasValue(number(text))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1.00", "45.25", "90", "9E+1"})
    void a_quantity_has_the_numbers_between_its_bounds_inclusive(String text) {
        assertThat(DAYS.from(1).to(90).hasValue(number(text))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.999", "90.001", "-1", "1E+3"})
    void a_quantity_has_no_numbers_outside_its_bounds(String text) {
        assertThat(DAYS.from(1).to(90).hasValue(number(text))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "8", "15.0", "85"})
    void steps_are_counted_from_the_least_value(String text) {
        assertThat(DAYS.from(1).to(90).inStepsOf(7).hasValue(number(text))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "14", "1.5", "90"})
    void a_number_between_two_steps_is_no_value(String text) {
        assertThat(DAYS.from(1).to(90).inStepsOf(7).hasValue(number(text))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-14", "0", "7", "7E+1"})
    void steps_are_counted_from_zero_where_there_is_no_least_value(String text) {
        assertThat(DAYS.inStepsOf(7).hasValue(number(text))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "3.5", "8"})
    void a_number_between_two_steps_from_zero_is_no_value(String text) {
        assertThat(DAYS.inStepsOf(7).hasValue(number(text))).isFalse();
    }

    @Test
    void a_step_may_be_a_fraction() {
        QuantityIssue percent = Issue.quantity("share", "percent").from(0).inStepsOf(number("0.1"));

        assertThat(percent.hasValue(number("0.3"))).isTrue();
        assertThat(percent.hasValue(number("0.35"))).isFalse();
    }

    @Test
    void steps_may_be_counted_from_a_least_value_below_zero() {
        assertThat(DAYS.from(-5).inStepsOf(3).hasValue(number("-2"))).isTrue();
        assertThat(DAYS.from(-5).inStepsOf(3).hasValue(number("0"))).isFalse();
    }
}
