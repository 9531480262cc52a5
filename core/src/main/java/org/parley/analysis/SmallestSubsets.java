package org.parley.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parley.internal.engine.Meter;

/** The non-empty subsets of some texts, smallest first, but for those that contain a set that was kept. */
final class SmallestSubsets {
    private final List<String> all;
    private final Meter meter;
    private final List<Set<String>> kept = new ArrayList<>();
    /** The places of the last subset's members, in order. */
    private int[] places = {};

    SmallestSubsets(Set<String> all, Meter meter) {
        this.all = new ArrayList<>(all);
        this.meter = meter;
    }

    /** From now on, returns no subset that contains this one. */
    void keep(Set<String> subset) {
        kept.add(subset);
    }

    /** Returns the sets that were kept. */
    List<Set<String>> kept() {
        return kept;
    }

    /** Returns the next subset; nothing where there are no more. */
    @Nullable
    Set<String> next() {
        while (advance()) {
            meter.look();
            Set<String> subset = subset();
            if (!containsKept(subset)) {
                return subset;
            }
        }
        return null;
    }

    /** Moves on to the next places of the same number or, where there are none, to the first of one more. */
    private boolean advance() {
        for (int i = places.length - 1; i >= 0; i--) {
            if (places[i] < all.size() - places.length + i) {
                fill(i, places[i] + 1);
                return true;
            }
        }
        if (places.length == all.size()) {
            return false;
        }
        places = new int[places.length + 1];
        fill(0, 0);
        return true;
    }

    /** Fills the places from this index on with numbers in a row. */
    private void fill(int from, int first) {
        for (int i = from; i < places.length; i++) {
            places[i] = first + i - from;
        }
    }

    private Set<String> subset() {
        Set<String> subset = new TreeSet<>();
        for (int place : places) {
            subset.add(all.get(place));
        }
        return subset;
    }

    private boolean containsKept(Set<String> subset) {
        for (Set<String> set : kept) {
            if (subset.containsAll(set)) {
                return true;
            }
        }
        return false;
    }
}
