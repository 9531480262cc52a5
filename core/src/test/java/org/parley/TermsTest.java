package org.parley;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.testing.EqualsTester;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.demand.LeadersSummit;

/** Terms are values with one canonical text each. */
class TermsTest {
    private static final Terms X = Issue.yesNo("x").yes();
    private static final Terms Y = Issue.yesNo("y").yes();
    private static final Terms Z = Issue.yesNo("z").yes();
    private static final ChoiceIssue EXTENT =
            Issue.choice("extent", "none", "local", "partial", "full").inOrder();
    private static final QuantityIssue DAYS = Issue.quantity("duration", "days");
    private static final Step A = Step.of("a");
    private static final Step B = Step.of("b");
    private static final Demand SUMMIT = LeadersSummit.of(Party.of("North"), Party.of("South"));

    /** A demand that words itself. */
    private record Access() implements Demand {
        @Override
        public String kind() {
            return "zone-access";
        }

        @Override
        public String label() {
            return "Access";
        }

        @Override
        public Terms terms() {
            return X;
        }

        @Override
        public String text() {
            return "access";
        }
    }

    @Test
    void parts_stand_in_the_order_of_their_texts_though_a_demand_words_itself() {
        Terms summit = Issue.yesNo("leaders-summit").yes();

        assertThat(Terms.allOf(summit, new Access()).parts()).containsExactly(new Access(), summit);
    }

    @Test
    void terms_are_equal_where_their_parts_are() {
        new EqualsTester()
                .addEqualityGroup(X, Issue.yesNo("x").is("yes"))
                .addEqualityGroup(Issue.yesNo("x").no())
                .addEqualityGroup(
                        Issue.yesNo("x").in("yes", "no"), Issue.yesNo("x").in("no", "yes", "no"))
                .addEqualityGroup(Issue.byId("x").is("yes"))
                .addEqualityGroup(Y)
                .addEqualityGroup(DAYS.atLeast(30), DAYS.atLeast(Amount.of(30, "days")))
                .addEqualityGroup(DAYS.atMost(30))
                .addEqualityGroup(DAYS.exactly(30), DAYS.between(30, 30))
                .addEqualityGroup(DAYS.exactly(Amount.of(30, "weeks")))
                .addEqualityGroup(A.occurs(), Step.of("a").occurs())
                .addEqualityGroup(B.occurs())
                .addEqualityGroup(A.before(B))
                .addEqualityGroup(B.before(A))
                .addEqualityGroup(A.onlyAfter(B))
                .addEqualityGroup(A.onlyAfter(SUMMIT))
                .addEqualityGroup(Terms.allOf(), Terms.allOf(ImmutableList.of()))
                .addEqualityGroup(Terms.allOf(X, Y), Terms.allOf(Y, X), Terms.allOf(X, Y, X))
                .addEqualityGroup(Terms.allOf(X))
                .addEqualityGroup(Terms.anyOf(X, Y), Terms.anyOf(Y, X), Terms.anyOf(Y, Y, X))
                .addEqualityGroup(Terms.anyOf())
                .addEqualityGroup(Terms.not(X))
                .addEqualityGroup(Terms.not(Terms.not(X)))
                .addEqualityGroup(Terms.exactlyOne(X, Y), Terms.exactlyOne(Y, X))
                .addEqualityGroup(Terms.exactlyOne(X, Y, Y))
                .addEqualityGroup(Terms.atMost(1, X, Y), Terms.atMost(1, Y, X))
                .addEqualityGroup(Terms.atMost(2, X, Y))
                .addEqualityGroup(SUMMIT, LeadersSummit.of(Party.of("South"), Party.of("North")))
                .testEquals();
    }

    @Test
    void the_text_of_values_lists_them_in_alphabetical_order() {
        assertThat(EXTENT.in("partial", "full", "none").text()).isEqualTo("extent[full, none, partial]");
    }

    @Test
    void the_text_of_a_number_has_its_bounds_and_its_unit() {
        assertThat(DAYS.atLeast(30).text()).isEqualTo("duration[30.. days]");
        assertThat(DAYS.atMost(30).text()).isEqualTo("duration[..30 days]");
        assertThat(DAYS.exactly(30).text()).isEqualTo("duration[30..30 days]");
        assertThat(DAYS.between(30, 90).text()).isEqualTo("duration[30..90 days]");
    }

    @Test
    void the_text_of_a_number_has_no_exponent_and_no_trailing_zero() {
        assertThat(DAYS.atLeast(new BigDecimal("1E+3")).text()).isEqualTo("duration[1000.. days]");
        assertThat(DAYS.atLeast(new BigDecimal("0.50")).text()).isEqualTo("duration[0.5.. days]");
        assertThat(DAYS.atLeast(new BigDecimal("1E-9")).text()).isEqualTo("duration[0.000000001.. days]");
        assertThat(DAYS.atLeast(new BigDecimal("0.000")).text()).isEqualTo("duration[0.. days]");
    }

