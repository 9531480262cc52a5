package org.parley;

import com.google.errorprone.annotations.Immutable;
import java.math.BigDecimal;

/**
 * A number with its unit, such as 30 days.
 *
 * <p>Units are compared as written; nothing is converted.
 *
 * @param number an exact decimal; trailing zeros are dropped
 * @param unit the unit, such as "days" or "persons"
 */
@Immutable
public record Amount(BigDecimal number, String unit) {
    public Amount {
        number = Decimals.canonical(number);
        unit = Text.named(unit, "The unit of an amount");
    }

    /** Returns the amount, such as {@code of(30, "days")}. */
    public static Amount of(long number, String unit) {
        return new Amount(BigDecimal.valueOf(number), unit);
    }

    /** Returns the amount, such as {@code of(new BigDecimal("3.67"), "percent")}. */
    public static Amount of(BigDecimal number, String unit) {
        return new Amount(number, unit);
    }

    @Override
    public String toString() {
        return number.toPlainString() + " " + unit;
    }
}
