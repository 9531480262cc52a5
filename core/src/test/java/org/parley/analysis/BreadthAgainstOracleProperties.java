package org.parley.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.parley.Accepted;
import org.parley.Demand;
import org.parley.Demanded;
import org.parley.InvalidNegotiationException;
import org.parley.Negotiation;
import org.parley.NegotiationBuilder;
import org.parley.Participation;
import org.parley.Party;
import org.parley.Position;
import org.parley.Reading;
import org.parley.Rejected;
import org.parley.Statement;
import org.parley.Terms;
import org.parley.demand.Proposal;
import org.parley.oracle.NegotiationGenerators;
import org.parley.oracle.Oracle;

/** Readings, alternatives and gaps agree with the oracle, which looks at every outcome, on random negotiations. */
class BreadthAgainstOracleProperties {
    private static final Party OFFERING = Party.of("The offering side");

    @Provide
    Arbitrary<Negotiation> negotiations() {
        return NegotiationGenerators.negotiations();
    }

    /** Puts some of the positions into readings of two groups. */
    private static Negotiation inReadings(Negotiation negotiation, Random random) {
        NegotiationBuilder builder = negotiation.toBuilder();
        for (Position position : negotiation.positions()) {
            int group = random.nextInt(3);
            if (group < 2 && position instanceof Statement<?> statement) {
                builder.remove(position.id());
                builder.add((Position) statement.with(position.details().toBuilder()
                        .ownId(position.id())
                        .reading(new Reading("group " + group, random.nextBoolean() ? "one" : "other"))
                        .build()));
            }
        }
        return builder.build();
    }

    @Property
    void in_each_reading_the_answers_are_those_without_the_positions_of_other_readings(
            @ForAll("negotiations") Negotiation plain, @ForAll long seed) {
        Negotiation negotiation = inReadings(plain, new Random(seed));

        ByReading<Set<Oracle.Conflict>> conflicts =
                Analysis.of(negotiation).byReading(read -> new Seen(read.negotiation()).conflicts());

        for (ByReading.Case<Set<Oracle.Conflict>> one : conflicts.cases()) {
            for (List<Reading> choice : one.choices()) {
                NegotiationBuilder alone = negotiation.toBuilder();
                for (Position position : negotiation.positions()) {
                    if (position.reading().isPresent()
                            && !choice.contains(position.reading().get())) {
                        alone.remove(position.id());
                    }
                }
                assertThat(one.answer())
                        .as(choice + " of " + NegotiationGenerators.describe(negotiation))
                        .isEqualTo(Oracle.of(alone.build()).conflicts());
            }
        }
    }

    /** Returns the negotiation with one more principal, who would do with either of two sets of its terms. */
    private static Optional<Negotiation> withOffer(Negotiation negotiation, Random random, List<Demand> proposals) {
        List<Terms> terms = new ArrayList<>();
        for (Position position : negotiation.positions()) {
            terms.add(position.terms());
        }
        proposals.add(Proposal.named("One", terms.get(random.nextInt(terms.size()))));
        proposals.add(Proposal.named(
                "Other", terms.get(random.nextInt(terms.size())), terms.get(random.nextInt(terms.size()))));
        try {
            return Optional.of(negotiation.toBuilder()
                    .add(Participation.principal(OFFERING))
                    .add(OFFERING.demands(Terms.anyOf(proposals.get(0), proposals.get(1)))
                            .id("either-or"))
                    .build());
        } catch (InvalidNegotiationException invalid) {
            return Optional.empty();
        }
    }

    @Property
    void each_alternative_is_judged_as_if_it_alone_were_demanded(
            @ForAll("negotiations") Negotiation plain, @ForAll long seed) {
        List<Demand> proposals = new ArrayList<>();
        Optional<Negotiation> offered = withOffer(plain, new Random(seed), proposals);
        if (offered.isEmpty() || Oracle.outcomes(offered.get()) > NegotiationGenerators.MOST_OUTCOMES) {
            return;
        }

        for (Alternatives.Offer offer :
                Analysis.of(offered.get()).alternatives().offers()) {
            if (offer.position().id().equals("either-or")) {
                for (Alternative alternative : offer.alternatives()) {
                    check(alternative, offered.get());
                }
            }
        }
    }

    private static void check(Alternative alternative, Negotiation offered) {
        Negotiation alone = offered.toBuilder()
                .remove("either-or")
                .add(OFFERING.demands(alternative.demand()).id("alone"))
                .build();
        Oracle.Row row = Oracle.of(alone).matrix().get(alternative.demand().text());
        if (row == null) {
            return;
        }
        assertThat(alternative.isImpossible())
                .as(NegotiationGenerators.describe(alone))
                .isEqualTo(row.impossible());
        for (Alternative.Judgement judgement : alternative.judgements()) {
            assertThat(judgement.response().answer().name())
                    .as(judgement.party() + " on " + alternative.demand() + " in "
                            + NegotiationGenerators.describe(alone))
                    .isEqualTo(row.cells().get(judgement.party().id()).answer().name());
            assertThat(judgement.cost().orElseThrow())
                    .as(judgement.party() + " on " + alternative.demand() + " in "
                            + NegotiationGenerators.describe(alone))
                    .isEqualTo(cheapest(judgement.party(), alternative.demand(), offered));
        }
    }

    /** Returns what the party would have to give up if the demand stood, and nobody else had a position. */
    private static Concession.Cost cheapest(Party party, Demand demand, Negotiation offered) {
        NegotiationBuilder both =
                offered.toBuilder().add(OFFERING.demands(demand).id("alone"));
        for (Position position : offered.positions()) {
            if (!position.party().id().equals(party.id())) {
                both.remove(position.id());
                both.add(position.party().undecidedOn(mentioned(position)).id("silenced-" + position.id()));
            }
        }
        return Oracle.of(both.build()).concessions().stream()
                .filter(concession -> !concession.positions().contains("alone"))
                .map(concession -> new Concession.Cost(concession.redLines(), concession.firm(), concession.flexible()))
                .min(Concession.Cost::compareTo)
                .orElseThrow();
    }

    /** Returns terms that mention all that the position does, so that it can bind nobody and no act be forgotten. */
    private static Terms mentioned(Position position) {
        List<Terms> all = new ArrayList<>(List.of(position.terms()));
        if (position instanceof Demanded demanded) {
            demanded.when().ifPresent(all::add);
            demanded.unless().ifPresent(all::add);
        } else if (position instanceof Rejected rejected) {
            rejected.unless().ifPresent(all::add);
            rejected.until().ifPresent(all::add);
        } else if (position instanceof Accepted accepted) {
            accepted.onlyIf().ifPresent(all::add);
        }
        return Terms.anyOf(all.toArray(new Terms[0]));
    }
}