    @Test
    void the_text_of_steps_names_them_by_their_ids() {
        assertThat(Step.of("Key issues").occurs().text()).isEqualTo("occurs(key-issues)");
        assertThat(A.before(B).text()).isEqualTo("before(a, b)");
        assertThat(A.onlyAfter(B).text()).isEqualTo("onlyAfter(a, occurs(b))");
    }

    @Test
    void the_text_of_several_terms_lists_them_in_alphabetical_order() {
        assertThat(Terms.allOf(Z, X, Y).text()).isEqualTo("allOf(x[yes], y[yes], z[yes])");
        assertThat(Terms.anyOf(Z, X).text()).isEqualTo("anyOf(x[yes], z[yes])");
        assertThat(Terms.exactlyOne(Z, X).text()).isEqualTo("exactlyOne(x[yes], z[yes])");
        assertThat(Terms.atMost(1, Z, X).text()).isEqualTo("atMost 1(x[yes], z[yes])");
        assertThat(Terms.not(X).text()).isEqualTo("not(x[yes])");
    }

    @Test
    void the_text_of_a_demand_has_its_kind_its_heading_and_its_terms() {
        assertThat(SUMMIT.text()).isEqualTo("leaders-summit{Leaders' summit: leaders-summit/north/south[yes]}");
    }

    @Test
    void terms_read_as_their_text() {
        Terms nested = Terms.anyOf(
                Terms.allOf(X, A.occurs(), A.before(B), A.onlyAfter(B)),
                Terms.not(DAYS.atLeast(1)),
                Terms.exactlyOne(X, Y),
                Terms.atMost(1, X, Y));

        assertThat(nested).hasToString(nested.text());
        for (Terms part : nested.parts()) {
            assertThat(part).hasToString(part.text());
            for (Terms inner : part.parts()) {
                assertThat(inner).hasToString(inner.text());
            }
        }
    }

    @Test
    void parts_are_kept_sorted_by_their_text() {
        assertThat(Terms.allOf(Z, X, Y).parts()).containsExactly(X, Y, Z);
        assertThat(Terms.anyOf(Z, X, Y).parts()).containsExactly(X, Y, Z);
        assertThat(Terms.exactlyOne(Z, X, Y).parts()).containsExactly(X, Y, Z);
        assertThat(Terms.atMost(2, Z, X, Y).parts()).containsExactly(X, Y, Z);
    }

    @Test
    void a_part_said_twice_counts_once_where_that_changes_nothing() {
        assertThat(Terms.allOf(X, Y, X).parts()).containsExactly(X, Y);
        assertThat(Terms.anyOf(X, Y, X).parts()).containsExactly(X, Y);
    }

    @Test
    void a_part_said_twice_counts_twice_where_parts_are_counted() {
        assertThat(Terms.exactlyOne(X, Y, X).parts()).containsExactly(X, X, Y);
        assertThat(Terms.atMost(1, X, Y, X).parts()).containsExactly(X, X, Y);
    }

    @Test
    void an_issue_an_occurrence_and_an_order_have_no_parts() {
        assertThat(X.parts()).isEmpty();
        assertThat(DAYS.atLeast(1).parts()).isEmpty();
        assertThat(A.occurs().parts()).isEmpty();
        assertThat(A.before(B).parts()).isEmpty();
    }

    @Test
    void what_a_step_waits_for_is_its_part() {
        assertThat(A.onlyAfter(B).parts()).containsExactly(B.occurs());
        assertThat(A.onlyAfter(SUMMIT).parts()).containsExactly(SUMMIT);
    }

    @Test
    void what_a_demand_says_is_its_part() {
        assertThat(SUMMIT.parts()).containsExactly(SUMMIT.terms());
        assertThat(Terms.not(X).parts()).containsExactly(X);
    }

    @Test
    void equal_numbers_are_equal_terms_however_they_are_written() {
        new EqualsTester()
                .addEqualityGroup(
                        DAYS.exactly(1000),
                        DAYS.exactly(new BigDecimal("1E+3")),
                        DAYS.exactly(new BigDecimal("1000.0")),
                        DAYS.exactly(Amount.of(new BigDecimal("1.000E3"), "days")),
                        new Terms.Within(
                                DAYS,
                                Optional.of(new BigDecimal("10E+2")),
                                Optional.of(new BigDecimal("1000.00")),
                                "days"))
                .addEqualityGroup(DAYS.exactly(new BigDecimal("1000.01")))
                .testEquals();
    }

