package org.parley;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.testing.EqualsTester;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.parley.demand.LeadersSummit;
import org.parley.demand.Proposal;

/** An outcome gives every issue a value, and says which terms hold in it. */
class OutcomeTest {
    private static final ChoiceIssue EXTENT =
            Issue.choice("extent", "none", "local", "full").inOrder();
    private static final QuantityIssue DAYS = Issue.quantity("duration", "days");
    private static final ImmutableList<Issue> ISSUES = ImmutableList.of(DAYS, EXTENT);
    private static final Step A = Step.of("a");
    private static final Step B = Step.of("b");
    private static final Step C = Step.of("c");
    private static final Step NEVER = Step.of("never");

    private static final Terms TRUE = EXTENT.is("local");
    private static final Terms FALSE = EXTENT.is("full");

    /** The extent is local, for 30 days; a comes first, then b, then c. */
    private static final Outcome OUTCOME = outcome("local", "30", A, B, C);

    private static Outcome outcome(String extent, String days, Step... steps) {
        return Outcome.of(
                ISSUES,
                ImmutableList.of(Value.of(new BigDecimal(days)), Value.of(extent)),
                ImmutableList.copyOf(steps));
    }

    private static void assertHolds(Terms terms) {
        assertThat(OUTCOME.satisfies(terms)).as(terms.text()).isTrue();
    }

    private static void assertFails(Terms terms) {
        assertThat(OUTCOME.satisfies(terms)).as(terms.text()).isFalse();
    }

    @Test
    void outcomes_are_equal_by_values_alone_whatever_steps_occur() {
        new EqualsTester()
                .addEqualityGroup(
                        outcome("local", "30", A, B),
                        outcome("local", "30", B, A),
                        outcome("local", "30"),
                        outcome("local", "30.0"),
                        outcome("local", "3E+1"))
                .addEqualityGroup(outcome("full", "30"))
                .addEqualityGroup(outcome("local", "31"))
                .addEqualityGroup(
                        Outcome.of(ImmutableList.of(EXTENT), ImmutableList.of(Value.of("local")), ImmutableList.of()))
                .addEqualityGroup(Outcome.of(ImmutableList.of(), ImmutableList.of(), ImmutableList.of()))
                .testEquals();
    }

    @Test
    void it_reads_as_its_values() {
        assertThat(OUTCOME).hasToString("duration = 30, extent = local");
        assertThat(outcome("full", "1E+3")).hasToString("duration = 1000, extent = full");
    }

    @Test
    void it_keeps_issues_and_steps_in_their_order() {
        assertThat(OUTCOME.issues()).containsExactly(DAYS, EXTENT);
        assertThat(OUTCOME.steps()).containsExactly(A, B, C);
    }

    @Test
    void issues_given_in_any_order_make_the_same_outcome() {
        Outcome turned = Outcome.of(
                ImmutableList.of(EXTENT, DAYS),
                ImmutableList.of(Value.of("local"), Value.of(new BigDecimal("30"))),
                ImmutableList.of());

        assertThat(turned).isEqualTo(OUTCOME).hasToString(OUTCOME.toString());
        assertThat(turned.value(EXTENT)).contains(Value.of("local"));
    }

