package org.parley.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.parley.Draft;
import org.parley.Issue;
import org.parley.Negotiation;
import org.parley.Party;
import org.parley.Position;
import org.parley.QuantityIssue;
import org.parley.Value;
import org.parley.oracle.ConcessionCosts;
import org.parley.oracle.Consequences;
import org.parley.oracle.DraftReview;
import org.parley.oracle.NegotiationGenerators;
import org.parley.oracle.Oracle;
import org.parley.oracle.Questions;

/** What can be agreed, and what it would take: the analysis and the oracle agree on random questions. */
class QuestionsProperties {
    @Provide
    Arbitrary<Questions> questions() {
        return NegotiationGenerators.questions();
    }

    private static Party[] principals(Questions questions) {
        return questions.negotiation().principals().stream()
                .filter(party -> questions.among().contains(party.id()))
                .toArray(Party[]::new);
    }

    private static Analysis of(Questions questions) {
        return Analysis.of(questions.negotiation());
    }

    private static Oracle oracle(Questions questions) {
        return Oracle.of(questions.negotiation());
    }

    static Analysis narrowed(Questions questions) {
        return of(questions).considering(questions.least()).among(principals(questions));
    }

    static Oracle narrowedOracle(Questions questions) {
        return oracle(questions).considering(questions.least()).among(questions.among());
    }

    /** Asserts that both answer all questions alike; assumptions of either have ids of their own. */
    private static void assertAlike(Analysis analysis, Oracle oracle, Questions questions) {
        Seen seen = new Seen(analysis);
        assertThat(seen.matrix()).as(questions.describe()).isEqualTo(Seen.withoutValues(oracle.matrix()));
        assertThat(seen.conflicts()).as(questions.describe()).isEqualTo(oracle.conflicts());
        assertThat(seen.excludedAcceptances()).as(questions.describe()).isEqualTo(oracle.excludedAcceptances());
        assertThat(seen.deadlocks()).as(questions.describe()).isEqualTo(oracle.deadlocks());
        assertThat(seen.concessions()).as(questions.describe()).isEqualTo(oracle.concessions());
        assertThat(seen.agreedNow()).as(questions.describe()).isEqualTo(oracle.agreedNow());
        assertThat(seen.gapsBetweenDemands()).as(questions.describe()).isEqualTo(oracle.gaps());
        assertOutcomesAlike(analysis, oracle, questions);
    }

    private static void assertOutcomesAlike(Analysis analysis, Oracle oracle, Questions questions) {
        assertThat(analysis.zone().possible())
                .as(questions.describe())
                .isEqualTo(oracle.possible().isEmpty() ? Existence.NONE : Existence.SOME);
        assertThat(analysis.zone().consented())
                .as(questions.describe())
                .isEqualTo(oracle.consented().isEmpty() ? Existence.NONE : Existence.SOME);
    }

    @Property
    void what_is_considered_agrees(@ForAll("questions") Questions questions) {
        assertAlike(
                of(questions).considering(questions.least()),
                oracle(questions).considering(questions.least()),
                questions);
    }

    @Property
    void what_some_could_settle_among_themselves_agrees(@ForAll("questions") Questions questions) {
        assertAlike(
                of(questions).among(principals(questions)), oracle(questions).among(questions.among()), questions);
    }

    @Property
    void what_is_considered_of_some_agrees(@ForAll("questions") Questions questions) {
        assertAlike(narrowed(questions), narrowedOracle(questions), questions);
    }

    @Property
    void what_is_given_agrees(@ForAll("questions") Questions questions) {
        Seen given = new Seen(of(questions).given(questions.given()));
        Oracle oracle = oracle(questions).given(questions.given());

        assertThat(given.matrix()).as(questions.describe()).isEqualTo(Seen.withoutValues(oracle.matrix()));
        assertThat(given.concessions()).as(questions.describe()).isEqualTo(oracle.concessions());
        assertThat(given.agreedNow()).as(questions.describe()).isEqualTo(oracle.agreedNow());
        assertOutcomesAlike(of(questions).given(questions.given()), oracle, questions);
    }

    @Property
    void all_narrowings_together_agree(@ForAll("questions") Questions questions) {
        Analysis analysis = narrowed(questions).where(questions.given());
        Oracle oracle = narrowedOracle(questions).where(questions.given());

        assertThat(new Seen(analysis).concessions()).as(questions.describe()).isEqualTo(oracle.concessions());
        assertOutcomesAlike(analysis, oracle, questions);
        assertCommonGroundAlike(analysis, oracle, questions);
    }

