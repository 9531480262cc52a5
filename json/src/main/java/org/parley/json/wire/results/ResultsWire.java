package org.parley.json.wire.results;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.json.wire.v1.TermsWire;

/** All results of an analysis. */
public record ResultsWire(
        String format,
        @Nullable String title,
        MatrixWire matrix,
        ConflictsWire conflicts,
        DeadlocksWire deadlocks,
        SilencesWire silences,
        ZoneWire zone,
        AgreeableWire agreeableNow,
        ConcessionsWire concessions,
        @Nullable RoadmapWire roadmap) {
    /** What {@link #format} says. */
    public static final String FORMAT = "parley-results/1";

    /** Who answers what. */
    public record MatrixWire(boolean complete, List<RowWire> rows) {}

    /** Terms and the answers to them. */
    public record RowWire(
            String heading,
            TermsWire terms,
            boolean demanded,
            List<String> held,
            @Nullable List<String> impossibleBecauseOf,
            List<ResponseWire> responses) {}

    /** A party's answer. */
    public record ResponseWire(
            String party,
            String answer,
            String compatibility,
            List<String> reasons,
            @Nullable List<List<TermsWire>> conditions,
            @Nullable List<ValuesWire> values,
            String explanation) {}

    /** Values of an issue: names, or ranges of numbers in a unit. */
    public record ValuesWire(
            String issue,
            @Nullable List<String> names,
            @Nullable List<RangeWire> ranges,
            @Nullable String unit) {}

    /** A range of numbers; a bound that is not there is no bound, an open one is not itself in the range. */
    public record RangeWire(
            @Nullable BigDecimal atLeast,
            @Nullable BigDecimal above,
            @Nullable BigDecimal atMost,
            @Nullable BigDecimal below) {}

    /** What cannot hold together. */
    public record ConflictsWire(boolean complete, List<ConflictWire> all) {}

    /** A minimal set that cannot hold together; "without" gives an outcome for the set less each member in turn. */
    public record ConflictWire(
            String kind,
            @Nullable String party,
            List<String> members,
            List<OutcomeWire> without,
            @Nullable List<DeadlockWire> deadlocks,
            String explanation) {}

    /** A value for every issue, and the steps that occur in their order. */
    public record OutcomeWire(Map<String, Object> values, List<String> steps) {}

    /** Which steps wait for each other. */
    public record DeadlocksWire(boolean complete, List<DeadlockWire> all, List<ClashWire> orderClashes) {}

    /** Steps that wait in a circle. */
    public record DeadlockWire(
            List<EdgeWire> edges, List<List<String>> sets, List<String> breaking, String explanation) {}

    /** A step that comes only after another. */
    public record EdgeWire(String later, String earlier, List<String> holders) {}

    /** Steps that cannot all occur because of their order. */
    public record ClashWire(List<String> steps, List<List<String>> sets, String explanation) {}

    /** Who has not answered. */
    public record SilencesWire(boolean complete, List<SilenceWire> all) {}

    /** A party that has said nothing. */
    public record SilenceWire(String party, TermsWire terms, boolean wouldHaveToAct) {}

    /** Whether any outcome is possible, and consented, with one of each. */
    public record ZoneWire(
            String possible,
            @Nullable OutcomeWire outcome,
            String consented,
            @Nullable OutcomeWire consentedOutcome) {}

    /** What can be agreed now. */
    public record AgreeableWire(boolean complete, List<List<ItemWire>> all) {}

    /** A demand that can be met now. */
    public record ItemWire(String demand, boolean consented) {}

    /** What it would take. */
    public record ConcessionsWire(boolean complete, List<ConcessionWire> all) {}

    /** Positions whose withdrawal opens the zone. */
    public record ConcessionWire(List<String> positions, CostWire cost, List<ShareWire> shares, OutcomeWire opens) {}

    /** How many positions of each firmness are given up. */
    public record CostWire(int redLines, int firm, int flexible) {}

    /** What one party gives. */
    public record ShareWire(String party, CostWire cost) {}

    /** An order of steps in layers, or what stands in its way. */
    public record RoadmapWire(
            String exists,
            List<List<String>> layers,
            @Nullable List<String> obstacle) {}
}
