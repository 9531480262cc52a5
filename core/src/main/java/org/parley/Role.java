package org.parley;

/** A party's role in one negotiation. */
public enum Role {
    /** Its positions bind; no outcome is agreed without it. */
    PRINCIPAL,
    /** Helps the parties and may propose terms. */
    MEDIATOR,
    /** Helps the parties to meet and talk. */
    FACILITATOR,
    /** Receives the talks. */
    HOST,
    /** Is present; may be aligned with a principal. */
    OBSERVER,
    /** Vouches for what is agreed. */
    GUARANTOR,
    /** Attests what is agreed. */
    WITNESS
}
