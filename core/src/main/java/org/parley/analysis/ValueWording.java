package org.parley.analysis;

import com.google.common.collect.BoundType;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import org.parley.QuantityIssue;

/** Values and ranges in words, such as "full" or "more than 100 and less than 250 persons". */
final class ValueWording {
    private ValueWording() {}

    static String of(IssueValues values) {
        if (!(values.issue() instanceof QuantityIssue quantity)) {
            return Wording.list(values.names(), "or");
        }
        ImmutableList.Builder<String> ranges = ImmutableList.builder();
        for (Range<BigDecimal> range : values.ranges()) {
            ranges.add(range(range));
        }
        return Wording.list(ranges.build(), "or") + " " + quantity.unit();
    }

    private static String range(Range<BigDecimal> range) {
        if (range.hasLowerBound() && range.hasUpperBound() && isOneNumber(range)) {
            return range.lowerEndpoint().toPlainString();
        }
        String lower = range.hasLowerBound() ? lower(range) : "";
        String upper = range.hasUpperBound() ? upper(range) : "";
        if (lower.isEmpty() && upper.isEmpty()) {
            return "any number of";
        }
        return lower + (lower.isEmpty() || upper.isEmpty() ? "" : " and ") + upper;
    }

    private static boolean isOneNumber(Range<BigDecimal> range) {
        return range.lowerEndpoint().compareTo(range.upperEndpoint()) == 0;
    }

    private static String lower(Range<BigDecimal> range) {
        boolean isClosed = range.lowerBoundType() == BoundType.CLOSED;
        return (isClosed ? "at least " : "more than ") + range.lowerEndpoint().toPlainString();
    }

    private static String upper(Range<BigDecimal> range) {
        boolean isClosed = range.upperBoundType() == BoundType.CLOSED;
        return (isClosed ? "at most " : "less than ") + range.upperEndpoint().toPlainString();
    }
}
