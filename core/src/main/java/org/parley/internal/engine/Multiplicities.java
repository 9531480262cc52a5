package org.parley.internal.engine;

import java.math.BigInteger;

/** Which variables of a problem are counted, and for how many each of their values stands. */
public final class Multiplicities {
    /** For each variable, how often each of its values counts; of one that is not counted, no value. */
    private final BigInteger[][] times;

    private final boolean[] isPlain;

    /** Takes, for each variable that is counted, how often each of its values counts; for the others, no value. */
    public Multiplicities(BigInteger[][] times) {
        this.times = times.clone();
        this.isPlain = new boolean[times.length];
        for (int v = 0; v < times.length; v++) {
            isPlain[v] = isPlain(times[v]);
        }
    }

    private static boolean isPlain(BigInteger[] values) {
        for (BigInteger value : values) {
            if (!value.equals(BigInteger.ONE)) {
                return false;
            }
        }
        return true;
    }

    boolean isCounted(int variable) {
        return times[variable].length > 0;
    }

    /** Returns for how many the values in the mask stand, of a variable that is counted. */
    BigInteger of(int variable, long mask) {
        if (isPlain[variable]) {
            return BigInteger.valueOf(Long.bitCount(mask));
        }
        BigInteger sum = BigInteger.ZERO;
        for (long rest = mask; rest != 0; rest &= rest - 1) {
            sum = sum.add(times[variable][Long.numberOfTrailingZeros(rest)]);
        }
        return sum;
    }
}
