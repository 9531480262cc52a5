package org.parley.internal.compile;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.parley.Demand;
import org.parley.Step;
import org.parley.Terms;
import org.parley.TermsVisitor;
import org.parley.internal.engine.Formula;

/**
 * Turns terms into formulas over the variables of the engine.
 *
 * <p>The formulas of what the negotiation itself states are kept, for they stand in what positions bind to as well.
 */
final class TermsCompiler implements TermsVisitor<Formula> {
    private final Vocabulary vocabulary;
    private final Counting counting;
    private final Map<Terms, Formula> known;

    /** Makes a compiler that keeps the formulas of about so many terms. */
    TermsCompiler(Vocabulary vocabulary, Counting counting, int statements) {
        this.vocabulary = vocabulary;
        this.counting = counting;
        this.known = new IdentityHashMap<>(statements);
    }

    /** Compiles terms of the negotiation; their formula is kept. */
    void compile(Terms terms) {
        known.put(terms, terms.accept(this));
    }

    /** From now on, only what was counted before can be asked for. */
    void close() {
        counting.close();
    }

    Formula formula(Terms terms) {
        Formula formula = known.get(terms);
        return formula == null ? terms.accept(this) : formula;
    }

    private List<Formula> formulas(ImmutableList<Terms> parts) {
        List<Formula> formulas = new ArrayList<>(parts.size());
        for (Terms part : parts) {
            formulas.add(formula(part));
        }
        return formulas;
    }

    @Override
    public Formula among(Terms.Among terms) {
        return vocabulary.isWhere(terms.issue(), terms);
    }

    @Override
    public Formula within(Terms.Within terms) {
        return vocabulary.isWhere(terms.issue(), terms);
    }

    @Override
    public Formula occurs(Terms.Occurs terms) {
        return vocabulary.occurs(terms.step());
    }

    @Override
    public Formula before(Terms.Before terms) {
        return precedesWhereBothOccur(terms.first(), terms.second());
    }

    /** Returns that the first step precedes the second, where both occur. */
    private Formula precedesWhereBothOccur(Step first, Step second) {
        Formula notBoth = Formula.any(
                vocabulary.occurs(first).negate(), vocabulary.occurs(second).negate());
        return Formula.any(notBoth, vocabulary.precedes(first, second));
    }

    @Override
    public Formula onlyAfter(Terms.OnlyAfter terms) {
        Formula idle = vocabulary.occurs(terms.step()).negate();
        List<Formula> required = new ArrayList<>();
        required.add(formula(terms.prerequisite()));
        for (Step earlier : stepsOf(terms.prerequisite())) {
            required.add(vocabulary.occurs(earlier));
            required.add(vocabulary.precedes(earlier, terms.step()));
        }
        return Formula.any(idle, Formula.all(required));
    }

    /** Returns the steps that have to occur for what something waits for. */
    static ImmutableList<Step> stepsOf(Terms prerequisite) {
        if (prerequisite instanceof Terms.Occurs occurs) {
            return ImmutableList.of(occurs.step());
        }
        return prerequisite instanceof Demand demand ? demand.steps() : ImmutableList.of();
    }

    @Override
    public Formula allOf(Terms.AllOf terms) {
        return Formula.all(formulas(terms.parts()));
    }

    @Override
    public Formula anyOf(Terms.AnyOf terms) {
        return Formula.any(formulas(terms.parts()));
    }

    @Override
    public Formula not(Terms.Not terms) {
        return formula(terms.terms()).negate();
    }

    @Override
    public Formula exactlyOne(Terms.ExactlyOne terms) {
        List<Formula> parts = formulas(terms.parts());
        return Formula.all(Formula.any(parts), counting.atMost(1, parts, terms.text()));
    }

    @Override
    public Formula atMost(Terms.AtMost terms) {
        return counting.atMost(terms.count(), formulas(terms.parts()), terms.text());
    }

    @Override
    public Formula demand(Demand demand) {
        return formula(demand.terms());
    }
}
