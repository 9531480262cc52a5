package org.parley.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.parley.Negotiation;
import org.parley.Outcome;
import org.parley.oracle.NegotiationGenerators;
import org.parley.oracle.Oracle;
import org.parley.oracle.OutcomeList;

/** Outcomes are counted, listed and drawn as the oracle finds them, which looks at every outcome. */
class OutcomesProperties {
    @Provide
    Arbitrary<Negotiation> negotiations() {
        return NegotiationGenerators.negotiations();
    }

    private static List<String> texts(OutcomeList list, List<Outcome> outcomes) {
        List<String> texts = new ArrayList<>();
        outcomes.forEach(outcome -> texts.add(list.text(outcome)));
        return texts;
    }

    private static void assertCountedAndListed(
            Negotiation negotiation, Outcomes seen, Set<Map<String, String>> outcomes, int offset, int size) {
        OutcomeList list = new OutcomeList(negotiation);
        List<String> inOrder = list.inOrder(outcomes);
        OutcomePage page = seen.page(offset, size);
        int from = Math.min(offset, inOrder.size());

        assertThat(seen.count())
                .as(NegotiationGenerators.describe(negotiation))
                .isEqualTo(new OutcomeCount(BigInteger.valueOf(inOrder.size()), true));
        assertThat(page.isComplete()).isTrue();
        assertThat(texts(list, page.outcomes()))
                .as(NegotiationGenerators.describe(negotiation))
                .isEqualTo(inOrder.subList(from, Math.min(from + size, inOrder.size())));
    }

    @Property
    void possible_outcomes_are_counted_and_listed_in_order(
            @ForAll("negotiations") Negotiation negotiation,
            @ForAll @IntRange(max = 200) int offset,
            @ForAll @IntRange(min = 1, max = 50) int size) {
        assertCountedAndListed(
                negotiation,
                Analysis.of(negotiation).zone().outcomes(),
                Oracle.of(negotiation).possible(),
                offset,
                size);
    }

    @Property
    void consented_outcomes_are_counted_and_listed_in_order(
            @ForAll("negotiations") Negotiation negotiation,
            @ForAll @IntRange(max = 20) int offset,
            @ForAll @IntRange(min = 1, max = 50) int size) {
        assertCountedAndListed(
                negotiation,
                Analysis.of(negotiation).zone().consentedOutcomes(),
                Oracle.of(negotiation).consented(),
                offset,
                size);
    }

    @Property
    void outcomes_drawn_are_possible_and_the_same_for_the_same_seed(
            @ForAll("negotiations") Negotiation negotiation, @ForAll long seed) {
        OutcomeList list = new OutcomeList(negotiation);
        List<String> possible = list.inOrder(Oracle.of(negotiation).possible());

        OutcomeSample sample = Analysis.of(negotiation).zone().outcomes().sample(seed, 20);

        assertThat(sample.isComplete()).isTrue();
        assertThat(sample.outcomes()).hasSize(possible.isEmpty() ? 0 : 20);
        assertThat(possible)
                .as(NegotiationGenerators.describe(negotiation))
                .containsAll(texts(list, sample.outcomes()));
        assertThat(Analysis.of(negotiation).zone().outcomes().sample(seed, 20)).isEqualTo(sample);
    }
}
