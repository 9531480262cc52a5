package org.parley.demand;

import com.google.common.collect.ImmutableList;

/**
 * How a release of persons, or a return of remains, goes with that of the other side.
 *
 * <pre>{@code
 * Demand exchange = PrisonerRelease.by(south).of(north).mode(ExchangeMode.ALL_FOR_ALL);
 * }</pre>
 */
public enum ExchangeMode {
    /** Without anything in return. */
    UNILATERAL("unilateral", "unilaterally"),
    /** As many on one side as on the other. */
    ONE_FOR_ONE("one-for-one", "one for one"),
    /** All on one side for all on the other, however many. */
    ALL_FOR_ALL("all-for-all", "all for all");

    /** The values of an issue that asks for it. */
    static final ImmutableList<String> VALUES =
            ImmutableList.of("unspecified", UNILATERAL.value, ONE_FOR_ONE.value, ALL_FOR_ALL.value);

    private final String value;
    private final String words;

    ExchangeMode(String value, String words) {
        this.value = value;
        this.words = words;
    }

    /** Returns the value of the issue, such as {@code all-for-all}. */
    public String value() {
        return value;
    }

    /** Returns the mode as in a sentence, such as "all for all". */
    String words() {
        return words;
    }
}
