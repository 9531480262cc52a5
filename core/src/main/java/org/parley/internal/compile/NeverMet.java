package org.parley.internal.compile;

import java.util.Optional;
import java.util.Set;
import org.parley.Terms;

/**
 * Conditions that are taken as never met, to find out what depends on them.
 *
 * @param texts the texts of the conditions
 * @param ofConsent whether conditions of consent (when, onlyIf) are meant too, or only those that lift a rejection
 */
public record NeverMet(Set<String> texts, boolean ofConsent) {
    /** No condition is taken as never met. */
    public static final NeverMet NONE = new NeverMet(Set.of(), false);

    /** Returns whether every condition counts as it is. */
    boolean isNone() {
        return texts.isEmpty();
    }

    boolean lifts(Optional<Terms> condition) {
        return condition.isPresent() && texts.contains(condition.get().text());
    }

    boolean consents(Optional<Terms> condition) {
        return ofConsent && lifts(condition);
    }
}
