package org.parley.json.bind;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;

/** A text holds half of a surrogate pair. */
final class IllFormedTextException extends MismatchedInputException {
    private static final long serialVersionUID = 1L;

    IllFormedTextException(JsonParser parser) {
        super(parser, "half of a surrogate pair", String.class);
    }
}