    @Property
    void what_every_possible_outcome_contains_agrees(@ForAll("questions") Questions questions) {
        assertCommonGroundAlike(of(questions), oracle(questions), questions);
    }

    private static void assertCommonGroundAlike(Analysis analysis, Oracle oracle, Questions questions) {
        CommonGround ground = analysis.commonGround();
        Set<String> rows = oracle.matrix().keySet();

        assertThat(ground.terms().stream()
                        .map(shared -> shared.terms().text())
                        .filter(rows::contains)
                        .collect(Collectors.toSet()))
                .as(questions.describe())
                .isEqualTo(oracle.inEveryPossible());
        assertValuesAlike(ground, oracle, analysis.negotiation(), questions);
    }

    private static void assertValuesAlike(
            CommonGround ground, Oracle oracle, Negotiation negotiation, Questions questions) {
        Map<String, IssueValues> listed = new HashMap<>();
        ground.same().forEach(values -> listed.put(values.issue().id(), values));
        ground.narrowed().forEach(values -> listed.put(values.issue().id(), values));
        SortedMap<String, Set<String>> possible = oracle.possibleValues();
        Set<Map<String, String>> all = oracle.allOutcomes();
        for (Issue issue : negotiation.issues()) {
            Set<String> every = all.stream()
                    .map(outcome -> outcome.get(issue.id()))
                    .map(value -> oracle.representative(issue.id(), value))
                    .collect(Collectors.toSet());
            Set<String> left = possible.getOrDefault(issue.id(), Set.of());
            if (listed.containsKey(issue.id())) {
                assertThat(every.stream().filter(value -> listed.get(issue.id()).contains(value(issue, value))))
                        .as(issue.id() + " in " + questions.describe())
                        .containsExactlyInAnyOrderElementsOf(left);
            } else {
                assertThat(left.isEmpty() || left.equals(every))
                        .as(issue.id() + ": " + left + " of " + every + " in " + questions.describe())
                        .isTrue();
            }
        }
    }

    private static Value value(Issue issue, String value) {
        return issue instanceof QuantityIssue ? Value.of(new BigDecimal(value)) : Value.of(value);
    }

    @Property
    void who_gives_how_much_agrees_by_firmness(@ForAll("questions") Questions questions) {
        assertCostsAlike(
                narrowed(questions).concessions(), narrowedOracle(questions).concessionCosts(), questions);
    }

    @Property
    void who_gives_how_much_agrees_by_weight(@ForAll("questions") Questions questions) {
        Saliences saliences = Saliences.each(7);
        for (Position position : questions.negotiation().positions()) {
            saliences = saliences.with(position, questions.saliences().get(position.id()));
        }
        assertCostsAlike(
                of(questions).concessions(saliences),
                oracle(questions).concessionCosts(questions.saliences()),
                questions);
    }

    private static void assertCostsAlike(Concessions seen, ConcessionCosts expected, Questions questions) {
        Map<Set<String>, SortedMap<String, List<Long>>> costs = new HashMap<>();
        seen.all().forEach(each -> costs.put(Seen.ids(each.positions()), costs(each.shares())));
        Set<SortedMap<String, List<Long>>> efficient = new HashSet<>();
        seen.efficient().forEach(vector -> efficient.add(costs(vector.shares())));

        assertThat(costs).as(questions.describe()).isEqualTo(expected.byConcession());
        assertThat(efficient).as(questions.describe()).isEqualTo(expected.efficient());
        assertThat(ids(seen.cheapest())).as(questions.describe()).isEqualTo(expected.smallest());
        assertThat(ids(seen.mostEven())).as(questions.describe()).isEqualTo(expected.mostEven());
        assertThat(ids(seen.fewestParties())).as(questions.describe()).isEqualTo(expected.fewestParties());
    }

    private static SortedMap<String, List<Long>> costs(List<Concession.Share> shares) {
        SortedMap<String, List<Long>> costs = new TreeMap<>();
        for (Concession.Share share : shares) {
            Concession.Cost cost = share.cost();
            costs.put(
                    share.party().id(),
                    share.weight().isPresent()
                            ? List.of(share.weight().getAsLong())
                            : List.of((long) cost.redLines(), (long) cost.firm(), (long) cost.flexible()));
        }
        return costs;
    }

