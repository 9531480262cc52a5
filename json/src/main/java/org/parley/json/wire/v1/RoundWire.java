package org.parley.json.wire.v1;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A round of talks. */
public record RoundWire(
        @Required Integer number,
        @Nullable String startDate,
        @Nullable String endDate,
        @Nullable String venue,
        @Nullable List<DelegationWire> delegations,
        @Nullable List<InstrumentWire> instruments,
        @Nullable List<String> results) {
    /** People who act for a party. */
    public record DelegationWire(
            @Required String party,
            @Required String head,
            @Nullable List<String> members) {}

    /** A written instrument. */
    public record InstrumentWire(
            @Required String title,
            @Nullable String presentedBy,
            @Required String status,
            @Nullable SourceWire source) {}
}
