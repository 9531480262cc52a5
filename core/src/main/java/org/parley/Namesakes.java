package org.parley;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The parties that a negotiation speaks of: finds those that have one id and are two. */
final class Namesakes {
    private final Map<String, List<Party>> known = new TreeMap<>();

    void add(Party party) {
        List<Party> sameId = known.get(party.id());
        if (sameId == null) {
            sameId = new ArrayList<>();
            known.put(party.id(), sameId);
        }
        if (!sameId.contains(party)) {
            sameId.add(party);
        }
    }

    void report(Problems problems) {
        for (Map.Entry<String, List<Party>> entry : known.entrySet()) {
            if (entry.getValue().size() > 1) {
                report(entry.getKey(), sorted(entry.getValue()), problems);
            }
        }
    }

    private static List<Party> sorted(List<Party> parties) {
        Map<String, Party> sorted = new TreeMap<>();
        for (Party party : parties) {
            sorted.put(party.name() + "\n" + party.codes(), party);
        }
        return new ArrayList<>(sorted.values());
    }

    private static void report(String id, List<Party> parties, Problems problems) {
        Party one = parties.get(0);
        for (Party other : parties.subList(1, parties.size())) {
            boolean hasOneName = one.name().equals(other.name());
            problems.add(
                    "two-definitions",
                    id,
                    "Two parties have the id " + id + ", " + words(one, hasOneName) + " and "
                            + words(other, hasOneName)
                            + ": use one Party value throughout, or give one of them another id.");
        }
    }

    private static String words(Party party, boolean withCodes) {
        String codes = party.codes().isEmpty() ? " without a code" : " with the codes " + party.codes();
        return "\"" + party.name() + "\"" + (withCodes ? codes : "");
    }
}
