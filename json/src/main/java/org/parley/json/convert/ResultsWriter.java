package org.parley.json.convert;

import com.google.common.collect.BoundType;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.Demand;
import org.parley.Issue;
import org.parley.Outcome;
import org.parley.Premise;
import org.parley.QuantityIssue;
import org.parley.Step;
import org.parley.Terms;
import org.parley.Value;
import org.parley.analysis.AgreeableNow;
import org.parley.analysis.Analysis;
import org.parley.analysis.Concession;
import org.parley.analysis.Concessions;
import org.parley.analysis.Conflict;
import org.parley.analysis.Conflicts;
import org.parley.analysis.Deadlock;
import org.parley.analysis.Deadlocks;
import org.parley.analysis.IssueValues;
import org.parley.analysis.OrderClash;
import org.parley.analysis.Response;
import org.parley.analysis.ResponseMatrix;
import org.parley.analysis.ResponseRow;
import org.parley.analysis.Roadmap;
import org.parley.analysis.Silence;
import org.parley.analysis.Silences;
import org.parley.analysis.Zone;
import org.parley.json.wire.results.ResultsWire;
import org.parley.json.wire.v1.TermsWire;

/** Writes what follows from a negotiation, a method for each result. */
public final class ResultsWriter {
    private final TermsWriter terms;

    /** Writes terms with demands of a caller's own types as these do. */
    public ResultsWriter(OwnDemands ownDemands) {
        this.terms = new TermsWriter(ownDemands, new References());
    }

    /** Returns all results, and the roadmap to these steps where there are any. */
    public ResultsWire results(Analysis analysis, List<Step> roadmapTo) {
        String title = analysis.negotiation().title();
        return new ResultsWire(
                ResultsWire.FORMAT,
                title.isEmpty() ? null : title,
                matrix(analysis.matrix()),
                conflicts(analysis.conflicts()),
                deadlocks(analysis.deadlocks()),
                silences(analysis.silences()),
                zone(analysis.zone()),
                agreeable(analysis.commonGround().now()),
                concessions(analysis.concessions()),
                roadmapTo.isEmpty() ? null : roadmap(analysis.roadmap(roadmapTo.toArray(new Step[0]))));
    }

    private ResultsWire.MatrixWire matrix(ResponseMatrix matrix) {
        return new ResultsWire.MatrixWire(matrix.isComplete(), Elements.writeAll(matrix.rows(), this::row));
    }

    private ResultsWire.RowWire row(ResponseRow row) {
        return new ResultsWire.RowWire(
                heading(row.terms()),
                terms.terms(row.terms()),
                row.isDemanded(),
                ids(row.held()),
                row.isImpossible() ? ids(row.impossibleBecauseOf()) : null,
                Elements.writeAll(row.responses(), this::response));
    }

    private static String heading(Terms terms) {
        return terms instanceof Demand demand ? demand.label() : terms.text();
    }

    private ResultsWire.ResponseWire response(Response response) {
        return new ResultsWire.ResponseWire(
                response.party().id(),
                word(response.answer()),
                word(response.compatibility()),
                ids(response.reasons()),
                Elements.write(response.conditions(), this::anyOf),
                Elements.write(response.values(), ResultsWriter::values),
                response.explain());
    }

    private List<TermsWire> anyOf(ImmutableList<Terms> conditions) {
        return terms.all(conditions);
    }

    private static ResultsWire.ValuesWire values(IssueValues values) {
        Issue issue = values.issue();
        return new ResultsWire.ValuesWire(
                issue.id(),
                values.names().isEmpty() ? null : values.names(),
                Elements.write(values.ranges(), ResultsWriter::range),
                issue instanceof QuantityIssue quantity ? quantity.unit() : null);
    }

    private static ResultsWire.RangeWire range(Range<BigDecimal> range) {
        BigDecimal lower = range.hasLowerBound() ? range.lowerEndpoint() : null;
        BigDecimal upper = range.hasUpperBound() ? range.upperEndpoint() : null;
        boolean isLowerOpen = lower != null && range.lowerBoundType() == BoundType.OPEN;
        boolean isUpperOpen = upper != null && range.upperBoundType() == BoundType.OPEN;
        return new ResultsWire.RangeWire(
                isLowerOpen ? null : lower,
                isLowerOpen ? lower : null,
                isUpperOpen ? null : upper,
                isUpperOpen ? upper : null);
    }

    private ResultsWire.ConflictsWire conflicts(Conflicts conflicts) {
        return new ResultsWire.ConflictsWire(
                conflicts.isComplete(), Elements.writeAll(conflicts.all(), ResultsWriter::conflict));
    }

