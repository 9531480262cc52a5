package org.parley;

import java.util.Optional;

/** How a position is identified unless it has an id of its own: by party, attitude and subject. */
final class PositionIds {
    private PositionIds() {}

    static String of(Position position, String attitude) {
        Optional<String> own = position.details().ownId();
        return own.isPresent() ? own.get() : position.party().id() + "/" + attitude + "/" + subject(position.terms());
    }

    private static String subject(Terms terms) {
        return Text.idFrom(terms instanceof Demand demand ? demand.label() : terms.text(), "the subject of a position");
    }

    static void requireUnset(Position position, String qualifier, Optional<Terms> present) {
        if (present.isPresent()) {
            throw new IllegalStateException("Position " + position.id() + " already says " + qualifier + " \""
                    + present.get().text() + "\": join both in one, as in " + qualifier
                    + "(Terms.allOf(..)), or state two positions.");
        }
    }
}
