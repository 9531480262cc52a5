package org.parley.analysis;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import org.parley.Negotiation;

/**
 * Which steps wait for each other.
 *
 * @param negotiation what the deadlocks are about
 * @param all the deadlocks, fewest steps first
 * @param orderClashes steps that can each occur but not all together
 * @param isComplete whether these are all there are; where the budget was spent, there may be more
 */
@Immutable
public record Deadlocks(
        Negotiation negotiation,
        ImmutableList<Deadlock> all,
        ImmutableList<OrderClash> orderClashes,
        boolean isComplete) {
    /** Returns the deadlocks in plain English. */
    public String explain() {
        return Report.of(this);
    }
}
