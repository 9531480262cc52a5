package org.parley.json.bind;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.json.problem.At;
import org.parley.json.problem.Findings;

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
        } else if (wrong instanceof IllFormedTextException) {
            findings.addUnexpected(place, "ill-formed-text", "half of a surrogate pair", "whole characters");
        } else if (found.isMissingNode()) {
            addMissing(place);
        } else {
            addWrongType(found, wrong instanceof MismatchedInputException typed ? typed.getTargetType() : null, place);
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

    private void addMissing(At at) {
        findings.addUnexpected(at, "missing-property", "nothing", "this property, which may not be left out");
    }

    private void addNull(At at, Class<?> type) {
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
    private static String describe(JsonNode value) {
        if (value.isTextual()) {
            return "the text \"" + Findings.shortened(value.textValue()) + "\"";
        }
        if (value.isNumber()) {
            return "the number " + Findings.shortened(value.asText());
        }
        return value.isObject() ? "an object" : value.isArray() ? "a list" : value.asText();
    }
}
