package org.parley.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.oracle.SmallCases.A;
import static org.parley.oracle.SmallCases.B;
import static org.parley.oracle.SmallCases.N;
import static org.parley.oracle.SmallCases.S;
import static org.parley.oracle.SmallCases.SIGNATURE;
import static org.parley.oracle.SmallCases.X;
import static org.parley.oracle.SmallCases.Y;
import static org.parley.oracle.SmallCases.Z;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parley.Assumption;
import org.parley.CompatibilityRule;
import org.parley.Firmness;
import org.parley.Negotiation;
import org.parley.NegotiationBuilder;
import org.parley.Participation;
import org.parley.Party;
import org.parley.Position;
import org.parley.Premise;
import org.parley.Terms;

/** The oracle says what follows where terms are given. */
class OracleWhatIfTest {
    private static final Party W = Party.of("W");

    private static Oracle oracle(Premise... premises) {
        NegotiationBuilder talks = Negotiation.between(N, S).add(Participation.observer(W));
        for (Premise premise : premises) {
            if (premise instanceof Position position) {
                talks.add(position);
            } else if (premise instanceof Assumption assumption) {
                talks.add(assumption);
            } else {
                talks.add((CompatibilityRule) premise);
            }
        }
        return Oracle.of(talks.build());
    }

    // Conditions

    @Test
    void a_condition_is_met_by_what_makes_it_hold_and_did_not_hold_before() {
        Position demand = N.demands(X).when(Y);
        Position rejection = S.rejects(X).unless(Terms.anyOf(Y, Z));
        Oracle oracle = oracle(demand, rejection, S.accepts(Y).onlyIf(Terms.anyOf(X, Terms.not(X))));

        assertThat(oracle.whatIf(Y).met())
                .isEqualTo(
                        Map.of(Y.text(), Set.of(demand.id()), Terms.anyOf(Y, Z).text(), Set.of(rejection.id())));
        assertThat(oracle.whatIf(X).met()).isEmpty();
    }

    @Test
    void a_step_that_something_waits_for_is_met_where_it_occurs() {
        Oracle oracle = oracle(S.rejects(X).until(SIGNATURE));

        assertThat(oracle.whatIf(SIGNATURE.occurs()).met())
                .containsOnlyKeys(SIGNATURE.occurs().text());
    }

    @Test
    void a_condition_is_still_to_be_met_as_long_as_it_can_be() {
        Position demand = N.demands(X).when(Y);
        Oracle oracle = oracle(demand, CompatibilityRule.excludes(Y, Z), Assumption.that(Terms.not(A)));

        assertThat(oracle.whatIf(B).next()).isEqualTo(Map.of(Y.text(), Set.of(demand.id())));
        assertThat(oracle.whatIf(Z).next()).isEmpty();
        assertThat(oracle.whatIf(Z).outOfReach()).isEqualTo(Map.of(Y.text(), Set.of(demand.id())));
    }

    @Test
    void what_could_never_be_met_is_not_out_of_reach_now() {
        Oracle oracle = oracle(N.demands(X).when(Y), Assumption.that(Terms.not(Y)));

        assertThat(oracle.whatIf(Z).outOfReach()).isEmpty();
    }

    @Test
    void a_condition_is_named_by_who_binds_and_by_everybody_who_may_consent() {
        Position acceptance = W.accepts(X).onlyIf(Y);
        Position flexible = N.accepts(X).onlyIf(Y).flexible();
        Position firm = N.demands(Z).when(Y);
        Oracle oracle = oracle(acceptance, flexible, firm, W.rejects(X).unless(Y));

        assertThat(oracle.whatIf(Y).met())
                .isEqualTo(Map.of(Y.text(), Set.of(acceptance.id(), flexible.id(), firm.id())));
        assertThat(oracle.considering(Firmness.RED_LINE).whatIf(Y).met())
                .isEqualTo(Map.of(Y.text(), Set.of(acceptance.id(), flexible.id())));
        assertThat(oracle.whatIf(Y).lifted()).isEmpty();
    }

    // What is unlocked

