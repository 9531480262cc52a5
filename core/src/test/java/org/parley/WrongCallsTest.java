package org.parley;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.parley.analysis.Analysis;
import org.parley.analysis.Saliences;
import org.parley.demand.Ceasefire;
import org.parley.demand.LeadersSummit;
import org.parley.demand.PrisonerRelease;
import org.parley.demand.Proposal;
import org.parley.demand.Undertaking;

/** A wrong call fails at once with a message that names the thing, the value, the rule and the remedy. */
class WrongCallsTest {
    private static final Party NORTH = Party.of("North");
    private static final Party SOUTH = Party.of("South");
    private static final Party EAST = Party.of("East");
    private static final Source SOURCE = Source.by("A reporter");
    private static final Terms X = Issue.yesNo("x").yes();
    private static final Terms Y = Issue.yesNo("y").yes();
    private static final Terms Z = Issue.yesNo("z").yes();
    private static final ChoiceIssue EXTENT = Issue.choice("extent", "none", "local", "full");
    private static final QuantityIssue DAYS = Issue.quantity("duration", "days");
    private static final Step SIGNATURE = Step.of("signature");
    private static final Step OPENING = Step.of("opening");
    private static final Terms ORDER = SIGNATURE.before(OPENING);
    private static final String NEGATED = "negated or counted (as excludes, requires, exactlyOne and atMost do)";

    private static NegotiationBuilder talks() {
        return Negotiation.between(NORTH, SOUTH);
    }

    /** Returns talks in which North demands the terms, in position p. */
    private static NegotiationBuilder demanding(Terms terms) {
        return talks().add(NORTH.demands(terms).id("p"));
    }

    private static ImmutableList<Problem> problems(NegotiationBuilder talks) {
        return catchThrowableOfType(InvalidNegotiationException.class, talks::build)
                .problems();
    }

    private static void assertRefused(NegotiationBuilder talks, String code, String subject, String message) {
        assertThat(problems(talks)).containsExactly(new Problem(code, subject, message));
    }

    private static void assertOrderRefused(NegotiationBuilder talks, String subject, String use) {
        assertRefused(
                talks,
                "order-term",
                subject,
                "In " + subject + ", \"before(signature, opening)\" is an order of steps and cannot be " + use
                        + ": state the reverse order, or the same terms without the order.");
    }

    @Nested
    class WhoTakesPart {
        @Test
        void somebody_has_to_be_a_principal() {
            assertRefused(
                    Negotiation.between(),
                    "no-principal",
                    "participations",
                    "Nobody's positions bind, as no party is a principal: name at least one in"
                            + " Negotiation.between(..).");
        }

        @Test
        void an_observer_alone_is_no_principal() {
            assertThat(problems(Negotiation.between().add(Participation.observer(EAST))))
                    .extracting(Problem::code)
                    .containsExactly("no-principal");
        }

        @Test
        void a_party_takes_part_once_in_one_role() {
            assertRefused(
                    Negotiation.between(NORTH, SOUTH, NORTH),
                    "repeated-id",
                    "north",
                    "Party north as PRINCIPAL takes part twice: leave one of the two out, or give it another role.");
        }

        @Test
        void a_party_may_take_part_in_two_roles() {
            Negotiation talks = talks().add(Participation.host(NORTH)).build();

            assertThat(talks.participations()).hasSize(3);
        }

        @Test
        void a_position_is_held_by_a_party_at_the_table() {
            assertRefused(
                    talks().add(EAST.demands(X)),
                    "not-at-the-table",
                    "east/demands/x-yes",
                    "In east/demands/x-yes, party east is not at the table, where [north, south] are: add its"
                            + " Participation, as a principal or in another role.");
        }

        @Test
        void an_observer_may_hold_a_position() {
            Negotiation talks = talks().add(Participation.observer(EAST))
                    .add(EAST.demands(X))
                    .build();

            assertThat(talks.positions()).hasSize(1);
        }

        @Test
        void a_delegation_acts_for_a_party_at_the_table() {
            Round round = Round.number(1)
                    .addDelegations(Delegation.of(EAST, "A. Head"))
                    .build();

            assertRefused(
                    talks().add(round),
                    "not-at-the-table",
                    "round 1",
                    "In round 1, party east is not at the table, where [north, south] are: add its Participation, as a"
                            + " principal or in another role.");
        }

        @Test
        void an_instrument_is_presented_by_a_party_at_the_table() {
            Round round = Round.number(1)
                    .addInstruments(Instrument.tabled("Memorandum", EAST))
                    .build();

            assertRefused(
                    talks().add(round),
                    "not-at-the-table",
                    "round 1",
                    "In round 1, party east is not at the table, where [north, south] are: add its Participation, as a"
                            + " principal or in another role.");
        }

        @Test
        void two_parties_at_the_table_have_two_ids() {
            assertRefused(
                    talks().add(Participation.host(Party.of("Northland").withId("north"))),
                    "two-definitions",
                    "north",
                    "Two parties have the id north, \"North\" and \"Northland\": use one Party value throughout, or"
                            + " give one of them another id.");
        }

        @Test
        void a_position_is_held_by_the_party_at_the_table_and_no_namesake() {
            assertRefused(
                    talks().add(Party.of("Northland").withId("north").demands(X)),
                    "two-definitions",
                    "north",
                    "Two parties have the id north, \"North\" and \"Northland\": use one Party value throughout, or"
                            + " give one of them another id.");
        }

        @Test
        void one_principal_in_two_names_is_two_parties_and_nothing_else() {
            assertRefused(
                    Negotiation.between(NORTH, Party.of("Northland").withId("north")),
                    "two-definitions",
                    "north",
                    "Two parties have the id north, \"North\" and \"Northland\": use one Party value throughout, or"
                            + " give one of them another id.");
        }

        @Test
        void parties_that_differ_in_their_codes_can_be_told_apart() {
            assertRefused(
                    talks().add(NORTH.withCode(ExternalCode.of("COW", "385")).demands(X)),
                    "two-definitions",
                    "north",
                    "Two parties have the id north, \"North\" with the codes [COW: 385] and \"North\" without a code:"
                            + " use one Party value throughout, or give one of them another id.");
        }

        @Test
        void a_demand_names_the_party_at_the_table_and_no_namesake() {
            Party namesake = Party.of("Northland").withId("north");
            String message = "Two parties have the id north, \"North\" and \"Northland\": use one Party value"
                    + " throughout, or give one of them another id.";

            assertRefused(demanding(LeadersSummit.of(namesake, SOUTH)), "two-definitions", "north", message);
            assertRefused(
                    demanding(Issue.yesNo("x").controlledBy(namesake).yes()), "two-definitions", "north", message);
        }

        @Test
        void a_party_is_not_aligned_with_itself() {
            assertRefused(
                    talks().add(Participation.host(NORTH).alignedWith(NORTH)),
                    "self-alignment",
                    "north",
                    "Party north is aligned with itself: align it with one of [south], or with nobody.");
        }

        @Test
        void a_party_is_not_aligned_with_a_namesake_of_a_principal() {
            assertRefused(
                    talks().add(Participation.observer(EAST)
                            .alignedWith(Party.of("Northland").withId("north"))),
                    "two-definitions",
                    "north",
                    "Two parties have the id north, \"North\" and \"Northland\": use one Party value throughout, or"
                            + " give one of them another id.");
        }

