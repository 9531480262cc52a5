package org.parley.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.Assumption;
import org.parley.Firmness;
import org.parley.Issue;
import org.parley.Negotiation;
import org.parley.NegotiationBuilder;
import org.parley.Party;
import org.parley.Position;
import org.parley.Premise;
import org.parley.Terms;

/** Who would have to give what for the zone to open, and which ways out are cheapest, smallest, most even. */
class ConcessionsTest {
    private static final Party NORTH = Party.of("North");
    private static final Party SOUTH = Party.of("South");
    private static final Party WEST = Party.of("West");
    private static final Terms X = Issue.yesNo("x").yes();
    private static final Terms Y = Issue.yesNo("y").yes();
    private static final Terms Z = Issue.yesNo("z").yes();

    private static NegotiationBuilder talks() {
        return Negotiation.between(NORTH, SOUTH, WEST);
    }

    private static Concessions of(NegotiationBuilder talks) {
        return Analysis.of(talks.build()).concessions();
    }

    private static List<List<String>> ids(List<Concession> concessions) {
        return concessions.stream()
                .map(concession ->
                        concession.positions().stream().map(Premise::id).toList())
                .toList();
    }

    private static List<String> costs(List<CostVector> vectors) {
        return vectors.stream().map(vector -> vector.explain().strip()).toList();
    }

    /** Either North gives up a red line, or South a firm and a flexible position and West a flexible one. */
    private static NegotiationBuilder threeWays() {
        return talks().add(NORTH.demands(Terms.allOf(X, Y)).redLine().id("n1"))
                .add(SOUTH.rejects(X).id("s1"))
                .add(SOUTH.rejects(Y).flexible().id("s2"))
                .add(WEST.rejects(Y).flexible().id("w1"));
    }

    @Test
    void each_party_has_its_share_also_where_it_gives_nothing() {
        Concession concession = of(threeWays()).all().get(0);

        assertThat(ids(List.of(concession))).containsExactly(List.of("s1", "s2", "w1"));
        assertThat(concession.cost()).isEqualTo(new Concession.Cost(0, 1, 2));
        assertThat(concession.shares())
                .extracting(Concession.Share::party, Concession.Share::cost)
                .containsExactly(
                        tuple(NORTH, new Concession.Cost(0, 0, 0)),
                        tuple(SOUTH, new Concession.Cost(0, 1, 1)),
                        tuple(WEST, new Concession.Cost(0, 0, 1)));
        assertThat(concession.weight()).isEmpty();
    }

    @Test
    void cheapest_is_of_the_least_firmness_and_smallest_of_the_fewest_positions() {
        assertThat(ids(of(threeWays()).cheapest())).containsExactly(List.of("s1", "s2", "w1"));
        assertThat(ids(of(threeWays()).smallest())).containsExactly(List.of("n1"));
        assertThat(ids(of(threeWays()).fewestParties())).containsExactly(List.of("n1"));
    }

    @Test
    void most_even_is_where_whoever_gives_most_gives_least() {
        Concessions concessions = of(talks().add(NORTH.demands(X).id("n1"))
                .add(NORTH.demands(Y).id("n2"))
                .add(SOUTH.rejects(X).id("s1"))
                .add(SOUTH.rejects(Y).id("s2")));

        assertThat(concessions.all()).hasSize(4);
        assertThat(ids(concessions.mostEven())).containsExactly(List.of("n1", "s2"), List.of("n2", "s1"));
        assertThat(ids(concessions.fewestParties())).containsExactly(List.of("n1", "n2"), List.of("s1", "s2"));
    }

