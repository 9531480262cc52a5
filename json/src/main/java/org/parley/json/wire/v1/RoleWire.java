package org.parley.json.wire.v1;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/** A role of a party: its name alone, such as {@code "host"}, or with a side and a scope. */
public record RoleWire(
        @Required String role,
        @Nullable String alignedWith,
        @Nullable String scope,
        @Nullable String disclosure) {
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    public RoleWire {}

    /** Returns the role of that name. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static RoleWire of(String role) {
        return new RoleWire(role, null, null, null);
    }

    /** Returns what is written: the name where there is no more to say. */
    @JsonValue
    public Object json() {
        boolean isPlain = alignedWith == null && scope == null && disclosure == null;
        return isPlain ? role : new Full(role, alignedWith, scope, disclosure);
    }

    /** The role at full length. */
    record Full(
            String role,
            @Nullable String alignedWith,
            @Nullable String scope,
            @Nullable String disclosure) {}
}
