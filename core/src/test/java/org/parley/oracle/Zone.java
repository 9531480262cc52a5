package org.parley.oracle;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.parley.Issue;

/** Possible and consented outcomes. */
final class Zone {
    private final Premises premises;
    private final Space space;

    Zone(Premises premises) {
        this.premises = premises;
        this.space = premises.facts.space;
    }

    Set<Map<String, String>> all() {
        return values(premises.facts.all());
    }

    Set<Map<String, String>> possible() {
        return values(possibleWorlds());
    }

    Set<Map<String, String>> consented() {
        return values(consentedWorlds());
    }

    BitSet possibleWorlds() {
        return premises.whereKept(premises.members);
    }

    BitSet consentedWorlds() {
        BitSet consented = possibleWorlds();
        for (Issue issue : space.issues) {
            int index = space.issue(issue.id());
            BitSet unsettled = premises.facts.where(world -> space.isAtZero(index, world.values()));
            consented.and(Bits.or(unsettled, premises.allConsent(issue)));
        }
        return consented;
    }

    private Set<Map<String, String>> values(BitSet worlds) {
        Set<Map<String, String>> all = new HashSet<>();
        worlds.stream().forEach(world -> all.add(values(premises.facts.worlds.get(world))));
        return all;
    }

    private Map<String, String> values(World world) {
        Map<String, String> values = new TreeMap<>();
        for (int i = 0; i < space.issues.size(); i++) {
            values.put(
                    space.issues.get(i).id(),
                    space.values.get(i).get(world.values()[i]).toString());
        }
        return values;
    }
}
