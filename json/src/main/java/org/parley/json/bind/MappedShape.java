package org.parley.json.bind;

import java.io.IOException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A value that stands for another, such as an id for what has that id. */
final class MappedShape<S, T> extends Shape<T> {
    private final Shape<S> shape;
    private final Function<S, T> meaning;

    MappedShape(String expected, Shape<S> shape, Function<S, T> meaning) {
        super(expected);
        this.shape = shape;
        this.meaning = meaning;
    }

    @Override
    @Nullable
    T readIfHere(Cursor in) throws IOException {
        S value = shape.readIfHere(in);
        return value == null ? null : meaning.apply(value);
    }

    @Override
    T standIn() {
        return meaning.apply(shape.standIn());
    }
}
