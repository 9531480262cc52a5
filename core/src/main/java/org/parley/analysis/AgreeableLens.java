package org.parley.analysis;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.parley.Demanded;
import org.parley.internal.compile.CompiledNegotiation;
import org.parley.internal.compile.OpenNegotiation;
import org.parley.internal.engine.BudgetSpent;
import org.parley.internal.engine.CorrectionSearch;
import org.parley.internal.engine.Meter;
import org.parley.internal.engine.Problem;
import org.parley.internal.engine.Solver;

/** Finds the largest sets of demands that can be met while other issues stay open. */
final class AgreeableLens {
    private final CompiledNegotiation compiled;
    private final OpenNegotiation open;
    private final Meter meter;
    private final int limit;

    AgreeableLens(CompiledNegotiation compiled, Meter meter, int limit) {
        this.compiled = compiled;
        this.open = OpenNegotiation.of(compiled, meter);
        this.meter = meter;
        this.limit = limit;
    }

    AgreeableNow find() {
        long[] weights = new long[open.problem().groups()];
        Arrays.fill(weights, 1);
        CorrectionSearch search = new CorrectionSearch(open.problem(), open.binding(), open.met(), weights, meter);
        List<ImmutableList<AgreeableNow.Item>> found = new ArrayList<>();
        boolean complete = true;
        try {
            for (BitSet without = search.next(); without != null && complete; without = search.next()) {
                BitSet met = open.met();
                met.andNot(without);
                complete = found.size() < limit;
                if (complete && !met.isEmpty()) {
                    found.add(items(met));
                }
            }
        } catch (BudgetSpent spent) {
            complete = false;
        }
        found.sort(new LargestFirst());
        return new AgreeableNow(compiled.negotiation(), ImmutableList.copyOf(found), complete);
    }

    /** Sets by how many demands they have, the most first, then by the ids of these. */
    private static final class LargestFirst implements Comparator<ImmutableList<AgreeableNow.Item>> {
        @Override
        public int compare(ImmutableList<AgreeableNow.Item> one, ImmutableList<AgreeableNow.Item> other) {
            int difference = Integer.compare(other.size(), one.size());
            for (int i = 0; difference == 0 && i < one.size(); i++) {
                difference =
                        one.get(i).demand().id().compareTo(other.get(i).demand().id());
            }
            return difference;
        }
    }

    private ImmutableList<AgreeableNow.Item> items(BitSet met) {
        ImmutableList.Builder<AgreeableNow.Item> items = ImmutableList.builder();
        for (Demanded demand : open.demandsOf(met)) {
            items.add(new AgreeableNow.Item(demand, isConsented(demand, met)));
        }
        return items.build();
    }

    private boolean isConsented(Demanded demand, BitSet met) {
        Problem.Builder builder = open.problem().extend();
        BitSet groups = open.binding();
        groups.or(met);
        groups.set(builder.group(open.consented(demand)));
        return new Solver(builder.build(), meter).holds(groups);
    }
}
