package org.parley.analysis;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.util.Objects;
import org.parley.Negotiation;
import org.parley.internal.engine.BudgetSpent;

/**
 * All possible outcomes of a negotiation, or all consented ones: counted, listed in order, and drawn at random, be there
 * a handful or more than could ever be listed.
 *
 * <pre>{@code
 * Outcomes possible = analysis.zone().outcomes();
 * OutcomeCount count = possible.count();
 * for (Outcome outcome : possible.page(0, 20).outcomes()) { ... }
 * }</pre>
 *
 * <p>Outcomes are told apart by the values of their issues alone. A range of a quantity that no terms tell apart is one
 * value, shown by a number that stands for it, unless the issue has a smallest step and the range two ends; then each
 * of its numbers is a value.
 *
 * <p>The order is that of a dictionary: by the value of the first issue, then of the second and so on; issues in the order
 * of their ids, named values as the issue lists them, numbers ascending.
 *
 * <p>Each question works within the {@link Budget} of the analysis. What takes long, the decision diagram behind the
 * answers, is made once for all of them; where it outgrows the budget, a count is a lower bound and marked as such, pages
 * are found by search, one outcome after the other in the same order, and no sample is drawn. Each outcome is checked
 * on the negotiation itself before it is shown.
 */
public final class Outcomes {
    private final Analysis analysis;
    private final boolean areConsented;

    Outcomes(Analysis analysis, boolean areConsented) {
        this.analysis = analysis;
        this.areConsented = areConsented;
    }

    /** Returns the negotiation. */
    public Negotiation negotiation() {
        return analysis.negotiation();
    }

    /** Returns how many there are. */
    public OutcomeCount count() {
        try {
            return analysis.outcomesLens(areConsented).count();
        } catch (BudgetSpent spent) {
            return new OutcomeCount(BigInteger.ZERO, false);
        }
    }

    /**
     * Returns so many outcomes from this one on, or as many as there are.
     *
     * @param offset how many to leave out first, zero or more
     * @param size how many to show at most, one or more; no more than the results that the budget allows
     */
    public OutcomePage page(long offset, int size) {
        return page(BigInteger.valueOf(offset), size);
    }

    /**
     * Returns so many outcomes from this one on, or as many as there are.
     *
     * @param offset how many to leave out first, zero or more
     * @param size how many to show at most, one or more; no more than the results that the budget allows
     */
    public OutcomePage page(BigInteger offset, int size) {
        Objects.requireNonNull(offset, "offset");
        if (offset.signum() < 0) {
            throw new IllegalArgumentException(
                    "A page cannot begin at outcome " + offset + ": leave out zero outcomes or more.");
        }
        requireSome(size, "A page");
        try {
            return analysis.outcomesLens(areConsented).page(offset, size);
        } catch (BudgetSpent spent) {
            return new OutcomePage(offset, ImmutableList.of(), false);
        }
    }

    /**
     * Returns so many outcomes drawn at random: each time each is as likely as any other, whatever came before.
     *
     * <p>The draw is the same wherever and whenever it is made. A {@link java.util.Random} of the seed fills as many
     * bytes as the number of outcomes, less one, needs in base two; they are read as one number, first byte first, less
     * the bits in front that this number does not have. If there is an outcome with so many before it, in the order of
     * {@link Outcomes}, it is drawn; else the next bytes are filled.
     *
     * @param seed where the draw begins; the same seed draws the same outcomes
     * @param size how many to draw, one or more; no more than the results that the budget allows
     */
    public OutcomeSample sample(long seed, int size) {
        requireSome(size, "A sample");
        try {
            return analysis.outcomesLens(areConsented).sample(seed, size);
        } catch (BudgetSpent spent) {
            return new OutcomeSample(seed, ImmutableList.of(), false);
        }
    }

    private static void requireSome(int size, String what) {
        if (size < 1) {
            throw new IllegalArgumentException(what + " cannot have " + size + " outcomes: ask for one or more.");
        }
    }
}
