package org.parley.json.bind;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.io.SerializedString;
import com.google.common.collect.ImmutableList;
import java.io.IOException;

/** The one way in which a document is laid out: each property and element on a line of its own, two blanks deeper; it ends with its last line. */
final class Layout implements PrettyPrinter {
    private static final int MOST_PREPARED = 32;
    private static final String INDENT = "  ";
    private static final String FIRST = "\n";
    private static final String NEXT = ",\n";
    private static final SerializedString COLON = new SerializedString(": ");
    private static final ImmutableList<SerializedString> FIRST_LINES = prepared(FIRST);
    private static final ImmutableList<SerializedString> NEXT_LINES = prepared(NEXT);

    private int depth;

    /** Returns how lines begin at each depth, as bytes that need only be copied. */
    private static ImmutableList<SerializedString> prepared(String lineBreak) {
        ImmutableList.Builder<SerializedString> lines = ImmutableList.builder();
        for (int i = 0; i < MOST_PREPARED; i++) {
            lines.add(new SerializedString(lineBreak + INDENT.repeat(i)));
        }
        return lines.build();
    }

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
        depth++;
    }

    @Override
    public void beforeObjectEntries(JsonGenerator out) throws IOException {
        breakLine(FIRST, FIRST_LINES, out);
    }

    @Override
    public void beforeArrayValues(JsonGenerator out) throws IOException {
        breakLine(FIRST, FIRST_LINES, out);
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator out) throws IOException {
        breakLine(NEXT, NEXT_LINES, out);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator out) throws IOException {
        breakLine(NEXT, NEXT_LINES, out);
    }

    @Override
    public void writeObjectFieldValueSeparator(JsonGenerator out) throws IOException {
        out.writeRaw(COLON);
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
        depth--;
        if (parts > 0) {
            breakLine(FIRST, FIRST_LINES, out);
        }
        out.writeRaw(bracket);
        if (depth == 0) {
            out.writeRaw('\n');
        }
    }

    private void breakLine(String lineBreak, ImmutableList<SerializedString> prepared, JsonGenerator out)
            throws IOException {
        if (depth < MOST_PREPARED) {
            out.writeRaw(prepared.get(depth));
        } else {
            out.writeRaw(lineBreak + INDENT.repeat(depth));
        }
    }
}
