package org.parley.internal.compile;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import org.parley.Value;

/**
 * Values of an issue that no terms of the negotiation tell apart.
 *
 * @param values the named values; for a quantity, its one number, or one number that stands for the range
 * @param least the least number of a range, if there is one
 * @param most the greatest number of a range, if there is one
 * @param includesLeast whether the least number belongs to the range
 * @param includesMost whether the greatest number belongs to the range
 */
public record ValueClass(
        ImmutableList<Value> values,
        Optional<BigDecimal> least,
        Optional<BigDecimal> most,
        boolean includesLeast,
        boolean includesMost) {
    static ValueClass named(ImmutableList<Value> values) {
        return new ValueClass(values, Optional.empty(), Optional.empty(), false, false);
    }

    /** Returns whether the value is one of these. */
    boolean contains(Value value) {
        if (values.contains(value)) {
            return true;
        }
        return value instanceof Value.Number number && isWithin(number.number());
    }

    private boolean isWithin(BigDecimal number) {
        int aboveLeast = least.isEmpty() ? 1 : number.compareTo(least.get());
        int belowMost = most.isEmpty() ? 1 : most.get().compareTo(number);
        return (aboveLeast > 0 || (aboveLeast == 0 && includesLeast))
                && (belowMost > 0 || (belowMost == 0 && includesMost))
                && values.get(0) instanceof Value.Number;
    }

    /** Returns the value that stands for all of the class. */
    public Value representative() {
        return values.get(0);
    }
}
