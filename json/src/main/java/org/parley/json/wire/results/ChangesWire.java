package org.parley.json.wire.results;

import java.util.List;
import org.parley.json.wire.v1.TermsWire;

/**
 * What changed between two states of a negotiation; positions stand in it by the ids that they have in their state.
 *
 * @param format says that this is such a document
 */
public record ChangesWire(
        String format,
        boolean complete,
        List<String> added,
        List<String> withdrawn,
        List<PositionChangeWire> changed,
        List<ConditionChangeWire> conditions,
        GoneAndNewWire<ResultsWire.ConflictWire> conflicts,
        GoneAndNewWire<ResultsWire.DeadlockWire> deadlocks,
        List<MovementWire> movements,
        String explanation) {
    /** What {@link #format} says. */
    public static final String FORMAT = "parley-changes/1";

    /** A position in place of another. */
    public record PositionChangeWire(String before, String after, String direction) {}

    /** A condition of a position, and what became of it. */
    public record ConditionChangeWire(String position, TermsWire condition, String fate) {}

    /**
     * Results of one state only.
     *
     * @param <R> the kind of result
     */
    public record GoneAndNewWire<R>(List<R> gone, List<R> fresh) {}

    /** A party that moved on an issue, toward another party or away from it. */
    public record MovementWire(
            String party,
            String issue,
            boolean toward,
            String other,
            ResultsWire.ValuesWire before,
            ResultsWire.ValuesWire after) {}
}
