package org.parley.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.parley.Disclosure;
import org.parley.Draft;
import org.parley.Negotiation;
import org.parley.Reading;
import org.parley.analysis.Analysis;
import org.parley.analysis.Budget;

/** Whatever a negotiation says, what follows from it can be written. */
class ResultsProperties {
    private static final ParleyJson JSON = ParleyJson.ofDefaults().writingFor(Disclosure.MEDIATOR_ONLY);
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Provide
    Arbitrary<Negotiation> negotiations() {
        return Negotiations.any();
    }

    private static Analysis analysis(Negotiation talks) {
        return Analysis.of(talks).within(Budget.of(Duration.ofMillis(20)));
    }

    private static void assertNoNull(JsonNode node) {
        assertThat(node.isNull()).isFalse();
        node.forEach(ResultsProperties::assertNoNull);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void results_are_written_in_each_choice_of_readings_without_a_null(@ForAll("negotiations") Negotiation talks)
            throws Exception {
        JsonNode results = MAPPER.readTree(JSON.writeResults(analysis(talks)));

        assertNoNull(results);
        assertThat(results.has("matrix")).isNotEqualTo(results.has("byReading"));
        assertThat(results.has("matrix") ? 1 : choices(results.path("byReading")))
                .isEqualTo(choices(talks));
    }

    private static int choices(JsonNode byReading) {
        int choices = 0;
        for (JsonNode one : byReading) {
            choices += one.path("choices").size();
        }
        return choices;
    }

    private static int choices(Negotiation talks) {
        return talks.readings().stream().collect(Collectors.groupingBy(Reading::group)).values().stream()
                .mapToInt(List::size)
                .reduce(1, (product, size) -> product * size);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void a_review_is_written_without_a_null(@ForAll("negotiations") Negotiation talks) throws Exception {
        analysis(talks).byReading(read -> {
            String review = JSON.writeReview(read.review(Draft.empty()));
            assertThat(review).contains("parley-review/1").doesNotContain(": null");
            return review;
        });
    }
}
