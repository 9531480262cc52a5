package org.parley.json.wire.v1;

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
    /** Returns the well-known one of that id. */
    public static NamedWire of(String id) {
        return new NamedWire(id, null, null, null);
    }

    /** Returns the id of a well-known one, which stands alone. */
    public @Nullable String idAlone() {
        boolean isWellKnown = name == null && wording == null && unit == null;
        return isWellKnown ? id : null;
    }
}
