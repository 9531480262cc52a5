package org.parley;

import com.google.errorprone.annotations.Immutable;
import java.util.Optional;

/** What a result can rest on: a party's position, an assumption of the analyst, or a rule. */
@Immutable
public sealed interface Premise permits Position, Assumption, CompatibilityRule {
    /** Returns the id, one for each premise of a negotiation. */
    String id();

    /** Returns the terms that the premise is about. */
    Terms terms();

    /** Returns the reading that the premise belongs to; empty where it holds in every reading. */
    default Optional<Reading> reading() {
        return Optional.empty();
    }

    /** Returns who may see the premise. */
    Disclosure disclosure();
}
