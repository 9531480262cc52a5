package org.parley.internal.compile;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import org.parley.Value;
import org.parley.internal.engine.Run;

/**
 * Values of an issue that come one after the other and belong to one class, or a range that counts as one value.
 *
 * @param run what the engine has for them
 * @param first the first of the values; of a range that counts as one, the number that stands for it
 * @param step the distance between neighbouring values, where there may be several
 */
public record ValueRun(Run run, Value first, Optional<BigDecimal> step) {
    /** Returns the value at this place of the run, counted from zero. */
    public Value value(BigInteger place) {
        return step.isPresent() && first instanceof Value.Number number
                ? Value.of(number.number().add(step.get().multiply(new BigDecimal(place))))
                : first;
    }
}
