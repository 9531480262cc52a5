package org.parley.demand;

/** How guarantors decide to act, a dispute at Istanbul in 2022. */
public enum GuarantorDecision {
    /** Each decides for itself. */
    INDIVIDUALLY("individually", "each deciding for itself"),
    /** None acts unless all agree. */
    BY_CONSENSUS("by-consensus", "deciding by consensus");

    private final String value;
    private final String words;

    GuarantorDecision(String value, String words) {
        this.value = value;
        this.words = words;
    }

    /** Returns the value of the issue, such as {@code by-consensus}. */
    public String value() {
        return value;
    }

    /** Returns the decision as guarantors take it, such as "deciding by consensus". */
    String words() {
        return words;
    }
}
