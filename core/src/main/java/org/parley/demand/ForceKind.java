package org.parley.demand;

import com.google.errorprone.annotations.Immutable;
import java.util.Objects;

/**
 * What a limit on forces counts, and in which unit.
 *
 * <pre>{@code
 * ForceLimit.of(north).on(ForceKind.of("missile launchers")).atMost(96)
 * }</pre>
 *
 * @param id identifies the kind within a negotiation, such as {@code personnel}
 * @param name the kind in words that follow "a force limit on", such as "personnel"
 * @param unit the unit in which it is counted, such as "persons"
 */
@Immutable
public record ForceKind(String id, String name, String unit) {
    /** Persons under arms. */
    public static final ForceKind PERSONNEL = new ForceKind("personnel", "personnel", "persons");

    /** Tanks. */
    public static final ForceKind TANKS = of("tanks");

    /** Artillery, counted in guns. */
    public static final ForceKind ARTILLERY = new ForceKind("artillery", "artillery", "guns");

    public ForceKind {
        Objects.requireNonNull(id, "id");
        name = Words.named(name, "a kind of forces");
        unit = Words.named(unit, "the unit of a kind of forces");
    }

    /** Returns the kind of that name, which is also its unit; its id is made from the name. */
    public static ForceKind of(String name) {
        return new ForceKind(Words.idFrom(name, "a kind of forces"), name, name);
    }

    @Override
    public String toString() {
        return id;
    }
}
