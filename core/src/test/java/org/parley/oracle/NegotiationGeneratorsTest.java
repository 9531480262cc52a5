package org.parley.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Example;
import net.jqwik.api.RandomGenerator;
import org.parley.Demanded;
import org.parley.Negotiation;
import org.parley.Position;
import org.parley.QuantityIssue;
import org.parley.Rejected;

/** The generated negotiations are of all the kinds that matter, and small enough. */
class NegotiationGeneratorsTest {
    private static final int CASES = 1_000;

    @Example
    void generated_negotiations_cover_what_matters() {
        Map<String, Integer> counts = new TreeMap<>();
        RandomGenerator<Negotiation> generator =
                NegotiationGenerators.negotiations().generator(CASES);
        Random random = new Random(42);
        for (int i = 0; i < CASES; i++) {
            count(generator.next(random).value(), counts);
        }

        assertThat(percent(counts, "no possible outcome")).isGreaterThanOrEqualTo(25);
        assertThat(percent(counts, "order terms")).isGreaterThanOrEqualTo(20);
        assertThat(percent(counts, "conditions")).isGreaterThanOrEqualTo(20);
        assertThat(percent(counts, "contradiction")).isGreaterThanOrEqualTo(10);
        assertThat(percent(counts, "rule-only conflict")).isGreaterThanOrEqualTo(10);
        assertThat(percent(counts, "quantity")).isGreaterThanOrEqualTo(10);
        assertThat(percent(counts, "fallback")).isGreaterThanOrEqualTo(10);
        assertThat(percent(counts, "deadlock")).isGreaterThanOrEqualTo(3);
        assertThat(percent(counts, "order clash")).isGreaterThanOrEqualTo(3);
        for (Oracle.Answer answer : Oracle.Answer.values()) {
            assertThat(counts).containsKey("answer " + answer);
        }
    }

    private static int percent(Map<String, Integer> counts, String what) {
        return 100 * counts.getOrDefault(what, 0) / CASES;
    }

    private static void count(Negotiation negotiation, Map<String, Integer> counts) {
        Premises premises = new Premises(new Facts(new Space(negotiation)));
        Oracle oracle = Oracle.of(negotiation);
        count(counts, "no possible outcome", oracle.possible().isEmpty());
        count(counts, "consented outcome", !oracle.consented().isEmpty());
        count(counts, "order terms", TermsReader.topTerms(negotiation).stream().anyMatch(TermsReader::hasOrder));
        count(
                counts,
                "until",
                negotiation.positions().stream()
                        .anyMatch(position -> position instanceof Rejected rejected
                                && rejected.until().isPresent()));
        count(
                counts,
                "conditions",
                negotiation.positions().stream()
                        .anyMatch(position -> !TermsReader.qualifiers(position).isEmpty()));
        count(
                counts,
                "contradiction",
                oracle.conflicts().stream().anyMatch(conflict -> conflict.kind() == Oracle.ConflictKind.CONTRADICTION));
        count(
                counts,
                "rule-only conflict",
                oracle.conflicts().stream().anyMatch(conflict -> conflict.kind() == Oracle.ConflictKind.RULES));
        count(
                counts,
                "conflict between parties",
                oracle.conflicts().stream()
                        .anyMatch(conflict -> conflict.kind() == Oracle.ConflictKind.BETWEEN_PARTIES));
        count(counts, "excluded acceptance", !oracle.excludedAcceptances().isEmpty());
        count(counts, "quantity", negotiation.issues().stream().anyMatch(QuantityIssue.class::isInstance));
        count(
                counts,
                "fallback",
                premises.members.stream()
                        .anyMatch(member -> member instanceof Demanded demanded
                                && !premises.fallbacksOf(demanded).isEmpty()));
        count(counts, "deadlock", !oracle.deadlocks().isEmpty());
        count(counts, "order clash", !oracle.orderClashes().isEmpty());
        count(counts, "something agreed now", !oracle.agreedNow().isEmpty());
        count(
                counts,
                "position of no principal",
                negotiation.positions().stream()
                        .map(Position::party)
                        .anyMatch(party -> !negotiation.principals().contains(party)));
        oracle.matrix().values().stream()
                .flatMap(row -> row.cells().values().stream())
                .map(Oracle.Cell::answer)
                .distinct()
                .forEach(answer -> count(counts, "answer " + answer, true));
    }

    private static void count(Map<String, Integer> counts, String what, boolean isSo) {
        counts.merge(what, isSo ? 1 : 0, Integer::sum);
    }
}
