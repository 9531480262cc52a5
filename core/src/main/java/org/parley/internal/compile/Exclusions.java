package org.parley.internal.compile;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.parley.Accepted;
import org.parley.Assumption;
import org.parley.CompatibilityRule;
import org.parley.Firmness;
import org.parley.Position;
import org.parley.Rejected;
import org.parley.internal.engine.Meter;
import org.parley.internal.engine.Problem;
import org.parley.internal.engine.Solver;

/**
 * Finds the acceptances that one of the party's own red lines or outright rejections excludes.
 *
 * <p>Each of the two can hold with rules and assumptions, but not both: what contradicts the rules by itself excludes
 * nothing else.
 */
final class Exclusions {
    private final CompiledNegotiation compiled;
    private final Problem.Builder builder;
    private final Meter meter;
    private final BitSet given = new BitSet();
    /** By the ids of acceptances, the groups that say that they hold. */
    private final Map<String, Integer> accepting = new HashMap<>();
    /** By the ids of positions that can exclude, the groups that say that they are kept. */
    private final Map<String, Integer> binding = new HashMap<>();

    private Exclusions(CompiledNegotiation compiled, Problem.Builder builder, Meter meter) {
        this.compiled = compiled;
        this.builder = builder;
        this.meter = meter;
    }

    /** Returns what is excluded by what, where the problem that is begun has the variables. */
    static ImmutableList<Exclusion> find(CompiledNegotiation compiled, Problem.Builder begun, Meter meter) {
        List<Accepted> acceptances = new ArrayList<>();
        List<Position> excluding = new ArrayList<>();
        for (Position position : compiled.negotiation().positions()) {
            if (position instanceof Accepted accepted) {
                acceptances.add(accepted);
            }
            if (canExclude(position)) {
                excluding.add(position);
            }
        }
        return areOfOneParty(acceptances, excluding)
                ? new Exclusions(compiled, begun.build().extend(), meter).among(acceptances, excluding)
                : ImmutableList.of();
    }

    private static boolean areOfOneParty(List<Accepted> acceptances, List<Position> excluding) {
        Set<String> parties = new HashSet<>();
        for (Position position : excluding) {
            parties.add(position.party().id());
        }
        for (Accepted accepted : acceptances) {
            if (parties.contains(accepted.party().id())) {
                return true;
            }
        }
        return false;
    }

    private static boolean canExclude(Position position) {
        boolean outright = position instanceof Rejected rejected
                && rejected.unless().isEmpty()
                && rejected.until().isEmpty();
        boolean isRedLine = position.details().firmness() == Firmness.RED_LINE;
        return outright || (isRedLine && Bindings.binds(position));
    }

    private ImmutableList<Exclusion> among(List<Accepted> acceptances, List<Position> excluding) {
        addGiven();
        for (Accepted accepted : acceptances) {
            accepting.put(accepted.id(), builder.group(compiled.formula(accepted.terms())));
        }
        for (Position position : excluding) {
            binding.put(position.id(), builder.group(compiled.formula(compiled.bindingWithoutFallback(position))));
        }
        Solver solver = new Solver(builder.build(), meter);
        ImmutableList.Builder<Exclusion> found = ImmutableList.builder();
        for (Accepted accepted : acceptances) {
            addExclusions(accepted, excluding, solver, found);
        }
        return found.build();
    }

    private void addExclusions(
            Accepted accepted, List<Position> excluding, Solver solver, ImmutableList.Builder<Exclusion> found) {
        int accepts = group(accepting, accepted);
        if (!solver.holds(with(accepts))) {
            return;
        }
        for (Position position : excluding) {
            if (position.party().id().equals(accepted.party().id())
                    && !position.id().equals(accepted.id())
                    && solver.holds(with(group(binding, position)))
                    && !solver.holds(with(accepts, group(binding, position)))) {
                found.add(new Exclusion(accepted, position));
            }
        }
    }

    private void addGiven() {
        for (Assumption assumption : compiled.negotiation().assumptions()) {
            given.set(builder.group(compiled.formula(assumption.terms())));
        }
        for (CompatibilityRule rule : compiled.negotiation().rules()) {
            given.set(builder.group(compiled.formula(rule.terms())));
        }
    }

    private BitSet with(int... some) {
        BitSet with = (BitSet) given.clone();
        for (int group : some) {
            with.set(group);
        }
        return with;
    }

    private static int group(Map<String, Integer> groups, Position position) {
        return Objects.requireNonNull(groups.get(position.id()));
    }
}