    private static Set<Set<String>> ids(List<Concession> concessions) {
        return concessions.stream()
                .map(concession -> Seen.ids(concession.positions()))
                .collect(Collectors.toSet());
    }

    private static Draft draft(Questions questions) {
        Draft draft = Draft.empty();
        for (Issue issue : questions.negotiation().issues()) {
            String value = questions.draft().get(issue.id());
            draft = value == null ? draft : draft.with(issue, value(issue, value));
        }
        return draft;
    }

    @Property
    void the_review_of_a_draft_agrees(@ForAll("questions") Questions questions) {
        assertReviewAlike(narrowed(questions), narrowedOracle(questions), questions);
    }

    @Property
    void the_review_of_a_draft_by_all_positions_agrees(@ForAll("questions") Questions questions) {
        assertReviewAlike(of(questions), oracle(questions), questions);
    }

    private static void assertReviewAlike(Analysis analysis, Oracle oracle, Questions questions) {
        Review review = analysis.review(draft(questions));
        DraftReview expected = oracle.review(questions.draft());
        SortedMap<String, DraftReview.Standing> positions = new TreeMap<>();
        review.positions()
                .forEach(each -> positions.put(
                        each.position().id(),
                        DraftReview.Standing.valueOf(each.kind().name())));
        SortedMap<String, Optional<DraftReview.Standing>> parties = new TreeMap<>();
        review.parties()
                .forEach(each -> parties.put(
                        each.party().id(),
                        each.kind() == Review.Kind.NOT_JUDGED
                                ? Optional.empty()
                                : Optional.of(
                                        DraftReview.Standing.valueOf(each.kind().name()))));

        assertThat(positions).as(questions.describe()).isEqualTo(expected.positions());
        assertThat(parties).as(questions.describe()).isEqualTo(expected.principals());
        assertThat(review.completable() == Existence.SOME)
                .as(questions.describe())
                .isEqualTo(expected.canBeCompleted());
        assertThat(Seen.sets(review.obstacles())).as(questions.describe()).isEqualTo(expected.obstacles());
        assertChangesAlike(review, expected, questions);
    }

    private static void assertChangesAlike(Review review, DraftReview expected, Questions questions) {
        List<Review.Change> unmatched = new ArrayList<>(review.changes());
        for (DraftReview.Change change : expected.bestChanges()) {
            Review.Change match = review.changes().stream()
                    .filter(each -> each.issue().id().equals(change.issue())
                            && each.to().contains(value(each.issue(), change.value())))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(change + " in " + questions.describe()));
            unmatched.remove(match);
            assertThat(new DraftReview.Objections(Seen.ids(match.lifts()), Seen.ids(match.raises())))
                    .as(questions.describe())
                    .isEqualTo(expected.changes().get(change));
        }
        assertThat(unmatched).as(questions.describe()).isEmpty();
    }

    @Property
    void a_completion_keeps_the_draft_and_is_possible(@ForAll("questions") Questions questions) {
        Review review = of(questions).review(draft(questions));

        review.completion().ifPresent(outcome -> {
            assertThat(Draft.of(outcome).values())
                    .as(questions.describe())
                    .containsAllEntriesOf(draft(questions).values());
            assertThat(of(questions).zone().contains(outcome))
                    .as(questions.describe())
                    .isEqualTo(Zone.Membership.INSIDE);
        });
    }

    @Property
    void what_follows_from_given_terms_agrees(@ForAll("questions") Questions questions) {
        assertConsequencesAlike(of(questions), oracle(questions), questions);
    }

    @Property
    void what_follows_for_what_is_considered_of_some_agrees(@ForAll("questions") Questions questions) {
        assertConsequencesAlike(narrowed(questions), narrowedOracle(questions), questions);
    }

    private static void assertConsequencesAlike(Analysis analysis, Oracle oracle, Questions questions) {
        WhatIf whatIf = analysis.whatIf(questions.given());
        Consequences expected = oracle.whatIf(questions.given());

        assertThat(Seen.consequences(whatIf, expected.excluding()))
                .as(questions.describe())
                .isEqualTo(expected);
        assertThat(whatIf.isComplete()).as(questions.describe()).isTrue();
    }
}
