package org.parley;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.testing.EqualsTester;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.parley.analysis.Analysis;
import org.parley.demand.Ceasefire;
import org.parley.demand.GuaranteeForm;
import org.parley.demand.LeadersSummit;
import org.parley.demand.Neutrality;
import org.parley.demand.PrisonerCategory;
import org.parley.demand.PrisonerRelease;
import org.parley.demand.Proposal;
import org.parley.demand.SecurityGuarantees;
import org.parley.demand.TerritorialStatus;

/** A negotiation is a value, filled in and put in order when it is built. */
class NegotiationTest {
    private static final Party NORTH = Party.of("North");
    private static final Party SOUTH = Party.of("South");
    private static final Party EAST = Party.of("East");
    private static final ImmutableList<Party> PRINCIPALS = ImmutableList.of(NORTH, SOUTH);
    private static final Source SOURCE = Source.by("A reporter").on(LocalDate.of(2025, 6, 1));
    private static final Terms X = Issue.yesNo("x").yes();
    private static final Terms Y = Issue.yesNo("y").yes();
    private static final Terms Z = Issue.yesNo("z").yes();
    private static final Step AGREEMENT = Step.of("framework agreement");
    private static final Step KEY_ISSUES = Step.of("key issues settled");
    private static final Demand SUMMIT = LeadersSummit.of(NORTH, SOUTH);
    private static final Demand MEMBERSHIP = SecurityGuarantees.to(NORTH).form(GuaranteeForm.ALLIANCE_MEMBERSHIP);

    private static NegotiationBuilder talks() {
        return Negotiation.between(NORTH, SOUTH);
    }

    private static List<String> ruleIds(Negotiation talks) {
        List<String> ids = new ArrayList<>();
        for (CompatibilityRule rule : talks.rules()) {
            ids.add(rule.id());
        }
        return ids;
    }

    /** A meeting of all principals, which leaves unsaid who they are; a caller's own demand. */
    private record Meeting(ImmutableList<Party> of) implements Demand {
        static final Meeting OF_ALL = new Meeting(ImmutableList.of());
        static final Meeting RESOLVED = new Meeting(PRINCIPALS);

        @Override
        public String kind() {
            return "meeting";
        }

        @Override
        public String label() {
            return "Meeting";
        }

        @Override
        public String text() {
            return "meeting" + of;
        }

        @Override
        public Terms terms() {
            return Issue.yesNo("meeting").yes();
        }

        @Override
        public Demand among(ImmutableList<Party> principals) {
            return new Meeting(principals);
        }
    }

    @Nested
    class EqualHoweverBuilt {
        private Negotiation forward() {
            return Negotiation.between(NORTH, SOUTH)
                    .titled("Talks")
                    .add(Participation.observer(EAST).alignedWith(NORTH))
                    .add(Participation.host(EAST))
                    .add(Round.number(1).build())
                    .add(Round.number(2).venue("Istanbul").build())
                    .add(ContextNote.of("a", "It rained.", SOURCE))
                    .add(ContextNote.of("b", "It snowed.", SOURCE))
                    .declare(Issue.choice("extra", "a", "b"))
                    .declare(Issue.quantity("duration", "days").from(0))
                    .add(NORTH.demands(Ceasefire.full().unconditional()).redLine())
                    .add(SOUTH.rejects(Ceasefire.full()))
                    .add(NORTH.demands(Issue.byId("duration").atLeast(Amount.of(30, "days"))))
                    .add(NORTH.accepts(SUMMIT))
                    .add(NORTH.demands(KEY_ISSUES.onlyAfter(SUMMIT)))
                    .add(SOUTH.rejects(SUMMIT).until(AGREEMENT))
                    .add(SOUTH.undecidedOn(MEMBERSHIP))
                    .add(NORTH.demands(Terms.anyOf(MEMBERSHIP, X)))
                    .add(SOUTH.demands(Neutrality.of(NORTH)))
                    .add(Assumption.that(AGREEMENT.onlyAfter(KEY_ISSUES)))
                    .add(Assumption.that(Terms.not(Y)))
                    .add(CompatibilityRule.excludes(X, Y))
                    .add(CompatibilityRule.exactlyOne(Y, Z))
                    .add(DemandTypeRule.forEvery(Ceasefire.class, LeadersSummit.class)
                            .compatibleOnlyIf(Z))
                    .add(DemandTypeRule.forEvery(Neutrality.class, Ceasefire.class)
                            .compatible())
                    .build();
        }

