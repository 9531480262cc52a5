package org.parley.json.bind;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.json.problem.At;

/** Keeps what has to be looked at twice, or by others; a property that an object has twice is noted. */
final class Trees {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Trees() {}

    /** Reads the rest of an object from the property of that name, on which or on the value of which the parser is. */
    static ObjectNode rest(@Nullable String first, Cursor in) throws IOException {
        return rest(NODES.objectNode(), first, in);
    }

    /** Reads the rest of an object, of which these properties were read before, as {@link #rest(String, Cursor)} does. */
    static ObjectNode rest(ObjectNode object, @Nullable String first, Cursor in) throws IOException {
        for (String name = first; name != null; name = in.parser().nextFieldName()) {
            if (in.parser().hasToken(JsonToken.FIELD_NAME)) {
                in.parser().nextToken();
            }
            if (object.has(name)) {
                in.refuseRepeatedProperty(name);
            } else {
                object.set(name, value(in));
            }
        }
        return object;
    }

    private static JsonNode value(Cursor in) throws IOException {
        JsonParser parser = in.parser();
        if (parser.isExpectedStartObjectToken()) {
            return rest(parser.nextFieldName(), in);
        }
        return parser.isExpectedStartArrayToken() ? list(in) : scalar(parser);
    }

    private static JsonNode list(Cursor in) throws IOException {
        ArrayNode list = NODES.arrayNode();
        while (in.parser().nextToken() != JsonToken.END_ARRAY) {
            list.add(value(in));
        }
        return list;
    }

    private static JsonNode scalar(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case VALUE_NULL -> NODES.nullNode();
            case VALUE_TRUE, VALUE_FALSE -> NODES.booleanNode(parser.getBooleanValue());
            case VALUE_NUMBER_INT -> wholeNumber(parser);
            case VALUE_NUMBER_FLOAT -> NODES.numberNode(parser.getDecimalValue());
            default -> NODES.textNode(parser.getText());
        };
    }

    private static JsonNode wholeNumber(JsonParser parser) throws IOException {
        return switch (parser.getNumberType()) {
            case INT -> NODES.numberNode(parser.getIntValue());
            case LONG -> NODES.numberNode(parser.getLongValue());
            default -> NODES.numberNode(parser.getBigIntegerValue());
        };
    }

    /** Notes every null within what stands at a place. */
    static void refuseNulls(JsonNode node, At at, Cursor in) {
        if (node.isNull()) {
            in.refuseNull(at);
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            refuseNulls(node.get(i), at.then(i), in);
        }
        for (Map.Entry<String, JsonNode> property : node.properties()) {
            refuseNulls(property.getValue(), at.then(property.getKey()), in);
        }
    }
}
