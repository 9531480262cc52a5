package org.parley.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.Assumption;
import org.parley.Issue;
import org.parley.Negotiation;
import org.parley.NegotiationBuilder;
import org.parley.Party;
import org.parley.QuantityIssue;
import org.parley.Reading;
import org.parley.Terms;

/** Answers that differ between readings are given for each of them; what is the same in all is given once. */
class ReadingsTest {
    private static final Party NORTH = Party.of("North");
    private static final Party SOUTH = Party.of("South");
    private static final QuantityIssue DAYS =
            Issue.quantity("days", "days").from(0).withZero(0).labelled("length of the ceasefire");
    private static final Terms RELEASE =
            Issue.yesNo("release").labelled("release of prisoners").yes();
    private static final Terms FORMAL =
            Issue.yesNo("form").labelled("a formal text").yes();
    private static final Reading THIRTY = new Reading("days", "thirty");
    private static final Reading NINETY = new Reading("days", "ninety");
    private static final Reading ONE_TEXT = new Reading("texts", "one");
    private static final Reading NO_TEXT = new Reading("texts", "none");

    private static NegotiationBuilder talks() {
        return Negotiation.between(NORTH, SOUTH)
                .add(NORTH.demands(DAYS.atLeast(30)).id("thirty").reading("days", "thirty"))
                .add(NORTH.demands(DAYS.atLeast(90)).id("ninety").reading("days", "ninety"))
                .add(NORTH.demands(RELEASE).id("asks-release"))
                .add(SOUTH.rejects(RELEASE).id("no-release"))
                .add(SOUTH.rejects(DAYS.atLeast(60)).id("no-sixty"));
    }

    private static Negotiation twoGroups() {
        return talks().add(Assumption.that(FORMAL).id("text").reading("texts", "one"))
                .add(Assumption.that(Terms.not(FORMAL)).id("no-text").reading("texts", "none"))
                .build();
    }

    private static ByReading<Integer> conflicts(Negotiation talks) {
        return Analysis.of(talks).byReading(read -> read.conflicts().all().size());
    }

    @Test
    void one_reading_binds_at_a_time() {
        ByReading<Integer> conflicts = conflicts(talks().build());

        assertThat(conflicts.in(THIRTY)).isEqualTo(1);
        assertThat(conflicts.in(NINETY)).isEqualTo(2);
        assertThat(conflicts.isSame()).isFalse();
    }

    @Test
    void an_answer_names_the_readings_it_depends_on() {
        assertThat(conflicts(twoGroups()).dependsOn()).containsExactly("days");
        assertThat(conflicts(twoGroups()).cases()).hasSize(2);
        assertThat(conflicts(twoGroups()).in(NINETY, NO_TEXT))
                .isEqualTo(conflicts(twoGroups()).in(ONE_TEXT, NINETY));
    }

    @Test
    void an_answer_that_is_the_same_in_every_reading_depends_on_none() {
        ByReading<Optional<Answer>> answers = Analysis.of(twoGroups())
                .byReading(read -> read.matrix().response(RELEASE, SOUTH).map(Response::answer));

        assertThat(answers.isSame()).isTrue();
        assertThat(answers.dependsOn()).isEmpty();
        assertThat(answers.cases().get(0).answer()).contains(Answer.REJECTED);
        assertThat(answers.where(answers.cases().get(0))).isEqualTo("in every reading");
    }

    @Test
    void a_case_says_in_which_readings_it_is_the_answer() {
        ByReading<Integer> conflicts = conflicts(twoGroups());

        assertThat(conflicts.cases())
                .extracting(conflicts::where)
                .containsExactly("in the reading \"ninety\" of days", "in the reading \"thirty\" of days");
    }

    @Test
    void readings_that_matter_only_together_are_named_together() {
        Negotiation talks = talks().add(Assumption.that(FORMAL).reading("texts", "one"))
                .add(Assumption.that(Terms.anyOf(FORMAL, RELEASE)).reading("texts", "none"))
                .build();
        ByReading<Boolean> together = Analysis.of(talks)
                .byReading(read -> read.negotiation().readings().containsAll(List.of(NINETY, ONE_TEXT)));

        assertThat(together.where(together.cases().get(0))).contains("\"ninety\" of days and in");
        assertThat(together.dependsOn()).containsExactly("days", "texts");
    }

    @Test
    void without_readings_there_is_one_case() {
        Negotiation talks =
                Negotiation.between(NORTH, SOUTH).add(NORTH.demands(RELEASE)).build();

        assertThat(conflicts(talks).cases()).hasSize(1);
        assertThat(conflicts(talks).in()).isZero();
    }