        private Negotiation backward() {
            return Negotiation.between(SOUTH)
                    .add(DemandTypeRule.forEvery(Neutrality.class, Ceasefire.class)
                            .compatible())
                    .add(DemandTypeRule.forEvery(Ceasefire.class, LeadersSummit.class)
                            .compatibleOnlyIf(Z))
                    .add(CompatibilityRule.exactlyOne(Z, Y))
                    .add(CompatibilityRule.excludes(Y, X))
                    .add(Assumption.that(Terms.not(Y)))
                    .add(Assumption.that(AGREEMENT.onlyAfter(KEY_ISSUES)))
                    .add(SOUTH.demands(Neutrality.of(NORTH)))
                    .add(NORTH.demands(Terms.anyOf(X, MEMBERSHIP, X)))
                    .add(SOUTH.undecidedOn(MEMBERSHIP))
                    .add(SOUTH.rejects(SUMMIT).until(AGREEMENT))
                    .add(NORTH.demands(KEY_ISSUES.onlyAfter(LeadersSummit.of(SOUTH, NORTH))))
                    .add(NORTH.accepts(SUMMIT))
                    .add(NORTH.demands(Issue.byId("duration").atLeast(Amount.of(30, "days"))))
                    .add(SOUTH.rejects(Ceasefire.full().between(SOUTH, NORTH)))
                    .add(NORTH.demands(Ceasefire.full().unconditional()).redLine())
                    .declare(Issue.quantity("duration", "days").from(0))
                    .declare(Issue.choice("extra", "a", "b"))
                    .add(ContextNote.of("b", "It snowed.", SOURCE))
                    .add(ContextNote.of("a", "It rained.", SOURCE))
                    .add(Round.number(2).venue("Istanbul").build())
                    .add(Round.number(1).build())
                    .add(Participation.host(EAST))
                    .add(Participation.observer(EAST).alignedWith(NORTH))
                    .add(Participation.principal(NORTH))
                    .titled("Talks")
                    .build();
        }

        @Test
        void negotiations_are_equal_where_all_their_parts_are() {
            new EqualsTester()
                    .addEqualityGroup(
                            forward(), backward(), forward().toBuilder().build())
                    .addEqualityGroup(
                            forward().toBuilder().titled("Other talks").build())
                    .addEqualityGroup(
                            forward().toBuilder().withoutImpliedRules().build())
                    .addEqualityGroup(
                            forward().toBuilder().declare(Issue.yesNo("more")).build())
                    .addEqualityGroup(
                            forward().toBuilder().add(Round.number(3).build()).build())
                    .addEqualityGroup(forward().toBuilder()
                            .add(ContextNote.of("c", "It hailed.", SOURCE))
                            .build())
                    .addEqualityGroup(forward().toBuilder()
                            .add(Participation.mediator(Party.of("West")))
                            .build())
                    .addEqualityGroup(
                            forward().toBuilder().add(SOUTH.accepts(X)).build())
                    .addEqualityGroup(forward().toBuilder()
                            .add(SOUTH.accepts(X).flexible())
                            .build())
                    .addEqualityGroup(
                            forward().toBuilder().add(Assumption.that(X)).build())
                    .addEqualityGroup(
                            forward().toBuilder().add(CompatibilityRule.that(X)).build())
                    .testEquals();
        }

        @Test
        void equal_negotiations_read_alike() {
            assertThat(forward()).hasToString(backward().toString());
        }

        @Test
        void equal_negotiations_have_equal_matrices() {
            assertThat(Analysis.of(forward()).matrix())
                    .isEqualTo(Analysis.of(backward()).matrix());
        }

        @Test
        void equal_negotiations_have_equal_conflicts() {
            assertThat(Analysis.of(forward()).conflicts())
                    .isEqualTo(Analysis.of(backward()).conflicts());
        }

        @Test
        void equal_negotiations_have_equal_deadlocks() {
            assertThat(Analysis.of(forward()).deadlocks())
                    .isEqualTo(Analysis.of(backward()).deadlocks());
        }

        @Test
        void equal_negotiations_have_equal_silences() {
            assertThat(Analysis.of(forward()).silences())
                    .isEqualTo(Analysis.of(backward()).silences());
        }

        @Test
        void equal_negotiations_are_explained_alike() {
            assertThat(Analysis.of(forward()).explain())
                    .isEqualTo(Analysis.of(backward()).explain());
        }
    }

    @Nested
    class InOrder {
        @Test
        void parties_are_in_the_order_of_their_ids() {
            Negotiation talks = Negotiation.between(SOUTH, NORTH, EAST).build();

            assertThat(talks.principals()).containsExactly(EAST, NORTH, SOUTH);
        }

        @Test
        void only_principals_are_principals() {
            Negotiation talks = talks().add(Participation.host(EAST)).build();

            assertThat(talks.principals()).containsExactly(NORTH, SOUTH);
            assertThat(talks.participations()).extracting(Participation::party).containsExactly(EAST, NORTH, SOUTH);
        }

