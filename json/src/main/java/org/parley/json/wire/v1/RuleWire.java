package org.parley.json.wire.v1;

import org.jspecify.annotations.Nullable;

/** A rule; its id is made from its terms unless given. */
public record RuleWire(
        @Nullable String id,
        @Required TermsWire that,
        @Nullable String because,
        @Nullable String authority,
        @Nullable String origin,
        @Nullable String disclosure) {}
