package org.parley.internal.engine;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether some groups of a problem hold together: with values for the variables if they do, and with a set of
 * groups that already fails if they do not.
 *
 * <p>Depth-first search with unit propagation. Every removal of values is kept with its reason, so that a dead end
 * names the decisions and groups it rests on; the search jumps back to the latest of these decisions and reverses it.
 *
 * <p>A solver belongs to one thread; its problem may be shared.
 */
public final class Solver {
    private static final int DECISION = -1;
    private static final int REVERSED = -2;
    private static final int NONE = -1;

    private final Problem problem;
    private final Meter meter;
    private boolean ordered = true;
    private final boolean[] active;
    /** The clauses that always count and those of the active groups. */
    private final int[] considered;

    private int consideredCount;
    private final BitSet core = new BitSet();

    private final long[] domain;
    /** The trail: every removal of values, in order. */
    private int trailSize;

    private int[] trailVariable = new int[64];
    private long[] trailBefore = new long[64];
    private int[] trailReason = new int[64];
    /** The previous removal from the same variable. */
    private int[] trailPrevious = new int[64];

    private final int[] latest;

    /** For each level: where on the trail it begins, and why its first branch failed, once it has. */
    private int level;

    private int[] levelStart = new int[16];
    private int[] levelClause = new int[16];
    private final long[] activity;
    private @Nullable BitSet[] failedGroups = new BitSet[16];
    private @Nullable BitSet[] failedLevels = new BitSet[16];

    private int conflictClause;
    private int[] conflictEdges = new int[0];
    private final EdgeCycles cycles;

    /** Makes a solver for the problem that works on the meter's account. */
    public Solver(Problem problem, Meter meter) {
        this.problem = problem;
        this.meter = meter;
        this.active = new boolean[problem.groups];
        this.considered = new int[problem.clauses.length];
        this.domain = problem.domains.clone();
        this.latest = new int[domain.length];
        this.activity = new long[domain.length];
        this.cycles = new EdgeCycles(problem, domain);
    }

    /**
     * Returns whether the groups hold together.
     *
     * @throws BudgetSpent when the meter says so
     */
    public boolean holds(BitSet groups) {
        ordered = true;
        return solve(groups);
    }

    /** Returns whether the groups hold together when edges may close cycles. */
    public boolean holdsUnordered(BitSet groups) {
        ordered = false;
        return solve(groups);
    }

    /** Returns groups that cannot hold together, after they did not; not always a smallest such set. */
    public BitSet core() {
        return (BitSet) core.clone();
    }

    /**
     * Returns, after some groups did not hold, a minimal set of groups that cannot hold together with the hard ones,
     * without these.
     *
     * @throws BudgetSpent when the meter says so
     */
    BitSet minimalCore(BitSet hard) {
        BitSet conflict = core();
        BitSet necessary = (BitSet) hard.clone();
        Rotation rotation = new Rotation(problem);
        for (int g = conflict.nextSetBit(0); g >= 0; g = conflict.nextSetBit(g + 1)) {
            if (!necessary.get(g)) {
                BitSet without = (BitSet) conflict.clone();
                without.or(hard);
                without.clear(g);
                if (holds(without)) {
                    without.set(g);
                    rotation.addNecessary(without, domain, g, necessary);
                } else {
                    conflict = core();
                }
            }
        }
        conflict.andNot(hard);
        return conflict;
    }

    /** Returns the values left to the variable, after the groups held; any choice of them is a solution. */
    public long values(int variable) {
        return domain[variable];
    }

    /**
     * Returns whether, after some groups held, this one holds with them in some of the solutions just found; if it does,
     * only these are left.
     */
    boolean absorb(int group) {
        int start = trailSize;
        for (int c : problem.clausesOf[group]) {
            if (!isSatisfied(problem.clauses[c]) && !satisfy(problem.clauses[c])) {
                undo(start);
                return false;
            }
        }
        return true;
    }

    /** Returns whether, after some groups held, this one holds with them in some of the solutions just found. */
    boolean holdsToo(int group) {
        int start = trailSize;
        boolean holds = absorb(group);
        undo(start);
        return holds;
    }

    /** Leaves only solutions that satisfy the clause; returns false where there are none. */
    private boolean satisfy(Clause clause) {
        for (int i = 0; i < clause.variables.length; i++) {
            int variable = clause.variables[i];
            if ((domain[variable] & clause.masks[i]) != 0) {
                narrow(variable, clause.masks[i], DECISION);
                if (!ordered || !cycles.isTrueEdge(variable) || !closesCycle(variable)) {
                    return true;
                }
                undo(trailSize - 1);
            }
        }
        return false;
    }

