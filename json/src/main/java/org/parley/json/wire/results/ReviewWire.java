package org.parley.json.wire.results;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a draft stands.
 *
 * @param format says that this is such a document
 * @param draft the values of the draft by the ids of issues
 * @param obstacles where it cannot be completed, the sets of positions, rules and assumptions that stand against it
 */
public record ReviewWire(
        String format,
        boolean complete,
        Map<String, Object> draft,
        List<OnPositionWire> positions,
        List<OnPartyWire> parties,
        String completable,
        ResultsWire.@Nullable OutcomeWire completion,
        @Nullable List<List<String>> obstacles,
        List<ChangeWire> changes,
        String explanation) {
    /** What {@link #format} says. */
    public static final String FORMAT = "parley-review/1";

    /** How the draft stands with a position, by which issues, and because of which rules and assumptions. */
    public record OnPositionWire(
            String position,
            String kind,
            @Nullable List<String> issues,
            @Nullable List<String> because) {}

    /** How the draft stands with a principal. */
    public record OnPartyWire(String party, String kind) {}

    /** Another value for one issue, by which more objections are lifted than raised. */
    public record ChangeWire(
            String issue, Object from, ResultsWire.ValuesWire to, List<String> lifts, List<String> raises) {}
}
