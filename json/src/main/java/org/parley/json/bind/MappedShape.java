package org.parley.json.bind;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A value that stands for another, such as an id for what has that id. */
final class MappedShape<S, T> extends Shape<T> {
    private final Shape<S> shape;
    private final Function<S, T> meaning;
    private final Function<T, @Nullable S> form;

    /** What stands there means a value; a value may have no such form. */
    MappedShape(String expected, Shape<S> shape, Function<S, T> meaning, Function<T, @Nullable S> form) {
        super(expected);
        this.shape = shape;
        this.meaning = meaning;
        this.form = form;
    }

    /** Returns whether the value can be written so. */
    boolean fits(T value) {
        return form.apply(value) != null;
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

    @Override
    void write(T value, JsonGenerator out) throws IOException {
        shape.write(Objects.requireNonNull(form.apply(value)), out);
    }
}
