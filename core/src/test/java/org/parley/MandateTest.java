package org.parley;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.testing.EqualsTester;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.parley.analysis.Analysis;
import org.parley.demand.LeadersSummit;

/** A mandate says what a delegation may settle, and becomes a rule for every issue outside it. */
class MandateTest {
    private static final Party NORTH = Party.of("North");
    private static final Party SOUTH = Party.of("South");
    private static final ChoiceIssue LAND = Issue.yesNo("land");
    private static final ChoiceIssue PRISONERS = Issue.yesNo("prisoners");
    private static final ChoiceIssue CAPITAL = Issue.choice("capital", "here", "there");
    private static final QuantityIssue DAYS =
            Issue.quantity("days", "days").from(0).to(90).withZero(0);
    private static final Demand SUMMIT = LeadersSummit.of(NORTH, SOUTH);
    private static final Step LEADERS = SUMMIT.act().orElseThrow().step();
    private static final Step SIGNATURE = Step.of("signature");
    private static final Source SOURCE =
            Source.by("A. Leader").on(LocalDate.of(2025, 6, 1)).quoting("That is for us");
    private static final Mandate MANDATE =
            Mandate.only("prisoners").restSettledBy(SUMMIT).before(SIGNATURE);

    private static NegotiationBuilder talks() {
        return Negotiation.between(NORTH, SOUTH).add(NORTH.demands(LAND.yes())).add(NORTH.demands(PRISONERS.yes()));
    }

    private static Round round(int number, Mandate mandate) {
        return Round.number(number)
                .addDelegations(Delegation.of(NORTH, "A. Head").under(mandate))
                .build();
    }

    @Test
    void an_issue_outside_it_needs_the_step_that_settles_the_rest_and_before_the_signature() {
        Negotiation talks = talks().add(round(1, MANDATE.source(SOURCE))).build();

        assertThat(talks.rules())
                .containsExactly(new CompatibilityRule(
                        "mandate/north/land",
                        Terms.anyOf(LAND.no(), Terms.allOf(LEADERS.occurs(), LEADERS.before(SIGNATURE))),
                        "the delegation of North may not settle land; that is left to " + LEADERS.name()
                                + ", before signature",
                        "A. Leader, 1 June 2025: \"That is for us\"",
                        CompatibilityRule.Origin.MANDATED));
    }

    @Test
    void without_a_signature_the_step_has_to_occur() {
        Mandate mandate = Mandate.allBut("land").restSettledBy(LEADERS);

        assertThat(talks().add(round(1, mandate)).build().rules())
                .extracting(CompatibilityRule::terms)
                .containsExactly(Terms.anyOf(LAND.no(), LEADERS.occurs()));
    }

    @Test
    void an_issue_without_a_zero_value_is_always_settled() {
        Mandate mandate = Mandate.allBut("capital", "days").restSettledBy(LEADERS);
        Negotiation talks =
                talks().declare(CAPITAL).declare(DAYS).add(round(1, mandate)).build();

        assertThat(talks.rules())
                .extracting(CompatibilityRule::terms)
                .containsExactly(LEADERS.occurs(), Terms.anyOf(DAYS.exactly(0), LEADERS.occurs()));
    }

    @Test
    void the_step_that_settles_the_rest_is_itself_settled_by_nobody_else() {
        Negotiation talks =
                talks().add(NORTH.demands(SUMMIT)).add(round(1, MANDATE)).build();

        assertThat(talks.rules()).extracting(CompatibilityRule::id).containsExactly("mandate/north/land");
    }

    @Test
    void the_issues_of_a_demand_can_be_named_by_it() {
        assertThat(Mandate.allBut(Terms.allOf(LAND.yes(), SUMMIT)).issues())
                .contains("land")
                .hasSize(2);
    }

    @Test
    void the_mandate_of_the_last_round_that_gives_one_is_in_force() {
        Mandate all = Mandate.allBut().restSettledBy(LEADERS);
        Negotiation talks = talks().add(round(2, all)).add(round(1, MANDATE)).build();

        assertThat(talks.rules()).isEmpty();
        assertThat(talks().add(round(1, MANDATE))
                        .add(Round.number(2)
                                .addDelegations(Delegation.of(NORTH, "B. Head"))
                                .build())
                        .build()
                        .rules())
                .hasSize(1);
    }

    @Test
    void its_rules_are_made_anew_when_the_negotiation_is_rebuilt() {
        Negotiation talks = talks().add(round(1, MANDATE)).build();

        assertThat(talks.toBuilder().build()).isEqualTo(talks);
        assertThatThrownBy(() -> talks.toBuilder().remove("mandate/north/land"))
                .hasMessage(
                        "Rule mandate/north/land comes with the mandate of a delegation: give the delegation another"
                                + " mandate, or none.");
    }

