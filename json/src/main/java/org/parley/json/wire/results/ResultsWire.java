package org.parley.json.wire.results;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.json.wire.v1.ReadingWire;
import org.parley.json.wire.v1.TermsWire;

/**
 * All results of an analysis: by themselves or, where one of several readings holds at a time, for each choice of these.
 *
 * @param format says that this is such a document
 * @param title the title of the negotiation
 * @param answers the results, whose properties stand here; absent where there are readings
 * @param byReading the results in the readings in which they are the same
 */
public record ResultsWire(
        String format,
        @Nullable String title,
        @JsonUnwrapped @Nullable AnswersWire answers,
        @Nullable List<InReadingsWire> byReading) {
    /** What {@link #format} says. */
    public static final String FORMAT = "parley-results/1";

    /** What follows from a negotiation that is read in one way. */
    public record AnswersWire(
            MatrixWire matrix,
            ConflictsWire conflicts,
            DeadlocksWire deadlocks,
            SilencesWire silences,
            ZoneWire zone,
            CommonGroundWire commonGround,
            GapsWire gaps,
            AlternativesWire alternatives,
            ConcessionsWire concessions,
            RoadmapWire roadmap) {}

    /** What follows in some choices of readings, each of one reading a group. */
    public record InReadingsWire(List<List<ReadingWire>> choices, AnswersWire results) {}

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

    /** Whether any outcome is possible, and consented, with one of each and how many there are. */
    public record ZoneWire(
            String possible,
            @Nullable OutcomeWire outcome,
            CountWire count,
            String consented,
            @Nullable OutcomeWire consentedOutcome,
            CountWire consentedCount) {}

    /** How many outcomes there are; where that is not exact, at least so many. */
    public record CountWire(BigInteger value, boolean exact, String explanation) {}

    /** What every possible outcome contains, and what can be agreed now. */
    public record CommonGroundWire(
            boolean complete,
            String possible,
            List<SharedTermsWire> terms,
            List<ValuesWire> same,
            List<ValuesWire> narrowed,
            AgreeableWire now) {}

    /** Terms that hold in every possible outcome, and the positions that state them. */
    public record SharedTermsWire(String heading, TermsWire terms, List<String> positions) {}

    /** What can be agreed now. */
    public record AgreeableWire(boolean complete, List<List<ItemWire>> all) {}

    /** A demand that can be met now. */
    public record ItemWire(String demand, boolean consented) {}

    /** Quantities on which what two parties ask for does not meet. */
    public record GapsWire(boolean complete, List<GapWire> all) {}

    /** How far the nearest numbers that two parties named lie apart. */
    public record GapWire(
            String issue, String unit, SideWire lower, SideWire higher, BigDecimal distance, String explanation) {}

    /** The number of one party that is nearest to the other. */
    public record SideWire(String party, BigDecimal nearest, List<String> positions) {}

    /** What parties offer as alternatives. */
    public record AlternativesWire(boolean complete, List<OfferWire> offers) {}

    /** A position by which a party will do with any of several demands. */
    public record OfferWire(String position, List<AlternativeWire> alternatives) {}

    /** One of these demands, as it looks from every other side. */
    public record AlternativeWire(
            String heading,
            TermsWire terms,
            @Nullable List<String> impossibleBecauseOf,
            List<JudgementWire> judgements) {}

    /**
     * How a demand looks from the side of one party: "breaks" is what it would have to give up for it at the least, and
     * "nearest" tells whether no other alternative breaks less of what it holds.
     */
    public record JudgementWire(
            ResponseWire response,
            String possible,
            List<String> breaks,
            @Nullable CostWire cost,
            List<String> unanswered,
            boolean nearest) {}

    /** What it would take. */
    public record ConcessionsWire(boolean complete, List<ConcessionWire> all, List<EfficientWire> efficient) {}

    /** Positions whose withdrawal opens the zone. */
    public record ConcessionWire(List<String> positions, CostWire cost, List<ShareWire> shares, OutcomeWire opens) {}

    /** How many positions of each firmness are given up. */
    public record CostWire(int redLines, int firm, int flexible) {}

    /** What one party gives. */
    public record ShareWire(String party, CostWire cost) {}

    /** What each party gives where nobody can give less unless another gives more; each with its concessions. */
    public record EfficientWire(List<ShareWire> shares, List<List<String>> concessions, String explanation) {}

    /** An order of steps in layers and why none is earlier, or what stands in its way. */
    public record RoadmapWire(
            String exists,
            List<List<String>> layers,
            List<EdgeWire> waits,
            @Nullable List<String> obstacle) {}
}
