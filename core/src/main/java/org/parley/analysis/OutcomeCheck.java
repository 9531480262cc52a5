package org.parley.analysis;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.Outcome;
import org.parley.Premise;
import org.parley.Terms;
import org.parley.Value;
import org.parley.internal.compile.CompiledNegotiation;
import org.parley.internal.engine.Meter;
import org.parley.internal.engine.Problem;
import org.parley.internal.engine.Run;
import org.parley.internal.engine.Solver;

/** Finds the steps that go with values, and checks the outcome on the model itself before anyone relies on it. */
final class OutcomeCheck {
    private final CompiledNegotiation compiled;
    private final BitSet groups;
    /** For each issue, the groups that say which run of its values is taken. */
    private final int[][] groupOf;

    private final Solver solver;
    private final Meter meter;
    private final List<Terms> required = new ArrayList<>();
    /** Nothing where nobody's consent is asked. */
    private final @Nullable ConsentCheck consent;

    OutcomeCheck(OutcomeSpace space, Run[][] runs, Meter meter) {
        this.compiled = space.compiled();
        this.groups = space.groups();
        this.groupOf = new int[runs.length][];
        Problem.Builder builder = space.problem().extend();
        for (int i = 0; i < runs.length; i++) {
            meter.look();
            groupOf[i] = new int[runs[i].length];
            for (int r = 0; r < runs[i].length; r++) {
                groupOf[i][r] = builder.group(builder.literal(runs[i][r].variable(), runs[i][r].value()));
            }
        }
        this.solver = new Solver(builder.build(), meter);
        this.meter = meter;
        for (Premise member : compiled.members()) {
            meter.look();
            required.add(compiled.binding(member));
        }
        this.consent = space.isConsented() ? new ConsentCheck(compiled) : null;
    }

    /**
     * Returns the outcome with these values, which belong to these runs.
     *
     * @throws org.parley.internal.engine.BudgetSpent when the meter says so
     * @throws IllegalStateException if it is not what it was taken for: an error in Parley
     */
    Outcome checked(ImmutableList<Value> values, int[] runs) {
        BitSet taken = (BitSet) groups.clone();
        for (int i = 0; i < runs.length; i++) {
            taken.set(groupOf[i][runs[i]]);
        }
        require(solver.holds(taken), values, "is not possible");
        Outcome outcome = compiled.outcome(values, solver);
        for (int m = 0; m < required.size(); m++) {
            meter.look();
            if (!outcome.satisfies(required.get(m))) {
                require(
                        false,
                        values,
                        "does not meet " + compiled.members().get(m).id());
            }
        }
        require(consent == null || consent.holds(outcome), values, "lacks somebody's consent");
        return outcome;
    }

    private static void require(boolean isSo, ImmutableList<Value> values, String otherwise) {
        if (!isSo) {
            throw new IllegalStateException(
                    "The outcome " + values + " " + otherwise + ": please report this negotiation.");
        }
    }
}
