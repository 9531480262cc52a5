package org.parley;

import java.util.Optional;

/** How a position without an id of its own is identified: by party, attitude and subject. */
final class PositionIds {
    private PositionIds() {}

    static String of(Party party, String attitude, Terms terms) {
        String subject = terms instanceof Demand demand ? demand.label() : terms.text();
        StringBuilder id = new StringBuilder(party.id().length() + attitude.length() + 2 + subject.length());
        id.append(party.id()).append('/').append(attitude).append('/');
        Text.appendIdFrom(subject, "the subject of a position", id);
        return id.toString();
    }

    static void requireUnset(Position position, String qualifier, Optional<Terms> present) {
        if (present.isPresent()) {
            throw new IllegalStateException("Position " + position.id() + " already says " + qualifier + " \""
                    + present.get().text() + "\": " + remedy(qualifier) + ".");
        }
    }

    private static String remedy(String qualifier) {
        if (qualifier.equals("until")) {
            return "state a second rejection with an id of its own, or wait for one step that comes after both";
        }
        String join = "join both, as in " + qualifier + "(Terms.allOf(..)) where both are needed or " + qualifier
                + "(Terms.anyOf(..)) where either will do";
        return qualifier.equals("when") ? join : join + ", or state two positions, one with an .id(..) of its own";
    }
}
