package org.parley;

/** How the parties of a round meet. */
public enum Format {
    /** Face to face. */
    DIRECT,
    /** Under one roof but apart, a third party going between the rooms. */
    PROXIMITY,
    /** Apart, a third party travelling between them. */
    SHUTTLE
}
