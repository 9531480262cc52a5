package org.parley.analysis;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.Accepted;
import org.parley.Demanded;
import org.parley.Issue;
import org.parley.Party;
import org.parley.Position;
import org.parley.QuantityIssue;
import org.parley.Terms;
import org.parley.internal.compile.CompiledNegotiation;
import org.parley.internal.compile.ValueClass;
import org.parley.internal.engine.BudgetSpent;
import org.parley.internal.engine.Meter;
import org.parley.internal.engine.Problem;
import org.parley.internal.engine.Solver;

/** Finds the quantities on which what two principals ask for does not meet, and by how much. */
final class GapLens {
    private final CompiledNegotiation compiled;
    private final Meter meter;
    private final ImmutableList.Builder<Gap> found = ImmutableList.builder();

    GapLens(CompiledNegotiation compiled, Meter meter) {
        this.compiled = compiled;
        this.meter = meter;
    }

    Gaps find() {
        boolean complete = true;
        try {
            for (Issue issue : compiled.negotiation().issues()) {
                if (issue instanceof QuantityIssue quantity) {
                    addAll(quantity);
                }
            }
        } catch (BudgetSpent spent) {
            complete = false;
        }
        return new Gaps(compiled.negotiation(), found.build(), complete);
    }

    private void addAll(QuantityIssue issue) {
        List<Asked> all = new ArrayList<>();
        for (Party party : compiled.principals()) {
            Asked asked = asked(party, issue);
            if (!asked.classes.isEmpty() && !asked.positions.isEmpty()) {
                for (Asked other : all) {
                    addGap(issue, other, asked);
                }
                all.add(asked);
            }
        }
    }

    /** What one party asks for: classes of the quantity, and the positions that say so. */
    private record Asked(Party party, BitSet classes, List<Position> positions) {}

    private Asked asked(Party party, QuantityIssue issue) {
        Asked demanded = new Asked(party, all(issue), new ArrayList<>());
        Asked accepted = new Asked(party, new BitSet(), new ArrayList<>());
        for (Position position : compiled.negotiation().positions()) {
            if (counts(position)
                    && position.party().id().equals(party.id())
                    && compiled.issues(position.terms()).contains(issue.id())) {
                BitSet classes = classes(issue, compiled.binding(position));
                if (position instanceof Demanded
                        && classes.cardinality() < all(issue).cardinality()) {
                    demanded.classes.and(classes);
                    demanded.positions.add(position);
                } else if (position instanceof Accepted && !compiled.isExcluded(position)) {
                    accepted.classes.or(classes(issue, position.terms()));
                    accepted.positions.add(position);
                }
            }
        }
        return demanded.positions.isEmpty() ? accepted : withFallbacks(demanded);
    }

    /** Returns whether the position says by itself what its party asks for; consent counts however firm it is. */
    private boolean counts(Position position) {
        if (position instanceof Demanded demanded) {
            return compiled.considers(position)
                    && demanded.when().isEmpty()
                    && demanded.unless().isEmpty();
        }
        return position instanceof Accepted accepted && accepted.onlyIf().isEmpty();
    }

    private Asked withFallbacks(Asked demanded) {
        Set<String> ids = new HashSet<>();
        for (Position position : demanded.positions) {
            ids.add(position.id());
            for (Accepted fallback : compiled.fallbacks((Demanded) position)) {
                ids.add(fallback.id());
            }
        }
        List<Position> positions = new ArrayList<>();
        for (Position position : compiled.negotiation().positions()) {
            if (ids.contains(position.id())) {
                positions.add(position);
            }
        }
        return new Asked(demanded.party, demanded.classes, positions);
    }

    private BitSet all(QuantityIssue issue) {
        BitSet all = new BitSet();
        all.set(0, compiled.classes(issue).size());
        return all;
    }

    /** Returns the classes of the quantity in which the terms can hold. */
    private BitSet classes(QuantityIssue issue, Terms terms) {
        BitSet classes = new BitSet();
        for (int c = 0; c < compiled.classes(issue).size(); c++) {
            BitSet only = new BitSet();
            only.set(c);
            Problem.Builder builder = compiled.problem().extend();
            BitSet groups = new BitSet();
            groups.set(builder.group(compiled.formula(terms)));
            groups.set(builder.group(compiled.isIn(issue, only)));
            classes.set(c, new Solver(builder.build(), meter).holds(groups));
        }
        return classes;
    }

    private void addGap(QuantityIssue issue, Asked one, Asked other) {
        if (one.classes.intersects(other.classes)) {
            return;
        }
        Gap gap = nearer(nearest(issue, one, other), nearest(issue, other, one));
        if (gap != null) {
            found.add(gap);
        }
    }

    private static @Nullable Gap nearer(@Nullable Gap one, @Nullable Gap other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.distance().number().compareTo(other.distance().number()) <= 0 ? one : other;
    }

    /** Returns the narrowest gap between numbers of the one party that lie below numbers of the other. */
    private @Nullable Gap nearest(QuantityIssue issue, Asked lower, Asked higher) {
        Gap nearest = null;
        for (int l = lower.classes.nextSetBit(0); l >= 0; l = lower.classes.nextSetBit(l + 1)) {
            int h = higher.classes.nextSetBit(l);
            if (h >= 0) {
                nearest = nearer(
                        nearest,
                        new Gap(
                                issue,
                                side(
                                        lower,
                                        greatest(issue, compiled.classes(issue).get(l))),
                                side(
                                        higher,
                                        least(issue, compiled.classes(issue).get(h)))));
            }
        }
        return nearest;
    }

    private static Gap.Side side(Asked asked, BigDecimal nearest) {
        return new Gap.Side(asked.party, nearest, ImmutableList.copyOf(asked.positions));
    }

    /** Returns the greatest number of the class; of a range without one, the number that it comes up to. */
    private static BigDecimal greatest(QuantityIssue issue, ValueClass values) {
        return within(values.most().orElseThrow(), values.includesMost(), issue.smallestStep(), -1);
    }

    /** Returns the least number of the class; of a range without one, the number that it comes down to. */
    private static BigDecimal least(QuantityIssue issue, ValueClass values) {
        return within(values.least().orElseThrow(), values.includesLeast(), issue.smallestStep(), 1);
    }

    private static BigDecimal within(BigDecimal bound, boolean isIncluded, Optional<BigDecimal> step, int direction) {
        return isIncluded || step.isEmpty() ? bound : bound.add(step.get().multiply(BigDecimal.valueOf(direction)));
    }
}