    @Test
    void where_the_greatest_share_ties_the_second_greatest_decides() {
        Concessions concessions = of(talks().add(NORTH.demands(X).id("n1"))
                .add(SOUTH.rejects(X).id("s1"))
                .add(SOUTH.demands(X).unless(Z).id("s2"))
                .add(WEST.rejects(X).flexible().id("w1"))
                .add(WEST.rejects(Z).flexible().id("w2")));

        assertThat(ids(concessions.all()))
                .containsExactlyInAnyOrder(List.of("n1", "s2"), List.of("n1", "w2"), List.of("s1", "w1"));
        assertThat(ids(concessions.mostEven())).containsExactlyInAnyOrder(List.of("n1", "w2"), List.of("s1", "w1"));
    }

    @Test
    void efficient_costs_are_those_that_no_concession_undercuts_for_one_party_and_exceeds_for_none() {
        Concessions concessions = of(talks().add(NORTH.demands(X).id("n1"))
                .add(SOUTH.rejects(X).id("s1"))
                .add(SOUTH.rejects(X).unless(Y).flexible().id("s2"))
                .add(SOUTH.rejects(Y).id("s3")));

        assertThat(ids(concessions.all())).containsExactly(List.of("n1"), List.of("s1", "s2"), List.of("s1", "s3"));
        assertThat(costs(concessions.efficient()))
                .containsExactly(
                        "North gives one firm position; South gives nothing; West gives nothing.",
                        "North gives nothing; South gives one firm position and one flexible position;"
                                + " West gives nothing.");
    }

    @Test
    void equal_costs_are_one_vector_with_all_its_concessions() {
        Concessions concessions = of(talks().add(NORTH.demands(X).id("n1"))
                .add(NORTH.demands(Y).id("n2"))
                .add(Assumption.that(Terms.atMost(1, X, Y))));

        assertThat(concessions.efficient())
                .singleElement()
                .satisfies(
                        vector -> assertThat(ids(vector.concessions())).containsExactly(List.of("n1"), List.of("n2")));
    }

    @Test
    void saliences_rank_by_weight_whatever_the_firmness() {
        NegotiationBuilder talks = threeWays();
        Position red = NORTH.demands(Terms.allOf(X, Y)).id("n1");

        Concessions concessions =
                Analysis.of(talks.build()).concessions(Saliences.each(5).with(red, 14));

        assertThat(ids(concessions.all())).containsExactly(List.of("n1"), List.of("s1", "s2", "w1"));
        assertThat(concessions.all())
                .extracting(each -> each.weight().getAsLong())
                .containsExactly(14L, 15L);
        assertThat(concessions.all().get(1).shares())
                .extracting(share -> share.weight().getAsLong())
                .containsExactly(0L, 10L, 5L);
    }

    @Test
    void the_lightest_is_found_first_however_few_are_asked_for() {
        Concessions concessions = Analysis.of(threeWays().build())
                .within(Budget.ofDefaults().results(1))
                .concessions(Saliences.each(5).with(NORTH.demands(X).id("n1"), 14));

        assertThat(ids(concessions.all())).containsExactly(List.of("n1"));
        assertThat(concessions.isComplete()).isFalse();
    }

    @Test
    void concessions_of_equal_weight_are_equally_cheap_whatever_their_firmness_and_number() {
        Concessions concessions = Analysis.of(threeWays().build())
                .concessions(Saliences.each(5).with(NORTH.demands(X).id("n1"), 15));

        assertThat(concessions.cheapest()).hasSize(2);
    }

    @Test
    void a_weight_of_zero_costs_nothing_and_is_given_up_all_the_same() {
        Concessions concessions = Analysis.of(talks().add(NORTH.demands(X).id("n1"))
                        .add(SOUTH.rejects(X).redLine().id("s1"))
                        .build())
                .concessions(Saliences.each(1).with(SOUTH.rejects(X).id("s1"), 0));

        assertThat(ids(concessions.all())).containsExactly(List.of("s1"), List.of("n1"));
        assertThat(concessions.all().get(0).explain()).contains("South gives one red line of weight 0;");
        assertThat(ids(concessions.efficient().get(0).concessions())).containsExactly(List.of("s1"));
    }

