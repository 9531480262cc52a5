package org.parley.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.parley.Assumption;
import org.parley.ChoiceIssue;
import org.parley.Disclosure;
import org.parley.Draft;
import org.parley.Issue;
import org.parley.Negotiation;
import org.parley.NegotiationBuilder;
import org.parley.Party;
import org.parley.QuantityIssue;
import org.parley.Step;
import org.parley.Terms;
import org.parley.analysis.Analysis;
import org.parley.analysis.Changes;
import org.parley.demand.Ceasefire;
import org.parley.demand.LeadersSummit;
import org.parley.demand.PrisonerRelease;
import org.parley.demand.Proposal;

/** What follows from a negotiation, as dashboards get it; the golden files document its shape. */
class ResultsTest {
    private static final ParleyJson JSON = ParleyJson.ofDefaults();
    private static final Party NORTH = Party.of("North");
    private static final Party SOUTH = Party.of("South");
    private static final LeadersSummit LEADERS = LeadersSummit.of(NORTH, SOUTH);
    private static final Step AGREEMENT = Step.of("framework agreement");
    private static final Step KEY_ISSUES = Step.of("key issues settled");

    private static Negotiation talks() {
        return Negotiation.between(NORTH, SOUTH)
                .titled("Quickstart")
                .add(NORTH.demands(Ceasefire.full().unconditional()).redLine())
                .add(SOUTH.rejects(Ceasefire.full().unconditional()))
                .add(NORTH.demands(PrisonerRelease.by(SOUTH).of(NORTH)))
                .add(NORTH.accepts(LEADERS))
                .add(NORTH.demands(KEY_ISSUES.onlyAfter(LEADERS)))
                .add(SOUTH.rejects(LEADERS).until(AGREEMENT))
                .add(Assumption.that(AGREEMENT.onlyAfter(KEY_ISSUES)).id("agreement-covers-key-issues"))
                .build();
    }

    /** The same talks, where more is asked for: numbers that do not meet, and an offer of either this or that. */
    private static Negotiation widerTalks() {
        QuantityIssue monitors = Issue.quantity("monitors", "persons").from(0);
        return talks().toBuilder()
                .add(NORTH.demands(monitors.atLeast(200)))
                .add(SOUTH.demands(monitors.atMost(50)).flexible())
                .add(NORTH.accepts(Terms.anyOf(
                                Proposal.named("Option 1", Ceasefire.full().unconditional()),
                                Proposal.named("Option 2", LEADERS)))
                        .id("north/options"))
                .build();
    }

    /** Talks of which two readings are reported: South accepts a release, or rejects it until later. */
    private static Negotiation talksInTwoReadings() {
        return Negotiation.between(NORTH, SOUTH)
                .add(NORTH.demands(PrisonerRelease.by(SOUTH).of(NORTH)))
                .add(SOUTH.accepts(PrisonerRelease.by(SOUTH).of(NORTH)).reading("the answer", "release"))
                .add(SOUTH.rejects(PrisonerRelease.by(SOUTH).of(NORTH))
                        .until(KEY_ISSUES)
                        .reading("the answer", "later"))
                .build();
    }

    @Test
    void the_results_are_written_as_the_golden_file_has_them() throws Exception {
        assertGolden("results-1.json", JSON.writeResults(Analysis.of(widerTalks()), AGREEMENT));
    }

    @Test
    void the_results_by_reading_are_written_as_the_golden_file_has_them() throws Exception {
        assertGolden("results-by-reading-1.json", JSON.writeResults(Analysis.of(talksInTwoReadings())));
    }

    @Test
    void a_review_is_written_as_the_golden_file_has_it() throws Exception {
        Draft draft = Draft.empty().saying(Ceasefire.full().unconditional().among(ImmutableList.of(NORTH, SOUTH)));

        assertGolden("review-1.json", JSON.writeReview(Analysis.of(widerTalks()).review(draft)));
    }

    @Test
    void what_follows_from_terms_is_written_as_the_golden_file_has_it() throws Exception {
        assertGolden("what-if-1.json", JSON.writeWhatIf(Analysis.of(talks()).whatIf(AGREEMENT.occurs())));
    }

