package org.parley.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.parley.Assumption;
import org.parley.ChoiceIssue;
import org.parley.CompatibilityRule;
import org.parley.Delegation;
import org.parley.Demand;
import org.parley.Disclosure;
import org.parley.Format;
import org.parley.Instrument;
import org.parley.Issue;
import org.parley.Mandate;
import org.parley.Negotiation;
import org.parley.NegotiationBuilder;
import org.parley.Outcome;
import org.parley.Party;
import org.parley.QuantityIssue;
import org.parley.Round;
import org.parley.Source;
import org.parley.Step;
import org.parley.Terms;
import org.parley.Value;
import org.parley.demand.PrisonerRelease;
import org.parley.demand.Undertaking;

/** What each result says in plain English. */
class ExplainTest {
    private static final Party NORTH = Party.of("North");
    private static final Party SOUTH = Party.of("South");
    private static final Demand INSPECTIONS = Undertaking.by(SOUTH, "Inspections");
    private static final Demand PATROLS = Undertaking.by(SOUTH, "Patrols");
    private static final Demand PRISONERS = PrisonerRelease.by(SOUTH).of(NORTH);

    private static Analysis of(Negotiation talks) {
        return Analysis.of(talks);
    }

    @Test
    void a_conflict_lists_its_members_with_their_sources() {
        Negotiation talks = Negotiation.between(NORTH, SOUTH)
                .add(NORTH.demands(INSPECTIONS)
                        .redLine()
                        .priority(1)
                        .source(Source.by("A. Speaker")
                                .on(LocalDate.of(2025, 3, 9))
                                .quoting("No deal without them")))
                .add(SOUTH.rejects(INSPECTIONS)
                        .flexible()
                        .source(Source.by("B. Clerk").leaked()))
                .build();

        assertThat(of(talks).conflicts().all().get(0).explain())
                .isEqualTo("Conflict of North and South:\n"
                        + "  - North demands inspections, its priority 1, as a red line:"
                        + " \"No deal without them\" (A. Speaker, 9 March 2025).\n"
                        + "  - South rejects inspections, open to movement (B. Clerk; leaked).\n"
                        + "  Without any one of these two, the rest can hold together.\n");
    }

    @Test
    void steps_in_one_line_read_as_an_order_and_others_one_by_one() {
        Step a = Step.of("zero hour");
        Step b = Step.of("signature");
        Step c = Step.of("elections");

        assertThat(Wording.of(Terms.allOf(b.before(c), a.before(b))))
                .isEqualTo("the order: zero hour, signature and then elections");
        assertThat(Wording.of(Terms.allOf(a.before(b), a.before(c))))
                .isEqualTo("zero hour before elections and zero hour before signature");
        assertThat(Wording.of(Terms.allOf(a.before(c), b.before(c))))
                .isEqualTo("signature before elections and zero hour before elections");
        assertThat(Wording.of(Terms.allOf(a.before(b), b.before(a))))
                .isEqualTo("signature before zero hour and zero hour before signature");
        assertThat(Wording.of(Terms.allOf(
                        a.before(b), c.before(Step.of("d")), Step.of("d").before(c))))
                .contains("zero hour before signature");
        assertThat(Wording.of(Terms.allOf(a.before(b), b.onlyAfter(c))))
                .isEqualTo("zero hour before signature and signature only after elections");
    }

    @Test
    void a_conflict_names_the_rule_and_its_authority() {
        Negotiation talks = Negotiation.between(NORTH, SOUTH)
                .add(NORTH.demands(INSPECTIONS))
                .add(SOUTH.demands(PATROLS))
                .add(CompatibilityRule.excludes(INSPECTIONS, PATROLS)
                        .id("one-presence")
                        .because("both use one road")
                        .onAuthorityOf("logic"))
                .build();

        assertThat(of(talks).conflicts().explain())
                .contains(
                        "  - Rule one-presence: not both inspections and patrols, because both use one road (logic).\n")
                .contains("Without any one of these three, the rest can hold together.");
        assertThat(of(talks).matrix().explain()).contains("South rules it out by other positions. Incompatible.");
    }

