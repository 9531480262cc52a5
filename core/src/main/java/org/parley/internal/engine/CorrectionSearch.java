package org.parley.internal.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * The minimal sets of groups without which the rest holds together, lightest first.
 *
 * <p>Each is one correction of every cluster of groups that fails; those of one cluster are looked for as they are
 * needed. The combinations come by weight, each once: a combination follows from the one in which its last choice is
 * the one before, or is made by the cluster before.
 */
public final class CorrectionSearch {
    /** Corrections that take more memory than this, in words of 64 bits, end the work as time does. */
    private static final int MOST_RETURNED = 4_000_000;

    /** What a correction takes besides its bits. */
    private static final int WORDS_EACH = 24;

    private final Problem problem;
    private final BitSet hard;
    private final BitSet soft;
    private final long[] weights;
    private final Meter meter;
    /** The clusters that fail; those with a second correction, once they are known, by how much more it weighs. */
    private List<Cluster> clusters = new ArrayList<>();

    private final BitSet lightest = new BitSet();
    private final PriorityQueue<Choice> waiting = new PriorityQueue<>();
    private @Nullable Choice latest;
    private int returned;
    private boolean exhausted;

    /**
     * Searches corrections among the soft groups, given the hard ones.
     *
     * @param weights for each group, what it costs to give it up, above zero
     */
    public CorrectionSearch(Problem problem, BitSet hard, BitSet soft, long[] weights, Meter meter) {
        this.problem = problem;
        this.hard = (BitSet) hard.clone();
        this.soft = (BitSet) soft.clone();
        this.weights = weights;
        this.meter = meter;
    }

    /**
     * Returns a lightest correction not returned before; nothing where all are known, or the hard groups fail.
     *
     * @throws BudgetSpent when the meter says so
     */
    public @Nullable BitSet next() {
        if (exhausted) {
            return null;
        }
        if (returned > MOST_RETURNED / (WORDS_EACH + soft.size() / 64)) {
            throw new BudgetSpent();
        }
        BitSet next = returned == 0 ? first() : further();
        returned++;
        exhausted = next == null;
        return next;
    }

    private @Nullable BitSet first() {
        BitSet all = (BitSet) hard.clone();
        all.or(soft);
        if (!new Solver(problem, meter).holds(all)) {
            for (Part part : Part.of(problem, all)) {
                if (!new Solver(part.problem, meter).holds(part.all())) {
                    clusters.add(new Cluster(part));
                }
            }
        }
        for (Cluster cluster : clusters) {
            if (!cluster.has(0)) {
                return null;
            }
            lightest.or(cluster.found.get(0));
        }
        return (BitSet) lightest.clone();
    }

    private @Nullable BitSet further() {
        if (returned == 1) {
            findSeconds();
            if (!clusters.isEmpty()) {
                waiting.add(new Choice(0, 1, null));
            }
        } else if (latest != null) {
            addFollowers(latest);
        }
        latest = waiting.poll();
        return latest == null ? null : corrections(latest);
    }

    private void findSeconds() {
        List<Cluster> sorted = new ArrayList<>();
        for (Cluster cluster : clusters) {
            if (cluster.has(1)) {
                int place = sorted.size();
                while (place > 0 && sorted.get(place - 1).more(1) > cluster.more(1)) {
                    place--;
                }
                sorted.add(place, cluster);
            }
        }
        clusters = sorted;
    }

    private void addFollowers(Choice choice) {
        if (clusters.get(choice.cluster).has(choice.index + 1)) {
            waiting.add(new Choice(choice.cluster, choice.index + 1, choice.others));
        }
        if (choice.cluster + 1 < clusters.size()) {
            waiting.add(new Choice(choice.cluster + 1, 1, choice));
            if (choice.index == 1) {
                waiting.add(new Choice(choice.cluster + 1, 1, choice.others));
            }
        }
    }

    private BitSet corrections(Choice last) {
        BitSet groups = (BitSet) lightest.clone();
        for (Choice choice = last; choice != null; choice = choice.others) {
            Cluster cluster = clusters.get(choice.cluster);
            groups.andNot(cluster.found.get(0));
            groups.or(cluster.found.get(choice.index));
        }
        return groups;
    }

    /** Groups that have nothing to do with others, and fail. */
    private final class Cluster {
        private final Part part;
        private final LightestCorrections search;
        /** The corrections found so far, lightest first. */
        final List<BitSet> found = new ArrayList<>();

        Cluster(Part part) {
            this.part = part;
            BitSet itsHard = part.inside(hard);
            BitSet itsSoft = part.all();
            itsSoft.andNot(itsHard);
            this.search = new LightestCorrections(part.problem, itsHard, itsSoft, part.inside(weights), meter);
        }

        /** Returns whether there are more than so many corrections; the first ones are found then. */
        boolean has(int index) {
            while (found.size() <= index) {
                BitSet next = search.next();
                if (next == null) {
                    return false;
                }
                found.add(part.outside(next));
            }
            return true;
        }

        /** Returns by how much this correction weighs more than the lightest. */
        long more(int index) {
            return weight(found.get(index)) - weight(found.get(0));
        }

        private long weight(BitSet groups) {
            long weight = 0;
            for (int g = groups.nextSetBit(0); g >= 0; g = groups.nextSetBit(g + 1)) {
                weight += weights[g];
            }
            return weight;
        }
    }

    /** One cluster is not corrected in the lightest way, and neither may be some clusters before it. */
    private final class Choice implements Comparable<Choice> {
        final int cluster;
        final int index;
        final @Nullable Choice others;
        private final long more;

        Choice(int cluster, int index, @Nullable Choice others) {
            this.cluster = cluster;
            this.index = index;
            this.others = others;
            this.more = clusters.get(cluster).more(index) + (others == null ? 0 : others.more);
        }

        @Override
        public int compareTo(Choice other) {
            int byWeight = Long.compare(more, other.more);
            return byWeight != 0 ? byWeight : Integer.compare(cluster, other.cluster);
        }
    }
}
