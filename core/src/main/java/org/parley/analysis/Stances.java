package org.parley.analysis;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.Issue;
import org.parley.Negotiation;
import org.parley.Party;
import org.parley.Position;
import org.parley.QuantityIssue;
import org.parley.internal.compile.CompiledNegotiation;
import org.parley.internal.compile.ValueClass;
import org.parley.internal.engine.Meter;
import org.parley.internal.engine.Problem;
import org.parley.internal.engine.Solver;

/** Which values of each issue each party's own positions leave, in one state of a negotiation. */
final class Stances {
    private final Negotiation state;
    private final CompiledNegotiation compiled;
    private final Meter meter;

    /** Reads the positions of the state; what it is compiled with speaks of more issues and values. */
    Stances(Negotiation state, CompiledNegotiation speakingOfMore, Meter meter) {
        this.state = state;
        this.compiled = speakingOfMore;
        this.meter = meter;
    }

    /** Returns the issues that the state itself speaks of. */
    ImmutableList<Issue> issues() {
        return state.issues();
    }

    ImmutableList<Party> principals() {
        return state.principals();
    }

    /**
     * Returns the classes of values that the party's own positions leave; nothing where it has no position on the issue,
     * or its positions leave no value of it.
     */
    @Nullable
    BitSet values(Party party, Issue issue) {
        if (!hasPosition(party, issue)) {
            return null;
        }
        BitSet values = new BitSet();
        for (int c = 0; c < compiled.classes(issue).size(); c++) {
            BitSet only = new BitSet();
            only.set(c);
            Problem.Builder builder = compiled.problem().extend();
            BitSet groups = compiled.positionsOf(party);
            groups.set(builder.group(compiled.isIn(issue, only)));
            values.set(c, new Solver(builder.build(), meter).holds(groups));
        }
        return values.isEmpty() ? null : values;
    }

    private boolean hasPosition(Party party, Issue issue) {
        for (Position position : state.positions()) {
            if (position.party().id().equals(party.id())
                    && compiled.issues(position.terms()).contains(issue.id())) {
                return true;
            }
        }
        return false;
    }

    /** Returns the values of the classes as a reader knows them. */
    IssueValues named(Issue issue, BitSet values) {
        List<ValueClass> classes = new ArrayList<>();
        for (int c = values.nextSetBit(0); c >= 0; c = values.nextSetBit(c + 1)) {
            classes.add(compiled.classes(issue).get(c));
        }
        return IssueValueClasses.of(issue, classes);
    }

    /**
     * Returns 1 where a party that left the one values and leaves others now moved toward a third party's, -1 where it
     * moved away, 0 where it is neither.
     */
    int compare(Issue issue, BitSet left, BitSet leaves, BitSet others) {
        BitSet before = common(left, others);
        BitSet after = common(leaves, others);
        if (before.isEmpty() && after.isEmpty()) {
            return issue instanceof QuantityIssue quantity
                    ? distance(quantity, left, others).compareTo(distance(quantity, leaves, others))
                    : 0;
        }
        if (before.equals(after)) {
            return 0;
        }
        BitSet both = common(before, after);
        return both.equals(before) ? 1 : both.equals(after) ? -1 : 0;
    }

    private static BitSet common(BitSet one, BitSet other) {
        BitSet common = (BitSet) one.clone();
        common.and(other);
        return common;
    }

    /** Returns how far the nearest numbers of the two, which have none in common, lie apart. */
    private BigDecimal distance(QuantityIssue issue, BitSet one, BitSet other) {
        BigDecimal upwards = distanceUp(issue, one, other);
        BigDecimal downwards = distanceUp(issue, other, one);
        if (upwards == null || downwards == null) {
            return upwards == null && downwards != null ? downwards : upwards == null ? BigDecimal.ZERO : upwards;
        }
        return upwards.min(downwards);
    }

    private @Nullable BigDecimal distanceUp(QuantityIssue issue, BitSet lower, BitSet higher) {
        ImmutableList<ValueClass> classes = compiled.classes(issue);
        BigDecimal least = null;
        for (int l = lower.nextSetBit(0); l >= 0; l = lower.nextSetBit(l + 1)) {
            int h = higher.nextSetBit(l);
            if (h >= 0) {
                BigDecimal distance = bound(classes.get(h).least())
                        .subtract(bound(classes.get(l).most()));
                least = least == null ? distance : least.min(distance);
            }
        }
        return least;
    }

    /** Returns the bound, which a class has on the side of another one. */
    private static BigDecimal bound(Optional<BigDecimal> bound) {
        return bound.orElseThrow();
    }
}
