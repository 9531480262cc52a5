package org.parley.analysis;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import java.math.BigDecimal;
import org.parley.Amount;
import org.parley.Party;
import org.parley.Position;
import org.parley.QuantityIssue;

/**
 * A quantity on which what two parties ask for does not meet: how far the nearest numbers that they named lie apart.
 *
 * <p>It is a distance between opening positions. What either would settle for is not known, and no bargaining range is
 * inferred.
 *
 * @param issue the quantity
 * @param lower the side that asks for less
 * @param higher the side that asks for more
 */
@Immutable
public record Gap(QuantityIssue issue, Side lower, Side higher) {
    /**
     * What one party asks for.
     *
     * @param party the party
     * @param nearest the number that is nearest to the other side, in the unit of the issue: one of those that it asks
     *     for, or, where these come ever closer to a number that is not one of them (above five, on a quantity without a
     *     smallest step), that number
     * @param positions the positions by which it asks for it, with the acceptances that are their fallbacks, in the order
     *     of ids
     */
    @Immutable
    public record Side(Party party, BigDecimal nearest, ImmutableList<Position> positions) {}

    /** Returns how far the two lie apart: above zero, or zero where they come ever closer and do not meet. */
    public Amount distance() {
        return Amount.of(higher.nearest().subtract(lower.nearest()), issue.unit());
    }

    /** Returns the gap in plain English. */
    public String explain() {
        return GapWording.of(this);
    }
}
