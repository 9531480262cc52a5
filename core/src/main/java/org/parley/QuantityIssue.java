package org.parley;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An issue that is answered by an exact decimal in a unit, such as how many persons or for how many days.
 *
 * <p>Parley cuts a quantity into the ranges that some terms can tell apart. Without a smallest step every number
 * between the bounds is a value; with one, the numbers a whole number of steps above the least value are (above zero,
 * where there is no least value). There is no arithmetic across issues, and units are never converted.
 *
 * @param id identifies the issue within a negotiation
 * @param label the issue as a reader knows it
 * @param unit the unit, such as "days"
 * @param least the least value, inclusive, if there is one
 * @param most the greatest value, inclusive, if there is one
 * @param smallestStep the distance between neighbouring values, above zero, if there is one
 * @param zero the value at which nothing is settled, if there is one
 * @param controlledBy who would have to act, if that is one party
 * @param codes the issue in external coding schemes
 */
@Immutable
public record QuantityIssue(
        String id,
        String label,
        String unit,
        Optional<BigDecimal> least,
        Optional<BigDecimal> most,
        Optional<BigDecimal> smallestStep,
        Optional<BigDecimal> zero,
        Optional<Party> controlledBy,
        ImmutableList<ExternalCode> codes)
        implements Issue {
    public QuantityIssue {
        id = ChoiceIssue.checkedId(id, label);
        label = Text.named(label, "The label of issue ", id);
        unit = Text.named(unit, "The unit of issue ", id);
        least = Decimals.canonical(least);
        most = Decimals.canonical(most);
        smallestStep = Decimals.canonical(smallestStep);
        zero = Decimals.canonical(zero);
        Objects.requireNonNull(controlledBy, "controlledBy");
        Objects.requireNonNull(codes, "codes");
        if (smallestStep.isPresent() && smallestStep.get().signum() <= 0) {
            throw new IllegalArgumentException("The smallest step " + smallestStep.get() + " of issue " + id
                    + " is not above zero: give the distance between two neighbouring values.");
        }
    }

    static QuantityIssue of(String id, String unit) {
        return new QuantityIssue(
                id,
                id,
                unit,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                ImmutableList.of());
    }

    /** Returns this issue with the label that a reader sees. */
    public QuantityIssue labelled(String newLabel) {
        return new QuantityIssue(id, newLabel, unit, least, most, smallestStep, zero, controlledBy, codes);
    }

    /** Returns this issue with a least value, inclusive. */
    public QuantityIssue from(long number) {
        return from(BigDecimal.valueOf(number));
    }

    /** Returns this issue with a least value, inclusive. */
    public QuantityIssue from(BigDecimal number) {
        Objects.requireNonNull(number, "number");
        return new QuantityIssue(id, label, unit, Optional.of(number), most, smallestStep, zero, controlledBy, codes);
    }

    /** Returns this issue with a greatest value, inclusive. */
    public QuantityIssue to(long number) {
        return to(BigDecimal.valueOf(number));
    }

    /** Returns this issue with a greatest value, inclusive. */
    public QuantityIssue to(BigDecimal number) {
        Objects.requireNonNull(number, "number");
        return new QuantityIssue(id, label, unit, least, Optional.of(number), smallestStep, zero, controlledBy, codes);
    }

    /** Returns this issue with a distance between neighbouring values, such as 1 where persons are counted. */
    public QuantityIssue inStepsOf(long number) {
        return inStepsOf(BigDecimal.valueOf(number));
    }

    /** Returns this issue with a distance between neighbouring values, such as 0.5. */
    public QuantityIssue inStepsOf(BigDecimal number) {
        Objects.requireNonNull(number, "number");
        return new QuantityIssue(id, label, unit, least, most, Optional.of(number), zero, controlledBy, codes);
    }

    /** Returns this issue with the value at which nothing is settled. */
    public QuantityIssue withZero(long number) {
        return new QuantityIssue(
                id,
                label,
                unit,
                least,
                most,
                smallestStep,
                Optional.of(BigDecimal.valueOf(number)),
                controlledBy,
                codes);
    }

    /** Returns this issue controlled by the party: it would have to act. */
    public QuantityIssue controlledBy(Party party) {
        Objects.requireNonNull(party, "party");
        return new QuantityIssue(id, label, unit, least, most, smallestStep, zero, Optional.of(party), codes);
    }

    /** Returns this issue with one more external code. */
    public QuantityIssue withCode(ExternalCode code) {
        Objects.requireNonNull(code, "code");
        ImmutableList<ExternalCode> more =
                ImmutableList.<ExternalCode>builder().addAll(codes).add(code).build();
        return new QuantityIssue(id, label, unit, least, most, smallestStep, zero, controlledBy, more);
    }

    /** States that the number is this one. */
    public Terms exactly(long number) {
        return exactly(BigDecimal.valueOf(number));
    }

    /** States that the number is this one. */
    public Terms exactly(BigDecimal number) {
        Objects.requireNonNull(number, "number");
        return new Terms.Within(this, Optional.of(number), Optional.of(number), unit);
    }

    /** States that the number is this one; the amount's unit must be the issue's. */
    public Terms exactly(Amount amount) {
        Objects.requireNonNull(amount, "amount");
        return new Terms.Within(this, Optional.of(amount.number()), Optional.of(amount.number()), amount.unit());
    }

    /** States that the number is this one or a greater one. */
    public Terms atLeast(long number) {
        return atLeast(BigDecimal.valueOf(number));
    }

    /** States that the number is this one or a greater one. */
    public Terms atLeast(BigDecimal number) {
        Objects.requireNonNull(number, "number");
        return new Terms.Within(this, Optional.of(number), Optional.empty(), unit);
    }

    /** States that the number is this one or a greater one; the amount's unit must be the issue's. */
    public Terms atLeast(Amount amount) {
        Objects.requireNonNull(amount, "amount");
        return new Terms.Within(this, Optional.of(amount.number()), Optional.empty(), amount.unit());
    }

    /** States that the number is this one or a lesser one. */
    public Terms atMost(long number) {
        return atMost(BigDecimal.valueOf(number));
    }

    /** States that the number is this one or a lesser one. */
    public Terms atMost(BigDecimal number) {
        Objects.requireNonNull(number, "number");
        return new Terms.Within(this, Optional.empty(), Optional.of(number), unit);
    }

    /** States that the number is this one or a lesser one; the amount's unit must be the issue's. */
    public Terms atMost(Amount amount) {
        Objects.requireNonNull(amount, "amount");
        return new Terms.Within(this, Optional.empty(), Optional.of(amount.number()), amount.unit());
    }

    /** States that the number is between these two, both inclusive. */
    public Terms between(BigDecimal lower, BigDecimal upper) {
        Objects.requireNonNull(lower, "lower");
        Objects.requireNonNull(upper, "upper");
        return new Terms.Within(this, Optional.of(lower), Optional.of(upper), unit);
    }

    /** States that the number is between these two, both inclusive. */
    public Terms between(long lower, long upper) {
        return between(BigDecimal.valueOf(lower), BigDecimal.valueOf(upper));
    }

    /** Returns the numbers that are values, in words, such as " from 1 to 90 in steps of 7"; empty where all are. */
    String range() {
        return (least.isPresent() ? " from " + least.get().toPlainString() : "")
                + (most.isPresent() ? " to " + most.get().toPlainString() : "")
                + (smallestStep.isPresent()
                        ? " in steps of " + smallestStep.get().toPlainString()
                        : "");
    }

    /** Returns whether the number lies within the bounds and on a step. */
    public boolean hasValue(BigDecimal number) {
        Objects.requireNonNull(number, "number");
        return (least.isEmpty() || least.get().compareTo(number) <= 0)
                && (most.isEmpty() || most.get().compareTo(number) >= 0)
                && (smallestStep.isEmpty()
                        || number.subtract(least.orElse(BigDecimal.ZERO))
                                        .remainder(smallestStep.get())
                                        .signum()
                                == 0);
    }

    @Override
    public boolean isZero(Value value) {
        return value instanceof Value.Number number
                && zero.isPresent()
                && zero.get().compareTo(number.number()) == 0;
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof QuantityIssue other
                && id.equals(other.id)
                && label.equals(other.label)
                && unit.equals(other.unit)
                && least.equals(other.least)
                && most.equals(other.most)
                && smallestStep.equals(other.smallestStep)
                && zero.equals(other.zero)
                && controlledBy.equals(other.controlledBy)
                && codes.equals(other.codes);
    }

    @Override
    public int hashCode() {
        return 31 * id.hashCode() + unit.hashCode();
    }

    @Override
    public String toString() {
        return id;
    }
}