    @Test
    void a_party_that_contradicts_itself_and_rules_that_do_are_told_apart() {
        Negotiation talks = Negotiation.between(NORTH, SOUTH)
                .add(SOUTH.demands(INSPECTIONS))
                .add(SOUTH.rejects(INSPECTIONS))
                .add(CompatibilityRule.that(PATROLS).id("patrols"))
                .add(Assumption.that(Terms.not(PATROLS)).id("no-patrols"))
                .build();

        assertThat(of(talks).conflicts().explain())
                .contains("South contradicts itself:\n")
                .contains("The rules and assumptions contradict each other:\n"
                        + "  - Assumption of the analyst, no party said it: not patrols.\n"
                        + "  - Rule patrols: patrols.\n");
    }

    @Test
    void an_outcome_is_told_by_labels_and_units_and_by_ids_where_labels_are_shared() {
        QuantityIssue truce = Issue.quantity("truce", "days").from(0).labelled("length of the truce");
        ChoiceIssue north = Issue.yesNo("north").labelled("patrols");
        ChoiceIssue south = Issue.yesNo("south").labelled("patrols");
        Outcome outcome = Outcome.of(
                ImmutableList.of(north, south, truce),
                ImmutableList.of(Value.of("yes"), Value.of("no"), Value.of(BigDecimal.valueOf(60))),
                ImmutableList.of());

        assertThat(OutcomeWording.of(outcome))
                .isEqualTo("patrols (north): yes; patrols (south): no; length of the truce: 60 days");
    }

    /** A demand that counts how often it is put into words. */
    private record Counted(String name, Terms terms, AtomicInteger asked) implements Demand {
        @Override
        public String kind() {
            return "counted";
        }

        @Override
        public String label() {
            asked.incrementAndGet();
            return name;
        }
    }

    /** Returns how often so many demands are put into words in all texts about who answered and what can be agreed. */
    private static int timesPutIntoWords(int demands) {
        AtomicInteger asked = new AtomicInteger();
        NegotiationBuilder talks = Negotiation.between(NORTH, SOUTH);
        for (int i = 0; i < demands; i++) {
            talks.add(NORTH.demands(
                            new Counted("Demand " + i, Issue.yesNo("d" + i).yes(), asked))
                    .id("d" + i));
        }
        ResponseMatrix matrix = of(talks.build()).matrix();
        AgreeableNow now = of(talks.build()).agreeableNow();
        asked.set(0);
        assertThat(matrix.explain()).contains("Demand 1");
        assertThat(now.explain()).contains("demand 1");
        return asked.get();
    }

    @Test
    void twice_as_many_demands_are_put_into_words_twice_as_often() {
        assertThat(timesPutIntoWords(80)).isEqualTo(2 * timesPutIntoWords(40));
    }

    @Test
    void a_silent_party_has_not_answered() {
        Negotiation talks =
                Negotiation.between(NORTH, SOUTH).add(NORTH.demands(PRISONERS)).build();

        assertThat(of(talks).matrix().rows().get(0).explain())
                .startsWith("Release of prisoners, demanded by North: South has not answered. Undetermined.\n");
        assertThat(of(talks).silences().all().get(0).explain())
                .isEqualTo(
                        "South has said nothing that consents to the release of prisoners, and would have to act.\n");
    }

    @Test
    void each_answer_has_words_of_its_own() {
        Step signature = Step.of("the signature");
        Demand a = Undertaking.by(SOUTH, "Access"), b = Undertaking.by(SOUTH, "Base rights");
        Negotiation talks = Negotiation.between(NORTH, SOUTH)
                .add(NORTH.demands(INSPECTIONS))
                .add(SOUTH.accepts(INSPECTIONS).onlyIf(b))
                .add(NORTH.demands(PATROLS))
                .add(SOUTH.rejects(PATROLS).until(signature))
                .add(NORTH.demands(a))
                .add(SOUTH.undecidedOn(a))
                .build();

        assertThat(of(talks).matrix().explain())
                .contains("Inspections, demanded by North: South accepts it if base rights. Conditionally compatible.")
                .contains("Patrols, demanded by North: South rejects it until the signature. Conditionally compatible.")
                .contains("Access, demanded by North: South is undecided. Undetermined.");
    }

    @Test
    void the_numbers_that_both_can_live_with_are_given_with_their_unit() {
        QuantityIssue limit = Issue.quantity("limit", "persons").from(0);
        Negotiation talks = Negotiation.between(NORTH, SOUTH)
                .add(NORTH.demands(limit.atLeast(250)))
                .add(NORTH.accepts(limit.exactly(85)))
                .add(SOUTH.demands(limit.atMost(100)))
                .build();

        assertThat(of(talks).matrix().explain())
                .contains("Limit: at most 100 persons, demanded by South: North accepts it; common values: 85 persons."
                        + " Compatible.");
    }

