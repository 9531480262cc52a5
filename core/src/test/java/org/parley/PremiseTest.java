package org.parley;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.EqualsTester;
import org.junit.jupiter.api.Test;

/** Assumptions and rules are values; each way of stating a rule says what holds. */
class PremiseTest {
    private static final Terms X = Issue.yesNo("x").yes();
    private static final Terms Y = Issue.yesNo("y").yes();
    private static final Terms Z = Issue.yesNo("z").yes();
    private static final Step A = Step.of("a");
    private static final Step B = Step.of("b");

    @Test
    void assumptions_are_equal_where_id_terms_and_rationale_are() {
        new EqualsTester()
                .addEqualityGroup(Assumption.that(X), Assumption.that(X).id("assumption-x-yes"))
                .addEqualityGroup(Assumption.that(Y))
                .addEqualityGroup(Assumption.that(X).id("a"))
                .addEqualityGroup(
                        Assumption.that(X).because("it is so").id("a"),
                        Assumption.that(X).id("a").because("it is so"))
                .testEquals();
    }

    @Test
    void an_assumption_reads_as_its_id() {
        assertThat(Assumption.that(Terms.not(X))).hasToString("assumption-not-x-yes");
    }

    @Test
    void an_assumption_gives_no_reason_unless_said() {
        assertThat(Assumption.that(X).rationale()).isEmpty();
        assertThat(Assumption.that(X).because("it is so").rationale()).isEqualTo("it is so");
    }

    @Test
    void rules_are_equal_where_all_that_they_say_is() {
        new EqualsTester()
                .addEqualityGroup(CompatibilityRule.excludes(X, Y), CompatibilityRule.excludes(Y, X))
                .addEqualityGroup(CompatibilityRule.excludes(X, Y).id("r"))
                .addEqualityGroup(CompatibilityRule.excludes(X, Y).because("they do the same"))
                .addEqualityGroup(CompatibilityRule.excludes(X, Y).onAuthorityOf("logic"))
                .addEqualityGroup(CompatibilityRule.requires(X, Y))
                .addEqualityGroup(CompatibilityRule.requires(Y, X))
                .addEqualityGroup(CompatibilityRule.that(X))
                .addEqualityGroup(CompatibilityRule.implied("rule-x-yes", X, ""))
                .testEquals();
    }

    @Test
    void excludes_says_that_at_most_one_holds() {
        assertThat(CompatibilityRule.excludes(X, Y).terms()).isEqualTo(Terms.atMost(1, X, Y));
    }

    @Test
    void requires_says_that_the_one_does_not_hold_or_the_other_does() {
        assertThat(CompatibilityRule.requires(X, Y).terms()).isEqualTo(Terms.anyOf(Terms.not(X), Y));
    }

    @Test
    void precedes_says_that_the_one_step_comes_before_the_other() {
        assertThat(CompatibilityRule.precedes(A, B).terms()).isEqualTo(A.before(B));
    }

    @Test
    void exactly_one_and_at_most_count_their_parts() {
        assertThat(CompatibilityRule.exactlyOne(X, Y, Z).terms()).isEqualTo(Terms.exactlyOne(X, Y, Z));
        assertThat(CompatibilityRule.atMost(2, X, Y, Z).terms()).isEqualTo(Terms.atMost(2, X, Y, Z));
    }

    @Test
    void a_rule_that_the_analyst_states_gives_neither_reason_nor_authority_unless_said() {
        CompatibilityRule rule = CompatibilityRule.that(X);

        assertThat(rule.rationale()).isEmpty();
        assertThat(rule.authority()).isEmpty();
        assertThat(rule.origin()).isEqualTo(CompatibilityRule.Origin.STATED);
    }

    @Test
    void an_implied_rule_rests_on_logic() {
        CompatibilityRule rule = CompatibilityRule.implied("implied/r", X, "it follows");

        assertThat(rule.authority()).isEqualTo("logic");
        assertThat(rule.rationale()).isEqualTo("it follows");
        assertThat(rule.origin()).isEqualTo(CompatibilityRule.Origin.IMPLIED);
    }

    @Test
    void a_rule_reads_as_its_id() {
        assertThat(CompatibilityRule.excludes(X, Y)).hasToString("rule-atmost-1-x-yes-y-yes");
        assertThat(CompatibilityRule.excludes(X, Y).id("r")).hasToString("r");
    }
}
