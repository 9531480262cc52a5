package org.parley.json.bind;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TreeTraversingParser;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.parley.json.problem.At;
import org.parley.json.problem.Findings;
import org.parley.json.wire.v1.DocumentWire;

/** Reads a document in one go, and finds all places where it has another shape than the format. */
public final class DocumentReader {
    private final Shapes shapes;
    private final JsonFactory factory;

    /** Reads documents of these shapes, within the limits. */
    public DocumentReader(Shapes shapes, StreamReadConstraints limits) {
        this.shapes = shapes;
        this.factory = JsonFactory.builder().streamReadConstraints(limits).build();
    }

    /**
     * Returns the document, in which something neutral stands in for what has a wrong shape, which is among the
     * findings; empty if it is none of this format.
     */
    public Optional<DocumentWire> read(byte[] bytes, Findings findings) {
        Findings ofShape = new Findings();
        Optional<DocumentWire> document = Optional.empty();
        try (JsonParser parser = factory.createParser(bytes)) {
            document = read(parser, ofShape);
            if (document.isPresent() && ofShape.isEmpty() && parser.nextToken() == null) {
                return document;
            }
        } catch (IOException | NumberFormatException malformed) {
            document = Optional.empty();
        }
        if (!areWellFormed(bytes, findings)) {
            return Optional.empty();
        }
        findings.addAll(ofShape);
        return document;
    }

    private boolean areWellFormed(byte[] bytes, Findings findings) {
        try {
            return Tokens.areWellFormed(factory, bytes, findings);
        } catch (IOException e) {
            throw new IllegalStateException("Bytes cannot fail to be read", e);
        }
    }

    /** Returns the document that a tree holds, as {@link #read(byte[], Findings)} does. */
    public Optional<DocumentWire> read(JsonNode tree, Findings findings) {
        try (JsonParser parser = new TreeTraversingParser(tree)) {
            return read(parser, findings);
        } catch (IOException e) {
            throw new IllegalStateException("A tree cannot fail to be read", e);
        }
    }

    private Optional<DocumentWire> read(JsonParser parser, Findings findings) throws IOException {
        if (parser.nextToken() == null) {
            return Optional.empty();
        }
        Findings found = new Findings();
        Cursor in = new Cursor(parser, At.ROOT, found);
        DocumentWire document = shapes.document().readIfHere(in);
        if (document == null) {
            findings.addUnexpected(At.ROOT, "wrong-type", in.found(), "an object, which begins with { ");
            return Optional.empty();
        }
        boolean isOther = !document.format().equals(DocumentWire.FORMAT) && !found.areWithin(At.ROOT.then("format"));
        if (isOther) {
            Formats.addUnknown(document.format(), findings);
            return Optional.empty();
        }
        findings.addAll(found);
        return Optional.of(document);
    }

    /** Returns whether more objects and lists than this stand within each other. */
    public static boolean isDeeper(JsonNode tree, int depth) {
        if (tree.isContainerNode() && depth == 0) {
            return true;
        }
        for (JsonNode part : tree) {
            if (isDeeper(part, depth - 1)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the lines of those of the places that can be found; of one that is not there, that of what is around it. */
    public ImmutableMap<String, Integer> lines(byte[] bytes, Set<String> pointers) {
        try {
            return Tokens.lines(factory, bytes, pointers);
        } catch (IOException malformed) {
            return ImmutableMap.of();
        }
    }
}
