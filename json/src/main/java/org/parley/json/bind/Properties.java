package org.parley.json.bind;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.ImmutableMap;
import java.lang.reflect.RecordComponent;
import org.parley.json.wire.v1.DemandWire;

/** The properties of a wire record by the names that they have in a document. */
final class Properties {
    private Properties() {}

    static ImmutableMap<String, RecordComponent> of(Class<?> type) {
        ImmutableMap.Builder<String, RecordComponent> properties = ImmutableMap.builder();
        for (RecordComponent component : type.getRecordComponents()) {
            JsonProperty named = component.getAccessor().getAnnotation(JsonProperty.class);
            boolean hasOtherName = named != null && !named.value().isEmpty();
            properties.put(hasOtherName ? named.value() : component.getName(), component);
        }
        return properties.buildOrThrow();
    }

    /** Returns whether objects that are bound to this record have a property of this name. */
    static boolean contain(Class<?> type, String name) {
        boolean isKind = DemandWire.class.isAssignableFrom(type) && name.equals("kind");
        return isKind || of(type).containsKey(name);
    }
}
