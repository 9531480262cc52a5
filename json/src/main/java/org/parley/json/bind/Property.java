package org.parley.json.bind;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import org.parley.json.wire.v1.Required;

/** A property of an object, which is a component of a record. */
final class Property<T> {
    private final SerializedString name;
    private final boolean isRequired;
    private final Shape<T> shape;

    private Property(String name, boolean isRequired, Shape<T> shape) {
        this.name = new SerializedString(name);
        this.isRequired = isRequired;
        this.shape = shape;
    }

    /** Returns the property for a component of that shape. */
    static <T> Property<T> of(RecordComponent component, Shape<T> shape) {
        JsonProperty named = component.getAccessor().getAnnotation(JsonProperty.class);
        String name = named == null ? component.getName() : named.value();
        return new Property<>(name, component.isAnnotationPresent(Required.class), shape);
    }

    String name() {
        return name.getValue();
    }

    /** Returns whether no object may lack it. */
    boolean isRequired() {
        return isRequired;
    }

    T read(Cursor in) throws IOException {
        return shape.read(in);
    }

    T standIn() {
        return shape.standIn();
    }

    /** Writes the property with this value, which is the component of a record. */
    @SuppressWarnings("unchecked") // The shape was found by the type of the component.
    void write(Object value, JsonGenerator out) throws IOException {
        out.writeFieldName(name);
        shape.write((T) value, out);
    }
}
