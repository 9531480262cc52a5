package org.parley.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.Disclosure;
import org.parley.Negotiation;

/**
 * Documents of each format that was ever released are read for ever.
 *
 * <p>The samples are frozen: a change that needs one of them changed is a change of the format. {@code
 * -Dparley.golden=renew} writes the canonical form of a sample that is new.
 */
class FrozenSamplesTest {
    private static final ParleyJson JSON = ParleyJson.ofDefaults().writingFor(Disclosure.MEDIATOR_ONLY);

    @ParameterizedTest
    @ValueSource(strings = {"everything-1", "istanbul-2025-1", "rules-1"})
    void a_frozen_sample_is_read_and_written_as_ever(String name) throws Exception {
        Negotiation talks = JSON.read(Samples.path(name + ".json"));
        Path canonical = Samples.path(name + ".canonical.json");
        if ("renew".equals(System.getProperty("parley.golden")) && !Files.exists(canonical)) {
            Files.writeString(canonical, JSON.write(talks));
        }

        assertThat(JSON.write(talks)).isEqualTo(Files.readString(canonical));
        assertThat(JSON.read(canonical)).isEqualTo(talks);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"everything-1", "everything-1.canonical", "istanbul-2025-1", "rules-1", "rules-1.canonical"})
    void a_frozen_sample_is_valid_by_the_schema(String name) throws Exception {
        assertThat(FormatSchema.errors(Samples.text(name + ".json"))).isEmpty();
    }

    @Test
    void the_schema_keeps_its_id() {
        assertThat(ParleyJson.schema()).contains("\"$id\": \"urn:parley:schema:parley-1\"");
    }
}