    @Test
    void changes_are_written_as_the_golden_file_has_them() throws Exception {
        Negotiation before = monitored(50).add(NORTH.rejects(LEADERS)).build();
        Negotiation after = monitored(120)
                .add(NORTH.rejects(LEADERS).until(KEY_ISSUES))
                .add(SOUTH.demands(LEADERS))
                .build();

        assertGolden("changes-1.json", JSON.writeChanges(Changes.between(before, after)));
    }

    /** Talks in which South would have at most so many monitors. */
    private static NegotiationBuilder monitored(int most) {
        QuantityIssue monitors = Issue.quantity("monitors", "persons").from(0);
        return Negotiation.between(NORTH, SOUTH)
                .add(NORTH.demands(monitors.atLeast(200)).id("north/monitors"))
                .add(SOUTH.demands(monitors.atMost(most)).id("south/monitors"));
    }

    private static void assertGolden(String name, String written) throws IOException {
        Path golden = Samples.path(name);
        if ("renew".equals(System.getProperty("parley.golden"))) {
            Files.writeString(golden, written);
        }

        assertThat(written)
                .as("if the new results are right, renew the file: mvn -pl json -am test -Dtest=ResultsTest"
                        + " -Dsurefire.failIfNoSpecifiedTests=false -Dparley.golden=renew")
                .isEqualTo(Files.readString(golden));
    }

    @Test
    void every_result_says_what_the_analysis_says() throws Exception {
        Analysis analysis = Analysis.of(talks());

        JsonNode results = new ObjectMapper().readTree(JSON.writeResults(analysis));

        assertThat(results.at("/format").textValue()).isEqualTo("parley-results/1");
        assertThat(results.at("/matrix/rows")).hasSize(analysis.matrix().rows().size());
        assertThat(results.at("/matrix/rows/0/responses/0/answer").textValue()).isEqualTo("rejected");
        assertThat(results.at("/conflicts/all"))
                .hasSize(analysis.conflicts().all().size());
        assertThat(results.at("/deadlocks/all/0/edges")).hasSize(3);
        assertThat(results.at("/silences/all"))
                .hasSize(analysis.silences().all().size());
        assertThat(results.at("/zone/possible").textValue()).isEqualTo("none");
        assertThat(results.at("/commonGround/now/all"))
                .hasSize(analysis.commonGround().now().all().size());
        assertThat(results.at("/concessions/all"))
                .hasSize(analysis.concessions().all().size());
        assertThat(results.at("/concessions/efficient"))
                .hasSize(analysis.concessions().efficient().size());
        assertThat(results.at("/roadmap/exists").textValue()).isEqualTo("none");
        assertThat(results.has("byReading")).isFalse();
    }

    @Test
    void gaps_and_alternatives_say_what_the_analysis_says() throws Exception {
        JsonNode results = new ObjectMapper().readTree(JSON.writeResults(Analysis.of(widerTalks())));

        assertThat(results.at("/gaps/all/0/distance").intValue()).isEqualTo(150);
        assertThat(results.at("/gaps/all/0/lower/party").textValue()).isEqualTo("south");
        JsonNode alternatives = results.at("/alternatives/offers/0/alternatives");
        assertThat(alternatives).hasSize(2);
        assertThat(alternatives.at("/0/judgements/0/nearest").booleanValue()).isFalse();
        assertThat(alternatives.at("/0/judgements/0/breaks/0").textValue())
                .isEqualTo("south/rejects/full-ceasefire-unconditional");
        assertThat(alternatives.at("/1/judgements/0/nearest").booleanValue()).isTrue();
    }

