package org.parley.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.examples.Istanbul2022.BY_CONSENSUS;
import static org.parley.examples.Istanbul2022.FROM_BELARUS;
import static org.parley.examples.Istanbul2022.FROM_TURKIYE;
import static org.parley.examples.Istanbul2022.GUARANTEES;
import static org.parley.examples.Istanbul2025.RUSSIA;
import static org.parley.examples.Istanbul2025.UKRAINE;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.parley.Accepted;
import org.parley.Amount;
import org.parley.Demand;
import org.parley.Negotiation;
import org.parley.Party;
import org.parley.Position;
import org.parley.analysis.Analysis;
import org.parley.analysis.Answer;
import org.parley.analysis.Conflict;
import org.parley.analysis.Gap;
import org.parley.demand.ForceKind;
import org.parley.demand.ForceLimit;

/** What follows from the draft treaty of 15 April 2022. */
class Istanbul2022Test {
    private static final Negotiation TALKS = Istanbul2022.negotiation();
    private static final Analysis ANALYSIS = Analysis.of(TALKS);

    private static Answer answer(Demand demand, Party party) {
        return ANALYSIS.matrix().response(demand, party).orElseThrow().answer();
    }

    private static Gap gap(String kind) {
        return ANALYSIS.gaps().all().stream()
                .filter(gap -> gap.issue().id().equals("force-limit/ukraine/" + kind + "/ceiling"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void eighty_five_thousand_and_two_hundred_and_fifty_thousand_lie_165_000_persons_apart() {
        Gap gap = gap("personnel");

        assertThat(gap.lower().party()).isEqualTo(RUSSIA);
        assertThat(gap.lower().nearest()).isEqualByComparingTo(new BigDecimal(85_000));
        assertThat(gap.higher().party()).isEqualTo(UKRAINE);
        assertThat(gap.higher().nearest()).isEqualByComparingTo(new BigDecimal(250_000));
        assertThat(gap.distance()).isEqualTo(Amount.of(165_000, "persons"));
    }

    @Test
    void tanks_and_guns_lie_apart_too() {
        assertThat(ANALYSIS.gaps().all()).hasSize(3);
        assertThat(gap("tanks").distance()).isEqualTo(Amount.of(458, "tanks"));
        assertThat(gap("artillery").distance()).isEqualTo(Amount.of(1_381, "guns"));
    }

    @Test
    void no_bargaining_range_is_inferred_and_nothing_between_the_figures_counts_as_agreed() {
        ForceLimit between = ForceLimit.of(UKRAINE).on(ForceKind.PERSONNEL).exactly(150_000);
        Analysis asked =
                Analysis.of(TALKS.toBuilder().add(UKRAINE.accepts(between)).build());

        assertThat(asked.matrix()
                        .response(ForceLimit.of(UKRAINE).on(ForceKind.PERSONNEL).atLeast(250_000), RUSSIA)
                        .orElseThrow()
                        .answer())
                .isEqualTo(Answer.RULED_OUT);
        assertThat(asked.conflicts().betweenParties()).isNotEmpty();
        assertThat(gap("personnel").explain()).contains("What either would settle for is not known.");
    }

    @Test
    void a_guarantor_in_brackets_is_not_counted_as_agreed() {
        assertThat(answer(FROM_BELARUS, UKRAINE)).isEqualTo(Answer.UNDECIDED);
        assertThat(answer(FROM_TURKIYE, RUSSIA)).isEqualTo(Answer.UNDECIDED);
        for (Position position : TALKS.positions()) {
            if (position instanceof Accepted) {
                assertThat(position.terms().text()).doesNotContain("belarus").doesNotContain("türkiye");
            }
        }
    }

    @Test
    void the_other_guarantors_are_agreed_between_the_two_and_have_themselves_not_answered() {
        assertThat(answer(GUARANTEES, RUSSIA)).isEqualTo(Answer.ACCEPTED);
        assertThat(ANALYSIS.silences().all())
                .filteredOn(silence -> silence.terms().equals(GUARANTEES))
                .extracting(silence -> silence.party().name())
                .containsExactlyInAnyOrder("China", "France", "United Kingdom", "United States");
    }

    @Test
    void whether_guarantors_act_by_consensus_alone_is_in_dispute() {
        assertThat(answer(BY_CONSENSUS, UKRAINE)).isEqualTo(Answer.REJECTED);
        assertThat(ANALYSIS.conflicts().betweenParties())
                .extracting(Conflict::members)
                .anySatisfy(members -> assertThat(members)
                        .extracting(member -> member.terms())
                        .isEqualTo(ImmutableList.of(BY_CONSENSUS, BY_CONSENSUS)));
    }

    @Test
    void ukraine_accepts_neutrality_only_under_guarantees() {
        assertThat(answer(Istanbul2022.NEUTRALITY, UKRAINE)).isEqualTo(Answer.ACCEPTED_IF);
    }

    @Test
    void every_position_is_sourced_and_dated() {
        for (Position position : TALKS.positions()) {
            assertThat(position.details().sources())
                    .as(position.id())
                    .isNotEmpty()
                    .allSatisfy(source -> assertThat(source.date()).isPresent());
        }
    }
}
