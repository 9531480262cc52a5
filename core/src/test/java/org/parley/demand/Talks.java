package org.parley.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import org.parley.CompatibilityRule;
import org.parley.Demand;
import org.parley.InvalidNegotiationException;
import org.parley.Issue;
import org.parley.Negotiation;
import org.parley.NegotiationBuilder;
import org.parley.Party;
import org.parley.Problem;
import org.parley.Territory;

/** Talks between North and South, and what the tests of demands ask about them. */
final class Talks {
    static final Party NORTH = Party.of("North");
    static final Party SOUTH = Party.of("South");
    static final Party EAST = Party.of("East");
    static final Party WEST = Party.of("West");
    static final Territory VALLEY = Territory.of("Green Valley");

    private Talks() {}

    /** Returns the talks in which North demands all of these. */
    static Negotiation on(Demand... demands) {
        return builder(demands).build();
    }

    static NegotiationBuilder builder(Demand... demands) {
        NegotiationBuilder talks = Negotiation.between(NORTH, SOUTH);
        for (int i = 0; i < demands.length; i++) {
            talks.add(NORTH.demands(demands[i]).id("position-" + i));
        }
        return talks;
    }

    static List<String> issueIds(Negotiation talks) {
        List<String> ids = new ArrayList<>();
        for (Issue issue : talks.issues()) {
            ids.add(issue.id());
        }
        return ids;
    }

    /** Returns each rule as its id, its terms and its rationale. */
    static List<String> rules(Negotiation talks) {
        List<String> rules = new ArrayList<>();
        for (CompatibilityRule rule : talks.rules()) {
            assertThat(rule.origin()).isEqualTo(CompatibilityRule.Origin.IMPLIED);
            assertThat(rule.authority()).isEqualTo("logic");
            rules.add(rule.id() + ": " + rule.terms().text() + ", as " + rule.rationale());
        }
        return rules;
    }

    /** Returns what is wrong with talks in which North demands all of these. */
    static List<String> problems(Demand... demands) {
        NegotiationBuilder talks = builder(demands);
        List<String> messages = new ArrayList<>();
        for (Problem problem : catchThrowableOfType(InvalidNegotiationException.class, talks::build)
                .problems()) {
            assertThat(problem.code()).isEqualTo("unperformable");
            messages.add(problem.message());
        }
        return messages;
    }
}
