package org.parley.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.parley.Negotiation;
import org.parley.Step;
import org.parley.oracle.NegotiationGenerators;
import org.parley.oracle.Oracle;

/** The analysis and the oracle, which looks at every outcome, agree on random small negotiations. */
class AgainstOracleProperties {
    @Provide
    Arbitrary<Negotiation> negotiations() {
        return NegotiationGenerators.negotiations();
    }

    @Property
    void answers_agree(@ForAll("negotiations") Negotiation negotiation) {
        assertThat(new Seen(negotiation).matrix())
                .as(NegotiationGenerators.describe(negotiation))
                .isEqualTo(Seen.withoutValues(Oracle.of(negotiation).matrix()));
    }

    @Property
    void conflicts_and_contradictions_agree(@ForAll("negotiations") Negotiation negotiation) {
        Seen seen = new Seen(negotiation);
        Oracle oracle = Oracle.of(negotiation);

        assertThat(seen.conflicts())
                .as(NegotiationGenerators.describe(negotiation))
                .isEqualTo(oracle.conflicts());
        assertThat(seen.excludedAcceptances())
                .as(NegotiationGenerators.describe(negotiation))
                .isEqualTo(oracle.excludedAcceptances());
    }

    @Property
    void deadlocks_agree(@ForAll("negotiations") Negotiation negotiation) {
        assertThat(new Seen(negotiation).deadlocks())
                .as(NegotiationGenerators.describe(negotiation))
                .isEqualTo(Oracle.of(negotiation).deadlocks());
    }

    @Property
    void order_clashes_agree(@ForAll("negotiations") Negotiation negotiation) {
        assertThat(new Seen(negotiation).orderClashes())
                .as(NegotiationGenerators.describe(negotiation))
                .isEqualTo(Oracle.of(negotiation).orderClashes());
    }

    @Property
    void concessions_agree(@ForAll("negotiations") Negotiation negotiation) {
        Seen seen = new Seen(negotiation);
        Oracle oracle = Oracle.of(negotiation);

        assertThat(seen.concessions())
                .as(NegotiationGenerators.describe(negotiation))
                .isEqualTo(oracle.concessions());
        assertThat(seen.cheapestConcessions())
                .as(NegotiationGenerators.describe(negotiation))
                .isEqualTo(oracle.cheapestConcessions());
    }

    @Property
    void possible_and_consented_outcomes_agree(@ForAll("negotiations") Negotiation negotiation) {
        Seen seen = new Seen(negotiation);
        Oracle oracle = Oracle.of(negotiation);
        Set<Map<String, String>> possible = oracle.possible();
        Set<Map<String, String>> consented = oracle.consented();

        for (Map<String, String> outcome : oracle.allOutcomes()) {
            Standing.Kind expected = consented.contains(outcome)
                    ? Standing.Kind.CONSENTED
                    : possible.contains(outcome) ? Standing.Kind.POSSIBLE : Standing.Kind.IMPOSSIBLE;
            assertThat(seen.standing(outcome))
                    .as(outcome + " of " + NegotiationGenerators.describe(negotiation))
                    .isEqualTo(expected);
        }
    }

    @Property
    void what_can_be_agreed_now_agrees(@ForAll("negotiations") Negotiation negotiation) {
        assertThat(new Seen(negotiation).agreedNow())
                .as(NegotiationGenerators.describe(negotiation))
                .isEqualTo(Oracle.of(negotiation).agreedNow());
    }

    @Property
    void roadmaps_exist_where_the_oracle_finds_one_and_are_orders_it_allows(
            @ForAll("negotiations") Negotiation negotiation) {
        Oracle oracle = Oracle.of(negotiation);
        for (Step step : negotiation.steps()) {
            List<String> order = new Seen(negotiation).roadmap(Set.of(step.id()));

            assertThat(order.contains(step.id()))
                    .as(step + " of " + NegotiationGenerators.describe(negotiation))
                    .isEqualTo(oracle.roadmap(Set.of(step.id())).isPresent());
            assertThat(order.isEmpty() || oracle.allowsOrder(order))
                    .as(order + " of " + NegotiationGenerators.describe(negotiation))
                    .isTrue();
        }
    }

    @Property
    void accepted_values_agree(@ForAll("negotiations") Negotiation negotiation) {
        Oracle oracle = Oracle.of(negotiation);
        Set<Map<String, String>> all = oracle.allOutcomes();

        for (ResponseRow row : Analysis.of(negotiation).matrix().rows()) {
            for (Response response : row.responses()) {
                for (IssueValues values : response.values()) {
                    Set<String> expected = oracle.matrix()
                            .get(row.terms().text())
                            .cells()
                            .get(response.party().id())
                            .commonValues()
                            .get(values.issue().id());
                    assertThat(Seen.accepted(values, all))
                            .as(NegotiationGenerators.describe(negotiation))
                            .isEqualTo(expected);
                }
            }
        }
    }
}
