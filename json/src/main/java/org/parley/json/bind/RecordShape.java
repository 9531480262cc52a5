package org.parley.json.bind;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** An object, the properties of which are the components of a record; what is null there is absent here. */
final class RecordShape<T> extends Shape<T> {
    private final String told;
    private final Property<?>[] properties;
    /** Which of them no object may lack. */
    private final int[] required;

    private final ImmutableMap<String, Integer> indices;
    private final Components<T> components;

    RecordShape(Class<T> type, Shapes all) {
        this(type, "", all);
    }

    /** An object that a property of its own, which is no component and comes before all others, tells from others. */
    RecordShape(Class<T> type, String told, Shapes all) {
        super("an object");
        this.told = told;
        this.components = Components.of(type);
        RecordComponent[] declared = type.getRecordComponents();
        this.properties = new Property<?>[declared.length];
        ImmutableMap.Builder<String, Integer> places = ImmutableMap.builder();
        for (int i = 0; i < declared.length; i++) {
            properties[i] = Property.of(declared[i], all.of(declared[i].getGenericType()));
            places.put(properties[i].name(), i);
        }
        this.indices = places.buildOrThrow();
        this.required = required();
    }

    private int[] required() {
        return IntStream.range(0, properties.length)
                .filter(i -> properties[i].isRequired())
                .toArray();
    }

    @Override
    @Nullable
    T readIfHere(Cursor in) throws IOException {
        return in.parser().isExpectedStartObjectToken() ? readFrom(in.parser().nextFieldName(), in) : null;
    }

    /** Reads the rest of an object from the property of that name, on which or on the value of which the parser is. */
    T readFrom(@Nullable String first, Cursor in) throws IOException {
        @Nullable Object[] values = new @Nullable Object[properties.length];
        JsonParser parser = in.parser();
        for (String name = first; name != null; name = parser.nextFieldName()) {
            if (parser.hasToken(JsonToken.FIELD_NAME)) {
                parser.nextToken();
            }
            Integer index = indices.get(name);
            if (index == null ? name.equals(told) : values[index] != null) {
                in.refuseRepeatedProperty(name);
            } else if (index == null) {
                in.refuseUnknownProperty(name, indices.keySet());
            } else {
                values[index] = properties[index].read(in);
            }
        }
        return complete(values, in);
    }

    private T complete(@Nullable Object[] values, Cursor in) {
        for (int i : required) {
            if (values[i] == null) {
                in.refuseMissingProperty(properties[i].name());
                values[i] = properties[i].standIn();
            }
        }
        return components.record(values);
    }

    @Override
    T standIn() {
        @Nullable Object[] values = new @Nullable Object[properties.length];
        for (int i : required) {
            values[i] = properties[i].standIn();
        }
        return components.record(values);
    }

    @Override
    void write(T value, JsonGenerator out) throws IOException {
        out.writeStartObject();
        writeRest(value, out);
    }

    /** Writes the properties of a record of this shape, and the end of the object. */
    void writeRest(Object value, JsonGenerator out) throws IOException {
        @Nullable Object[] values = components.of(value);
        for (int i = 0; i < values.length; i++) {
            if (values[i] != null) {
                properties[i].write(values[i], out);
            }
        }
        out.writeEndObject();
    }
}
