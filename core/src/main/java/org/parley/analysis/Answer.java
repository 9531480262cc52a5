package org.parley.analysis;

/** What a party's positions say to terms that another party demands; the first that applies, from the top. */
public enum Answer {
    /** The party's own positions contradict each other about the terms. */
    CONTRADICTORY(Compatibility.UNDETERMINED),
    /** The party rejects the terms. */
    REJECTED(Compatibility.INCOMPATIBLE),
    /** The terms cannot hold because of other things that the party said. */
    RULED_OUT(Compatibility.INCOMPATIBLE),
    /** The party rejects the terms until a step has occurred, or unless a condition holds. */
    REJECTED_UNTIL(Compatibility.CONDITIONALLY_COMPATIBLE),
    /** The party has said nothing that consents to the terms. */
    SILENT(Compatibility.UNDETERMINED),
    /** The party was asked and has not answered. */
    UNDECIDED(Compatibility.UNDETERMINED),
    /** The party accepts the terms under a condition. */
    ACCEPTED_IF(Compatibility.CONDITIONALLY_COMPATIBLE),
    /** The party accepts the terms. */
    ACCEPTED(Compatibility.COMPATIBLE),
    /** The budget was spent before the answer was known. */
    UNKNOWN(Compatibility.UNKNOWN);

    private final Compatibility compatibility;

    Answer(Compatibility compatibility) {
        this.compatibility = compatibility;
    }

    /** Returns the compatibility that this answer usually means. */
    Compatibility compatibility() {
        return compatibility;
    }
}
