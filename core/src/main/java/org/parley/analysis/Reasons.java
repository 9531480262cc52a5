package org.parley.analysis;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parley.Negotiation;
import org.parley.Position;
import org.parley.Premise;
import org.parley.internal.compile.CompiledNegotiation;

/** What an answer rests on, each premise once, in the order of positions, assumptions, rules. */
final class Reasons {
    private Reasons() {}

    /** Returns the positions and all that is in the sets. */
    static ImmutableList<Premise> of(
            CompiledNegotiation compiled, List<Position> positions, List<ImmutableList<Premise>> sets) {
        Set<String> ids = new HashSet<>();
        for (Position position : positions) {
            ids.add(position.id());
        }
        for (ImmutableList<Premise> set : sets) {
            for (Premise premise : set) {
                ids.add(premise.id());
            }
        }
        return inOrder(compiled.negotiation(), ids);
    }

    private static ImmutableList<Premise> inOrder(Negotiation negotiation, Set<String> ids) {
        ImmutableList.Builder<Premise> reasons = ImmutableList.builder();
        addListed(negotiation.positions(), ids, reasons);
        addListed(negotiation.assumptions(), ids, reasons);
        addListed(negotiation.rules(), ids, reasons);
        return reasons.build();
    }

    private static void addListed(
            List<? extends Premise> premises, Set<String> ids, ImmutableList.Builder<Premise> reasons) {
        for (Premise premise : premises) {
            if (ids.contains(premise.id())) {
                reasons.add(premise);
            }
        }
    }
}
