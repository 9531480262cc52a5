package org.parley.analysis;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import org.parley.Negotiation;

/**
 * What nobody has answered: silence is never consent.
 *
 * @param negotiation what the silences are about
 * @param all the silences, in the order of the response matrix
 * @param isComplete whether these are all there are; where the budget was spent, there may be more
 */
@Immutable
public record Silences(Negotiation negotiation, ImmutableList<Silence> all, boolean isComplete) {
    /** Returns the silences in plain English. */
    public String explain() {
        return Report.of(this);
    }
}
