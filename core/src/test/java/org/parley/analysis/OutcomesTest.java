package org.parley.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parley.ChoiceIssue;
import org.parley.CompatibilityRule;
import org.parley.Demand;
import org.parley.Issue;
import org.parley.Negotiation;
import org.parley.NegotiationBuilder;
import org.parley.Outcome;
import org.parley.Party;
import org.parley.QuantityIssue;
import org.parley.Step;
import org.parley.Terms;
import org.parley.demand.Undertaking;
import org.parley.internal.compile.CompiledNegotiation;
import org.parley.internal.engine.Meter;

/** The outcomes of a zone: counted, listed in order, drawn at random. */
class OutcomesTest {
    private static final Party NORTH = Party.of("North");
    private static final Party SOUTH = Party.of("South");
    private static final Demand INSPECTIONS = Undertaking.by(NORTH, "Inspections");
    private static final Demand PATROLS = Undertaking.by(SOUTH, "Patrols");

    private static Outcomes possible(Negotiation negotiation) {
        return Analysis.of(negotiation).zone().outcomes();
    }

    private static OutcomeCount exactly(long count) {
        return new OutcomeCount(BigInteger.valueOf(count), true);
    }

    private static List<String> lines(OutcomePage page) {
        List<String> lines = new ArrayList<>();
        page.outcomes().forEach(outcome -> lines.add(outcome.toString()));
        return lines;
    }

    /** So many delegations in as many rooms, one each. */
    private static Negotiation rooms(int count) {
        ChoiceIssue[] delegations = new ChoiceIssue[count];
        String[] rooms = new String[count];
        for (int i = 0; i < count; i++) {
            rooms[i] = "r" + (char) ('a' + i);
        }
        for (int i = 0; i < count; i++) {
            delegations[i] = Issue.choice("delegation-" + (char) ('a' + i), rooms);
        }
        NegotiationBuilder talks = Negotiation.between(NORTH, SOUTH);
        for (String room : rooms) {
            Terms[] same = new Terms[count];
            for (int i = 0; i < count; i++) {
                same[i] = delegations[i].is(room);
            }
            talks.add(CompatibilityRule.atMost(1, same).id("one-in-" + room));
        }
        return talks.build();
    }

    /** Returns how many outcomes the square has, row by row: by which issues of the last row are settled. */
    private static BigInteger countOfSquare(int side) {
        BigInteger[] rows = new BigInteger[1 << side];
        java.util.Arrays.fill(rows, BigInteger.ZERO);
        rows[0] = BigInteger.ONE;
        for (int row = 0; row < side; row++) {
            BigInteger[] next = new BigInteger[rows.length];
            for (int now = 0; now < rows.length; now++) {
                next[now] = BigInteger.ZERO;
                for (int above = 0; above < rows.length && (now & now << 1) == 0; above++) {
                    next[now] = (now & above) == 0 ? next[now].add(rows[above]) : next[now];
                }
            }
            rows = next;
        }
        return java.util.Arrays.stream(rows).reduce(BigInteger.ZERO, BigInteger::add);
    }

    /** Of each two neighbours among so many issues of four values, not both take their last value. */
    private static Negotiation chain(int issues) {
        NegotiationBuilder talks = Negotiation.between(NORTH, SOUTH);
        ChoiceIssue before = null;
        for (int i = 0; i < issues; i++) {
            ChoiceIssue issue = Issue.choice(String.format("issue-%04d", i), "a", "b", "c", "d");
            talks.declare(issue);
            if (before != null) {
                talks.add(CompatibilityRule.excludes(before.is("d"), issue.is("d"))
                        .id(String.format("rule-%04d", i)));
            }
            before = issue;
        }
        return talks.build();
    }

    /** Returns how many outcomes the chain has: those whose last issue is not at its last value, and those where it is. */
    private static BigInteger countOfChain(int issues) {
        BigInteger otherwise = BigInteger.valueOf(3);
        BigInteger atLast = BigInteger.ONE;
        for (int i = 1; i < issues; i++) {
            BigInteger all = otherwise.add(atLast);
            atLast = otherwise;
            otherwise = all.multiply(BigInteger.valueOf(3));
        }
        return otherwise.add(atLast);
    }

