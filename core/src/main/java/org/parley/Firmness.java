package org.parley;

/** How firmly a party holds a position. */
public enum Firmness {
    /** Not negotiable: the party would rather have no agreement. */
    RED_LINE,
    /** Held firmly, and the assumption where no firmness is stated. */
    FIRM,
    /** Open to movement. */
    FLEXIBLE
}
