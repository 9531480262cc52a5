package org.parley.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each sample with one thing changed is refused by schema and reader, and the reader names the place. */
class MutationTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final ParleyJson JSON = ParleyJson.ofDefaults();

    /** A property of a sample. */
    private record Place(JsonPointer object, String property) {
        JsonPointer pointer() {
            return object.appendProperty(property);
        }
    }

    private static List<Place> places(JsonNode node, JsonPointer at) {
        List<Place> places = new ArrayList<>();
        if (node instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> property : object.properties()) {
                places.add(new Place(at, property.getKey()));
                places.addAll(places(property.getValue(), at.appendProperty(property.getKey())));
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                places.addAll(places(array.get(i), at.appendIndex(i)));
            }
        }
        return places;
    }

    /** Returns whether the property holds a sentence: the scope of a role, unlike that of a return of children. */
    private static boolean isFreeText(Place place) {
        return place.pointer().toString().startsWith("/parties");
    }

    private static String changed(JsonNode sample, Place place, UnaryOperator<JsonNode> change) {
        JsonNode copy = sample.deepCopy();
        ObjectNode object = (ObjectNode) copy.at(place.object());
        object.set(place.property(), change.apply(object.get(place.property())));
        return copy.toString();
    }

    private static void assertRefusedByBoth(String document, Place place, String how) {
        assertThat(FormatSchema.errors(document))
                .as("schema, %s of %s", how, place.pointer())
                .isNotEmpty();
        assertRefusedAt(document, place, how);
    }

    private static void assertRefusedAt(String document, Place place, String how) {
        assertThat(JSON.readAll(document).problems())
                .as("reader, %s of %s", how, place.pointer())
                .isNotEmpty()
                .anySatisfy(problem -> assertThat(place.pointer().toString() + "/")
                        .as(problem.toString())
                        .startsWith(problem.pointer().isEmpty() ? "" : nearest(problem.pointer(), place) + "/"));
    }

    /** Returns the pointer, or the place itself where the pointer leads into what stands there. */
    private static String nearest(String pointer, Place place) {
        return pointer.startsWith(place.pointer() + "/") ? place.pointer().toString() : pointer;
    }

    @ParameterizedTest
    @ValueSource(strings = {"everything-1.json", "istanbul-2025-1.json", "rules-1.json"})
    void a_nulled_property_is_refused(String name) throws Exception {
        JsonNode sample = MAPPER.readTree(Samples.text(name));
        for (Place place : places(sample, JsonPointer.empty())) {
            assertRefusedByBoth(changed(sample, place, value -> MAPPER.nullNode()), place, "null");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"everything-1.json", "istanbul-2025-1.json", "rules-1.json"})
    void a_property_of_another_type_is_refused(String name) throws Exception {
        JsonNode sample = MAPPER.readTree(Samples.text(name));
        for (Place place : places(sample, JsonPointer.empty())) {
            String document = changed(
                    sample,
                    place,
                    value -> value.isArray()
                            ? MAPPER.createObjectNode()
                            : MAPPER.createArrayNode().add(7));
            assertRefusedByBoth(document, place, "another type");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"everything-1.json", "istanbul-2025-1.json", "rules-1.json"})
    void a_renamed_property_is_refused(String name) throws Exception {
        JsonNode sample = MAPPER.readTree(Samples.text(name));
        for (Place place : places(sample, JsonPointer.empty())) {
            JsonNode copy = sample.deepCopy();
            ObjectNode object = (ObjectNode) copy.at(place.object());
            object.set(place.property() + "x", object.remove(place.property()));
            assertRefusedByBoth(copy.toString(), new Place(place.object(), place.property() + "x"), "another name");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"everything-1.json", "istanbul-2025-1.json", "rules-1.json"})
    void a_property_that_stands_twice_is_refused_by_the_reader_as_no_schema_sees_it(String name) throws Exception {
        JsonNode sample = MAPPER.readTree(Samples.text(name));
        for (Place place : places(sample, JsonPointer.empty())) {
            String marked =
                    changed(sample, place, value -> MAPPER.getNodeFactory().textNode("<here>"));
            JsonNode value = sample.at(place.pointer());
            String twice = marked.replace("\"<here>\"", value + ",\"" + place.property() + "\":" + value);
            assertRefusedAt(twice, place, "a second one");
            assertThat(JSON.readAll(twice).problems())
                    .extracting(DocumentProblem::code)
                    .contains("duplicate-property");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"everything-1.json", "istanbul-2025-1.json", "rules-1.json"})
    void a_dropped_property_is_refused_by_both_where_the_schema_requires_it(String name) throws Exception {
        JsonNode sample = MAPPER.readTree(Samples.text(name));
        int required = 0;
        for (Place place : places(sample, JsonPointer.empty())) {
            JsonNode copy = sample.deepCopy();
            ((ObjectNode) copy.at(place.object())).remove(place.property());
            if (!FormatSchema.errors(copy.toString()).isEmpty()) {
                assertRefusedAt(copy.toString(), place, "absence");
                required++;
            }
        }
        assertThat(required).isGreaterThan(15);
    }

    @ParameterizedTest
    @ValueSource(strings = {"everything-1.json", "istanbul-2025-1.json", "rules-1.json"})
    void what_the_reader_takes_the_schema_takes_too(String name) throws Exception {
        JsonNode sample = MAPPER.readTree(Samples.text(name));
        for (Place place : places(sample, JsonPointer.empty())) {
            JsonNode copy = sample.deepCopy();
            ((ObjectNode) copy.at(place.object())).remove(place.property());
            if (JSON.readAll(copy.toString()).problems().isEmpty()) {
                assertThat(FormatSchema.errors(copy.toString()))
                        .as("without %s", place.pointer())
                        .isEmpty();
            }
        }
    }

    /** The reader alone knows which ids a document defines and which units its issues have. */
    @ParameterizedTest
    @ValueSource(
            strings = {"party", "alignedWith", "by", "of", "to", "holder", "territory", "from", "step", "before", "unit"
            })
    void an_unknown_id_and_a_wrong_unit_are_refused_by_the_reader_alone(String property) throws Exception {
        JsonNode sample = MAPPER.readTree(Samples.text("everything-1.json"));
        int changed = 0;
        for (Place place : places(sample, JsonPointer.empty())) {
            boolean isReference = place.property().equals(property)
                    && sample.at(place.pointer()).isTextual()
                    && !place.pointer().toString().startsWith("/issues")
                    && !place.pointer().toString().contains("/on/");
            if (isReference) {
                assertRefusedAt(
                        changed(sample, place, value -> MAPPER.getNodeFactory().textNode("nonesuch")),
                        place,
                        "nonesuch");
                changed++;
            }
        }
        assertThat(changed).isPositive();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "extent",
                "start",
                "monitoring",
                "mode",
                "repatriation",
                "scope",
                "verification",
                "decision",
                "aspect",
                "firmness",
                "disclosure",
                "basis",
                "status",
                "origin",
                "format"
            })
    void an_unknown_word_is_refused_by_both(String property) throws Exception {
        JsonNode sample = MAPPER.readTree(Samples.text("everything-1.json"));
        for (Place place : places(sample, JsonPointer.empty())) {
            if (place.property().equals(property) && !isFreeText(place)) {
                assertRefusedByBoth(
                        changed(sample, place, value -> MAPPER.getNodeFactory().textNode("nonesuch")),
                        place,
                        "nonesuch");
            }
        }
    }

    /** An unknown kind may be one that another reader was taught; the schema lets it pass. */
    @Test
    void an_unknown_kind_is_refused_by_the_reader_alone() throws Exception {
        JsonNode sample = MAPPER.readTree(Samples.text("everything-1.json"));
        for (Place place : places(sample, JsonPointer.empty())) {
            if (place.property().equals("kind")) {
                String document =
                        changed(sample, place, value -> MAPPER.getNodeFactory().textNode("nonesuch"));
                assertThat(FormatSchema.errors(document)).isEmpty();
                assertThat(JSON.readAll(document).problems())
                        .extracting(DocumentProblem::pointer)
                        .isEqualTo(ImmutableList.of(place.pointer().toString()));
            }
        }
    }
}
