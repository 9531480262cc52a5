package org.parley.json.wire.v1;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A territory; its id is made from the label unless given. */
public record TerritoryWire(
        @Nullable String id,
        @Required String label,
        @Nullable List<UsageWire> usage) {
    /** The label that a party uses. */
    public record UsageWire(
            @Required String party, @Required String label) {}
}
