package org.parley.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.examples.Istanbul2025.RUSSIA;
import static org.parley.examples.Istanbul2025.UKRAINE;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.parley.Negotiation;
import org.parley.Step;
import org.parley.Territory;
import org.parley.analysis.Analysis;
import org.parley.analysis.Answer;
import org.parley.demand.TerritorialStatus;
import org.parley.demand.TroopWithdrawal;

/** A demand type of one's own is as good as the library's. */
class JointWithdrawalTest {
    private static final Territory HILL = Territory.of("Hill");
    private static final Territory DALE = Territory.of("Dale");
    private static final JointWithdrawal BEGUN =
            new JointWithdrawal(UKRAINE, "hill and dale", ImmutableList.of(HILL, DALE), false);
    private static final JointWithdrawal COMPLETED = new JointWithdrawal(UKRAINE, BEGUN.where(), BEGUN.from(), true);

    @Test
    void it_says_of_each_territory_what_a_withdrawal_from_it_says() {
        Negotiation talks = Negotiation.between(UKRAINE, RUSSIA)
                .add(RUSSIA.demands(COMPLETED))
                .add(UKRAINE.rejects(TroopWithdrawal.of(UKRAINE).from(DALE).completed()))
                .build();

        assertThat(Analysis.of(talks)
                        .matrix()
                        .response(COMPLETED, UKRAINE)
                        .orElseThrow()
                        .answer())
                .isEqualTo(Answer.REJECTED);
    }

    @Test
    void it_is_one_step_whatever_the_number_of_territories() {
        assertThat(BEGUN.steps()).isEqualTo(COMPLETED.steps()).hasSize(1);
        assertThat(BEGUN.steps().get(0)).extracting(Step::name).isEqualTo("the withdrawal from hill and dale");
    }

    @Test
    void completed_it_excludes_control_as_each_withdrawal_does() {
        Negotiation talks = Negotiation.between(UKRAINE, RUSSIA)
                .add(RUSSIA.demands(COMPLETED))
                .add(UKRAINE.demands(TerritorialStatus.of(DALE).deFacto().heldBy(UKRAINE)))
                .build();

        assertThat(Analysis.of(talks).conflicts().betweenParties()).hasSize(1);
    }

    @Test
    void it_has_the_codes_of_a_withdrawal() {
        assertThat(BEGUN.codes())
                .isEqualTo(TroopWithdrawal.of(UKRAINE).from(HILL).begun().codes());
    }
}