    @Test
    void an_outcome_stands_with_what_rules_it_out() {
        Negotiation talks = Negotiation.between(NORTH, SOUTH)
                .add(NORTH.demands(INSPECTIONS))
                .add(SOUTH.accepts(PATROLS))
                .build();
        Outcome neither =
                Outcome.of(talks.issues(), ImmutableList.of(Value.of("no"), Value.of("no")), ImmutableList.of());

        assertThat(of(talks).zone().standing(neither).explain())
                .isEqualTo("Impossible, because of each of these:\n"
                        + "  - North demands inspections, firmness not stated (no source).\n");
        assertThat(of(talks).zone().explain())
                .isEqualTo(
                        "2 outcomes are possible;" + " to none of them have all consented: silence is not consent.\n");
    }

    @Test
    void a_concession_says_what_is_given_up_and_what_it_opens() {
        Negotiation talks = Negotiation.between(NORTH, SOUTH)
                .add(NORTH.demands(INSPECTIONS).redLine())
                .add(SOUTH.rejects(INSPECTIONS))
                .build();

        assertThat(of(talks).concessions().cheapest().get(0).explain())
                .isEqualTo("Giving up this:\n"
                        + "  - South rejects inspections, firmness not stated (no source).\n"
                        + "  North gives nothing; South gives one firm position.\n"
                        + "  opens: inspections: yes\n");
    }

    @Test
    void a_roadmap_lists_its_layers_and_without_one_what_prevents_it() {
        Step first = Step.of("the truce"), second = Step.of("the talks"), third = Step.of("the treaty");
        Negotiation talks = Negotiation.between(NORTH, SOUTH)
                .add(NORTH.demands(second.onlyAfter(first)))
                .add(SOUTH.demands(third.onlyAfter(second)))
                .build();
        Negotiation turned = talks.toBuilder()
                .add(Assumption.that(first.onlyAfter(third)).id("truce-last"))
                .build();

        assertThat(of(talks).roadmap(third).explain())
                .isEqualTo("1. the truce\n"
                        + "2. the talks\n"
                        + "   The talks after the truce:\n"
                        + "     North demands the talks only after the truce, firmness not stated (no source).\n"
                        + "3. the treaty\n"
                        + "   The treaty after the talks:\n"
                        + "     South demands the treaty only after the talks, firmness not stated (no source).\n");
        assertThat(of(turned).roadmap(third).explain())
                .startsWith("Deadlock: no order of steps lets the talks, the truce and the treaty happen.\n")
                .contains("  3. The truce comes only after the treaty.\n"
                        + "     Assumption of the analyst; no party said it.\n");
    }

    @Test
    void what_is_confidential_is_marked_so() {
        Negotiation talks = Negotiation.between(NORTH, SOUTH)
                .add(NORTH.demands(INSPECTIONS))
                .add(SOUTH.rejects(INSPECTIONS).disclosedTo(Disclosure.MEDIATOR_ONLY))
                .build();

        assertThat(of(talks).conflicts().explain())
                .contains("South rejects inspections, firmness not stated, disclosed to the mediator only (no source).")
                .contains("North demands inspections, firmness not stated (no source).");
    }

    @Test
    void a_round_says_how_the_parties_met_and_what_became_of_instruments() {
        Round round = Round.number(1)
                .format(Format.PROXIMITY)
                .addDelegations(
                        Delegation.of(NORTH, "A. Head").under(Mandate.only("x").restSettledBy(Step.of("the summit"))))
                .addInstruments(Instrument.tabled("draft", NORTH).on(LocalDate.of(2025, 6, 2)))
                .build();
        Negotiation talks = Negotiation.between(NORTH, SOUTH).add(round).build();

        assertThat(of(talks).explain())
                .contains(
                        "Round 1, in proximity talks. North's delegation: A. Head, whose mandate leaves some issues to"
                                + " the summit. Draft of North: tabled on 2 June 2025.");
    }

    @Test
    void steps_that_cannot_occur_together_are_an_order_clash() {
        Step one = Step.of("the opening"), other = Step.of("the withdrawal");
        Negotiation talks = Negotiation.between(NORTH, SOUTH)
                .add(NORTH.demands(one.before(other)))
                .add(SOUTH.demands(other.before(one)))
                .build();

        assertThat(of(talks).deadlocks().explain())
                .startsWith("Order clash: the opening and the withdrawal can each occur, but not all together.\n");
    }
}
