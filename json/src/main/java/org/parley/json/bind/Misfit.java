package org.parley.json.bind;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.json.problem.At;
import org.parley.json.problem.Findings;
import org.parley.json.wire.v1.HowManyWire;
import org.parley.json.wire.v1.NamedWire;
import org.parley.json.wire.v1.RoleWire;
import org.parley.json.wire.v1.ScalarWire;
import org.parley.json.wire.v1.TermsWire;

/** Says in the words of the format, and never in those of Java, why a value does not fit. */
final class Misfit {
    private static final ImmutableMap<Class<?>, String> EXPECTED = ImmutableMap.<Class<?>, String>builder()
            .put(String.class, "a text")
            .put(Integer.class, "a whole number")
            .put(Long.class, "a whole number")
            .put(long.class, "a whole number")
            .put(BigDecimal.class, "a number")
            .put(Boolean.class, "true or false")
            .put(List.class, "a list")
            .put(TermsWire.class, "terms: the id of a step, or an object")
            .put(NamedWire.class, "an id, or an object with a name")
            .put(RoleWire.class, "a role, or an object with a role")
            .put(ScalarWire.class, "a value or a number")
            .put(HowManyWire.class, "a whole number, or an object with atLeast, atMost or both")
            .buildOrThrow();

    private final Findings findings;

    Misfit(Findings findings) {
        this.findings = findings;
    }

    /** Adds why the value at this place, or something in it, does not fit. */
    void add(JsonMappingException wrong, JsonNode value, At at) {
        At place = at;
        JsonNode found = value;
        for (JsonMappingException.Reference step : wrong.getPath()) {
            boolean isProperty = step.getFieldName() != null;
            place = isProperty ? place.then(step.getFieldName()) : place.then(step.getIndex());
            found = isProperty ? found.path(step.getFieldName()) : found.path(step.getIndex());
        }
        if (wrong instanceof UnrecognizedPropertyException unknown) {
            addUnknownProperty(unknown, place);
        } else if (wrong instanceof InvalidTypeIdException unknown) {
            addUnknownKind(unknown, place);
        } else if (wrong instanceof IllFormedTextException) {
            findings.addUnexpected(place, "ill-formed-text", "half of a surrogate pair", "whole characters");
        } else if (found.isMissingNode()) {
            addMissing(place);
            addUnknownBesides(wrong.getPath(), value, at);
        } else {
            addWrongType(found, wrong instanceof MismatchedInputException typed ? typed.getTargetType() : null, place);
        }
    }

    /** Adds the properties that stand where one is missing and have no place there, as its misspelled name may. */
    private void addUnknownBesides(List<JsonMappingException.Reference> path, JsonNode value, At at) {
        JsonNode object = value;
        At place = at;
        for (JsonMappingException.Reference step : path.subList(0, Math.max(0, path.size() - 1))) {
            boolean isProperty = step.getFieldName() != null;
            place = isProperty ? place.then(step.getFieldName()) : place.then(step.getIndex());
            object = isProperty ? object.path(step.getFieldName()) : object.path(step.getIndex());
        }
        Object owner = path.isEmpty() ? null : path.get(path.size() - 1).getFrom();
        if (owner instanceof Class<?> type && type.isRecord()) {
            addUnknown(type, object, place);
        }
    }

    private void addUnknown(Class<?> type, JsonNode object, At at) {
        for (Map.Entry<String, JsonNode> property : object.properties()) {
            if (!Properties.contain(type, property.getKey())) {
                String name = property.getKey();
                findings.addUnknown(
                        at.then(name),
                        "unknown-property",
                        "a property here",
                        name,
                        Properties.of(type).keySet());
            }
        }
    }

    private void addUnknownProperty(UnrecognizedPropertyException unknown, At at) {
        Collection<Object> known = unknown.getKnownPropertyIds();
        ImmutableSortedSet.Builder<String> names = ImmutableSortedSet.naturalOrder();
        for (Object name : known == null ? List.of() : known) {
            names.add(name.toString());
        }
        findings.addUnknown(at, "unknown-property", "a property here", unknown.getPropertyName(), names.build());
    }

    private void addUnknownKind(InvalidTypeIdException unknown, At at) {
        if (unknown.getTypeId().isEmpty()) {
            String expected = "the kind of a demand, or one of " + TermsDeserializer.OTHERS.keySet();
            findings.addUnexpected(at, "missing-property", "an object that does not say which terms it is", expected);
        } else {
            findings.addUnknown(
                    at.then("kind"),
                    "unknown-kind",
                    "a known kind of demand",
                    unknown.getTypeId(),
                    TermsDeserializer.kinds());
        }
    }

    void addMissing(At at) {
        findings.addUnexpected(at, "missing-property", "nothing", "this property, which may not be left out");
    }

    void addNull(At at, Class<?> type) {
        String expected = EXPECTED.getOrDefault(type, "an object") + ", or leave it out";
        findings.addUnexpected(at, "null-value", "null", expected);
    }

    private void addWrongType(JsonNode found, @Nullable Class<?> type, At at) {
        if (found.isNull()) {
            addNull(at, type == null ? Object.class : type);
        } else {
            String expected = type == null ? "another value" : EXPECTED.getOrDefault(type, "an object");
            findings.addUnexpected(at, "wrong-type", describe(found), expected);
        }
    }

    /** Returns the value in words. */
    static String describe(JsonNode value) {
        if (value.isTextual()) {
            return "the text \"" + Findings.shortened(value.textValue()) + "\"";
        }
        if (value.isNumber()) {
            return "the number " + Findings.shortened(value.asText());
        }
        return value.isObject() ? "an object" : value.isArray() ? "a list" : value.asText();
    }
}
