package org.parley.analysis;

import java.util.BitSet;
import java.util.Set;
import java.util.TreeSet;
import org.parley.Position;
import org.parley.Terms;
import org.parley.internal.compile.CompiledNegotiation;
import org.parley.internal.compile.Orders;
import org.parley.internal.engine.Meter;
import org.parley.internal.engine.Problem;
import org.parley.internal.engine.Solver;

/** Which positions' terms follow from which others', whatever anybody demands. */
final class TermsEntailment {
    private final CompiledNegotiation compiled;
    private final Meter meter;

    /** Compares terms of which the compiled negotiation speaks. */
    TermsEntailment(CompiledNegotiation compiled, Meter meter) {
        this.compiled = compiled;
        this.meter = meter;
    }

    /** Returns the ids of the issues that the terms of the position mention, in order. */
    Set<String> issues(Position position) {
        return new TreeSet<>(compiled.issues(position.terms()));
    }

    boolean areIssuesNested(Position one, Position other) {
        Set<String> issues = issues(one);
        Set<String> others = issues(other);
        return issues.containsAll(others) || others.containsAll(issues);
    }

    /** Returns whether the terms of the one follow from those of the other; not where an order is part of them. */
    boolean follows(Position from, Position follows) {
        return follows(from.terms(), follows.terms());
    }

    private boolean follows(Terms from, Terms follows) {
        if (from.text().equals(follows.text())) {
            return true;
        }
        if (Orders.areIn(from) || Orders.areIn(follows)) {
            return false;
        }
        Problem.Builder builder = compiled.problem().extend();
        BitSet groups = new BitSet();
        groups.set(builder.group(compiled.formula(from)));
        groups.set(builder.group(compiled.formula(follows).negate()));
        return !new Solver(builder.build(), meter).holds(groups);
    }
}
