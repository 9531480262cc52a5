package org.parley.json;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import java.util.Objects;
import java.util.Optional;
import org.parley.Negotiation;

/**
 * What reading a document came to: a negotiation, or everything that is wrong.
 *
 * @param negotiation the negotiation; empty exactly where there are problems
 * @param problems what is wrong, in the order of {@link InvalidDocumentException#problems()}
 */
@Immutable
public record ReadResult(Optional<Negotiation> negotiation, ImmutableList<DocumentProblem> problems) {
    public ReadResult {
        Objects.requireNonNull(negotiation, "negotiation");
        Objects.requireNonNull(problems, "problems");
    }

    /**
     * Returns the negotiation.
     *
     * @throws InvalidDocumentException if there are problems
     */
    public Negotiation orThrow() {
        if (negotiation.isEmpty()) {
            throw new InvalidDocumentException(problems);
        }
        return negotiation.get();
    }
}
