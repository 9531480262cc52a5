package org.parley.json.bind;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import java.io.IOException;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads what Jackson does not know, such as an immutable list, as what it knows, and copies that. */
final class CopyDeserializer<T> extends JsonDeserializer<T> implements ContextualDeserializer {
    private final Class<?> original;
    private final Function<Object, T> copy;
    private final @Nullable JsonDeserializer<Object> reader;

    /** Copies originals, which have the same type parameters as the copies. */
    CopyDeserializer(Class<?> original, Function<Object, T> copy) {
        this(original, copy, null);
    }

    private CopyDeserializer(Class<?> original, Function<Object, T> copy, @Nullable JsonDeserializer<Object> reader) {
        this.original = original;
        this.copy = copy;
        this.reader = reader;
    }

    @Override
    public JsonDeserializer<T> createContextual(DeserializationContext context, @Nullable BeanProperty property)
            throws JsonMappingException {
        JavaType type = context.getTypeFactory()
                .constructParametricType(original, context.getContextualType().getBindings());
        return new CopyDeserializer<>(original, copy, context.findContextualValueDeserializer(type, property));
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        return copy.apply(
                Objects.requireNonNull(reader, "a deserializer in its context").deserialize(parser, context));
    }
}