    @Test
    void an_issue_has_one_value() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Outcome.of(
                        ImmutableList.of(EXTENT, EXTENT),
                        ImmutableList.of(Value.of("local"), Value.of("full")),
                        ImmutableList.of()))
                .withMessage("Issue extent is given a value twice: give each issue one value.");
    }

    @Test
    void it_has_the_value_of_an_issue_found_by_its_id() {
        assertThat(OUTCOME.value(EXTENT)).contains(Value.of("local"));
        assertThat(OUTCOME.value(Issue.byId("extent"))).contains(Value.of("local"));
        assertThat(OUTCOME.value(DAYS)).contains(Value.of(new BigDecimal("30.00")));
    }

    @Test
    void it_has_no_value_of_an_issue_it_does_not_speak_of() {
        assertThat(OUTCOME.value(Issue.yesNo("x"))).isEmpty();
    }

    @Test
    void a_value_holds_where_the_issue_takes_it() {
        assertHolds(EXTENT.is("local"));
        assertHolds(EXTENT.in("none", "local"));
        assertHolds(EXTENT.atLeast("local"));
        assertHolds(Issue.byId("extent").is("local"));
        assertFails(EXTENT.is("full"));
        assertFails(EXTENT.in());
    }

    @Test
    void a_number_holds_within_its_bounds_inclusive() {
        assertHolds(DAYS.exactly(30));
        assertHolds(DAYS.atLeast(30));
        assertHolds(DAYS.atMost(30));
        assertHolds(DAYS.between(29, 31));
        assertFails(DAYS.atLeast(new BigDecimal("30.001")));
        assertFails(DAYS.atMost(29));
        assertFails(DAYS.exactly(31));
    }

    @Test
    void an_issue_that_the_outcome_does_not_speak_of_meets_no_value() {
        assertFails(Issue.yesNo("x").yes());
        assertFails(Issue.yesNo("x").no());
        assertFails(Issue.quantity("y", "days").atLeast(0));
    }

    @Test
    void a_named_value_is_no_number() {
        assertFails(Issue.byId("extent").atLeast(Amount.of(0, "days")));
        assertFails(Issue.byId("duration").is("30"));
    }

    @Test
    void a_step_occurs_where_it_is_among_the_steps() {
        assertHolds(A.occurs());
        assertFails(NEVER.occurs());
    }

    @Test
    void before_holds_where_the_one_precedes_the_other() {
        assertHolds(A.before(B));
        assertHolds(A.before(C));
        assertFails(B.before(A));
        assertFails(A.before(A));
    }

    @Test
    void before_holds_where_one_of_the_steps_does_not_occur() {
        assertHolds(A.before(NEVER));
        assertHolds(NEVER.before(A));
    }

    @Test
    void only_after_holds_where_the_earlier_step_precedes_the_later() {
        assertHolds(B.onlyAfter(A));
        assertFails(A.onlyAfter(B));
    }

    @Test
    void only_after_fails_where_the_earlier_step_does_not_occur() {
        assertFails(A.onlyAfter(NEVER));
    }

    @Test
    void only_after_holds_where_the_later_step_does_not_occur() {
        assertHolds(NEVER.onlyAfter(A));
        assertHolds(NEVER.onlyAfter(Step.of("nor this")));
    }

    @Test
    void only_after_a_demand_needs_the_demand_and_its_step_before() {
        Demand summit = LeadersSummit.of(Party.of("North"), Party.of("South"));
        Issue held = summit.act().orElseThrow().extents().get(0);
        Step meeting = summit.act().orElseThrow().step();

        assertThat(held(held, "yes", meeting, A).satisfies(A.onlyAfter(summit))).isTrue();
        assertThat(held(held, "yes", A, meeting).satisfies(A.onlyAfter(summit))).isFalse();
        assertThat(held(held, "yes", A).satisfies(A.onlyAfter(summit))).isFalse();
        assertThat(held(held, "no", meeting, A).satisfies(A.onlyAfter(summit))).isFalse();
        assertThat(held(held, "no").satisfies(A.onlyAfter(summit))).isTrue();
    }

    private static Outcome held(Issue issue, String value, Step... steps) {
        return Outcome.of(ImmutableList.of(issue), ImmutableList.of(Value.of(value)), ImmutableList.copyOf(steps));
    }

    @Test
    void only_after_a_proposal_needs_the_steps_of_all_its_parts_before() {
        Demand both = Proposal.named("Both", A.occurs(), B.occurs());

        assertHolds(C.onlyAfter(both));
        assertThat(outcome("local", "30", A, C, B).satisfies(C.onlyAfter(both))).isFalse();
    }

    /** A caller's own demand, whose step is none of its parts. */
    private record Visit() implements Demand {
        @Override
        public String kind() {
            return "visit";
        }

        @Override
        public String label() {
            return "Visit";
        }

        @Override
        public Terms terms() {
            return TRUE;
        }

        @Override
        public ImmutableList<Step> steps() {
            return ImmutableList.of(B);
        }
    }

    @Test
    void only_after_a_demand_needs_the_steps_that_the_demand_names() {
        assertHolds(C.onlyAfter(new Visit()));
        assertFails(A.onlyAfter(new Visit()));
    }

    @Test
    void all_of_holds_where_every_part_does() {
        assertHolds(Terms.allOf(TRUE, A.occurs()));
        assertHolds(Terms.allOf());
        assertFails(Terms.allOf(TRUE, FALSE));
    }

    @Test
    void any_of_holds_where_some_part_does() {
        assertHolds(Terms.anyOf(TRUE, FALSE));
        assertHolds(Terms.anyOf(TRUE, A.occurs()));
        assertFails(Terms.anyOf(FALSE, NEVER.occurs()));
        assertFails(Terms.anyOf());
    }

    @Test
    void not_holds_where_the_terms_do_not() {
        assertHolds(Terms.not(FALSE));
        assertFails(Terms.not(TRUE));
        assertHolds(Terms.not(Issue.yesNo("x").yes()));
    }

    @Test
    void exactly_one_holds_where_one_part_does_and_no_other() {
        assertHolds(Terms.exactlyOne(TRUE, FALSE));
        assertFails(Terms.exactlyOne(TRUE, A.occurs()));
        assertFails(Terms.exactlyOne(FALSE, NEVER.occurs()));
        assertFails(Terms.exactlyOne());
        assertFails(Terms.exactlyOne(TRUE, TRUE));
    }

    @Test
    void at_most_holds_where_no_more_parts_do() {
        assertHolds(Terms.atMost(1, TRUE, FALSE));
        assertHolds(Terms.atMost(2, TRUE, A.occurs()));
        assertHolds(Terms.atMost(0, FALSE));
        assertHolds(Terms.atMost(0));
        assertFails(Terms.atMost(1, TRUE, A.occurs()));
        assertFails(Terms.atMost(0, TRUE, FALSE));
        assertFails(Terms.atMost(1, TRUE, TRUE));
    }

    @Test
    void a_demand_holds_where_what_it_says_does() {
        assertHolds(Proposal.named("Option", TRUE, A.before(B)));
        assertFails(Proposal.named("Option", TRUE, B.before(A)));
    }

    @Test
    void values_are_equal_where_their_names_or_numbers_are() {
        new EqualsTester()
                .addEqualityGroup(Value.of("30"), new Value.Named("30"))
                .addEqualityGroup(Value.of("local"))
                .addEqualityGroup(
                        Value.of(new BigDecimal("1000")),
                        Value.of(new BigDecimal("1E+3")),
                        Value.of(new BigDecimal("1000.0")))
                .addEqualityGroup(Value.of(new BigDecimal("30")))
                .testEquals();
    }

    @Test
    void a_number_reads_without_an_exponent() {
        assertThat(Value.of(new BigDecimal("1E+3"))).hasToString("1000");
        assertThat(Value.of("local")).hasToString("local");
    }
}
