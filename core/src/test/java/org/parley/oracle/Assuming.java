package org.parley.oracle;

import java.util.Collection;
import java.util.stream.Stream;
import org.parley.Assumption;
import org.parley.Negotiation;
import org.parley.Premise;
import org.parley.Terms;

/** Adds assumptions to negotiations. */
final class Assuming {
    private Assuming() {}

    /** Returns the negotiation with the terms assumed, under the id that an assumption has by itself if that is free. */
    static Negotiation terms(Terms terms, Negotiation negotiation) {
        Assumption assumption = Assumption.that(terms);
        for (int number = 2; isTaken(assumption.id(), negotiation); number++) {
            assumption = assumption.id(Assumption.that(terms).id() + "-" + number);
        }
        return negotiation.toBuilder().add(assumption).build();
    }

    private static boolean isTaken(String id, Negotiation negotiation) {
        return Stream.of(negotiation.positions(), negotiation.assumptions(), negotiation.rules())
                .flatMap(Collection::stream)
                .map(Premise.class::cast)
                .anyMatch(premise -> premise.id().equals(id));
    }
}
