package org.parley.demand;

/** In which sense a territory is somebody's; the two are different questions and never mixed. */
public enum StatusAspect {
    /** Whose the territory is by right. */
    DE_JURE("de-jure", "de jure status"),
    /** Who controls the territory in fact. */
    DE_FACTO("de-facto", "de facto control");

    private final String value;
    private final String words;

    StatusAspect(String value, String words) {
        this.value = value;
        this.words = words;
    }

    /** Returns the aspect as part of an issue's id, such as {@code de-jure}. */
    public String value() {
        return value;
    }

    /** Returns the aspect as a noun phrase, such as "de jure status". */
    String words() {
        return words;
    }
}
