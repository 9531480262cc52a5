package org.parley.json.wire.v1;

import org.jspecify.annotations.Nullable;

/** An assumption; its id is made from its terms unless given. */
public record AssumptionWire(
        @Nullable String id,
        @Required TermsWire that,
        @Nullable String because,
        @Nullable ReadingWire reading,
        @Nullable String disclosure) {}