    @Test
    void outcomes_come_in_the_order_of_issues_and_of_their_values() {
        ChoiceIssue extent = Issue.choice("extent", "none", "local", "full");
        QuantityIssue days = Issue.quantity("days", "days").from(1).to(3).inStepsOf(1);
        Negotiation talks = Negotiation.between(NORTH, SOUTH)
                .declare(extent)
                .declare(days)
                .add(NORTH.rejects(Terms.allOf(extent.is("none"), days.atLeast(2))))
                .build();

        OutcomePage page = possible(talks).page(0, 100);

        assertThat(page.isComplete()).isTrue();
        assertThat(lines(page))
                .containsExactly(
                        "days = 1, extent = none",
                        "days = 1, extent = local",
                        "days = 1, extent = full",
                        "days = 2, extent = local",
                        "days = 2, extent = full",
                        "days = 3, extent = local",
                        "days = 3, extent = full");
        assertThat(possible(talks).page(2, 3).explain())
                .isEqualTo(
                        "3. days: 1 days; extent: full\n4. days: 2 days; extent: local\n5. days: 2 days; extent: full\n");
    }

    @Test
    void a_range_counts_as_many_values_as_it_has_only_with_a_smallest_step_and_two_ends() {
        QuantityIssue stepped =
                Issue.quantity("persons", "persons").from(0).to(1_000_000).inStepsOf(5);
        QuantityIssue open = Issue.quantity("persons", "persons").from(0).inStepsOf(5);
        QuantityIssue smooth = Issue.quantity("persons", "persons").from(0).to(1_000_000);

        assertThat(possible(atLeast100(stepped)).count()).isEqualTo(exactly(199_981));
        assertThat(possible(atLeast100(open)).count()).isEqualTo(exactly(1));
        assertThat(possible(atLeast100(smooth)).count()).isEqualTo(exactly(1));
        assertThat(lines(possible(atLeast100(stepped)).page(199_979, 9)))
                .containsExactly("persons = 999995", "persons = 1000000");
    }

    private static Negotiation atLeast100(QuantityIssue issue) {
        return Negotiation.between(NORTH, SOUTH)
                .add(NORTH.demands(issue.atLeast(100)))
                .build();
    }

    @Test
    void an_issue_of_more_values_than_a_variable_holds_is_counted_and_listed_too() {
        String[] values = new String[150];
        for (int i = 0; i < values.length; i++) {
            values[i] = String.format("v%03d", i);
        }
        ChoiceIssue many = Issue.choice("many", values);
        NegotiationBuilder talks = Negotiation.between(NORTH, SOUTH);
        for (int i = 0; i < values.length; i++) {
            String sign = i % 2 == 0 ? "a" : "b";
            talks.add(CompatibilityRule.requires(
                            many.is(values[i]),
                            Issue.choice("sign", "a", "b", "c").in(sign, i % 3 == 0 ? "c" : sign))
                    .id("rule-" + i));
        }
        OutcomePage page = possible(talks.build()).page(0, 1_000);

        assertThat(possible(talks.build()).count()).isEqualTo(exactly(200));
        assertThat(page.outcomes()).hasSize(200);
        assertThat(lines(page)).isSorted().startsWith("many = v000, sign = a", "many = v000, sign = c");
    }

    @Test
    void possible_and_consented_outcomes_are_counted_apart() {
        Negotiation talks = Negotiation.between(NORTH, SOUTH)
                .add(NORTH.demands(INSPECTIONS))
                .add(SOUTH.accepts(INSPECTIONS))
                .add(NORTH.accepts(PATROLS))
                .build();
        Zone zone = Analysis.of(talks).zone();

        assertThat(zone.outcomes().count()).isEqualTo(exactly(2));
        assertThat(zone.consentedOutcomes().count()).isEqualTo(exactly(1));
        assertThat(lines(zone.consentedOutcomes().page(0, 9)))
                .containsExactly("undertaking/north/inspections = yes, undertaking/south/patrols = no");
        assertThat(zone.explain()).isEqualTo("2 outcomes are possible; all have consented to 1 of them.\n");
    }

    @Test
    void steps_are_no_part_of_the_count_and_each_outcome_shows_an_order_of_its_steps() {
        Step opening = Step.of("opening"), closing = Step.of("closing");
        Negotiation talks = Negotiation.between(NORTH, SOUTH)
                .declare(Issue.yesNo("hotline"))
                .add(NORTH.demands(closing.onlyAfter(opening)))
                .add(SOUTH.demands(closing.occurs()))
                .build();

        OutcomePage page = possible(talks).page(0, 9);

        assertThat(possible(talks).count()).isEqualTo(exactly(2));
        assertThat(page.outcomes())
                .allSatisfy(outcome -> assertThat(outcome.steps()).containsExactly(opening, closing));
    }

