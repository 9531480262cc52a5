package org.parley.analysis;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;

/**
 * What each party gives up, and the concessions in which each gives just that.
 *
 * @param shares what each principal gives up, in the order of party ids
 * @param concessions the concessions with these shares, at least one
 */
@Immutable
public record CostVector(ImmutableList<Concession.Share> shares, ImmutableList<Concession> concessions) {
    /** Returns whether no party gives more than in the other, and one gives less. */
    boolean dominates(CostVector other) {
        boolean less = false;
        for (int p = 0; p < shares.size(); p++) {
            int compared = shares.get(p).compareGiven(other.shares.get(p));
            if (compared > 0) {
                return false;
            }
            less |= compared < 0;
        }
        return less;
    }

    /** Returns what each party gives in plain English. */
    public String explain() {
        return ConcessionWording.of(shares) + "\n";
    }
}
