package org.parley.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.examples.Dayton.BOSNIAK;
import static org.parley.examples.Dayton.CROAT;
import static org.parley.examples.Dayton.MAP;
import static org.parley.examples.Dayton.SERB;
import static org.parley.examples.Dayton.SHARE;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.parley.Draft;
import org.parley.Outcome;
import org.parley.Premise;
import org.parley.Value;
import org.parley.analysis.Analysis;
import org.parley.analysis.Existence;
import org.parley.analysis.Review;
import org.parley.analysis.Standing;

/** Two sides' possible outcome at Dayton fails the third. */
class DaytonTest {
    private static final Analysis ALL = Analysis.of(Dayton.negotiation());
    private static final Analysis TWO = ALL.among(BOSNIAK, SERB);

    private static Outcome settled() {
        return TWO.zone().consentedOutcome().orElseThrow();
    }

    @Test
    void two_sides_could_settle_on_51_to_49() {
        assertThat(settled().value(SHARE)).contains(Value.of(new BigDecimal(51)));
        assertThat(settled().value(MAP)).contains(Value.of("yes"));
        assertThat(TWO.zone().consented()).isEqualTo(Existence.SOME);
    }

    @Test
    void the_share_is_the_only_one_that_both_can_live_with() {
        assertThat(TWO.commonGround().same())
                .extracting(values -> values.issue().id() + " " + values.explain())
                .containsExactly("map yes", "share 51 per cent");
    }

    @Test
    void what_two_could_settle_the_third_rules_out() {
        Standing standing = ALL.zone().standing(settled());

        assertThat(standing.kind()).isEqualTo(Standing.Kind.IMPOSSIBLE);
        assertThat(standing.reasons())
                .singleElement()
                .satisfies(reasons ->
                        assertThat(reasons).extracting(Premise::id).containsExactly("croat-side/rejects/map-yes"));
        assertThat(ALL.zone().isEmpty()).isTrue();
    }

    @Test
    void no_other_two_are_any_nearer() {
        assertThat(ALL.among(BOSNIAK, CROAT).zone().isEmpty()).isTrue();
        assertThat(ALL.among(SERB, CROAT).zone().isEmpty()).isTrue();
    }

    @Test
    void the_review_of_the_map_shows_who_is_met_and_who_is_not() {
        Review review = ALL.review(Draft.of(settled()));

        assertThat(review.on(BOSNIAK)).contains(Review.Kind.MET);
        assertThat(review.on(SERB)).contains(Review.Kind.MET);
        assertThat(review.on(CROAT)).contains(Review.Kind.UNMET);
        assertThat(review.changes()).isEmpty();
    }
}
