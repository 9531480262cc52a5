package org.parley.demand;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.parley.ChoiceIssue;
import org.parley.Party;
import org.parley.Territory;

/** The issues of a territory, which a withdrawal from it speaks of too. */
final class TerritoryIssues {
    static final String DEFERRED = "deferred";

    private TerritoryIssues() {}

    /** Returns the question whose the territory is, open to holders that other demands name. */
    static ChoiceIssue status(Territory territory, StatusAspect aspect, List<Party> holders) {
        ImmutableList.Builder<String> values = ImmutableList.builder();
        values.add(DEFERRED);
        for (Party holder : Parties.sorted(holders)) {
            values.add(holder.id());
        }
        return Facets.of("territorial-status/" + territory.id())
                .openChoice(aspect.value(), aspect.words() + " of " + territory.label(), values.build());
    }
}
