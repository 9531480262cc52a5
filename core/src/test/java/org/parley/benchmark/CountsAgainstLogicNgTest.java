package org.parley.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.Assumption;
import org.parley.ChoiceIssue;
import org.parley.CompatibilityRule;
import org.parley.Demanded;
import org.parley.Issue;
import org.parley.Negotiation;
import org.parley.NegotiationBuilder;
import org.parley.Party;
import org.parley.Position;
import org.parley.Terms;
import org.parley.analysis.Analysis;
import org.parley.analysis.OutcomeCount;

/** Counts on many issues are those of LogicNG's diagrams, and change only as what is said changes. */
class CountsAgainstLogicNgTest {
    /** The system property says how many cases a cheap property is tried with; these are dearer. */
    private static final int CASES = Math.max(1, Integer.getInteger("parley.tries", 1000) / 50);

    private static BigInteger count(Negotiation negotiation) {
        OutcomeCount count = Analysis.of(negotiation).zone().outcomes().count();
        assertThat(count.isExact()).isTrue();
        return count.value();
    }

    private static Negotiation generated(int positions, int rules, int seed) {
        NegotiationGenerator.Shape shape = new NegotiationGenerator.Shape(5, 20, 5, positions, rules);
        return NegotiationGenerator.of(shape, NegotiationGenerator.Kind.FEASIBLE, seed);
    }

    @ParameterizedTest
    @CsvSource({"0, 15", "0, 25", "20, 10", "40, 15", "69, 15"})
    void counts_are_those_of_a_knowledge_compiler(int positions, int rules) {
        for (int seed = 0; seed < CASES; seed++) {
            Negotiation negotiation = generated(positions, rules, seed);

            assertThat(count(negotiation)).as("seed %d", seed).isEqualTo(new LogicNgEncoding(negotiation).count());
        }
    }

    @Test
    void without_a_position_there_are_no_fewer_outcomes() {
        for (int seed = 0; seed < CASES; seed++) {
            Negotiation negotiation = generated(15, 10, seed);
            BigInteger all = count(negotiation);
            for (Position position : negotiation.positions()) {
                assertThat(count(negotiation.toBuilder().remove(position.id()).build()))
                        .as("seed %d, without %s", seed, position)
                        .isGreaterThanOrEqualTo(all);
            }
        }
    }

    @Test
    void what_follows_from_positions_changes_no_count_when_it_is_said_again() {
        for (int seed = 0; seed < CASES; seed++) {
            Negotiation negotiation = generated(15, 10, seed);
            NegotiationBuilder more = negotiation.toBuilder();
            for (Position position : negotiation.positions()) {
                more.add(Assumption.that(implied(position)).id("follows-from-" + position.id()));
            }

            assertThat(count(more.build())).as("seed %d", seed).isEqualTo(count(negotiation));
        }
    }

    private static Terms implied(Position position) {
        if (position instanceof Demanded demanded) {
            return demanded.when().isPresent()
                    ? Terms.anyOf(Terms.not(demanded.when().get()), demanded.terms())
                    : demanded.terms();
        }
        return Terms.not(position.terms());
    }

    @Test
    void other_names_in_another_order_change_no_count() {
        for (int seed = 0; seed < CASES; seed++) {
            Negotiation negotiation = generated(10, 20, seed);

            assertThat(count(new Renaming(negotiation).renamed()))
                    .as("seed %d", seed)
                    .isEqualTo(count(negotiation));
        }
    }

    /** Gives issues, positions and rules names that turn their order round. */
    private static final class Renaming {
        private final Negotiation negotiation;
        private final Map<String, ChoiceIssue> renamed = new HashMap<>();

        Renaming(Negotiation negotiation) {
            this.negotiation = negotiation;
            for (Issue issue : negotiation.issues()) {
                int place = 99 - renamed.size();
                ChoiceIssue choice = (ChoiceIssue) issue;
                ChoiceIssue other =
                        Issue.choice("question-" + place, choice.values().toArray(new String[0]));
                renamed.put(issue.id(), choice.isOrdered() ? other.inOrder() : other);
            }
        }

        Negotiation renamed() {
            NegotiationBuilder builder =
                    Negotiation.between(negotiation.principals().toArray(new Party[0]));
            renamed.values().forEach(builder::declare);
            int place = 999;
            for (Position position : negotiation.positions()) {
                builder.add(renamed(position, "statement-" + place--));
            }
            for (CompatibilityRule rule : negotiation.rules()) {
                builder.add(CompatibilityRule.that(renamed(rule.terms())).id("rule-" + place--));
            }
            return builder.build();
        }

        private Position renamed(Position position, String id) {
            Terms terms = renamed(position.terms());
            if (position instanceof Demanded demanded && demanded.when().isPresent()) {
                return position.party()
                        .demands(terms)
                        .when(renamed(demanded.when().get()))
                        .id(id);
            }
            return position instanceof Demanded
                    ? position.party().demands(terms).id(id)
                    : position.party().rejects(terms).id(id);
        }

        private Terms renamed(Terms terms) {
            if (terms instanceof Terms.Among among) {
                return renamed.get(among.issue().id()).in(among.values().toArray(new String[0]));
            }
            List<Terms> parts = new ArrayList<>();
            terms.parts().forEach(part -> parts.add(renamed(part)));
            Terms[] all = parts.toArray(new Terms[0]);
            if (terms instanceof Terms.AtMost atMost) {
                return Terms.atMost(atMost.count(), all);
            } else if (terms instanceof Terms.Not) {
                return Terms.not(all[0]);
            }
            return terms instanceof Terms.AllOf ? Terms.allOf(all) : Terms.anyOf(all);
        }
    }
}
