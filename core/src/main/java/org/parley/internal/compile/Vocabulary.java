package org.parley.internal.compile;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.Act;
import org.parley.Issue;
import org.parley.Negotiation;
import org.parley.Outcome;
import org.parley.Step;
import org.parley.Terms;
import org.parley.internal.engine.Formula;
import org.parley.internal.engine.Problem;

/** The variables of the engine that stand for the issues, the free steps and the order of steps. */
final class Vocabulary {
    /** A variable has at most so many values; an issue of more classes takes several variables. */
    private static final int MOST_VALUES = 64;

    private final Problem.Builder problem;
    private final Map<String, KnownIssue> issues = new HashMap<>();
    private final Map<String, Formula> occurrences = new HashMap<>();
    private final Map<String, Act> acts = new HashMap<>();
    private final Map<String, Integer> freeSteps = new HashMap<>();
    private final StepOrder order;
    private final int openValues;

    /** The classes of an issue, and the variables that stand for them. */
    private record KnownIssue(IssueClasses classes, int[] variables) {}

    /** Makes the variables; issues have so many values, 0 or 1, that stand for none of their classes: left open. */
    Vocabulary(Negotiation negotiation, Atoms atoms, StepOrder order, Problem.Builder problem, int openValues) {
        this.problem = problem;
        this.order = order;
        this.openValues = openValues;
        for (Issue issue : negotiation.issues()) {
            define(IssueClasses.cut(issue, atoms.about(issue)));
        }
        for (Act act : negotiation.acts()) {
            acts.put(act.step().id(), act);
            occurrences.put(act.step().id(), occurs(act));
        }
        for (Step step : negotiation.steps()) {
            if (!acts.containsKey(step.id())) {
                int variable = problem.variable(2);
                freeSteps.put(step.id(), variable);
                occurrences.put(step.id(), problem.literal(variable, 2L));
            }
        }
        order.define(problem);
    }

    private void define(IssueClasses cut) {
        int count = cut.classes().size() + openValues;
        int[] itsVariables = new int[Math.max(1, (count + MOST_VALUES - 2) / (MOST_VALUES - 1))];
        for (int i = 0; i < itsVariables.length; i++) {
            itsVariables[i] = problem.variable(valuesOf(count, i, itsVariables.length));
        }
        issues.put(cut.issue().id(), new KnownIssue(cut, itsVariables));
        if (itsVariables.length > 1) {
            requireExactlyOne(itsVariables);
        }
    }

    /** One variable holds all classes; of several, each holds 63 of them and, as its value 0, none of them. */
    private static int valuesOf(int count, int part, int parts) {
        return parts == 1 ? count : Math.min(MOST_VALUES, count - part * (MOST_VALUES - 1) + 1);
    }

    private void requireExactlyOne(int[] parts) {
        List<Formula> some = new ArrayList<>();
        for (int i = 0; i < parts.length; i++) {
            some.add(problem.literal(parts[i], ~1L));
            for (int j = 0; j < i; j++) {
                problem.always(Formula.any(problem.literal(parts[i], 1L), problem.literal(parts[j], 1L)));
            }
        }
        problem.always(Formula.any(some));
    }

    private Formula occurs(Act act) {
        List<Formula> some = new ArrayList<>();
        for (Issue extent : act.extents()) {
            some.add(isSettledOffZero(extent));
        }
        return Formula.any(some);
    }

    IssueClasses classesOf(Issue issue) {
        return find(issues, issue.id()).classes();
    }

    private static <T> T find(Map<String, T> map, String id) {
        T found = map.get(id);
        if (found == null) {
            throw new IllegalArgumentException("The negotiation does not speak of \"" + id
                    + "\": ask only about issues and steps that its positions, rules or assumptions mention.");
        }
        return found;
    }

    /** Returns that the issue takes a value in one of the classes. */
    Formula isIn(Issue issue, BitSet where) {
        return isIn(find(issues, issue.id()).variables(), where);
    }

    /** Returns that the issue takes a value at which the terms, which are about it, hold. */
    Formula isWhere(Issue issue, Terms terms) {
        KnownIssue known = find(issues, issue.id());
        return isIn(known.variables(), known.classes().where(terms));
    }

