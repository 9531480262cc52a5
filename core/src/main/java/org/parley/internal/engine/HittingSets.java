package org.parley.internal.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lightest sets that meet every one of some sets and contain none of some others, one after the other.
 *
 * <p>Branch and bound on the unmet set with the fewest candidates; the bound is a packing of disjoint unmet sets. Sets
 * are only ever added, so the lightest weight never falls, and a search may stop at the last one found.
 */
final class HittingSets {
    private final long[] weights;
    private final Meter meter;
    private final List<BitSet> toMeet = new ArrayList<>();
    private final List<BitSet> toAvoid = new ArrayList<>();
    private long floor;
    private long best;
    private @Nullable BitSet found;

    HittingSets(long[] weights, Meter meter) {
        this.weights = weights;
        this.meter = meter;
    }

    /** From now on, a set has to share an element with this one. */
    void meet(BitSet set) {
        toMeet.add(set);
    }

    /** From now on, a set must not contain all of this one. */
    void avoid(BitSet set) {
        toAvoid.add(set);
    }

    /** Returns a lightest set; nothing where there is none. */
    @Nullable
    BitSet lightest() {
        best = Long.MAX_VALUE;
        found = null;
        if (!completesAvoided(new BitSet())) {
            search(new BitSet(), new BitSet(), 0);
        }
        if (found != null) {
            floor = best;
        }
        return found;
    }

    private void search(BitSet chosen, BitSet excluded, long weight) {
        meter.tick();
        BitSet branch = candidates(chosen, excluded, weight);
        if (branch == null) {
            return;
        }
        if (branch.isEmpty()) {
            best = weight;
            found = (BitSet) chosen.clone();
            return;
        }
        BitSet tried = (BitSet) excluded.clone();
        for (int e = branch.nextSetBit(0); e >= 0 && best > floor; e = branch.nextSetBit(e + 1)) {
            chosen.set(e);
            if (weight + weights[e] < best && !completesAvoided(chosen)) {
                search(chosen, tried, weight + weights[e]);
            }
            chosen.clear(e);
            tried.set(e);
        }
    }

    /** Returns the fewest candidates of an unmet set, none where all are met, nothing where it is of no use to go on. */
    private @Nullable BitSet candidates(BitSet chosen, BitSet excluded, long weight) {
        BitSet fewest = new BitSet();
        BitSet packed = new BitSet();
        long bound = weight;
        for (BitSet set : toMeet) {
            if (!set.intersects(chosen)) {
                BitSet open = (BitSet) set.clone();
                open.andNot(excluded);
                if (open.isEmpty()) {
                    return null;
                }
                if (fewest.isEmpty() || open.cardinality() < fewest.cardinality()) {
                    fewest = open;
                }
                if (!open.intersects(packed)) {
                    packed.or(open);
                    bound += lightestOf(open);
                }
            }
        }
        return bound < best ? fewest : null;
    }

    private long lightestOf(BitSet set) {
        long lightest = Long.MAX_VALUE;
        for (int e = set.nextSetBit(0); e >= 0; e = set.nextSetBit(e + 1)) {
            lightest = Math.min(lightest, weights[e]);
        }
        return lightest;
    }

    private boolean completesAvoided(BitSet chosen) {
        for (BitSet set : toAvoid) {
            if (set.cardinality() <= chosen.cardinality()) {
                BitSet rest = (BitSet) set.clone();
                rest.andNot(chosen);
                if (rest.isEmpty()) {
                    return true;
                }
            }
        }
        return false;
    }
}
