package org.parley.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.Assumption;
import org.parley.Disclosure;
import org.parley.Issue;
import org.parley.Negotiation;
import org.parley.Party;
import org.parley.Step;
import org.parley.Terms;
import org.parley.demand.Ceasefire;
import org.parley.demand.PrisonerRelease;
import org.parley.demand.Proposal;

class ParleyJsonTest {
    private static final ParleyJson JSON = ParleyJson.ofDefaults();
    private static final Party NORTH = Party.of("North");
    private static final Party SOUTH = Party.of("South");

    private static Negotiation talks() {
        return Negotiation.between(NORTH, SOUTH)
                .add(NORTH.demands(Ceasefire.full()).redLine())
                .add(SOUTH.rejects(Ceasefire.full()).disclosedTo(Disclosure.PARTIES))
                .build();
    }

    @Test
    void a_file_a_stream_and_a_text_are_read_and_written_alike(@TempDir Path folder) throws Exception {
        Negotiation talks = talks().publicView();
        Path file = folder.resolve("talks.json");
        ByteArrayOutputStream stream = new ByteArrayOutputStream();

        JSON.write(talks, file);
        JSON.write(talks, stream);

        assertThat(Files.readString(file)).isEqualTo(JSON.write(talks)).endsWith("}\n");
        assertThat(stream.toByteArray()).isEqualTo(Files.readAllBytes(file));
        assertThat(JSON.read(file)).isEqualTo(talks);
        assertThat(JSON.read(new ByteArrayInputStream(stream.toByteArray()))).isEqualTo(talks);
        assertThat(JSON.read(stream.toByteArray())).isEqualTo(talks);
        assertThat(JSON.read(JSON.write(talks))).isEqualTo(talks);
    }

    @Test
    void a_stream_that_does_not_know_its_length_is_read_to_its_end() throws Exception {
        Negotiation talks = talks().publicView();
        byte[] document = JSON.write(talks).getBytes(StandardCharsets.UTF_8);

        for (int known : new int[] {0, 10, document.length, document.length + 10}) {
            InputStream stream = new ByteArrayInputStream(document) {
                @Override
                public int available() {
                    return known;
                }
            };
            assertThat(JSON.read(stream)).as("%d bytes known", known).isEqualTo(talks);
        }
    }

    @Test
    void the_public_view_is_written_unless_more_is_asked_for() {
        assertThat(JSON.write(talks()))
                .isEqualTo(JSON.write(talks().publicView()))
                .doesNotContain("rejects");
        assertThat(JSON.writingFor(Disclosure.PARTIES).write(talks())).contains("rejects");
    }

    @Test
    void the_format_is_the_first_property() {
        assertThat(JSON.write(talks())).startsWith("{\n  \"format\": \"parley/1\",\n");
    }

    @Test
    void each_level_of_terms_is_indented_by_two_blanks_however_deep_it_is() {
        Terms terms = Step.of("a vote").occurs();
        for (int i = 0; i < 50; i++) {
            terms = Terms.not(terms);
        }
        Negotiation talks = Negotiation.between(NORTH)
                .add(Assumption.that(terms).id("deep"))
                .build();

        String text = JSON.write(talks);

        assertThat(text).contains("\n" + "  ".repeat(53) + "\"not\": \"a-vote\"\n" + "  ".repeat(52) + "}\n");
        assertThat(JSON.read(text)).isEqualTo(talks);
    }

    @Test
    void a_proposal_that_refers_to_an_issue_is_read_as_it_was_written() {
        Negotiation talks = Negotiation.between(NORTH, SOUTH)
                .declare(Issue.yesNo("access"))
                .add(NORTH.demands(Proposal.named(
                        "Option 1", Ceasefire.full(), Issue.byId("access").is("yes"))))
                .build();

        assertThat(JSON.read(JSON.write(talks))).isEqualTo(talks);
    }

    @Test
    void two_parties_with_one_id_cannot_be_written() {
        Negotiation talks = Negotiation.between(NORTH, SOUTH)
                .add(NORTH.demands(
                        PrisonerRelease.by(SOUTH).of(Party.of("Another").withId("north"))))
                .build();

        assertThatThrownBy(() -> JSON.write(talks))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Two parties have the id north");
    }

    @Test
    void a_text_that_is_none_cannot_be_written() {
        Negotiation talks = talks().toBuilder().titled("half \uD83D").build();

        assertThatThrownBy(() -> JSON.write(talks)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void limits_that_let_nothing_in_are_refused() {
        assertThatThrownBy(() -> JsonLimits.ofDefaults().withBytes(0)).hasMessageContaining("lets nothing in");
        assertThatThrownBy(() -> JsonLimits.ofDefaults().withDepth(201)).hasMessageContaining("at most 200");
    }

    @Test
    void an_editor_may_say_where_it_finds_the_schema() {
        String document = JSON.write(talks().publicView());
        String withSchema = document.replaceFirst("\n", "\n  \"\\$schema\": \"parley-1.schema.json\",\n");

        assertThat(withSchema).contains("$schema");
        assertThat(JSON.read(withSchema)).isEqualTo(JSON.read(document));
        assertThat(FormatSchema.errors(withSchema)).isEmpty();
    }
}
