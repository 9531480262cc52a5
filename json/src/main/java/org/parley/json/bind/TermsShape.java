package org.parley.json.bind;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TreeTraversingParser;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.json.problem.At;
import org.parley.json.wire.v1.DemandWire;
import org.parley.json.wire.v1.TermsWire;

/**
 * Terms: a text is a step; an object is told by its {@code kind}, else by the one property that only such terms have.
 *
 * <p>Where what tells them comes first, as it is written, nothing is buffered.
 */
final class TermsShape extends Shape<TermsWire> {
    private static final String KIND = "kind";
    private static final SerializedString KIND_NAME = new SerializedString(KIND);
    private static final String ISSUE = "issue";
    private static final String AT_MOST = "atMost";
    private static final ImmutableMap<String, Class<? extends TermsWire>> DEMANDS = demands();

    /** What tells terms that are no demands, in the order in which it is looked for. */
    private static final ImmutableMap<String, Class<? extends TermsWire>> OTHERS =
            ImmutableMap.<String, Class<? extends TermsWire>>builder()
                    .put(ISSUE, TermsWire.IssueTermsWire.class)
                    .put("step", TermsWire.OrderWire.class)
                    .put("allOf", TermsWire.AllOfWire.class)
                    .put("anyOf", TermsWire.AnyOfWire.class)
                    .put("not", TermsWire.NotWire.class)
                    .put("exactlyOne", TermsWire.ExactlyOneWire.class)
                    .put(AT_MOST, TermsWire.AtMostWire.class)
                    .buildOrThrow();

    /** Those of them that no demand and no other terms have: where they come first, nothing else need be looked at. */
    private static final ImmutableSet<String> TELLING = ImmutableSet.of("step", "allOf", "anyOf", "not", "exactlyOne");

    private final ImmutableSet<String> ownKinds;
    private final Map<String, RecordShape<? extends TermsWire>> demands = new HashMap<>();
    private final Map<String, RecordShape<? extends TermsWire>> others = new LinkedHashMap<>();

    private final Map<Class<?>, RecordShape<? extends TermsWire>> byType = new HashMap<>();

    TermsShape(Set<String> ownKinds) {
        super("terms: the id of a step, or an object");
        this.ownKinds = ImmutableSet.copyOf(ownKinds);
    }

    private static ImmutableMap<String, Class<? extends TermsWire>> demands() {
        ImmutableMap.Builder<String, Class<? extends TermsWire>> demands = ImmutableMap.builder();
        for (JsonSubTypes.Type type :
                DemandWire.class.getAnnotation(JsonSubTypes.class).value()) {
            demands.put(type.name(), type.value().asSubclass(TermsWire.class));
        }
        return demands.buildOrThrow();
    }

    /** Adds the records of terms, which consist of terms themselves. */
    void addRecords(Shapes all) {
        DEMANDS.forEach((kind, type) -> demands.put(kind, new RecordShape<>(type, KIND, all)));
        OTHERS.forEach((property, type) -> others.put(property, new RecordShape<>(type, all)));
        DEMANDS.forEach((kind, type) -> byType.put(type, demands.get(kind)));
        OTHERS.forEach((property, type) -> byType.put(type, others.get(property)));
    }

    /** Returns the kinds of demands of the format itself. */
    static ImmutableSet<String> kinds() {
        return DEMANDS.keySet();
    }

    @Override
    TermsWire standIn() {
        return new TermsWire.OccursWire(ScalarShape.TEXT.standIn());
    }

    @Override
    @Nullable
    TermsWire readIfHere(Cursor in) throws IOException {
        JsonParser parser = in.parser();
        if (parser.hasToken(JsonToken.VALUE_STRING)) {
            return new TermsWire.OccursWire(ScalarShape.TEXT.read(in));
        }
        return parser.isExpectedStartObjectToken() ? object(parser.nextFieldName(), in) : null;
    }

