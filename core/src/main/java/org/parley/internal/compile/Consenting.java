package org.parley.internal.compile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.Accepted;
import org.parley.Demanded;
import org.parley.Position;

/** For each issue, the demands and acceptances by which their parties can consent to it. */
final class Consenting {
    private final Mentions mentions;
    private final Map<String, List<Position>> byIssue = new HashMap<>();

    /** Sorts the positions by the issues that they can consent to. */
    Consenting(List<Position> positions, Mentions mentions) {
        this.mentions = mentions;
        for (Position position : positions) {
            if (position instanceof Demanded demanded) {
                add(position, mentions.issues(demanded.terms()));
            } else if (position instanceof Accepted accepted) {
                add(position, issues(accepted));
            }
        }
    }

    private Set<String> issues(Accepted accepted) {
        Set<String> issues = mentions.issues(accepted.terms());
        if (accepted.onlyIf().isPresent()) {
            issues.addAll(mentions.issues(accepted.onlyIf().get()));
        }
        return issues;
    }

    private void add(Position position, Set<String> issues) {
        for (String issue : issues) {
            List<Position> known = byIssue.get(issue);
            if (known == null) {
                known = new ArrayList<>();
                byIssue.put(issue, known);
            }
            known.add(position);
        }
    }

    /** Returns the demands and acceptances by which their parties can consent to the issue, in the order of ids. */
    List<Position> on(String issue) {
        List<Position> found = byIssue.get(issue);
        return found == null ? List.of() : found;
    }
}
