package org.parley.analysis;

import com.google.errorprone.annotations.Immutable;
import java.time.Duration;
import org.parley.internal.engine.Meter;

/**
 * How long one question may work, and how many results it may list.
 *
 * <p>A question whose budget is spent, or whose thread is interrupted, answers with what it has found, and says that
 * this is not all. The default is ten seconds and 10,000 results.
 *
 * @param time how long a question may work, above zero
 * @param results how many results it may list, one or more
 */
@Immutable
public record Budget(Duration time, int results) {
    private static final Budget DEFAULT = new Budget(Duration.ofSeconds(10), 10_000);

    public Budget {
        if (time.isZero() || time.isNegative()) {
            throw new IllegalArgumentException(
                    "A question cannot work for " + time.toMillis() + " ms: give a time above zero.");
        }
        if (results < 1) {
            throw new IllegalArgumentException("A question cannot list " + results + " results: allow one or more.");
        }
    }

    /** Returns ten seconds and 10,000 results. */
    public static Budget ofDefaults() {
        return DEFAULT;
    }

    /** Returns this time, and 10,000 results. */
    public static Budget of(Duration time) {
        return new Budget(time, DEFAULT.results);
    }

    /** Returns this budget with so many results. */
    public Budget results(int count) {
        return new Budget(time, count);
    }

    Meter start() {
        long most = Long.MAX_VALUE / 4;
        return Meter.nanoseconds(time.getSeconds() >= most / 1_000_000_000L ? most : time.toNanos());
    }
}
