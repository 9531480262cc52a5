package org.parley.json.bind;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.parley.json.problem.Findings;

/** What the bare tokens of a document tell: whether it is JSON at all, and what stands on which line. */
final class Tokens {
    private Tokens() {}

    /** Returns whether the document is JSON; reports where it is not. */
    static boolean areWellFormed(JsonFactory factory, byte[] bytes, Findings findings) throws IOException {
        try (JsonParser parser = factory.createParser(bytes)) {
            try {
                return read(parser, findings);
            } catch (StreamConstraintsException beyond) {
                addLimit(parser, beyond, findings);
            } catch (JsonProcessingException malformed) {
                String message = "This is not JSON: " + before(" (start marker", malformed.getOriginalMessage()) + ".";
                findings.addAtLine(pointer(parser), line(parser), "malformed", message);
            }
            return false;
        }
    }

    private static boolean read(JsonParser parser, Findings findings) throws IOException {
        if (parser.nextToken() == null) {
            findings.addAtLine("", 0, "malformed", "The document is empty: give an object, which begins with {.");
            return false;
        }
        for (JsonToken token = parser.currentToken(); token != null; token = parser.nextToken()) {
            if (token.isScalarValue()) {
                parser.getText(); // Only whole texts and numbers are measured.
            }
            if (token == JsonToken.VALUE_NUMBER_FLOAT && !isNumber(parser)) {
                String message = "Nobody can write out the number " + parser.getText() + ": give a smaller exponent.";
                findings.addAtLine(pointer(parser), line(parser), "limit", message);
                return false;
            }
            if (isEnd(parser, token) && parser.nextToken() != null) {
                String message = "The document ends before this: leave it out.";
                findings.addAtLine("", line(parser), "trailing-content", message);
                return false;
            }
        }
        return true;
    }

    /** Returns whether the number has an exponent that a decimal can have. */
    private static boolean isNumber(JsonParser parser) throws IOException {
        try {
            return parser.getDecimalValue() != null;
        } catch (NumberFormatException overflow) {
            return false;
        }
    }

    private static boolean isEnd(JsonParser parser, JsonToken token) {
        return parser.getParsingContext().inRoot() && !token.isStructStart();
    }

    /** Says which limit, without the name of the method that sets it. */
    private static void addLimit(JsonParser parser, StreamConstraintsException beyond, Findings findings) {
        String said = before(", from `", beyond.getOriginalMessage());
        String message =
                "A limit is exceeded: " + said + (said.contains("(") ? ")" : "") + "; raise it with JsonLimits.";
        findings.addAtLine(pointer(parser), line(parser), "limit", message);
    }

    /** Returns what a message of the parser says before it turns to the parser's own settings. */
    private static String before(String turn, String message) {
        int end = message.indexOf(turn);
        return end < 0 ? message : message.substring(0, end);
    }

    private static String pointer(JsonParser parser) {
        return parser.getParsingContext().pathAsPointer().toString();
    }

    private static int line(JsonParser parser) {
        return Math.max(0, parser.currentTokenLocation().getLineNr());
    }

    /** Returns the line of each place; of one that is not there, that of what is around it. */
    static ImmutableMap<String, Integer> lines(JsonFactory factory, byte[] bytes, Set<String> pointers)
            throws IOException {
        Map<String, Integer> known = new HashMap<>();
        Set<String> wanted = withAround(pointers);
        try (JsonParser parser = factory.createParser(bytes)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (!token.isStructEnd() && wanted.contains(pointer(parser))) {
                    known.putIfAbsent(pointer(parser), line(parser));
                }
            }
        }
        ImmutableMap.Builder<String, Integer> lines = ImmutableMap.builder();
        for (String pointer : pointers) {
            String place = pointer;
            while (!known.containsKey(place) && !place.isEmpty()) {
                place = around(place);
            }
            lines.put(pointer, known.getOrDefault(place, 1));
        }
        return lines.buildOrThrow();
    }

    private static Set<String> withAround(Set<String> pointers) {
        Set<String> all = new HashSet<>(pointers);
        for (String pointer : pointers) {
            for (String place = pointer; !place.isEmpty(); place = around(place)) {
                all.add(place);
            }
        }
        return all;
    }

    private static String around(String pointer) {
        return pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
    }
}
