package org.parley.internal.compile;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.parley.Demand;
import org.parley.Issue;
import org.parley.Premise;
import org.parley.Step;
import org.parley.Terms;
import org.parley.internal.engine.Formula;
import org.parley.internal.engine.Meter;
import org.parley.internal.engine.Problem;

/**
 * A negotiation of which it can also be asked where something fails, be it an order of steps.
 *
 * <p>An order fails where both its steps occur the other way round, so that here every order that is stated can turn.
 * The first groups of the problem are the members, as everywhere; then come as many that say where each member fails;
 * then one for each of the terms asked about, that says where these fail.
 */
public final class ReversibleNegotiation {
    private final CompiledNegotiation compiled;
    private final Vocabulary vocabulary;
    private final TermsCompiler compiler;
    private final Problem problem;

    private ReversibleNegotiation(CompiledNegotiation compiled, List<Terms> asked, Meter meter) {
        this.compiled = compiled;
        Problem.Builder builder = new Problem.Builder();
        this.vocabulary = compiled.reversibleVocabulary(builder);
        Counting counting = new Counting(builder);
        this.compiler = new TermsCompiler(vocabulary, counting, 0);
        for (Premise member : compiled.members()) {
            meter.look();
            builder.group(compiler.formula(compiled.binding(member)));
        }
        for (Premise member : compiled.members()) {
            meter.look();
            builder.group(fails(compiled.binding(member)));
        }
        for (Terms terms : asked) {
            builder.group(fails(terms));
        }
        counting.close();
        this.problem = builder.build();
    }

    /**
     * Returns the negotiation, to be asked where its members and these terms fail.
     *
     * @throws org.parley.internal.engine.BudgetSpent when the meter says so
     */
    public static ReversibleNegotiation of(CompiledNegotiation compiled, List<Terms> asked, Meter meter) {
        return new ReversibleNegotiation(compiled, asked, meter);
    }

    /** Returns the problem. */
    public Problem problem() {
        return problem;
    }

    /** Returns the group that says that the member at this place fails. */
    public int failing(int member) {
        return compiled.members().size() + member;
    }

    /** Returns the group that says that the terms asked about at this place fail. */
    public int failingTerms(int asked) {
        return 2 * compiled.members().size() + asked;
    }

    /** Returns where the issue takes a value of one of the classes. */
    public Formula isIn(Issue issue, BitSet classes) {
        return vocabulary.isIn(issue, classes);
    }

    private Formula fails(Terms terms) {
        if (!Orders.areIn(terms)) {
            return compiler.formula(terms).negate();
        } else if (terms instanceof Terms.Before before) {
            return comesFirst(before.second(), before.first());
        } else if (terms instanceof Terms.OnlyAfter onlyAfter) {
            return Formula.all(vocabulary.occurs(onlyAfter.step()), isMissing(onlyAfter));
        } else if (terms instanceof Terms.AnyOf) {
            return Formula.all(eachFails(terms));
        } else if (terms instanceof Demand demand) {
            return fails(demand.terms());
        }
        return Formula.any(eachFails(terms));
    }

    private List<Formula> eachFails(Terms terms) {
        List<Formula> parts = new ArrayList<>();
        for (Terms part : terms.parts()) {
            parts.add(fails(part));
        }
        return parts;
    }

    /** Returns that both steps occur, the one before the other. */
    private Formula comesFirst(Step one, Step other) {
        return Formula.all(List.of(vocabulary.occurs(one), vocabulary.occurs(other), vocabulary.precedes(one, other)));
    }

    /** Returns that what the step waits for fails, does not occur or comes later. */
    private Formula isMissing(Terms.OnlyAfter terms) {
        List<Formula> ways = new ArrayList<>();
        ways.add(fails(terms.prerequisite()));
        for (Step earlier : TermsCompiler.stepsOf(terms.prerequisite())) {
            ways.add(vocabulary.occurs(earlier).negate());
            ways.add(vocabulary.precedes(terms.step(), earlier));
        }
        return Formula.any(ways);
    }
}
