package org.parley.demand;

/** Whether released prisoners choose where they go; GC III article 118 and the Korean armistice talks turn on it. */
public enum Repatriation {
    /** Only those who wish to go home are sent there. */
    VOLUNTARY("voluntary", "voluntary repatriation"),
    /** All are sent home. */
    ALL("all", "repatriation of all");

    private final String value;
    private final String words;

    Repatriation(String value, String words) {
        this.value = value;
        this.words = words;
    }

    /** Returns the value of the issue, such as {@code voluntary}. */
    public String value() {
        return value;
    }

    /** Returns the repatriation as a noun phrase, such as "voluntary repatriation". */
    String words() {
        return words;
    }
}
