package org.parley;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.parley.analysis.Analysis;
import org.parley.demand.GuaranteeForm;
import org.parley.demand.LeadersSummit;
import org.parley.demand.Neutrality;
import org.parley.demand.SecurityGuarantees;
import org.parley.demand.TerritorialStatus;
import org.parley.demand.TroopWithdrawal;
import org.parley.demand.Undertaking;
import org.parley.oracle.NegotiationGenerators;

/** What is not public changes nothing that the public sees, and what only the mediator knows nothing for the parties. */
class NonInterferenceProperties {
    /** A word that stands in every name which only secrets mention. */
    private static final String SECRET = "hush";

    private static final Party NORTH = Party.of("North");
    private static final Party SOUTH = Party.of("South");
    private static final Source SOURCE = Source.by("A reporter");
    private static final LocalDate DAY = LocalDate.of(2025, 6, 2);
    private static final Territory VALLEY = Territory.of("Green Valley");
    private static final Step SIGNATURE = Step.of("signature");
    private static final Step MEETING = Step.of("meeting " + SECRET);
    private static final Demand SUMMIT = LeadersSummit.of(NORTH, SOUTH);
    private static final Demand MEMBERSHIP = SecurityGuarantees.to(NORTH).form(GuaranteeForm.ALLIANCE_MEMBERSHIP);
    private static final ChoiceIssue CAPITAL =
            Issue.choice("capital", "here", "there", "nowhere").open().withZero("nowhere");
    private static final ChoiceIssue HUSHED = Issue.yesNo("matter-" + SECRET);
    private static final QuantityIssue DAYS =
            Issue.quantity("days", "days").from(0).to(90).withZero(0);

    /** Parts that anyone may see, besides those of a generated negotiation. */
    private static final List<Consumer<NegotiationBuilder>> OPEN = List.of(
            talks -> talks.titled("Talks"),
            talks -> talks.declare(DAYS),
            talks -> talks.add(NORTH.demands(Neutrality.of(NORTH)).id("open/1")),
            talks -> talks.add(SOUTH.rejects(MEMBERSHIP).id("open/2")),
            talks -> talks.add(
                    NORTH.demands(TerritorialStatus.of(VALLEY).deFacto().heldBy(NORTH))
                            .id("open/3")),
            talks -> talks.add(SOUTH.demands(CAPITAL.is("here")).id("open/4").since(DAY)),
            talks -> talks.add(NORTH.rejects(Issue.byId("days").atMost(Amount.of(30, "days")))
                    .id("open/5")),
            talks -> talks.add(SOUTH.rejects(SUMMIT).until(SIGNATURE).id("open/6")),
            talks -> talks.add(Assumption.that(SIGNATURE.onlyAfter(SUMMIT)).id("open/7")),
            talks -> talks.add(
                    SOUTH.demands(Undertaking.by(NORTH, "Inspections")).id("open/8")),
            talks -> talks.add(Round.number(1)
                    .startDate(DAY)
                    .addDelegations(Delegation.of(NORTH, "A. Head")
                            .under(Mandate.allBut("capital")
                                    .restSettledBy(SUMMIT)
                                    .before(SIGNATURE)))
                    .build()),
            talks -> talks.add(ContextNote.of("open", "It rained.", SOURCE)));

    /** Rules that everybody knows, which what is confidential must not show in. */
    private static final List<Consumer<NegotiationBuilder>> RULES = List.of(
            talks -> talks.add(DemandTypeRule.forEvery(Demand.class, Demand.class)
                    .where((one, other) -> isNoBundle(one) && isNoBundle(other))
                    .id("any-two")
                    .compatibleOnlyIf(DAYS.atLeast(30))),
            talks -> talks.add(DemandTypeRule.forEvery(Undertaking.class, Demand.class)
                    .where((one, other) -> isNoBundle(other))
                    .id("undertakings")),
            talks -> talks.add(DemandTypeRule.forEvery(Neutrality.class, Demand.class)
                    .id("neutral")
                    .compatible()));

    /** Returns whether the demand is none of those generated ones that may state an order of steps. */
    private static boolean isNoBundle(Demand demand) {
        return !demand.kind().equals("bundle");
    }

    private static List<Consumer<NegotiationBuilder>> some(Random random, List<Consumer<NegotiationBuilder>> parts) {
        return parts.stream().filter(part -> random.nextInt(3) > 0).toList();
    }

