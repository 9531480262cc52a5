package org.parley.analysis;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.Accepted;
import org.parley.Demand;
import org.parley.Demanded;
import org.parley.Party;
import org.parley.Position;
import org.parley.Premise;
import org.parley.Terms;
import org.parley.internal.compile.CompiledNegotiation;
import org.parley.internal.engine.BudgetSpent;
import org.parley.internal.engine.CorrectionSearch;
import org.parley.internal.engine.Meter;
import org.parley.internal.engine.Problem;

/** Judges the alternatives that a party offers from every other side. */
final class AlternativeLens {
    private final CompiledNegotiation compiled;
    private final Meter meter;
    private final PartyAnswers answers;
    private boolean complete = true;

    AlternativeLens(CompiledNegotiation compiled, Meter meter) {
        this.compiled = compiled;
        this.meter = meter;
        this.answers = new PartyAnswers(compiled, meter);
    }

    Alternatives find() {
        ImmutableList.Builder<Alternatives.Offer> offers = ImmutableList.builder();
        for (Position position : compiled.negotiation().positions()) {
            boolean isOffer = position instanceof Demanded || position instanceof Accepted;
            if (isOffer && compiled.isPrincipal(position.party()) && isEitherOr(position.terms())) {
                offers.add(offer(position));
            }
        }
        return new Alternatives(compiled.negotiation(), offers.build(), complete);
    }

    private static boolean isEitherOr(Terms terms) {
        boolean isChoice = terms instanceof Terms.AnyOf || terms instanceof Terms.ExactlyOne;
        if (!isChoice || terms.parts().size() < 2) {
            return false;
        }
        for (Terms part : terms.parts()) {
            if (!(part instanceof Demand)) {
                return false;
            }
        }
        return true;
    }

    private Alternatives.Offer offer(Position position) {
        ImmutableList.Builder<Alternative> alternatives = ImmutableList.builder();
        for (Terms part : position.terms().parts()) {
            alternatives.add(alternative((Demand) part, position.party()));
        }
        return new Alternatives.Offer(position, alternatives.build());
    }

    private Alternative alternative(Demand demand, Party offering) {
        RowTerms terms = new RowTerms(compiled, demand, meter);
        try {
            if (!terms.hold()) {
                return new Alternative(demand, true, terms.excludedBy(), ImmutableList.of());
            }
        } catch (BudgetSpent spent) {
            complete = false;
        }
        ImmutableList.Builder<Alternative.Judgement> judgements = ImmutableList.builder();
        for (Party party : compiled.principals()) {
            if (!party.id().equals(offering.id())) {
                judgements.add(judgement(party, terms));
            }
        }
        return new Alternative(demand, false, ImmutableList.of(), judgements.build());
    }

    private Alternative.Judgement judgement(Party party, RowTerms terms) {
        Response response = Response.of(party, Answer.UNKNOWN, ImmutableList.of());
        try {
            response = answers.of(party, terms);
            BitSet broken = broken(party, terms);
            if (broken != null) {
                return new Alternative.Judgement(
                        response,
                        positions(broken),
                        Optional.of(Concession.Cost.of(positions(broken))),
                        ImmutableList.copyOf(answers.unanswered(party, terms)));
            }
        } catch (BudgetSpent spent) {
            complete = false;
        }
        return new Alternative.Judgement(response, ImmutableList.of(), Optional.empty(), ImmutableList.of());
    }

    /** Returns the cheapest positions of the party without which the terms can hold. */
    private @Nullable BitSet broken(Party party, RowTerms terms) {
        Problem.Builder builder = compiled.problem().extend();
        BitSet hard = compiled.given();
        hard.set(builder.group(terms.formula()));
        Problem problem = builder.build();
        long[] weights = new long[problem.groups()];
        Arrays.fill(weights, 1);
        System.arraycopy(
                ConcessionLens.weights(compiled),
                0,
                weights,
                0,
                compiled.members().size());
        return new CorrectionSearch(problem, hard, compiled.positionsOf(party), weights, meter).next();
    }

    private ImmutableList<Position> positions(BitSet groups) {
        ImmutableList.Builder<Position> positions = ImmutableList.builder();
        for (Premise member : compiled.membersOf(groups)) {
            if (member instanceof Position position) {
                positions.add(position);
            }
        }
        return positions.build();
    }
}
