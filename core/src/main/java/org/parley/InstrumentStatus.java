package org.parley;

import com.google.common.collect.ImmutableList;

/**
 * How far a written instrument (a memorandum, a draft, an agreement) has come.
 *
 * <table class="striped">
 * <caption>Lawful changes</caption>
 * <tr><th>From</th><th>To</th></tr>
 * <tr><td>ANNOUNCED</td><td>TABLED, LAPSED</td></tr>
 * <tr><td>TABLED</td><td>BRACKETED, AGREED_AD_REFERENDUM, INITIALLED, SIGNED, REJECTED, LAPSED</td></tr>
 * <tr><td>BRACKETED</td><td>AGREED_AD_REFERENDUM, INITIALLED, SIGNED, REJECTED, LAPSED</td></tr>
 * <tr><td>AGREED_AD_REFERENDUM</td><td>BRACKETED (reopened), INITIALLED, SIGNED, REJECTED, LAPSED</td></tr>
 * <tr><td>INITIALLED</td><td>BRACKETED (reopened), SIGNED, REJECTED, LAPSED</td></tr>
 * <tr><td>SIGNED</td><td>RATIFIED, IN_FORCE (without ratification), REJECTED (by those who ratify), LAPSED</td></tr>
 * <tr><td>RATIFIED</td><td>IN_FORCE, LAPSED</td></tr>
 * <tr><td>IN_FORCE</td><td>SUSPENDED, TERMINATED, LAPSED</td></tr>
 * <tr><td>SUSPENDED</td><td>IN_FORCE, TERMINATED, LAPSED</td></tr>
 * <tr><td>TERMINATED</td><td>nothing</td></tr>
 * <tr><td>REJECTED</td><td>TABLED, BRACKETED (reopened for revision)</td></tr>
 * <tr><td>LAPSED</td><td>TABLED (tabled anew)</td></tr>
 * </table>
 */
public enum InstrumentStatus {
    /** A party said that it will table it; its contents are unknown. */
    ANNOUNCED("what was tabled or agreed is not announced again"),
    /** It was handed over. */
    TABLED("only an instrument that was announced, rejected or has lapsed is tabled"),
    /** Parties work on it, with disputed text in brackets. */
    BRACKETED("only a text that was tabled and is not yet signed, or that was rejected, has text in brackets"),
    /** The delegations agree; those who sent them have not confirmed it. */
    AGREED_AD_REFERENDUM("delegations agree on a text once it is tabled, and before it is initialled or signed"),
    /** The text is initialled as authentic. */
    INITIALLED("a text is initialled once it is tabled, and before it is signed"),
    /** It is signed. */
    SIGNED("a text is signed once, after it is tabled; a rejected one is tabled again first"),
    /** It is ratified. */
    RATIFIED("only a signed instrument is ratified"),
    /** It is in force. */
    IN_FORCE("only a signed, ratified or suspended instrument enters into force"),
    /** It is suspended. */
    SUSPENDED("only an instrument in force is suspended"),
    /** It has ended. */
    TERMINATED("only an instrument in force or suspended is terminated"),
    /** It was rejected. */
    REJECTED("only a text that was tabled and is neither ratified nor in force is rejected"),
    /** It lapsed. */
    LAPSED("only an instrument that is still pending or in force lapses");

    private final String rule;

    InstrumentStatus(String rule) {
        this.rule = rule;
    }

    /** Returns what an instrument of this status may become, in the order of the statuses. */
    public ImmutableList<InstrumentStatus> lawfulChanges() {
        return switch (this) {
            case ANNOUNCED -> ImmutableList.of(TABLED, LAPSED);
            case TABLED -> ImmutableList.of(BRACKETED, AGREED_AD_REFERENDUM, INITIALLED, SIGNED, REJECTED, LAPSED);
            case BRACKETED -> ImmutableList.of(AGREED_AD_REFERENDUM, INITIALLED, SIGNED, REJECTED, LAPSED);
            case AGREED_AD_REFERENDUM -> ImmutableList.of(BRACKETED, INITIALLED, SIGNED, REJECTED, LAPSED);
            case INITIALLED -> ImmutableList.of(BRACKETED, SIGNED, REJECTED, LAPSED);
            case SIGNED -> ImmutableList.of(RATIFIED, IN_FORCE, REJECTED, LAPSED);
            case RATIFIED -> ImmutableList.of(IN_FORCE, LAPSED);
            case IN_FORCE -> ImmutableList.of(SUSPENDED, TERMINATED, LAPSED);
            case SUSPENDED -> ImmutableList.of(IN_FORCE, TERMINATED, LAPSED);
            case TERMINATED -> ImmutableList.of();
            case REJECTED -> ImmutableList.of(TABLED, BRACKETED);
            case LAPSED -> ImmutableList.of(TABLED);
        };
    }

    /** Returns whether an instrument of this status is signed or further, and neither rejected nor ended. */
    public boolean isConcluded() {
        return this == SIGNED || this == RATIFIED || this == IN_FORCE || this == SUSPENDED;
    }

    /** Returns whether delegations agree on the text of an instrument of this status, whoever has yet to confirm it. */
    public boolean isAgreed() {
        return this == AGREED_AD_REFERENDUM || this == INITIALLED || isConcluded();
    }

    /** Returns what has to be so for an instrument to become this. */
    String rule() {
        return rule;
    }
}
