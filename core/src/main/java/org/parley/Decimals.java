package org.parley;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/** Exact decimals in the one form in which equal numbers are equal values. */
final class Decimals {
    private Decimals() {}

    /** Returns the number without trailing zeros and without an exponent: 1E+3 and 1000.0 both become 1000. */
    static BigDecimal canonical(BigDecimal number) {
        if (Objects.requireNonNull(number, "number").scale() == 0) {
            return number;
        }
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** Returns the number, if there is one, in the form in which {@link #canonical(BigDecimal)} returns it. */
    static Optional<BigDecimal> canonical(Optional<BigDecimal> number) {
        boolean isCanonical = number.isEmpty() || number.get().scale() == 0;
        return isCanonical ? number : Optional.of(canonical(number.get()));
    }
}
