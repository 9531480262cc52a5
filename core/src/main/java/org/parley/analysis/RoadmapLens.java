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
    private final List<Step> steps;
    private final Problem problem;
    private final BitSet ordering;
    private final int firstOccurring;
    private final int firstMissing;

    RoadmapLens(CompiledNegotiation compiled, Meter meter) {
        this.compiled = compiled;
        this.meter = meter;
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
            return without(Existence.UNKNOWN, ImmutableList.of());
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
            return without(Existence.NONE, obstacle(occurring));
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

    private ImmutableList<Premise> obstacle(BitSet occurring) {
        BitSet set = new ConflictSearch(problem, occurring, ordering, meter).next();
        return set == null ? ImmutableList.of() : compiled.membersOf(set);
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
        return new Roadmap(compiled.negotiation(), Existence.SOME, layers, waits(layers), ImmutableList.of());
    }

    private Roadmap without(Existence existence, ImmutableList<Premise> obstacle) {
        return new Roadmap(compiled.negotiation(), existence, ImmutableList.of(), ImmutableList.of(), obstacle);
    }
}