    @Test
    void where_nothing_weighs_anything_all_minimal_concessions_are_found_all_the_same() {
        Concessions concessions = Analysis.of(threeWays().build()).concessions(Saliences.each(0));

        assertThat(ids(concessions.cheapest())).containsExactly(List.of("n1"), List.of("s1", "s2", "w1"));
        assertThat(concessions.isComplete()).isTrue();
    }

    @Test
    void a_salience_out_of_range_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Saliences.each(1).with(NORTH.demands(X), -1))
                .withMessage("The salience -1 of position north/demands/x-yes is out of range:"
                        + " give a whole number from 0 to 1000000000.");
        assertThatIllegalArgumentException().isThrownBy(() -> Saliences.each(1_000_000_001));
    }

    @Test
    void a_salience_of_a_position_that_is_not_there_is_refused() {
        Analysis analysis = Analysis.of(talks().add(NORTH.demands(X)).build());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> analysis.concessions(
                        Saliences.each(1).with(NORTH.demands(Y), 2).with(SOUTH.rejects(X), 3)))
                .withMessage("The saliences weigh positions [north/demands/y-yes, south/rejects/x-yes], which the"
                        + " negotiation does not have: weigh positions of its own, by the ids that they have there.");
    }

    @Test
    void only_what_is_considered_can_be_conceded() {
        Analysis analysis = Analysis.of(threeWays().build());

        assertThat(ids(analysis.considering(Firmness.FIRM).concessions().all()))
                .containsExactly(List.of("s1"), List.of("n1"));
        assertThat(analysis.among(SOUTH, WEST).concessions().all().get(0).shares())
                .extracting(Concession.Share::party)
                .containsExactly(SOUTH, WEST);
    }

    @Test
    void what_is_proven_is_told_from_what_is_not() {
        Concessions concessions = Analysis.of(threeWays().build())
                .within(Budget.ofDefaults().results(1))
                .concessions();

        assertThat(concessions.isComplete()).isFalse();
        assertThat(concessions.explain())
                .contains("The budget was spent: there may be more, though none cheaper than the first.");
    }

    @Test
    void the_ways_out_are_numbered_and_compared() {
        Concessions concessions =
                of(talks().add(NORTH.demands(X).redLine()).add(SOUTH.rejects(X)).add(WEST.rejects(X)));

        assertThat(concessions.explain()).isEqualTo("""
                Each of these alone opens the zone; the cheapest comes first.
                1. Giving up this:
                     - South rejects x, firmness not stated (no source).
                     - West rejects x, firmness not stated (no source).
                     North gives nothing; South gives one firm position; West gives one firm position.
                     opens: x: yes
                2. Giving up this:
                     - North demands x, as a red line (no source).
                     North gives one red line; South gives nothing; West gives nothing.
                     opens: x: no
                Cheapest: 1.
                Fewest positions: 2.
                Most even among the parties: 1.
                Fewest parties giving: 2.
                No party could give less without another giving more: 1 and 2.
                """);
    }

    @Test
    void an_open_zone_needs_no_concession() {
        Concessions concessions = of(talks().add(NORTH.demands(X)));

        assertThat(concessions.all())
                .singleElement()
                .satisfies(one -> assertThat(one.positions()).isEmpty());
        assertThat(concessions.explain())
                .isEqualTo("The zone is open as it is: nothing has to be given up.\n  possible: x: yes\n");
    }

    @Test
    void where_rules_contradict_each_other_there_is_no_way_out() {
        Concessions concessions =
                of(talks().add(NORTH.demands(X)).add(Assumption.that(Y)).add(Assumption.that(Terms.not(Y))));

        assertThat(concessions.all()).isEqualTo(ImmutableList.of());
        assertThat(concessions.efficient()).isEmpty();
        assertThat(concessions.explain())
                .isEqualTo("No concession opens the zone: rules and assumptions contradict each other.\n");
    }
}
