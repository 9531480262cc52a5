package org.parley;

import com.google.errorprone.annotations.Immutable;

/** What a result can rest on: a party's position, an assumption of the analyst, or a rule. */
@Immutable
public sealed interface Premise permits Position, Assumption, CompatibilityRule {
    /** Returns the id, one for each premise of a negotiation. */
    String id();

    /** Returns the terms that the premise is about. */
    Terms terms();

    /** Returns who may see the premise. */
    Disclosure disclosure();
}