    @Test
    void a_negotiation_in_a_single_reading_answers_as_it_is() {
        assertThat(Analysis.of(talks().build().readAs(List.of(NINETY)))
                        .conflicts()
                        .all())
                .hasSize(2);
    }

    @Test
    void what_is_superseded_in_one_reading_only_stands_in_the_other() {
        Negotiation talks = Negotiation.between(NORTH, SOUTH)
                .add(NORTH.demands(RELEASE).id("first"))
                .add(NORTH.demands(DAYS.atLeast(90))
                        .id("second")
                        .since(LocalDate.of(2025, 6, 2))
                        .supersedes("first")
                        .reading("days", "ninety"))
                .add(NORTH.demands(DAYS.atLeast(30)).id("thirty").reading("days", "thirty"))
                .build();
        ByReading<Integer> positions = Analysis.of(talks)
                .byReading(read -> read.negotiation().positions().size());

        assertThat(positions.in(NINETY)).isEqualTo(1);
        assertThat(positions.in(THIRTY)).isEqualTo(2);
    }

    @Test
    void a_question_to_all_readings_at_once_is_refused() {
        Analysis analysis = Analysis.of(talks().build());

        assertThatIllegalStateException()
                .isThrownBy(analysis::conflicts)
                .withMessage("The negotiation is read in 2 ways, of which one holds at a time: ask this in each by"
                        + " byReading(..), or of negotiation.readAs([days: ninety]).");
    }

    @Test
    void a_case_is_found_by_one_reading_of_each_group() {
        ByReading<Integer> conflicts = conflicts(twoGroups());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> conflicts.in(NINETY))
                .withMessage("There is no answer in the readings [days: ninety]: give one reading of each group, as in"
                        + " [days: ninety, texts: none].");
    }

    @Test
    void a_section_that_one_reading_alone_has_stays_in_its_place() {
        String explained = Analysis.of(
                        talks().add(SOUTH.demands(DAYS.atMost(30)).id("at-most-thirty"))
                                .build())
                .explain();

        assertThat(explained)
                .containsSubsequence(
                        "What cannot hold together",
                        "Which quantities do not meet\n\n  In the reading \"ninety\" of days:",
                        "Which steps wait for each other");
    }

    @Test
    void the_explanation_shows_what_differs_under_its_readings_and_the_rest_once() {
        assertThat(Analysis.of(talks().build()).explain()).isEqualTo("""
                        Between North and South.
                        This restates the positions as they were put in; it predicts nothing and ranks nobody.

                        What is read in several ways

                          Days; one reading holds at a time:
                            - "ninety":
                              North demands length of the ceasefire: at least 90 days, firmness not stated, in the reading "ninety" of days (no source).
                            - "thirty":
                              North demands length of the ceasefire: at least 30 days, firmness not stated, in the reading "thirty" of days (no source).

                        Who answered what

                          Release of prisoners, demanded by North: South rejects it. Incompatible.
                              North demands release of prisoners, firmness not stated (no source).
                              South rejects release of prisoners, firmness not stated (no source).
                          In the reading "ninety" of days:
                            Length of the ceasefire: at least 90 days, demanded by North: South rejects it. Incompatible.
                                North demands length of the ceasefire: at least 90 days, firmness not stated, in the reading "ninety" of days (no source).
                                South rejects length of the ceasefire: at least 60 days, firmness not stated (no source).
                          In the reading "thirty" of days:
                            Length of the ceasefire: at least 30 days, demanded by North: South has not answered. Undetermined.
                                North demands length of the ceasefire: at least 30 days, firmness not stated, in the reading "thirty" of days (no source).
                                South rejects length of the ceasefire: at least 60 days, firmness not stated (no source).

                        What cannot hold together

                          Conflict of North and South:
                            - North demands release of prisoners, firmness not stated (no source).
                            - South rejects release of prisoners, firmness not stated (no source).
                            Without any one of these two, the rest can hold together.
                          In the reading "ninety" of days:
                            Conflict of North and South:
                              - North demands length of the ceasefire: at least 90 days, firmness not stated, in the reading "ninety" of days (no source).
                              - South rejects length of the ceasefire: at least 60 days, firmness not stated (no source).
                              Without any one of these two, the rest can hold together.

                        Which steps wait for each other

                          None do.

                        Who has not answered

                          In the reading "ninety" of days:
                            Everybody has answered what was asked of them.
                          In the reading "thirty" of days:
                            South has said nothing that consents to length of the ceasefire: at least 30 days.

                        What is possible

                          Nothing, as long as all positions stand: the zone of possible agreement is empty.
                          In the reading "ninety" of days:
                            None of the demands can be agreed now.
                          In the reading "thirty" of days:
                            This can be agreed now, while all else stays open:
                              - length of the ceasefire: at least 30 days, merely unopposed
                        """);
    }
}
