package org.parley.analysis;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.Premise;
import org.parley.Terms;
import org.parley.internal.compile.CompiledNegotiation;
import org.parley.internal.compile.NeverMet;
import org.parley.internal.engine.Formula;
import org.parley.internal.engine.Meter;

/**
 * Finds the minimal sets of conditions that, taken as never met, leave the party's positions satisfiable but not with
 * the terms of a row: nor, where consent is asked for, with its consent to them.
 */
final class NeededConditions {
    private final CompiledNegotiation compiled;
    private final RowTerms row;
    private final BoundParty bound;
    private final boolean ofConsent;
    private final Map<String, Terms> byText;
    private final SmallestSubsets subsets;

    NeededConditions(
            CompiledNegotiation compiled,
            RowTerms row,
            BoundParty bound,
            boolean ofConsent,
            Conditions all,
            Meter meter) {
        this.compiled = compiled;
        this.row = row;
        this.bound = bound;
        this.ofConsent = ofConsent;
        this.byText = all.byText();
        this.subsets = new SmallestSubsets(byText.keySet(), meter);
        if (!byText.isEmpty() && canBeNeeded(all)) {
            find();
        }
    }

    private void find() {
        for (Set<String> some = subsets.next(); some != null; some = subsets.next()) {
            NeverMet neverMet = new NeverMet(some, ofConsent);
            if (failsWithout(neverMet) && bound.allows(neverMet, List.of())) {
                subsets.keep(some);
            }
        }
    }

    /** Taking more conditions as never met only ever rules out more, but for the conditions of demands. */
    private boolean canBeNeeded(Conditions all) {
        return (ofConsent && all.canRelease()) || failsWithout(new NeverMet(byText.keySet(), ofConsent));
    }

    private boolean failsWithout(NeverMet neverMet) {
        Optional<List<Formula>> asked = asked(neverMet);
        return asked.isEmpty() || !bound.allows(neverMet, asked.get());
    }

    /** Returns what has to hold; empty where that can never be. */
    private Optional<List<Formula>> asked(NeverMet neverMet) {
        return ofConsent ? consents(compiled, row, bound, neverMet) : Optional.of(List.of(row.formula()));
    }

    /** Returns the row's formula and the party's consent to each of its issues; empty where it can never consent. */
    static Optional<List<Formula>> consents(
            CompiledNegotiation compiled, RowTerms row, BoundParty bound, NeverMet neverMet) {
        List<Formula> formulas = new ArrayList<>();
        formulas.add(row.formula());
        for (String issue : row.issues()) {
            Formula consent = compiled.consent(bound.party(), issue, neverMet);
            if (consent == Formula.FALSE) {
                return Optional.empty();
            }
            formulas.add(consent);
        }
        return Optional.of(formulas);
    }

    boolean areNone() {
        return subsets.kept().isEmpty();
    }

    /** Returns the sets, of each of which one condition has to be met. */
    ImmutableList<ImmutableList<Terms>> sets() {
        return Conditions.listed(subsets.kept(), byText);
    }

    /** Returns, for each set, a smallest set of premises that keeps the terms from holding while it is not met. */
    List<ImmutableList<Premise>> reasons() {
        List<ImmutableList<Premise>> reasons = new ArrayList<>();
        for (Set<String> some : subsets.kept()) {
            NeverMet neverMet = new NeverMet(some, ofConsent);
            Optional<List<Formula>> asked = asked(neverMet);
            if (asked.isPresent()) {
                reasons.add(bound.obstacles(neverMet, asked.get()).nextPremises());
            }
        }
        return reasons;
    }
}
