package org.parley.demand;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parley.Party;

/** How demands list the parties they name. */
final class Parties {
    private Parties() {}

    /** Returns the parties in the order of their ids, each once. */
    static ImmutableList<Party> sorted(List<Party> parties) {
        if (areSorted(parties)) {
            return ImmutableList.copyOf(parties);
        }
        Map<String, Party> sorted = new TreeMap<>();
        for (Party party : parties) {
            sorted.put(party.id(), party);
        }
        return ImmutableList.copyOf(sorted.values());
    }

    private static boolean areSorted(List<Party> parties) {
        for (int i = 1; i < parties.size(); i++) {
            if (parties.get(i - 1).id().compareTo(parties.get(i).id()) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** Returns the ids as part of an issue's id, such as {@code north/south}. */
    static String ids(List<Party> parties) {
        StringBuilder ids = new StringBuilder();
        for (Party party : parties) {
            ids.append(ids.length() == 0 ? "" : "/").append(party.id());
        }
        return ids.toString();
    }

    /** Returns the names as in a sentence, such as "North, East and South"; "nobody" for none. */
    static String names(List<Party> parties) {
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < parties.size(); i++) {
            names.append(i == 0 ? "" : i == parties.size() - 1 ? " and " : ", ")
                    .append(parties.get(i).name());
        }
        return names.length() == 0 ? "nobody" : names.toString();
    }
}
