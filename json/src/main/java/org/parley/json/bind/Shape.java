package org.parley.json.bind;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * How values of one type stand in a document.
 *
 * <p>What is wrong is noted, and something neutral stands in for what cannot be read, so that reading goes on and finds
 * all that is wrong; a document of which anything is noted becomes no negotiation.
 */
abstract class Shape<T> {
    private final String expected;

    /** Says in words what has to stand here. */
    Shape(String expected) {
        this.expected = expected;
    }

    /** Reads the value on whose first token the parser is, and leaves the parser on its last. */
    final T read(Cursor in) throws IOException {
        T value = readIfHere(in);
        if (value == null) {
            in.refuse(expected);
            return standIn();
        }
        return value;
    }

    /** Reads the value as {@link #read} does; null, and nothing is read, if what stands here has another shape. */
    abstract @Nullable T readIfHere(Cursor in) throws IOException;

    /** Returns what stands in for a value that cannot be read. */
    abstract T standIn();

    /** Writes the value. */
    abstract void write(T value, JsonGenerator out) throws IOException;
}
