package org.parley.analysis;

import org.parley.ChoiceIssue;
import org.parley.CompatibilityRule;
import org.parley.Issue;
import org.parley.Negotiation;
import org.parley.NegotiationBuilder;
import org.parley.Party;

/** Negotiations whose diagrams outgrow what they are allowed; run by itself, one of them in little memory. */
final class LargeZone {
    private static final Party NORTH = Party.of("North");
    private static final Party SOUTH = Party.of("South");

    private LargeZone() {}

    /** In a square of issues, no two neighbours are settled. */
    static Negotiation square(int side) {
        NegotiationBuilder talks = Negotiation.between(NORTH, SOUTH);
        ChoiceIssue[][] issues = new ChoiceIssue[side][side];
        for (int row = 0; row < side; row++) {
            for (int column = 0; column < side; column++) {
                String place = String.format("%02d-%02d", row, column);
                ChoiceIssue issue = Issue.yesNo("issue-" + place);
                issues[row][column] = issue;
                talks.declare(issue);
                if (row > 0) {
                    talks.add(CompatibilityRule.excludes(issues[row - 1][column].yes(), issue.yes())
                            .id("above-" + place));
                }
                if (column > 0) {
                    talks.add(CompatibilityRule.excludes(issues[row][column - 1].yes(), issue.yes())
                            .id("before-" + place));
                }
            }
        }
        return talks.build();
    }

    /** Counts and lists what is possible and what is consented among more issues than a diagram can take. */
    public static void main(String[] arguments) {
        Negotiation talks = square(20);
        NegotiationBuilder agreed = talks.toBuilder();
        for (Issue issue : talks.issues()) {
            agreed.add(NORTH.accepts(((ChoiceIssue) issue).yes()));
            agreed.add(SOUTH.accepts(((ChoiceIssue) issue).yes()));
        }
        Zone zone = Analysis.of(agreed.build()).zone();
        System.out.println(zone.outcomes().count().isExact());
        System.out.println(zone.consentedOutcomes().count().isExact());
        System.out.println(zone.consentedOutcomes().page(5, 5).outcomes().size());
    }
}
