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
 * @param isComplete whether all of it is known; where the budget was spent, there may be more reasons, or all may have
 *     consented to what is possible
 */
@Immutable
public record Standing(Kind kind, ImmutableList<ImmutableList<Premise>> reasons, boolean isComplete) {
    /** How an outcome stands. */
    public enum Kind {
        /** It is possible, and everyone has consented to what it settles. */
        CONSENTED,
        /** Nobody rules it out; somebody has not consented or, where the budget was spent, may not have. */
        POSSIBLE,
        /** Some positions, rules or assumptions rule it out. */
        IMPOSSIBLE,
        /** The budget was spent before this was known. */
        UNKNOWN
    }

    /** Returns in plain English how the outcome stands, and what rules it out. */
    public String explain() {
        StringBuilder text = new StringBuilder(
                switch (kind) {
                    case CONSENTED -> "Possible, with the consent of all.\n";
                    case POSSIBLE ->
                        isComplete
                                ? "Possible; not all have consented: silence is not consent.\n"
                                : "Possible; the budget was spent before it was known whether all have consented.\n";
                    case IMPOSSIBLE -> reasons.isEmpty() ? "Impossible.\n" : "Impossible, because of each of these:\n";
                    case UNKNOWN -> "The budget was spent before this was known.\n";
                });
        for (ImmutableList<Premise> set : reasons) {
            for (int i = 0; i < set.size(); i++) {
                text.append(i == 0 ? "  - " : "    ")
                        .append(PremiseWording.sentence(set.get(i)))
                        .append('\n');
            }
        }
        return text.append(
                        kind == Kind.IMPOSSIBLE && !isComplete
                                ? "The budget was spent: there may be more reasons.\n"
                                : "")
                .toString();
    }
}
