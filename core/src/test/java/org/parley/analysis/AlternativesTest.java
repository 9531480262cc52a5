package org.parley.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.CompatibilityRule;
import org.parley.Demand;
import org.parley.Negotiation;
import org.parley.NegotiationBuilder;
import org.parley.Party;
import org.parley.Position;
import org.parley.Step;
import org.parley.Terms;
import org.parley.demand.Proposal;
import org.parley.demand.Undertaking;

/** Either this or that: each alternative is judged from every other side by itself. */
class AlternativesTest {
    private static final Party NORTH = Party.of("North");
    private static final Party SOUTH = Party.of("South");
    private static final Demand WITHDRAWAL = Undertaking.by(SOUTH, "Withdrawal");
    private static final Demand DISARMAMENT = Undertaking.by(SOUTH, "Disarmament");
    private static final Demand ELECTIONS = Undertaking.by(SOUTH, "Elections");
    private static final Demand ONE = Proposal.named("Option 1", WITHDRAWAL);
    private static final Demand TWO = Proposal.named("Option 2", DISARMAMENT, ELECTIONS);
    private static final Step SIGNING = Step.of("signing");

    private static NegotiationBuilder talks() {
        return Negotiation.between(NORTH, SOUTH)
                .add(NORTH.demands(Terms.anyOf(ONE, TWO)).id("either"));
    }

    private static Alternatives.Offer offer(NegotiationBuilder talks) {
        return Analysis.of(talks.build()).alternatives().offers().get(0);
    }

    private static Alternative.Judgement judged(Alternatives.Offer offer, Demand demand) {
        for (Alternative alternative : offer.alternatives()) {
            if (alternative.demand().equals(demand)) {
                return alternative.judgement(SOUTH).orElseThrow();
            }
        }
        throw new AssertionError(demand + " is no alternative of " + offer);
    }

    @Test
    void each_alternative_is_judged_by_itself() {
        Alternatives.Offer offer = offer(talks().add(SOUTH.rejects(WITHDRAWAL)).add(SOUTH.accepts(TWO)));

        assertThat(judged(offer, ONE).possible()).isEqualTo(Existence.NONE);
        assertThat(judged(offer, ONE).response().answer()).isEqualTo(Answer.REJECTED);
        assertThat(judged(offer, TWO).possible()).isEqualTo(Existence.SOME);
        assertThat(judged(offer, TWO).response().answer()).isEqualTo(Answer.ACCEPTED);
    }

    @Test
    void what_is_missing_is_consent_to_some_of_its_issues() {
        Alternatives.Offer offer = offer(talks().add(SOUTH.accepts(ELECTIONS)));

        assertThat(judged(offer, TWO).possible()).isEqualTo(Existence.SOME);
        assertThat(judged(offer, TWO).unanswered())
                .extracting(issue -> issue.label())
                .containsExactly("disarmament");
    }

    @Test
    void what_is_missing_is_a_condition() {
        Alternatives.Offer offer = offer(talks().add(SOUTH.rejects(WITHDRAWAL).until(SIGNING)));

        assertThat(judged(offer, ONE).response().answer()).isEqualTo(Answer.REJECTED_UNTIL);
        assertThat(judged(offer, ONE).response().conditions().get(0)).containsExactly(SIGNING.occurs());
    }

    @Test
    void the_nearer_one_breaks_less_by_firmness_not_by_number() {
        Position redLine = SOUTH.rejects(WITHDRAWAL).redLine();
        Position one = SOUTH.rejects(DISARMAMENT);
        Position other = SOUTH.rejects(ELECTIONS).flexible();
        Alternatives.Offer offer = offer(talks().add(redLine).add(one).add(other));

        assertThat(judged(offer, ONE).breaks()).containsExactly(redLine);
        assertThat(judged(offer, TWO).breaks()).containsExactlyInAnyOrder(one, other);
        assertThat(judged(offer, TWO).cost()).contains(new Concession.Cost(0, 1, 1));
        assertThat(offer.nearestTo(SOUTH)).extracting(Alternative::demand).containsExactly(TWO);
    }

