package org.parley.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.Assumption;
import org.parley.CompatibilityRule;
import org.parley.Firmness;
import org.parley.InvalidNegotiationException;
import org.parley.Issue;
import org.parley.Negotiation;
import org.parley.NegotiationBuilder;
import org.parley.Participation;
import org.parley.Party;
import org.parley.Premise;
import org.parley.Step;
import org.parley.Terms;

/** Which conditions are met where some terms are given, and what that unlocks. */
class WhatIfTest {
    private static final Party NORTH = Party.of("North");
    private static final Party SOUTH = Party.of("South");
    private static final Party EAST = Party.of("East");
    private static final Terms X = Issue.yesNo("x").yes();
    private static final Terms Y = Issue.yesNo("y").yes();
    private static final Terms C = Issue.yesNo("c").yes();
    private static final Terms D = Issue.yesNo("d").yes();
    private static final Step SIGNATURE = Step.of("the signature");

    private static NegotiationBuilder talks() {
        return Negotiation.between(NORTH, SOUTH);
    }

    private static WhatIf whatIf(NegotiationBuilder talks, Terms given) {
        return Analysis.of(talks.build()).whatIf(given);
    }

    private static List<String> texts(List<WhatIf.Condition> conditions) {
        return conditions.stream().map(condition -> condition.terms().text()).toList();
    }

    private static List<String> ids(List<? extends Premise> premises) {
        return premises.stream().map(Premise::id).toList();
    }

    @Test
    void a_rejection_is_lifted_where_its_condition_holds() {
        WhatIf whatIf =
                whatIf(talks().add(NORTH.demands(X)).add(SOUTH.rejects(X).unless(C)), C);

        assertThat(texts(whatIf.met())).containsExactly("c[yes]");
        assertThat(ids(whatIf.lifted())).containsExactly("south/rejects/x-yes");
        assertThat(whatIf.next()).isEmpty();
        assertThat(whatIf.isComplete()).isTrue();
    }

    @Test
    void a_rejection_under_two_conditions_is_lifted_where_both_hold() {
        NegotiationBuilder talks = talks().add(SOUTH.rejects(X).unless(C).until(SIGNATURE));

        WhatIf half = whatIf(talks, C);
        WhatIf whole = whatIf(talks, Terms.allOf(C, SIGNATURE.occurs()));

        assertThat(half.lifted()).isEmpty();
        assertThat(texts(half.next())).containsExactly("occurs(the-signature)");
        assertThat(ids(whole.lifted())).containsExactly("south/rejects/x-yes");
    }

    @Test
    void a_demand_is_made_where_its_condition_holds() {
        assertThat(ids(whatIf(talks().add(NORTH.demands(X).when(C)), C).active()))
                .containsExactly("north/demands/x-yes");
    }

    @Test
    void a_demand_is_dropped_where_what_would_do_instead_holds() {
        WhatIf whatIf = whatIf(talks().add(NORTH.demands(X).when(C).unless(D)), Terms.allOf(C, D));

        assertThat(ids(whatIf.released())).containsExactly("north/demands/x-yes");
        assertThat(whatIf.active()).isEmpty();
    }

    @Test
    void an_acceptance_holds_where_its_condition_does() {
        assertThat(ids(whatIf(talks().add(SOUTH.accepts(X).onlyIf(C)), C).accepted()))
                .containsExactly("south/accepts/x-yes");
    }

    @Test
    void a_condition_is_met_by_what_follows_from_the_given_with_rules_and_assumptions() {
        NegotiationBuilder talks = talks().add(SOUTH.rejects(X).unless(C))
                .add(CompatibilityRule.requires(D, Y))
                .add(Assumption.that(Terms.anyOf(Terms.not(Y), C)));

        assertThat(texts(whatIf(talks, D).met())).containsExactly("c[yes]");
    }

    @Test
    void what_a_party_demands_meets_no_condition() {
        WhatIf whatIf =
                whatIf(talks().add(NORTH.demands(C)).add(SOUTH.rejects(X).unless(C)), Y);

        assertThat(whatIf.met()).isEmpty();
        assertThat(texts(whatIf.next())).containsExactly("c[yes]");
    }

    @Test
    void what_was_met_before_is_not_newly_met() {
        NegotiationBuilder talks = talks().add(SOUTH.rejects(X).unless(C)).add(Assumption.that(C));

        assertThat(whatIf(talks, Y).met()).isEmpty();
        assertThat(whatIf(talks, C).lifted()).isEmpty();
    }

    @Test
    void a_condition_that_the_given_excludes_can_no_longer_be_met() {
        NegotiationBuilder talks = talks().add(SOUTH.rejects(X).unless(C)).add(CompatibilityRule.excludes(C, D));

        WhatIf whatIf = whatIf(talks, D);

        assertThat(texts(whatIf.outOfReach())).containsExactly("c[yes]");
        assertThat(whatIf.next()).isEmpty();
    }

