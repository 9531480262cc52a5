package org.parley.analysis;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import org.parley.Premise;

/**
 * How one outcome stands: possible or not, and with everyone's consent or not.
 *
 * @param kind how it stands
 * @param reasons where it is impossible, the minimal sets of positions, rules and assumptions that rule it out,
 *     smallest first
 */
@Immutable
public record Standing(Kind kind, ImmutableList<ImmutableList<Premise>> reasons) {
    /** How an outcome stands. */
    public enum Kind {
        /** It is possible, and everyone has consented to what it settles. */
        CONSENTED,
        /** Nobody rules it out; somebody has not consented. */
        POSSIBLE,
        /** Some positions, rules or assumptions rule it out. */
        IMPOSSIBLE,
        /** The budget was spent before this was known. */
        UNKNOWN
    }
}
