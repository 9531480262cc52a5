package org.parley.internal.engine;

import java.util.Arrays;

/**
 * Decides whether clauses over yes/no variables can be met, and learns a clause from each dead end.
 *
 * <p>Conflict-driven clause learning with two watched literals, first unique implication points, activities, saved
 * phases and restarts (Een and Sorensson, "An extensible SAT-solver", SAT 2003). Clauses may be added between
 * questions; what was learned stays.
 *
 * <p>A literal is twice its variable, and one more where it says no.
 */
final class Learner {
    private static final int NONE = -1;
    private static final int CONFLICTS_BETWEEN_RESTARTS = 64;
    private static final double DECAY = 1 / 0.95;
    private static final double MOST_ACTIVITY = 1e100;
    /** Clauses that take more memory than this, in words of 32 bits, end the work as time does. */
    private static final long MOST_GIVEN = 12_000_000;

    /** What a clause takes besides its literals: watches, headers, places in lists. */
    private static final int WORDS_EACH = 12;

    private static final int MOST_LEARNED = 60_000;

    private final Meter meter;
    private int variables;
    /** For each literal: 1 where it is true, -1 where it is false, 0 where it is open. */
    private byte[] values = new byte[128];
    /** For each literal, the clauses that watch it: those in which it is one of the first two. */
    private int[][] watches = new int[128][];

    private int[] watchCounts = new int[128];
    private int[] levels = new int[64];
    private int[] reasons = new int[64];
    private boolean[] phases = new boolean[64];
    private double[] activities = new double[64];
    private boolean[] seen = new boolean[64];
    private double step = 1;
    private final Order order = new Order();

    private int[][] clauses = new int[64][];
    private int clauseCount;
    /** For each clause, on how many levels its literals were when it was learned; 0 where it was given. */
    private int[] spreads = new int[64];

    private long given;
    private int learnedCount;
    private int mostLearned = 4_000;

    private int[] trail = new int[64];
    private int trailSize;
    private int propagated;
    private int[] levelStarts = new int[16];
    private int level;

    /** Whether clauses alone leave no solution. */
    private boolean failed;

    private int[] core = new int[0];

    Learner(Meter meter) {
        this.meter = meter;
    }

    static int not(int literal) {
        return literal ^ 1;
    }

    /** Adds a variable; returns its literal that says yes. */
    int variable() {
        int variable = variables++;
        if (variable == levels.length) {
            grow(2 * variable);
        }
        order.insert(variable);
        return 2 * variable;
    }

    private void grow(int size) {
        values = Arrays.copyOf(values, 2 * size);
        watches = Arrays.copyOf(watches, 2 * size);
        watchCounts = Arrays.copyOf(watchCounts, 2 * size);
        levels = Arrays.copyOf(levels, size);
        reasons = Arrays.copyOf(reasons, size);
        phases = Arrays.copyOf(phases, size);
        activities = Arrays.copyOf(activities, size);
        seen = Arrays.copyOf(seen, size);
        trail = Arrays.copyOf(trail, size);
    }

    /** Requires that one of the literals, of different variables, is true. */
    void add(int... literals) {
        undo(0);
        int[] open = new int[literals.length];
        int size = 0;
        for (int literal : literals) {
            if (values[literal] > 0) {
                return;
            }
            if (values[literal] == 0) {
                open[size++] = literal;
            }
        }
        if (size == 0) {
            failed = true;
        } else if (size == 1) {
            set(open[0], NONE);
        } else {
            attach(Arrays.copyOf(open, size), 0);
        }
    }

    private int attach(int[] clause, int spread) {
        if (spread == 0) {
            given += clause.length + WORDS_EACH;
            if (given > MOST_GIVEN) {
                throw new BudgetSpent();
            }
        }
        if (clauseCount == clauses.length) {
            clauses = Arrays.copyOf(clauses, 2 * clauseCount);
            spreads = Arrays.copyOf(spreads, 2 * clauseCount);
        }
        clauses[clauseCount] = clause;
        spreads[clauseCount] = spread;
        learnedCount += spread > 0 ? 1 : 0;
        watch(clause[0], clauseCount);
        watch(clause[1], clauseCount);
        return clauseCount++;
    }

    private void watch(int literal, int clause) {
        int count = watchCounts[literal];
        if (count == 0 && watches[literal] == null) {
            watches[literal] = new int[4];
        } else if (count == watches[literal].length) {
            watches[literal] = Arrays.copyOf(watches[literal], 2 * count);
        }
        watches[literal][count] = clause;
        watchCounts[literal]++;
    }

    private void set(int literal, int reason) {
        values[literal] = 1;
        values[not(literal)] = -1;
        levels[literal >> 1] = level;
        reasons[literal >> 1] = reason;
        trail[trailSize++] = literal;
    }

    private void undo(int toLevel) {
        if (level > toLevel) {
            int start = levelStarts[toLevel + 1];
            while (trailSize > start) {
                int literal = trail[--trailSize];
                values[literal] = 0;
                values[not(literal)] = 0;
                phases[literal >> 1] = (literal & 1) == 0;
                order.insert(literal >> 1);
            }
            propagated = start;
            level = toLevel;
        }
    }