        @Test
        void nobody_is_proposed_for_alignment_where_there_is_no_principal() {
            assertThat(problems(Negotiation.between()
                            .add(Participation.observer(EAST).alignedWith(NORTH))))
                    .extracting(Problem::message)
                    .contains("Party east is aligned with north, which is no principal: align it with nobody.");
        }

        @Test
        void an_observer_is_aligned_with_a_principal_only() {
            assertRefused(
                    talks().add(Participation.host(SOUTH))
                            .add(Participation.observer(EAST).alignedWith(Party.of("West"))),
                    "unknown-party",
                    "east",
                    "Party east is aligned with west, which is no principal: align it with one of [north, south], or"
                            + " with nobody.");
        }
    }

    @Nested
    class Ids {
        @Test
        void two_positions_have_two_ids() {
            assertRefused(
                    talks().add(SOUTH.rejects(X).unless(Y)).add(SOUTH.rejects(X).unless(Z)),
                    "repeated-id",
                    "south/rejects/x-yes",
                    "Two positions have the id south/rejects/x-yes: give one of them an id of its own with .id(..).");
        }

        @Test
        void an_id_of_its_own_tells_a_position_from_its_namesake() {
            Negotiation talks = talks().add(SOUTH.rejects(X).unless(Y))
                    .add(SOUTH.rejects(X).unless(Z).id("second"))
                    .build();

            assertThat(talks.positions()).hasSize(2);
        }

        @Test
        void two_assumptions_have_two_ids() {
            assertRefused(
                    talks().add(Assumption.that(X).id("a"))
                            .add(Assumption.that(Y).id("a")),
                    "repeated-id",
                    "a",
                    "Two assumptions have the id a: give one of them an id of its own with .id(..).");
        }

        @Test
        void a_rule_and_an_assumption_have_two_ids() {
            assertRefused(
                    talks().add(Assumption.that(X).id("a"))
                            .add(CompatibilityRule.that(Y).id("a")),
                    "repeated-id",
                    "a",
                    "An assumption and a rule have the id a: give one of them an id of its own with .id(..).");
        }

        @Test
        void a_position_and_a_rule_have_two_ids() {
            assertRefused(
                    demanding(X).add(CompatibilityRule.that(Y).id("p")),
                    "repeated-id",
                    "p",
                    "A position and a rule have the id p: give one of them an id of its own with .id(..).");
        }

        @Test
        void two_rules_over_demand_types_have_two_ids() {
            DemandTypeRule<Ceasefire, LeadersSummit> rule = DemandTypeRule.forEvery(
                            Ceasefire.class, LeadersSummit.class)
                    .id("r");

            assertRefused(
                    demanding(Terms.allOf(Ceasefire.full(), LeadersSummit.of(NORTH, SOUTH)))
                            .add(rule)
                            .add(rule.compatible()),
                    "repeated-id",
                    "r/1",
                    "Two rules expanded from rules over demand types have the id r/1: give one of the rules over demand"
                            + " types another id.");
        }

        @Test
        void a_rule_has_another_id_than_one_expanded() {
            assertRefused(
                    demanding(Terms.allOf(Ceasefire.full(), LeadersSummit.of(NORTH, SOUTH)))
                            .add(DemandTypeRule.forEvery(Ceasefire.class, LeadersSummit.class)
                                    .id("r"))
                            .add(CompatibilityRule.that(X).id("r/1")),
                    "repeated-id",
                    "r/1",
                    "A rule and a rule expanded from one over demand types have the id r/1: give one of them an id of"
                            + " its own with .id(..).");
        }

        /** A caller's own demand whose implied rule has an id that says nothing of the demand. */
        private record Claim(String name) implements Demand {
            @Override
            public String kind() {
                return "claim";
            }

            @Override
            public String label() {
                return name;
            }

            @Override
            public Terms terms() {
                return Issue.yesNo(name).yes();
            }

            @Override
            public ImmutableList<CompatibilityRule> impliedRules() {
                return ImmutableList.of(CompatibilityRule.implied("r", Terms.not(terms()), ""));
            }
        }

        @Test
        void two_demands_imply_rules_under_two_ids() {
            assertRefused(
                    demanding(Terms.anyOf(new Claim("x"), new Claim("y"))),
                    "repeated-id",
                    "r",
                    "Two rules that demands imply have the id r: let the demands give their rules different ids.");
        }

        @Test
        void a_rule_that_follows_from_other_parts_is_not_added_by_itself() {
            assertRefused(
                    talks().add(CompatibilityRule.implied("r", Issue.yesNo("x").yes(), "")),
                    "derived-rule",
                    "r",
                    "Rule r is marked as implied by a demand but was added by itself, so that a copy would lose it: add"
                            + " the demand that implies it, or state the rule by CompatibilityRule.that(..).");
            assertRefused(
                    talks().add(new CompatibilityRule(
                            "r", Issue.yesNo("x").yes(), "", "", CompatibilityRule.Origin.MANDATED)),
                    "derived-rule",
                    "r",
                    "Rule r is marked as what a mandate says but was added by itself, so that a copy would lose it: add"
                            + " the delegation with its mandate, or state the rule by CompatibilityRule.that(..).");
        }

