package org.parley.internal.compile;

import com.google.common.collect.ImmutableList;
import org.parley.Firmness;
import org.parley.Negotiation;
import org.parley.Party;
import org.parley.Position;

/**
 * What of a negotiation is looked at: whose positions bind, and those held how firmly.
 *
 * @param least positions held at least so firmly bind; consent counts however firmly it is stated
 * @param principals the parties whose positions bind and whose consent is asked, in the order of ids
 */
public record View(Firmness least, ImmutableList<Party> principals) {
    /** Returns the view of every position of every principal. */
    public static View whole(Negotiation negotiation) {
        return new View(Firmness.FLEXIBLE, negotiation.principals());
    }

    /** Returns whether the position is held firmly enough to bind. */
    public boolean considers(Position position) {
        return position.details().firmness().ordinal() <= least.ordinal();
    }
}
