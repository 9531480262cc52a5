package org.parley.json.bind;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A value that stands in one of two ways, such as a bare id or an object. */
final class EitherShape<T> extends Shape<T> {
    private final MappedShape<?, T> one;
    private final Shape<T> other;

    EitherShape(String expected, MappedShape<?, T> one, Shape<T> other) {
        super(expected);
        this.one = one;
        this.other = other;
    }

    @Override
    @Nullable
    T readIfHere(Cursor in) throws IOException {
        T value = one.readIfHere(in);
        return value == null ? other.readIfHere(in) : value;
    }

    @Override
    T standIn() {
        return one.standIn();
    }

    @Override
    void write(T value, JsonGenerator out) throws IOException {
        if (one.fits(value)) {
            one.write(value, out);
        } else {
            other.write(value, out);
        }
    }
}
