package org.parley.oracle;

import java.util.Optional;
import java.util.Set;
import org.parley.Firmness;
import org.parley.Position;

/**
 * Whose positions bind, and which.
 *
 * @param least positions held less firmly do not bind
 * @param among the parties whose positions bind and whose consent is asked; all principals where nothing is said
 */
record View(Firmness least, Optional<Set<String>> among) {
    static final View EVERYTHING = new View(Firmness.FLEXIBLE, Optional.empty());

    View considering(Firmness firmness) {
        return new View(firmness, among);
    }

    View among(Set<String> parties) {
        return new View(least, Optional.of(Set.copyOf(parties)));
    }

    boolean isAmong(String principal) {
        return among.isEmpty() || among.get().contains(principal);
    }

    boolean considers(Position position) {
        // The enumeration goes from the firmest on.
        return position.details().firmness().compareTo(least) <= 0;
    }
}
