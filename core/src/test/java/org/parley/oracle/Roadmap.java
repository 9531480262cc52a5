package org.parley.oracle;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.Accepted;
import org.parley.Demanded;
import org.parley.Premise;
import org.parley.Rejected;

/** Orders of steps that keep every premise which speaks of order, whatever becomes of the others. */
final class Roadmap {
    private final Premises premises;

    Roadmap(Premises premises) {
        this.premises = premises;
    }

    Optional<List<String>> order(Set<String> askedFor) {
        BitSet worlds = whereOrderIsKept();
        Space space = premises.facts.space;
        for (String step : askedFor) {
            worlds.and(premises.facts.occurs(space.step(step)));
        }
        return worlds.stream()
                .mapToObj(world -> space.order(premises.facts.worlds.get(world)))
                .min(Comparator.<List<String>>comparingInt(List::size).thenComparing(Object::toString));
    }

    /** Returns which of the wanted orders can be. */
    Set<List<String>> allowedOrders() {
        BitSet kept = whereOrderIsKept();
        Set<List<String>> allowed = new HashSet<>();
        premises.facts.wanted().forEach((order, worlds) -> {
            if (worlds.intersects(kept)) {
                allowed.add(order);
            }
        });
        return allowed;
    }

    /** Returns whether the steps that occur, in their order, are these steps and others. */
    static boolean isWithin(List<String> steps, List<String> order) {
        List<String> same = new ArrayList<>(order);
        same.retainAll(steps);
        return same.equals(steps);
    }

    /** Returns every order of the steps in the layers in which the steps of a layer come before those of the next. */
    static Set<List<String>> orders(List<Set<String>> layers) {
        Set<List<String>> orders = new HashSet<>(Set.of(List.of()));
        for (Set<String> layer : layers) {
            for (int i = 0; i < layer.size(); i++) {
                orders = oneStepMore(orders, layer);
            }
        }
        return orders;
    }

    private static Set<List<String>> oneStepMore(Set<List<String>> orders, Set<String> layer) {
        Set<List<String>> longer = new HashSet<>();
        for (List<String> order : orders) {
            for (String step : layer) {
                if (!order.contains(step)) {
                    List<String> one = new ArrayList<>(order);
                    one.add(step);
                    longer.add(one);
                }
            }
        }
        return longer;
    }

    private BitSet whereOrderIsKept() {
        return premises.whereKept(
                premises.members.stream().filter(this::speaksOfOrder).toList());
    }

    private boolean speaksOfOrder(Premise member) {
        if (member instanceof Rejected rejected) {
            return rejected.until().isPresent();
        }
        return TermsReader.hasOrder(member.terms())
                || member instanceof Demanded demanded
                        && premises.fallbacksOf(demanded).stream()
                                .map(Accepted::terms)
                                .anyMatch(TermsReader::hasOrder);
    }
}
