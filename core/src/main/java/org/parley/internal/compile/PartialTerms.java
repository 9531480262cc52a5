package org.parley.internal.compile;

import java.util.ArrayList;
import java.util.List;
import org.parley.Step;
import org.parley.Terms;
import org.parley.internal.engine.Formula;

/**
 * Terms in outcomes that leave issues open and in which no free step has occurred.
 *
 * <p>An issue left open meets neither a value term nor its negation. Terms are met if they hold however the open issues
 * are settled.
 */
final class PartialTerms {
    private final Vocabulary vocabulary;
    private final Counting counting;

    PartialTerms(Vocabulary vocabulary, Counting counting) {
        this.vocabulary = vocabulary;
        this.counting = counting;
    }

    /** Where the terms are met, an order of steps only where its steps occur. */
    Formula met(Terms terms) {
        return holds(terms, new Reading(true, false));
    }

    /** Where the terms are met, an order of steps also where its steps do not occur. */
    Formula binds(Terms terms) {
        return holds(terms, new Reading(false, false));
    }

    /** Where the terms of a rule or assumption are kept: what it negates is kept unless it is met. */
    Formula kept(Terms terms) {
        return holds(terms, new Reading(false, true));
    }

    /**
     * How terms are read.
     *
     * @param stepsOccur whether an order of steps needs its steps to occur
     * @param lenient whether a negation is kept unless its terms are met
     */
    private record Reading(boolean stepsOccur, boolean lenient) {}

    private Formula holds(Terms terms, Reading reading) {
        if (terms instanceof Terms.Among || terms instanceof Terms.Within) {
            return isIn(terms);
        } else if (terms instanceof Terms.Occurs occurs) {
            return vocabulary.occurs(occurs.step());
        } else if (terms instanceof Terms.Before before) {
            return before(before, reading);
        } else if (terms instanceof Terms.OnlyAfter onlyAfter) {
            return onlyAfter(onlyAfter, reading);
        } else if (terms instanceof Terms.Not not) {
            return reading.lenient ? met(not.terms()).negate() : fails(not.terms());
        } else if (terms instanceof Terms.AnyOf) {
            return Formula.any(holdEach(terms, reading));
        } else if (terms instanceof Terms.ExactlyOne) {
            return Formula.all(
                    Formula.any(holdEach(terms, reading)),
                    counting.atMost(1, counted(terms, reading), key(terms, reading)));
        } else if (terms instanceof Terms.AtMost atMost) {
            return counting.atMost(atMost.count(), counted(terms, reading), key(terms, reading));
        }
        return Formula.all(holdEach(terms, reading));
    }

    private Formula isIn(Terms terms) {
        return terms instanceof Terms.Among among
                ? vocabulary.isWhere(among.issue(), terms)
                : vocabulary.isWhere(((Terms.Within) terms).issue(), terms);
    }

    private List<Formula> holdEach(Terms terms, Reading reading) {
        List<Formula> parts = new ArrayList<>();
        for (Terms part : terms.parts()) {
            parts.add(holds(part, reading));
        }
        return parts;
    }

    private static String key(Terms terms, Reading reading) {
        return (reading.lenient ? "met " : "not failing ") + terms.text();
    }

    /** Returns the parts that count: those met or, read strictly, those that do not fail. */
    private List<Formula> counted(Terms terms, Reading reading) {
        List<Formula> parts = new ArrayList<>();
        for (Terms part : terms.parts()) {
            parts.add(reading.lenient ? met(part) : fails(part).negate());
        }
        return parts;
    }

    private Formula before(Terms.Before terms, Reading reading) {
        Formula first = vocabulary.occurs(terms.first());
        Formula second = vocabulary.occurs(terms.second());
        Formula precedes = vocabulary.precedes(terms.first(), terms.second());
        return reading.stepsOccur
                ? Formula.all(List.of(first, second, precedes))
                : Formula.any(List.of(first.negate(), second.negate(), precedes));
    }

    private Formula onlyAfter(Terms.OnlyAfter terms, Reading reading) {
        Formula occurs = vocabulary.occurs(terms.step());
        List<Formula> required = new ArrayList<>();
        required.add(holds(terms.prerequisite(), reading));
        for (Step earlier : TermsCompiler.stepsOf(terms.prerequisite())) {
            required.add(vocabulary.occurs(earlier));
            required.add(vocabulary.precedes(earlier, terms.step()));
        }
        Formula all = Formula.all(required);
        return reading.stepsOccur ? Formula.all(occurs, all) : Formula.any(occurs.negate(), all);
    }

    /** Where the terms, which state no order, fail however the open issues are settled. */
    private Formula fails(Terms terms) {
        if (terms instanceof Terms.Among || terms instanceof Terms.Within) {
            return failsToBeIn(terms);
        } else if (terms instanceof Terms.Occurs occurs) {
            return vocabulary.cannotOccur(occurs.step());
        } else if (terms instanceof Terms.Not not) {
            return met(not.terms());
        } else if (terms instanceof Terms.AnyOf) {
            return Formula.all(failEach(terms));
        } else if (terms instanceof Terms.ExactlyOne) {
            return Formula.any(
                    counting.atMost(1, metEach(terms), "met " + terms.text()).negate(), Formula.all(failEach(terms)));
        } else if (terms instanceof Terms.AtMost atMost) {
            return counting.atMost(atMost.count(), metEach(terms), "met " + terms.text())
                    .negate();
        }
        return Formula.any(failEach(terms));
    }

    private Formula failsToBeIn(Terms terms) {
        Formula open = terms instanceof Terms.Among among
                ? vocabulary.isOpen(among.issue())
                : vocabulary.isOpen(((Terms.Within) terms).issue());
        return Formula.any(isIn(terms), open).negate();
    }

    private List<Formula> failEach(Terms terms) {
        List<Formula> parts = new ArrayList<>();
        for (Terms part : terms.parts()) {
            parts.add(fails(part));
        }
        return parts;
    }

    private List<Formula> metEach(Terms terms) {
        List<Formula> parts = new ArrayList<>();
        for (Terms part : terms.parts()) {
            parts.add(met(part));
        }
        return parts;
    }

    /** Returns whether the terms are made of orders of steps and nothing else. */
    static boolean areOrderAlone(Terms terms) {
        return Orders.areIn(terms) && !hasOther(terms);
    }

    private static boolean hasOther(Terms terms) {
        if (terms instanceof Terms.Among || terms instanceof Terms.Within || terms instanceof Terms.Occurs) {
            return true;
        }
        if (!(terms instanceof Terms.Before || terms instanceof Terms.OnlyAfter)) {
            for (Terms part : terms.parts()) {
                if (hasOther(part)) {
                    return true;
                }
            }
        }
        return false;
    }
}
