package org.parley.oracle;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.parley.Accepted;
import org.parley.Position;
import org.parley.Premise;

/** Minimal sets of premises that no outcome meets. */
final class Conflicts {
    private final Premises premises;

    Conflicts(Premises premises) {
        this.premises = premises;
    }

    Set<Oracle.Conflict> conflicts() {
        Set<Oracle.Conflict> conflicts = new HashSet<>();
        for (List<Premise> set : minimalFailing(premises, premises.members, premises.facts.all())) {
            conflicts.add(conflict(set));
        }
        return conflicts;
    }

    /** Returns the minimal sets of these premises that none of the worlds keeps. */
    static List<List<Premise>> minimalFailing(Premises premises, List<Premise> some, BitSet worlds) {
        List<List<Premise>> failing = new ArrayList<>();
        Set<Long> masks = premises.masks(some, worlds);
        for (long set : MinimalSets.minimalWithinNone(masks, (1L << some.size()) - 1)) {
            List<Premise> one = new ArrayList<>();
            MinimalSets.members(set).forEach(member -> one.add(some.get(member)));
            failing.add(one);
        }
        return failing;
    }

    Set<Oracle.Conflict> excludedAcceptances() {
        Set<Oracle.Conflict> contradictions = new HashSet<>();
        for (Accepted accepted : premises.excludedAcceptances()) {
            for (Position own : premises.excluding(accepted)) {
                BitSet worlds =
                        Bits.and(premises.facts.holds(accepted.terms(), false), premises.bindingWithoutFallback(own));
                for (List<Premise> set : minimalFailing(premises, premises.rulesAndAssumptions, worlds)) {
                    set.add(accepted);
                    set.add(own);
                    contradictions.add(conflict(set));
                }
            }
        }
        return contradictions;
    }

    private static Oracle.Conflict conflict(List<Premise> set) {
        Set<String> ids = new TreeSet<>();
        Set<String> parties = new TreeSet<>();
        for (Premise premise : set) {
            ids.add(premise.id());
            if (premise instanceof Position position) {
                parties.add(position.party().id());
            }
        }
        if (parties.isEmpty()) {
            return new Oracle.Conflict(ids, Oracle.ConflictKind.RULES, "");
        } else if (parties.size() == 1) {
            return new Oracle.Conflict(
                    ids, Oracle.ConflictKind.CONTRADICTION, parties.iterator().next());
        }
        return new Oracle.Conflict(ids, Oracle.ConflictKind.BETWEEN_PARTIES, "");
    }
}
