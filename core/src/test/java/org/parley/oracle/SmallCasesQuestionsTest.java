package org.parley.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.oracle.SmallCases.X;
import static org.parley.oracle.SmallCases.Y;
import static org.parley.oracle.SmallCases.issue;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.Firmness;
import org.parley.Terms;
import org.parley.oracle.DraftReview.Standing;

/** What the rows of the table of small cases mean for drafts, views, costs, common ground and layers. */
class SmallCasesQuestionsTest {
    private static final Map<String, String> X_YES = Map.of(issue(X), "yes");
    private static final Map<String, String> X_NO = Map.of(issue(X), "no");
    private static final String DEMAND = SmallCases.N.demands(X).id();
    private static final String REJECTION = SmallCases.S.rejects(X).id();

    static List<SmallCase> cases() {
        return SmallCases.all();
    }

    private static Oracle row(String name) {
        return Oracle.of(SmallCases.all().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow()
                .negotiation());
    }

    private static Map<String, Optional<Standing>> principals(Oracle oracle, Map<String, String> draft) {
        return oracle.review(draft).principals();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void counts_costs_and_reviews_say_what_the_table_says(SmallCase one) {
        Oracle oracle = Oracle.of(one.negotiation());

        one.possible()
                .ifPresent(expected ->
                        assertThat(oracle.countOfPossible()).isEqualTo(BigInteger.valueOf(expected.size())));
        one.consented()
                .ifPresent(expected ->
                        assertThat(oracle.countOfConsented()).isEqualTo(BigInteger.valueOf(expected.size())));
        one.cheapestConcessions()
                .ifPresent(expected ->
                        assertThat(oracle.concessionCosts().smallest()).isEqualTo(expected));
        assertThat(oracle.review(Map.of()).obstacles())
                .isEqualTo(
                        one.conflicts().stream().map(Oracle.Conflict::premises).collect(Collectors.toSet()));
    }

    @Test
    void who_is_silent_is_not_judged() {
        Oracle oracle = row("N demands x");

        assertThat(principals(oracle, X_YES)).isEqualTo(Map.of("n", Optional.of(Standing.MET), "s", Optional.empty()));
        assertThat(principals(oracle, X_NO)).isEqualTo(Map.of("n", Optional.of(Standing.UNMET), "s", Optional.empty()));
        assertThat(oracle.inEveryPossible()).containsExactly(X.text());
        assertThat(oracle.considering(Firmness.RED_LINE).possible()).hasSize(2);
    }

    @Test
    void who_accepts_is_bound_to_nothing_and_not_judged() {
        assertThat(principals(row("N demands x; S accepts x"), X_YES)).containsEntry("s", Optional.empty());
    }

    @Test
    void where_a_demand_is_rejected_each_party_alone_could_have_its_way() {
        Oracle oracle = row("N demands x; S rejects x");

        assertThat(oracle.among(Set.of("n")).possible()).containsExactly(X_YES);
        assertThat(oracle.among(Set.of("s")).possible()).containsExactly(X_NO);
        assertThat(oracle.review(X_YES).obstacles()).containsExactly(Set.of(REJECTION));
        assertThat(oracle.possibleValues()).isEmpty();
    }

    @Test
    void a_red_line_stands_where_only_red_lines_are_considered() {
        Oracle oracle = row("N demands x (red line); S rejects x (firm)");

        assertThat(oracle.considering(Firmness.RED_LINE).possible()).containsExactly(X_YES);
        assertThat(oracle.considering(Firmness.RED_LINE).consented()).isEmpty();
    }

    @Test
    void a_draft_without_the_condition_of_an_acceptance_is_unmet() {
        Oracle oracle = row("N demands x; S accepts x only if y");

        assertThat(principals(oracle, Map.of(issue(X), "yes", issue(Y), "no")))
                .containsEntry("s", Optional.of(Standing.UNMET));
        assertThat(principals(oracle, X_YES)).containsEntry("s", Optional.of(Standing.OPEN));
        assertThat(oracle.whatIf(Y).met()).containsOnlyKeys(Y.text());
        assertThat(oracle.whatIf(X).met()).isEmpty();
    }

    @Test
    void a_draft_leaves_open_whether_what_has_to_come_first_does() {
        Oracle oracle = row("N demands x; S rejects x until s");

        assertThat(principals(oracle, X_YES)).containsEntry("s", Optional.of(Standing.OPEN));
        assertThat(principals(oracle, X_NO)).containsEntry("s", Optional.of(Standing.MET));
    }

    @Test
    void every_possible_outcome_lacks_the_condition_of_what_is_rejected() {
        Oracle oracle = row("N demands x when y; S rejects x");

        assertThat(oracle.possibleValues()).isEqualTo(Map.of(issue(X), Set.of("no"), issue(Y), Set.of("no")));
        assertThat(oracle.inEveryPossible()).isEmpty();
    }

    @Test
    void one_of_three_gives_way_where_two_demands_are_rejected_together() {
        Oracle oracle = row("N demands x; N demands y; S rejects all of (x, y)");
        DraftReview review = oracle.review(Map.of(issue(X), "yes", issue(Y), "yes"));

        assertThat(review.obstacles()).hasSize(1);
        assertThat(review.bestChanges()).isEmpty();
        assertThat(oracle.concessionCosts().efficient()).hasSize(2);
        assertThat(oracle.review(X_YES).positions()).containsValue(Standing.MET).containsValue(Standing.OPEN);
    }

    @Test
    void a_demand_that_a_rule_excludes_is_blocked() {
        Oracle excluding = row("N demands x; S demands y; rule: x excludes y");
        Oracle ruled = row("N demands x; rule: not x");

        assertThat(principals(excluding, X_YES))
                .isEqualTo(Map.of("n", Optional.of(Standing.MET), "s", Optional.of(Standing.BLOCKED)));
        assertThat(principals(ruled, Map.of())).containsEntry("n", Optional.of(Standing.BLOCKED));
        assertThat(principals(ruled, X_YES)).containsEntry("n", Optional.of(Standing.MET));
        assertThat(ruled.review(X_YES).canBeCompleted()).isFalse();
    }

    @Test
    void a_fallback_closes_the_gap_that_a_red_line_leaves() {
        Oracle open = row("N demands at least 250 and accepts exactly 85; S demands at most 100");
        Oracle closed = row("the same with N's demand a red line");

        assertThat(open.countOfPossible()).isEqualTo(1);
        assertThat(open.gaps()).isEmpty();
        assertThat(closed.gaps()).containsExactly(new Gap("q", "km", "n", "s", "150"));
        assertThat(principals(closed, Map.of("q", "90")))
                .isEqualTo(Map.of("n", Optional.of(Standing.UNMET), "s", Optional.of(Standing.MET)));
    }

    @Test
    void it_is_dearer_to_everybody_to_spare_a_party_its_contradiction() {
        ConcessionCosts costs = row("S demands x; S rejects x; N demands x").concessionCosts();
        List<Long> one = List.of(0L, 1L, 0L);
        List<Long> nothing = List.of(0L, 0L, 0L);

        assertThat(costs.efficient()).containsExactly(costs.byConcession().get(Set.of(REJECTION)));
        assertThat(costs.byConcession().get(Set.of(REJECTION))).isEqualTo(Map.of("n", nothing, "s", one));
        assertThat(costs.byConcession()
                        .get(Set.of(DEMAND, SmallCases.S.demands(X).id())))
                .isEqualTo(Map.of("n", one, "s", one));
        assertThat(costs.mostEven()).containsExactly(Set.of(REJECTION));
        assertThat(costs.fewestParties()).containsExactly(Set.of(REJECTION));
    }

    @Test
    void what_is_given_can_lift_a_rejection() {
        Oracle oracle = row("N demands x; S rejects x unless y; S rejects x unless z");

        assertThat(oracle.whatIf(Y).met()).containsOnlyKeys(Y.text());
        assertThat(oracle.whatIf(Terms.allOf(Y, SmallCases.Z)).met().keySet())
                .containsExactlyInAnyOrder(Y.text(), SmallCases.Z.text());
        assertThat(oracle.given(Terms.not(Y)).possible()).isEmpty();
    }

    @Test
    void steps_whose_orders_clash_have_no_layers_together() {
        Oracle oracle = row("N: c before w; S: w before c");

        assertThat(oracle.allowsLayers(List.of(Set.of("c")))).isTrue();
        assertThat(oracle.allowsLayers(List.of(Set.of("w")))).isTrue();
        assertThat(oracle.allowsLayers(List.of(Set.of("c"), Set.of("w")))).isFalse();
        assertThat(oracle.allowsLayers(List.of(Set.of("w"), Set.of("c")))).isFalse();
    }

    @Test
    void a_chain_has_its_layers_until_an_assumption_closes_it() {
        List<Set<String>> layers = List.of(Set.of("w"), Set.of("c"), Set.of("t"));

        assertThat(row("N: t only after c; S: c only after w").allowsLayers(layers))
                .isTrue();
        assertThat(row("the same with the assumption w only after t").allowsLayers(layers))
                .isFalse();
    }

    @Test
    void a_deadlock_leaves_no_layer_to_any_of_its_steps() {
        Oracle oracle = row("N: k only after m; S rejects m until g; assumption: g only after k");

        assertThat(oracle.allowsLayers(List.of(Set.of("g"), Set.of("m"), Set.of("k"))))
                .isFalse();
        assertThat(oracle.allowsLayers(List.of(Set.of("m")))).isFalse();
        assertThat(oracle.allowsLayers(List.of())).isTrue();
        assertThat(oracle.among(Set.of("n")).allowsLayers(List.of(Set.of("m"), Set.of("k"), Set.of("g"))))
                .isTrue();
    }
}