    private void undo(int start) {
        while (trailSize > start) {
            trailSize--;
            domain[trailVariable[trailSize]] = trailBefore[trailSize];
            latest[trailVariable[trailSize]] = trailPrevious[trailSize];
        }
    }

    private boolean solve(BitSet groups) {
        meter.tick();
        Arrays.fill(active, false);
        consideredCount = 0;
        consider(problem.clausesOf[problem.groups]);
        for (int g = groups.nextSetBit(0); g >= 0; g = groups.nextSetBit(g + 1)) {
            active[g] = true;
            consider(problem.clausesOf[g]);
        }
        core.clear();
        System.arraycopy(problem.domains, 0, domain, 0, domain.length);
        Arrays.fill(latest, NONE);
        trailSize = 0;
        level = 0;
        levelClause[0] = 0;
        if (!propagateFromStart() && !resolveConflict()) {
            return false;
        }
        return search();
    }

    private void consider(int[] clauses) {
        System.arraycopy(clauses, 0, considered, consideredCount, clauses.length);
        consideredCount += clauses.length;
    }

    private boolean search() {
        while (true) {
            int clause = firstOpenClause();
            if (clause == NONE) {
                return true;
            }
            decide(clause);
            if (!propagate(trailSize - 1) && !resolveConflict()) {
                return false;
            }
        }
    }

    private boolean isActive(Clause clause) {
        return clause.group == Problem.ALWAYS || active[clause.group];
    }

    /** Returns the first clause considered that some values left could still break. */
    private int firstOpenClause() {
        for (int i = levelClause[level]; i < consideredCount; i++) {
            if (!isSatisfied(problem.clauses[considered[i]])) {
                levelClause[level] = i;
                return considered[i];
            }
        }
        levelClause[level] = consideredCount;
        return NONE;
    }

    private boolean isSatisfied(Clause clause) {
        for (int i = 0; i < clause.variables.length; i++) {
            if ((domain[clause.variables[i]] & ~clause.masks[i]) == 0) {
                return true;
            }
        }
        return false;
    }

    /** Opens a level on which the most contested open literal of the clause is true. */
    private void decide(int clauseNumber) {
        meter.tick();
        Clause clause = problem.clauses[clauseNumber];
        int best = NONE;
        for (int i = 0; i < clause.variables.length; i++) {
            long open = domain[clause.variables[i]] & clause.masks[i];
            if (open != 0 && (best == NONE || activity[clause.variables[i]] > activity[clause.variables[best]])) {
                best = i;
            }
        }
        openLevel();
        levelClause[level] = levelClause[level - 1];
        narrow(clause.variables[best], clause.masks[best], DECISION);
    }

    private void openLevel() {
        level++;
        if (level == levelStart.length) {
            levelStart = Arrays.copyOf(levelStart, 2 * level);
            levelClause = Arrays.copyOf(levelClause, 2 * level);
            failedGroups = Arrays.copyOf(failedGroups, 2 * level);
            failedLevels = Arrays.copyOf(failedLevels, 2 * level);
        }
        levelStart[level] = trailSize;
        failedGroups[level] = null;
        failedLevels[level] = null;
    }

    /** Leaves the variable only values in the mask, and notes the reason. */
    private void narrow(int variable, long mask, int reason) {
        if (trailSize == trailVariable.length) {
            growTrail();
        }
        trailVariable[trailSize] = variable;
        trailBefore[trailSize] = domain[variable];
        trailReason[trailSize] = reason;
        trailPrevious[trailSize] = latest[variable];
        latest[variable] = trailSize++;
        domain[variable] &= mask;
    }

    private void growTrail() {
        int size = 2 * trailSize;
        trailVariable = Arrays.copyOf(trailVariable, size);
        trailBefore = Arrays.copyOf(trailBefore, size);
        trailReason = Arrays.copyOf(trailReason, size);
        trailPrevious = Arrays.copyOf(trailPrevious, size);
    }

    private boolean propagateFromStart() {
        for (int i = 0; i < consideredCount; i++) {
            if (!propagateClause(considered[i])) {
                return false;
            }
        }
        return propagate(0);
    }

