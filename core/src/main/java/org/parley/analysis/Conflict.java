package org.parley.analysis;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import java.util.Optional;
import org.parley.Outcome;
import org.parley.Party;
import org.parley.Premise;

/**
 * A minimal set of positions, rules and assumptions that no outcome meets: drop any one, and the rest can be met.
 *
 * <p>Each member comes with an outcome that meets all the others: drop this, and here is one.
 *
 * @param kind whose conflict it is
 * @param party the party, where all positions are those of one party
 * @param members the members, in the order of positions, assumptions, rules
 * @param without for each member, in the same order, an outcome that meets all the others; none where the budget was
 *     spent before they were found
 * @param deadlocks the deadlocks that the conflict contains
 */
@Immutable
public record Conflict(
        Kind kind,
        Optional<Party> party,
        ImmutableList<Premise> members,
        ImmutableList<Outcome> without,
        ImmutableList<Deadlock> deadlocks) {
    /** Whose conflict it is. */
    public enum Kind {
        /** Positions of several parties cannot hold together. */
        BETWEEN_PARTIES,
        /** One party's positions cannot hold together, alone or with rules and assumptions. */
        CONTRADICTION,
        /** Rules and assumptions alone cannot hold together. */
        RULES
    }

    Conflict containing(ImmutableList<Deadlock> newDeadlocks) {
        return new Conflict(kind, party, members, without, newDeadlocks);
    }

    /** Returns the conflict in plain English. */
    public String explain() {
        return Report.of(this);
    }
}