    @Test
    void two_that_break_as_much_are_equally_near() {
        Alternatives.Offer offer = offer(talks().add(SOUTH.rejects(WITHDRAWAL)).add(SOUTH.rejects(ELECTIONS)));

        assertThat(offer.nearestTo(SOUTH)).extracting(Alternative::demand).containsExactly(ONE, TWO);
    }

    @Test
    void one_that_breaks_nothing_is_nearest() {
        Alternatives.Offer offer = offer(talks().add(SOUTH.rejects(WITHDRAWAL).flexible()));

        assertThat(offer.nearestTo(SOUTH)).extracting(Alternative::demand).containsExactly(TWO);
    }

    @Test
    void one_that_rules_exclude_is_impossible_for_everyone() {
        CompatibilityRule rule =
                CompatibilityRule.excludes(DISARMAMENT, ELECTIONS).id("not-both");
        Alternatives.Offer offer = offer(talks().add(rule));

        assertThat(offer.alternatives().get(1).isImpossible()).isTrue();
        assertThat(offer.alternatives().get(1).impossibleBecauseOf()).containsExactly(rule);
        assertThat(offer.alternatives().get(1).judgement(SOUTH)).isEmpty();
        assertThat(offer.nearestTo(SOUTH)).extracting(Alternative::demand).containsExactly(ONE);
    }

    @Test
    void whoever_offers_is_not_asked() {
        assertThat(offer(talks()).alternatives().get(0).judgement(NORTH)).isEmpty();
    }

    @Test
    void an_acceptance_of_either_is_an_offer_too() {
        assertThat(Analysis.of(Negotiation.between(NORTH, SOUTH)
                                .add(SOUTH.accepts(Terms.anyOf(WITHDRAWAL, ELECTIONS)))
                                .build())
                        .alternatives()
                        .offers())
                .hasSize(1);
    }

    @Test
    void exactly_one_of_several_demands_is_an_offer_too() {
        Alternatives.Offer offer = offer(Negotiation.between(NORTH, SOUTH)
                .add(NORTH.demands(Terms.exactlyOne(ONE, TWO)))
                .add(SOUTH.rejects(WITHDRAWAL)));

        assertThat(offer.alternatives()).extracting(Alternative::demand).containsExactly(ONE, TWO);
        assertThat(offer.nearestTo(SOUTH)).extracting(Alternative::demand).containsExactly(TWO);
    }

    @Test
    void none_is_nearest_while_it_is_not_known_what_another_breaks() {
        Alternatives.Offer offer = offer(talks().add(SOUTH.rejects(WITHDRAWAL)));
        Alternative known = offer.alternatives().get(0);
        Alternative unknown = new Alternative(
                TWO,
                false,
                ImmutableList.of(),
                ImmutableList.of(new Alternative.Judgement(
                        judged(offer, TWO).response(), ImmutableList.of(), Optional.empty(), ImmutableList.of())));

        assertThat(new Alternatives.Offer(offer.position(), ImmutableList.of(known)).nearestTo(SOUTH))
                .containsExactly(known);
        assertThat(new Alternatives.Offer(offer.position(), ImmutableList.of(known, unknown)).nearestTo(SOUTH))
                .isEmpty();
    }

    @Test
    void a_demand_of_both_offers_no_alternatives() {
        assertThat(Analysis.of(Negotiation.between(NORTH, SOUTH)
                                .add(NORTH.demands(Terms.allOf(ONE, TWO)))
                                .build())
                        .alternatives()
                        .offers())
                .isEmpty();
    }

    @Test
    void the_alternatives_are_told_side_by_side() {
        assertThat(Analysis.of(talks().add(SOUTH.rejects(WITHDRAWAL).redLine())
                                .add(SOUTH.rejects(ELECTIONS))
                                .build())
                        .alternatives()
                        .explain())
                .isEqualTo("""
                        North demands the proposal "Option 1" or the proposal "Option 2", firmness not stated (no source).
                          Option 1: South rejects it. Incompatible.
                            For it, South would have to give up at least one red line:
                              - South rejects withdrawal, as a red line (no source).
                            Still missing is South's consent on: withdrawal.
                          Option 2: South rejects it. Incompatible.
                            For it, South would have to give up at least one firm position:
                              - South rejects elections, firmness not stated (no source).
                            Still missing is South's consent on: disarmament and elections.
                          Option 2 breaks least of what South holds, by firmness.
                        """);
    }
}
