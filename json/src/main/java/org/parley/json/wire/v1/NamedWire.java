package org.parley.json.wire.v1;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * One of an open list, such as a sector or a category of prisoners: the id of a well-known one, such as {@code "air"},
 * or one of the case's own with its name.
 *
 * @param id the id; made from the name unless given
 * @param name the name; none for a well-known one
 * @param wording the name as the demand words it, where that is another; only for forms of guarantees
 * @param unit the unit in which it is counted, where that is not its name; only for kinds of forces
 */
public record NamedWire(
        @Nullable String id,
        @Nullable String name,
        @Nullable String wording,
        @Nullable String unit) {
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    public NamedWire {}

    /** Returns the well-known one of that id. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static NamedWire of(String id) {
        return new NamedWire(id, null, null, null);
    }

    /** Returns what is written: the id alone for a well-known one. */
    @JsonValue
    public @Nullable Object json() {
        boolean isWellKnown = name == null && wording == null && unit == null;
        return isWellKnown ? id : new Full(id, name, wording, unit);
    }

    /** All of it. */
    record Full(
            @Nullable String id,
            @Nullable String name,
            @Nullable String wording,
            @Nullable String unit) {}
}