        @Test
        void positions_are_in_the_order_of_their_ids() {
            Negotiation talks = talks().add(SOUTH.rejects(X))
                    .add(NORTH.demands(X))
                    .add(NORTH.accepts(Y))
                    .add(SOUTH.demands(Y).id("a"))
                    .build();

            assertThat(talks.positions())
                    .extracting(Position::id)
                    .containsExactly("a", "north/accepts/y-yes", "north/demands/x-yes", "south/rejects/x-yes");
        }

        @Test
        void assumptions_are_in_the_order_of_their_ids() {
            Negotiation talks = talks().add(Assumption.that(X).id("b"))
                    .add(Assumption.that(Y).id("a"))
                    .build();

            assertThat(talks.assumptions()).extracting(Assumption::id).containsExactly("a", "b");
        }

        @Test
        void rules_are_in_the_order_of_their_ids() {
            Negotiation talks = talks().add(CompatibilityRule.that(X).id("b"))
                    .add(CompatibilityRule.that(Y).id("a"))
                    .build();

            assertThat(ruleIds(talks)).containsExactly("a", "b");
        }

        @Test
        void rounds_are_in_the_order_of_their_numbers() {
            Negotiation talks = talks().add(Round.number(10).build())
                    .add(Round.number(9).build())
                    .build();

            assertThat(talks.rounds()).extracting(Round::number).containsExactly(9, 10);
        }

        @Test
        void notes_are_in_the_order_of_their_ids() {
            Negotiation talks = talks().add(ContextNote.of("b", "It snowed.", SOURCE))
                    .add(ContextNote.of("a", "It rained.", SOURCE))
                    .build();

            assertThat(talks.notes()).extracting(ContextNote::id).containsExactly("a", "b");
        }

        @Test
        void steps_are_in_the_order_of_their_ids() {
            Negotiation talks = talks().add(NORTH.demands(KEY_ISSUES.before(AGREEMENT)))
                    .add(SOUTH.accepts(SUMMIT))
                    .build();

            assertThat(talks.steps())
                    .extracting(Step::id)
                    .containsExactly("framework-agreement", "key-issues-settled", "leaders-summit/north/south");
        }

        @Test
        void it_reads_as_who_negotiates_and_how_much_was_said() {
            Negotiation talks = talks().titled("Talks")
                    .add(NORTH.demands(X))
                    .add(Assumption.that(Y))
                    .build();

            assertThat(talks).hasToString("Negotiation[north, south] \"Talks\": 1 position, 1 assumption, 0 rules");
        }
    }

    @Nested
    class TakenApart {
        @Test
        void a_builder_of_a_negotiation_rebuilds_it() {
            Negotiation talks = talks().titled("Talks")
                    .add(Participation.observer(EAST).scope("annex 1"))
                    .add(Round.number(1).build())
                    .add(ContextNote.of("a", "It rained.", SOURCE))
                    .declare(Issue.yesNo("extra"))
                    .add(NORTH.demands(Ceasefire.full()).when(MEMBERSHIP))
                    .add(SOUTH.demands(Neutrality.of(NORTH)))
                    .add(Assumption.that(X))
                    .add(CompatibilityRule.excludes(X, Y))
                    .add(DemandTypeRule.forEvery(Ceasefire.class, Neutrality.class))
                    .build();

            assertThat(talks.toBuilder().build()).isEqualTo(talks);
        }

        @Test
        void a_builder_keeps_implied_rules_out() {
            Negotiation talks = talks().add(NORTH.demands(MEMBERSHIP))
                    .add(SOUTH.demands(Neutrality.of(NORTH)))
                    .withoutImpliedRules()
                    .build();

            assertThat(talks.toBuilder().build()).isEqualTo(talks);
        }

        @Test
        void adding_to_a_builder_leaves_the_negotiation_as_it_was() {
            Negotiation talks = talks().add(NORTH.demands(X)).build();

            Negotiation more = talks.toBuilder().add(SOUTH.accepts(X)).build();

            assertThat(talks.positions()).hasSize(1);
            assertThat(more.positions()).hasSize(2);
        }

        @Test
        void adding_to_a_builder_after_it_has_built_leaves_the_negotiation_as_it_was() {
            NegotiationBuilder builder = talks().add(NORTH.demands(X));
            Negotiation talks = builder.build();

            builder.add(SOUTH.accepts(X));

            assertThat(talks.positions()).hasSize(1);
        }

        @Test
        void a_position_can_be_taken_out() {
            Negotiation talks =
                    talks().add(NORTH.demands(X)).add(SOUTH.rejects(X)).build();

            Negotiation without =
                    talks.toBuilder().remove("south/rejects/x-yes").build();

            assertThat(without).isEqualTo(talks().add(NORTH.demands(X)).build());
        }

        @Test
        void an_assumption_can_be_taken_out() {
            Negotiation talks = talks().add(Assumption.that(X).id("a")).build();

            assertThat(talks.toBuilder().remove("a").build()).isEqualTo(talks().build());
        }

