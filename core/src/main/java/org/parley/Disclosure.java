package org.parley;

/** Who may see a position, a salience, a fallback or a note. */
public enum Disclosure {
    /** Anyone. */
    PUBLIC,
    /** The parties at the table. */
    PARTIES,
    /** The mediator alone. */
    MEDIATOR_ONLY
}
