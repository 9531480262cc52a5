package org.parley.analysis;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import org.parley.Negotiation;

/**
 * The quantities on which what two principals ask for does not meet.
 *
 * <p>A principal asks for the numbers that all its unconditional demands on a quantity leave, with their fallbacks; one
 * that demands nothing on it, for those that it accepts without a condition. A principal whose own demands leave no
 * number is passed over here: that is a contradiction of its own. Only demands that are considered count; acceptances
 * count however firm they are.
 *
 * @param negotiation what the gaps are about
 * @param all the gaps, in the order of issues, then of the parties' ids
 * @param isComplete whether these are all there are; where the budget was spent, there may be more
 */
@Immutable
public record Gaps(Negotiation negotiation, ImmutableList<Gap> all, boolean isComplete) {
    /** Returns the gaps in plain English. */
    public String explain() {
        return GapWording.of(this);
    }
}
