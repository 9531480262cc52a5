package org.parley.internal.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The sets that meet every one of some sets and contain none of some others: the lightest, one after the other, or all.
 *
 * <p>Both searches branch on the unmet set with the fewest candidates. For the lightest, a packing of disjoint unmet
 * sets bounds the weight; sets are only ever added, so the lightest weight never falls, and a search may stop at the
 * last one found. For all, an element that meets no set alone leads nowhere (as in Murakami and Uno, "Efficient
 * algorithms for dualizing large-scale hypergraphs", 2014).
 */
final class HittingSets {
    /** Sets that take more memory than this, in words of 64 bits, end the work as time does. */
    private static final long MOST_KEPT = 3_000_000;

    /** What a set takes besides its bits. */
    private static final int WORDS_EACH = 8;

    /** Looking at so many sets is worth a look at the clock. */
    private static final int SETS_PER_TICK = 16;

    private final long[] weights;
    private final long leastWeight;
    private final Meter meter;
    private final int words;
    private final List<long[]> toMeet = new ArrayList<>();
    /** Those of fewer elements first. */
    private final List<long[]> toAvoid = new ArrayList<>();

    private final List<Integer> sizesToAvoid = new ArrayList<>();
    private long kept;

    /** No set is lighter. */
    private long floor;

    private long best;
    private long @Nullable [] found;
    private boolean grew;
    private long stepsLeft = Long.MAX_VALUE;
    private final long[] chosen;
    private int chosenCount;
    private final long[] packed;

    /** For each element: the places of the sets to meet that it is in, and how many of these it meets alone. */
    private final int[][] places;

    private final int[] placesCount;
    private final int[] alone;
    /** For each set to meet: how many of the elements chosen it has, and these joined by exclusive or. */
    private int[] metBy = new int[0];

    private int[] metByAll = new int[0];
    private final List<Level> levels = new ArrayList<>();

    HittingSets(long[] weights, Meter meter) {
        this.weights = weights;
        this.meter = meter;
        this.words = (weights.length + 63) / 64;
        this.chosen = new long[words];
        this.packed = new long[words];
        this.places = new int[weights.length][0];
        this.placesCount = new int[weights.length];
        this.alone = new int[weights.length];
        long least = Long.MAX_VALUE;
        for (long weight : weights) {
            least = Math.min(least, weight);
        }
        this.leastWeight = least;
    }

    /** From now on, a set has to share an element with this one. */
    void meet(BitSet set) {
        keep(set.cardinality() / 2);
        int place = toMeet.size();
        toMeet.add(Arrays.copyOf(set.toLongArray(), words));
        if (place == metBy.length) {
            metBy = Arrays.copyOf(metBy, 2 * place + 16);
            metByAll = Arrays.copyOf(metByAll, 2 * place + 16);
        }
        for (int e = set.nextSetBit(0); e >= 0; e = set.nextSetBit(e + 1)) {
            if (placesCount[e] == places[e].length) {
                places[e] = Arrays.copyOf(places[e], 2 * placesCount[e] + 4);
            }
            places[e][placesCount[e]++] = place;
        }
    }

    /** From now on, a set must not contain all of this one. */
    void avoid(BitSet set) {
        keep(0);
        int size = set.cardinality();
        int place = sizesToAvoid.size();
        while (place > 0 && sizesToAvoid.get(place - 1) > size) {
            place--;
        }
        toAvoid.add(place, Arrays.copyOf(set.toLongArray(), words));
        sizesToAvoid.add(place, size);
    }

    private void keep(int more) {
        kept += words + WORDS_EACH + more;
        if (kept > MOST_KEPT) {
            throw new BudgetSpent();
        }
    }

    /** Allows searches so many steps from now on; without it, any number. */
    void allow(long steps) {
        stepsLeft = steps;
    }

    /** Returns whether the last search ended without an answer, as it would have taken more steps than allowed. */
    boolean gaveUp() {
        return stepsLeft < 0;
    }

    /** Returns a lightest set; nothing where none is lighter than the limit, or where the search gave up. */
    @Nullable
    BitSet lightest(long limit) {
        begin();
        best = limit;
        found = null;
        if (floor < limit) {
            search(0, 0);
        }
        if (gaveUp()) {
            return null;
        }
        floor = Math.max(floor, best);
        return found == null ? null : BitSet.valueOf(found);
    }

    /**
     * Shows all minimal sets, in no order of weight; returns false if the search gave up.
     *
     * @param visitor may answer a set with a further one to meet, which that set does not; then some sets are shown again
     */
    boolean exhaust(Visitor visitor) {
        begin();
        best = Long.MAX_VALUE;
        Arrays.fill(alone, 0);
        Arrays.fill(metBy, 0);
        Arrays.fill(metByAll, 0);
        do {
            grew = false;
            sweep(0, visitor);
            // A set added on the way may be the only one that an element meets alone: only a sweep without any is sure.
        } while (grew && !gaveUp());
        return !gaveUp();
    }

    /** Takes sets, one by one. */
    interface Visitor {
        /** Returns whether there is now a further set to meet. */
        boolean visit(BitSet set);
    }

    private void begin() {
        Arrays.fill(chosen, 0);
        chosenCount = 0;
    }

    private void search(int depth, long weight) {
        Level level = enter(depth);
        if (gaveUp() || !look(level, depth, weight)) {
            return;
        }
        if (level.branch == null) {
            best = weight;
            found = chosen.clone();
            return;
        }
        for (int e = level.nextCandidate(); e >= 0 && best > floor && !gaveUp(); e = level.nextCandidate()) {
            if (weight + weights[e] < best) {
                choose(e);
                search(depth + 1, weight + weights[e]);
                leave(e);
            }
            level.out[e >> 6] |= 1L << e;
        }
    }

    private void sweep(int depth, Visitor visitor) {
        Level level = enter(depth);
        while (!gaveUp() && look(level, depth, 0) && level.branch == null) {
            if (!visitor.visit(BitSet.valueOf(chosen))) {
                return;
            }
            grew = true;
        }
        for (int e = level.nextCandidate(); e >= 0 && !gaveUp(); e = level.nextCandidate()) {
            choose(e);
            if (count(e, true)) {
                sweep(depth + 1, visitor);
            }
            count(e, false);
            leave(e);
            level.out[e >> 6] |= 1L << e;
        }
    }

    private void choose(int element) {
        chosen[element >> 6] |= 1L << element;
        chosenCount++;
    }

    private void leave(int element) {
        chosen[element >> 6] &= ~(1L << element);
        chosenCount--;
    }

    private Level enter(int depth) {
        meter.tick();
        stepsLeft--;
        if (levels.size() == depth) {
            levels.add(new Level(words));
        }
        return levels.get(depth);
    }

    /** Finds what is out, what is unmet, and on what to branch; returns false where it is of no use to go on. */
    private boolean look(Level level, int depth, long weight) {
        Level above = depth == 0 ? new Level(words) : levels.get(depth - 1);
        System.arraycopy(above.out, 0, level.out, 0, words);
        level.branch = null;
        level.unmetCount = 0;
        level.seen = toMeet.size();
        if (level.unmet.length < level.seen) {
            level.unmet = new int[2 * level.seen];
        }
        if (!excludeCompleting(level.out)) {
            return false;
        }
        Arrays.fill(packed, 0);
        long bound = weight;
        int fewest = Integer.MAX_VALUE;
        int more = level.seen - above.seen;
        for (int i = 0; i < above.unmetCount + more; i++) {
            if (i % SETS_PER_TICK == SETS_PER_TICK - 1) {
                meter.tick();
            }
            int place = i < above.unmetCount ? above.unmet[i] : above.seen + i - above.unmetCount;
            long[] set = toMeet.get(place);
            if (!intersects(set, chosen)) {
                level.unmet[level.unmetCount++] = place;
                int open = openIn(set, level.out);
                if (open < fewest) {
                    fewest = open;
                    level.branch = set;
                }
                bound += best == Long.MAX_VALUE ? 0 : pack(set, level.out);
                if (open == 0 || bound >= best) {
                    level.branch = null;
                    return false;
                }
            }
        }
        stepsLeft -= above.unmetCount + more;
        return bound < best;
    }

    /** Excludes each element that alone is missing from a set to avoid; returns false where nothing is missing. */
    private boolean excludeCompleting(long[] out) {
        for (int i = 0; i < toAvoid.size() && sizesToAvoid.get(i) <= chosenCount + 1; i++) {
            if (i % SETS_PER_TICK == SETS_PER_TICK - 1) {
                meter.tick();
            }
            long[] set = toAvoid.get(i);
            int missing = 0;
            int where = 0;
            for (int w = 0; w < words && missing < 2; w++) {
                long rest = set[w] & ~chosen[w];
                if (rest != 0) {
                    missing += Long.bitCount(rest);
                    where = w;
                }
            }
            if (missing == 0) {
                return false;
            }
            if (missing == 1) {
                out[where] |= set[where] & ~chosen[where];
            }
        }
        return true;
    }

    /** Counts the element, just chosen, in or out; returns whether each one chosen is now alone in meeting some set. */
    private boolean count(int element, boolean in) {
        for (int i = 0; i < placesCount[element]; i++) {
            int place = places[element][i];
            if (in && metBy[place] == 1) {
                alone[metByAll[place]]--;
            } else if (!in && metBy[place] == 1) {
                alone[element]--;
            }
            metBy[place] += in ? 1 : -1;
            metByAll[place] ^= element;
            if (metBy[place] == 1) {
                alone[metByAll[place]]++;
            }
        }
        for (int w = 0; w < words; w++) {
            for (long left = chosen[w]; left != 0; left &= left - 1) {
                if (alone[64 * w + Long.numberOfTrailingZeros(left)] == 0) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean intersects(long[] one, long[] other) {
        for (int w = 0; w < words; w++) {
            if ((one[w] & other[w]) != 0) {
                return true;
            }
        }
        return false;
    }

    /** Returns how many elements of the set are not out. */
    private int openIn(long[] set, long[] out) {
        int open = 0;
        for (int w = 0; w < words; w++) {
            open += Long.bitCount(set[w] & ~out[w]);
        }
        return open;
    }

    /** Packs the open part of the set where it is disjoint from all packed; returns by how much the bound rises. */
    private long pack(long[] set, long[] out) {
        for (int w = 0; w < words; w++) {
            if ((set[w] & ~out[w] & packed[w]) != 0) {
                return 0;
            }
        }
        long lightest = Long.MAX_VALUE;
        for (int w = 0; w < words; w++) {
            packed[w] |= set[w] & ~out[w];
            for (long open = set[w] & ~out[w]; open != 0 && lightest > leastWeight; open &= open - 1) {
                lightest = Math.min(lightest, weights[64 * w + Long.numberOfTrailingZeros(open)]);
            }
        }
        return lightest;
    }

    /** What is known at one depth of a search. */
    private static final class Level {
        /** The elements that are not to be chosen. */
        final long[] out;
        /** The places of the sets that are not yet met, among the first ones seen. */
        int[] unmet = new int[0];

        int unmetCount;
        int seen;
        /** The unmet set with the fewest candidates; nothing where all are met. */
        long @Nullable [] branch;

        Level(int words) {
            this.out = new long[words];
        }

        /** Returns the first candidate that is not out, or -1. */
        int nextCandidate() {
            long[] set = branch;
            if (set != null) {
                for (int w = 0; w < set.length; w++) {
                    if ((set[w] & ~out[w]) != 0) {
                        return 64 * w + Long.numberOfTrailingZeros(set[w] & ~out[w]);
                    }
                }
            }
            return -1;
        }
    }
}
