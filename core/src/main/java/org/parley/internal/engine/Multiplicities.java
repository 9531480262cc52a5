package org.parley.internal.engine;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Which variables of a problem are counted, and for how many each of their values stands. */
public final class Multiplicities {
    private final @Nullable BigInteger[][] times;
    private final boolean[] isPlain;

    /** Takes, for each variable that is counted, how often each of its values counts; for the others, null. */
    public Multiplicities(@Nullable BigInteger[][] times) {
        this.times = times.clone();
        this.isPlain = new boolean[times.length];
        for (int v = 0; v < times.length; v++) {
            isPlain[v] = isPlain(times[v]);
        }
    }

    private static boolean isPlain(BigInteger @Nullable [] values) {
        if (values != null) {
            for (BigInteger value : values) {
                if (!value.equals(BigInteger.ONE)) {
                    return false;
                }
            }
        }
        return true;
    }

    boolean isCounted(int variable) {
        return variable < times.length && times[variable] != null;
    }

    /** Returns for how many the values in the mask stand, of a variable that is counted. */
    BigInteger of(int variable, long mask) {
        BigInteger[] values = times[variable];
        if (isPlain[variable] || values == null) {
            return BigInteger.valueOf(Long.bitCount(mask));
        }
        BigInteger sum = BigInteger.ZERO;
        for (long rest = mask; rest != 0; rest &= rest - 1) {
            sum = sum.add(values[Long.numberOfTrailingZeros(rest)]);
        }
        return sum;
    }
}
