package org.parley.internal.compile;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.Accepted;
import org.parley.Demanded;
import org.parley.Position;
import org.parley.internal.engine.Meter;

/**
 * What parties would settle for instead of what they demand: unconditional acceptances of theirs that mention every issue
 * of the demand.
 */
final class Fallbacks {
    /** No demand has any. */
    static final Fallbacks NONE = new Fallbacks(Map.of());

    private final Map<String, ImmutableList<Accepted>> byDemand;

    private Fallbacks(Map<String, ImmutableList<Accepted>> byDemand) {
        this.byDemand = byDemand;
    }

    /** Finds those of the demands among the positions that can consent to issues. */
    static Fallbacks of(List<Demanded> demands, Consenting consenting, Mentions mentions, Meter meter) {
        Map<String, ImmutableList<Accepted>> byDemand = new HashMap<>();
        for (Demanded demand : demands) {
            meter.look();
            ImmutableList<Accepted> found = find(demand, consenting, mentions);
            if (!found.isEmpty()) {
                byDemand.put(demand.id(), found);
            }
        }
        return new Fallbacks(byDemand);
    }

    private static ImmutableList<Accepted> find(Demanded demand, Consenting consenting, Mentions mentions) {
        Set<String> issues = mentions.issues(demand.terms());
        ImmutableList.Builder<Accepted> found = ImmutableList.builder();
        if (issues.isEmpty()) {
            return found.build();
        }
        for (Position position : consenting.on(issues.iterator().next())) {
            if (position instanceof Accepted accepted
                    && accepted.onlyIf().isEmpty()
                    && accepted.party().id().equals(demand.party().id())
                    && mentions.issues(accepted.terms()).containsAll(issues)) {
                found.add(accepted);
            }
        }
        return found.build();
    }

    /** Returns the acceptances that are the demand's fallback, in the order of ids. */
    ImmutableList<Accepted> of(Demanded demand) {
        ImmutableList<Accepted> found = byDemand.get(demand.id());
        return found == null ? ImmutableList.of() : found;
    }
}
