package org.parley.oracle;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Neighbouring values of an issue that no terms tell apart: one value of a choice, or numbers between two bounds.
 *
 * @param representative the text of the value that stands for them: of those that the brute force tries, the least
 * @param places the places, among the values that the brute force tries, of those that lie in the range
 * @param low the least number of the range, or what its numbers come ever closer to; empty without a bound or numbers
 * @param high the greatest number of the range, or what its numbers come ever closer to
 * @param step the smallest step, if there is one
 */
record ValueRange(
        String representative,
        List<Integer> places,
        Optional<BigDecimal> low,
        Optional<BigDecimal> high,
        Optional<BigDecimal> step) {

    static ValueRange ofChoice(String value, int place) {
        return new ValueRange(value, List.of(place), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private boolean countsByNumbers() {
        return step.isPresent() && low.isPresent() && high.isPresent();
    }

    /** Returns how many outcomes differ by it: as many as it has numbers in steps between bounds, else one. */
    BigInteger count() {
        return countsByNumbers()
                ? high.get()
                        .subtract(low.get())
                        .divideToIntegralValue(step.get())
                        .toBigIntegerExact()
                        .add(BigInteger.ONE)
                : BigInteger.ONE;
    }

    /** Returns the values that are counted, numbers ascending. */
    List<String> counted() {
        if (!countsByNumbers()) {
            return List.of(representative);
        }
        List<String> numbers = new ArrayList<>();
        for (BigDecimal number = low.get(); number.compareTo(high.get()) <= 0; number = number.add(step.get())) {
            numbers.add(IssueValues.text(number));
        }
        return numbers;
    }

    /** Returns how far the ranges are apart; nothing where they are the same. */
    BigDecimal distance(ValueRange other) {
        if (equals(other)) {
            return BigDecimal.ZERO;
        }
        return places.get(0) < other.places.get(0)
                ? other.low.orElseThrow().subtract(high.orElseThrow())
                : low.orElseThrow().subtract(other.high.orElseThrow());
    }
}