    private void openLevel() {
        level++;
        if (level == levelStarts.length) {
            levelStarts = Arrays.copyOf(levelStarts, 2 * level);
        }
        levelStarts[level] = trailSize;
    }

    /** Draws all unit consequences; returns a clause that fails, or -1. */
    private int propagate() {
        while (propagated < trailSize) {
            meter.tick();
            int failing = propagate(not(trail[propagated++]));
            if (failing != NONE) {
                return failing;
            }
        }
        return NONE;
    }

    /** Finds something else to watch for each clause that watches the literal, now false. */
    private int propagate(int falseLiteral) {
        int[] watching = watches[falseLiteral];
        int count = watchCounts[falseLiteral];
        int kept = 0;
        int failing = NONE;
        for (int i = 0; i < count; i++) {
            int[] clause = clauses[watching[i]];
            if (clause[0] == falseLiteral) {
                clause[0] = clause[1];
                clause[1] = falseLiteral;
            }
            if (failing != NONE || values[clause[0]] > 0 || !watchAnother(clause, watching[i])) {
                watching[kept++] = watching[i];
                if (failing == NONE && values[clause[0]] < 0) {
                    failing = watching[i];
                } else if (failing == NONE && values[clause[0]] == 0) {
                    set(clause[0], watching[i]);
                }
            }
        }
        watchCounts[falseLiteral] = kept;
        return failing;
    }

    private boolean watchAnother(int[] clause, int number) {
        for (int k = 2; k < clause.length; k++) {
            if (values[clause[k]] >= 0) {
                int literal = clause[k];
                clause[k] = clause[1];
                clause[1] = literal;
                watch(literal, number);
                return true;
            }
        }
        return false;
    }

    /**
     * Returns whether some solution makes all these literals true.
     *
     * @throws BudgetSpent when the meter says so
     */
    boolean solve(int[] assumed) {
        undo(0);
        core = new int[0];
        for (long deadEnds = 1; !failed; ) {
            int failing = propagate();
            if (failing != NONE) {
                failed = level == 0;
                if (!failed) {
                    learn(failing);
                    if (deadEnds++ % CONFLICTS_BETWEEN_RESTARTS == 0) {
                        restart();
                    }
                }
            } else if (level < assumed.length) {
                if (!assume(assumed[level])) {
                    return false;
                }
            } else if (!decide()) {
                return true;
            }
        }
        return false;
    }

    /** Returns those of the literals assumed, after a failure, which cannot all be true. */
    int[] core() {
        return core;
    }

    /** Returns whether the literal is true in the solution found. */
    boolean isTrue(int literal) {
        return values[literal] > 0;
    }

    private void restart() {
        undo(0);
        if (learnedCount > mostLearned) {
            forget();
        }
    }

    /** Opens a level on which the literal is true; returns false where it cannot be. */
    private boolean assume(int literal) {
        if (values[literal] < 0) {
            core = coreOf(literal);
            return false;
        }
        openLevel();
        if (values[literal] == 0) {
            set(literal, NONE);
        }
        return true;
    }

    private boolean decide() {
        int variable = order.next();
        if (variable == NONE) {
            return false;
        }
        openLevel();
        set(2 * variable + (phases[variable] ? 0 : 1), NONE);
        return true;
    }

    /** Learns the clause of the first unique implication point and goes back to where it is unit. */
    private void learn(int failing) {
        int[] learned = new int[16];
        int size = 1;
        int open = 0;
        int at = trailSize;
        int literal = NONE;
        int reason = failing;
        do {
            int[] clause = clauses[reason];
            for (int other : clause) {
                int variable = other >> 1;
                if (other != literal && !seen[variable] && levels[variable] > 0) {
                    seen[variable] = true;
                    raise(variable);
                    if (levels[variable] == level) {
                        open++;
                    } else {
                        if (size == learned.length) {
                            learned = Arrays.copyOf(learned, 2 * size);
                        }
                        learned[size++] = other;
                    }
                }
            }
            do {
                literal = trail[--at];
            } while (!seen[literal >> 1]);
            seen[literal >> 1] = false;
            reason = reasons[literal >> 1];
            open--;
        } while (open > 0);
        learned[0] = not(literal);
        step *= DECAY;
        addLearned(shortened(learned, size));
    }

    /** Drops each literal that the others imply; the first stays. */
    private int[] shortened(int[] learned, int size) {
        int[] kept = new int[size];
        int count = 0;
        for (int i = 0; i < size; i++) {
            if (i == 0 || !isImplied(learned[i])) {
                kept[count++] = learned[i];
            }
        }
        for (int i = 1; i < size; i++) {
            seen[learned[i] >> 1] = false;
        }
        return Arrays.copyOf(kept, count);
    }

    private boolean isImplied(int literal) {
        int reason = reasons[literal >> 1];
        if (reason == NONE) {
            return false;
        }
        for (int other : clauses[reason]) {
            int variable = other >> 1;
            if (variable != literal >> 1 && !seen[variable] && levels[variable] > 0) {
                return false;
            }
        }
        return true;
    }

