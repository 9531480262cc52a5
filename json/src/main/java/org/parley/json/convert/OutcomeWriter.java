package org.parley.json.convert;

import com.google.common.collect.BoundType;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.Issue;
import org.parley.Outcome;
import org.parley.QuantityIssue;
import org.parley.Step;
import org.parley.Value;
import org.parley.analysis.IssueValues;
import org.parley.json.wire.results.ResultsWire;

/** Writes outcomes, and which values issues take in several of them. */
final class OutcomeWriter {
    private OutcomeWriter() {}

    static ResultsWire.OutcomeWire outcome(Outcome outcome) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Issue issue : outcome.issues()) {
            Optional<Value> value = outcome.value(issue);
            if (value.isPresent()) {
                values.put(issue.id(), plain(value.get()));
            }
        }
        return new ResultsWire.OutcomeWire(values, Elements.writeAll(outcome.steps(), Step::id));
    }

    static ResultsWire.@Nullable OutcomeWire outcome(Optional<Outcome> outcome) {
        return outcome.isPresent() ? outcome(outcome.get()) : null;
    }

    static Object plain(Value value) {
        return value instanceof Value.Number number ? number.number() : ((Value.Named) value).name();
    }

    static ResultsWire.ValuesWire values(IssueValues values) {
        Issue issue = values.issue();
        return new ResultsWire.ValuesWire(
                issue.id(),
                values.names().isEmpty() ? null : values.names(),
                Elements.write(values.ranges(), OutcomeWriter::range),
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
}