    @Test
    void a_condition_lists_all_who_name_it() {
        WhatIf whatIf = whatIf(
                talks().add(SOUTH.rejects(X).unless(C)).add(NORTH.demands(Y).when(C)), D);

        assertThat(whatIf.next())
                .singleElement()
                .satisfies(condition -> assertThat(ids(condition.namedBy()))
                        .containsExactly("north/demands/y-yes", "south/rejects/x-yes"));
    }

    @Test
    void nothing_follows_from_what_cannot_hold() {
        WhatIf whatIf = whatIf(
                talks().add(SOUTH.rejects(X).unless(C))
                        .add(Assumption.that(Terms.not(D)).id("no-d")),
                D);

        assertThat(whatIf.holds()).isEqualTo(Existence.NONE);
        assertThat(ids(whatIf.excludedBy())).containsExactly("no-d");
        assertThat(whatIf.met()).isEmpty();
        assertThat(whatIf.explain())
                .isEqualTo("If this is given: d\nIt cannot hold, so nothing follows from it, because of this:\n"
                        + "  - Assumption of the analyst, no party said it: not d.\n");
    }

    @Test
    void what_is_not_considered_waits_for_nothing_but_consent() {
        Analysis analysis = Analysis.of(talks().add(NORTH.demands(X).when(C).flexible())
                .add(SOUTH.rejects(X).unless(C).redLine())
                .add(SOUTH.accepts(Y).onlyIf(C).flexible())
                .build());

        WhatIf whatIf = analysis.considering(Firmness.RED_LINE).whatIf(C);

        assertThat(whatIf.active()).isEmpty();
        assertThat(whatIf.lifted()).hasSize(1);
        assertThat(whatIf.accepted()).hasSize(1);
    }

    @Test
    void the_acceptance_of_one_who_would_have_to_act_counts_though_it_is_no_principal() {
        NegotiationBuilder talks = talks().add(Participation.observer(EAST))
                .add(EAST.accepts(X).onlyIf(C))
                .add(EAST.rejects(Y).unless(C));

        assertThat(ids(whatIf(talks, C).accepted())).containsExactly("east/accepts/x-yes");
        assertThat(whatIf(talks, C).lifted()).isEmpty();
    }

    @Test
    void an_acceptance_that_own_words_exclude_waits_for_nothing_though_the_given_contradicts_these_words() {
        NegotiationBuilder talks =
                talks().add(SOUTH.rejects(X)).add(SOUTH.accepts(X).onlyIf(C));

        WhatIf whatIf = whatIf(talks, Terms.allOf(X, C));

        assertThat(whatIf.met()).isEmpty();
        assertThat(whatIf.accepted()).isEmpty();
    }

    @Test
    void a_demand_is_dropped_whether_it_is_made_or_not() {
        assertThat(ids(whatIf(talks().add(NORTH.demands(X).when(C).unless(D)), D)
                        .released()))
                .containsExactly("north/demands/x-yes");
    }

    @Test
    void a_smallest_set_excludes_what_cannot_hold() {
        NegotiationBuilder talks = talks().add(CompatibilityRule.requires(X, C).id("c-first"))
                .add(CompatibilityRule.requires(C, D).id("d-first"))
                .add(Assumption.that(Terms.not(D)).id("no-d"))
                .add(CompatibilityRule.excludes(X, Y).id("not-both"))
                .add(Assumption.that(Y).id("y"));

        assertThat(ids(whatIf(talks, X).excludedBy())).containsExactlyInAnyOrder("not-both", "y");
    }

    @Test
    void a_party_that_names_a_condition_in_several_positions_is_named_once() {
        NegotiationBuilder talks = talks().add(NORTH.rejects(X).unless(C).id("1"))
                .add(SOUTH.rejects(X).unless(C).id("2"))
                .add(NORTH.rejects(Y).unless(C).id("3"));

        assertThat(whatIf(talks, D).explain()).contains("  - c, named by North and South\n");
    }

    @Test
    void what_is_given_already_is_given_still() {
        Analysis analysis = Analysis.of(
                talks().add(SOUTH.rejects(X).unless(Terms.allOf(C, D))).build());

        assertThat(analysis.whatIf(D).lifted()).isEmpty();
        assertThat(analysis.given(C).whatIf(D).lifted()).hasSize(1);
    }

    @Test
    void what_no_negotiation_can_assume_is_refused() {
        assertThatExceptionOfType(InvalidNegotiationException.class)
                .isThrownBy(() -> whatIf(talks().add(NORTH.demands(X)), Terms.not(SIGNATURE.before(Step.of("b")))));
    }

    @Test
    void it_reads_from_what_is_met_to_what_is_still_waited_for() {
        NegotiationBuilder talks = talks().add(SOUTH.rejects(X).unless(C))
                .add(NORTH.demands(Y).when(C))
                .add(NORTH.accepts(X).onlyIf(D));

        assertThat(whatIf(talks, C).explain()).isEqualTo("""
                If this is given: c
                These conditions are then met:
                  - c, named by North and South
                These rejections are lifted:
                  - South rejects x unless c, firmness not stated (no source).
                These demands are now made:
                  - North demands y when c, firmness not stated (no source).
                These conditions are still to be met:
                  - d, named by North
                """);
    }
}
