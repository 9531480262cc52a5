package org.parley.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.Assumption;
import org.parley.CompatibilityRule;
import org.parley.Issue;
import org.parley.Negotiation;
import org.parley.NegotiationBuilder;
import org.parley.Party;
import org.parley.Premise;
import org.parley.QuantityIssue;
import org.parley.Step;
import org.parley.Terms;

/** What every possible outcome contains, and what can be agreed now. */
class CommonGroundTest {
    private static final Party NORTH = Party.of("North");
    private static final Party SOUTH = Party.of("South");
    private static final Terms X = Issue.yesNo("x").yes();
    private static final Terms Y = Issue.yesNo("y").yes();
    private static final Terms Z = Issue.yesNo("z").yes();
    private static final Step A = Step.of("a"), B = Step.of("b");
    private static final QuantityIssue LIMIT =
            Issue.quantity("limit", "persons").from(0);

    private static NegotiationBuilder talks() {
        return Negotiation.between(NORTH, SOUTH);
    }

    private static CommonGround of(NegotiationBuilder talks) {
        return Analysis.of(talks.build()).commonGround();
    }

    private static List<String> terms(CommonGround ground) {
        return ground.terms().stream().map(shared -> shared.terms().text()).toList();
    }

    private static List<String> values(List<IssueValues> issues) {
        return issues.stream()
                .map(values -> values.issue().id() + " = " + values.explain())
                .toList();
    }

    @Test
    void what_is_demanded_and_not_opposed_is_in_every_possible_outcome() {
        CommonGround ground = of(talks().add(NORTH.demands(X)).add(SOUTH.accepts(Y)));

        assertThat(terms(ground)).containsExactly("x[yes]");
        assertThat(values(ground.same())).containsExactly("x = yes");
        assertThat(ground.isComplete()).isTrue();
    }

    @Test
    void what_follows_with_a_rule_is_there_too() {
        CommonGround ground = of(talks().add(NORTH.demands(X))
                .add(SOUTH.accepts(Y))
                .add(NORTH.accepts(Z))
                .add(CompatibilityRule.requires(X, Y))
                .add(CompatibilityRule.excludes(X, Z)));

        assertThat(terms(ground)).containsExactly("x[yes]", "y[yes]");
        assertThat(values(ground.same())).containsExactly("x = yes", "y = yes", "z = no");
    }

    @Test
    void a_demand_whose_condition_is_ruled_out_shows_in_the_condition() {
        CommonGround ground = of(talks().add(NORTH.demands(X).when(Y)).add(SOUTH.rejects(X)));

        assertThat(terms(ground)).isEmpty();
        assertThat(values(ground.same())).containsExactly("x = no", "y = no");
    }

    @Test
    void terms_are_listed_once_with_all_positions_that_state_them() {
        CommonGround ground = of(talks().add(NORTH.demands(X)).add(SOUTH.accepts(X)));

        assertThat(ground.terms())
                .singleElement()
                .satisfies(shared -> assertThat(shared.positions())
                        .extracting(Premise::id)
                        .containsExactly("north/demands/x-yes", "south/accepts/x-yes"));
    }

    @Test
    void an_order_that_every_possible_outcome_keeps_is_listed() {
        CommonGround ground = of(talks().add(NORTH.demands(B.onlyAfter(A))).add(SOUTH.demands(A.before(B))));

        assertThat(terms(ground)).containsExactly("onlyAfter(b, occurs(a))", "before(a, b)");
    }

    @Test
    void an_order_that_some_possible_outcome_turns_round_is_not() {
        Step c = Step.of("c");
        CommonGround ground = of(talks().add(NORTH.demands(B.onlyAfter(A)).when(X))
                .add(SOUTH.demands(A.before(B)).when(X))
                .add(SOUTH.demands(c.onlyAfter(B)).when(Y)));

        assertThat(terms(ground)).isEmpty();
    }

