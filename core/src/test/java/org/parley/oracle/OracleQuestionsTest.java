package org.parley.oracle;

import static java.util.Collections.disjoint;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.parley.Act;
import org.parley.Firmness;
import org.parley.Party;
import org.parley.Step;
import org.parley.oracle.DraftReview.Standing;

/** The answers of the oracle agree with each other. */
class OracleQuestionsTest {
    private static final int MOST_LISTED = 500;

    @Provide
    Arbitrary<Questions> questions() {
        return NegotiationGenerators.questions();
    }

    @Property(tries = 200)
    void as_many_outcomes_are_listed_as_are_counted(@ForAll("questions") Questions asked) {
        Oracle oracle = Oracle.of(asked.negotiation());
        BigInteger count = oracle.countOfPossible();
        List<Map<String, String>> listed = oracle.firstPossible(MOST_LISTED);

        assertThat(BigInteger.valueOf(listed.size())).isEqualTo(count.min(BigInteger.valueOf(MOST_LISTED)));
        assertThat(listed).doesNotHaveDuplicates();
        Set<Map<String, String>> possible = represented(oracle.possible(), oracle);
        assertThat(possible).containsAll(represented(listed, oracle));
        if (listed.size() < MOST_LISTED) {
            assertThat(represented(listed, oracle)).isEqualTo(possible);
        }
        assertThat(oracle.countOfConsented()).isLessThanOrEqualTo(count);
        assertThat(represented(oracle.consented(), oracle))
                .containsAll(represented(oracle.firstConsented(MOST_LISTED), oracle));
        assertThat(oracle.possibleValues().keySet()).isEqualTo(issues(possible));
    }

    private static Set<String> issues(Set<Map<String, String>> outcomes) {
        return outcomes.stream().flatMap(outcome -> outcome.keySet().stream()).collect(Collectors.toSet());
    }

    private static Set<Map<String, String>> represented(Iterable<Map<String, String>> outcomes, Oracle oracle) {
        Set<Map<String, String>> represented = new HashSet<>();
        outcomes.forEach(outcome -> represented.add(represented(outcome, oracle)));
        return represented;
    }

    private static Map<String, String> represented(Map<String, String> values, Oracle oracle) {
        Map<String, String> represented = new TreeMap<>();
        values.forEach((issue, value) -> represented.put(issue, oracle.representative(issue, value)));
        return represented;
    }

    @Property(tries = 200)
    void looking_at_less_leaves_more_possible(@ForAll("questions") Questions asked) {
        Oracle oracle = Oracle.of(asked.negotiation());
        Set<String> all =
                asked.negotiation().principals().stream().map(Party::id).collect(Collectors.toSet());

        assertThat(oracle.considering(asked.least()).possible()).containsAll(oracle.possible());
        assertThat(oracle.among(asked.among()).possible()).containsAll(oracle.possible());
        assertThat(oracle.among(asked.among()).consented()).containsAll(oracle.consented());
        assertThat(oracle.considering(Firmness.FLEXIBLE).among(all).matrix()).isEqualTo(oracle.matrix());
        assertThat(oracle.considering(asked.least()).among(all).consented())
                .isEqualTo(oracle.among(all).considering(asked.least()).consented());
    }

    @Property(tries = 200)
    void what_is_given_holds_in_every_outcome(@ForAll("questions") Questions asked) {
        Assume.that(!makesAnActOfAKnownStep(asked));
        Oracle oracle = Oracle.of(asked.negotiation());
        Oracle given = oracle.given(asked.given());

        for (Map<String, String> outcome : given.possible()) {
            Map<String, String> known = new TreeMap<>(outcome);
            known.keySet().removeIf(issue -> asked.negotiation().issue(issue).isEmpty());
            assertThat(represented(oracle.possible(), oracle)).contains(represented(known, oracle));
        }
        assertThat(given.given(asked.given()).possible()).isEqualTo(given.possible());
    }

    @Property(tries = 200)
    void nothing_follows_from_what_is_given_already(@ForAll("questions") Questions asked) {
        Oracle oracle = Oracle.of(asked.negotiation());
        Consequences first = oracle.whatIf(asked.given());
        Consequences again = oracle.given(asked.given()).whatIf(asked.given());

        assertThat(again.hold()).isEqualTo(first.hold());
        assertThat(again.met()).isEmpty();
        assertThat(again.outOfReach()).isEmpty();
        assertThat(again.lifted()).isEmpty();
        assertThat(disjoint(first.next().keySet(), first.met().keySet())).isTrue();
        assertThat(disjoint(first.next().keySet(), first.outOfReach().keySet())).isTrue();
        assertThat(first.excluding().isEmpty()).isEqualTo(first.hold());
        assertThat(disjoint(first.active(), first.released())).isTrue();
    }

