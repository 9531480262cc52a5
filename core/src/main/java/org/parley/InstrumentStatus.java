package org.parley;

/** How far a written instrument (a memorandum, a draft, an agreement) has come. */
public enum InstrumentStatus {
    /** A party said that it will table it; its contents are unknown. */
    ANNOUNCED,
    /** It was handed over. */
    TABLED,
    /** Parties work on it, with disputed text in brackets. */
    BRACKETED,
    /** The delegations agree; those who sent them have not confirmed it. */
    AGREED_AD_REFERENDUM,
    /** The text is initialled as authentic. */
    INITIALLED,
    /** It is signed. */
    SIGNED,
    /** It is ratified. */
    RATIFIED,
    /** It is in force. */
    IN_FORCE,
    /** It is suspended. */
    SUSPENDED,
    /** It has ended. */
    TERMINATED,
    /** It was rejected. */
    REJECTED,
    /** It lapsed. */
    LAPSED
}
