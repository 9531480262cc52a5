package org.parley.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.Disclosure;
import org.parley.Negotiation;

class ParleyModuleTest {
    private static final Negotiation TALKS = talks();

    private static Negotiation talks() {
        try {
            return ParleyJson.ofDefaults().read(Samples.path("everything-1.json"));
        } catch (java.io.IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ParleyModule moduleForMediators() {
        return new ParleyModule(ParleyJson.ofDefaults().writingFor(Disclosure.MEDIATOR_ONLY));
    }

    @Test
    void a_mapper_finds_the_module_by_itself() throws Exception {
        ObjectMapper mapper = JsonMapper.builder().findAndAddModules().build();

        assertThat(mapper.getRegisteredModuleIds()).contains(new ParleyModule().getTypeId());
        assertThat(mapper.readValue(mapper.writeValueAsString(TALKS), Negotiation.class))
                .isEqualTo(TALKS.publicView());
    }

    @Test
    void a_negotiation_may_stand_within_something_else() throws Exception {
        record Folder(String name, List<Negotiation> cases, boolean isOpen) {}
        ObjectMapper mapper =
                JsonMapper.builder().addModule(moduleForMediators()).build();
        Folder folder = new Folder("all", List.of(TALKS, TALKS), true);

        assertThat(mapper.readValue(mapper.writeValueAsString(folder), Folder.class))
                .isEqualTo(folder);
    }

    @Test
    void no_setting_of_the_mapper_changes_the_document() throws Exception {
        ObjectMapper plain =
                JsonMapper.builder().addModule(moduleForMediators()).build();
        ObjectMapper special = JsonMapper.builder()
                .addModule(moduleForMediators())
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .defaultPropertyInclusion(JsonInclude.Value.ALL_ALWAYS)
                .enable(SerializationFeature.WRITE_ENUMS_USING_INDEX)
                .enable(SerializationFeature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();

        assertThat(special.writeValueAsString(TALKS)).isEqualTo(plain.writeValueAsString(TALKS));
        assertThat(special.readValue(plain.writeValueAsString(TALKS), Negotiation.class))
                .isEqualTo(TALKS);
        assertThatThrownBy(() ->
                        special.readValue("{\"format\": \"parley/1\", \"parties\": [], \"x\": 1}", Negotiation.class))
                .isInstanceOf(JsonMappingException.class);
    }

    @Test
    void the_module_changes_no_setting_of_the_mapper() throws Exception {
        ObjectMapper without = new JsonMapper();
        ObjectMapper with = JsonMapper.builder().addModule(new ParleyModule()).build();

        assertThat(with.getDeserializationConfig().getDeserializationFeatures())
                .isEqualTo(without.getDeserializationConfig().getDeserializationFeatures());
        assertThat(with.getSerializationConfig().getSerializationFeatures())
                .isEqualTo(without.getSerializationConfig().getSerializationFeatures());
        assertThat(with.readTree("{\"a\": null, \"a\": 1}")).isEqualTo(without.readTree("{\"a\": null, \"a\": 1}"));
    }

    @Test
    void a_tree_is_a_document_too() throws Exception {
        ObjectMapper mapper =
                JsonMapper.builder().addModule(moduleForMediators()).build();
        JsonNode tree = mapper.valueToTree(TALKS);

        assertThat(mapper.treeToValue(tree, Negotiation.class)).isEqualTo(TALKS);
    }

    @Test
    void what_is_wrong_is_the_cause_of_the_mappers_exception() {
        ObjectMapper mapper = JsonMapper.builder().addModule(new ParleyModule()).build();

        assertThatThrownBy(() -> mapper.readValue(
                        "{\"format\": \"parley/1\", \"parties\": [{\"nme\": \"x\"}, null]}", Negotiation.class))
                .isInstanceOf(JsonMappingException.class)
                .cause()
                .isInstanceOfSatisfying(
                        InvalidDocumentException.class,
                        invalid -> assertThat(invalid.problems())
                                .extracting(DocumentProblem::pointer)
                                .containsExactlyInAnyOrder("/parties/0/name", "/parties/0/nme", "/parties/1"));
    }

    @Test
    void nulls_repeated_properties_and_deep_nesting_are_refused_whatever_the_mapper_allows() {
        ObjectMapper mapper = JsonMapper.builder().addModule(new ParleyModule()).build();
        String deep = "{\"not\": ".repeat(300) + "{\"allOf\": []}" + "}".repeat(300);
        List<String> documents = List.of(
                "{\"format\": \"parley/1\", \"title\": null, \"parties\": []}",
                "{\"format\": \"parley/1\", \"title\": \"a\", \"title\": \"b\", \"parties\": []}",
                "{\"format\": \"parley/1\", \"parties\": [], \"assumptions\": [{\"that\": " + deep + "}]}");

        assertThat(documents)
                .allSatisfy(document -> assertThatThrownBy(() -> mapper.readValue(document, Negotiation.class))
                        .isInstanceOf(JsonMappingException.class));
    }

    @Test
    void a_case_written_by_hand_in_yaml_is_read() throws Exception {
        String document = """
                format: parley/1
                title: North and South
                parties:
                  - {name: North, roles: [principal]}
                  - {name: South, roles: [principal]}
                steps:
                  - name: framework agreement
                positions:
                  - party: north
                    demands: {kind: ceasefire, extent: full, unconditional: true, days: {atLeast: 30}}
                    firmness: red-line
                    since: 2025-06-02
                  - party: south
                    rejects: {kind: ceasefire, extent: full}
                    until: framework-agreement
                """;
        ObjectMapper yaml = YAMLMapper.builder().findAndAddModules().build();

        Negotiation talks = yaml.readValue(document, Negotiation.class);

        assertThat(talks.positions()).hasSize(2);
        assertThat(ParleyJson.ofDefaults().read(ParleyJson.ofDefaults().write(talks)))
                .isEqualTo(talks);
    }

    @Test
    void a_sample_goes_through_yaml_and_back() throws Exception {
        ObjectMapper yaml = YAMLMapper.builder().addModule(moduleForMediators()).build();

        assertThat(yaml.readValue(yaml.writeValueAsString(TALKS), Negotiation.class))
                .isEqualTo(TALKS);
    }
}
