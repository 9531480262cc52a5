package org.parley.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.parley.Assumption;
import org.parley.Disclosure;
import org.parley.Negotiation;
import org.parley.Party;
import org.parley.Step;
import org.parley.analysis.Analysis;
import org.parley.demand.Ceasefire;
import org.parley.demand.LeadersSummit;
import org.parley.demand.PrisonerRelease;

/** What follows from a negotiation, as dashboards get it; the golden file documents its shape. */
class ResultsTest {
    private static final ParleyJson JSON = ParleyJson.ofDefaults();
    private static final Party NORTH = Party.of("North");
    private static final Party SOUTH = Party.of("South");
    private static final Step AGREEMENT = Step.of("framework agreement");
    private static final Step KEY_ISSUES = Step.of("key issues settled");

    private static Negotiation talks() {
        LeadersSummit summit = LeadersSummit.of(NORTH, SOUTH);
        return Negotiation.between(NORTH, SOUTH)
                .titled("Quickstart")
                .add(NORTH.demands(Ceasefire.full().unconditional()).redLine())
                .add(SOUTH.rejects(Ceasefire.full().unconditional()))
                .add(NORTH.demands(PrisonerRelease.by(SOUTH).of(NORTH)))
                .add(NORTH.accepts(summit))
                .add(NORTH.demands(KEY_ISSUES.onlyAfter(summit)))
                .add(SOUTH.rejects(summit).until(AGREEMENT))
                .add(Assumption.that(AGREEMENT.onlyAfter(KEY_ISSUES)).id("agreement-covers-key-issues"))
                .build();
    }

    @Test
    void the_results_are_written_as_the_golden_file_has_them() throws Exception {
        String written = JSON.writeResults(Analysis.of(talks()), AGREEMENT);
        Path golden = Samples.path("results-1.json");
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
        assertThat(results.at("/agreeableNow/all"))
                .hasSize(analysis.commonGround().now().all().size());
        assertThat(results.at("/concessions/all"))
                .hasSize(analysis.concessions().all().size());
        assertThat(results.has("roadmap")).isFalse();
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
