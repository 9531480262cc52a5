package org.parley.analysis;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import java.util.Optional;
import org.parley.Demanded;
import org.parley.Party;
import org.parley.Position;
import org.parley.Premise;
import org.parley.Terms;

/**
 * One row of the response matrix: terms that principals demand or, where nobody does, accept, and the answers to them.
 *
 * @param terms the terms
 * @param held the positions by which the terms are demanded or accepted, in the order of ids
 * @param isImpossible whether the terms cannot hold by themselves or with rules and assumptions, whoever says what
 * @param impossibleBecauseOf the rules and assumptions with which the terms cannot hold
 * @param responses the answers, in the order of party ids; nothing where the terms are impossible
 */
@Immutable
public record ResponseRow(
        Terms terms,
        ImmutableList<Position> held,
        boolean isImpossible,
        ImmutableList<Premise> impossibleBecauseOf,
        ImmutableList<Response> responses) {
    /** Returns whether the terms are demanded; otherwise they are only accepted. */
    public boolean isDemanded() {
        return held.get(0) instanceof Demanded;
    }

    /** Returns whether the party holds the terms. */
    boolean isHeldBy(Party party) {
        for (Position position : held) {
            if (position.party().id().equals(party.id())) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether another party than this one holds the terms. */
    boolean isHeldByAnotherThan(Party party) {
        for (Position position : held) {
            if (!position.party().id().equals(party.id())) {
                return true;
            }
        }
        return false;
    }

    /** Returns the answer of the party; empty where the row has no cell for it. */
    public Optional<Response> response(Party party) {
        for (Response response : responses) {
            if (response.party().id().equals(party.id())) {
                return Optional.of(response);
            }
        }
        return Optional.empty();
    }

    /** Returns the row in plain English, a line for each answer. */
    public String explain() {
        return Report.of(this);
    }
}
