package org.parley.analysis;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Random;
import org.parley.Outcome;
import org.parley.internal.engine.BudgetSpent;
import org.parley.internal.engine.Diagram;
import org.parley.internal.engine.Meter;

/** Counts, lists and draws the outcomes of a space. */
final class OutcomesLens {
    private final OutcomeSpace space;
    private final Meter meter;
    private final Budget budget;

    OutcomesLens(OutcomeSpace space, Meter meter, Budget budget) {
        this.space = space;
        this.meter = meter;
        this.budget = budget;
    }

    OutcomeCount count() {
        Diagram diagram = diagram();
        return new OutcomeCount(diagram.count(), diagram.isComplete());
    }

    private Diagram diagram() {
        return space.diagram(meter, budget.words());
    }

    OutcomePage page(BigInteger offset, int size) {
        Diagram diagram = diagram();
        int most = Math.min(size, budget.results());
        ImmutableList.Builder<Outcome> outcomes = ImmutableList.builder();
        try {
            OutcomeListing listing = new OutcomeListing(space, diagram, meter);
            BigInteger place = offset;
            for (int i = 0; i < most; i++) {
                if (!listing.seek(place)) {
                    return new OutcomePage(offset, outcomes.build(), true);
                }
                outcomes.add(listing.outcome());
                place = place.add(BigInteger.ONE);
            }
            boolean isComplete = most == size || !listing.seek(place);
            return new OutcomePage(offset, outcomes.build(), isComplete);
        } catch (BudgetSpent spent) {
            return new OutcomePage(offset, outcomes.build(), false);
        }
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

    /** Returns the outcomes at these places; a listing goes forward only, so they are found in order. */
    private ImmutableList<Outcome> at(BigInteger[] places, Diagram diagram) {
        Integer[] order = new Integer[places.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        Arrays.sort(order, (one, other) -> places[one].compareTo(places[other]));
        Outcome[] drawn = new Outcome[places.length];
        OutcomeListing listing = new OutcomeListing(space, diagram, meter);
        for (int i : order) {
            listing.seek(places[i]);
            drawn[i] = listing.outcome();
        }
        return ImmutableList.copyOf(drawn);
    }
}
