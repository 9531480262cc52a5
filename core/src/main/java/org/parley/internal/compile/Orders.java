package org.parley.internal.compile;

import java.util.ArrayList;
import java.util.List;
import org.parley.Premise;
import org.parley.Rejected;
import org.parley.Step;
import org.parley.Terms;

/** The orders of steps that premises state. */
public final class Orders {
    private final Mentions mentions;
    private final List<Order> found = new ArrayList<>();

    private Orders(Mentions mentions) {
        this.mentions = mentions;
    }

    /**
     * One step comes before another.
     *
     * @param first the step that comes first
     * @param second the step that comes second
     */
    public record Order(Step first, Step second) {}

    /** Returns the orders that the premise states, also in its parts and conditions. */
    static List<Order> statedBy(Premise premise, Mentions mentions) {
        Orders orders = new Orders(mentions);
        orders.collect(premise.terms());
        if (premise instanceof Rejected rejected && rejected.until().isPresent()) {
            orders.addUntil(rejected.terms(), rejected.until().get());
        }
        return orders.found;
    }

    private void addUntil(Terms rejected, Terms until) {
        for (Step earlier : TermsCompiler.stepsOf(until)) {
            for (Step later : mentions.steps(rejected).values()) {
                found.add(new Order(earlier, later));
            }
        }
    }

    private void collect(Terms terms) {
        if (terms instanceof Terms.Before before) {
            found.add(new Order(before.first(), before.second()));
        } else if (terms instanceof Terms.OnlyAfter onlyAfter) {
            for (Step earlier : TermsCompiler.stepsOf(onlyAfter.prerequisite())) {
                found.add(new Order(earlier, onlyAfter.step()));
            }
        }
        for (Terms part : terms.parts()) {
            collect(part);
        }
    }
}
