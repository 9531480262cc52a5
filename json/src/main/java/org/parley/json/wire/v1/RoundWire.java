package org.parley.json.wire.v1;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A round of talks. */
public record RoundWire(
        @Required Integer number,
        @Nullable String startDate,
        @Nullable String endDate,
        @Nullable String venue,
        @Nullable String format,
        @Nullable List<DelegationWire> delegations,
        @Nullable List<InstrumentWire> instruments,
        @Nullable List<String> results) {
    /** People who act for a party. */
    public record DelegationWire(
            @Required String party,
            @Required String head,
            @Nullable List<String> members,
            @Nullable MandateWire mandate) {}

    /** What a delegation may settle: these issues only, or all but these. */
    public record MandateWire(
            @Nullable List<String> only,
            @Nullable List<String> allBut,
            @Required String restSettledBy,
            @Nullable String before,
            @Nullable List<SourceWire> sources,
            @Nullable String disclosure) {}

    /** A written instrument: with its present status alone, or with its history. */
    public record InstrumentWire(
            @Required String title,
            @Nullable String presentedBy,
            @Nullable String status,
            @Nullable String date,
            @Nullable SourceWire source,
            @Nullable List<StatusWire> history,
            @Nullable String partOf) {}

    /** What an instrument became. */
    public record StatusWire(
            @Required String status,
            @Nullable String date,
            @Nullable SourceWire source) {}
}
