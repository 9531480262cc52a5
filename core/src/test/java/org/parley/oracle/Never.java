package org.parley.oracle;

import java.util.Set;

/**
 * Conditions taken as never met, by their texts.
 *
 * @param lifting those that lift something: {@code unless} and {@code until}
 * @param enabling those that something waits for: {@code when} and {@code onlyIf}
 */
record Never(Set<String> lifting, Set<String> enabling) {
    static final Never NOTHING = new Never(Set.of(), Set.of());
}