    @Test
    void a_choice_in_order_is_stated_from_a_value_up_or_down() {
        assertThat(EXTENT.atLeast("partial")).isEqualTo(EXTENT.in("partial", "full"));
        assertThat(EXTENT.atMost("local")).isEqualTo(EXTENT.in("none", "local"));
        assertThat(EXTENT.atLeast("none")).isEqualTo(EXTENT.in("none", "local", "partial", "full"));
        assertThat(EXTENT.atMost("none")).isEqualTo(EXTENT.is("none"));
    }

    @Test
    void a_number_is_stated_in_the_unit_of_the_issue_unless_an_amount_brings_its_own() {
        Terms.Within own = (Terms.Within) DAYS.atMost(Amount.of(4, "weeks"));

        assertThat(((Terms.Within) DAYS.atMost(4)).unit()).isEqualTo("days");
        assertThat(own.unit()).isEqualTo("weeks");
    }

    @Test
    void a_visitor_is_called_for_the_kind_of_the_terms() {
        assertThat(X.accept(new Kind())).isEqualTo("among");
        assertThat(DAYS.atLeast(1).accept(new Kind())).isEqualTo("within");
        assertThat(A.occurs().accept(new Kind())).isEqualTo("occurs");
        assertThat(A.before(B).accept(new Kind())).isEqualTo("before");
        assertThat(A.onlyAfter(B).accept(new Kind())).isEqualTo("onlyAfter");
        assertThat(Terms.allOf(X).accept(new Kind())).isEqualTo("allOf");
        assertThat(Terms.anyOf(X).accept(new Kind())).isEqualTo("anyOf");
        assertThat(Terms.not(X).accept(new Kind())).isEqualTo("not");
        assertThat(Terms.exactlyOne(X).accept(new Kind())).isEqualTo("exactlyOne");
        assertThat(Terms.atMost(0, X).accept(new Kind())).isEqualTo("atMost");
        assertThat(SUMMIT.accept(new Kind())).isEqualTo("demand");
    }

    /** Says which method was called. */
    private static final class Kind implements TermsVisitor<String> {
        @Override
        public String among(Terms.Among terms) {
            return "among";
        }

        @Override
        public String within(Terms.Within terms) {
            return "within";
        }

        @Override
        public String occurs(Terms.Occurs terms) {
            return "occurs";
        }

        @Override
        public String before(Terms.Before terms) {
            return "before";
        }

        @Override
        public String onlyAfter(Terms.OnlyAfter terms) {
            return "onlyAfter";
        }

        @Override
        public String allOf(Terms.AllOf terms) {
            return "allOf";
        }

        @Override
        public String anyOf(Terms.AnyOf terms) {
            return "anyOf";
        }

        @Override
        public String not(Terms.Not terms) {
            return "not";
        }

        @Override
        public String exactlyOne(Terms.ExactlyOne terms) {
            return "exactlyOne";
        }

        @Override
        public String atMost(Terms.AtMost terms) {
            return "atMost";
        }

        @Override
        public String demand(Demand demand) {
            return "demand";
        }
    }

    @Test
    void different_values_have_different_texts() {
        ChoiceIssue issue = Issue.choice("x", "a", "b", "a, b", "a]", "\"a\"", "1..2 days");

        assertThat(issue.in("a", "b").text()).isEqualTo("x[a, b]");
        assertThat(issue.is("a, b").text()).isEqualTo("x[\"a, b\"]");
        assertThat(issue.is("a]").text()).isEqualTo("x[\"a]\"]");
        assertThat(issue.is("\"a\"").text()).isEqualTo("x[\"\"\"a\"\"\"]");
        assertThat(issue.is("1..2 days").text())
                .isNotEqualTo(Issue.quantity("x", "days").between(1, 2).text());
        assertThat(issue.is("").text()).isNotEqualTo(issue.in().text());
        assertThat(Terms.allOf(issue.in("a", "b"), issue.is("a, b")).parts()).hasSize(2);
    }

    @Test
    void values_are_the_same_whatever_space_surrounds_them() {
        ChoiceIssue issue = Issue.choice("x", " a ", "b").withZero("b ");

        assertThat(issue).isEqualTo(Issue.choice("x", "a", "b").withZero("b"));
        assertThat(issue.in("a", " a")).isEqualTo(issue.is("a"));
        assertThat(Value.of(" a ")).isEqualTo(Value.of("a"));
    }

    @Test
    void parts_that_only_read_alike_are_two() {
        assertThat(Terms.allOf(A.occurs(), A.named("the a").occurs()).parts()).hasSize(2);
        assertThat(Terms.anyOf(X, Issue.byId("x").is("yes"), X).parts()).hasSize(2);
    }
}
