package org.parley.internal.engine;

import java.math.BigInteger;

/** A value of a variable that stands for several choices, one after the other; values may have several runs. */
public final class Run {
    final int variable;
    final long value;
    final BigInteger times;

    /** Takes the variable, the mask of its value, and for how many choices this run stands. */
    public Run(int variable, long value, BigInteger times) {
        this.variable = variable;
        this.value = value;
        this.times = times;
    }

    /** Returns the variable. */
    public int variable() {
        return variable;
    }

    /** Returns the mask of the value. */
    public long value() {
        return value;
    }

    /** Returns for how many choices the run stands. */
    public BigInteger times() {
        return times;
    }
}
