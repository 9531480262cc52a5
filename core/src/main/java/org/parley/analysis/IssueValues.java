package org.parley.analysis;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Range;
import com.google.common.collect.TreeRangeSet;
import com.google.errorprone.annotations.Immutable;
import java.math.BigDecimal;
import org.parley.Issue;
import org.parley.Value;

/**
 * Some values of an issue, such as those that a party accepts, or those left in every possible outcome.
 *
 * @param issue the issue
 * @param names the named values; none for a quantity
 * @param ranges for a quantity, the ranges of its numbers in its unit, in order, none touching another
 */
@Immutable
public record IssueValues(Issue issue, ImmutableList<String> names, ImmutableList<Range<BigDecimal>> ranges) {
    /** Returns whether the value is one of them. */
    public boolean contains(Value value) {
        if (value instanceof Value.Named named) {
            return names.contains(named.name());
        }
        for (Range<BigDecimal> range : ranges) {
            if (value instanceof Value.Number number && range.contains(number.number())) {
                return true;
            }
        }
        return false;
    }

    /** Returns these values and the other's, which are of the same issue. */
    IssueValues and(IssueValues other) {
        TreeRangeSet<BigDecimal> allRanges = TreeRangeSet.create(ranges);
        allRanges.addAll(other.ranges);
        ImmutableSortedSet<String> allNames = ImmutableSortedSet.<String>naturalOrder()
                .addAll(names)
                .addAll(other.names)
                .build();
        return new IssueValues(issue, allNames.asList(), ImmutableList.copyOf(allRanges.asRanges()));
    }

    /** Returns the values in words, such as "full" or "at least 85 persons". */
    public String explain() {
        return ValueWording.of(this);
    }
}
