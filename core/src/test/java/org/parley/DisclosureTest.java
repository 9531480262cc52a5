package org.parley;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.demand.GuaranteeForm;
import org.parley.demand.Neutrality;
import org.parley.demand.SecurityGuarantees;
import org.parley.demand.Undertaking;

/** A view leaves out what an audience may not see, and all that only this speaks of. */
class DisclosureTest {
    private static final Party NORTH = Party.of("North");
    private static final Party SOUTH = Party.of("South");
    private static final Party EAST = Party.of("East");
    private static final LocalDate DAY = LocalDate.of(2025, 6, 1);
    private static final Terms X = Issue.yesNo("x").yes();
    private static final Terms Y = Issue.yesNo("y").yes();
    private static final Step MEETING = Step.of("meeting");
    private static final Step SIGNATURE = Step.of("signature");
    private static final Source SOURCE = Source.by("A reporter");

    private static NegotiationBuilder talks() {
        return Negotiation.between(NORTH, SOUTH).add(NORTH.demands(X));
    }

    private static void assertRefused(NegotiationBuilder talks, String code, String subject, String message) {
        InvalidNegotiationException refused = catchThrowableOfType(InvalidNegotiationException.class, talks::build);

        assertThat(refused).isNotNull();
        assertThat(refused.problems()).contains(new Problem(code, subject, message));
    }

    @Test
    void without_anything_confidential_every_view_is_the_whole() {
        Negotiation talks = talks().add(SOUTH.rejects(Y)).build();

        assertThat(talks.publicView()).isEqualTo(talks);
        assertThat(talks.viewFor(Disclosure.MEDIATOR_ONLY)).isEqualTo(talks);
    }

    @Test
    void each_audience_sees_what_is_disclosed_to_it_and_to_wider_ones() {
        Negotiation talks = talks().add(SOUTH.rejects(Y).disclosedTo(Disclosure.PARTIES))
                .add(SOUTH.accepts(X).disclosedTo(Disclosure.MEDIATOR_ONLY))
                .build();

        assertThat(talks.publicView().positions()).hasSize(1);
        assertThat(talks.viewFor(Disclosure.PARTIES).positions()).hasSize(2);
        assertThat(talks.viewFor(Disclosure.MEDIATOR_ONLY)).isEqualTo(talks);
    }

    @Test
    void issues_steps_and_values_known_only_from_secrets_go_with_them() {
        ChoiceIssue open = Issue.choice("capital", "here").open();
        Negotiation talks = talks().add(SOUTH.demands(open.is("here")))
                .add(SOUTH.rejects(Y).until(MEETING).disclosedTo(Disclosure.PARTIES))
                .add(NORTH.demands(Issue.choice("capital", "there").open().is("there"))
                        .disclosedTo(Disclosure.PARTIES))
                .build();

        assertThat(talks.issue("y")).isPresent();
        assertThat(talks.publicView().issue("y")).isEmpty();
        assertThat(talks.publicView().steps()).isEmpty();
        assertThat(talks.publicView().issue("capital")).contains(open);
    }

    @Test
    void assumptions_rules_notes_and_participations_can_be_confidential_too() {
        Negotiation talks = talks().add(Assumption.that(Y).disclosedTo(Disclosure.MEDIATOR_ONLY))
                .add(CompatibilityRule.excludes(X, Y).disclosedTo(Disclosure.MEDIATOR_ONLY))
                .add(ContextNote.of("n", "It rained.", SOURCE).disclosedTo(Disclosure.PARTIES))
                .add(Participation.mediator(EAST).disclosedTo(Disclosure.PARTIES))
                .add(EAST.accepts(X).disclosedTo(Disclosure.PARTIES))
                .build();

        assertThat(talks.publicView()).isEqualTo(talks().build());
        assertThat(talks.viewFor(Disclosure.PARTIES).notes()).hasSize(1);
    }

    @Test
    void a_confidential_mandate_goes_with_the_rules_that_it_states() {
        Mandate mandate = Mandate.allBut("x").restSettledBy(MEETING).disclosedTo(Disclosure.PARTIES);
        Delegation delegation = Delegation.of(NORTH, "A. Head");
        Negotiation talks = talks().add(Round.number(1)
                        .addDelegations(delegation.under(mandate))
                        .build())
                .build();

        assertThat(talks.rules()).hasSize(1);
        assertThat(talks.publicView())
                .isEqualTo(
                        talks().add(Round.number(1).addDelegations(delegation).build())
                                .build());
    }

