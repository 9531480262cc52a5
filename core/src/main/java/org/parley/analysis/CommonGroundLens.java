package org.parley.analysis;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.Issue;
import org.parley.Position;
import org.parley.Terms;
import org.parley.internal.compile.CompiledNegotiation;
import org.parley.internal.compile.ReversibleNegotiation;
import org.parley.internal.compile.ValueClass;
import org.parley.internal.engine.BudgetSpent;
import org.parley.internal.engine.Meter;
import org.parley.internal.engine.Problem;
import org.parley.internal.engine.Solver;

/** Finds what every possible outcome contains. */
final class CommonGroundLens {
    private final CompiledNegotiation compiled;
    private final Meter meter;
    private final ImmutableList.Builder<CommonGround.SharedTerms> shared = ImmutableList.builder();
    private final ImmutableList.Builder<IssueValues> same = ImmutableList.builder();
    private final ImmutableList.Builder<IssueValues> narrowed = ImmutableList.builder();

    CommonGroundLens(CompiledNegotiation compiled, Meter meter) {
        this.compiled = compiled;
        this.meter = meter;
    }

    CommonGround find(AgreeableNow now) {
        Existence possible = Existence.UNKNOWN;
        try {
            possible = new Solver(compiled.problem(), meter).holds(compiled.all()) ? Existence.SOME : Existence.NONE;
            if (possible == Existence.SOME) {
                findTerms();
                findValues();
            }
        } catch (BudgetSpent spent) {
            return new CommonGround(
                    now.negotiation(), possible, shared.build(), ImmutableList.of(), ImmutableList.of(), now, false);
        }
        return new CommonGround(now.negotiation(), possible, shared.build(), same.build(), narrowed.build(), now, true);
    }

    private void findTerms() {
        List<ImmutableList<Position>> stated = stated();
        List<Terms> asked = new ArrayList<>();
        for (ImmutableList<Position> positions : stated) {
            asked.add(positions.get(0).terms());
        }
        ReversibleNegotiation reversible = ReversibleNegotiation.of(compiled, asked);
        Solver solver = new Solver(reversible.problem(), meter);
        for (int i = 0; i < asked.size(); i++) {
            BitSet groups = compiled.all();
            groups.set(reversible.failingTerms(i));
            if (!solver.holds(groups)) {
                shared.add(new CommonGround.SharedTerms(asked.get(i), stated.get(i)));
            }
        }
    }

    /** Returns the positions of principals that state the same terms, by their ids. */
    private List<ImmutableList<Position>> stated() {
        Map<String, ImmutableList.Builder<Position>> byText = new LinkedHashMap<>();
        for (Position position : compiled.negotiation().positions()) {
            if (compiled.isPrincipal(position.party())) {
                ImmutableList.Builder<Position> known =
                        byText.get(position.terms().text());
                if (known == null) {
                    known = ImmutableList.builder();
                    byText.put(position.terms().text(), known);
                }
                known.add(position);
            }
        }
        List<ImmutableList<Position>> stated = new ArrayList<>();
        for (ImmutableList.Builder<Position> positions : byText.values()) {
            stated.add(positions.build());
        }
        return stated;
    }

    private void findValues() {
        Problem.Builder builder = compiled.problem().extend();
        int first = compiled.members().size();
        for (Issue issue : compiled.negotiation().issues()) {
            for (int c = 0; c < compiled.classes(issue).size(); c++) {
                BitSet only = new BitSet();
                only.set(c);
                builder.group(compiled.isIn(issue, only));
            }
        }
        Solver solver = new Solver(builder.build(), meter);
        for (Issue issue : compiled.negotiation().issues()) {
            add(issue, first, solver);
            first += compiled.classes(issue).size();
        }
    }

    /** Adds the issue by those of its classes that can be, the first of which has this group. */
    private void add(Issue issue, int first, Solver solver) {
        ImmutableList<ValueClass> classes = compiled.classes(issue);
        List<ValueClass> left = new ArrayList<>();
        for (int c = 0; c < classes.size(); c++) {
            BitSet groups = compiled.all();
            groups.set(first + c);
            if (solver.holds(groups)) {
                left.add(classes.get(c));
            }
        }
        if (left.size() == 1 && classes.size() > 1) {
            same.add(IssueValueClasses.of(issue, left));
        } else if (left.size() < classes.size()) {
            narrowed.add(IssueValueClasses.of(issue, left));
        }
    }
}
