package org.parley.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.parley.Disclosure;
import org.parley.Negotiation;

/** What is written is valid, and is read as what it was. */
class RoundTripProperties {
    private static final ParleyJson JSON = ParleyJson.ofDefaults().writingFor(Disclosure.MEDIATOR_ONLY);
    private static final ObjectMapper YAML =
            YAMLMapper.builder().addModule(new ParleyModule(JSON)).build();

    @Provide
    Arbitrary<Negotiation> negotiations() {
        return Negotiations.any();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void every_negotiation_is_read_as_it_was_written(@ForAll("negotiations") Negotiation talks) {
        String written = JSON.write(talks);

        assertThat(JSON.read(written)).as(written).isEqualTo(talks);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void what_is_read_is_written_with_the_same_bytes(@ForAll("negotiations") Negotiation talks) {
        String written = JSON.write(talks);

        assertThat(JSON.write(JSON.read(written))).isEqualTo(written);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void every_document_is_valid_by_the_schema(@ForAll("negotiations") Negotiation talks) {
        String written = JSON.write(talks);

        assertThat(FormatSchema.errors(written)).as(written).isEmpty();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void the_same_holds_for_yaml(@ForAll("negotiations") Negotiation talks) throws Exception {
        String written = YAML.writeValueAsString(talks);

        Negotiation read = YAML.readValue(written, Negotiation.class);

        assertThat(read).as(written).isEqualTo(talks);
        assertThat(YAML.writeValueAsString(read)).isEqualTo(written);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void what_is_not_public_is_not_written_unless_asked_for(@ForAll("negotiations") Negotiation talks) {
        ParleyJson json = ParleyJson.ofDefaults();

        assertThat(json.write(talks)).isEqualTo(json.write(talks.publicView()));
        assertThat(json.read(json.write(talks))).isEqualTo(talks.publicView());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void the_parties_get_what_they_may_see(@ForAll("negotiations") Negotiation talks) {
        ParleyJson json = ParleyJson.ofDefaults().writingFor(Disclosure.PARTIES);

        assertThat(json.read(json.write(talks))).isEqualTo(talks.viewFor(Disclosure.PARTIES));
    }
}
