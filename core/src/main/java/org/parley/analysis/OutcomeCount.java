package org.parley.analysis;

import com.google.errorprone.annotations.Immutable;
import java.math.BigInteger;
import java.util.Objects;

/**
 * How many outcomes there are.
 *
 * <p>Named values count one by one. A range of a quantity that no terms of the negotiation tell apart counts as one value,
 * unless the issue has a smallest step and the range two ends; then it counts as many values as it has.
 *
 * @param value how many there are; where {@code isExact} is false, a number of which there are proven to be no fewer
 * @param isExact whether this is the exact number
 */
@Immutable
public record OutcomeCount(BigInteger value, boolean isExact) {
    private static final int MOST_DIGITS = 15;

    public OutcomeCount {
        Objects.requireNonNull(value, "value");
        if (value.signum() < 0) {
            throw new IllegalArgumentException("There cannot be " + value + " outcomes: give zero or more.");
        }
    }

    /** Returns the number in plain English, such as "1,024", "at least 1,024" or "about 1.26 x 10^30". */
    public String explain() {
        String digits = value.toString();
        if (digits.length() <= MOST_DIGITS) {
            return (isExact ? "" : "at least ") + grouped(digits);
        }
        return (isExact ? "about " : "at least ") + digits.charAt(0) + "." + digits.substring(1, 3) + " x 10^"
                + (digits.length() - 1);
    }

    private static String grouped(String digits) {
        StringBuilder text = new StringBuilder(digits);
        for (int at = digits.length() - 3; at > 0; at -= 3) {
            text.insert(at, ',');
        }
        return text.toString();
    }
}
