package org.parley.json.bind;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Collection;
import org.parley.json.problem.At;
import org.parley.json.problem.Findings;

/** Where reading is in a document, and what it finds wrong there; places are made only for what is wrong. */
final class Cursor {
    private final JsonParser parser;
    private final At base;
    private final Findings findings;

    /** Reads with this parser, of which the base is the place. */
    Cursor(JsonParser parser, At base, Findings findings) {
        this.parser = parser;
        this.base = base;
        this.findings = findings;
    }

    JsonParser parser() {
        return parser;
    }

    /** Returns where what another parser reads stands, which was taken from here. */
    Cursor within(JsonParser other, At at) {
        return new Cursor(other, at, findings);
    }

    /** Returns the place of the token on which the parser is. */
    At place() {
        JsonStreamContext context = parser.getParsingContext();
        return place(context.hasPathSegment() || context.inRoot() ? context : context.getParent());
    }

    private At place(JsonStreamContext context) {
        if (context.inRoot()) {
            return base;
        }
        At around = place(context.getParent());
        return context.inArray() ? around.then(context.getCurrentIndex()) : around.then(context.getCurrentName());
    }

    /** Returns how many problems were found so far. */
    int problems() {
        return findings.size();
    }

    /** Notes that something else has to stand here, and passes over it. */
    void refuse(String expected) throws IOException {
        if (parser.hasToken(JsonToken.VALUE_NULL)) {
            refuseNull(place());
        } else {
            findings.addUnexpected(place(), "wrong-type", found(), expected);
        }
        parser.skipChildren();
    }

    /** Notes that null stands at a place. */
    void refuseNull(At at) {
        findings.addUnexpected(at, "null-value", "null", "a value, or leave it out");
    }

    /** Returns what stands here, in words. */
    String found() throws IOException {
        if (parser.isExpectedStartObjectToken()) {
            return "an object";
        }
        if (parser.isExpectedStartArrayToken()) {
            return "a list";
        }
        String text = Findings.shortened(parser.getText());
        if (parser.hasToken(JsonToken.VALUE_STRING)) {
            return "the text \"" + text + "\"";
        }
        return parser.currentToken().isNumeric() ? "the number " + text : text;
    }

    void refuseIllFormedText() {
        findings.addUnexpected(place(), "ill-formed-text", "half of a surrogate pair", "whole characters");
    }

    /** Notes that the object has no such property, and passes over its value. */
    void refuseUnknownProperty(String name, Collection<String> known) throws IOException {
        findings.addUnknown(place(), "unknown-property", "a property here", name, known);
        parser.skipChildren();
    }

    /** Notes that the object has this property already, and passes over its value. */
    void refuseRepeatedProperty(String name) throws IOException {
        String message =
                "The property \"" + Findings.shortened(name) + "\" stands here twice: leave one of the two out.";
        int line = Math.max(0, parser.currentTokenLocation().getLineNr());
        findings.addAtLine(place().pointer(), line, "duplicate-property", message);
        parser.skipChildren();
    }

    /** Notes that the object that ends here lacks a property. */
    void refuseMissingProperty(String name) {
        String expected = "this property, which may not be left out";
        findings.addUnexpected(place().then(name), "missing-property", "nothing", expected);
    }

    /** Notes that nobody knows the kind that stands here. */
    void refuseUnknownKind(String kind, Collection<String> known) {
        findings.addUnknown(place(), "unknown-kind", "a known kind of demand", kind, known);
    }

    /** Notes that the object at this place does not say of which kind it is. */
    void refuseUntold(At at, Collection<String> others) {
        String expected = "the kind of a demand, or one of " + others;
        findings.addUnexpected(at, "missing-property", "an object that does not say which terms it is", expected);
    }

    /** Passes over what is left of the object within which the parser is. */
    void skipRest() throws IOException {
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            parser.skipChildren();
        }
    }
}
