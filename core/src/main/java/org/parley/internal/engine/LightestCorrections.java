package org.parley.internal.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The minimal sets of groups without which the rest holds, lightest first.
 *
 * <p>Each set of groups that fails costs at least its lightest member; how many of its members are dropped beyond the
 * first is counted, and costs the same for each (OLL: Andres, Kaufmann, Matheis and Schaub, "Unsatisfiability-based
 * optimization in clasp", ICLP 2012; Morgado, Dodaro and Marques-Silva, "Core-guided MaxSAT with soft cardinality
 * constraints", CP 2014). Heavy groups are looked at first. Shortening the sets that fail took longer than it saved.
 */
final class LightestCorrections {
    private final Encoding encoding;
    private final Learner learner;
    /** Literals that cost something where they are false, in the order in which they came to cost it. */
    private int[] paid = new int[64];

    private int paidCount;
    /** What each of them costs; zero once it has been taken into account. */
    private long[] prices = new long[64];
    /** For each of them, the counter that it is an output of, and the count of the next output; -1 for a group. */
    private int[] counterOf = new int[64];

    private int[] nextCounts = new int[64];
    /** For each literal, its place among those that cost something, from one. */
    private int[] places = new int[64];

    private final List<int[]> counters = new ArrayList<>();
    /** Only what costs at least so much is looked at. */
    private long least;

    LightestCorrections(Problem problem, BitSet hard, BitSet soft, long[] weights, Meter meter) {
        this.encoding = new Encoding(problem, hard, soft, meter);
        this.learner = encoding.learner;
        for (int g = soft.nextSetBit(0); g >= 0; g = soft.nextSetBit(g + 1)) {
            pay(encoding.kept[g], weights[g], -1, 0);
            least = Math.max(least, weights[g]);
        }
    }

    private void pay(int literal, long price, int counter, int count) {
        if (paidCount == paid.length) {
            paid = Arrays.copyOf(paid, 2 * paidCount);
            prices = Arrays.copyOf(prices, 2 * paidCount);
            counterOf = Arrays.copyOf(counterOf, 2 * paidCount);
            nextCounts = Arrays.copyOf(nextCounts, 2 * paidCount);
        }
        if (literal >= places.length) {
            places = Arrays.copyOf(places, 2 * literal);
        }
        paid[paidCount] = literal;
        places[literal] = paidCount + 1;
        prices[paidCount] = price;
        counterOf[paidCount] = counter;
        nextCounts[paidCount++] = count;
    }

    /** Returns a lightest correction not returned before; nothing where all are known. */
    @Nullable
    BitSet next() {
        while (true) {
            int[] assumed = assumed();
            if (!encoding.solve(assumed)) {
                int[] core = learner.core();
                if (core.length == 0) {
                    return null;
                }
                relax(core);
            } else if (!lower()) {
                BitSet dropped = encoding.dropped();
                exclude(dropped);
                return dropped;
            }
        }
    }

    private int[] assumed() {
        int[] assumed = new int[paidCount];
        int size = 0;
        for (int i = 0; i < paidCount; i++) {
            if (prices[i] >= least) {
                assumed[size++] = paid[i];
            }
        }
        return Arrays.copyOf(assumed, size);
    }

    /** Looks at what costs less, too; returns false where all is looked at. */
    private boolean lower() {
        long next = 0;
        for (int i = 0; i < paidCount; i++) {
            next = prices[i] < least ? Math.max(next, prices[i]) : next;
        }
        if (next > 0) {
            least = next;
        }
        return next > 0;
    }

    /** From now on, no correction contains this one. */
    private void exclude(BitSet dropped) {
        int[] clause = new int[dropped.cardinality()];
        int size = 0;
        for (int g = dropped.nextSetBit(0); g >= 0; g = dropped.nextSetBit(g + 1)) {
            clause[size++] = encoding.kept[g];
        }
        learner.add(clause);
    }

    /** One of these is false, which costs the price of the cheapest; each further one costs that again. */
    private void relax(int[] core) {
        long price = Long.MAX_VALUE;
        for (int literal : core) {
            price = Math.min(price, prices[place(literal)]);
        }
        for (int literal : core) {
            int place = place(literal);
            prices[place] -= price;
            if (counterOf[place] >= 0) {
                payForOneMore(counterOf[place], nextCounts[place], price);
            }
        }
        if (core.length > 1) {
            int[] inputs = new int[core.length];
            for (int i = 0; i < core.length; i++) {
                inputs[i] = Learner.not(core[i]);
            }
            counters.add(counter(inputs, 0, inputs.length));
            payForOneMore(counters.size() - 1, 1, price);
        } else {
            learner.add(Learner.not(core[0]));
        }
    }

    /** The count of the counter, from zero, costs so much where it is reached. */
    private void payForOneMore(int counter, int count, long price) {
        int[] outputs = counters.get(counter);
        if (count < outputs.length) {
            int literal = Learner.not(outputs[count]);
            int place = place(literal);
            if (place >= 0) {
                prices[place] += price;
            } else {
                pay(literal, price, counter, count + 1);
            }
        }
    }

    /** Returns where the literal is among those that cost something, or -1. */
    private int place(int literal) {
        return literal < places.length ? places[literal] - 1 : -1;
    }

    /** Returns literals of which the first so many are true where at least so many of the inputs are. */
    private int[] counter(int[] inputs, int from, int to) {
        if (to - from == 1) {
            return new int[] {inputs[from]};
        }
        int[] one = counter(inputs, from, (from + to) / 2);
        int[] other = counter(inputs, (from + to) / 2, to);
        int[] outputs = new int[to - from];
        for (int i = 0; i < outputs.length; i++) {
            outputs[i] = learner.variable();
        }
        for (int i = 0; i <= one.length; i++) {
            for (int j = i == 0 ? 1 : 0; j <= other.length; j++) {
                if (i == 0) {
                    learner.add(Learner.not(other[j - 1]), outputs[j - 1]);
                } else if (j == 0) {
                    learner.add(Learner.not(one[i - 1]), outputs[i - 1]);
                } else {
                    learner.add(Learner.not(one[i - 1]), Learner.not(other[j - 1]), outputs[i + j - 1]);
                }
            }
        }
        return outputs;
    }
}