    /** Draws all unit consequences of the trail from this place on; returns false on a conflict. */
    private boolean propagate(int from) {
        for (int at = from; at < trailSize; at++) {
            meter.tick();
            int variable = trailVariable[at];
            if (ordered && cycles.isTrueEdge(variable) && closesCycle(variable)) {
                return false;
            }
            for (int c : problem.occurrences[variable]) {
                if (isActive(problem.clauses[c]) && !propagateClause(c)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean closesCycle(int edge) {
        conflictEdges = cycles.closedBy(edge);
        conflictClause = NONE;
        return conflictEdges.length > 0;
    }

    /** Narrows the one literal that is left to satisfy the clause; returns false where none is. */
    private boolean propagateClause(int number) {
        Clause clause = problem.clauses[number];
        int open = NONE;
        for (int i = 0; i < clause.variables.length; i++) {
            long left = domain[clause.variables[i]] & clause.masks[i];
            if (left != 0) {
                if (open != NONE || left == domain[clause.variables[i]]) {
                    return true;
                }
                open = i;
            }
        }
        if (open == NONE) {
            conflictClause = number;
            return false;
        }
        narrow(clause.variables[open], clause.masks[open], number);
        return true;
    }

    /** Explains conflicts and reverses decisions until the search can go on; returns false where it cannot. */
    private boolean resolveConflict() {
        do {
            meter.tick();
            BitSet groups = new BitSet();
            BitSet levels = new BitSet();
            explain(groups, levels);
            int back = levels.length() - 1;
            if (back < 1) {
                core.clear();
                core.or(groups);
                return false;
            }
            levels.clear(back);
            reverse(back, groups, levels);
        } while (!propagate(trailSize - 1));
        return true;
    }

    /** Undoes everything from the level on, then takes the other branch of its decision. */
    private void reverse(int back, BitSet groups, BitSet levels) {
        int start = levelStart[back];
        int variable = trailVariable[start];
        long taken = domainAfter(start);
        undo(start);
        level = back;
        levelClause[level] = levelClause[level - 1];
        failedGroups[level] = groups;
        failedLevels[level] = levels;
        narrow(variable, ~taken, REVERSED);
    }

    /** Returns the values that the removal at this place of the trail left. */
    private long domainAfter(int place) {
        int variable = trailVariable[place];
        long after = domain[variable];
        for (int at = latest[variable]; at > place; at = trailPrevious[at]) {
            after = trailBefore[at];
        }
        return after;
    }

    /** Collects the groups and the decisions that the conflict rests on. */
    private void explain(BitSet groups, BitSet levels) {
        BitSet marked = new BitSet(trailSize);
        if (conflictClause == NONE) {
            for (int edge : conflictEdges) {
                markRemovals(edge, 1L, trailSize, marked);
            }
        } else {
            markClause(conflictClause, NONE, trailSize, groups, marked);
        }
        int atLevel = level;
        for (int at = marked.length() - 1; at >= 0; at = marked.previousSetBit(at - 1)) {
            activity[trailVariable[at]]++;
            while (atLevel > 0 && levelStart[atLevel] > at) {
                atLevel--;
            }
            markReason(at, atLevel, groups, levels, marked);
        }
    }

    private void markReason(int at, int atLevel, BitSet groups, BitSet levels, BitSet marked) {
        int reason = trailReason[at];
        if (reason >= 0) {
            markClause(reason, trailVariable[at], at, groups, marked);
        } else if (reason == DECISION) {
            levels.set(atLevel);
        } else {
            addFailure(atLevel, groups, marked);
        }
    }

    /** A reversed decision rests on whatever made its first branch fail. */
    private void addFailure(int failed, BitSet groups, BitSet marked) {
        BitSet why = failedGroups[failed];
        BitSet decisions = failedLevels[failed];
        if (why != null && decisions != null) {
            groups.or(why);
            for (int d = decisions.nextSetBit(0); d >= 0; d = decisions.nextSetBit(d + 1)) {
                marked.set(levelStart[d]);
            }
        }
    }

    private void markClause(int number, int except, int before, BitSet groups, BitSet marked) {
        Clause clause = problem.clauses[number];
        if (clause.group != Problem.ALWAYS) {
            groups.set(clause.group);
        }
        for (int i = 0; i < clause.variables.length; i++) {
            if (clause.variables[i] != except) {
                markRemovals(clause.variables[i], clause.masks[i], before, marked);
            }
        }
    }

    /** Marks the removals, before this place of the trail, that took values in the mask from the variable. */
    private void markRemovals(int variable, long mask, int before, BitSet marked) {
        long after = domain[variable];
        for (int at = latest[variable]; at >= 0; at = trailPrevious[at]) {
            if (at < before && (trailBefore[at] & ~after & mask) != 0) {
                marked.set(at);
            }
            after = trailBefore[at];
        }
    }
}
