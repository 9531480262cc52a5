package org.parley.analysis;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.parley.Issue;
import org.parley.Outcome;
import org.parley.Value;
import org.parley.internal.compile.ValueRun;
import org.parley.internal.engine.BudgetSpent;
import org.parley.internal.engine.Cursor;
import org.parley.internal.engine.Diagram;
import org.parley.internal.engine.Meter;
import org.parley.internal.engine.Run;
import org.parley.internal.engine.SearchCursor;

/** Counts, lists and draws the outcomes of a space. */
final class OutcomesLens {
    private final OutcomeSpace space;
    private final Meter meter;
    private final Budget budget;
    private final List<ImmutableList<ValueRun>> runs = new ArrayList<>();

    OutcomesLens(OutcomeSpace space, Meter meter, Budget budget) {
        this.space = space;
        this.meter = meter;
        this.budget = budget;
        for (Issue issue : space.compiled().negotiation().issues()) {
            runs.add(space.compiled().runs(issue));
        }
    }

    OutcomeCount count() {
        Diagram diagram = diagram();
        return new OutcomeCount(diagram.count(), diagram.isComplete());
    }

    private Diagram diagram() {
        return space.diagram(meter, budget.words());
    }

    private Run[][] positions() {
        Run[][] positions = new Run[runs.size()][];
        for (int i = 0; i < positions.length; i++) {
            positions[i] = new Run[runs.get(i).size()];
            for (int r = 0; r < positions[i].length; r++) {
                positions[i][r] = runs.get(i).get(r).run();
            }
        }
        return positions;
    }

    OutcomePage page(BigInteger offset, int size) {
        Diagram diagram = diagram();
        int most = Math.min(size, budget.results());
        ImmutableList.Builder<Outcome> outcomes = ImmutableList.builder();
        try {
            Cursor cursor = diagram.isComplete()
                    ? diagram.cursor(positions(), meter)
                    : new SearchCursor(space.problem(), space.groups(), positions(), meter);
            OutcomeCheck check = new OutcomeCheck(space, positions(), meter);
            BigInteger place = offset;
            for (int i = 0; i < most; i++) {
                if (!cursor.seek(place)) {
                    return new OutcomePage(offset, outcomes.build(), true);
                }
                outcomes.add(check.checked(values(cursor), taken(cursor)));
                place = place.add(BigInteger.ONE);
            }
            boolean isComplete = most == size || !cursor.seek(place);
            return new OutcomePage(offset, outcomes.build(), isComplete);
        } catch (BudgetSpent spent) {
            return new OutcomePage(offset, outcomes.build(), false);
        }
    }

    private ImmutableList<Value> values(Cursor cursor) {
        ImmutableList.Builder<Value> values = ImmutableList.builder();
        for (int i = 0; i < runs.size(); i++) {
            values.add(runs.get(i).get(cursor.run(i)).value(cursor.within(i)));
        }
        return values.build();
    }

    private int[] taken(Cursor cursor) {
        int[] taken = new int[runs.size()];
        for (int i = 0; i < taken.length; i++) {
            taken[i] = cursor.run(i);
        }
        return taken;
    }

    OutcomeSample sample(long seed, int size) {
        Diagram diagram = diagram();
        int most = Math.min(size, budget.results());
        if (!diagram.isComplete()) {
            return new OutcomeSample(seed, ImmutableList.of(), false);
        }
        if (diagram.count().signum() == 0) {
            return new OutcomeSample(seed, ImmutableList.of(), true);
        }
        BigInteger[] places = places(diagram.count(), new Random(seed), most);
        return new OutcomeSample(seed, at(places, diagram), most == size);
    }

    /** Returns places below the count, each as likely as any other. */
    private BigInteger[] places(BigInteger count, Random random, int size) {
        int bits = count.subtract(BigInteger.ONE).bitLength();
        byte[] bytes = new byte[(bits + 7) / 8];
        BigInteger[] places = new BigInteger[size];
        for (int i = 0; i < size; i++) {
            do {
                meter.look();
                random.nextBytes(bytes);
                places[i] = below(bits, bytes);
            } while (places[i].compareTo(count) >= 0);
        }
        return places;
    }

    private static BigInteger below(int bits, byte[] bytes) {
        if (bits % 8 != 0) {
            bytes[0] &= (byte) ((1 << (bits % 8)) - 1);
        }
        return new BigInteger(1, bytes);
    }

    /** Returns the outcomes at these places; the cursor goes forward only, so it finds them in order. */
    private ImmutableList<Outcome> at(BigInteger[] places, Diagram diagram) {
        Integer[] order = new Integer[places.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        Arrays.sort(order, (one, other) -> places[one].compareTo(places[other]));
        Outcome[] drawn = new Outcome[places.length];
        Cursor cursor = diagram.cursor(positions(), meter);
        OutcomeCheck check = new OutcomeCheck(space, positions(), meter);
        for (int i : order) {
            cursor.seek(places[i]);
            drawn[i] = check.checked(values(cursor), taken(cursor));
        }
        return ImmutableList.copyOf(drawn);
    }
}
