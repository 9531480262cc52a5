package org.parley;

import java.util.Optional;

/** Where nothing is settled on an issue. */
final class Zeros {
    private Zeros() {}

    /** Returns that the issue takes its zero value; empty where it has none. */
    static Optional<Terms> of(Issue issue) {
        if (issue instanceof ChoiceIssue choice && choice.zero().isPresent()) {
            return Optional.of(choice.is(choice.zero().get()));
        }
        if (issue instanceof QuantityIssue quantity && quantity.zero().isPresent()) {
            return Optional.of(quantity.exactly(quantity.zero().get()));
        }
        return Optional.empty();
    }
}
