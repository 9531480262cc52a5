package org.parley.analysis;

/** Whether terms and a party's positions can go together. */
public enum Compatibility {
    /** They can, with the party's consent. */
    COMPATIBLE,
    /** They can, if a condition holds that the party named. */
    CONDITIONALLY_COMPATIBLE,
    /** They cannot. */
    INCOMPATIBLE,
    /** The positions do not tell; silence is never consent. */
    UNDETERMINED,
    /** The budget was spent before this was known. */
    UNKNOWN
}
