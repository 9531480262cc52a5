package org.parley.json.bind;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list. */
final class ListShape<T> extends Shape<List<T>> {
    private final Shape<T> element;

    ListShape(Shape<T> element) {
        super("a list");
        this.element = element;
    }

    @Override
    @Nullable
    List<T> readIfHere(Cursor in) throws IOException {
        if (!in.parser().isExpectedStartArrayToken()) {
            return null;
        }
        List<T> elements = new ArrayList<>();
        while (in.parser().nextToken() != JsonToken.END_ARRAY) {
            elements.add(element.read(in));
        }
        return elements;
    }

    @Override
    List<T> standIn() {
        return List.of();
    }

    @Override
    void write(List<T> elements, JsonGenerator out) throws IOException {
        out.writeStartArray(elements, elements.size());
        for (T value : elements) {
            element.write(value, out);
        }
        out.writeEndArray();
    }
}
