package org.parley.demand;

import com.google.common.collect.ImmutableList;

/**
 * Who watches that a ceasefire or a buffer zone is kept, or verifies that children have returned.
 *
 * <pre>{@code
 * Demand ceasefire = Ceasefire.full().monitoring(Oversight.THIRD_PARTY);
 * }</pre>
 */
public enum Oversight {
    /** Nobody does; at this value nothing is settled. */
    NONE("none"),
    /** The parties do, together. */
    JOINT("joint"),
    /** Somebody else does. */
    THIRD_PARTY("third-party");

    /** The values of an issue that asks for it. */
    static final ImmutableList<String> VALUES = ImmutableList.of(NONE.value, JOINT.value, THIRD_PARTY.value);

    private final String value;

    Oversight(String value) {
        this.value = value;
    }

    /** Returns the value of the issue, such as {@code third-party}. */
    public String value() {
        return value;
    }

    /** Returns the oversight as in a heading, such as "joint monitoring" or "no monitoring". */
    String heading(String what) {
        return (this == NONE ? "no" : value) + " " + what;
    }

    /** Returns the oversight as in a sentence, such as "under joint monitoring" or "without monitoring". */
    String phrase(String what) {
        return this == NONE ? "without " + what : "under " + value + " " + what;
    }
}
