package org.parley.analysis;

import com.google.common.collect.ImmutableList;
import java.util.Map;
import java.util.TreeMap;
import org.parley.Accepted;
import org.parley.Deadline;
import org.parley.Demand;
import org.parley.Position;
import org.parley.Premise;
import org.parley.Rejected;
import org.parley.Step;
import org.parley.Terms;
import org.parley.internal.compile.CompiledNegotiation;
import org.parley.internal.compile.Orders;

/**
 * The steps that anything asks for: that a demand, an assumption or a rule says occur, not only as one of several ways,
 * that anything puts in an order, or for which a deadline is set.
 */
final class AskedSteps {
    private final Map<String, Step> steps = new TreeMap<>();

    private AskedSteps() {}

    /** Returns the steps in the order of their ids; a step that is only rejected or accepted is none of them. */
    static ImmutableList<Step> of(CompiledNegotiation compiled) {
        AskedSteps asked = new AskedSteps();
        for (Premise member : compiled.members()) {
            for (Orders.Order order : compiled.orders(member)) {
                asked.add(order.first());
                asked.add(order.second());
            }
            if (!(member instanceof Rejected) && !(member instanceof Accepted)) {
                asked.addAll(member.terms());
            }
        }
        for (Position position : compiled.negotiation().positions()) {
            for (Deadline deadline : position.details().deadlines()) {
                asked.add(deadline.due().step());
                asked.add(deadline.anchor().step());
            }
        }
        return ImmutableList.copyOf(asked.steps.values());
    }

    private void add(Step step) {
        steps.put(step.id(), step);
    }

    private void addAll(Terms terms) {
        if (terms instanceof Terms.Occurs occurs) {
            add(occurs.step());
        } else if (terms instanceof Demand demand) {
            for (Step step : demand.steps()) {
                add(step);
            }
            addAll(demand.terms());
        } else if (terms instanceof Terms.AllOf || terms instanceof Terms.OnlyAfter) {
            for (Terms part : terms.parts()) {
                addAll(part);
            }
        }
    }
}
