package org.parley.analysis;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.Position;
import org.parley.Premise;

/** What follows from given terms, in words. */
final class WhatIfWording {
    private WhatIfWording() {}

    static String of(WhatIf whatIf) {
        StringBuilder text = new StringBuilder("If this is given: ")
                .append(Wording.of(whatIf.given().among(whatIf.negotiation().principals())))
                .append("\n");
        switch (whatIf.holds()) {
            case NONE -> addExclusion(whatIf.excludedBy(), text);
            case UNKNOWN -> text.append("The budget was spent before it was known whether it can hold.\n");
            case SOME -> addConsequences(whatIf, text);
        }
        return text.toString();
    }

    private static void addExclusion(ImmutableList<Premise> excludedBy, StringBuilder text) {
        text.append(
                excludedBy.isEmpty()
                        ? "It cannot hold, so nothing follows from it.\n"
                        : "It cannot hold, so nothing follows from it, because of this:\n");
        addAll(excludedBy, text);
    }

    private static void addConsequences(WhatIf whatIf, StringBuilder text) {
        addConditions("These conditions are then met:\n", whatIf.met(), text);
        addPositions("These rejections are lifted:\n", whatIf.lifted(), text);
        addPositions("These demands are now made:\n", whatIf.active(), text);
        addPositions("These demands are dropped, as what would do instead holds:\n", whatIf.released(), text);
        addPositions("These acceptances now hold:\n", whatIf.accepted(), text);
        if (whatIf.met().isEmpty() && whatIf.isComplete()) {
            text.append("No condition is met by it that was not met before.\n");
        }
        addConditions("These conditions are still to be met:\n", whatIf.next(), text);
        addConditions("These conditions can no longer be met:\n", whatIf.outOfReach(), text);
        text.append(whatIf.isComplete() ? "" : "The budget was spent: there may be more.\n");
    }

    private static void addPositions(String title, List<? extends Position> positions, StringBuilder text) {
        if (!positions.isEmpty()) {
            text.append(title);
            addAll(positions, text);
        }
    }

    private static void addAll(List<? extends Premise> premises, StringBuilder text) {
        for (Premise premise : premises) {
            text.append("  - ").append(PremiseWording.sentence(premise)).append('\n');
        }
    }

    private static void addConditions(String title, ImmutableList<WhatIf.Condition> conditions, StringBuilder text) {
        for (int i = 0; i < conditions.size(); i++) {
            text.append(i == 0 ? title : "")
                    .append("  - ")
                    .append(Wording.of(conditions.get(i).terms()))
                    .append(", named by ")
                    .append(names(conditions.get(i).namedBy()))
                    .append('\n');
        }
    }

    private static String names(List<Position> positions) {
        Map<String, String> names = new LinkedHashMap<>();
        for (Position position : positions) {
            names.put(position.party().id(), position.party().name());
        }
        return Wording.list(ImmutableList.copyOf(names.values()), "and");
    }
}