    @Test
    void a_party_has_one_mandate_a_round() {
        Round round = Round.number(1)
                .addDelegations(
                        Delegation.of(NORTH, "A. Head").under(MANDATE),
                        Delegation.of(NORTH, "B. Head").under(MANDATE))
                .build();
        InvalidNegotiationException refused =
                catchThrowableOfType(InvalidNegotiationException.class, talks().add(round)::build);

        assertThat(refused.problems())
                .containsExactly(new Problem(
                        "two-mandates",
                        "round 1",
                        "In round 1, two delegations of north have a mandate: give the mandate to one of them."));
    }

    @Test
    void a_reason_from_a_mandate_names_who_said_so() {
        Negotiation talks = talks().add(SOUTH.rejects(SUMMIT))
                .add(round(1, MANDATE.source(SOURCE)))
                .build();

        assertThat(Analysis.of(talks).conflicts().explain())
                .contains("Mandate: the delegation of North may not settle land; that is left to " + LEADERS.name()
                        + ", before signature (A. Leader, 1 June 2025: \"That is for us\").");
    }

    private static Draft draft(Issue issue, Value value) {
        return Draft.empty().with(issue, value);
    }

    @Test
    void a_draft_that_settles_what_is_outside_it_is_told_so() {
        Negotiation talks = talks().add(round(1, MANDATE)).build();

        assertThat(talks.outOfMandate(draft(LAND, Value.of("yes"))))
                .extracting(OutOfMandate::explain)
                .containsExactly("The draft settles land (yes), which the delegation of North may not settle; that is"
                        + " left to "
                        + LEADERS.name() + ", before signature.");
        assertThat(talks.outOfMandate(draft(PRISONERS, Value.of("yes")))).isEmpty();
    }

    @Test
    void a_misspelt_issue_of_a_mandate_is_listed() {
        Mandate misspelt = Mandate.only("prisoner", "land").restSettledBy(SUMMIT);

        assertThat(talks().add(round(1, misspelt)).build().unknownMandateIssues())
                .containsExactly("prisoner");
        assertThat(talks().add(round(1, MANDATE)).build().unknownMandateIssues())
                .isEmpty();
    }

    @Test
    void a_draft_of_another_negotiation_is_refused() {
        assertThatThrownBy(() -> talks().build().outOfMandate(draft(CAPITAL, Value.of("here"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The draft speaks of issue capital, which the negotiation does not have: ");
    }

    @Test
    void at_its_zero_value_nothing_is_settled() {
        assertThat(talks().add(round(1, MANDATE)).build().outOfMandate(draft(LAND, Value.of("no"))))
                .isEmpty();
        assertThat(talks().declare(DAYS)
                        .add(round(1, MANDATE))
                        .build()
                        .outOfMandate(draft(DAYS, Value.of(java.math.BigDecimal.ZERO))))
                .isEmpty();
    }

    @Test
    void the_signature_comes_after_something_else() {
        assertThatThrownBy(() -> Mandate.only("land").restSettledBy(SIGNATURE).before(SIGNATURE))
                .hasMessage(
                        "Step signature cannot come before itself: name a signature other than the step that settles"
                                + " the rest.");
    }

    @Test
    void a_demand_without_an_act_settles_nothing() {
        Demand bundle = org.parley.demand.Proposal.named("Option 1", LAND.yes());

        assertThatThrownBy(() -> Mandate.only("land").restSettledBy(bundle))
                .hasMessage("Demand \"Option 1\" has no step of its own that could settle the rest: name a step or a"
                        + " demand with an act.");
    }

    @Test
    void mandates_are_equal_where_all_that_they_say_is() {
        new EqualsTester()
                .addEqualityGroup(
                        Mandate.only("b", "a").restSettledBy(LEADERS),
                        Mandate.only("a", "b", "a").restSettledBy(LEADERS))
                .addEqualityGroup(Mandate.allBut("a", "b").restSettledBy(LEADERS))
                .addEqualityGroup(Mandate.only("a").restSettledBy(LEADERS))
                .addEqualityGroup(Mandate.only("a", "b").restSettledBy(SIGNATURE))
                .addEqualityGroup(Mandate.only("a", "b").restSettledBy(LEADERS).before(SIGNATURE))
                .addEqualityGroup(Mandate.only("a", "b").restSettledBy(LEADERS).source(SOURCE))
                .addEqualityGroup(Mandate.only("a", "b").restSettledBy(LEADERS).disclosedTo(Disclosure.PARTIES))
                .testEquals();
    }
}
