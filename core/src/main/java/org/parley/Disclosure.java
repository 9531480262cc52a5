package org.parley;

/** Who may see a part of a negotiation, from the widest circle to the smallest. */
public enum Disclosure {
    /** Anyone. */
    PUBLIC,
    /** The parties at the table. */
    PARTIES,
    /** The mediator alone. */
    MEDIATOR_ONLY;

    /** Returns whether what is disclosed to this circle may be shown to that audience. */
    public boolean isShownTo(Disclosure audience) {
        return compareTo(audience) <= 0;
    }
}
