package org.parley.internal.compile;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.parley.Accepted;
import org.parley.Demanded;
import org.parley.Position;

/**
 * What parties would settle for instead of what they demand: unconditional acceptances of theirs that mention every issue
 * of the demand.
 */
final class Fallbacks {
    /** No demand has any. */
    static final Fallbacks NONE = new Fallbacks();

    private final Map<String, ImmutableList<Accepted>> byDemand = new HashMap<>();

    /** Finds what the demand's party would settle for instead, of the positions that can consent to issues. */
    void find(Demanded demand, Consenting consenting, Mentions mentions) {
        Set<String> issues = mentions.issues(demand.terms());
        if (issues.isEmpty()) {
            return;
        }
        ImmutableList.Builder<Accepted> found = ImmutableList.builder();
        for (Position position : consenting.on(issues.iterator().next())) {
            if (position instanceof Accepted accepted
                    && accepted.onlyIf().isEmpty()
                    && accepted.party().id().equals(demand.party().id())
                    && mentions.issues(accepted.terms()).containsAll(issues)) {
                found.add(accepted);
            }
        }
        keep(demand, found.build());
    }

    private void keep(Demanded demand, ImmutableList<Accepted> found) {
        if (!found.isEmpty()) {
            byDemand.put(demand.id(), found);
        }
    }

    /** Returns the acceptances that are the demand's fallback, in the order of ids. */
    ImmutableList<Accepted> of(Demanded demand) {
        ImmutableList<Accepted> found = byDemand.get(demand.id());
        return found == null ? ImmutableList.of() : found;
    }
}
