package org.parley.json.bind;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TreeTraversingParser;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.parley.json.wire.v1.DemandWire;
import org.parley.json.wire.v1.TermsWire;

/**
 * Reads terms: a text is a step; an object is told by its {@code kind}, else by the one property that only such terms
 * have.
 *
 * <p>Where {@code kind} comes first, as it is written, nothing is buffered.
 */
final class TermsDeserializer extends StdDeserializer<TermsWire> {
    private static final long serialVersionUID = 1L;
    private static final String KIND = "kind";
    private static final String AT_MOST = "atMost";
    private static final ImmutableMap<String, Class<? extends TermsWire>> DEMANDS = demands();

    /** What tells terms that are no demands, in the order in which it is looked for. */
    static final ImmutableMap<String, Class<? extends TermsWire>> OTHERS =
            ImmutableMap.<String, Class<? extends TermsWire>>builder()
                    .put("issue", TermsWire.IssueTermsWire.class)
                    .put("step", TermsWire.OrderWire.class)
                    .put("allOf", TermsWire.AllOfWire.class)
                    .put("anyOf", TermsWire.AnyOfWire.class)
                    .put("not", TermsWire.NotWire.class)
                    .put("exactlyOne", TermsWire.ExactlyOneWire.class)
                    .put(AT_MOST, TermsWire.AtMostWire.class)
                    .buildOrThrow();

    private final ImmutableSet<String> ownKinds;
    /** What reads each kind of terms: found once, as the mapper has one of each. */
    private final ConcurrentHashMap<Class<?>, JsonDeserializer<Object>> beans = new ConcurrentHashMap<>();

    TermsDeserializer(Set<String> ownKinds) {
        super(TermsWire.class);
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

    /** Returns the kinds of demands of the format itself. */
    static ImmutableSet<String> kinds() {
        return DEMANDS.keySet();
    }

    @Override
    public TermsWire deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (parser.hasToken(JsonToken.VALUE_STRING)) {
            return new TermsWire.OccursWire(context.readValue(parser, String.class));
        }
        if (!parser.isExpectedStartObjectToken()) {
            return (TermsWire) context.handleUnexpectedToken(TermsWire.class, parser);
        }
        return KIND.equals(parser.nextFieldName())
                ? demand(kind(parser, context), parser, context)
                : buffered((ObjectNode) context.readTree(parser), parser, context);
    }

    private TermsWire demand(String kind, JsonParser parser, DeserializationContext context) throws IOException {
        Class<? extends TermsWire> type = DEMANDS.get(kind);
        if (type != null) {
            return bean(type, parser, context);
        }
        if (ownKinds.contains(kind)) {
            return new TermsWire.OwnDemandWire(kind, properties(parser, context));
        }
        JavaType base = context.constructType(TermsWire.class);
        throw InvalidTypeIdException.from(parser, "unknown kind", base, kind);
    }

    private TermsWire bean(Class<? extends TermsWire> type, JsonParser parser, DeserializationContext context)
            throws IOException {
        JsonDeserializer<Object> bean = beans.get(type);
        if (bean == null) {
            bean = context.findContextualValueDeserializer(context.constructType(type), null);
            beans.put(type, bean);
        }
        return type.cast(bean.deserialize(parser, context));
    }

    /** Reads the properties of an object from where the parser stands in it. */
    private static Map<String, Object> properties(JsonParser parser, DeserializationContext context)
            throws IOException {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (; parser.hasToken(JsonToken.FIELD_NAME); parser.nextToken()) {
            String name = parser.currentName();
            parser.nextToken();
            properties.put(name, context.readTree(parser));
        }
        return properties;
    }

    /** Reads terms that do not begin with their kind. */
    private TermsWire buffered(ObjectNode node, JsonParser parser, DeserializationContext context) throws IOException {
        if (node.has(KIND)) {
            JsonNode kind = node.remove(KIND);
            JsonParser kindParser = new TreeTraversingParser(kind, parser.getCodec());
            String named = text(kindParser, context);
            return demand(named, inside(node, parser), context);
        }
        for (Map.Entry<String, Class<? extends TermsWire>> other : OTHERS.entrySet()) {
            if (node.has(other.getKey()) && (!other.getKey().equals(AT_MOST) || node.has("of"))) {
                return bean(other.getValue(), inside(node, parser), context);
            }
        }
        throw InvalidTypeIdException.from(parser, "no kind", context.constructType(TermsWire.class), "");
    }

    /** Returns a parser that stands on the first property of the object, or on its end. */
    private static JsonParser inside(ObjectNode node, JsonParser parser) throws IOException {
        JsonParser inside = new TreeTraversingParser(node, parser.getCodec());
        inside.nextToken();
        inside.nextToken();
        return inside;
    }

    /** Reads the kind, of which the parser stands on the name. */
    private static String kind(JsonParser parser, DeserializationContext context) throws IOException {
        String kind = text(parser, context);
        parser.nextToken();
        return kind;
    }

    private static String text(JsonParser parser, DeserializationContext context) throws IOException {
        parser.nextToken();
        try {
            return context.readValue(parser, String.class);
        } catch (JsonMappingException wrong) {
            wrong.prependPath(TermsWire.class, KIND);
            throw wrong;
        }
    }
}
