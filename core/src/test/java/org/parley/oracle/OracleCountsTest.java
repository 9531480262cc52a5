package org.parley.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parley.oracle.SmallCases.A;
import static org.parley.oracle.SmallCases.N;
import static org.parley.oracle.SmallCases.S;
import static org.parley.oracle.SmallCases.X;
import static org.parley.oracle.SmallCases.issue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parley.ChoiceIssue;
import org.parley.Issue;
import org.parley.Negotiation;
import org.parley.QuantityIssue;
import org.parley.Terms;

/** The oracle counts outcomes, lists them in order, and says what they have in common. */
class OracleCountsTest {
    private static final QuantityIssue LENGTH = Issue.quantity("length", "km").from(0);
    private static final QuantityIssue PERSONS =
            Issue.quantity("persons", "persons").from(0).to(100).inStepsOf(10);

    private static Oracle accepting(Terms... terms) {
        return Oracle.of(
                Negotiation.between(N, S).add(N.accepts(Terms.anyOf(terms))).build());
    }

    private static BigInteger count(Terms... terms) {
        return accepting(terms).countOfPossible();
    }

    // Counts

    @Test
    void each_value_of_a_choice_counts() {
        ChoiceIssue extent = Issue.choice("extent", "none", "local", "partial", "full");

        assertThat(count(extent.is("full"))).isEqualTo(4);
        assertThat(count(extent.is("full"), X)).isEqualTo(8);
    }

    @Test
    void a_quantity_counts_by_the_ranges_that_terms_tell_apart() {
        assertThat(count(LENGTH.atLeast(15))).isEqualTo(2);
        assertThat(count(LENGTH.exactly(15))).isEqualTo(3);
        assertThat(count(LENGTH.atLeast(15), LENGTH.atMost(15))).isEqualTo(3);
        assertThat(count(LENGTH.between(5, 15))).isEqualTo(3);
        assertThat(count(LENGTH.atLeast(0))).isEqualTo(1);
    }

    @Test
    void the_zero_value_is_a_range_of_its_own() {
        assertThat(count(LENGTH.withZero(0).atLeast(15))).isEqualTo(3);
        assertThat(count(LENGTH.withZero(15).atLeast(15))).isEqualTo(3);
    }

    @Test
    void a_quantity_in_steps_counts_by_its_numbers() {
        assertThat(count(PERSONS.atLeast(20))).isEqualTo(11);
        assertThat(count(PERSONS.to(99).atLeast(20))).isEqualTo(10);
        assertThat(count(PERSONS.to(250_000).inStepsOf(1).atLeast(85_000))).isEqualTo(250_001);
        assertThat(count(PERSONS.inStepsOf(new BigDecimal("0.5")).atLeast(20))).isEqualTo(201);
    }

    @Test
    void numbers_in_steps_without_a_bound_count_once() {
        QuantityIssue unbounded = Issue.quantity("n", "persons").inStepsOf(10);

        assertThat(count(unbounded.atLeast(20))).isEqualTo(2);
        assertThat(count(unbounded.between(20, 50))).isEqualTo(2 + 4);
        assertThat(count(unbounded.from(0).between(20, 50))).isEqualTo(2 + 4 + 1);
        assertThat(count(unbounded.to(55).between(20, 50))).isEqualTo(1 + 4);
        assertThat(count(unbounded.to(65).between(20, 50))).isEqualTo(1 + 4 + 1);
    }

    @Test
    void what_is_possible_and_what_is_consented_count_apart() {
        Oracle oracle = Oracle.of(Negotiation.between(N, S)
                .add(N.demands(PERSONS.atLeast(20)))
                .add(S.accepts(PERSONS.between(40, 50)))
                .build());

        assertThat(oracle.countOfPossible()).isEqualTo(9);
        assertThat(oracle.countOfConsented()).isEqualTo(2);
        assertThat(oracle.given(PERSONS.atLeast(50)).countOfConsented()).isEqualTo(1);
    }

    @Test
    void silence_leaves_nothing_consented_to_count() {
        Oracle oracle = Oracle.of(
                Negotiation.between(N, S).add(N.demands(PERSONS.atLeast(20))).build());

        assertThat(oracle.countOfPossible()).isEqualTo(9);
        assertThat(oracle.countOfConsented()).isEqualTo(0);
    }