    private Formula isIn(int[] parts, BitSet where) {
        if (parts.length == 1) {
            return problem.literal(parts[0], mask(where, 0, 1));
        }
        List<Formula> some = new ArrayList<>();
        for (int i = 0; i < parts.length; i++) {
            some.add(problem.literal(parts[i], mask(where, i, parts.length)));
        }
        return Formula.any(some);
    }

    private static long mask(BitSet where, int part, int parts) {
        long mask = 0;
        int first = parts == 1 ? 0 : part * (MOST_VALUES - 1);
        int shift = parts == 1 ? 0 : 1;
        for (int c = where.nextSetBit(first); c >= 0 && c - first + shift < MOST_VALUES; c = where.nextSetBit(c + 1)) {
            mask |= 1L << (c - first + shift);
        }
        return mask;
    }

    /** Returns the variables that stand for the issue. */
    int[] variables(Issue issue) {
        return find(issues, issue.id()).variables().clone();
    }

    /** Returns the variable one value of which stands for the class of the issue. */
    int variable(Issue issue, int valueClass) {
        int[] parts = find(issues, issue.id()).variables();
        return parts[parts.length == 1 ? 0 : valueClass / (MOST_VALUES - 1)];
    }

    /** Returns the mask of the value that stands for the class of the issue. */
    long value(Issue issue, int valueClass) {
        boolean isOnlyOne = find(issues, issue.id()).variables().length == 1;
        return 1L << (isOnlyOne ? valueClass : valueClass % (MOST_VALUES - 1) + 1);
    }

    /** Returns that nothing is settled on the issue. */
    Formula isZero(Issue issue) {
        return isIn(issue, classesOf(issue).zero());
    }

    private Formula isSettledOffZero(Issue issue) {
        BitSet offZero = settled(issue);
        offZero.andNot(classesOf(issue).zero());
        return isIn(issue, offZero);
    }

    private BitSet settled(Issue issue) {
        BitSet all = new BitSet();
        all.set(0, classesOf(issue).classes().size());
        return all;
    }

    /** Returns that the issue is left open. */
    Formula isOpen(Issue issue) {
        return isIn(issue, settled(issue)).negate();
    }

    /** Returns that the act's step can no longer occur: all its extents are at zero; a free step never occurs here. */
    Formula cannotOccur(Step step) {
        Act act = acts.get(step.id());
        if (act == null) {
            return Formula.TRUE;
        }
        List<Formula> all = new ArrayList<>();
        for (Issue extent : act.extents()) {
            all.add(isZero(extent));
        }
        return Formula.all(all);
    }

    /** Returns that the step occurs. */
    Formula occurs(Step step) {
        return find(occurrences, step.id());
    }

    /** Returns that the one step precedes the other. */
    Formula precedes(Step first, Step second) {
        return order.precedes(first, second);
    }

    /** Returns the class that the values left to the variables of an issue stand for, the first if several. */
    ValueClass chosen(Issue issue, Choice choice) {
        int[] parts = find(issues, issue.id()).variables();
        for (int i = 0; i < parts.length; i++) {
            int value = Long.numberOfTrailingZeros(choice.values(parts[i]));
            if (parts.length == 1) {
                return classesOf(issue).classes().get(value);
            }
            if (value > 0) {
                return classesOf(issue).classes().get(i * (MOST_VALUES - 1) + value - 1);
            }
        }
        throw new IllegalStateException("Issue " + issue.id() + " has no value in a solution.");
    }

    /** Returns whether the free step has to occur in the solution. */
    boolean happens(Step freeStep, Choice choice) {
        return choice.values(find(freeSteps, freeStep.id())) == 2L;
    }

    /** Returns whether the act's step occurs where the issues have these values. */
    boolean happens(Step actStep, Outcome values) {
        for (Issue extent : find(acts, actStep.id()).extents()) {
            if (!extent.isZero(values.value(extent).orElseThrow())) {
                return true;
            }
        }
        return false;
    }

    boolean isFree(Step step) {
        return freeSteps.containsKey(step.id());
    }

    /** The values that a solution leaves to each variable. */
    interface Choice {
        long values(int variable);
    }
}
