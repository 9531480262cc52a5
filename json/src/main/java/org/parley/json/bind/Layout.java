package org.parley.json.bind;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import java.io.IOException;

/** The one way in which a document is laid out: each property and element on a line of its own, two blanks deeper; it ends with its last line. */
final class Layout implements PrettyPrinter {
    private static final int MOST_BLANKS = 64;
    private static final char[] COLON = {':', ' '};
    private static final char[] BREAK = (",\n" + " ".repeat(MOST_BLANKS)).toCharArray();

    private int blanks;

    @Override
    public void writeRootValueSeparator(JsonGenerator out) {
        throw new IllegalStateException("A document is one value");
    }

    @Override
    public void writeStartObject(JsonGenerator out) throws IOException {
        start('{', out);
    }

    @Override
    public void writeStartArray(JsonGenerator out) throws IOException {
        start('[', out);
    }

    private void start(char bracket, JsonGenerator out) throws IOException {
        out.writeRaw(bracket);
        blanks += 2;
    }

    @Override
    public void beforeObjectEntries(JsonGenerator out) throws IOException {
        breakLine(1, out);
    }

    @Override
    public void beforeArrayValues(JsonGenerator out) throws IOException {
        breakLine(1, out);
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator out) throws IOException {
        breakLine(0, out);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator out) throws IOException {
        breakLine(0, out);
    }

    @Override
    public void writeObjectFieldValueSeparator(JsonGenerator out) throws IOException {
        out.writeRaw(COLON, 0, COLON.length);
    }

    @Override
    public void writeEndObject(JsonGenerator out, int properties) throws IOException {
        end(properties, '}', out);
    }

    @Override
    public void writeEndArray(JsonGenerator out, int elements) throws IOException {
        end(elements, ']', out);
    }

    private void end(int parts, char bracket, JsonGenerator out) throws IOException {
        blanks -= 2;
        if (parts > 0) {
            breakLine(1, out);
        }
        out.writeRaw(bracket);
        if (blanks == 0) {
            out.writeRaw('\n');
        }
    }

    /** Begins a line, from this character of {@link #BREAK}: with the comma that ends the line before, or without. */
    private void breakLine(int from, JsonGenerator out) throws IOException {
        int first = Math.min(blanks, MOST_BLANKS);
        out.writeRaw(BREAK, from, 2 - from + first);
        for (int left = blanks - first; left > 0; left -= MOST_BLANKS) {
            out.writeRaw(BREAK, 2, Math.min(left, MOST_BLANKS));
        }
    }
}
