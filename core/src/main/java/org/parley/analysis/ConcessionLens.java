package org.parley.analysis;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.parley.Outcome;
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
    private final Meter meter;
    private final int limit;

    ConcessionLens(CompiledNegotiation compiled, Meter meter, int limit) {
        this.compiled = compiled;
        this.meter = meter;
        this.limit = limit;
    }

    Concessions find() {
        BitSet positions = compiled.all();
        positions.andNot(compiled.given());
        CorrectionSearch search =
                new CorrectionSearch(compiled.problem(), compiled.given(), positions, weights(compiled), meter);
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
        found.sort(new CheapestFirst());
        return new Concessions(compiled.negotiation(), ImmutableList.copyOf(found), complete);
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
        ImmutableList.Builder<Position> builder = ImmutableList.builder();
        for (Premise member : compiled.membersOf(without)) {
            if (member instanceof Position position) {
                builder.add(position);
            }
        }
        ImmutableList<Position> positions = builder.build();
        return new Concession(positions, Concession.Cost.of(positions), opens);
    }

    /** Concessions by cost, then by the ids of positions. */
    private static final class CheapestFirst implements Comparator<Concession> {
        @Override
        public int compare(Concession one, Concession other) {
            int difference = one.cost().compareTo(other.cost());
            for (int i = 0; difference == 0 && i < one.positions().size(); i++) {
                difference = one.positions()
                        .get(i)
                        .id()
                        .compareTo(other.positions().get(i).id());
            }
            return difference;
        }
    }
}