    @Test
    void the_open_zone_is_counted_and_what_waits_in_the_roadmap_has_its_holders() throws Exception {
        ChoiceIssue capital = Issue.choice("capital", "here", "there", "both");
        Negotiation open = Negotiation.between(NORTH, SOUTH)
                .add(NORTH.demands(Issue.yesNo("access").yes()))
                .add(NORTH.demands(capital.in("here", "both")))
                .add(SOUTH.undecidedOn(capital.is("both")))
                .add(NORTH.demands(KEY_ISSUES.onlyAfter(AGREEMENT)).id("order"))
                .build();

        JsonNode results = new ObjectMapper().readTree(JSON.writeResults(Analysis.of(open), KEY_ISSUES));

        assertThat(results.at("/zone/count/value").intValue()).isEqualTo(2);
        assertThat(results.at("/zone/count/exact").booleanValue()).isTrue();
        assertThat(results.at("/zone/consentedCount/value").intValue()).isZero();
        assertThat(results.at("/commonGround/same/0/issue").textValue()).isEqualTo("access");
        assertThat(results.at("/commonGround/narrowed/0/issue").textValue()).isEqualTo("capital");
        assertThat(results.at("/roadmap/waits/0/later").textValue()).isEqualTo("key-issues-settled");
        assertThat(results.at("/roadmap/waits/0/earlier").textValue()).isEqualTo("framework-agreement");
        assertThat(results.at("/roadmap/waits/0/holders/0").textValue()).isEqualTo("order");
    }

    @Test
    void each_choice_of_readings_has_its_results() throws Exception {
        JsonNode results = new ObjectMapper().readTree(JSON.writeResults(Analysis.of(talksInTwoReadings())));

        assertThat(results.has("matrix")).isFalse();
        assertThat(results.at("/byReading")).hasSize(2);
        for (JsonNode reading : results.at("/byReading")) {
            boolean isRelease = reading.at("/choices/0/0/name").textValue().equals("release");
            assertThat(reading.at("/results/matrix/rows/0/responses/0/answer").textValue())
                    .isEqualTo(isRelease ? "accepted" : "rejected-until");
        }
    }

    @Test
    void the_roadmap_leads_to_the_steps_that_a_reading_speaks_of_and_to_no_other() throws Exception {
        Analysis analysis = Analysis.of(talksInTwoReadings());

        JsonNode results = new ObjectMapper().readTree(JSON.writeResults(analysis, KEY_ISSUES));

        for (JsonNode reading : results.at("/byReading")) {
            boolean isRelease = reading.at("/choices/0/0/name").textValue().equals("release");
            assertThat(reading.at("/results/roadmap/layers")).hasSize(isRelease ? 0 : 1);
        }
        assertThatThrownBy(() -> JSON.writeResults(analysis, AGREEMENT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("does not speak of step framework-agreement");
    }

    @Test
    void reviews_answers_and_changes_that_rest_on_secrets_are_refused() {
        Negotiation secret = talks().toBuilder()
                .add(SOUTH.accepts(PrisonerRelease.by(SOUTH).of(NORTH)).disclosedTo(Disclosure.PARTIES))
                .build();
        Analysis analysis = Analysis.of(secret);

        assertThatThrownBy(() -> JSON.writeReview(analysis.review(Draft.empty())))
                .hasMessageContaining("not redacted");
        assertThatThrownBy(() -> JSON.writeWhatIf(analysis.whatIf(AGREEMENT.occurs())))
                .hasMessageContaining("not redacted");
        assertThatThrownBy(() -> JSON.writeChanges(Changes.between(secret, talks())))
                .hasMessageContaining("not redacted");
        assertThatThrownBy(() -> JSON.writeChanges(Changes.between(talks(), secret)))
                .hasMessageContaining("not redacted");
        assertThat(JSON.writingFor(Disclosure.PARTIES).writeReview(analysis.review(Draft.empty())))
                .contains("parley-review/1");
    }

    @Test
    void results_that_rest_on_secrets_are_refused_rather_than_redacted() {
        Negotiation secret = talks().toBuilder()
                .add(SOUTH.accepts(PrisonerRelease.by(SOUTH).of(NORTH)).disclosedTo(Disclosure.MEDIATOR_ONLY))
                .build();

        assertThatThrownBy(() -> JSON.writeResults(Analysis.of(secret)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not redacted");
        assertThat(JSON.writeResults(Analysis.of(secret.publicView())))
                .isEqualTo(JSON.writeResults(Analysis.of(talks())));
        assertThat(JSON.writingFor(Disclosure.MEDIATOR_ONLY).writeResults(Analysis.of(secret)))
                .contains("\"accepted\"");
    }
}