    @Test
    void an_empty_zone_has_no_outcomes_to_count_list_or_draw() {
        Negotiation talks = Negotiation.between(NORTH, SOUTH)
                .add(NORTH.demands(INSPECTIONS))
                .add(SOUTH.rejects(INSPECTIONS))
                .build();
        Outcomes none = possible(talks);

        assertThat(none.count()).isEqualTo(exactly(0));
        assertThat(none.page(0, 5)).isEqualTo(new OutcomePage(BigInteger.ZERO, ImmutableList.of(), true));
        assertThat(none.sample(1, 5)).isEqualTo(new OutcomeSample(1, ImmutableList.of(), true));
        assertThat(none.page(0, 5).explain()).isEqualTo("There are no such outcomes.\n");
        assertThat(none.sample(1, 5).explain()).isEqualTo("There is no outcome to draw.\n");
    }

    @Test
    void more_than_a_quintillion_quintillion_outcomes_are_counted_listed_and_drawn_by_a_small_diagram() {
        Negotiation talks = chain(60);
        CompiledNegotiation compiled = CompiledNegotiation.of(talks, Meter.unlimited());
        int nodes = OutcomeSpace.possible(compiled)
                .diagram(Meter.unlimited(), Budget.ofDefaults().words())
                .size();
        Outcomes all = possible(talks);
        BigInteger count = countOfChain(60);

        assertThat(count).isGreaterThan(BigInteger.TEN.pow(30));
        assertThat(all.count()).isEqualTo(new OutcomeCount(count, true));
        assertThat(nodes).isLessThan(2_000);
        assertThat(all.sample(7, 20).outcomes()).hasSize(20).doesNotHaveDuplicates();
        assertThat(all.page(count.subtract(BigInteger.TWO), 10).outcomes()).hasSize(2);
        OutcomePage middle = all.page(count.shiftRight(1), 3);
        assertThat(middle.outcomes())
                .hasSize(3)
                .allMatch(outcome -> Analysis.of(talks).zone().contains(outcome) == Zone.Membership.INSIDE);
        assertThat(Analysis.of(talks).zone().explain()).startsWith("About 5.57 x 10^34 outcomes are possible; ");
    }

    @Test
    void a_thousand_issues_overflow_no_stack() {
        Outcomes all = possible(chain(1_000));

        assertThat(all.count()).isEqualTo(new OutcomeCount(countOfChain(1_000), true));
        assertThat(all.page(countOfChain(1_000).shiftRight(2), 2).outcomes()).hasSize(2);
    }

    @Test
    void where_the_diagram_outgrows_its_budget_a_count_is_a_lower_bound_and_pages_are_the_same() {
        Negotiation talks = LargeZone.square(12);
        Outcomes small = Analysis.of(talks)
                .within(Budget.ofDefaults().megabytes(1))
                .zone()
                .outcomes();
        Outcomes large = Analysis.of(talks)
                .within(Budget.of(Duration.ofMinutes(2)))
                .zone()
                .outcomes();
        BigInteger count = countOfSquare(12);

        assertThat(large.count()).isEqualTo(new OutcomeCount(count, true));
        assertThat(small.count().isExact()).isFalse();
        assertThat(small.count().value()).isBetween(BigInteger.TEN.pow(9), count);
        assertThat(small.count().explain()).startsWith("at least ");
        assertThat(small.page(30, 20)).isEqualTo(large.page(30, 20));
        assertThat(small.page(30, 20).outcomes()).hasSize(20);
    }

    @Test
    void where_the_diagram_outgrows_its_budget_no_sample_is_drawn() {
        Outcomes small = Analysis.of(LargeZone.square(12))
                .within(Budget.ofDefaults().megabytes(1))
                .zone()
                .outcomes();

        assertThat(small.sample(1, 10).isComplete()).isFalse();
        assertThat(small.sample(1, 10).outcomes()).isEmpty();
        assertThat(small.sample(1, 10).explain())
                .isEqualTo("The budget did not allow to draw outcomes without favouring some.\n");
    }

    @Test
    void what_cannot_be_counted_in_time_is_at_least_what_was_found() {
        Analysis analysis = Analysis.of(rooms(22)).within(Budget.of(Duration.ofMillis(50)));

        OutcomeCount count = assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> analysis.zone().outcomes().count());