        @Test
        void a_rule_can_be_taken_out() {
            Negotiation talks = talks().add(CompatibilityRule.that(X).id("r")).build();

            assertThat(talks.toBuilder().remove("r").build()).isEqualTo(talks().build());
        }

        @Test
        void an_expanded_rule_can_be_taken_out() {
            NegotiationBuilder given =
                    talks().add(NORTH.demands(Ceasefire.full())).add(SOUTH.demands(SUMMIT));
            Negotiation without = given.build();
            Negotiation talks = given.add(DemandTypeRule.forEvery(Ceasefire.class, LeadersSummit.class)
                            .id("r"))
                    .build();

            assertThat(talks.toBuilder().remove("r/1").build()).isEqualTo(without);
        }

        @Test
        void an_expanded_rule_stays_where_its_demands_are_taken_out() {
            Negotiation talks = talks().add(NORTH.demands(Ceasefire.full()).id("p"))
                    .add(SOUTH.demands(SUMMIT))
                    .add(DemandTypeRule.forEvery(Ceasefire.class, LeadersSummit.class)
                            .id("r"))
                    .build();

            Negotiation without = talks.toBuilder().remove("p").build();

            assertThat(ruleIds(without)).containsExactly("r/1");
            assertThat(without.issue("ceasefire/extent")).isPresent();
        }
    }

    @Nested
    class Issues {
        private final ChoiceIssue extent = Issue.choice("extent", "none", "local", "full")
                .labelled("how far it goes")
                .inOrder();

        @Test
        void those_that_anything_mentions_belong_to_it() {
            Negotiation talks = talks().add(NORTH.demands(X).when(Y))
                    .add(Assumption.that(Z))
                    .add(CompatibilityRule.that(extent.is("full")))
                    .build();

            assertThat(talks.issues()).extracting(Issue::id).containsExactly("extent", "x", "y", "z");
        }

        @Test
        void a_declared_issue_belongs_to_it_though_nothing_mentions_it() {
            Negotiation talks = talks().declare(extent).build();

            assertThat(talks.issues()).containsExactly(extent);
            assertThat(talks.declaredIssues()).containsExactly(extent);
        }

        @Test
        void an_issue_that_is_only_mentioned_is_not_declared() {
            assertThat(talks().add(NORTH.demands(X)).build().declaredIssues()).isEmpty();
        }

        @Test
        void an_issue_is_found_by_its_id() {
            Negotiation talks = talks().declare(extent).build();

            assertThat(talks.issue("extent")).contains(extent);
            assertThat(talks.issue("nothing")).isEmpty();
        }

        @Test
        void a_reference_stands_for_a_declared_issue() {
            Negotiation talks = talks().declare(extent)
                    .add(NORTH.demands(Issue.byId("extent").is("full")))
                    .build();

            assertThat(talks.positions()).extracting(Position::terms).containsExactly(extent.is("full"));
        }

        @Test
        void a_reference_may_come_before_the_definition() {
            Negotiation talks = talks().add(NORTH.demands(Issue.byId("extent").is("full")))
                    .add(SOUTH.demands(extent.is("local")))
                    .build();

            assertThat(talks.positions().get(0).terms()).isEqualTo(extent.is("full"));
        }

        @Test
        void a_reference_stands_for_the_facet_of_a_demand() {
            Negotiation talks = talks().add(NORTH.demands(Ceasefire.full()))
                    .add(SOUTH.accepts(Issue.byId("ceasefire/extent").is("local")))
                    .build();

            Terms accepted = talks.positions().get(1).terms();
            assertThat(((Terms.Among) accepted).issue())
                    .isEqualTo(talks.issue("ceasefire/extent").get());
        }

        @Test
        void references_are_resolved_wherever_they_stand() {
            Terms reference = Issue.byId("extent").is("full");
            Terms full = extent.is("full");

            Negotiation talks = talks().declare(extent)
                    .add(NORTH.demands(X).when(reference).unless(Terms.not(reference)))
                    .add(SOUTH.accepts(X).onlyIf(Terms.anyOf(reference, Y)))
                    .add(SOUTH.rejects(Y).unless(Terms.exactlyOne(reference, Z)))
                    .add(Assumption.that(Terms.atMost(1, reference, Z)).id("a"))
                    .add(CompatibilityRule.requires(reference, X).id("r"))
                    .build();

            assertThat(talks)
                    .isEqualTo(talks().declare(extent)
                            .add(NORTH.demands(X).when(full).unless(Terms.not(full)))
                            .add(SOUTH.accepts(X).onlyIf(Terms.anyOf(full, Y)))
                            .add(SOUTH.rejects(Y).unless(Terms.exactlyOne(full, Z)))
                            .add(Assumption.that(Terms.atMost(1, full, Z)).id("a"))
                            .add(CompatibilityRule.requires(full, X).id("r"))
                            .build());
        }

