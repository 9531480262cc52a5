package org.parley.analysis;

import com.google.common.collect.ImmutableList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.parley.Issue;
import org.parley.Premise;
import org.parley.Terms;
import org.parley.internal.compile.CompiledNegotiation;
import org.parley.internal.engine.ConflictSearch;
import org.parley.internal.engine.Formula;
import org.parley.internal.engine.Meter;
import org.parley.internal.engine.Problem;
import org.parley.internal.engine.Solver;

/** The terms of one row of the matrix: where they hold, and under which values, given rules and assumptions. */
final class RowTerms {
    private final CompiledNegotiation compiled;
    private final Terms terms;
    private final Formula formula;
    private final Set<String> issues;
    private final Meter meter;
    private final Map<String, Formula> values = new HashMap<>();

    RowTerms(CompiledNegotiation compiled, Terms terms, Meter meter) {
        this.compiled = compiled;
        this.terms = terms;
        this.formula = compiled.formula(terms);
        this.issues = compiled.issues(terms);
        this.meter = meter;
    }

    Terms terms() {
        return terms;
    }

    Formula formula() {
        return formula;
    }

    /** Returns the ids of the issues that the terms mention. */
    Set<String> issues() {
        return issues;
    }

    boolean mentionsAnyOf(Set<String> some) {
        for (String issue : some) {
            if (issues.contains(issue)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether the terms can hold with rules and assumptions. */
    boolean hold() {
        return holdsWith(Formula.TRUE);
    }

    /** Returns a smallest set of rules and assumptions with which the terms cannot hold, where they cannot. */
    ImmutableList<Premise> excludedBy() {
        Problem.Builder builder = compiled.problem().extend();
        BitSet row = new BitSet();
        row.set(builder.group(formula));
        BitSet set = new ConflictSearch(builder.build(), row, compiled.given(), meter).next();
        return set == null ? ImmutableList.of() : compiled.membersOf(set);
    }

    /** Returns whether the terms can hold with the formula, rules and assumptions. */
    boolean holdsWith(Formula other) {
        Problem.Builder builder = compiled.problem().extend();
        BitSet groups = compiled.given();
        groups.set(builder.group(formula));
        groups.set(builder.group(other));
        return new Solver(builder.build(), meter).holds(groups);
    }

    /** Returns that the issue takes one of the values under which the terms can hold. */
    Formula valuesOf(String id) {
        Formula known = values.get(id);
        if (known == null) {
            Issue issue = compiled.negotiation().issue(id).orElseThrow();
            known = compiled.isIn(issue, classesOf(issue));
            values.put(id, known);
        }
        return known;
    }

    private BitSet classesOf(Issue issue) {
        BitSet possible = new BitSet();
        for (int c = 0; c < compiled.classes(issue).size(); c++) {
            BitSet only = new BitSet();
            only.set(c);
            possible.set(c, holdsWith(compiled.isIn(issue, only)));
        }
        return possible;
    }
}