        @Test
        void an_implied_rule_is_taken_out_with_its_demand() {
            NegotiationBuilder talks = talks().add(NORTH.undecidedOn(new Claim("x"))).build().toBuilder();

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> talks.remove("r"))
                    .withMessage("Rule r comes with the words of a demand: take out the demand, or call"
                            + " withoutImpliedRules().");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> talks().remove("implied/x"))
                    .withMessage("Rule implied/x comes with the words of a demand: take out the demand, or call"
                            + " withoutImpliedRules().");
        }

        @Test
        void an_id_has_a_letter_or_a_digit() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> NORTH.withId("-/-"))
                    .withMessage("The id \"-/-\" of party North has no letter or digit: give it at least one.");
        }

        @Test
        void no_id_is_proposed_where_nothing_is_left_to_make_it_from() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Issue.byId("?!"))
                    .withMessage("The id \"?!\" of an issue contains '?': use letters, digits and - _ . / only.");
        }

        @Test
        void a_character_beyond_the_basic_ones_is_named_as_a_whole() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Issue.byId("\uD83D\uDD4A-x"))
                    .withMessage("The id \"\uD83D\uDD4A-x\" of an issue contains '\uD83D\uDD4A': use letters, digits"
                            + " and - _ . / only, such as \"x\".");
        }

        @Test
        void the_id_of_an_issue_is_not_blank() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Issue.yesNo(""))
                    .withMessage("The id of an issue is blank: give it at least one letter or digit.");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Issue.quantity(" ", "days"))
                    .withMessage("The id of an issue is blank: give it at least one letter or digit.");
        }

        @Test
        void two_notes_have_two_ids() {
            assertRefused(
                    talks().add(ContextNote.of("n", "It rained.", SOURCE))
                            .add(ContextNote.of("n", "It snowed.", SOURCE)),
                    "repeated-id",
                    "n",
                    "Two notes have the id n: give one of them another id.");
        }

        @Test
        void two_rounds_have_two_numbers() {
            assertRefused(
                    talks().add(Round.number(2).build())
                            .add(Round.number(2).venue("Istanbul").build()),
                    "repeated-id",
                    "round 2",
                    "Two rounds have the number 2: number them in order, each once.");
        }

        @Test
        void what_is_taken_out_has_to_be_there() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> demanding(X).remove("q"))
                    .withMessage("There is no position, assumption or rule with the id \"q\" to take out: give the id"
                            + " that Premise.id() returns.");
        }

        @Test
        void the_id_of_a_party_has_no_space() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> NORTH.withId("far north"))
                    .withMessage("The id \"far north\" of party North contains ' ': use letters, digits and - _ . /"
                            + " only, such as \"far-north\".");
        }

        @Test
        void the_id_of_an_issue_has_no_colon() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Issue.yesNo("ceasefire:extent"))
                    .withMessage("The id \"ceasefire:extent\" of issue ceasefire:extent contains ':': use letters,"
                            + " digits and - _ . / only, such as \"ceasefire-extent\".");
        }

        @Test
        void the_id_of_a_quantity_has_no_comma() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Issue.quantity("a,b", "days"))
                    .withMessage("The id \"a,b\" of issue a,b contains ',': use letters, digits and - _ . / only, such"
                            + " as \"a-b\".");
        }

        @Test
        void the_id_that_a_reference_names_has_no_space() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Issue.byId("a b"))
                    .withMessage("The id \"a b\" of an issue contains ' ': use letters, digits and - _ . / only, such"
                            + " as \"a-b\".");
        }

        @Test
        void the_id_of_a_step_has_no_space() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> SIGNATURE.withId("a b"))
                    .withMessage("The id \"a b\" of step signature contains ' ': use letters, digits and - _ . / only,"
                            + " such as \"a-b\".");
        }

        @Test
        void the_id_of_a_position_has_no_space() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> NORTH.demands(X).id("a b"))
                    .withMessage("The id \"a b\" of a position contains ' ': use letters, digits and - _ . / only, such"
                            + " as \"a-b\".");
        }

        @Test
        void the_id_of_an_assumption_has_no_space() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Assumption.that(X).id("a b"))
                    .withMessage("The id \"a b\" of an assumption contains ' ': use letters, digits and - _ . / only,"
                            + " such as \"a-b\".");
        }

        @Test
        void the_id_of_a_rule_has_no_space() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> CompatibilityRule.that(X).id("a b"))
                    .withMessage("The id \"a b\" of a rule contains ' ': use letters, digits and - _ . / only, such as"
                            + " \"a-b\".");
        }

        @Test
        void the_id_of_a_rule_over_demand_types_has_no_space() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> DemandTypeRule.forEvery(Ceasefire.class, LeadersSummit.class)
                            .id("a b"))
                    .withMessage("The id \"a b\" of a rule over demand types contains ' ': use letters, digits and"
                            + " - _ . / only, such as \"a-b\".");
        }

        @Test
        void the_id_of_a_note_has_no_space() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ContextNote.of("a b", "It rained.", SOURCE))
                    .withMessage("The id \"a b\" of a note contains ' ': use letters, digits and - _ . / only, such as"
                            + " \"a-b\".");
        }

        @Test
        void the_id_of_a_territory_has_no_space() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Territory.of("Valley").withId("a b"))
                    .withMessage("The id \"a b\" of territory Valley contains ' ': use letters, digits and - _ . /"
                            + " only, such as \"a-b\".");
        }

        @Test
        void the_id_of_a_position_is_not_blank() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> NORTH.demands(X).id(" "))
                    .withMessage("The id of a position is blank: give it at least one letter or digit.");
        }
    }

    @Nested
    class Names {
        @Test
        void a_party_has_a_name_to_make_an_id_from() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Party.of("?!"))
                    .withMessage("The name \"?!\" of a party has no letter or digit to make an id from: give it a name"
                            + " with a letter or digit.");
        }

        @Test
        void the_name_of_an_undertaking_is_not_blank() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Undertaking.by(NORTH, " "))
                    .withMessage("The name \" \" of an undertaking has no letter or digit: give it at least one.");
        }

        @Test
        void the_short_name_of_a_new_step_is_not_blank() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Step("a", "a", " ", ""))
                    .withMessage("The short name of step a is blank: give it at least one letter or digit.");
        }

        @Test
        void the_name_of_a_party_is_not_blank() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Party("north", " ", ImmutableList.of()))
                    .withMessage("The name of a party is blank: give it at least one letter or digit.");
        }

        @Test
        void the_name_of_a_step_is_not_blank() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> SIGNATURE.named(" "))
                    .withMessage("The name of a step is blank: give it at least one letter or digit.");
        }

        @Test
        void the_short_name_of_a_step_is_not_blank() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> SIGNATURE.inShort(" "))
                    .withMessage("The short name of step signature is blank: give it at least one letter or digit.");
        }

        @Test
        void the_clause_of_a_step_is_not_blank() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> SIGNATURE.worded(" "))
                    .withMessage("The clause of step signature is blank: give it at least one letter or digit.");
        }

        @Test
        void the_label_of_an_issue_is_not_blank() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> EXTENT.labelled(" "))
                    .withMessage("The label of issue extent is blank: give it at least one letter or digit.");
        }

        @Test
        void the_label_of_a_quantity_is_not_blank() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> DAYS.labelled(" "))
                    .withMessage("The label of issue duration is blank: give it at least one letter or digit.");
        }

        @Test
        void the_unit_of_a_quantity_is_not_blank() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Issue.quantity("duration", " "))
                    .withMessage("The unit of issue duration is blank: give it at least one letter or digit.");
        }

        @Test
        void the_unit_of_an_amount_is_not_blank() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Amount.of(30, ""))
                    .withMessage("The unit of an amount is blank: give it at least one letter or digit.");
        }

        @Test
        void a_value_is_not_blank() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Issue.choice("extent", "none", " "))
                    .withMessage("A value of issue extent is blank: give it at least one letter or digit.");
        }

        @Test
        void the_speaker_of_a_source_is_not_blank() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Source.by(" "))
                    .withMessage("The speaker of a source is blank: give it at least one letter or digit.");
        }

        @Test
        void the_speaker_of_a_source_from_a_builder_is_not_blank() {
            SourceBuilder source = new SourceBuilder().speaker(" ");

            assertThatThrownBy(source::build)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("The speaker of a source is blank: give it at least one letter or digit.");
        }

        @Test
        void the_text_of_a_note_is_not_blank() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ContextNote.of("n", " ", SOURCE))
                    .withMessage("The text of note n is blank: give it at least one letter or digit.");
        }

        @Test
        void the_head_of_a_delegation_is_not_blank() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Delegation.of(NORTH, " "))
                    .withMessage("The head of the delegation of North is blank: give it at least one letter or digit.");
        }

        @Test
        void the_title_of_an_instrument_is_not_blank() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Instrument.announced(" ", NORTH))
                    .withMessage("The title of an instrument is blank: give it at least one letter or digit.");
        }

        @Test
        void the_scheme_of_a_code_is_not_blank() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ExternalCode.of(" ", "UKR"))
                    .withMessage("The scheme of an external code is blank: give it at least one letter or digit.");
        }

        @Test
        void a_code_is_not_blank() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ExternalCode.of("ISO 3166-1", ""))
                    .withMessage("The code in scheme \"ISO 3166-1\" is blank: give it at least one letter or digit.");
        }

        @Test
        void the_label_of_a_territory_is_not_blank() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Territory("valley", " ", ImmutableList.of()))
                    .withMessage("The label of a territory is blank: give it at least one letter or digit.");
        }

        @Test
        void the_label_that_a_party_uses_is_not_blank() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Territory.of("Valley").labelledBy(NORTH, " "))
                    .withMessage("The label of a territory as North uses it is blank: give it at least one letter or"
                            + " digit.");
        }
    }

    @Nested
    class Talks {
        @Test
        void a_member_of_a_delegation_is_not_blank() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Delegation.of(NORTH, "A. Head").withMember(" "))
                    .withMessage("A member of the delegation of North is blank: give it at least one letter or digit.");
        }

        @Test
        void a_venue_is_not_blank() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Round.number(2).venue(" ").build())
                    .withMessage("The venue of round 2 is blank: give it at least one letter or digit.");
        }

        @Test
        void a_result_is_not_blank() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Round.number(2).addResults("").build())
                    .withMessage("A result of round 2 is blank: give it at least one letter or digit.");
        }
    }

    @Nested
    class Issues {
        @Test
        void a_reference_is_to_an_issue_of_the_negotiation() {
            assertRefused(
                    demanding(Issue.byId("extnt").is("full")),
                    "unknown-issue",
                    "p",
                    "In p, the issue extnt is defined nowhere in the negotiation: correct the id, or declare the"
                            + " issue.");
        }

        @Test
        void a_reference_to_a_quantity_is_to_an_issue_of_the_negotiation() {
            assertRefused(
                    demanding(Issue.byId("duration").atLeast(Amount.of(30, "days"))),
                    "unknown-issue",
                    "p",
                    "In p, the issue duration is defined nowhere in the negotiation: correct the id, or declare the"
                            + " issue.");
        }

        @Test
        void a_choice_has_one_definition() {
            assertRefused(
                    demanding(EXTENT.inOrder().is("full"))
                            .add(SOUTH.rejects(
                                    Issue.choice("extent", "none", "full").is("full"))),
                    "two-definitions",
                    "extent",
                    "Issue extent is defined twice, as \"extent\" with the values [none, full], and as \"extent\" with"
                            + " the values [none, local, full] in order: use one definition, or give one of them"
                            + " another id.");
        }

        @Test
        void a_quantity_has_one_definition() {
            assertRefused(
                    demanding(DAYS.from(0).to(90).withZero(0).atLeast(30)).declare(DAYS.inStepsOf(2)),
                    "two-definitions",
                    "duration",
                    "Issue duration is defined twice, as \"duration\" in days from 0 to 90, zero at 0, and as"
                            + " \"duration\" in days in steps of 2: use one definition, or give one of them another"
                            + " id.");
        }

        @Test
        void an_issue_is_either_a_choice_or_a_quantity() {
            assertRefused(
                    talks().declare(Issue.choice("duration", "short", "long")
                                    .labelled("how long")
                                    .withZero("short"))
                            .declare(DAYS),
                    "two-definitions",
                    "duration",
                    "Issue duration is defined twice, as \"duration\" in days, and as \"how long\" with the values"
                            + " [short, long], zero at short: use one definition, or give one of them another id.");
        }

        @Test
        void definitions_that_differ_in_who_controls_the_issue_can_be_told_apart() {
            ChoiceIssue issue = Issue.yesNo("x");

            assertRefused(
                    talks().declare(issue.controlledBy(NORTH)).declare(issue),
                    "two-definitions",
                    "x",
                    "Issue x is defined twice, as \"x\" with the values [no, yes], zero at no, and as \"x\" with the"
                            + " values [no, yes], zero at no, controlled by north: use one definition, or give one of"
                            + " them another id.");
        }

        @Test
        void definitions_that_differ_in_openness_or_codes_can_be_told_apart() {
            assertRefused(
                    talks().declare(EXTENT.open()).declare(EXTENT.withCode(ExternalCode.of("PA-X", "Ce"))),
                    "two-definitions",
                    "extent",
                    "Issue extent is defined twice, as \"extent\" with the values [none, local, full], open to more,"
                            + " and as \"extent\" with the values [none, local, full], with the codes [PA-X: Ce]: use"
                            + " one definition, or give one of them another id.");
        }

        @Test
        void a_third_definition_is_told_too() {
            assertThat(problems(talks().declare(DAYS.from(1)).declare(DAYS).declare(DAYS.to(9))))
                    .extracting(Problem::message)
                    .containsExactly(
                            "Issue duration is defined twice, as \"duration\" in days, and as \"duration\" in days from"
                                    + " 1: use one definition, or give one of them another id.",
                            "Issue duration is defined twice, as \"duration\" in days, and as \"duration\" in days to"
                                    + " 9: use one definition, or give one of them another id.");
        }

        @Test
        void values_and_units_wait_until_there_is_one_definition() {
            ChoiceIssue other = Issue.choice("extent", "none", "total");
            QuantityIssue weeks = Issue.quantity("duration", "weeks");

            assertThat(problems(demanding(Terms.allOf(EXTENT.is("local"), other.is("total")))))
                    .extracting(Problem::code)
                    .containsExactly("two-definitions");
            assertThat(problems(demanding(Terms.allOf(DAYS.to(7).atLeast(7), weeks.atLeast(9)))))
                    .extracting(Problem::code)
                    .containsExactly("two-definitions");
        }

        @Test
        void a_declared_reference_is_to_an_issue_of_the_negotiation() {
            assertRefused(
                    talks().declare(Issue.byId("nope")),
                    "unknown-issue",
                    "nope",
                    "The declared issue nope is defined nowhere in the negotiation: correct the id, or declare its"
                            + " definition.");
        }

        @Test
        void an_open_issue_has_no_order() {
            String message = "Issue extent is both open and in order, but values that others add have no place in an"
                    + " order: leave out open() or inOrder().";

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> EXTENT.inOrder().open())
                    .withMessage(message);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> EXTENT.open().inOrder())
                    .withMessage(message);
        }

        @Test
        void the_same_definition_may_be_given_twice() {
            Negotiation talks = demanding(EXTENT.is("full"))
                    .declare(Issue.choice("extent", "none", "local", "full"))
                    .build();

            assertThat(talks.issues()).containsExactly(EXTENT);
        }

        @Test
        void a_step_has_one_wording() {
            assertRefused(
                    demanding(SIGNATURE.occurs())
                            .add(SOUTH.demands(SIGNATURE.named("the signing").occurs())),
                    "two-definitions",
                    "signature",
                    "Step signature is worded in two ways, \"signature\" and \"the signing\": use one Step value"
                            + " throughout, or give one of them another id.");
        }

        @Test
        void wordings_of_a_step_that_differ_in_short_can_be_told_apart() {
            Step a = Step.of("a");

            assertRefused(
                    demanding(a.inShort("aa").occurs()).add(SOUTH.demands(a.occurs())),
                    "two-definitions",
                    "a",
                    "Step a is worded in two ways, \"a\" (in short \"a\") and \"a\" (in short \"aa\"): use one Step"
                            + " value throughout, or give one of them another id.");
        }

        @Test
        void wordings_of_a_step_that_differ_in_the_clause_can_be_told_apart() {
            Step a = Step.of("a");

            assertRefused(
                    demanding(a.before(OPENING))
                            .add(SOUTH.demands(
                                    a.inShort("b").worded("a happens").before(OPENING))),
                    "two-definitions",
                    "a",
                    "Step a is worded in two ways, \"a\" (in short \"a\", without a clause) and \"a\" (in short \"b\","
                            + " as a clause \"a happens\"): use one Step value throughout, or give one of them another"
                            + " id.");
        }

        @Test
        void two_wordings_of_a_step_in_one_list_are_seen() {
            assertThat(problems(demanding(Terms.allOf(
                            SIGNATURE.occurs(), SIGNATURE.named("the signing").occurs()))))
                    .extracting(Problem::code)
                    .containsExactly("two-definitions");
        }

        @Test
        void two_definitions_of_an_issue_in_one_list_are_seen() {
            assertThat(problems(demanding(
                            Terms.anyOf(EXTENT.is("full"), EXTENT.inOrder().is("full")))))
                    .extracting(Problem::code)
                    .containsExactly("two-definitions");
        }

        @Test
        void a_choice_has_at_least_one_value() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Issue.choice("extent"))
                    .withMessage("Issue extent has no value: give it at least one.");
        }

        @Test
        void a_choice_has_each_value_once() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Issue.choice("extent", "none", "full", "none"))
                    .withMessage("Issue extent has the value \"none\" twice: give each value once.");
        }

        @Test
        void values_that_differ_in_surrounding_space_are_one() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Issue.choice("extent", "none", " none "))
                    .withMessage("Issue extent has the value \"none\" twice: give each value once.");
        }

        @Test
        void the_zero_value_of_a_choice_is_one_of_its_values() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> EXTENT.withZero("no"))
                    .withMessage("The zero value \"no\" of issue extent is none of its values [none, local, full]: give"
                            + " one of these.");
        }

        @Test
        void the_zero_value_of_a_quantity_is_one_of_its_values() {
            assertRefused(
                    talks().declare(DAYS.from(1).withZero(0)),
                    "unknown-value",
                    "duration",
                    "The zero value 0 of issue duration is none of its values: widen its bounds, or leave the zero"
                            + " value out.");
        }

        @Test
        void a_smallest_step_is_above_zero() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> DAYS.inStepsOf(0))
                    .withMessage("The smallest step 0 of issue duration is not above zero: give the distance between"
                            + " two neighbouring values.");
        }

        @Test
        void an_act_has_an_extent() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Act(SIGNATURE, ImmutableList.of()))
                    .withMessage("The act signature has no extent: name the issues that say whether it happens.");
        }
    }

    @Nested
    class Values {
        @Test
        void a_choice_takes_one_of_its_values() {
            assertRefused(
                    demanding(EXTENT.is("total")),
                    "unknown-value",
                    "p",
                    "In p, issue extent has no value \"total\": use one of [none, local, full].");
        }

        @Test
        void every_value_is_one_that_the_issue_has() {
            assertThat(problems(demanding(EXTENT.in("total", "none", "half"))))
                    .extracting(Problem::message)
                    .containsExactly(
                            "In p, issue extent has no value \"half\": use one of [none, local, full].",
                            "In p, issue extent has no value \"total\": use one of [none, local, full].");
        }

        @Test
        void a_condition_names_values_that_the_issue_has() {
            assertRefused(
                    talks().add(NORTH.demands(X).when(EXTENT.is("total")).id("p")),
                    "unknown-value",
                    "p",
                    "In p, issue extent has no value \"total\": use one of [none, local, full].");
        }

        @Test
        void an_assumption_names_values_that_the_issue_has() {
            assertRefused(
                    talks().add(Assumption.that(Terms.not(EXTENT.is("total"))).id("a")),
                    "unknown-value",
                    "a",
                    "In a, issue extent has no value \"total\": use one of [none, local, full].");
        }

        @Test
        void a_demand_names_values_that_the_issue_has() {
            assertRefused(
                    demanding(Undertaking.by(SOUTH, "Border")
                            .outOf("closed", "open")
                            .saying("ajar")),
                    "unknown-value",
                    "p",
                    "In p, issue undertaking/south/border has no value \"ajar\": use one of [closed, open].");
        }

        @Test
        void a_quantity_lies_within_its_bounds() {
            assertRefused(
                    demanding(DAYS.from(1).to(90).atLeast(100)),
                    "unknown-value",
                    "p",
                    "In p, issue duration has no value 100 days: give a number from 1 to 90.");
        }

        @Test
        void a_quantity_is_not_below_its_least_value() {
            assertRefused(
                    demanding(DAYS.from(0).atMost(-1)),
                    "unknown-value",
                    "p",
                    "In p, issue duration has no value -1 days: give a number from 0.");
        }

        @Test
        void a_quantity_lies_on_a_step() {
            assertRefused(
                    demanding(DAYS.from(1).to(90).inStepsOf(7).exactly(14)),
                    "unknown-value",
                    "p",
                    "In p, issue duration has no value 14 days: give a number from 1 to 90 in steps of 7.");
        }

        @Test
        void a_quantity_is_given_in_its_unit() {
            assertRefused(
                    demanding(DAYS.atLeast(Amount.of(4, "weeks"))),
                    "unit",
                    "p",
                    "In p, issue duration is stated in weeks, but it is measured in days: convert the number to days, as"
                            + " units are compared as written.");
        }

        @Test
        void a_quantity_is_given_no_named_values() {
            assertRefused(
                    demanding(Issue.byId("duration").is("long")).declare(DAYS),
                    "wrong-kind",
                    "p",
                    "In p, issue duration is given named values [long], but it is a quantity: state a number in its"
                            + " unit.");
        }

        @Test
        void a_choice_is_given_no_number() {
            assertRefused(
                    demanding(Issue.byId("extent").exactly(Amount.of(30, "days")))
                            .declare(EXTENT),
                    "wrong-kind",
                    "p",
                    "In p, issue extent is given a number, but it is answered by named values: name one of them.");
        }

        @Test
        void at_least_needs_values_in_order() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> EXTENT.atLeast("local"))
                    .withMessage("Issue extent has its values [none, local, full] in no order: call inOrder(), or name"
                            + " the values with in(..).");
        }

        @Test
        void at_most_needs_a_value_of_the_issue() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> EXTENT.inOrder().atMost("total"))
                    .withMessage("Issue extent has no value \"total\": use one of [none, local, full].");
        }

        @Test
        void an_outcome_gives_every_issue_one_value() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Outcome.of(ImmutableList.of(EXTENT), ImmutableList.of(), ImmutableList.of()))
                    .withMessage("There is 1 issue and 0 values: give every issue one value.");
        }

        @Test
        void an_outcome_gives_a_choice_one_of_its_values() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Outcome.of(
                            ImmutableList.of(EXTENT), ImmutableList.of(Value.of("total")), ImmutableList.of()))
                    .withMessage("Issue extent has no value \"total\": use one of [none, local, full].");
        }

        @Test
        void an_outcome_gives_a_quantity_one_of_its_values() {
            ImmutableList<Issue> days = ImmutableList.of(DAYS.from(1).to(90));

            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            Outcome.of(days, ImmutableList.of(Value.of(new BigDecimal("100"))), ImmutableList.of()))
                    .withMessage("Issue duration has no value 100: give a number from 1 to 90.");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Outcome.of(days, ImmutableList.of(Value.of("long")), ImmutableList.of()))
                    .withMessage("Issue duration has no value long: give a number from 1 to 90.");
        }

        @Test
        void a_step_occurs_once_in_an_outcome() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Outcome.of(
                            ImmutableList.of(), ImmutableList.of(), ImmutableList.of(SIGNATURE, OPENING, SIGNATURE)))
                    .withMessage("Step signature occurs twice: give each step once, where it comes in the order of"
                            + " steps.");
        }
    }

    @Nested
    class Ranges {
        @Test
        void exchanged_bounds_alone_are_reported() {
            assertRefused(
                    demanding(DAYS.from(0).between(20, -5)),
                    "empty-range",
                    "p",
                    "In p, no number is at least 20 and at most -5 days: exchange the two bounds.");
        }

        @Test
        void a_number_has_a_bound() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Terms.Within(DAYS, Optional.empty(), Optional.empty(), "days"))
                    .withMessage("The number of issue duration has no bound, which says nothing: give a lower or an"
                            + " upper one.");
        }

        @Test
        void bounds_are_not_exchanged() {
            assertRefused(
                    demanding(DAYS.between(60, 30)),
                    "empty-range",
                    "p",
                    "In p, no number is at least 60 and at most 30 days: exchange the two bounds.");
        }

        @Test
        void an_issue_is_given_at_least_one_value() {
            assertRefused(
                    demanding(EXTENT.in()),
                    "empty-range",
                    "p",
                    "In p, issue extent is given no value at all: name at least one of [none, local, full].");
        }

        @Test
        void the_bounds_of_an_issue_are_not_exchanged() {
            assertRefused(
                    talks().declare(DAYS.from(90).to(new BigDecimal("0.50"))),
                    "empty-range",
                    "duration",
                    "Issue duration has no value: its least value 90 is above its greatest, 0.5; exchange the two.");
        }

        @Test
        void a_count_is_zero_or_more() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Terms.atMost(-1, X, Y))
                    .withMessage("At most -1 of 2 terms cannot hold: give a count of zero or more.");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Terms.atMost(-1, X))
                    .withMessage("At most -1 of 1 term cannot hold: give a count of zero or more.");
        }

        @Test
        void a_rank_counts_from_one() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> NORTH.demands(X).priority(0))
                    .withMessage("The priority 0 is no rank: give 1 for the party's first, 2 for its second, and so"
                            + " on.");
        }

        @Test
        void rounds_are_counted_from_one() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Round.number(0).build())
                    .withMessage("Round 0 has no place in a series: count from 1.");
        }

        @Test
        void a_round_ends_no_earlier_than_it_starts() {
            RoundBuilder round =
                    Round.number(2).startDate(LocalDate.of(2025, 6, 2)).endDate(LocalDate.of(2025, 6, 1));

            assertThatThrownBy(round::build)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("Round 2 ends on 2025-06-01, before it starts on 2025-06-02: exchange the two days.");
        }

        @Test
        void nothing_is_reported_before_it_is_said() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> SOURCE.on(LocalDate.of(2025, 6, 2)).reportedOn(LocalDate.of(2025, 6, 1)))
                    .withMessage("What A reporter said on 2025-06-02 was reported on 2025-06-01, before it was said:"
                            + " exchange the two days.");
        }
    }

    @Nested
    class OrderOfSteps {
        @Test
        void it_may_be_demanded() {
            assertThat(demanding(ORDER).build().positions()).hasSize(1);
        }

        @Test
        void it_may_be_accepted() {
            assertThat(talks().add(NORTH.accepts(ORDER)).build().positions()).hasSize(1);
        }

        @Test
        void it_is_not_rejected() {
            assertOrderRefused(talks().add(NORTH.rejects(ORDER).id("p")), "p", "rejected");
        }

        @Test
        void it_is_not_rejected_as_a_part_of_other_terms() {
            assertOrderRefused(talks().add(NORTH.rejects(Terms.allOf(X, ORDER)).id("p")), "p", "rejected");
        }

        @Test
        void it_is_not_rejected_as_a_part_of_a_proposal() {
            assertOrderRefused(
                    talks().add(NORTH.rejects(Proposal.named("Option", X, ORDER))
                            .id("p")),
                    "p",
                    "rejected");
        }

        @Test
        void a_wait_is_not_rejected() {
            assertRefused(
                    talks().add(NORTH.rejects(OPENING.onlyAfter(SIGNATURE)).id("p")),
                    "order-term",
                    "p",
                    "In p, \"onlyAfter(opening, occurs(signature))\" is an order of steps and cannot be rejected: state"
                            + " the reverse order, or the same terms without the order.");
        }

        @Test
        void it_is_not_negated() {
            assertOrderRefused(demanding(Terms.not(ORDER)), "p", NEGATED);
        }

        @Test
        void it_is_not_excluded() {
            assertOrderRefused(talks().add(CompatibilityRule.excludes(X, ORDER).id("r")), "r", NEGATED);
        }

        @Test
        void it_is_not_one_of_exactly_one() {
            assertOrderRefused(
                    talks().add(CompatibilityRule.exactlyOne(X, ORDER).id("r")), "r", NEGATED);
        }

        @Test
        void it_is_not_one_of_at_most_so_many() {
            assertOrderRefused(
                    talks().add(CompatibilityRule.atMost(2, X, Y, ORDER).id("r")), "r", NEGATED);
        }

        @Test
        void nothing_is_required_by_it() {
            assertOrderRefused(talks().add(CompatibilityRule.requires(ORDER, X).id("r")), "r", NEGATED);
        }

        @Test
        void it_may_be_required() {
            Negotiation talks =
                    talks().add(CompatibilityRule.requires(X, ORDER)).build();

            assertThat(talks.rules()).hasSize(1);
        }

        @Test
        void it_is_no_condition_of_when() {
            assertOrderRefused(talks().add(NORTH.demands(X).when(ORDER).id("p")), "p", "a condition");
        }

        @Test
        void it_is_no_condition_of_the_unless_of_a_demand() {
            assertOrderRefused(talks().add(NORTH.demands(X).unless(ORDER).id("p")), "p", "a condition");
        }

        @Test
        void it_is_no_condition_of_the_unless_of_a_rejection() {
            assertOrderRefused(talks().add(NORTH.rejects(X).unless(ORDER).id("p")), "p", "a condition");
        }

        @Test
        void it_is_no_condition_of_until() {
            assertOrderRefused(
                    talks().add(NORTH.rejects(X)
                            .until(Proposal.named("Option", Y, ORDER))
                            .id("p")),
                    "p",
                    "a condition");
        }

        @Test
        void it_is_no_condition_of_only_if() {
            assertOrderRefused(talks().add(NORTH.accepts(X).onlyIf(ORDER).id("p")), "p", "a condition");
        }

        @Test
        void it_is_not_accepted_under_a_condition() {
            assertOrderRefused(talks().add(NORTH.accepts(ORDER).onlyIf(X).id("p")), "p", "accepted under a condition");
        }

        @Test
        void no_step_comes_before_itself() {
            assertRefused(
                    demanding(SIGNATURE.before(SIGNATURE)),
                    "self-precedence",
                    "p",
                    "In p, step signature must come before itself: name two different steps.");
        }

        @Test
        void no_step_comes_only_after_itself() {
            assertRefused(
                    demanding(SIGNATURE.onlyAfter(SIGNATURE)),
                    "self-precedence",
                    "p",
                    "In p, step signature must come before itself: name two different steps.");
        }

        @Test
        void no_step_comes_only_after_the_act_it_belongs_to() {
            Demand summit = LeadersSummit.of(NORTH, SOUTH);

            assertRefused(
                    demanding(summit.act().orElseThrow().step().onlyAfter(summit)),
                    "self-precedence",
                    "p",
                    "In p, step leaders-summit/north/south must come before itself: name two different steps.");
        }

        @Test
        void no_step_comes_only_after_a_proposal_of_which_it_is_a_part() {
            assertRefused(
                    demanding(SIGNATURE.onlyAfter(Proposal.named("Option", SIGNATURE.occurs(), X))),
                    "self-precedence",
                    "p",
                    "In p, step signature must come before itself: name two different steps.");
        }

        @Test
        void no_rejection_waits_for_the_step_of_what_it_rejects() {
            Demand summit = LeadersSummit.of(NORTH, SOUTH);
            Step meeting = summit.act().orElseThrow().step();
            String message = "In p, step leaders-summit/north/south must come before itself: name two different steps.";

            assertRefused(talks().add(SOUTH.rejects(summit).until(meeting).id("p")), "self-precedence", "p", message);
            assertRefused(talks().add(SOUTH.rejects(summit).until(summit).id("p")), "self-precedence", "p", message);
        }

        @Test
        void no_rejection_of_an_extent_waits_for_the_step_of_its_act() {
            Terms held = Issue.byId("leaders-summit/north/south").is("yes");

            assertRefused(
                    talks().add(NORTH.demands(LeadersSummit.of(NORTH, SOUTH)))
                            .add(SOUTH.rejects(Terms.allOf(held, X))
                                    .until(Proposal.named("Option", LeadersSummit.of(NORTH, SOUTH), Y))
                                    .id("p")),
                    "self-precedence",
                    "p",
                    "In p, step leaders-summit/north/south must come before itself: name two different steps.");
        }

        @Test
        void no_rejection_of_an_occurrence_waits_for_it() {
            assertRefused(
                    talks().add(SOUTH.rejects(SIGNATURE.occurs())
                            .until(SIGNATURE)
                            .id("p")),
                    "self-precedence",
                    "p",
                    "In p, step signature must come before itself: name two different steps.");
        }

        @Test
        void a_rejection_may_wait_for_another_step() {
            Negotiation talks = talks().add(
                            SOUTH.rejects(LeadersSummit.of(NORTH, SOUTH)).until(SIGNATURE))
                    .build();

            assertThat(talks.positions()).hasSize(1);
        }

        @Test
        void a_step_waits_for_a_step_or_a_demand() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Terms.OnlyAfter(SIGNATURE, X))
                    .withMessage("The step signature cannot wait for \"x[yes]\": a step waits for the occurrence of a"
                            + " step or for a demand.");
        }
    }

    @Nested
    class Demands {
        @Test
        void nobody_meets_alone() {
            assertRefused(
                    demanding(LeadersSummit.of(SOUTH)),
                    "unperformable",
                    "p",
                    "In p, a summit needs the leaders of two parties, but South would meet alone: name another party.");
        }

        @Test
        void somebody_meets() {
            assertRefused(
                    demanding(LeadersSummit.of()),
                    "unperformable",
                    "p",
                    "In p, a summit needs the leaders of two parties, but none is named: name both.");
        }

        @Test
        void nobody_ceases_fire_alone() {
            assertRefused(
                    demanding(Ceasefire.full().between(SOUTH, SOUTH)),
                    "unperformable",
                    "p",
                    "In p, a ceasefire needs two parties, but South would cease fire alone: name another party.");
        }

        @Test
        void nobody_releases_its_own_prisoners() {
            assertRefused(
                    demanding(PrisonerRelease.by(SOUTH).of(SOUTH)),
                    "unperformable",
                    "p",
                    "In p, the prisoners that South would release are its own: name another party in by(..) or in"
                            + " of(..).");
        }

        @Test
        void a_demand_within_other_terms_can_be_performed() {
            assertRefused(
                    talks().add(Assumption.that(Terms.anyOf(X, Terms.not(LeadersSummit.of(SOUTH))))
                            .id("a")),
                    "unperformable",
                    "a",
                    "In a, a summit needs the leaders of two parties, but South would meet alone: name another party.");
        }
    }

    @Nested
    class Qualifiers {
        @Test
        void when_is_said_once() {
            assertThatIllegalStateException()
                    .isThrownBy(() -> NORTH.demands(X).when(Y).when(Z))
                    .withMessage("Position north/demands/x-yes already says when \"y[yes]\": join both, as in"
                            + " when(Terms.allOf(..)) where both are needed or when(Terms.anyOf(..)) where either"
                            + " will do.");
        }

        @Test
        void unless_of_a_demand_is_said_once() {
            assertThatIllegalStateException()
                    .isThrownBy(() -> NORTH.demands(X).unless(Y).unless(Z))
                    .withMessage("Position north/demands/x-yes already says unless \"y[yes]\": join both, as in"
                            + " unless(Terms.allOf(..)) where both are needed or unless(Terms.anyOf(..)) where either"
                            + " will do, or state two positions, one with an .id(..) of its own.");
        }

        @Test
        void unless_of_a_rejection_is_said_once() {
            assertThatIllegalStateException()
                    .isThrownBy(() -> NORTH.rejects(X).unless(Y).unless(Z))
                    .withMessage("Position north/rejects/x-yes already says unless \"y[yes]\": join both, as in"
                            + " unless(Terms.allOf(..)) where both are needed or unless(Terms.anyOf(..)) where either"
                            + " will do, or state two positions, one with an .id(..) of its own.");
        }

        @Test
        void until_a_step_is_said_once() {
            assertThatIllegalStateException()
                    .isThrownBy(() -> NORTH.rejects(X).until(SIGNATURE).until(OPENING))
                    .withMessage(
                            "Position north/rejects/x-yes already says until \"occurs(signature)\": state a second rejection with an id of"
                                    + " its own, or wait for one step that comes after both.");
        }

        @Test
        void until_a_demand_is_said_once() {
            assertThatIllegalStateException()
                    .isThrownBy(() -> NORTH.rejects(X).until(SIGNATURE).until(LeadersSummit.of(NORTH, SOUTH)))
                    .withMessage(
                            "Position north/rejects/x-yes already says until \"occurs(signature)\": state a second rejection with an id of"
                                    + " its own, or wait for one step that comes after both.");
        }

        @Test
        void only_if_is_said_once() {
            assertThatIllegalStateException()
                    .isThrownBy(() -> NORTH.accepts(X).onlyIf(Y).onlyIf(Z))
                    .withMessage("Position north/accepts/x-yes already says onlyIf \"y[yes]\": join both, as in"
                            + " onlyIf(Terms.allOf(..)) where both are needed or onlyIf(Terms.anyOf(..)) where either"
                            + " will do, or state two positions, one with an .id(..) of its own.");
        }

        @Test
        void different_qualifiers_go_together() {
            Demanded demanded = NORTH.demands(X).when(Y).unless(Z);
            Rejected rejected = NORTH.rejects(X).until(SIGNATURE).unless(Z);

            assertThat(demanded.when()).contains(Y);
            assertThat(demanded.unless()).contains(Z);
            assertThat(rejected.unless()).contains(Z);
            assertThat(rejected.until()).isEqualTo(Optional.of(SIGNATURE.occurs()));
        }
    }

    @Nested
    class SeveralAtOnce {
        private NegotiationBuilder wrong() {
            return talks().declare(DAYS.from(90).to(30))
                    .add(EAST.demands(X))
                    .add(NORTH.demands(EXTENT.is("total")).id("p"))
                    .add(SOUTH.rejects(ORDER).id("q"));
        }

        @Test
        void four_problems_come_in_one_exception_in_order() {
            assertThat(problems(wrong()))
                    .extracting(Problem::code)
                    .containsExactly("empty-range", "not-at-the-table", "unknown-value", "order-term");
        }

        @Test
        void the_message_lists_them_all() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> wrong().build())
                    .withMessage("""
                            4 problems:
                              - Issue duration has no value: its least value 90 is above its greatest, 30; exchange\
                             the two. [empty-range]
                              - In east/demands/x-yes, party east is not at the table, where [north, south] are: add\
                             its Participation, as a principal or in another role. [not-at-the-table]
                              - In p, issue extent has no value "total": use one of [none, local, full]. [unknown-value]
                              - In q, "before(signature, opening)" is an order of steps and cannot be rejected: state\
                             the reverse order, or the same terms without the order. [order-term]""");
        }

        @Test
        void they_come_in_the_same_order_whatever_was_added_first() {
            NegotiationBuilder forward = wrong().add(
                            SOUTH.demands(EXTENT.in("total", "half")).id("p"))
                    .declare(EXTENT.inOrder())
                    .declare(EXTENT.withZero("none"))
                    .add(Party.of("Northland").withId("north").accepts(X))
                    .add(Party.of("Norway").withId("north").accepts(Y));
            NegotiationBuilder backward = talks().declare(EXTENT.withZero("none"))
                    .add(Party.of("Norway").withId("north").accepts(Y))
                    .add(Party.of("Northland").withId("north").accepts(X))
                    .declare(EXTENT.inOrder())
                    .add(SOUTH.rejects(ORDER).id("q"))
                    .add(SOUTH.demands(EXTENT.in("total", "half")).id("p"))
                    .add(NORTH.demands(EXTENT.is("total")).id("p"))
                    .add(EAST.demands(X))
                    .declare(DAYS.from(90).to(30));

            assertThat(problems(forward)).isEqualTo(problems(backward)).hasSize(8);
        }

        @Test
        void they_outlive_a_journey_of_the_exception() throws Exception {
            InvalidNegotiationException refused =
                    catchThrowableOfType(InvalidNegotiationException.class, () -> wrong().build());
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
                out.writeObject(refused);
            }
            try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
                assertThat(((InvalidNegotiationException) in.readObject()).problems())
                        .isEqualTo(refused.problems());
            }
        }

        @Test
        void one_problem_is_counted_as_one() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> demanding(EXTENT.is("total")).build())
                    .withMessage("1 problem:\n  - In p, issue extent has no value \"total\": use one of [none, local,"
                            + " full]. [unknown-value]");
        }

        @Test
        void the_same_problem_is_listed_once() {
            assertThat(problems(
                            demanding(Terms.anyOf(X, Terms.allOf(EXTENT.is("total"), Terms.not(EXTENT.is("total")))))))
                    .hasSize(1);
        }

        @Test
        void a_builder_can_be_corrected_and_built() {
            NegotiationBuilder talks = talks().add(EAST.demands(X));
            assertThat(problems(talks)).hasSize(1);

            Negotiation built = talks.add(Participation.observer(EAST)).build();

            assertThat(built.positions()).hasSize(1);
        }
    }

    @Nested
    class Nulls {
        @Test
        void null_is_refused_in_a_statement() {
            assertNamed("terms", () -> NORTH.demands(absent()));
            assertNamed("terms", () -> NORTH.accepts(absent()));
            assertNamed("terms", () -> NORTH.rejects(absent()));
            assertNamed("terms", () -> NORTH.undecidedOn(absent()));
            assertNamed("condition", () -> NORTH.demands(X).when(absent()));
            assertNamed("condition", () -> NORTH.rejects(X).unless(absent()));
            assertNamed("step", () -> NORTH.rejects(X).until((Step) absent()));
            assertNamed("condition", () -> NORTH.accepts(X).onlyIf(absent()));
        }

        @Test
        void null_is_refused_in_terms() {
            assertNamed("terms", () -> Terms.not(absent()));
            assertNamed("later", () -> SIGNATURE.before(absent()));
            assertNamed("earlier", () -> SIGNATURE.onlyAfter((Step) absent()));
            assertNamed("value", () -> EXTENT.is(absent()));
            assertNamed("amount", () -> DAYS.atLeast((Amount) absent()));
            assertNamed("number", () -> DAYS.atMost((BigDecimal) absent()));
        }

        @Test
        void null_is_refused_in_parts() {
            assertNamed("The name of a party", () -> new Party("north", absent(), ImmutableList.of()));
            assertNamed("name", () -> Party.of(absent()));
            assertNamed("code", () -> NORTH.withCode(absent()));
            assertNamed("party", () -> Participation.host(absent()));
            assertNamed("principal", () -> Participation.host(EAST).alignedWith(absent()));
            assertNamed("terms", () -> Assumption.that(absent()));
            assertNamed("terms", () -> CompatibilityRule.that(absent()));
            assertNamed("one", () -> DemandTypeRule.forEvery(absent(), Ceasefire.class));
            assertNamed(
                    "terms",
                    () -> DemandTypeRule.forEvery(Ceasefire.class, Ceasefire.class)
                            .compatibleOnlyIf(absent()));
            assertNamed("source", () -> ContextNote.of("n", "It rained.", absent()));
            assertNamed("by", () -> PrisonerRelease.by(absent()));
            assertNamed("party", () -> Undertaking.by(absent(), "Inspections"));
        }

        @Test
        void null_is_refused_by_a_builder() {
            assertNamed("principal", () -> Negotiation.between(NORTH, absent()));
            assertNamed("position", () -> talks().add((Position) absent()));
            assertNamed("assumption", () -> talks().add((Assumption) absent()));
            assertNamed("rule", () -> talks().add((CompatibilityRule) absent()));
            assertNamed("issue", () -> talks().declare(absent()));
            assertNamed("newTitle", () -> talks().titled(absent()));
        }

        @Test
        void null_is_refused_by_questions() {
            Analysis analysis = Analysis.of(demanding(X).build());
            assertNamed("principals", () -> analysis.among((Party[]) absent()));
            assertNamed("principal", () -> analysis.among(NORTH, absent()));
            assertNamed("wanted", () -> analysis.roadmap((Step[]) absent()));
            assertNamed("step", () -> analysis.roadmap((Step) absent()));
            assertNamed("saliences", () -> analysis.concessions(absent()));
            assertNamed("own", () -> new Saliences(1, absent()));
            assertNamed("position", () -> Saliences.each(1).with(absent(), 1));
            assertNamed("draft", () -> analysis.review(absent()));
            assertNamed("terms", () -> analysis.whatIf(absent()));
            assertNamed("candidate", () -> analysis.zone().standing(absent()));
            assertNamed("candidate", () -> analysis.zone().contains(absent()));
        }

        @Test
        void null_is_refused_by_mandates_and_instruments() {
            assertNamed("issueIds", () -> Mandate.only((String[]) absent()));
            assertNamed("issueId", () -> Mandate.only("x", absent()));
            assertNamed("issueId", () -> Mandate.allBut((String) absent()));
            assertNamed("terms", () -> Mandate.only((Terms) absent()));
            assertNamed("terms", () -> Mandate.allBut((Terms) absent()));
            assertNamed("step", () -> Mandate.only("x").restSettledBy((Step) absent()));
            assertNamed("demand", () -> Mandate.only("x").restSettledBy((Demand) absent()));
            Mandate mandate = Mandate.only("x").restSettledBy(OPENING);
            assertNamed("newSignature", () -> mandate.before(absent()));
            assertNamed("newDisclosure", () -> mandate.disclosedTo(absent()));
            assertNamed("issue", () -> mandate.covers(absent()));
            Instrument draft = Instrument.joint("draft", InstrumentStatus.TABLED);
            assertNamed("closing", () -> draft.partOf(absent()));
            assertNamed("day", () -> draft.asOf(absent()));
        }

        private void assertNamed(String parameter, ThrowingCallable call) {
            assertThatNullPointerException().isThrownBy(call).withMessage(parameter);
        }

        /** Returns null, of whatever type is asked for. */
        @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
        private <T> T absent() {
            return null;
        }
    }
}