    /** Reads an object from its first property, on the name of which the parser is. */
    private TermsWire object(@Nullable String first, Cursor in) throws IOException {
        if (KIND.equals(first)) {
            in.parser().nextToken();
            return demand(in, in);
        }
        RecordShape<? extends TermsWire> told = told(first, in.parser());
        return told == null ? buffered(Trees.rest(first, in), in) : told.readFrom(first, in);
    }

    /** Returns the terms that their first property tells; an issue does by its id, as that of an undertaking is an object. */
    private @Nullable RecordShape<? extends TermsWire> told(@Nullable String first, JsonParser parser)
            throws IOException {
        boolean isTelling =
                TELLING.contains(first) || (ISSUE.equals(first) && parser.nextToken() == JsonToken.VALUE_STRING);
        return isTelling ? others.get(first) : null;
    }

    /** Reads a demand: its kind from where that stands, then the rest of its properties. */
    private TermsWire demand(Cursor kindIn, Cursor in) throws IOException {
        int before = kindIn.problems();
        String kind = ScalarShape.TEXT.read(kindIn);
        RecordShape<? extends TermsWire> demand = demands.get(kind);
        if (demand != null) {
            return demand.readFrom(in.parser().nextFieldName(), in);
        }
        if (ownKinds.contains(kind)) {
            return new TermsWire.OwnDemandWire(kind, properties(kind, in));
        }
        if (kindIn.problems() == before) {
            kindIn.refuseUnknownKind(kind, DEMANDS.keySet());
        }
        in.skipRest();
        return standIn();
    }

    /** Reads the other properties of a demand of a caller's own as they stand. */
    private static Map<String, Object> properties(String kind, Cursor in) throws IOException {
        ObjectNode begun = JsonNodeFactory.instance.objectNode().put(KIND, kind);
        ObjectNode rest = Trees.rest(begun, in.parser().nextFieldName(), in).without(KIND);
        Trees.refuseNulls(rest, in.place(), in);
        Map<String, Object> properties = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> property : rest.properties()) {
            properties.put(property.getKey(), property.getValue());
        }
        return properties;
    }

    /** Reads terms that do not begin with what tells them, and at the end of which the parser is. */
    private TermsWire buffered(ObjectNode node, Cursor in) throws IOException {
        At at = in.place();
        if (node.has(KIND)) {
            Cursor kind = in.within(tokens(node.remove(KIND)), at.then(KIND));
            return demand(kind, in.within(tokens(node), at));
        }
        for (Map.Entry<String, RecordShape<? extends TermsWire>> other : others.entrySet()) {
            if (node.has(other.getKey()) && (!other.getKey().equals(AT_MOST) || node.has("of"))) {
                return other.getValue().read(in.within(tokens(node), at));
            }
        }
        in.refuseUntold(at, OTHERS.keySet());
        return standIn();
    }

    /** Returns a parser that is on the first token of the tree. */
    private static JsonParser tokens(JsonNode tree) throws IOException {
        JsonParser parser = new TreeTraversingParser(tree);
        parser.nextToken();
        return parser;
    }

    @Override
    void write(TermsWire terms, JsonGenerator out) throws IOException {
        if (terms instanceof TermsWire.OccursWire occurs) {
            ScalarShape.TEXT.write(occurs.step(), out);
            return;
        }
        out.writeStartObject();
        if (terms instanceof TermsWire.OwnDemandWire own) {
            writeKind(own.kind(), out);
            writeRest(own.properties(), out);
            return;
        }
        if (terms instanceof DemandWire demand) {
            writeKind(demand.kind(), out);
        }
        Objects.requireNonNull(byType.get(terms.getClass())).writeRest(terms, out);
    }

    private static void writeKind(String kind, JsonGenerator out) throws IOException {
        out.writeFieldName(KIND_NAME);
        out.writeString(kind);
    }

    /** Writes the properties of a demand of a caller's own, which are trees, and the end of the object. */
    private static void writeRest(Map<String, Object> properties, JsonGenerator out) throws IOException {
        for (Map.Entry<String, Object> property : properties.entrySet()) {
            out.writeFieldName(property.getKey());
            out.copyCurrentStructure(tokens((JsonNode) property.getValue()));
        }
        out.writeEndObject();
    }
}
