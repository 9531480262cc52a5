package org.parley;

import java.math.BigDecimal;
import java.util.Objects;

/** Exact decimals in the one form in which equal numbers are equal values. */
final class Decimals {
    private Decimals() {}

    /** Returns the number without trailing zeros and without an exponent: 1E+3 and 1000.0 both become 1000. */
    static BigDecimal canonical(BigDecimal number) {
        BigDecimal stripped = Objects.requireNonNull(number, "number").stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
