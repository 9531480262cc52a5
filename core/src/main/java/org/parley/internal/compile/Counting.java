package org.parley.internal.compile;

import java.util.ArrayList;
import java.util.List;
import org.parley.internal.engine.Formula;

/** How many of some formulas hold, as a formula. */
final class Counting {
    private Counting() {}

    /** Returns that at most so many of the parts hold. */
    static Formula atMost(int count, List<Formula> parts) {
        return atMost(count, parts, 0);
    }

    /** Of the parts from this one on: the first holds not, or one less of the rest may; nested, not multiplied out. */
    private static Formula atMost(int count, List<Formula> parts, int from) {
        if (parts.size() - from <= count) {
            return Formula.TRUE;
        }
        if (count == 0) {
            return none(parts, from);
        }
        Formula first = parts.get(from).negate();
        return Formula.all(Formula.any(first, atMost(count - 1, parts, from + 1)), atMost(count, parts, from + 1));
    }

    private static Formula none(List<Formula> parts, int from) {
        List<Formula> none = new ArrayList<>();
        for (int i = from; i < parts.size(); i++) {
            none.add(parts.get(i).negate());
        }
        return Formula.all(none);
    }
}