        @Test
        void a_reference_to_a_quantity_is_resolved() {
            QuantityIssue days = Issue.quantity("duration", "days").from(0);

            Negotiation talks = talks().declare(days)
                    .add(NORTH.demands(Issue.byId("duration").atLeast(Amount.of(30, "days"))))
                    .build();

            assertThat(talks.positions()).extracting(Position::terms).containsExactly(days.atLeast(30));
        }

        @Test
        void a_declared_reference_is_the_issue_itself() {
            Negotiation talks = talks().declare(Issue.byId("extent"))
                    .add(NORTH.demands(extent.is("full")))
                    .build();

            assertThat(talks.declaredIssues()).containsExactly(extent);
        }

        @Test
        void an_open_issue_has_the_values_of_all_demands_in_alphabetical_order_behind_zero() {
            Territory valley = Territory.of("Green Valley");
            Negotiation talks = Negotiation.between(NORTH, SOUTH, EAST)
                    .add(SOUTH.demands(TerritorialStatus.of(valley).deJure().heldBy(SOUTH)))
                    .add(NORTH.demands(TerritorialStatus.of(valley).deJure().heldBy(NORTH)))
                    .add(EAST.demands(TerritorialStatus.of(valley).deJure().heldBy(EAST)))
                    .build();

            assertThat(((ChoiceIssue) talks.issues().get(0)).values())
                    .startsWith("deferred")
                    .contains("east", "north", "south");
            assertThat(talks.issues()).hasSize(1);
        }

        @Test
        void an_open_issue_has_the_same_values_in_whatever_order_they_come() {
            ChoiceIssue one =
                    Issue.choice("holder", "none", "south").withZero("none").open();
            ChoiceIssue other =
                    Issue.choice("holder", "none", "north").withZero("none").open();

            Negotiation forward = talks().add(NORTH.demands(one.is("south")))
                    .add(SOUTH.demands(other.is("north")))
                    .build();
            Negotiation backward = talks().add(SOUTH.demands(other.is("north")))
                    .add(NORTH.demands(one.is("south")))
                    .build();

            assertThat(forward).isEqualTo(backward);
            assertThat(((ChoiceIssue) forward.issues().get(0)).values()).containsExactly("none", "north", "south");
        }

        /** They were once joined one by one, which took minutes. */
        @Test
        void thousands_of_parts_may_each_add_a_value_to_an_open_issue() {
            NegotiationBuilder talks = Negotiation.between(NORTH, SOUTH);
            for (int i = 0; i < 4000; i++) {
                talks.add(NORTH.demands(TerritorialStatus.of(Territory.of("Hills"))
                                .deJure()
                                .heldBy(Party.of("Claimant " + i)))
                        .id("claim-" + i));
            }

            ChoiceIssue status = (ChoiceIssue) talks.build().issues().get(0);

            assertThat(status.values()).hasSize(4003).startsWith("deferred", "claimant-0", "claimant-1", "claimant-10");
        }

        @Test
        void terms_about_an_open_issue_are_about_the_merged_one() {
            ChoiceIssue one = Issue.choice("holder", "none", "south").open();
            ChoiceIssue other = Issue.choice("holder", "none", "north").open();

            Negotiation talks = talks().add(NORTH.demands(one.is("south")))
                    .add(SOUTH.demands(other.is("north")))
                    .build();

            for (Position position : talks.positions()) {
                assertThat(((Terms.Among) position.terms()).issue())
                        .isEqualTo(talks.issues().get(0));
            }
        }
    }

    @Nested
    class Acts {
        @Test
        void one_act_has_the_extents_that_all_demands_give_it() {
            Negotiation talks = talks().add(
                            NORTH.demands(PrisonerRelease.by(SOUTH).of(NORTH)))
                    .add(SOUTH.accepts(PrisonerRelease.by(SOUTH).of(NORTH).categories(PrisonerCategory.AGED_18_TO_25)))
                    .build();

            assertThat(talks.acts()).hasSize(1);
            assertThat(talks.acts().get(0).extents())
                    .extracting(Issue::id)
                    .containsExactly(
                            "prisoner-release/south/north/category/aged-18-to-25",
                            "prisoner-release/south/north/category/all");
        }

        @Test
        void the_step_of_an_act_is_among_the_steps() {
            Negotiation talks = talks().add(NORTH.demands(SUMMIT)).build();

            assertThat(talks.steps()).containsExactly(talks.acts().get(0).step());
        }

        @Test
        void a_demand_within_other_terms_brings_its_act() {
            Negotiation talks =
                    talks().add(Assumption.that(Terms.anyOf(X, SUMMIT))).build();

            assertThat(talks.acts()).hasSize(1);
        }