    /** Whether the terms given are the first to say of a step which act it is: what else is said of it then changes. */
    private static boolean makesAnActOfAKnownStep(Questions asked) {
        Set<String> free = ids(asked.negotiation().steps().stream());
        free.removeAll(ids(asked.negotiation().acts().stream().map(Act::step)));
        return Assuming.terms(asked.given(), asked.negotiation()).acts().stream()
                .anyMatch(act -> free.contains(act.step().id()));
    }

    private static Set<String> ids(Stream<Step> steps) {
        return steps.map(Step::id).collect(Collectors.toSet());
    }

    @Property(tries = 200)
    void a_draft_can_be_completed_where_a_possible_outcome_has_its_values(@ForAll("questions") Questions asked) {
        Oracle oracle = Oracle.of(asked.negotiation());
        Map<String, String> draft = represented(asked.draft(), oracle);
        DraftReview review = oracle.review(asked.draft());

        assertThat(review).isEqualTo(oracle.review(draft));
        assertThat(review.canBeCompleted()).isEqualTo(review.obstacles().isEmpty());
        assertThat(review.canBeCompleted())
                .isEqualTo(represented(oracle.possible(), oracle).stream()
                        .anyMatch(outcome -> outcome.entrySet().containsAll(draft.entrySet())));
        if (review.canBeCompleted()) {
            assertThat(review.positions().values()).doesNotContain(Standing.UNMET, Standing.BLOCKED);
        }
        for (Oracle.Conflict conflict : oracle.conflicts()) {
            assertThat(review.obstacles()).anyMatch(conflict.premises()::containsAll);
        }
    }

    @Property(tries = 200)
    void costs_are_those_of_the_concessions(@ForAll("questions") Questions asked) {
        Oracle oracle = Oracle.of(asked.negotiation());
        ConcessionCosts costs = oracle.concessionCosts();
        ConcessionCosts weighed = oracle.concessionCosts(asked.saliences());

        assertThat(costs.smallest()).isEqualTo(positions(oracle.cheapestConcessions()));
        assertThat(costs.byConcession().keySet()).isEqualTo(positions(oracle.concessions()));
        assertThat(weighed.byConcession().keySet()).isEqualTo(positions(oracle.concessions()));
        for (ConcessionCosts one : List.of(costs, weighed)) {
            assertThat(one.smallest()).allMatch(concession -> isEfficient(concession, one));
            assertThat(one.mostEven()).allMatch(concession -> isEfficient(concession, one));
            assertThat(one.fewestParties()).isEqualTo(costs.fewestParties());
        }
    }

    private static Set<Set<String>> positions(Set<Oracle.Concession> concessions) {
        return concessions.stream().map(Oracle.Concession::positions).collect(Collectors.toSet());
    }

    private static boolean isEfficient(Set<String> concession, ConcessionCosts costs) {
        return costs.efficient().contains(costs.byConcession().get(concession));
    }

    @Property(tries = 200)
    void layers_stand_for_each_of_their_orders(@ForAll("questions") Questions asked) {
        Oracle oracle = Oracle.of(asked.negotiation());
        boolean areAllowed = oracle.allowsLayers(asked.layers());

        List<String> order = new ArrayList<>();
        asked.layers().forEach(order::addAll);
        if (areAllowed) {
            assertThat(oracle.allowsOrder(order)).isTrue();
            assertThat(oracle.allowsLayers(singly(order))).isTrue();
        }
        oracle.roadmap(asked.steps())
                .ifPresent(roadmap ->
                        assertThat(oracle.allowsLayers(singly(roadmap))).isTrue());
    }

    private static List<Set<String>> singly(List<String> order) {
        return order.stream().map(Set::of).toList();
    }

    @Property(tries = 200)
    void two_that_demand_numbers_apart_have_no_outcome(@ForAll("questions") Questions asked) {
        Oracle oracle = Oracle.of(asked.negotiation());

        for (Gap gap : oracle.gaps()) {
            assertThat(oracle.among(Set.of(gap.one(), gap.other())).possible()).isEmpty();
        }
    }
}
