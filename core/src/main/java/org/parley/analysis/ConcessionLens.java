package org.parley.analysis;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.parley.Outcome;
import org.parley.Party;
import org.parley.Position;
import org.parley.Premise;
import org.parley.internal.compile.CompiledNegotiation;
import org.parley.internal.engine.BudgetSpent;
import org.parley.internal.engine.CorrectionSearch;
import org.parley.internal.engine.Meter;
import org.parley.internal.engine.Solver;

/** Finds the minimal sets of positions whose withdrawal opens the zone, cheapest first. */
final class ConcessionLens {
    private final CompiledNegotiation compiled;
    private final Optional<Saliences> saliences;
    private final Meter meter;
    private final int limit;

    ConcessionLens(CompiledNegotiation compiled, Optional<Saliences> saliences, Meter meter, int limit) {
        this.compiled = compiled;
        this.saliences = saliences;
        this.meter = meter;
        this.limit = limit;
    }

    Concessions find() {
        BitSet positions = compiled.all();
        positions.andNot(compiled.given());
        CorrectionSearch search =
                new CorrectionSearch(compiled.problem(), compiled.given(), positions, weights(), meter);
        Solver solver = new Solver(compiled.problem(), meter);
        List<Concession> found = new ArrayList<>();
        boolean complete = true;
        try {
            for (BitSet without = search.next(); without != null && complete; without = search.next()) {
                complete = found.size() < limit;
                if (complete) {
                    found.add(concession(without, solver));
                }
            }
        } catch (BudgetSpent spent) {
            complete = false;
        }
        found.sort(new ConcessionOrder.CheapestFirst());
        return new Concessions(compiled.negotiation(), ImmutableList.copyOf(found), complete);
    }

    /** The search needs weights above zero: where saliences tie, fewer positions come first. */
    private long[] weights() {
        long[] weights = weights(compiled);
        if (saliences.isPresent()) {
            for (int g = 0; g < weights.length; g++) {
                weights[g] = compiled.members().get(g) instanceof Position position
                        ? saliences.get().of(position) * (weights.length + 1L) + 1
                        : 1;
            }
        }
        return weights;
    }

    /** One firm position weighs more than all flexible ones together, and one red line more than all firm ones. */
    static long[] weights(CompiledNegotiation compiled) {
        long step = compiled.members().size() + 1L;
        long[] weights = new long[compiled.members().size()];
        for (int g = 0; g < weights.length; g++) {
            weights[g] = compiled.members().get(g) instanceof Position position ? weight(position, step) : 1;
        }
        return weights;
    }

    private static long weight(Position position, long step) {
        return switch (position.details().firmness()) {
            case RED_LINE -> step * step;
            case FIRM -> step;
            case FLEXIBLE -> 1;
        };
    }

    private Concession concession(BitSet without, Solver solver) {
        BitSet rest = compiled.all();
        rest.andNot(without);
        Outcome opens = Witness.of(compiled, solver, rest);
        ImmutableList.Builder<Position> given = ImmutableList.builder();
        for (Premise member : compiled.membersOf(without)) {
            if (member instanceof Position position) {
                given.add(position);
            }
        }
        ImmutableList<Position> positions = given.build();
        return new Concession(positions, Concession.Cost.of(positions), weightOf(positions), shares(positions), opens);
    }

    private OptionalLong weightOf(List<Position> positions) {
        if (saliences.isEmpty()) {
            return OptionalLong.empty();
        }
        long weight = 0;
        for (Position position : positions) {
            weight += saliences.get().of(position);
        }
        return OptionalLong.of(weight);
    }

    private ImmutableList<Concession.Share> shares(ImmutableList<Position> positions) {
        ImmutableList.Builder<Concession.Share> shares = ImmutableList.builder();
        for (Party party : compiled.principals()) {
            ImmutableList.Builder<Position> builder = ImmutableList.builder();
            for (Position position : positions) {
                if (position.party().id().equals(party.id())) {
                    builder.add(position);
                }
            }
            ImmutableList<Position> own = builder.build();
            shares.add(new Concession.Share(party, Concession.Cost.of(own), weightOf(own)));
        }
        return shares.build();
    }
}