        @Test
        void a_free_step_is_no_act() {
            Negotiation talks = talks().add(NORTH.demands(AGREEMENT.occurs())).build();

            assertThat(talks.acts()).isEmpty();
            assertThat(talks.steps()).containsExactly(AGREEMENT);
        }
    }

    @Nested
    class AmongAllPrincipals {
        private final Meeting meeting = Meeting.OF_ALL;
        private final Meeting resolved = Meeting.RESOLVED;

        private Position only(NegotiationBuilder talks) {
            return talks.build().positions().get(0);
        }

        @Test
        void a_demand_is_resolved_in_every_attitude() {
            assertThat(only(talks().add(NORTH.demands(meeting))).terms()).isEqualTo(resolved);
            assertThat(only(talks().add(NORTH.accepts(meeting))).terms()).isEqualTo(resolved);
            assertThat(only(talks().add(NORTH.rejects(meeting))).terms()).isEqualTo(resolved);
            assertThat(only(talks().add(NORTH.undecidedOn(meeting))).terms()).isEqualTo(resolved);
        }

        @Test
        void a_demand_is_resolved_in_conditions() {
            Position demanded = only(talks().add(NORTH.demands(X).when(meeting).unless(Terms.not(meeting))));
            Position rejected =
                    only(talks().add(NORTH.rejects(X).unless(meeting).until(meeting)));
            Position accepted = only(talks().add(NORTH.accepts(X).onlyIf(meeting)));

            assertThat(demanded).isEqualTo(NORTH.demands(X).when(resolved).unless(Terms.not(resolved)));
            assertThat(rejected).isEqualTo(NORTH.rejects(X).unless(resolved).until(resolved));
            assertThat(accepted).isEqualTo(NORTH.accepts(X).onlyIf(resolved));
        }

        @Test
        void a_demand_is_resolved_in_an_assumption() {
            Negotiation talks = talks().add(Assumption.that(meeting)).build();

            assertThat(talks.assumptions()).extracting(Assumption::terms).containsExactly(resolved);
        }

        @Test
        void a_demand_is_resolved_in_a_rule() {
            Negotiation talks =
                    talks().add(CompatibilityRule.excludes(meeting, X)).build();

            assertThat(talks.rules())
                    .extracting(CompatibilityRule::terms)
                    .containsExactly(Terms.atMost(1, resolved, X));
        }

        @Test
        void a_demand_is_resolved_within_all_kinds_of_terms() {
            Terms nested = Terms.allOf(
                    AGREEMENT.onlyAfter(meeting),
                    Terms.anyOf(meeting, X),
                    Terms.not(meeting),
                    Terms.exactlyOne(meeting, Y),
                    Terms.atMost(1, meeting, Z));

            assertThat(only(talks().add(NORTH.demands(nested))).terms())
                    .isEqualTo(Terms.allOf(
                            AGREEMENT.onlyAfter(resolved),
                            Terms.anyOf(resolved, X),
                            Terms.not(resolved),
                            Terms.exactlyOne(resolved, Y),
                            Terms.atMost(1, resolved, Z)));
        }

        @Test
        void a_demand_is_resolved_within_a_proposal() {
            Demand proposal = Proposal.named("Option 1", X, Terms.anyOf(meeting, Y));

            assertThat(only(talks().add(NORTH.demands(proposal))).terms())
                    .isEqualTo(Proposal.named("Option 1", X, Terms.anyOf(resolved, Y)));
        }

        @Test
        void those_who_are_no_principals_are_left_out() {
            assertThat(only(talks().add(Participation.host(EAST)).add(NORTH.demands(meeting)))
                            .terms())
                    .isEqualTo(resolved);
        }

        @Test
        void a_ceasefire_among_all_is_the_one_between_the_only_two() {
            assertThat(only(talks().add(NORTH.demands(Ceasefire.full()))))
                    .isEqualTo(only(talks().add(NORTH.demands(Ceasefire.full().between(SOUTH, NORTH)))));
        }

        @Test
        void the_matrix_is_asked_with_the_demand_as_it_was_written() {
            Negotiation talks = talks().add(NORTH.demands(meeting)).build();

            assertThat(Analysis.of(talks).matrix().row(meeting)).isPresent();
        }
    }

    @Nested
    class ImpliedRules {
        private NegotiationBuilder neutralityAndMembership() {
            return talks().add(NORTH.demands(MEMBERSHIP)).add(SOUTH.demands(Neutrality.of(NORTH)));
        }

        @Test
        void they_apply_unless_left_out() {
            Negotiation talks = neutralityAndMembership().build();

            assertThat(talks.impliedRulesApply()).isTrue();
            assertThat(ruleIds(talks)).contains("implied/neutrality/north/alliance-membership");
            assertThat(talks.rules())
                    .extracting(CompatibilityRule::origin)
                    .containsOnly(CompatibilityRule.Origin.IMPLIED);
        }

