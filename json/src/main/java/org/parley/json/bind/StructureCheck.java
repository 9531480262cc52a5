package org.parley.json.bind;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.Iterator;
import java.util.Map;
import org.parley.json.problem.At;
import org.parley.json.problem.Findings;
import org.parley.json.wire.v1.DocumentWire;

/**
 * Finds all places where a document has another shape than the format.
 *
 * <p>A whole document is bound in one go and stops at the first of them; here each element of its lists is bound by
 * itself. An element is bound again without each property that it may not have.
 */
final class StructureCheck {
    private static final int MOST_UNKNOWN = 20;

    private final ObjectMapper mapper;
    private final Findings findings;
    private final Misfit misfit;

    StructureCheck(ObjectMapper mapper, Findings findings) {
        this.mapper = mapper;
        this.findings = findings;
        this.misfit = new Misfit(findings);
    }

    void check(JsonNode root) {
        if (!(root instanceof ObjectNode document)) {
            findings.addUnexpected(At.ROOT, "wrong-type", Misfit.describe(root), "an object, which begins with { ");
            return;
        }
        if (isOfThisFormat(document)) {
            refuseNulls(document, At.ROOT);
            ImmutableMap<String, RecordComponent> properties = Properties.of(DocumentWire.class);
            for (Iterator<String> names = document.fieldNames(); names.hasNext(); ) {
                String name = names.next();
                if (!properties.containsKey(name)) {
                    findings.addUnknown(
                            At.ROOT.then(name), "unknown-property", "a property here", name, properties.keySet());
                }
            }
            for (Map.Entry<String, RecordComponent> property : properties.entrySet()) {
                check(property.getKey(), property.getValue(), document);
            }
        }
    }

    /** Says nothing else about a document of another format, of which nothing is known. */
    private boolean isOfThisFormat(ObjectNode document) {
        JsonNode format = document.path("format");
        boolean isOther = format.isTextual() && !format.textValue().equals(DocumentWire.FORMAT);
        if (isOther) {
            Formats.addUnknown(format.textValue(), findings);
        }
        return !isOther;
    }

    /** Reports every null, and takes it out of what is bound; in a list it stays, so that no other element moves. */
    private void refuseNulls(JsonNode node, At at) {
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            refuseNull(node.get(i), at.then(i));
        }
        for (Iterator<Map.Entry<String, JsonNode>> fields = node.properties().iterator(); fields.hasNext(); ) {
            Map.Entry<String, JsonNode> field = fields.next();
            refuseNull(field.getValue(), at.then(field.getKey()));
            if (field.getValue().isNull()) {
                fields.remove();
            }
        }
    }

    private void refuseNull(JsonNode node, At at) {
        if (node.isNull()) {
            findings.addUnexpected(at, "null-value", "null", "a value, or leave it out");
        } else {
            refuseNulls(node, at);
        }
    }

    private void check(String name, RecordComponent property, ObjectNode document) {
        At at = At.ROOT.then(name);
        JavaType type = mapper.constructType(property.getGenericType());
        JsonNode value = document.get(name);
        if (value == null) {
            if (property.getName().equals("format") || property.getName().equals("parties")) {
                misfit.addMissing(at);
            }
        } else if (type.isCollectionLikeType() && value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                check(value.get(i), type.getContentType(), at.then(i));
            }
        } else {
            check(value, type, at);
        }
    }

    private void check(JsonNode value, JavaType type, At at) {
        if (value.isNull()) {
            return;
        }
        for (int i = 0; i < MOST_UNKNOWN; i++) {
            try {
                mapper.readerFor(type).readValue(value);
                return;
            } catch (InvalidDefinitionException e) {
                throw new IllegalStateException("The format cannot be bound: please report this", e);
            } catch (JsonMappingException wrong) {
                misfit.add(wrong, value, at);
                if (!(wrong instanceof UnrecognizedPropertyException) || !remove(wrong, value)) {
                    return;
                }
            } catch (IOException e) {
                throw new IllegalStateException("A tree cannot fail to be read", e);
            }
        }
    }

    private static boolean remove(JsonMappingException unknown, JsonNode value) {
        JsonNode parent = value;
        String last = "";
        for (JsonMappingException.Reference step : unknown.getPath()) {
            parent = last.isEmpty() ? parent : parent.path(last);
            last = step.getFieldName() == null ? "" : step.getFieldName();
            if (step.getFieldName() == null) {
                parent = parent.path(step.getIndex());
            }
        }
        return parent instanceof ObjectNode object && object.remove(last) != null;
    }
}
