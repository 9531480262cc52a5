package org.parley.internal.engine;

import java.util.ArrayList;
import java.util.List;

/**
 * A statement in negation normal form: literals joined by all and any.
 *
 * <p>A literal says that a variable takes one of the values in a mask. Joining simplifies: constants vanish, nested
 * joins of one kind are flattened, literals of one variable are merged.
 */
public abstract sealed class Formula {
    /** Holds everywhere. */
    public static final Formula TRUE = new All(List.of());

    /** Holds nowhere. */
    public static final Formula FALSE = new Any(List.of());

    private Formula() {}

    /** Returns what holds exactly where this does not; a formula with an edge has no negation. */
    public abstract Formula negate();

    /** Returns that the variable takes a value in the mask; {@code full} is the mask of all its values. */
    public static Formula literal(int variable, long mask, long full) {
        if ((mask & full) == 0) {
            return FALSE;
        }
        return (mask & full) == full ? TRUE : new Literal(variable, mask & full, full, false);
    }

    /** Returns that the variable, which stands for the order of two steps, is true. */
    public static Formula edge(int variable) {
        return new Literal(variable, 2L, 3L, true);
    }

    /** Returns that both hold. */
    public static Formula all(Formula one, Formula other) {
        List<Formula> parts = new ArrayList<>(2);
        parts.add(one);
        parts.add(other);
        return all(parts);
    }

    /** Returns that at least one of the two holds. */
    public static Formula any(Formula one, Formula other) {
        List<Formula> parts = new ArrayList<>(2);
        parts.add(one);
        parts.add(other);
        return any(parts);
    }

    /** Returns that all parts hold. */
    public static Formula all(List<Formula> parts) {
        List<Formula> joined = new ArrayList<>();
        for (Formula part : parts) {
            if (part == FALSE || !join(joined, part, true)) {
                return FALSE;
            }
        }
        return joined.isEmpty() ? TRUE : joined.size() == 1 ? joined.get(0) : new All(joined);
    }

    /** Returns that at least one part holds. */
    public static Formula any(List<Formula> parts) {
        List<Formula> joined = new ArrayList<>();
        for (Formula part : parts) {
            if (part == TRUE || !join(joined, part, false)) {
                return TRUE;
            }
        }
        return joined.isEmpty() ? FALSE : joined.size() == 1 ? joined.get(0) : new Any(joined);
    }

    /** Adds the part; returns false where the join has become constant. */
    private static boolean join(List<Formula> joined, Formula part, boolean conjunction) {
        if (part == (conjunction ? TRUE : FALSE)) {
            return true;
        }
        List<Formula> nested = conjunction
                ? part instanceof All all ? all.parts : List.of()
                : part instanceof Any any ? any.parts : List.of();
        if (!nested.isEmpty()) {
            for (Formula inner : nested) {
                if (!join(joined, inner, conjunction)) {
                    return false;
                }
            }
            return true;
        }
        return part instanceof Literal literal ? merge(joined, literal, conjunction) : joined.add(part);
    }

    private static boolean merge(List<Formula> joined, Literal literal, boolean conjunction) {
        for (int i = 0; i < joined.size(); i++) {
            if (joined.get(i) instanceof Literal known && known.variable == literal.variable) {
                long mask = conjunction ? known.mask & literal.mask : known.mask | literal.mask;
                joined.set(i, new Literal(literal.variable, mask, literal.full, literal.isEdge));
                return conjunction ? mask != 0 : mask != literal.full;
            }
        }
        return joined.add(literal);
    }

    /** A variable takes a value in a mask. */
    static final class Literal extends Formula {
        final int variable;
        final long mask;
        final long full;
        final boolean isEdge;

        Literal(int variable, long mask, long full, boolean isEdge) {
            this.variable = variable;
            this.mask = mask;
            this.full = full;
            this.isEdge = isEdge;
        }

        @Override
        public Formula negate() {
            if (isEdge) {
                throw new IllegalStateException("The order of steps, variable " + variable + ", has no negation.");
            }
            return literal(variable, full & ~mask, full);
        }
    }

    /** All parts hold. */
    static final class All extends Formula {
        final List<Formula> parts;

        All(List<Formula> parts) {
            this.parts = parts;
        }

        @Override
        public Formula negate() {
            return any(negated(parts));
        }
    }

    /** At least one part holds. */
    static final class Any extends Formula {
        final List<Formula> parts;

        Any(List<Formula> parts) {
            this.parts = parts;
        }

        /** Returns whether all parts are literals. */
        boolean isClause() {
            for (Formula part : parts) {
                if (!(part instanceof Literal)) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public Formula negate() {
            return all(negated(parts));
        }
    }

    private static List<Formula> negated(List<Formula> parts) {
        List<Formula> negated = new ArrayList<>(parts.size());
        for (Formula part : parts) {
            negated.add(part.negate());
        }
        return negated;
    }
}
