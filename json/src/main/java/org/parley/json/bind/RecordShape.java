package org.parley.json.bind;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;
import org.parley.json.wire.v1.Required;

/** An object, the properties of which are the components of a record. */
final class RecordShape<T> extends Shape<T> {
    private final Constructor<T> constructor;
    private final String told;
    private final ImmutableMap<String, Integer> indices;
    private final String[] names;
    private final Shape<?>[] shapes;
    private final boolean[] required;

    RecordShape(Class<T> type, Shapes all) {
        this(type, "", all);
    }

    /** An object that a property of its own, which is no component and read before, tells from others. */
    RecordShape(Class<T> type, String told, Shapes all) {
        super("an object");
        this.told = told;
        RecordComponent[] components = type.getRecordComponents();
        this.names = new String[components.length];
        this.shapes = new Shape<?>[components.length];
        this.required = new boolean[components.length];
        Class<?>[] types = new Class<?>[components.length];
        ImmutableMap.Builder<String, Integer> places = ImmutableMap.builder();
        for (int i = 0; i < components.length; i++) {
            names[i] = name(components[i]);
            shapes[i] = all.of(components[i].getGenericType());
            required[i] = components[i].isAnnotationPresent(Required.class);
            types[i] = components[i].getType();
            places.put(names[i], i);
        }
        this.indices = places.buildOrThrow();
        this.constructor = constructor(type, types);
    }

    private static String name(RecordComponent component) {
        JsonProperty named = component.getAccessor().getAnnotation(JsonProperty.class);
        return named == null || named.value().isEmpty() ? component.getName() : named.value();
    }

    private static <T> Constructor<T> constructor(Class<T> type, Class<?>[] components) {
        try {
            return type.getDeclaredConstructor(components);
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException(type + " is no record", e);
        }
    }

    @Override
    @Nullable
    T readIfHere(Cursor in) throws IOException {
        return in.parser().isExpectedStartObjectToken() ? readFrom(in.parser().nextFieldName(), in) : null;
    }

    /** Reads the rest of an object from the property of that name, on which or on the value of which the parser is. */
    T readFrom(@Nullable String first, Cursor in) throws IOException {
        Object[] values = new Object[names.length];
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
                values[index] = shapes[index].read(in);
            }
        }
        return complete(values, in);
    }

    private T complete(Object[] values, Cursor in) {
        for (int i = 0; i < values.length; i++) {
            if (required[i] && values[i] == null) {
                in.refuseMissingProperty(names[i]);
                values[i] = shapes[i].standIn();
            }
        }
        return made(values);
    }

    @Override
    T standIn() {
        Object[] values = new Object[names.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = required[i] ? shapes[i].standIn() : null;
        }
        return made(values);
    }

    private T made(Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A record of the format cannot be made: please report this", e);
        }
    }
}
