package org.parley.analysis;

/** Whether there is such a thing; unknown never collapses into yes or no. */
public enum Existence {
    /** There is. */
    SOME,
    /** There is none. */
    NONE,
    /** The budget was spent before this was known. */
    UNKNOWN
}
