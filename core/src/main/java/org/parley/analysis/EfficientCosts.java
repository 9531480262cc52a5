package org.parley.analysis;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the cost vectors that no other dominates. */
final class EfficientCosts {
    private EfficientCosts() {}

    /** Returns the efficient vectors of the concessions, which are cheapest first. */
    static ImmutableList<CostVector> of(ImmutableList<Concession> all) {
        List<CostVector> efficient = new ArrayList<>();
        for (CostVector vector : vectors(all)) {
            if (!isDominated(vector, efficient)) {
                efficient.add(vector);
            }
        }
        return ImmutableList.copyOf(efficient);
    }

    /** What dominates a vector is cheaper in all, and so comes before it. */
    private static boolean isDominated(CostVector vector, List<CostVector> efficient) {
        for (CostVector cheaper : efficient) {
            if (cheaper.dominates(vector)) {
                return true;
            }
        }
        return false;
    }

    private static List<CostVector> vectors(ImmutableList<Concession> all) {
        Map<ImmutableList<Long>, ImmutableList.Builder<Concession>> byShares = new LinkedHashMap<>();
        for (Concession concession : all) {
            ImmutableList<Long> key = key(concession);
            ImmutableList.Builder<Concession> known = byShares.get(key);
            if (known == null) {
                known = ImmutableList.builder();
                byShares.put(key, known);
            }
            known.add(concession);
        }
        List<CostVector> vectors = new ArrayList<>();
        for (ImmutableList.Builder<Concession> alike : byShares.values()) {
            ImmutableList<Concession> concessions = alike.build();
            vectors.add(new CostVector(concessions.get(0).shares(), concessions));
        }
        return vectors;
    }

    /** Returns what is compared of each share: its weight where there is one, else its cost. */
    private static ImmutableList<Long> key(Concession concession) {
        ImmutableList.Builder<Long> key = ImmutableList.builder();
        for (Concession.Share share : concession.shares()) {
            if (share.weight().isPresent()) {
                key.add(share.weight().getAsLong());
            } else {
                key.add((long) share.cost().redLines());
                key.add((long) share.cost().firm());
                key.add((long) share.cost().flexible());
            }
        }
        return key.build();
    }
}
