package org.parley.demand;

import com.google.errorprone.annotations.Immutable;
import java.util.Objects;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.parley.QuantityIssue;
import org.parley.Terms;

/**
 * A whole number of days, persons or kilometres, or the bounds it has to keep.
 *
 * <pre>{@code
 * Demand truce = Ceasefire.local().duration(HowMany.between(2, 3));
 * Demand exchange = PrisonerRelease.by(south).of(north).number(HowMany.atLeast(1000));
 * }</pre>
 *
 * @param least the lower bound, inclusive, zero or more, if there is one
 * @param most the upper bound, inclusive, not below the lower one, if there is one
 */
@Immutable
public record HowMany(OptionalLong least, OptionalLong most) {
    public HowMany {
        requireNumber(least);
        requireNumber(most);
        if (least.isEmpty() && most.isEmpty()) {
            throw new IllegalArgumentException("A number without bounds says nothing: give a lower or an upper one.");
        }
        if (least.isPresent() && most.isPresent() && least.getAsLong() > most.getAsLong()) {
            throw new IllegalArgumentException("No number is at least " + least.getAsLong() + " and at most "
                    + most.getAsLong() + ": exchange the two bounds.");
        }
    }

    private static void requireNumber(OptionalLong bound) {
        Objects.requireNonNull(bound, "bound");
        if (bound.isPresent() && bound.getAsLong() < 0) {
            throw new IllegalArgumentException(
                    "The number " + bound.getAsLong() + " is below zero: give a number of zero or more.");
        }
    }

    /** Returns this number and no other. */
    public static HowMany exactly(long number) {
        return between(number, number);
    }

    /** Returns this number or a greater one. */
    public static HowMany atLeast(long number) {
        return new HowMany(OptionalLong.of(number), OptionalLong.empty());
    }

    /** Returns this number or a lesser one. */
    public static HowMany atMost(long number) {
        return new HowMany(OptionalLong.empty(), OptionalLong.of(number));
    }

    /** Returns a number between these two, both inclusive. */
    public static HowMany between(long lower, long upper) {
        return new HowMany(OptionalLong.of(lower), OptionalLong.of(upper));
    }

    Terms of(QuantityIssue issue) {
        if (most.isEmpty()) {
            return issue.atLeast(least.getAsLong());
        }
        return least.isEmpty() ? issue.atMost(most.getAsLong()) : issue.between(least.getAsLong(), most.getAsLong());
    }

    /** Returns the number with its unit, such as "at least 30 days" or, of one, "1 day". */
    String words(String unit, String unitOfOne) {
        String unitOfLast = most.orElse(least.orElse(0)) == 1 ? unitOfOne : unit;
        return words() + " " + unitOfLast;
    }

    private String words() {
        if (most.isEmpty()) {
            return "at least " + least.getAsLong();
        }
        if (least.isEmpty()) {
            return "at most " + most.getAsLong();
        }
        boolean isOne = least.getAsLong() == most.getAsLong();
        return isOne ? "" + most.getAsLong() : least.getAsLong() + " to " + most.getAsLong();
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof HowMany other && least.equals(other.least) && most.equals(other.most);
    }

    @Override
    public int hashCode() {
        return 32 * least.hashCode() + most.hashCode(); // An exact number times 33: even factors would collide.
    }
}
