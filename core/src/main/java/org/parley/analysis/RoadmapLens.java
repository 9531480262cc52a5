package org.parley.analysis;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.parley.Premise;
import org.parley.Step;
import org.parley.internal.compile.CompiledNegotiation;
import org.parley.internal.compile.Orders;
import org.parley.internal.engine.BudgetSpent;
import org.parley.internal.engine.ConflictSearch;
import org.parley.internal.engine.Meter;
import org.parley.internal.engine.Problem;
import org.parley.internal.engine.Solver;

/** Finds an order of the steps asked for that meets all that speaks of order. */
final class RoadmapLens {
    private final CompiledNegotiation compiled;
    private final Meter meter;
    private final int limit;
    private final List<Step> steps;
    private final Problem problem;
    private final BitSet ordering;
    private final int firstOccurring;
    private final int firstMissing;

    RoadmapLens(CompiledNegotiation compiled, Meter meter, int limit) {
        this.compiled = compiled;
        this.meter = meter;
        this.limit = limit;
        this.steps = compiled.negotiation().steps();
        this.firstOccurring = compiled.members().size();
        this.firstMissing = firstOccurring + steps.size();
        Problem.Builder builder = compiled.problem().extend();
        for (Step step : steps) {
            builder.group(compiled.formula(step.occurs()));
        }
        for (Step step : steps) {
            builder.group(compiled.formula(step.occurs()).negate());
        }
        this.problem = builder.build();
        this.ordering = compiled.ordering();
    }

    /** Finds an order of all steps that anything asks for. */
    Roadmap find() {
        return find(AskedSteps.of(compiled));
    }

    Roadmap find(List<Step> wanted) {
        BitSet groups = new BitSet();
        for (Step step : wanted) {
            groups.set(firstOccurring + place(step));
        }
        try {
            return find(groups);
        } catch (BudgetSpent spent) {
            return Roadmap.unknown(compiled.negotiation());
        }
    }

    private int place(Step step) {
        for (int s = 0; s < steps.size(); s++) {
            if (steps.get(s).id().equals(step.id())) {
                return s;
            }
        }
        throw new IllegalArgumentException(
                "The negotiation does not speak of step " + step.id() + ": ask for some of its steps, " + steps + ".");
    }

    private Roadmap find(BitSet occurring) {
        Solver solver = new Solver(problem, meter);
        BitSet groups = (BitSet) ordering.clone();
        groups.or(occurring);
        if (!solver.holds(groups)) {
            return none(occurring);
        }
        leaveOutTheOthers(groups, solver);
        List<Step> inOrder = Witness.of(compiled, solver, groups).steps();
        return roadmap(layers(inOrder));
    }

    /** Adds that each step does not occur that need not. */
    private void leaveOutTheOthers(BitSet groups, Solver solver) {
        for (int s = 0; s < steps.size(); s++) {
            groups.set(firstMissing + s);
            if (!solver.holds(groups)) {
                groups.clear(firstMissing + s);
            }
        }
    }

    /** Returns that there is none, with why, as far as time allows: that there is none is known already. */
    private Roadmap none(BitSet occurring) {
        BitSet found = null;
        try {
            found = new ConflictSearch(problem, occurring, ordering, meter).next();
        } catch (BudgetSpent spent) {
            // What is proven stays so; only the reason is missing.
        }
        if (found == null) {
            return Roadmap.without(compiled.negotiation(), Existence.NONE, ImmutableList.of());
        }
        ImmutableList<Premise> obstacle = compiled.membersOf(found);
        Deadlocks all = new DeadlockLens(compiled, meter, limit).find();
        return new Roadmap(
                compiled.negotiation(),
                Existence.NONE,
                ImmutableList.of(),
                ImmutableList.of(),
                obstacle,
                deadlocksIn(obstacle, all),
                clashesIn(obstacle, occurring, all));
    }

    private static ImmutableList<Deadlock> deadlocksIn(ImmutableList<Premise> obstacle, Deadlocks all) {
        ImmutableList.Builder<Deadlock> found = ImmutableList.builder();
        for (Deadlock deadlock : all.all()) {
            if (containsOneOf(obstacle, deadlock.sets())) {
                found.add(deadlock);
            }
        }
        return found.build();
    }

    private ImmutableList<OrderClash> clashesIn(ImmutableList<Premise> obstacle, BitSet occurring, Deadlocks all) {
        ImmutableList.Builder<OrderClash> found = ImmutableList.builder();
        for (OrderClash clash : all.orderClashes()) {
            boolean isAsked = true;
            for (Step step : clash.steps()) {
                isAsked &= occurring.get(firstOccurring + place(step));
            }
            if (isAsked && containsOneOf(obstacle, clash.sets())) {
                found.add(clash);
            }
        }
        return found.build();
    }

    private static boolean containsOneOf(ImmutableList<Premise> obstacle, List<ImmutableList<Premise>> sets) {
        for (ImmutableList<Premise> set : sets) {
            if (obstacle.containsAll(set)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the steps by how many others have to come before them, one after the other. */
    private ImmutableList<ImmutableList<Step>> layers(List<Step> inOrder) {
        List<ImmutableList.Builder<Step>> layers = new ArrayList<>();
        int[] depths = new int[inOrder.size()];
        for (int i = 0; i < inOrder.size(); i++) {
            for (int before = 0; before < i; before++) {
                if (comesBefore(inOrder.get(before), inOrder.get(i))) {
                    depths[i] = Math.max(depths[i], depths[before] + 1);
                }
            }
            while (layers.size() <= depths[i]) {
                layers.add(ImmutableList.builder());
            }
            layers.get(depths[i]).add(inOrder.get(i));
        }
        ImmutableList.Builder<ImmutableList<Step>> built = ImmutableList.builder();
        for (ImmutableList.Builder<Step> layer : layers) {
            built.add(layer.build());
        }
        return built.build();
    }

    private boolean comesBefore(Step earlier, Step later) {
        return !holders(earlier, later).isEmpty();
    }

    /** Returns the members that put the one step before the other. */
    private ImmutableList<Premise> holders(Step earlier, Step later) {
        ImmutableList.Builder<Premise> holders = ImmutableList.builder();
        for (Premise member : compiled.membersOf(ordering)) {
            if (states(member, earlier, later)) {
                holders.add(member);
            }
        }
        return holders.build();
    }

    private boolean states(Premise member, Step earlier, Step later) {
        for (Orders.Order order : compiled.orders(member)) {
            if (order.first().id().equals(earlier.id()) && order.second().id().equals(later.id())) {
                return true;
            }
        }
        return false;
    }

    /** Returns what each step comes after, of the steps in earlier layers. */
    private ImmutableList<Roadmap.Wait> waits(ImmutableList<ImmutableList<Step>> layers) {
        ImmutableList.Builder<Roadmap.Wait> waits = ImmutableList.builder();
        List<Step> earlierSteps = new ArrayList<>();
        for (ImmutableList<Step> layer : layers) {
            for (Step later : layer) {
                for (Step earlier : earlierSteps) {
                    ImmutableList<Premise> holders = holders(earlier, later);
                    if (!holders.isEmpty()) {
                        waits.add(new Roadmap.Wait(later, earlier, holders));
                    }
                }
            }
            earlierSteps.addAll(layer);
        }
        return waits.build();
    }

    private Roadmap roadmap(ImmutableList<ImmutableList<Step>> layers) {
        return new Roadmap(
                compiled.negotiation(),
                Existence.SOME,
                layers,
                waits(layers),
                ImmutableList.of(),
                ImmutableList.of(),
                ImmutableList.of());
    }
}
