package org.parley;

import com.google.errorprone.annotations.Immutable;
import java.math.BigDecimal;
import java.util.Objects;

/** A value that an outcome gives to an issue: one of its named values, or a number in its unit. */
@Immutable
public sealed interface Value {
    /** Returns the named value. */
    static Value of(String name) {
        return new Named(name);
    }

    /** Returns the number, in the unit of the issue. */
    static Value of(BigDecimal number) {
        return new Number(number);
    }

    /**
     * One of the named values of a {@link ChoiceIssue}.
     *
     * @param name the value, without surrounding white space
     */
    record Named(String name) implements Value {
        public Named {
            name = Objects.requireNonNull(name, "name").strip();
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /**
     * A number of a {@link QuantityIssue}, in its unit.
     *
     * @param number an exact decimal; trailing zeros are dropped
     */
    record Number(BigDecimal number) implements Value {
        public Number {
            number = Decimals.canonical(number);
        }

        @Override
        public String toString() {
            return number.toPlainString();
        }
    }
}
