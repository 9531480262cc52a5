package org.parley.internal.compile;

import com.google.common.collect.ImmutableList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.parley.Accepted;
import org.parley.Assumption;
import org.parley.CompatibilityRule;
import org.parley.Firmness;
import org.parley.Negotiation;
import org.parley.Position;
import org.parley.Rejected;
import org.parley.internal.engine.Formula;
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
    private static final String ACCEPTS = "accepts ";
    private static final String BINDS = "binds ";

    private final CompiledNegotiation compiled;
    private final Negotiation negotiation;
    private final Problem.Builder builder;
    private final Meter meter;
    private final BitSet given = new BitSet();
    private final Map<String, Integer> groups = new HashMap<>();

    Exclusions(CompiledNegotiation compiled, Problem variables, Meter meter) {
        this.compiled = compiled;
        this.negotiation = compiled.negotiation();
        this.builder = variables.extend();
        this.meter = meter;
    }

    ImmutableList<Exclusion> find() {
        ImmutableList.Builder<Exclusion> found = ImmutableList.builder();
        if (addGroups()) {
            Solver solver = new Solver(builder.build(), meter);
            for (Position position : negotiation.positions()) {
                if (position instanceof Accepted accepted) {
                    findFor(accepted, solver, found);
                }
            }
        }
        return found.build();
    }

    /** Adds what the question is about; returns whether there is any question. */
    private boolean addGroups() {
        boolean accepts = false;
        boolean excludes = false;
        for (Position position : negotiation.positions()) {
            if (position instanceof Accepted) {
                accepts = true;
                addGroup(ACCEPTS + position.id(), compiled.formula(position.terms()));
            }
            if (canExclude(position)) {
                excludes = true;
                addGroup(BINDS + position.id(), unaided(position));
            }
        }
        if (accepts && excludes) {
            addGiven();
        }
        return accepts && excludes;
    }

    private void addGiven() {
        for (Assumption assumption : negotiation.assumptions()) {
            given.set(builder.group(compiled.formula(assumption.terms())));
        }
        for (CompatibilityRule rule : negotiation.rules()) {
            given.set(builder.group(compiled.formula(rule.terms())));
        }
    }

    private void addGroup(String name, Formula formula) {
        groups.put(name, builder.group(formula));
    }

    private static boolean canExclude(Position position) {
        boolean outright = position instanceof Rejected rejected
                && rejected.unless().isEmpty()
                && rejected.until().isEmpty();
        boolean isRedLine = position.details().firmness() == Firmness.RED_LINE;
        return outright || (isRedLine && Bindings.binds(position));
    }

    /** Returns what the position binds to without any fallback. */
    private Formula unaided(Position position) {
        return compiled.formula(compiled.bindingWithoutFallback(position));
    }

    private void findFor(Accepted accepted, Solver solver, ImmutableList.Builder<Exclusion> found) {
        if (!solver.holds(with(accepts(accepted)))) {
            return;
        }
        for (Position position : negotiation.positions()) {
            if (canExclude(position)
                    && position.party().id().equals(accepted.party().id())
                    && !position.id().equals(accepted.id())
                    && solver.holds(with(binds(position)))
                    && !solver.holds(with(accepts(accepted), binds(position)))) {
                found.add(new Exclusion(accepted, position));
            }
        }
    }

    private BitSet with(int... some) {
        BitSet with = (BitSet) given.clone();
        for (int group : some) {
            with.set(group);
        }
        return with;
    }

    private int accepts(Accepted accepted) {
        return group(ACCEPTS + accepted.id());
    }

    private int binds(Position position) {
        return group(BINDS + position.id());
    }

    private int group(String name) {
        Integer group = groups.get(name);
        if (group == null) {
            throw new IllegalStateException("No group stands for \"" + name + "\".");
        }
        return group;
    }
}
