package org.parley.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
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
    private static final int QUESTIONS = 500;

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

    @Example
    void generated_questions_cover_what_matters() {
        Map<String, Integer> counts = new TreeMap<>();
        RandomGenerator<Questions> generator = NegotiationGenerators.questions().generator(QUESTIONS);
        Random random = new Random(42);
        for (int i = 0; i < QUESTIONS; i++) {
            count(generator.next(random).value(), counts);
        }

        assertThat(percentOfQuestions(counts, "no issue drafted")).isBetween(3, 40);
        assertThat(percentOfQuestions(counts, "some issues drafted")).isGreaterThanOrEqualTo(15);
        assertThat(percentOfQuestions(counts, "all issues drafted")).isGreaterThanOrEqualTo(15);
        assertThat(percentOfQuestions(counts, "draft of a number that is not tried"))
                .isGreaterThanOrEqualTo(2);
        assertThat(percentOfQuestions(counts, "draft that can be completed")).isBetween(10, 90);
        assertThat(percentOfQuestions(counts, "draft that a change improves")).isGreaterThanOrEqualTo(10);
        for (DraftReview.Standing standing : DraftReview.Standing.values()) {
            assertThat(percentOfQuestions(counts, "standing " + standing)).isGreaterThanOrEqualTo(10);
        }
        assertThat(percentOfQuestions(counts, "principal not judged")).isGreaterThanOrEqualTo(10);
        assertThat(percentOfQuestions(counts, "firmness that changes what is possible"))
                .isGreaterThanOrEqualTo(10);
        assertThat(percentOfQuestions(counts, "principals left out who change what is possible"))
                .isGreaterThanOrEqualTo(10);
        assertThat(percentOfQuestions(counts, "given terms that open nothing")).isGreaterThanOrEqualTo(2);
        assertThat(percentOfQuestions(counts, "given terms that meet a condition"))
                .isGreaterThanOrEqualTo(5);
        assertThat(percentOfQuestions(counts, "given terms about a new issue")).isGreaterThanOrEqualTo(2);
        for (String what : Set.of(
                "lift a rejection",
                "make a demand",
                "drop a demand",
                "have an acceptance hold",
                "put a condition out of reach",
                "leave a condition to be met")) {
            assertThat(percentOfQuestions(counts, "given terms that " + what))
                    .as(what)
                    .isGreaterThanOrEqualTo(1);
        }
        assertThat(percentOfQuestions(counts, "consented outcomes, fewer than possible"))
                .isGreaterThanOrEqualTo(2);
        assertThat(percentOfQuestions(counts, "quantity counted by its numbers"))
                .isGreaterThanOrEqualTo(5);
        assertThat(percentOfQuestions(counts, "quantity in steps without a bound"))
                .isGreaterThanOrEqualTo(1);
        assertThat(percentOfQuestions(counts, "common row")).isGreaterThanOrEqualTo(10);
        assertThat(percentOfQuestions(counts, "gap")).isGreaterThanOrEqualTo(1);
        assertThat(percentOfQuestions(counts, "concession that is not efficient"))
                .isGreaterThanOrEqualTo(2);
        assertThat(percentOfQuestions(counts, "weights that change the smallest concession"))
                .isGreaterThanOrEqualTo(2);
        assertThat(counts).containsKey("most even concession that is not the smallest");
        assertThat(percentOfQuestions(counts, "layers of several steps, allowed"))
                .isGreaterThanOrEqualTo(5);
        assertThat(percentOfQuestions(counts, "layers of several steps, not allowed"))
                .isGreaterThanOrEqualTo(5);
    }

    private static int percentOfQuestions(Map<String, Integer> counts, String what) {
        return 100 * counts.getOrDefault(what, 0) / QUESTIONS;
    }

    private static void count(Questions asked, Map<String, Integer> counts) {
        Oracle oracle = Oracle.of(asked.negotiation());
        countDraft(asked, oracle, counts);
        countViews(asked, oracle, counts);
        countQuantities(asked.negotiation(), oracle, counts);
        countCosts(asked, oracle, counts);
        boolean hasSeveral = asked.layers().stream().mapToInt(Set::size).sum() > 1;
        boolean areAllowed = oracle.allowsLayers(asked.layers());
        count(counts, "layers of several steps, allowed", hasSeveral && areAllowed);
        count(counts, "layers of several steps, not allowed", hasSeveral && !areAllowed);
    }

    private static void countDraft(Questions asked, Oracle oracle, Map<String, Integer> counts) {
        DraftReview review = oracle.review(asked.draft());
        int drafted = asked.draft().size();
        int issues = asked.negotiation().issues().size();
        count(counts, "no issue drafted", drafted == 0);
        count(counts, "some issues drafted", drafted > 0 && drafted < issues);
        count(counts, "all issues drafted", drafted == issues);
        count(
                counts,
                "draft of a number that is not tried",
                asked.draft().keySet().stream()
                        .anyMatch(issue -> oracle.allOutcomes().stream()
                                .noneMatch(outcome ->
                                        outcome.get(issue).equals(asked.draft().get(issue)))));
        count(counts, "draft that can be completed", review.canBeCompleted());
        count(counts, "draft that a change improves", !review.bestChanges().isEmpty());
        review.positions().values().stream()
                .distinct()
                .forEach(standing -> count(counts, "standing " + standing, true));
        count(counts, "principal not judged", review.principals().containsValue(Optional.empty()));
    }

    private static void countViews(Questions asked, Oracle oracle, Map<String, Integer> counts) {
        Set<Map<String, String>> possible = oracle.possible();
        count(
                counts,
                "firmness that changes what is possible",
                !oracle.considering(asked.least()).possible().equals(possible));
        count(
                counts,
                "principals left out who change what is possible",
                !oracle.among(asked.among()).possible().equals(possible));
        countGiven(asked, oracle, possible, counts);
    }

    private static void countGiven(
            Questions asked, Oracle oracle, Set<Map<String, String>> possible, Map<String, Integer> counts) {
        Oracle given = oracle.given(asked.given());
        Consequences consequences = oracle.whatIf(asked.given());
        count(
                counts,
                "given terms that open nothing",
                !possible.isEmpty() && given.possible().isEmpty());
        count(counts, "given terms that meet a condition", !consequences.met().isEmpty());
        count(
                counts,
                "given terms that lift a rejection",
                !consequences.lifted().isEmpty());
        count(counts, "given terms that make a demand", !consequences.active().isEmpty());
        count(counts, "given terms that drop a demand", !consequences.released().isEmpty());
        count(
                counts,
                "given terms that have an acceptance hold",
                !consequences.accepted().isEmpty());
        count(
                counts,
                "given terms that put a condition out of reach",
                !consequences.outOfReach().isEmpty());
        count(
                counts,
                "given terms that leave a condition to be met",
                !consequences.next().isEmpty());
        count(
                counts,
                "given terms about a new issue",
                !given.allOutcomes().isEmpty()
                        && given.allOutcomes().iterator().next().size()
                                > asked.negotiation().issues().size());
    }

    private static void countQuantities(Negotiation negotiation, Oracle oracle, Map<String, Integer> counts) {
        int consented = oracle.countOfConsented().signum();
        count(
                counts,
                "consented outcomes, fewer than possible",
                consented > 0 && oracle.countOfConsented().compareTo(oracle.countOfPossible()) < 0);
        count(
                counts,
                "quantity counted by its numbers",
                negotiation.issues().stream()
                        .flatMap(issue -> IssueRanges.of(issue, negotiation).stream())
                        .anyMatch(range -> range.count().intValueExact() > 1));
        count(
                counts,
                "quantity in steps without a bound",
                negotiation.issues().stream()
                        .anyMatch(issue -> issue instanceof QuantityIssue quantity
                                && quantity.smallestStep().isPresent()
                                && (quantity.least().isEmpty()
                                        || quantity.most().isEmpty())));
        count(counts, "common row", !oracle.inEveryPossible().isEmpty());
        count(counts, "gap", !oracle.gaps().isEmpty());
    }

    private static void countCosts(Questions asked, Oracle oracle, Map<String, Integer> counts) {
        ConcessionCosts costs = oracle.concessionCosts();
        count(
                counts,
                "concession that is not efficient",
                !costs.efficient().containsAll(costs.byConcession().values()));
        ConcessionCosts weighed = oracle.concessionCosts(asked.saliences());
        count(
                counts,
                "weights that change the smallest concession",
                !weighed.smallest().equals(costs.smallest()));
        count(
                counts,
                "most even concession that is not the smallest",
                !costs.smallest().containsAll(costs.mostEven()));
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
