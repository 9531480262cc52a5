package org.parley;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.testing.EqualsTester;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** Steps, acts and amounts are values. */
class StepTest {
    private static final Step SIGNATURE = Step.of("the signature");
    private static final Issue X = Issue.yesNo("x");
    private static final Issue Y = Issue.yesNo("y");

    @Test
    void steps_are_equal_where_id_and_words_are() {
        new EqualsTester()
                .addEqualityGroup(SIGNATURE, Step.of("the signature"), SIGNATURE.withId("the-signature"))
                .addEqualityGroup(SIGNATURE.withId("signature"))
                .addEqualityGroup(SIGNATURE.named("the signing"))
                .addEqualityGroup(SIGNATURE.inShort("it"))
                .addEqualityGroup(SIGNATURE.worded("the treaty is signed"))
                .addEqualityGroup(
                        SIGNATURE.inShort("it").worded("the treaty is signed"),
                        SIGNATURE.worded("the treaty is signed").inShort("it"))
                .testEquals();
    }

    @Test
    void an_id_is_made_from_the_name() {
        assertThat(Step.of("Key issues settled").id()).isEqualTo("key-issues-settled");
    }

    @Test
    void a_step_is_named_in_short_as_it_is_at_length_unless_said() {
        assertThat(SIGNATURE.shortName()).isEqualTo("the signature");
        assertThat(SIGNATURE.clause()).isEmpty();
    }

    @Test
    void another_name_keeps_the_id_and_the_clause() {
        Step step = SIGNATURE.worded("the treaty is signed").named("the signing");

        assertThat(step.id()).isEqualTo("the-signature");
        assertThat(step.name()).isEqualTo("the signing");
        assertThat(step.shortName()).isEqualTo("the signing");
        assertThat(step.clause()).isEqualTo("the treaty is signed");
    }

    @Test
    void a_step_reads_as_its_id() {
        assertThat(SIGNATURE).hasToString("the-signature");
    }

    @Test
    void acts_are_equal_where_step_and_extents_are() {
        new EqualsTester()
                .addEqualityGroup(Act.of(SIGNATURE, X), new Act(SIGNATURE, ImmutableList.of(X)))
                .addEqualityGroup(Act.of(SIGNATURE, Y))
                .addEqualityGroup(Act.of(Step.of("opening"), X))
                .addEqualityGroup(new Act(SIGNATURE, ImmutableList.of(X, Y)))
                .testEquals();
    }

    @Test
    void amounts_are_equal_where_number_and_unit_are() {
        new EqualsTester()
                .addEqualityGroup(
                        Amount.of(1000, "days"),
                        Amount.of(new BigDecimal("1E+3"), " days "),
                        Amount.of(new BigDecimal("1000.0"), "days"))
                .addEqualityGroup(Amount.of(1000, "weeks"))
                .addEqualityGroup(Amount.of(1001, "days"))
                .testEquals();
    }

    @Test
    void an_amount_reads_as_number_and_unit() {
        assertThat(Amount.of(new BigDecimal("1E+3"), "persons")).hasToString("1000 persons");
        assertThat(Amount.of(new BigDecimal("3.670"), "percent")).hasToString("3.67 percent");
    }

    @Test
    void a_step_is_the_same_whatever_space_surrounds_its_words() {
        assertThat(Step.of(" the signature ")).isEqualTo(SIGNATURE);
        assertThat(SIGNATURE.named(" the signing ")).isEqualTo(SIGNATURE.named("the signing"));
        assertThat(new Step("the-signature", "the signature", " the signature ", " "))
                .isEqualTo(SIGNATURE);
        assertThat(SIGNATURE.inShort(" it ").worded(" it is signed "))
                .isEqualTo(SIGNATURE.inShort("it").worded("it is signed"));
    }
}