        @Test
        void they_can_be_left_out() {
            Negotiation talks = neutralityAndMembership().withoutImpliedRules().build();

            assertThat(talks.impliedRulesApply()).isFalse();
            assertThat(talks.rules()).isEmpty();
        }

        @Test
        void stated_rules_stay_where_implied_ones_are_left_out() {
            Negotiation talks = neutralityAndMembership()
                    .add(CompatibilityRule.excludes(X, Y).id("stated"))
                    .withoutImpliedRules()
                    .build();

            assertThat(ruleIds(talks)).containsExactly("stated");
        }

        @Test
        void a_rule_about_issues_that_nothing_mentions_is_left_out() {
            assertThat(talks().add(SOUTH.demands(Neutrality.of(NORTH))).build().rules())
                    .isEmpty();
        }

        @Test
        void a_rule_goes_with_the_demand_that_implies_it() {
            Negotiation talks = neutralityAndMembership().build();

            Negotiation without =
                    talks.toBuilder().remove("south/demands/neutrality").build();

            assertThat(ruleIds(without)).doesNotContain("implied/neutrality/north/alliance-membership");
        }

        @Test
        void a_rule_implied_twice_is_one_rule() {
            Negotiation once = neutralityAndMembership().build();
            Negotiation twice = neutralityAndMembership()
                    .add(NORTH.rejects(Neutrality.of(NORTH)))
                    .build();

            assertThat(twice.rules()).isEqualTo(once.rules());
        }

        @Test
        void a_demand_in_a_condition_implies_rules_too() {
            Negotiation talks = talks().add(NORTH.demands(MEMBERSHIP))
                    .add(SOUTH.demands(X).when(Neutrality.of(NORTH)))
                    .build();

            assertThat(ruleIds(talks)).contains("implied/neutrality/north/alliance-membership");
        }
    }

    @Nested
    class RulesOverDemandTypes {
        private final Demand ceasefire = Ceasefire.full();
        private final Demand resolved = Ceasefire.full().among(PRINCIPALS);
        private final Demand byNorth = PrisonerRelease.by(NORTH).of(SOUTH);
        private final Demand bySouth = PrisonerRelease.by(SOUTH).of(NORTH);

        private NegotiationBuilder given() {
            return talks().add(NORTH.demands(ceasefire))
                    .add(NORTH.demands(bySouth))
                    .add(SOUTH.demands(byNorth));
        }

        private DemandTypeRule<Ceasefire, PrisonerRelease> rule() {
            return DemandTypeRule.forEvery(Ceasefire.class, PrisonerRelease.class);
        }

        private ImmutableList<CompatibilityRule> expanded(DemandTypeRule<?, ?> rule) {
            return given().add(rule).build().rules();
        }

        @Test
        void incompatible_demands_exclude_each_other() {
            assertThat(expanded(rule().incompatible()))
                    .extracting(CompatibilityRule::terms)
                    .containsExactly(Terms.atMost(1, resolved, byNorth), Terms.atMost(1, resolved, bySouth));
        }

        @Test
        void demands_are_incompatible_unless_said_otherwise() {
            assertThat(expanded(rule())).isEqualTo(expanded(rule().incompatible()));
        }

        @Test
        void conditionally_compatible_demands_exclude_each_other_unless_the_terms_hold() {
            assertThat(expanded(rule().compatibleOnlyIf(X)))
                    .extracting(CompatibilityRule::terms)
                    .containsExactly(
                            Terms.anyOf(Terms.atMost(1, resolved, byNorth), X),
                            Terms.anyOf(Terms.atMost(1, resolved, bySouth), X));
        }

        @Test
        void the_terms_that_make_demands_compatible_bring_their_issues() {
            Negotiation talks = given().add(rule().compatibleOnlyIf(X)).build();

            assertThat(talks.issue("x")).isPresent();
        }

        @Test
        void a_reference_in_the_terms_that_make_demands_compatible_is_resolved() {
            Negotiation talks = given().declare(Issue.yesNo("x"))
                    .add(rule().compatibleOnlyIf(Issue.byId("x").is("yes")))
                    .build();

            assertThat(talks.rules().get(0).terms()).isEqualTo(Terms.anyOf(Terms.atMost(1, resolved, byNorth), X));
        }

        @Test
        void compatible_demands_are_listed_and_bound_to_nothing() {
            ImmutableList<CompatibilityRule> rules = talks().add(NORTH.demands(ceasefire))
                    .add(NORTH.demands(bySouth))
                    .add(rule().compatible().id("r"))
                    .build()
                    .rules();

            assertThat(rules).extracting(CompatibilityRule::id).containsExactly("r/1");
            assertThat(rules)
                    .extracting(CompatibilityRule::terms)
                    .containsExactly(Terms.anyOf(resolved, bySouth, Terms.allOf()));
        }

