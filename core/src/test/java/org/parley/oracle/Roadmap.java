package org.parley.oracle;

import java.util.BitSet;
import java.util.Comparator;
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

    boolean allowsWantedOrder() {
        return whereOrderIsKept().intersects(premises.facts.isInWantedOrder());
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
