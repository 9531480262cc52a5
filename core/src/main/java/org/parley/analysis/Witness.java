package org.parley.analysis;

import java.util.BitSet;
import org.parley.Outcome;
import org.parley.Premise;
import org.parley.internal.compile.CompiledNegotiation;
import org.parley.internal.engine.Solver;

/** Outcomes that the engine found, checked on the model itself before anyone relies on them. */
final class Witness {
    private Witness() {}

    /**
     * Returns the outcome by which the groups hold together.
     *
     * @throws IllegalStateException if they do not, or the outcome does not meet a member of theirs: an error in Parley
     */
    static Outcome of(CompiledNegotiation compiled, Solver solver, BitSet groups) {
        if (!solver.holds(groups)) {
            throw new IllegalStateException("What held together does no longer: please report this negotiation.");
        }
        return checked(compiled.outcome(solver), compiled, groups);
    }

    /**
     * Returns the outcome, which is said to meet the groups.
     *
     * @throws IllegalStateException if it does not meet a member of theirs: an error in Parley
     */
    static Outcome checked(Outcome outcome, CompiledNegotiation compiled, BitSet groups) {
        int members = compiled.members().size();
        for (int g = groups.nextSetBit(0); g >= 0 && g < members; g = groups.nextSetBit(g + 1)) {
            Premise member = compiled.members().get(g);
            if (!outcome.satisfies(compiled.binding(member))) {
                throw new IllegalStateException("The outcome " + outcome + " does not meet " + member.id()
                        + ": please report this negotiation.");
            }
        }
        return outcome;
    }
}