    private void addLearned(int[] clause) {
        if (clause.length == 1) {
            undo(0);
            set(clause[0], NONE);
            return;
        }
        int latest = 1;
        for (int i = 2; i < clause.length; i++) {
            latest = levels[clause[i] >> 1] > levels[clause[latest] >> 1] ? i : latest;
        }
        int literal = clause[latest];
        clause[latest] = clause[1];
        clause[1] = literal;
        int spread = spread(clause);
        undo(levels[literal >> 1]);
        set(clause[0], attach(clause, spread));
    }

    private int spread(int[] clause) {
        int count = 0;
        for (int i = 0; i < clause.length; i++) {
            boolean isNew = true;
            for (int j = 0; j < i && isNew; j++) {
                isNew = levels[clause[j] >> 1] != levels[clause[i] >> 1];
            }
            count += isNew ? 1 : 0;
        }
        return count;
    }

    private void raise(int variable) {
        activities[variable] += step;
        if (activities[variable] > MOST_ACTIVITY) {
            for (int v = 0; v < variables; v++) {
                activities[v] /= MOST_ACTIVITY;
            }
            step /= MOST_ACTIVITY;
        }
        order.rise(variable);
    }

    /** Returns the literals assumed from which it follows that this one is false, with it. */
    private int[] coreOf(int literal) {
        int[] found = new int[level + 1];
        int size = 0;
        found[size++] = literal;
        if (levels[literal >> 1] > 0) {
            seen[literal >> 1] = true;
            for (int at = trailSize - 1; at >= levelStarts[1]; at--) {
                int variable = trail[at] >> 1;
                if (seen[variable]) {
                    seen[variable] = false;
                    if (reasons[variable] == NONE) {
                        found[size++] = trail[at];
                    } else {
                        for (int other : clauses[reasons[variable]]) {
                            seen[other >> 1] |= other >> 1 != variable && levels[other >> 1] > 0;
                        }
                    }
                }
            }
        }
        return Arrays.copyOf(found, size);
    }

    /** Forgets the learned clauses of the widest spread, so that memory stays within bounds. */
    private void forget() {
        int[] byPlace = new int[learnedCount];
        int count = 0;
        for (int c = 0; c < clauseCount; c++) {
            if (spreads[c] > 0) {
                byPlace[count++] = spreads[c];
            }
        }
        Arrays.sort(byPlace);
        int widest = Math.max(2, byPlace[count / 2]);
        Arrays.fill(watchCounts, 0);
        int all = clauseCount;
        clauseCount = 0;
        learnedCount = 0;
        given = 0;
        for (int c = 0; c < all; c++) {
            if (spreads[c] <= widest - 1 || spreads[c] == 2) {
                attach(clauses[c], spreads[c]);
            }
        }
        Arrays.fill(clauses, clauseCount, all, null);
        mostLearned = Math.min(MOST_LEARNED, mostLearned + mostLearned / 16);
    }

    /** The open variables, most active first: a heap. */
    private final class Order {
        private int[] heap = new int[64];
        private int size;
        private int[] places = new int[64];

        /** Adds the variable unless it is there. */
        void insert(int variable) {
            if (variable >= places.length) {
                places = Arrays.copyOf(places, 2 * variable);
            }
            if (places[variable] == 0) {
                if (size == heap.length) {
                    heap = Arrays.copyOf(heap, 2 * size);
                }
                heap[size++] = variable;
                places[variable] = size;
                up(size - 1);
            }
        }

        /** Moves the variable up, which has become more active. */
        void rise(int variable) {
            if (places[variable] > 0) {
                up(places[variable] - 1);
            }
        }

        /** Takes out the most active open variable; -1 where there is none. */
        int next() {
            while (size > 0) {
                int top = heap[0];
                places[top] = 0;
                int last = heap[--size];
                if (size > 0) {
                    put(last, 0);
                    down(0);
                }
                if (values[2 * top] == 0) {
                    return top;
                }
            }
            return NONE;
        }

        private void put(int variable, int place) {
            heap[place] = variable;
            places[variable] = place + 1;
        }

        private void up(int from) {
            int place = from;
            int variable = heap[place];
            while (place > 0 && isBefore(variable, heap[(place - 1) / 2])) {
                put(heap[(place - 1) / 2], place);
                place = (place - 1) / 2;
            }
            put(variable, place);
        }

        private void down(int from) {
            int place = from;
            int variable = heap[place];
            for (int child = 2 * place + 1; child < size; child = 2 * place + 1) {
                if (child + 1 < size && isBefore(heap[child + 1], heap[child])) {
                    child++;
                }
                if (!isBefore(heap[child], variable)) {
                    break;
                }
                put(heap[child], place);
                place = child;
            }
            put(variable, place);
        }

        private boolean isBefore(int one, int other) {
            return activities[one] > activities[other] || (activities[one] == activities[other] && one < other);
        }
    }
}