    @Test
    void steps_and_their_orders_are_not_counted() {
        Oracle oracle = Oracle.of(Negotiation.between(N, S)
                .add(N.demands(SmallCases.C.before(SmallCases.W)))
                .add(N.accepts(X))
                .build());

        assertThat(oracle.countOfPossible()).isEqualTo(2);
    }

    // Lists

    @Test
    void outcomes_are_listed_by_issue_then_in_the_order_of_values() {
        ChoiceIssue extent = Issue.choice("b-extent", "none", "local", "full");
        QuantityIssue days = Issue.quantity("a-days", "days").from(7).to(30).inStepsOf(7);
        Oracle oracle = Oracle.of(Negotiation.between(N, S)
                .add(N.demands(Terms.anyOf(extent.is("local"), extent.is("none"))))
                .add(S.demands(days.atLeast(14)))
                .build());

        assertThat(oracle.firstPossible(100))
                .containsExactly(
                        Map.of("a-days", "14", "b-extent", "none"),
                        Map.of("a-days", "14", "b-extent", "local"),
                        Map.of("a-days", "21", "b-extent", "none"),
                        Map.of("a-days", "21", "b-extent", "local"),
                        Map.of("a-days", "28", "b-extent", "none"),
                        Map.of("a-days", "28", "b-extent", "local"));
        assertThat(oracle.firstPossible(3)).isEqualTo(oracle.firstPossible(100).subList(0, 3));
        assertThat(oracle.firstConsented(100)).isEmpty();
    }

    @Test
    void a_range_without_steps_is_listed_by_its_representative() {
        Oracle oracle = accepting(LENGTH.between(5, 15));

        assertThat(oracle.firstPossible(100))
                .containsExactly(Map.of("length", "0"), Map.of("length", "5"), Map.of("length", "16"));
        assertThat(List.of("0", "4.9", "5", "7", "15.0", "15.1", "16", "1000").stream()
                        .map(number -> oracle.representative("length", number)))
                .containsExactly("0", "0", "5", "5", "5", "16", "16", "16");
        assertThatThrownBy(() -> oracle.representative("length", "-1")).hasMessageContaining("no value -1");
    }

    @Test
    void a_number_in_steps_has_the_representative_of_its_range() {
        Oracle oracle = accepting(PERSONS.exactly(50));

        assertThat(List.of("0", "40", "50", "60", "100").stream()
                        .map(number -> oracle.representative("persons", number)))
                .containsExactly("0", "0", "50", "60", "60");
    }

    // Common ground

    @Test
    void common_ground_is_what_every_possible_outcome_contains() {
        Oracle oracle = Oracle.of(Negotiation.between(N, S)
                .add(N.demands(X))
                .add(N.accepts(A))
                .add(S.demands(LENGTH.atLeast(15)))
                .add(S.demands(Terms.anyOf(LENGTH.atMost(3), X)))
                .build());

        assertThat(oracle.possibleValues())
                .isEqualTo(Map.of(issue(A), Set.of("no", "yes"), issue(X), Set.of("yes"), "length", Set.of("15")));
        assertThat(oracle.inEveryPossible())
                .containsExactlyInAnyOrder(
                        X.text(),
                        LENGTH.atLeast(15).text(),
                        Terms.anyOf(LENGTH.atMost(3), X).text());
    }

    @Test
    void a_row_that_a_step_may_leave_unmet_is_no_common_ground() {
        Terms both = Terms.allOf(X, SmallCases.C.occurs());
        Oracle oracle = Oracle.of(
                Negotiation.between(N, S).add(N.demands(X)).add(S.accepts(both)).build());

        assertThat(oracle.inEveryPossible()).containsExactly(X.text());
    }

    @Test
    void nothing_is_common_to_no_outcome() {
        Oracle oracle = Oracle.of(
                Negotiation.between(N, S).add(N.demands(X)).add(S.rejects(X)).build());

        assertThat(oracle.countOfPossible()).isEqualTo(0);
        assertThat(oracle.firstPossible(1)).isEmpty();
        assertThat(oracle.possibleValues()).isEmpty();
        assertThat(oracle.inEveryPossible()).isEmpty();
    }
}
