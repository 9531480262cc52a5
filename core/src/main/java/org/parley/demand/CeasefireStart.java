package org.parley.demand;

/** When a ceasefire starts; where that is not settled, the start is deferred. */
public enum CeasefireStart {
    /** At once. */
    IMMEDIATE("immediate"),
    /** When the agreement is signed. */
    ON_SIGNATURE("on-signature");

    private final String value;

    CeasefireStart(String value) {
        this.value = value;
    }

    /** Returns the value of the issue, such as {@code on-signature}. */
    public String value() {
        return value;
    }
}
