package org.parley.demand;

/** How far a ceasefire goes, from least to most; below these there is none. */
public enum CeasefireExtent {
    /** In some places only. */
    LOCAL("local"),
    /** Everywhere, but in some sectors only. */
    PARTIAL("partial"),
    /** Everywhere and in all sectors. */
    FULL("full");

    private final String value;

    CeasefireExtent(String value) {
        this.value = value;
    }

    /** Returns the value of the issue, such as {@code full}. */
    public String value() {
        return value;
    }
}