        @Test
        void compatible_demands_are_listed_pair_by_pair() {
            assertThat(expanded(rule().compatible().id("r")))
                    .extracting(CompatibilityRule::id)
                    .containsExactly("r/1", "r/2");
        }

        @Test
        void compatible_demands_change_no_answer() {
            Negotiation with = given().add(rule().compatible()).build();

            assertThat(Analysis.of(with).explain())
                    .isEqualTo(Analysis.of(given().build()).explain());
        }

        @Test
        void compatible_demands_with_an_order_of_steps_state_no_order() {
            Demand proposal = Proposal.named("Option", AGREEMENT.before(KEY_ISSUES), X);

            assertThat(talks().add(NORTH.demands(proposal))
                            .add(NORTH.demands(bySouth))
                            .add(DemandTypeRule.forEvery(Proposal.class, PrisonerRelease.class)
                                    .compatible())
                            .build()
                            .rules())
                    .extracting(CompatibilityRule::terms)
                    .containsExactly(Terms.allOf());
        }

        @Test
        void a_demand_in_the_terms_that_make_demands_compatible_is_resolved() {
            Negotiation talks = talks().add(NORTH.demands(SUMMIT))
                    .add(SOUTH.demands(Neutrality.of(SOUTH)))
                    .add(DemandTypeRule.forEvery(LeadersSummit.class, Neutrality.class)
                            .compatibleOnlyIf(ceasefire))
                    .build();

            assertThat(talks.rules().get(0).terms())
                    .isEqualTo(Terms.anyOf(Terms.atMost(1, SUMMIT, Neutrality.of(SOUTH)), resolved));
            assertThat(talks.toBuilder().build()).isEqualTo(talks);
        }

        @Test
        void expanded_rules_carry_the_id_and_a_number() {
            assertThat(expanded(rule().id("r")))
                    .extracting(CompatibilityRule::id)
                    .containsExactly("r/1", "r/2");
        }

        @Test
        void the_id_is_made_from_the_types_unless_given() {
            assertThat(rule().id()).isEqualTo("ceasefire-prisonerrelease");
        }

        @Test
        void expanded_rules_carry_the_reason_and_the_authority() {
            DemandTypeRule<?, ?> rule = rule().because("fighting goes on").onAuthorityOf("GC III, article 118");

            assertThat(expanded(rule)).allSatisfy(expanded -> {
                assertThat(expanded.rationale()).isEqualTo("fighting goes on");
                assertThat(expanded.authority()).isEqualTo("GC III, article 118");
                assertThat(expanded.origin()).isEqualTo(CompatibilityRule.Origin.EXPANDED);
            });
        }

        @Test
        void only_pairs_that_meet_the_predicate_count() {
            assertThat(expanded(rule().where((one, release) -> release.by().equals(SOUTH))))
                    .extracting(CompatibilityRule::terms)
                    .containsExactly(Terms.atMost(1, resolved, bySouth));
        }

        @Test
        void the_predicate_sees_demands_among_the_principals() {
            assertThat(expanded(rule().where((one, release) -> one.parties().equals(PRINCIPALS))))
                    .hasSize(2);
        }

        @Test
        void no_demand_is_paired_with_itself_and_no_pair_comes_twice() {
            assertThat(expanded(DemandTypeRule.forEvery(PrisonerRelease.class, PrisonerRelease.class)))
                    .extracting(CompatibilityRule::terms)
                    .containsExactly(Terms.atMost(1, byNorth, bySouth));
        }

        @Test
        void demands_in_conditions_and_assumptions_are_paired_too() {
            Negotiation talks = talks().add(NORTH.demands(X).when(ceasefire))
                    .add(Assumption.that(Terms.anyOf(Y, bySouth)))
                    .add(rule())
                    .build();

            assertThat(talks.rules()).hasSize(1);
        }

        @Test
        void a_rule_over_types_that_nobody_demands_expands_into_nothing() {
            assertThat(expanded(DemandTypeRule.forEvery(Neutrality.class, Ceasefire.class)))
                    .isEmpty();
        }

        @Test
        void from_then_on_the_rules_are_data() {
            Negotiation talks = given().add(
                            rule().where((one, release) -> release.by().equals(SOUTH))
                                    .id("r"))
                    .build();
            Negotiation same = given().add(
                            rule().where((one, release) -> !release.by().equals(NORTH))
                                    .id("r"))
                    .build();

            assertThat(talks).isEqualTo(same).isEqualTo(talks.toBuilder().build());
            assertThat(talks.rules())
                    .containsExactly(new CompatibilityRule(
                            "r/1", Terms.atMost(1, resolved, bySouth), "", "", CompatibilityRule.Origin.EXPANDED));
        }
    }

    @Test
    void it_has_no_title_unless_given() {
        assertThat(talks().build().title()).isEmpty();
    }
}
