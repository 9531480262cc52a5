package org.parley.analysis;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import org.parley.Negotiation;
import org.parley.Position;
import org.parley.Terms;

/**
 * What is common to the parties: what every possible outcome contains, and what can be agreed now.
 *
 * <p>What every possible outcome contains follows from what each party insists on; it need not have the consent of all,
 * as silence rules nothing out. Where the zone of possible agreement is empty, there is nothing that all outcomes
 * contain, while much may be agreed now, with all else left open.
 *
 * @param negotiation what the common ground is about
 * @param possible whether there is any possible outcome
 * @param terms the terms of principals' positions that hold in every possible outcome, whatever steps occur in it and in
 *     which order, each with the positions that state them; by the ids of these
 * @param same the issues of which one value is left in all possible outcomes, or one range or several values that no
 *     terms tell apart; in the order of ids
 * @param narrowed the issues of which more is left, though not all; in the order of ids
 * @param now what can be agreed now
 * @param isComplete whether {@code terms}, {@code same} and {@code narrowed} are all there are; where the budget was
 *     spent, there may be more of the terms, and of issues none are listed
 */
@Immutable
public record CommonGround(
        Negotiation negotiation,
        Existence possible,
        ImmutableList<SharedTerms> terms,
        ImmutableList<IssueValues> same,
        ImmutableList<IssueValues> narrowed,
        AgreeableNow now,
        boolean isComplete) {
    /**
     * Terms that hold in every possible outcome.
     *
     * @param terms the terms
     * @param positions the positions of principals that state them, whatever their attitude, in the order of ids
     */
    @Immutable
    public record SharedTerms(Terms terms, ImmutableList<Position> positions) {}

    /** Returns the common ground in plain English. */
    public String explain() {
        return CommonGroundWording.of(this);
    }
}
