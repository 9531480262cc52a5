package org.parley.analysis;

import java.util.HashSet;
import java.util.Set;
import org.parley.Issue;
import org.parley.Outcome;
import org.parley.QuantityIssue;

/** An outcome in words: each issue by its label, with its value. */
final class OutcomeWording {
    private OutcomeWording() {}

    /** Returns the values, such as "inspections: yes; length of the truce: 60 days". */
    static String of(Outcome outcome) {
        Set<String> shared = sharedLabels(outcome);
        StringBuilder text = new StringBuilder();
        for (Issue issue : outcome.issues()) {
            text.append(text.length() == 0 ? "" : "; ").append(issue.label());
            if (shared.contains(issue.label())) {
                text.append(" (").append(issue.id()).append(')');
            }
            text.append(": ").append(outcome.value(issue).orElseThrow());
            if (issue instanceof QuantityIssue quantity) {
                text.append(' ').append(quantity.unit());
            }
        }
        return text.length() == 0 ? "there is no issue to settle" : text.toString();
    }

    private static Set<String> sharedLabels(Outcome outcome) {
        Set<String> labels = new HashSet<>();
        Set<String> shared = new HashSet<>();
        for (Issue issue : outcome.issues()) {
            if (!labels.add(issue.label())) {
                shared.add(issue.label());
            }
        }
        return shared;
    }
}
