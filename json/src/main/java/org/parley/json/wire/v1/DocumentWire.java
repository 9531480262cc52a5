package org.parley.json.wire.v1;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A negotiation. */
public record DocumentWire(
        @Required String format,
        @JsonProperty("$schema") @Nullable String schema,
        @Nullable String title,
        @Required List<PartyWire> parties,
        @Nullable List<TerritoryWire> territories,
        @Nullable List<StepWire> steps,
        @Nullable List<IssueWire> issues,
        @Nullable List<RoundWire> rounds,
        @Nullable List<PositionWire> positions,
        @Nullable List<AssumptionWire> assumptions,
        @Nullable List<RuleWire> rules,
        @Nullable Boolean impliedRules,
        @Nullable List<NoteWire> notes) {
    /** What {@link #format} says. */
    public static final String FORMAT = "parley/1";
}