    private static ResultsWire.ConflictWire conflict(Conflict conflict) {
        return new ResultsWire.ConflictWire(
                word(conflict.kind()),
                conflict.party().isPresent() ? conflict.party().get().id() : null,
                ids(conflict.members()),
                Elements.writeAll(conflict.without(), ResultsWriter::outcome),
                Elements.write(conflict.deadlocks(), ResultsWriter::deadlock),
                conflict.explain());
    }

    private static ResultsWire.OutcomeWire outcome(Outcome outcome) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Issue issue : outcome.issues()) {
            Optional<Value> value = outcome.value(issue);
            if (value.isPresent()) {
                values.put(issue.id(), plain(value.get()));
            }
        }
        return new ResultsWire.OutcomeWire(values, Elements.writeAll(outcome.steps(), Step::id));
    }

    private static ResultsWire.@Nullable OutcomeWire outcome(Optional<Outcome> outcome) {
        return outcome.isPresent() ? outcome(outcome.get()) : null;
    }

    private static Object plain(Value value) {
        return value instanceof Value.Number number ? number.number() : ((Value.Named) value).name();
    }

    private ResultsWire.DeadlocksWire deadlocks(Deadlocks deadlocks) {
        return new ResultsWire.DeadlocksWire(
                deadlocks.isComplete(),
                Elements.writeAll(deadlocks.all(), ResultsWriter::deadlock),
                Elements.writeAll(deadlocks.orderClashes(), ResultsWriter::clash));
    }

    private static ResultsWire.DeadlockWire deadlock(Deadlock deadlock) {
        return new ResultsWire.DeadlockWire(
                Elements.writeAll(
                        deadlock.edges(),
                        edge -> new ResultsWire.EdgeWire(
                                edge.later().id(), edge.earlier().id(), ids(edge.holders()))),
                Elements.writeAll(deadlock.sets(), ResultsWriter::ids),
                ids(deadlock.breaking()),
                deadlock.explain());
    }

    private static ResultsWire.ClashWire clash(OrderClash clash) {
        return new ResultsWire.ClashWire(
                Elements.writeAll(clash.steps(), Step::id),
                Elements.writeAll(clash.sets(), ResultsWriter::ids),
                clash.explain());
    }

    private ResultsWire.SilencesWire silences(Silences silences) {
        return new ResultsWire.SilencesWire(silences.isComplete(), Elements.writeAll(silences.all(), this::silence));
    }

    private ResultsWire.SilenceWire silence(Silence silence) {
        return new ResultsWire.SilenceWire(
                silence.party().id(), terms.terms(silence.terms()), silence.wouldHaveToAct());
    }

    private static ResultsWire.ZoneWire zone(Zone zone) {
        return new ResultsWire.ZoneWire(
                word(zone.possible()),
                outcome(zone.outcome()),
                word(zone.consented()),
                outcome(zone.consentedOutcome()));
    }

    private static ResultsWire.AgreeableWire agreeable(AgreeableNow agreeable) {
        return new ResultsWire.AgreeableWire(
                agreeable.isComplete(), Elements.writeAll(agreeable.all(), ResultsWriter::items));
    }

    private static List<ResultsWire.ItemWire> items(ImmutableList<AgreeableNow.Item> items) {
        return Elements.writeAll(
                items, item -> new ResultsWire.ItemWire(item.demand().id(), item.isConsented()));
    }

    private static ResultsWire.ConcessionsWire concessions(Concessions concessions) {
        return new ResultsWire.ConcessionsWire(
                concessions.isComplete(), Elements.writeAll(concessions.all(), ResultsWriter::concession));
    }

    private static ResultsWire.ConcessionWire concession(Concession concession) {
        return new ResultsWire.ConcessionWire(
                ids(concession.positions()),
                cost(concession.cost()),
                Elements.writeAll(
                        concession.shares(),
                        share -> new ResultsWire.ShareWire(share.party().id(), cost(share.cost()))),
                outcome(concession.opens()));
    }

    private static ResultsWire.CostWire cost(Concession.Cost cost) {
        return new ResultsWire.CostWire(cost.redLines(), cost.firm(), cost.flexible());
    }

    private static ResultsWire.RoadmapWire roadmap(Roadmap roadmap) {
        return new ResultsWire.RoadmapWire(
                word(roadmap.existence()),
                Elements.writeAll(roadmap.layers(), layer -> Elements.writeAll(layer, Step::id)),
                roadmap.obstacle().isEmpty() ? null : ids(roadmap.obstacle()));
    }

    private static List<String> ids(ImmutableList<? extends Premise> premises) {
        return Elements.writeAll(premises, Premise::id);
    }

    /** Returns the word for a constant of a result, which is written and never read. */
    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
