package org.parley.internal.engine;

import java.math.BigInteger;

/** Goes through the possible choices of values in order, from the first position to the last. */
public interface Cursor {
    /**
     * Moves forward to the choice at this place, counted from zero; returns false where there are not so many.
     *
     * @throws BudgetSpent when the meter says so
     */
    boolean seek(BigInteger place);

    /** Returns the number of the run that the choice takes at the position. */
    int run(int position);

    /** Returns which of the choices that this run stands for it takes, counted from zero. */
    BigInteger within(int position);
}
