package org.parley.json.wire.v1;

import org.jspecify.annotations.Nullable;

/** A role of a party: its name alone, such as {@code "host"}, or with a side and a scope. */
public record RoleWire(
        @Required String role,
        @Nullable String alignedWith,
        @Nullable String scope,
        @Nullable String disclosure) {
    /** Returns the role of that name. */
    public static RoleWire of(String role) {
        return new RoleWire(role, null, null, null);
    }

    /** Returns the name, where there is no more to say. */
    public @Nullable String roleAlone() {
        boolean isPlain = alignedWith == null && scope == null && disclosure == null;
        return isPlain ? role : null;
    }
}
