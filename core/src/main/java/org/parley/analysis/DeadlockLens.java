package org.parley.analysis;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parley.Premise;
import org.parley.Step;
import org.parley.internal.compile.CompiledNegotiation;
import org.parley.internal.engine.BudgetSpent;
import org.parley.internal.engine.ConflictSearch;
import org.parley.internal.engine.Meter;
import org.parley.internal.engine.Problem;
import org.parley.internal.engine.Solver;

/**
 * Finds the minimal sets under which a step cannot occur though it could if every order were given its way, and the
 * steps that cannot occur together for the same reason.
 */
final class DeadlockLens {
    private final CompiledNegotiation compiled;
    private final Meter meter;
    private final int limit;
    private final List<Step> steps;
    private final int firstStep;
    private final Problem problem;
    private final Solver solver;
    private final BitSet ordering;
    /** Sets that cannot hold whatever the order: no deadlock contains one. */
    private final List<BitSet> plain = new ArrayList<>();

    private final List<BitSet> sets = new ArrayList<>();
    private final List<List<BitSet>> setsOfStep = new ArrayList<>();
    /** The groups of steps that some set keeps from occurring. */
    private final BitSet blocked = new BitSet();

    private final List<Block> clashes = new ArrayList<>();
    private boolean complete = true;

    /** Members under which the steps cannot all occur. */
    private record Block(BitSet members, BitSet steps) {}

    DeadlockLens(CompiledNegotiation compiled, Meter meter, int limit) {
        this.compiled = compiled;
        this.meter = meter;
        this.limit = limit;
        this.steps = compiled.negotiation().steps();
        this.firstStep = compiled.members().size();
        Problem.Builder builder = compiled.problem().extend();
        for (Step step : steps) {
            builder.group(compiled.formula(step.occurs()));
            setsOfStep.add(new ArrayList<>());
        }
        this.problem = builder.build();
        this.solver = new Solver(problem, meter);
        this.ordering = compiled.ordering();
    }

    Deadlocks find() {
        if (compiled.ordersCanTurn()) {
            try {
                search();
            } catch (BudgetSpent spent) {
                complete = false;
            }
        }
        return new Deadlocks(
                compiled.negotiation(),
                new Cycles(compiled).deadlocks(minimal(sets), setsOfStep),
                orderClashes(),
                complete);
    }

    /** Looks among the premises that state an order first, as most deadlocks need no others, then among all. */
    private void search() {
        for (int s = 0; s < steps.size(); s++) {
            findBlocks(s, ordering);
        }
        for (int s = 0; s < steps.size(); s++) {
            findBlocks(s, compiled.all());
        }
        findClashes(ordering);
        findClashes(compiled.all());
    }

    private void findBlocks(int step, BitSet among) {
        BitSet occurs = new BitSet();
        occurs.set(firstStep + step);
        ConflictSearch search = new ConflictSearch(problem, occurs, among, meter);
        avoid(search, setsOfStep.get(step));
        avoid(search, plain);
        for (BitSet set = search.next(); set != null && !isFull(); set = search.next()) {
            if (holdsUnordered(set, occurs)) {
                sets.add(set);
                setsOfStep.get(step).add(set);
                blocked.set(firstStep + step);
            } else if (!holdsUnordered(set, new BitSet())) {
                plain.add(set);
            }
        }
    }

    private boolean isFull() {
        complete &= sets.size() + clashes.size() < limit;
        return !complete;
    }

    private static void avoid(ConflictSearch search, List<BitSet> known) {
        for (BitSet set : known) {
            search.avoid(set);
        }
    }

    private boolean holdsUnordered(BitSet members, BitSet occurring) {
        BitSet groups = (BitSet) members.clone();
        groups.or(occurring);
        return solver.holdsUnordered(groups);
    }

    private void findClashes(BitSet among) {
        BitSet soft = (BitSet) among.clone();
        soft.set(firstStep, firstStep + steps.size());
        ConflictSearch search = new ConflictSearch(problem, new BitSet(), soft, meter);
        avoid(search, sets);
        avoid(search, plain);
        for (Block clash : clashes) {
            BitSet both = (BitSet) clash.members.clone();
            both.or(clash.steps);
            search.avoid(both);
        }
        for (BitSet set = search.next(); set != null && !isFull(); set = search.next()) {
            addClash(set);
        }
    }

    private void addClash(BitSet set) {
        BitSet members = set.get(0, firstStep);
        BitSet occurring = (BitSet) set.clone();
        occurring.clear(0, firstStep);
        if (occurring.cardinality() > 1 && holdsUnordered(set, occurring)) {
            clashes.add(new Block(members, occurring));
        }
    }

    private static List<BitSet> minimal(List<BitSet> sets) {
        List<BitSet> minimal = new ArrayList<>();
        for (BitSet set : sets) {
            boolean isMinimal = !minimal.contains(set);
            for (BitSet other : sets) {
                isMinimal &= !isProperSubset(other, set);
            }
            if (isMinimal) {
                minimal.add(set);
            }
        }
        return minimal;
    }

    private static boolean isProperSubset(BitSet small, BitSet large) {
        BitSet rest = (BitSet) small.clone();
        rest.andNot(large);
        return rest.isEmpty() && small.cardinality() < large.cardinality();
    }

    /** Returns the clashes by the steps that clash, without those that contain a smaller one. */
    private ImmutableList<OrderClash> orderClashes() {
        Map<String, ImmutableList.Builder<ImmutableList<Premise>>> setsBySteps = new TreeMap<>();
        Map<String, ImmutableList<Step>> stepsByKey = new TreeMap<>();
        for (Block clash : clashes) {
            if (!clash.steps.intersects(blocked) && isSmallest(clash)) {
                ImmutableList<Step> clashing = stepsOf(clash.steps);
                String key = clashing.toString();
                if (stepsByKey.put(key, clashing) == null) {
                    setsBySteps.put(key, ImmutableList.builder());
                }
                addTo(setsBySteps, key, compiled.membersOf(clash.members));
            }
        }
        ImmutableList.Builder<OrderClash> found = ImmutableList.builder();
        for (Map.Entry<String, ImmutableList.Builder<ImmutableList<Premise>>> entry : setsBySteps.entrySet()) {
            found.add(new OrderClash(
                    stepsByKey.getOrDefault(entry.getKey(), ImmutableList.of()),
                    entry.getValue().build()));
        }
        return found.build();
    }

    private static void addTo(
            Map<String, ImmutableList.Builder<ImmutableList<Premise>>> map, String key, ImmutableList<Premise> set) {
        ImmutableList.Builder<ImmutableList<Premise>> builder = map.get(key);
        if (builder != null) {
            builder.add(set);
        }
    }

    private boolean isSmallest(Block clash) {
        for (Block other : clashes) {
            if (isProperSubset(other.members, clash.members)) {
                return false;
            }
        }
        for (BitSet set : sets) {
            if (set.equals(clash.members) || isProperSubset(set, clash.members)) {
                return false;
            }
        }
        return true;
    }

    private ImmutableList<Step> stepsOf(BitSet groups) {
        ImmutableList.Builder<Step> found = ImmutableList.builder();
        for (int g = groups.nextSetBit(0); g >= 0; g = groups.nextSetBit(g + 1)) {
            found.add(steps.get(g - firstStep));
        }
        return found.build();
    }
}
