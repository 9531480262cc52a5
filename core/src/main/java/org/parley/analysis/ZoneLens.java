package org.parley.analysis;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.parley.Issue;
import org.parley.Outcome;
import org.parley.Premise;
import org.parley.Value;
import org.parley.internal.compile.CompiledNegotiation;
import org.parley.internal.engine.BudgetSpent;
import org.parley.internal.engine.ConflictSearch;
import org.parley.internal.engine.Formula;
import org.parley.internal.engine.Meter;
import org.parley.internal.engine.Problem;
import org.parley.internal.engine.Solver;

/** Finds what no principal rules out, and what all have consented to. */
final class ZoneLens {
    private final CompiledNegotiation compiled;
    private final Meter meter;
    private final int limit;

    /** Makes a lens that lists so many reasons at most. */
    ZoneLens(CompiledNegotiation compiled, Meter meter, int limit) {
        this.compiled = compiled;
        this.meter = meter;
        this.limit = limit;
    }

    Zone zone(Analysis analysis) {
        try {
            Optional<Outcome> outcome = outcome(List.of());
            return new Zone(analysis, outcome.isPresent() ? Existence.SOME : Existence.NONE, outcome);
        } catch (BudgetSpent spent) {
            return new Zone(analysis, Existence.UNKNOWN, Optional.empty());
        }
    }

    /** Whether any outcome is consented, and one that is. */
    record Consent(Existence exists, Optional<Outcome> outcome) {
        static final Consent UNKNOWN = new Consent(Existence.UNKNOWN, Optional.empty());
    }

    Consent consent() {
        Optional<Outcome> consented = outcome(OutcomeSpace.consent(compiled));
        if (consented.isPresent() && !new ConsentCheck(compiled).holds(consented.get())) {
            throw new IllegalStateException(
                    "The outcome " + consented.get() + " lacks somebody's consent: please report this negotiation.");
        }
        return new Consent(consented.isPresent() ? Existence.SOME : Existence.NONE, consented);
    }

    /** Returns an outcome that is possible and meets the formulas, if there is one. */
    private Optional<Outcome> outcome(List<Formula> formulas) {
        BitSet groups = compiled.all();
        Solver solver = new Solver(OutcomeSpace.problem(compiled, formulas, groups), meter);
        return solver.holds(groups)
                ? Optional.of(Witness.checked(compiled.outcome(solver), compiled, groups))
                : Optional.empty();
    }

    Standing standing(Outcome outcome) {
        List<Formula> values = values(outcome);
        return outcome(values).isPresent() ? possible(values) : impossible(values);
    }

    boolean isPossible(Outcome outcome) {
        return outcome(values(outcome)).isPresent();
    }

    private Standing possible(List<Formula> values) {
        try {
            List<Formula> consented = new ArrayList<>(values);
            consented.addAll(OutcomeSpace.consent(compiled));
            Standing.Kind kind = outcome(consented).isPresent() ? Standing.Kind.CONSENTED : Standing.Kind.POSSIBLE;
            return new Standing(kind, ImmutableList.of(), true);
        } catch (BudgetSpent spent) {
            return new Standing(Standing.Kind.POSSIBLE, ImmutableList.of(), false);
        }
    }

    private List<Formula> values(Outcome outcome) {
        List<Formula> formulas = new ArrayList<>();
        for (Issue issue : compiled.negotiation().issues()) {
            Optional<Value> value = outcome.value(issue);
            if (value.isEmpty()) {
                throw new IllegalArgumentException("The outcome leaves out issue " + issue.id()
                        + ": give every issue of the negotiation a value.");
            }
            formulas.add(compiled.isIn(issue, compiled.classOf(issue, value.get())));
        }
        return formulas;
    }

    private Standing impossible(List<Formula> values) {
        Problem.Builder builder = compiled.problem().extend();
        BitSet hard = new BitSet();
        for (Formula value : values) {
            hard.set(builder.group(value));
        }
        List<ImmutableList<Premise>> reasons = new ArrayList<>();
        boolean complete = true;
        try {
            addReasons(new ConflictSearch(builder.build(), hard, compiled.all(), meter), reasons);
        } catch (BudgetSpent spent) {
            complete = false;
        }
        complete &= reasons.size() <= limit;
        List<ImmutableList<Premise>> listed = reasons.subList(0, Math.min(reasons.size(), limit));
        return new Standing(Standing.Kind.IMPOSSIBLE, ImmutableList.copyOf(listed), complete);
    }

    /** Adds the sets that the search finds, one more than are listed at most, to see whether there are more. */
    private void addReasons(ConflictSearch search, List<ImmutableList<Premise>> reasons) {
        for (BitSet set = search.next(); set != null && reasons.size() <= limit; set = search.next()) {
            reasons.add(compiled.membersOf(set));
        }
    }
}
