package org.parley.json.wire.v1;

import org.jspecify.annotations.Nullable;

/** A source. */
public record SourceWire(
        @Required String speaker,
        @Nullable String date,
        @Nullable String reporter,
        @Nullable String reportedOn,
        @Nullable String quote,
        @Nullable String reference,
        @Nullable String basis) {}
