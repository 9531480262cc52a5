package org.parley.internal.engine;

import java.util.Arrays;

/**
 * An order in which to eliminate variables so that few new links arise between the rest: always the one whose
 * neighbours lack the fewest links among themselves; of several, the last.
 *
 * <p>To branch on the last of them first splits a component early. Variables that are not counted come before all that
 * are, so that what is counted is branched on first. Of several, the first variables stay to be branched on, so that
 * values taken in their order soon leave little of a diagram.
 */
final class EliminationOrder {
    private final int variables;
    private final int words;
    private final long[][] links;
    private final boolean[] isCounted;
    private final int[] missing;
    private final boolean[] isStale;

    private EliminationOrder(Problem problem, long[] domain, boolean[] isCounted) {
        this.variables = domain.length;
        this.words = (variables + 63) / 64;
        this.links = new long[variables][words];
        this.isCounted = isCounted;
        this.missing = new int[variables];
        this.isStale = new boolean[variables];
        Arrays.fill(isStale, true);
        for (Clause clause : problem.clauses) {
            link(clause, domain);
        }
    }

    /** Returns for each variable its place in the order, for clauses that the domains leave open. */
    static int[] ranks(Problem problem, long[] domain, boolean[] isCounted) {
        return new EliminationOrder(problem, domain, isCounted).ranks();
    }

    private void link(Clause clause, long[] domain) {
        for (int i = 0; i < clause.variables.length; i++) {
            if ((domain[clause.variables[i]] & ~clause.masks[i]) == 0) {
                return;
            }
        }
        for (int one : clause.variables) {
            for (int other : clause.variables) {
                if (one != other && isOpen(domain[one]) && isOpen(domain[other])) {
                    link(one, other);
                }
            }
        }
    }

    private static boolean isOpen(long domain) {
        return (domain & (domain - 1)) != 0;
    }

    private void link(int one, int other) {
        links[one][other >> 6] |= 1L << other;
        links[other][one >> 6] |= 1L << one;
    }

    private int[] ranks() {
        int[] ranks = new int[variables];
        boolean[] isPlaced = new boolean[variables];
        int left = 0;
        for (boolean counted : isCounted) {
            left += counted ? 0 : 1;
        }
        for (int place = 0; place < variables; place++) {
            int next = next(isPlaced, place >= left);
            isPlaced[next] = true;
            ranks[next] = place;
            eliminate(next);
        }
        return ranks;
    }

    private int next(boolean[] isPlaced, boolean counted) {
        int best = -1;
        for (int v = 0; v < variables; v++) {
            if (!isPlaced[v] && isCounted[v] == counted) {
                if (isStale[v]) {
                    missing[v] = missing(v);
                    isStale[v] = false;
                }
                if (best < 0 || missing[v] <= missing[best]) {
                    best = v;
                }
            }
        }
        return best;
    }

    /** Returns twice as many links as the variable's neighbours lack among themselves. */
    private int missing(int variable) {
        long[] around = links[variable];
        int degree = 0;
        for (long word : around) {
            degree += Long.bitCount(word);
        }
        int lacking = 0;
        for (int w = 0; w < words; w++) {
            for (long rest = around[w]; rest != 0; rest &= rest - 1) {
                lacking += degree - 1 - shared(around, links[(w << 6) + Long.numberOfTrailingZeros(rest)]);
            }
        }
        return lacking;
    }

    private static int shared(long[] one, long[] other) {
        int shared = 0;
        for (int w = 0; w < one.length; w++) {
            shared += Long.bitCount(one[w] & other[w]);
        }
        return shared;
    }

    /** Links the neighbours of the variable with each other, and takes it away. */
    private void eliminate(int variable) {
        long[] around = links[variable];
        for (int w = 0; w < words; w++) {
            for (long rest = around[w]; rest != 0; rest &= rest - 1) {
                int neighbour = (w << 6) + Long.numberOfTrailingZeros(rest);
                for (int each = 0; each < words; each++) {
                    links[neighbour][each] |= around[each];
                }
                links[neighbour][neighbour >> 6] &= ~(1L << neighbour);
                links[neighbour][variable >> 6] &= ~(1L << variable);
                staleAround(neighbour);
            }
        }
    }

    private void staleAround(int neighbour) {
        isStale[neighbour] = true;
        for (int w = 0; w < words; w++) {
            for (long rest = links[neighbour][w]; rest != 0; rest &= rest - 1) {
                isStale[(w << 6) + Long.numberOfTrailingZeros(rest)] = true;
            }
        }
    }
}
