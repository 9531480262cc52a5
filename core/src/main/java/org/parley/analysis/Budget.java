package org.parley.analysis;

import com.google.errorprone.annotations.Immutable;
import java.time.Duration;
import org.parley.internal.engine.Meter;

/**
 * How long one question may work, how many results it may list, and how much memory a decision diagram may take.
 *
 * <p>A question whose budget is spent, or whose thread is interrupted, answers with what it has found, and says that
 * this is not all. The default is ten seconds, 10,000 results and 32 megabytes.
 *
 * <p>Two decision diagrams stand behind the answers about possible and about consented outcomes. While one is made, it may
 * for a moment take up to three times what it is allowed; what it is made of is then let go.
 *
 * @param time how long a question may work, above zero
 * @param results how many results it may list, one or more
 * @param megabytes how many megabytes each decision diagram may take, one or more
 */
@Immutable
public record Budget(Duration time, int results, int megabytes) {
    private static final long WORDS_PER_MEGABYTE = 1 << 17;
    private static final Budget DEFAULT = new Budget(Duration.ofSeconds(10), 10_000, 32);

    public Budget {
        if (time.isZero() || time.isNegative()) {
            throw new IllegalArgumentException(
                    "A question cannot work for " + time.toMillis() + " ms: give a time above zero.");
        }
        if (results < 1) {
            throw new IllegalArgumentException("A question cannot list " + results + " results: allow one or more.");
        }
        if (megabytes < 1) {
            throw new IllegalArgumentException(
                    "A decision diagram cannot take " + megabytes + " megabytes: allow one or more.");
        }
    }

    /** Returns ten seconds, 10,000 results and 32 megabytes. */
    public static Budget ofDefaults() {
        return DEFAULT;
    }

    /** Returns this time, 10,000 results and 32 megabytes. */
    public static Budget of(Duration time) {
        return new Budget(time, DEFAULT.results, DEFAULT.megabytes);
    }

    /** Returns this budget with so many results. */
    public Budget results(int count) {
        return new Budget(time, count, megabytes);
    }

    /** Returns this budget with so many megabytes for each decision diagram. */
    public Budget megabytes(int count) {
        return new Budget(time, results, count);
    }

    /** Returns how many words of eight bytes a decision diagram may take. */
    long words() {
        return megabytes * WORDS_PER_MEGABYTE;
    }

    Meter start() {
        long most = Long.MAX_VALUE / 4;
        return Meter.nanoseconds(time.getSeconds() >= most / 1_000_000_000L ? most : time.toNanos());
    }
}
