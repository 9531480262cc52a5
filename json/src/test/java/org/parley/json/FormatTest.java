package org.parley.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.parley.json.wire.v1.DemandWire;
import org.parley.json.wire.v1.DocumentWire;
import org.parley.json.wire.v1.RuleWire;

/** Wire records and schema speak of the same kinds and properties. */
class FormatTest {
    private static final JsonNode DEFINITIONS = definitions();

    private static JsonNode definitions() {
        try {
            return new ObjectMapper().readTree(ParleyJson.schema()).path("$defs");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonSubTypes.Type[] kinds() {
        return DemandWire.class.getAnnotation(JsonSubTypes.class).value();
    }

    @Test
    void every_kind_of_demand_has_a_name() {
        List<Class<?>> named = new ArrayList<>();
        for (JsonSubTypes.Type type : kinds()) {
            named.add(type.value());
        }

        assertThat(named).containsExactlyInAnyOrder(DemandWire.class.getPermittedSubclasses());
    }

    @Test
    void the_schema_knows_the_same_kinds() {
        Set<String> names = new TreeSet<>();
        for (JsonSubTypes.Type type : kinds()) {
            names.add(type.name());
        }
        Set<String> inSchema = new TreeSet<>();
        for (JsonNode definition : DEFINITIONS) {
            JsonNode constant = definition.at("/properties/kind/const");
            if (!constant.isMissingNode()) {
                inSchema.add(constant.textValue());
            }
        }

        assertThat(inSchema).isEqualTo(names);
    }

    @Test
    void the_schema_knows_the_same_properties_of_each_kind() {
        for (JsonSubTypes.Type type : kinds()) {
            Set<String> properties = new TreeSet<>(Set.of("kind"));
            for (RecordComponent component : type.value().getRecordComponents()) {
                properties.add(component.getName());
            }

            assertThat(propertiesOf(definition(type.name()))).as(type.name()).isEqualTo(properties);
        }
    }

    private static JsonNode definition(String kind) {
        for (JsonNode definition : DEFINITIONS) {
            if (definition.at("/properties/kind/const").asText().equals(kind)) {
                return definition;
            }
        }
        throw new AssertionError("no definition of kind " + kind);
    }

    private static Set<String> propertiesOf(JsonNode definition) {
        Set<String> names = new TreeSet<>();
        definition.path("properties").fieldNames().forEachRemaining(names::add);
        return names;
    }

    @Test
    void the_schema_knows_the_same_top_level_properties() throws Exception {
        Set<String> properties = new TreeSet<>();
        for (RecordComponent component : DocumentWire.class.getRecordComponents()) {
            properties.add(component.getName().equals("schema") ? "$schema" : component.getName());
        }

        assertThat(propertiesOf(new ObjectMapper().readTree(ParleyJson.schema())))
                .isEqualTo(properties);
    }

    @Test
    void the_schema_knows_the_same_properties_of_a_rule() {
        Set<String> properties = new TreeSet<>();
        for (RecordComponent component : RuleWire.class.getRecordComponents()) {
            properties.add(component.getName());
        }

        assertThat(propertiesOf(DEFINITIONS.path("rule"))).isEqualTo(properties);
    }

    @Test
    void no_wire_record_is_exported() {
        Set<String> exported = new TreeSet<>();
        ModuleLayer.boot()
                .findModule("org.parley.json")
                .ifPresent(module -> module.getDescriptor().exports().stream()
                        .filter(export -> !export.isQualified())
                        .forEach(export -> exported.add(export.source())));

        assertThat(exported).isIn(Set.of(), Set.of("org.parley.json"));
        assertThat(Arrays.asList(ParleyJson.class.getDeclaredMethods()))
                .filteredOn(method -> java.lang.reflect.Modifier.isPublic(method.getModifiers()))
                .allSatisfy(method -> assertThat(method.toString()).doesNotContain(".wire."));
    }
}
