package org.parley.internal.compile;

import java.util.ArrayList;
import java.util.List;
import org.parley.Step;
import org.parley.Terms;

/** The orders of steps that terms state. */
public final class Orders {
    private Orders() {}

    /**
     * One step comes before another.
     *
     * @param first the step that comes first
     * @param second the step that comes second
     */
    public record Order(Step first, Step second) {}

    /** Returns the orders that the terms state anywhere in them. */
    static List<Order> of(Terms terms) {
        List<Order> found = new ArrayList<>();
        collect(terms, found);
        return found;
    }

    /** Returns whether the terms state an order anywhere, be it of steps that a demand without an act does not have. */
    public static boolean areIn(Terms terms) {
        boolean found = terms instanceof Terms.Before || terms instanceof Terms.OnlyAfter;
        for (Terms part : terms.parts()) {
            found |= areIn(part);
        }
        return found;
    }

    /** Adds the orders that the terms state anywhere in them. */
    static void collect(Terms terms, List<Order> found) {
        if (terms instanceof Terms.Before before) {
            found.add(new Order(before.first(), before.second()));
        } else if (terms instanceof Terms.OnlyAfter onlyAfter) {
            for (Step earlier : TermsCompiler.stepsOf(onlyAfter.prerequisite())) {
                found.add(new Order(earlier, onlyAfter.step()));
            }
        }
        for (Terms part : terms.parts()) {
            collect(part, found);
        }
    }
}
