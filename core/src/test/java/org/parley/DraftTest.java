package org.parley;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.parley.demand.PrisonerRelease;

/** A value for some issues. */
class DraftTest {
    private static final ChoiceIssue EXTENT = Issue.choice("extent", "none", "local", "full");
    private static final QuantityIssue DAYS = Issue.quantity("duration", "days");

    @Test
    void it_gives_some_issues_a_value_and_leaves_the_others_open() {
        Draft draft = Draft.empty().with(EXTENT, "full");

        assertThat(draft.value(EXTENT)).contains(Value.of("full"));
        assertThat(draft.value(DAYS)).isEmpty();
    }

    @Test
    void a_value_takes_the_place_of_the_one_before() {
        assertThat(Draft.empty()
                        .with(DAYS, 30)
                        .with(DAYS, new BigDecimal("90.0"))
                        .toString())
                .isEqualTo("duration = 90");
    }

    @Test
    void a_value_can_be_taken_back() {
        assertThat(Draft.empty().with(DAYS, 30).without(DAYS)).isEqualTo(Draft.empty());
    }

    @Test
    void it_is_the_same_in_whatever_order_the_values_are_given() {
        Draft draft = Draft.empty().with(EXTENT, "full").with(DAYS, 30);

        assertThat(draft)
                .isEqualTo(Draft.empty().with(DAYS, 30).with(EXTENT, "full"))
                .hasToString("duration = 30, extent = full");
        assertThat(draft.hashCode())
                .isEqualTo(Draft.empty().with(DAYS, 30).with(EXTENT, "full").hashCode());
    }

    @Test
    void it_takes_the_values_of_a_demand() {
        Party north = Party.of("North"), south = Party.of("South");
        Demand release = PrisonerRelease.by(south).of(north).number(1000);

        assertThat(Draft.empty().saying(release))
                .hasToString("prisoner-release/south/north/category/all = yes,"
                        + " prisoner-release/south/north/number = 1000");
    }

    @Test
    void terms_that_leave_several_values_are_no_draft() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Draft.empty().saying(Terms.allOf(DAYS.exactly(30), EXTENT.in("local", "full"))))
                .withMessage("A draft cannot say \"extent[full, local]\", which is not one value of an issue:"
                        + " give each issue one value by with(..).");
        assertThatIllegalArgumentException().isThrownBy(() -> Draft.empty().saying(Terms.not(EXTENT.is("full"))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Draft.empty().saying(Step.of("signature").occurs()));
    }

    @Test
    void terms_that_give_one_issue_two_values_are_no_draft() {
        ChoiceIssue y = Issue.yesNo("y");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Draft.empty().saying(Terms.allOf(y.is("no"), y.is("yes"))))
                .withMessage("A draft cannot say both y = no and y = yes: give each issue one value.");
        assertThat(Draft.empty().saying(Terms.allOf(y.is("yes"), Terms.allOf(y.is("yes")))))
                .isEqualTo(Draft.empty().with(y, "yes"));
        assertThat(Draft.empty().with(y, "no").saying(y.is("yes")))
                .isEqualTo(Draft.empty().with(y, "yes"));
    }

    @Test
    void an_issue_defined_elsewhere_is_given_a_value_by_its_id() {
        assertThat(Draft.empty().with(Issue.byId("extent"), Value.of("full")))
                .isEqualTo(Draft.empty().with(EXTENT, "full"));
    }

    @Test
    void an_outcome_is_a_draft_that_leaves_nothing_open() {
        Outcome outcome = Outcome.of(
                ImmutableList.of(DAYS, EXTENT),
                ImmutableList.of(Value.of(BigDecimal.TEN), Value.of("full")),
                ImmutableList.of());

        assertThat(Draft.of(outcome)).hasToString("duration = 10, extent = full");
    }

    @Test
    void its_problems_are_told_before_anyone_reviews_it() {
        Party north = Party.of("North");
        Negotiation talks =
                Negotiation.between(north).add(north.demands(EXTENT.is("full"))).build();

        assertThat(Draft.empty().with(EXTENT, "whole").with(DAYS, 1).problemsIn(talks))
                .extracting(Problem::code)
                .containsExactly("unknown-issue", "unknown-value");
        assertThat(Draft.empty().with(EXTENT, "local").problemsIn(talks)).isEmpty();
    }

    @Test
    void nothing_is_not_null() {
        assertThatNullPointerException().isThrownBy(() -> Draft.empty().with(EXTENT, (String) null));
        assertThatNullPointerException().isThrownBy(() -> Draft.empty().with((Issue) null, Value.of("full")));
        assertThatNullPointerException().isThrownBy(() -> Draft.of(null));
    }
}