    @Test
    void orders_that_follow_from_other_orders_are_listed() {
        Step c = Step.of("c");
        CommonGround ground = of(talks().add(NORTH.demands(B.onlyAfter(A)))
                .add(SOUTH.demands(c.onlyAfter(B)))
                .add(SOUTH.demands(A.before(c)).when(X))
                .add(SOUTH.demands(c.before(A)).when(Y)));

        assertThat(terms(ground)).containsExactly("onlyAfter(b, occurs(a))", "before(a, c)", "onlyAfter(c, occurs(b))");
    }

    @Test
    void a_range_that_is_left_and_that_no_terms_cut_is_given_with_its_bounds() {
        CommonGround ground = of(talks().add(NORTH.demands(LIMIT.atLeast(85))).add(SOUTH.demands(LIMIT.atMost(100))));

        assertThat(values(ground.same())).containsExactly("limit = at least 85 and at most 100 persons");
        assertThat(ground.narrowed()).isEmpty();
    }

    @Test
    void values_that_are_left_and_that_some_terms_tell_apart_are_listed_as_narrowed() {
        CommonGround ground = of(talks().add(NORTH.demands(LIMIT.atLeast(85)))
                .add(SOUTH.demands(LIMIT.atMost(100)))
                .add(SOUTH.accepts(LIMIT.exactly(90))));

        assertThat(ground.same()).isEmpty();
        assertThat(values(ground.narrowed())).containsExactly("limit = at least 85 and at most 100 persons");
    }

    @Test
    void an_issue_that_nothing_tells_anything_about_is_not_listed() {
        CommonGround ground =
                of(talks().declare(Issue.choice("place", "here", "there")).add(NORTH.accepts(Y)));

        assertThat(ground.same()).isEmpty();
        assertThat(ground.narrowed()).isEmpty();
        assertThat(ground.explain()).startsWith("The outcomes that nobody rules out have nothing in common.\n");
    }

    @Test
    void there_is_nothing_in_common_where_nothing_is_possible_but_much_may_be_agreed_now() {
        CommonGround ground = of(talks().add(NORTH.demands(X))
                .add(SOUTH.rejects(X))
                .add(NORTH.demands(Y))
                .add(SOUTH.accepts(Y)));

        assertThat(ground.possible()).isEqualTo(Existence.NONE);
        assertThat(ground.terms()).isEmpty();
        assertThat(ground.same()).isEmpty();
        assertThat(ground.explain())
                .isEqualTo(
                        "As long as all positions stand, no outcome is possible: there is nothing that every outcome contains.\n"
                                + "This can be agreed now, while all else stays open:\n"
                                + "  - y, consented by all\n");
    }

    @Test
    void an_assumption_may_settle_what_nobody_speaks_of() {
        CommonGround ground = of(talks().add(NORTH.accepts(X)).add(Assumption.that(Terms.not(Y))));

        assertThat(values(ground.same())).containsExactly("y = no");
    }

    @Test
    void it_reads_as_a_list_of_terms_with_their_positions_and_of_issues_with_their_values() {
        CommonGround ground = of(talks().add(NORTH.demands(X))
                .add(NORTH.demands(LIMIT.atLeast(85)))
                .add(NORTH.accepts(LIMIT.exactly(90)))
                .add(SOUTH.rejects(LIMIT.atLeast(101))));

        assertThat(ground.explain()).isEqualTo("""
                Every outcome that nobody rules out contains this, whether or not all have consented to it:
                  - limit: at least 85 persons
                      North demands limit: at least 85 persons, firmness not stated (no source).
                  - x
                      North demands x, firmness not stated (no source).
                In every such outcome, these issues are settled so:
                  - x: yes
                Of these issues, only some values are left:
                  - limit: at least 85 and less than 101 persons
                This can be agreed now, while all else stays open:
                  - limit: at least 85 persons, merely unopposed
                  - x, merely unopposed
                """);
    }
}
