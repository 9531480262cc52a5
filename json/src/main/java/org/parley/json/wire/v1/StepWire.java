package org.parley.json.wire.v1;

import org.jspecify.annotations.Nullable;

/** A step; its id is made from the name unless given. */
public record StepWire(
        @Nullable String id,
        @Required String name,
        @Nullable String shortName,
        @Nullable String clause) {}