    @Test
    void expanded_rules_are_numbered_so_that_no_number_tells_of_a_secret() {
        DemandTypeRule<?, ?> rule =
                DemandTypeRule.forEvery(Undertaking.class, Undertaking.class).id("two");
        Demand a = Undertaking.by(SOUTH, "A"), b = Undertaking.by(SOUTH, "B"), c = Undertaking.by(SOUTH, "C");
        NegotiationBuilder talks =
                talks().add(NORTH.demands(b)).add(NORTH.demands(c)).add(rule);
        Negotiation open = talks.build();
        Negotiation whole = talks.add(NORTH.demands(a).disclosedTo(Disclosure.MEDIATOR_ONLY))
                .build();

        assertThat(open.rules()).extracting(CompatibilityRule::id).containsExactly("two/1");
        assertThat(whole.rules()).extracting(CompatibilityRule::id).containsExactly("two/1", "two/2", "two/3");
        assertThat(whole.rules().get(0)).isEqualTo(open.rules().get(0));
        assertThat(whole.publicView()).isEqualTo(open);
    }

    @Test
    void a_rule_that_a_secret_demand_implies_is_as_secret() {
        Negotiation talks = talks().add(
                        NORTH.demands(SecurityGuarantees.to(NORTH).form(GuaranteeForm.ALLIANCE_MEMBERSHIP)))
                .add(SOUTH.demands(Neutrality.of(NORTH)).disclosedTo(Disclosure.PARTIES))
                .build();

        assertThat(talks.rules())
                .filteredOn(rule -> rule.disclosure() == Disclosure.PARTIES)
                .extracting(CompatibilityRule::id)
                .containsExactly("implied/neutrality/north/alliance-membership");
        assertThat(talks.publicView().rules())
                .extracting(CompatibilityRule::id)
                .containsExactly("implied/security-guarantees/north/form/alliance-membership");
    }

    @Test
    void a_public_position_in_place_of_a_secret_one_does_not_tell_of_it() {
        Negotiation talks = talks().add(SOUTH.rejects(X).id("secret").disclosedTo(Disclosure.PARTIES))
                .add(SOUTH.accepts(X).since(DAY).supersedes("secret"))
                .build();

        assertThat(talks.publicView())
                .isEqualTo(talks().add(SOUTH.accepts(X).since(DAY)).build());
    }

    @Test
    void what_a_secret_position_supersedes_is_still_held_publicly() {
        Negotiation talks = talks().add(SOUTH.rejects(X).id("open"))
                .add(SOUTH.accepts(X).since(DAY).supersedes("open").disclosedTo(Disclosure.PARTIES))
                .build();

        assertThat(talks.current().positions()).extracting(Position::id).doesNotContain("open");
        assertThat(talks.publicView().current().positions())
                .extracting(Position::id)
                .contains("open");
    }

    @Test
    void a_part_refers_to_no_issue_that_only_a_more_confidential_one_defines() {
        assertRefused(
                talks().add(SOUTH.rejects(Y).disclosedTo(Disclosure.PARTIES))
                        .add(NORTH.demands(Issue.byId("y").is("yes")).id("p")),
                "unknown-issue",
                "p",
                "In p, the issue y is defined nowhere in the parts that are disclosed as widely: correct the id, or"
                        + " declare the issue.");
    }

    @Test
    void a_principal_takes_part_publicly() {
        assertRefused(
                talks().add(Participation.principal(EAST).disclosedTo(Disclosure.PARTIES)),
                "confidential-principal",
                "east",
                "Party east takes part as a principal disclosed to PARTIES, but what is among all principals names every"
                        + " one of them: make the participation public, or give it another role.");
    }

    @Test
    void a_party_in_secret_holds_no_public_position_and_sends_no_public_delegation() {
        NegotiationBuilder talks = talks().add(Participation.mediator(EAST).disclosedTo(Disclosure.PARTIES))
                .add(EAST.accepts(X).id("p"))
                .add(Round.number(1)
                        .addDelegations(Delegation.of(EAST, "A. Head"))
                        .build());

        for (String subject : List.of("p", "round 1")) {
            assertRefused(
                    talks,
                    "confidential-party",
                    subject,
                    "In " + subject + ", disclosed to PUBLIC, party east is named, whose participation is disclosed to"
                            + " PARTIES: disclose the participation as widely, or this to fewer.");
        }
    }

    @Test
    void a_party_known_in_one_role_is_known() {
        Negotiation talks = talks().add(Participation.host(EAST))
                .add(Participation.mediator(EAST).disclosedTo(Disclosure.PARTIES))
                .add(EAST.accepts(X))
                .build();

        assertThat(talks.publicView().participations()).hasSize(3);
    }

    @Test
    void the_steps_of_a_confidential_deadline_go_with_it() {
        Deadline deadline =
                Deadline.of(StepMoment.endOf(SIGNATURE)).within(java.time.Period.ofDays(3), StepMoment.endOf(MEETING));
        Negotiation talks = talks().add(SOUTH.demands(Y).deadline(deadline).disclosedTo(Disclosure.PARTIES))
                .build();

        assertThat(talks.steps()).containsExactly(MEETING, SIGNATURE);
        assertThat(talks.publicView().steps()).isEmpty();
    }
}