    private static List<Consumer<NegotiationBuilder>> openParts(Random random) {
        List<Consumer<NegotiationBuilder>> open = new ArrayList<>(List.of(OPEN.get(1)));
        open.addAll(some(random, OPEN));
        if (random.nextInt(3) == 0) {
            open.add(RULES.get(random.nextInt(RULES.size())));
        }
        return open;
    }

    /** Returns parts disclosed to these only, on what others speak of as well as on what nobody else does. */
    private static List<Consumer<NegotiationBuilder>> secrets(Random random, Negotiation base, Disclosure circle) {
        String tag = circle.name().toLowerCase(Locale.ROOT);
        List<Terms> terms = new ArrayList<>(List.of(
                HUSHED.yes(),
                MEMBERSHIP,
                Neutrality.of(SOUTH),
                CAPITAL.is("here"),
                Issue.choice("capital", "nowhere", "elsewhere " + SECRET)
                        .open()
                        .withZero("nowhere")
                        .is("elsewhere " + SECRET),
                DAYS.atLeast(45),
                TerritorialStatus.of(VALLEY).deFacto().heldBy(SOUTH),
                TroopWithdrawal.of(SOUTH).from(VALLEY).completed(),
                Undertaking.by(Party.of("Guarantor " + SECRET), "Inspections " + SECRET),
                SUMMIT));
        base.positions().forEach(position -> terms.add(position.terms()));
        List<Consumer<NegotiationBuilder>> secrets = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(4); i++) {
            String id = SECRET + "/" + tag + "/" + i;
            Terms about = terms.get(random.nextInt(terms.size()));
            Party party = random.nextBoolean() ? NORTH : SOUTH;
            boolean isPlain = !about.text().contains("before(") && !about.text().contains("onlyAfter(");
            switch (random.nextInt(isPlain ? 4 : 2)) {
                case 0 ->
                    secrets.add(talks -> talks.add(party.demands(about).id(id).disclosedTo(circle)));
                case 1 ->
                    secrets.add(talks -> talks.add(party.accepts(about).id(id).disclosedTo(circle)));
                case 2 ->
                    secrets.add(talks ->
                            talks.add(party.rejects(about).until(MEETING).id(id).disclosedTo(circle)));
                default ->
                    secrets.add(talks -> talks.add(party.demands(HUSHED.yes())
                            .when(about)
                            .id(id)
                            .disclosedTo(circle)
                            .redLine()));
            }
        }
        secrets.addAll(some(random, others(tag, circle)));
        return secrets;
    }

    private static List<Consumer<NegotiationBuilder>> others(String tag, Disclosure circle) {
        Party goBetween = Party.of("Go-between " + SECRET + " " + tag);
        return List.of(
                talks -> talks.add(Assumption.that(MEETING.onlyAfter(SIGNATURE))
                        .id(SECRET + "/a/" + tag)
                        .disclosedTo(circle)),
                talks -> talks.add(CompatibilityRule.excludes(HUSHED.yes(), DAYS.atLeast(10))
                        .id(SECRET + "/r/" + tag)
                        .disclosedTo(circle)),
                talks -> talks.add(ContextNote.of(SECRET + "/n/" + tag, "A " + SECRET + ".", SOURCE)
                        .disclosedTo(circle)),
                talks -> talks.add(Participation.mediator(goBetween)
                                .disclosedTo(circle)
                                .scope(tag))
                        .add(goBetween
                                .accepts(CAPITAL.is("there"))
                                .id(SECRET + "/g/" + tag)
                                .disclosedTo(circle)),
                talks -> talks.add(NORTH.demands(MEETING.occurs())
                        .id(SECRET + "/d/" + tag)
                        .disclosedTo(circle)
                        .deadline(Deadline.of(StepMoment.endOf(SIGNATURE))
                                .within(Period.ofDays(3), StepMoment.endOf(Step.of("anchor " + SECRET + " " + tag))))));
    }

    /** A negotiation with what everybody may see, what the parties may see besides, and what the mediator alone may. */
    private record Drawn(Negotiation open, Negotiation withParties, Negotiation withMediator, Negotiation withAll) {
        static Drawn of(long seed) {
            Random random = new Random(seed);
            Negotiation base = NegotiationGenerators.random(random.nextInt(5000));
            List<Consumer<NegotiationBuilder>> open = openParts(random);
            List<Consumer<NegotiationBuilder>> parties = secrets(random, base, Disclosure.PARTIES);
            List<Consumer<NegotiationBuilder>> mediator = secrets(random, base, Disclosure.MEDIATOR_ONLY);
            List<Consumer<NegotiationBuilder>> all = new ArrayList<>(parties);
            all.addAll(mediator);
            return new Drawn(
                    built(base, open, List.of(), Optional.empty()),
                    built(base, open, parties, mandate(random, Disclosure.PARTIES)),
                    built(base, open, mediator, mandate(random, Disclosure.MEDIATOR_ONLY)),
                    built(base, open, all, mandate(random, Disclosure.MEDIATOR_ONLY)));
        }

        private static Optional<Mandate> mandate(Random random, Disclosure circle) {
            Mandate mandate = Mandate.only("days").restSettledBy(MEETING).disclosedTo(circle);
            return random.nextBoolean() ? Optional.of(mandate) : Optional.empty();
        }

        private static Negotiation built(
                Negotiation base,
                List<Consumer<NegotiationBuilder>> open,
                List<Consumer<NegotiationBuilder>> secrets,
                Optional<Mandate> mandate) {
            NegotiationBuilder talks = base.toBuilder();
            Delegation south = Delegation.of(SOUTH, "B. Head");
            talks.add(Round.number(9)
                    .startDate(DAY.plusDays(9))
                    .addDelegations(mandate.map(south::under).orElse(south))
                    .build());
            open.forEach(part -> part.accept(talks));
            secrets.forEach(part -> part.accept(talks));
            return talks.build();
        }
    }

    @Property(tries = 300)
    void what_is_not_public_changes_nothing_that_the_public_sees(@ForAll long seed) {
        Drawn drawn = Drawn.of(seed);

        assertThat(drawn.open().publicView()).isEqualTo(drawn.open());
        assertThat(drawn.withParties().publicView()).isEqualTo(drawn.open());
        assertThat(drawn.withMediator().publicView()).isEqualTo(drawn.open());
        assertThat(drawn.withAll().publicView()).isEqualTo(drawn.open());
    }

    @Property(tries = 200)
    void what_only_the_mediator_knows_changes_nothing_that_the_parties_see(@ForAll long seed) {
        Drawn drawn = Drawn.of(seed);

        assertThat(drawn.withMediator().viewFor(Disclosure.PARTIES)).isEqualTo(drawn.open());
        assertThat(drawn.withAll().viewFor(Disclosure.MEDIATOR_ONLY)).isEqualTo(drawn.withAll());
        assertThat(drawn.withAll().viewFor(Disclosure.PARTIES).publicView()).isEqualTo(drawn.open());
    }

    @Property(tries = 40)
    void every_lens_answers_alike_whatever_is_not_public(@ForAll long seed) {
        Drawn drawn = Drawn.of(seed);
        Analysis open = Analysis.of(drawn.open());
        Analysis seen = Analysis.of(drawn.withAll().publicView());

        assertThat(seen.explain()).isEqualTo(open.explain()).doesNotContainIgnoringCase(SECRET);
        assertThat(seen.matrix()).isEqualTo(open.matrix());
        assertThat(seen.conflicts()).isEqualTo(open.conflicts());
        assertThat(seen.deadlocks()).isEqualTo(open.deadlocks());
        assertThat(seen.concessions()).isEqualTo(open.concessions());
        assertThat(seen.commonGround()).isEqualTo(open.commonGround());
        assertThat(seen.silences()).isEqualTo(open.silences());
        assertThat(seen.gaps()).isEqualTo(open.gaps());
        assertThat(seen.alternatives()).isEqualTo(open.alternatives());
        assertThat(seen.roadmap()).isEqualTo(open.roadmap());
        assertThat(seen.roadmap().schedule()).isEqualTo(open.roadmap().schedule());
        assertThat(seen.review(Draft.empty())).isEqualTo(open.review(Draft.empty()));
        assertThat(seen.whatIf(Terms.allOf())).isEqualTo(open.whatIf(Terms.allOf()));
        assertThat(seen.zone().consented()).isEqualTo(open.zone().consented());
        assertThat(seen.zone().possible()).isEqualTo(open.zone().possible());
        assertThat(seen.zone().outcomes().count())
                .isEqualTo(open.zone().outcomes().count());
        assertThat(seen.zone().consentedOutcomes().count())
                .isEqualTo(open.zone().consentedOutcomes().count());
    }

    @Property(tries = 200)
    void a_confidential_part_is_built_again_as_it_was(@ForAll long seed) {
        Negotiation all = Drawn.of(seed).withAll();

        assertThat(all.toBuilder().build()).isEqualTo(all);
    }
}