    @Test
    void a_rejection_is_lifted_once_all_that_it_names_holds() {
        Position rejection = S.rejects(X).unless(Y).until(SIGNATURE);

        assertThat(oracle(rejection).whatIf(Y).lifted()).isEmpty();
        assertThat(oracle(rejection).whatIf(Terms.allOf(Y, SIGNATURE.occurs())).lifted())
                .containsExactly(rejection.id());
        assertThat(oracle(rejection, Assumption.that(Y))
                        .whatIf(SIGNATURE.occurs())
                        .lifted())
                .containsExactly(rejection.id());
        assertThat(oracle(rejection, Assumption.that(Terms.allOf(Y, SIGNATURE.occurs())))
                        .whatIf(Z)
                        .lifted())
                .isEmpty();
    }

    @Test
    void a_demand_is_made_where_it_is_asked_for_and_nothing_does_instead() {
        Position demand = N.demands(X).when(Y).unless(Z);

        assertThat(oracle(demand).whatIf(Y).active()).containsExactly(demand.id());
        assertThat(oracle(demand).whatIf(Terms.allOf(Y, Z)).active()).isEmpty();
        assertThat(oracle(demand, Assumption.that(Z)).whatIf(Y).active()).isEmpty();
    }

    @Test
    void a_demand_is_dropped_where_something_does_instead_whether_it_is_asked_for_or_not() {
        Position demand = N.demands(X).when(Y).unless(Z);

        assertThat(oracle(demand).whatIf(Z).released()).containsExactly(demand.id());
        assertThat(oracle(demand).whatIf(Terms.allOf(Y, Z)).released()).containsExactly(demand.id());
        assertThat(oracle(demand, Assumption.that(Z)).whatIf(Y).released()).isEmpty();
    }

    @Test
    void an_acceptance_that_own_words_exclude_waits_for_nothing_whatever_is_given() {
        Position acceptance = S.accepts(X).onlyIf(Y);

        assertThat(oracle(acceptance).whatIf(Y).accepted()).containsExactly(acceptance.id());
        assertThat(oracle(acceptance, S.rejects(X)).whatIf(Y).accepted()).isEmpty();
        assertThat(oracle(acceptance, S.rejects(X)).whatIf(Terms.allOf(X, Y)).accepted())
                .isEmpty();
        assertThat(oracle(acceptance, S.rejects(Z))
                        .whatIf(Terms.allOf(Y, Terms.anyOf(Terms.not(X), Z)))
                        .accepted())
                .containsExactly(acceptance.id());
    }

    // What excludes what is given

    @Test
    void nothing_follows_from_what_rules_and_assumptions_exclude() {
        Assumption assumption = Assumption.that(Terms.not(Y));
        Consequences consequences =
                oracle(N.demands(X).when(Y), S.rejects(X).unless(Z), assumption).whatIf(Y);

        assertThat(consequences.hold()).isFalse();
        assertThat(consequences.excluding()).containsExactly(Set.of(assumption.id()));
        assertThat(consequences.met()).isEmpty();
        assertThat(consequences.next()).isEmpty();
        assertThat(consequences.outOfReach()).isEmpty();
    }

    @Test
    void of_what_excludes_the_given_the_smallest_sets_are_asked_for() {
        Assumption needsA = Assumption.that(Terms.anyOf(Terms.not(X), A));
        Assumption needsB = Assumption.that(Terms.anyOf(Terms.not(A), B));
        Assumption noB = Assumption.that(Terms.not(B));
        Assumption noY = Assumption.that(Terms.anyOf(Terms.not(X), Terms.not(Y)));
        Assumption y = Assumption.that(Y);

        assertThat(oracle(needsA, needsB, noB).whatIf(X).excluding())
                .containsExactly(Set.of(needsA.id(), needsB.id(), noB.id()));
        assertThat(oracle(needsA, needsB, noB, noY, y).whatIf(X).excluding()).containsExactly(Set.of(noY.id(), y.id()));
    }

    @Test
    void what_contradicts_itself_is_excluded_by_nothing_else() {
        assertThat(oracle(N.demands(X)).whatIf(Terms.allOf(Y, Terms.not(Y))).excluding())
                .containsExactly(Set.of());
    }
}