        assertThat(count.isExact()).isFalse();
        assertThat(assertTimeoutPreemptively(
                                Duration.ofSeconds(60),
                                () -> analysis.zone().outcomes().page(1_000_000, 10))
                        .isComplete())
                .isFalse();
    }

    @Test
    void an_interrupted_thread_gets_no_exact_count_and_the_next_question_does() {
        Outcomes outcomes = possible(rooms(6));
        Thread.currentThread().interrupt();

        OutcomeCount interrupted = outcomes.count();

        assertThat(Thread.interrupted()).isTrue();
        assertThat(interrupted).isEqualTo(new OutcomeCount(BigInteger.ZERO, false));
        assertThat(outcomes.count()).isEqualTo(exactly(720));
    }

    @Test
    void no_more_outcomes_are_listed_or_drawn_than_the_budget_allows() {
        Analysis analysis = Analysis.of(rooms(5)).within(Budget.ofDefaults().results(7));
        Outcomes outcomes = analysis.zone().outcomes();

        assertThat(outcomes.page(0, 8).outcomes()).hasSize(7);
        assertThat(outcomes.page(0, 8).isComplete()).isFalse();
        assertThat(outcomes.page(113, 8).outcomes()).hasSize(7);
        assertThat(outcomes.page(113, 8).isComplete()).isTrue();
        assertThat(outcomes.sample(1, 8).outcomes()).hasSize(7);
        assertThat(outcomes.sample(1, 8).isComplete()).isFalse();
    }

    /** With 119 degrees of freedom, chi-square exceeds 172 in one of a thousand samples of an even draw. */
    @Test
    void each_outcome_is_drawn_about_equally_often() {
        for (long seed = 1; seed <= 5; seed++) {
            Map<Outcome, Integer> drawn = new HashMap<>();
            for (Outcome outcome : possible(rooms(5)).sample(seed, 6_000).outcomes()) {
                drawn.merge(outcome, 1, Integer::sum);
            }
            double chiSquare = 0;
            for (Outcome outcome : possible(rooms(5)).page(0, 120).outcomes()) {
                double off = drawn.getOrDefault(outcome, 0) - 50;
                chiSquare += off * off / 50;
            }

            assertThat(drawn).hasSize(120);
            assertThat(chiSquare).as("seed %d", seed).isBetween(75.0, 172.0);
        }
    }

    @Test
    void a_draw_is_that_of_the_documented_generator() {
        assertThat(lines(new OutcomePage(
                        BigInteger.ZERO, possible(rooms(3)).sample(42, 4).outcomes(), true)))
                .isEqualTo(List.of(
                        lines(possible(rooms(3)).page(placeOfDraw(0), 1)).get(0),
                        lines(possible(rooms(3)).page(placeOfDraw(1), 1)).get(0),
                        lines(possible(rooms(3)).page(placeOfDraw(2), 1)).get(0),
                        lines(possible(rooms(3)).page(placeOfDraw(3), 1)).get(0)));
    }

    /** Six outcomes need three bits: of each byte, the lowest three, where they are below six. */
    private static int placeOfDraw(int draw) {
        java.util.Random random = new java.util.Random(42);
        int left = draw;
        byte[] one = new byte[1];
        while (true) {
            random.nextBytes(one);
            if ((one[0] & 7) < 6 && left-- == 0) {
                return one[0] & 7;
            }
        }
    }

    @Test
    void nonsense_is_refused_with_a_remedy() {
        Outcomes outcomes = possible(rooms(3));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> outcomes.page(-1, 5))
                .withMessage("A page cannot begin at outcome -1: leave out zero outcomes or more.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> outcomes.page(0, 0))
                .withMessage("A page cannot have 0 outcomes: ask for one or more.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> outcomes.sample(1, 0))
                .withMessage("A sample cannot have 0 outcomes: ask for one or more.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Budget.ofDefaults().megabytes(0))
                .withMessage("A decision diagram cannot take 0 megabytes: allow one or more.");
    }

    @Test
    void counts_read_well() {
        assertThat(exactly(1_024).explain()).isEqualTo("1,024");
        assertThat(new OutcomeCount(BigInteger.valueOf(1_024), false).explain()).isEqualTo("at least 1,024");
        assertThat(new OutcomeCount(BigInteger.TEN.pow(30).multiply(BigInteger.valueOf(7)), true).explain())
                .isEqualTo("about 7.00 x 10^30");
        assertThat(new OutcomeCount(new BigInteger("1999999999999999999"), false).explain())
                .isEqualTo("at least 1.99 x 10^18");
    }
}
