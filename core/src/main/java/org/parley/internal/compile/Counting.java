package org.parley.internal.compile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.internal.engine.Formula;
import org.parley.internal.engine.Problem;

/**
 * How many of some formulas hold, as a formula.
 *
 * <p>A few are written out; for many, variables count along, each true exactly where at least so many of the first so
 * many hold. These variables have to exist before the problem is built: what is counted is counted then, once.
 */
final class Counting {
    private static final long MOST_WRITTEN_OUT = 256;

    private final Problem.Builder problem;
    private final Map<String, Formula> counted = new HashMap<>();
    private boolean isClosed;

    Counting(Problem.Builder problem) {
        this.problem = problem;
    }

    /** From now on, only what was counted before can be asked for. */
    void close() {
        isClosed = true;
    }

    /** Returns that at most so many of the parts hold; the key says which parts these are. */
    Formula atMost(int count, List<Formula> parts, String key) {
        if (subsets(count + 1, parts.size()) <= MOST_WRITTEN_OUT) {
            return writtenOut(count, parts, 0);
        }
        Formula known = counted.get(key);
        if (known == null) {
            if (isClosed) {
                throw new IllegalStateException(
                        "\"" + key + "\" was not counted in time: please report this negotiation.");
            }
            known = countedAlong(count, parts);
            counted.put(key, known);
        }
        return known;
    }

    /** Returns how many subsets of this size there are, or a number above the most that are written out. */
    private static long subsets(int size, int of) {
        long subsets = 1;
        for (int i = 1; i <= Math.min(size, of - size) && subsets <= MOST_WRITTEN_OUT; i++) {
            subsets = subsets * (of - Math.min(size, of - size) + i) / i;
        }
        return subsets;
    }

    /** Of the parts from this one on: the first holds not, or one less of the rest may. */
    private static Formula writtenOut(int count, List<Formula> parts, int from) {
        if (parts.size() - from <= count) {
            return Formula.TRUE;
        }
        if (count == 0) {
            return none(parts, from);
        }
        Formula first = parts.get(from).negate();
        return Formula.all(
                Formula.any(first, writtenOut(count - 1, parts, from + 1)), writtenOut(count, parts, from + 1));
    }

    private static Formula none(List<Formula> parts, int from) {
        List<Formula> none = new ArrayList<>();
        for (int i = from; i < parts.size(); i++) {
            none.add(parts.get(i).negate());
        }
        return Formula.all(none);
    }

    private Formula countedAlong(int count, List<Formula> parts) {
        Formula[] atLeast = new Formula[count + 2];
        Arrays.fill(atLeast, Formula.FALSE);
        atLeast[0] = Formula.TRUE;
        for (Formula part : parts) {
            for (int j = count + 1; j >= 1; j--) {
                atLeast[j] = named(Formula.any(atLeast[j], Formula.all(part, atLeast[j - 1])));
            }
        }
        return atLeast[count + 1].negate();
    }

    /** Returns a variable that is true exactly where the formula holds. */
    private Formula named(Formula formula) {
        if (formula == Formula.TRUE || formula == Formula.FALSE) {
            return formula;
        }
        int name = problem.variable(2);
        problem.always(Formula.any(problem.literal(name, 1L), formula));
        problem.always(Formula.any(problem.literal(name, 2L), formula.negate()));
        return problem.literal(name, 2L);
    }
}
