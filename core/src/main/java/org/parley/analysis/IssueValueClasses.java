package org.parley.analysis;

import com.google.common.collect.BoundType;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.parley.Issue;
import org.parley.QuantityIssue;
import org.parley.Value;
import org.parley.internal.compile.ValueClass;

/** From the classes into which an issue is cut to values and ranges that a reader knows. */
final class IssueValueClasses {
    private IssueValueClasses() {}

    static IssueValues of(Issue issue, List<ValueClass> classes) {
        return issue instanceof QuantityIssue
                ? new IssueValues(issue, ImmutableList.of(), ranges(classes))
                : new IssueValues(issue, names(classes), ImmutableList.of());
    }

    private static ImmutableList<String> names(List<ValueClass> classes) {
        ImmutableList.Builder<String> names = ImmutableList.builder();
        for (ValueClass each : classes) {
            for (Value value : each.values()) {
                names.add(value.toString());
            }
        }
        return names.build();
    }

    /** Returns the ranges, neighbours that touch as one. */
    private static ImmutableList<Range<BigDecimal>> ranges(List<ValueClass> classes) {
        List<Range<BigDecimal>> ranges = new ArrayList<>();
        for (ValueClass each : classes) {
            Range<BigDecimal> next = range(each);
            int last = ranges.size() - 1;
            if (last >= 0 && ranges.get(last).isConnected(next)) {
                ranges.set(last, ranges.get(last).span(next));
            } else {
                ranges.add(next);
            }
        }
        return ImmutableList.copyOf(ranges);
    }

    private static Range<BigDecimal> range(ValueClass each) {
        BoundType lower = each.includesLeast() ? BoundType.CLOSED : BoundType.OPEN;
        BoundType upper = each.includesMost() ? BoundType.CLOSED : BoundType.OPEN;
        if (each.least().isPresent() && each.most().isPresent()) {
            return Range.range(each.least().get(), lower, each.most().get(), upper);
        }
        if (each.least().isPresent()) {
            return Range.downTo(each.least().get(), lower);
        }
        return each.most().isPresent() ? Range.upTo(each.most().get(), upper) : Range.all();
    }
}
