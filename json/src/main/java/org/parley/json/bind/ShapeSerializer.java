package org.parley.json.bind;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;

/** Writes values as their shape says. */
final class ShapeSerializer<T> extends StdSerializer<T> {
    private static final long serialVersionUID = 1L;

    private final transient Shape<T> shape;

    ShapeSerializer(Class<T> type, Shape<T> shape) {
        super(type);
        this.shape = shape;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializerProvider provider) throws IOException {
        shape.write(value, generator);
    }
}
