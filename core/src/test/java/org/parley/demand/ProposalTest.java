package org.parley.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parley.demand.Talks.EAST;
import static org.parley.demand.Talks.NORTH;
import static org.parley.demand.Talks.SOUTH;
import static org.parley.demand.Talks.VALLEY;

import com.google.common.collect.ImmutableList;
import com.google.common.testing.EqualsTester;
import org.junit.jupiter.api.Test;
import org.parley.Amount;
import org.parley.ChoiceIssue;
import org.parley.Demand;
import org.parley.Issue;
import org.parley.Negotiation;
import org.parley.Party;
import org.parley.QuantityIssue;
import org.parley.Step;
import org.parley.Terms;

class ProposalTest {
    private static final ImmutableList<Party> PRINCIPALS = ImmutableList.of(NORTH, SOUTH);
    private static final Demand CEASEFIRE = Ceasefire.full();
    private static final Demand WITHDRAWAL =
            TroopWithdrawal.of(SOUTH).from(VALLEY).begun();
    private static final Proposal PROPOSAL = Proposal.named("Option 1", CEASEFIRE, WITHDRAWAL);

    @Test
    void it_is_all_of_its_parts() {
        assertThat(PROPOSAL.terms()).isEqualTo(Terms.allOf(CEASEFIRE, WITHDRAWAL));
        assertThat(Talks.issueIds(Talks.on(PROPOSAL)))
                .containsExactly("ceasefire/extent", "troop-withdrawal/south/green-valley/extent");
    }

    @Test
    void its_parts_are_the_acts() {
        assertThat(PROPOSAL.act()).isEmpty();
        assertThat(Talks.on(PROPOSAL).steps())
                .extracting(Object::toString)
                .containsExactly("ceasefire", "troop-withdrawal/south/green-valley");
    }

    @Test
    void those_who_would_have_to_act_are_those_of_its_parts() {
        Demand nested = Proposal.named(
                "Nested",
                PROPOSAL,
                Terms.anyOf(Neutrality.of(NORTH), Ceasefire.local().between(SOUTH, EAST)));

        assertThat(nested.actors()).containsExactly(EAST, NORTH, SOUTH);
        assertThat(PROPOSAL.actors()).containsExactly(SOUTH);
        assertThat(PROPOSAL.among(PRINCIPALS).actors()).containsExactly(NORTH, SOUTH);
    }

    @Test
    void its_parts_imply_their_rules() {
        Demand bundle = Proposal.named(
                "Bundle", Neutrality.of(NORTH), Ceasefire.partial().sector(Sector.AIR));

        assertThat(bundle.impliedRules()).isEmpty();
        assertThat(Talks.rules(Talks.on(bundle))).hasSize(2);
    }

    @Test
    void among_principals_its_parts_are_theirs_wherever_they_stand() {
        Step talks = Step.of("talks");
        Step signature = Step.of("signature");
        Terms other = Issue.yesNo("other").yes();
        Terms number = Issue.quantity("number", "persons").atLeast(1);

        assertThat(around(CEASEFIRE, talks, signature, other, number).among(PRINCIPALS))
                .isEqualTo(around(CEASEFIRE.among(PRINCIPALS), talks, signature, other, number));
    }

    private static Proposal around(Demand ceasefire, Step talks, Step signature, Terms other, Terms number) {
        return Proposal.named(
                "Option 2",
                other,
                number,
                talks.occurs(),
                talks.before(signature),
                signature.onlyAfter(talks),
                talks.onlyAfter(ceasefire),
                Terms.allOf(ceasefire, other),
                Terms.anyOf(ceasefire, other),
                Terms.not(ceasefire),
                Terms.exactlyOne(ceasefire, other),
                Terms.atMost(1, ceasefire, other),
                Proposal.named("Inner", ceasefire));
    }

    @Test
    void references_within_it_are_resolved_wherever_they_stand() {
        Step talks = Step.of("talks");
        Step signature = Step.of("signature");
        ChoiceIssue other = Issue.yesNo("other");
        QuantityIssue number = Issue.quantity("number", "persons").from(0);
        Demand referring = around(
                CEASEFIRE,
                talks,
                signature,
                Issue.byId("other").is("yes"),
                Issue.byId("number").atLeast(Amount.of(1, "persons")));
        Demand defining = around(CEASEFIRE, talks, signature, other.yes(), number.atLeast(1));

        Negotiation built =
                Talks.builder(referring).declare(other).declare(number).build();

        assertThat(built)
                .isEqualTo(
                        Talks.builder(defining).declare(other).declare(number).build());
        assertThat(built.positions().get(0).terms()).isEqualTo(defining.among(PRINCIPALS));
    }

    @Test
    void with_other_definitions_of_its_issues_it_says_the_same() {
        Proposal referring = Proposal.named(
                "Outer", CEASEFIRE, Proposal.named("Inner", Issue.byId("other").is("yes")));

        Terms defining = referring.withIssues(issue -> issue.id().equals("other") ? Issue.yesNo("other") : issue);

        assertThat(defining)
                .isEqualTo(Proposal.named(
                        "Outer",
                        CEASEFIRE,
                        Proposal.named("Inner", Issue.yesNo("other").yes())));
        assertThat(defining.text()).isEqualTo(referring.text());
    }

    @Test
    void without_parts_it_is_reported() {
        assertThat(Talks.problems(Proposal.named("Empty")))
                .containsExactly(
                        "In position-0, the proposal \"Empty\" has no parts: name the terms that it consists of.");
    }

    @Test
    void what_nobody_could_perform_is_reported_within_it() {
        assertThat(Talks.problems(
                        Proposal.named("Option", PrisonerRelease.by(NORTH).of(NORTH))))
                .hasSize(1);
    }

    @Test
    void without_a_name_it_is_refused() {
        assertThatThrownBy(() -> Proposal.named(" - ", CEASEFIRE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The name \" - \" of a proposal has no letter or digit: give it at least one.");
    }

    @Test
    void with_an_order_of_steps_it_can_be_demanded() {
        Step signature = Step.of("signature");
        Negotiation talks = Talks.on(Proposal.named("Ordered", CEASEFIRE, signature.onlyAfter(WITHDRAWAL)));

        assertThat(talks.steps()).hasSize(3);
    }

    @Test
    void it_reads_as_its_name() {
        assertThat(PROPOSAL.label()).isEqualTo("Option 1");
        assertThat(PROPOSAL.phrase()).isEqualTo("the proposal \"Option 1\"");
        assertThat(NORTH.rejects(PROPOSAL).id()).isEqualTo("north/rejects/option-1");
    }

    @Test
    void it_is_a_value() {
        new EqualsTester()
                .addEqualityGroup(
                        PROPOSAL,
                        Proposal.named("Option 1", WITHDRAWAL, CEASEFIRE),
                        Proposal.named("Option 1", WITHDRAWAL, CEASEFIRE, WITHDRAWAL))
                .addEqualityGroup(Proposal.named("Option 2", CEASEFIRE, WITHDRAWAL))
                .addEqualityGroup(Proposal.named("Option 1", CEASEFIRE))
                .testEquals();
    }
}
