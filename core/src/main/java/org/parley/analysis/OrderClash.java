package org.parley.analysis;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import org.parley.Premise;
import org.parley.Step;

/**
 * Steps that can each occur but, because of the orders that are demanded, not all together.
 *
 * @param steps the steps, in the order of ids
 * @param sets the minimal sets of positions, rules and assumptions that keep them apart
 */
@Immutable
public record OrderClash(ImmutableList<Step> steps, ImmutableList<ImmutableList<Premise>> sets) {
    /** Returns the clash in plain English. */
    public String explain() {
        return Report.of(this);
    }
}
