package org.parley.demand;

import com.google.errorprone.annotations.Immutable;
import java.util.Objects;

/**
 * What a partial ceasefire covers, such as the air.
 *
 * <pre>{@code
 * Demand truce = Ceasefire.partial().sector(Sector.AIR).sector(Sector.of("railways"));
 * }</pre>
 *
 * @param id identifies the sector within a negotiation, such as {@code air}
 * @param name the sector in words that follow "covering", such as "air"
 */
@Immutable
public record Sector(String id, String name) {
    /** Attacks through the air, by missiles, drones and aircraft. */
    public static final Sector AIR = of("air");

    /** Attacks at sea. */
    public static final Sector SEA = of("sea");

    /** Attacks on power plants, grids and other energy facilities. */
    public static final Sector ENERGY = of("energy");

    public Sector {
        Objects.requireNonNull(id, "id");
        name = Words.named(name, "a sector");
    }

    /** Returns the sector of that name; its id is made from the name. */
    public static Sector of(String name) {
        return new Sector(Words.idFrom(name, "a sector"), name);
    }

    @Override
    public String toString() {
        return id;
    }
}
