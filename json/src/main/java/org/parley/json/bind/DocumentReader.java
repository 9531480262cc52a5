package org.parley.json.bind;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.parley.json.problem.Findings;
import org.parley.json.wire.v1.DocumentWire;

/** Reads a document from its bytes: in one go where nothing is wrong, else once more to find all that is. */
public final class DocumentReader {
    private final ObjectMapper mapper;
    private final JsonFactory strict;
    private final JsonFactory lenient;

    /** Reads with the mapper of wire records, within the limits. */
    public DocumentReader(ObjectMapper mapper, StreamReadConstraints limits) {
        this.mapper = mapper;
        this.lenient = JsonFactory.builder().streamReadConstraints(limits).build();
        this.strict = JsonFactory.builder()
                .streamReadConstraints(limits)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
    }

    /** Returns the document; empty where its shape is wrong, which is then among the findings. */
    public Optional<DocumentWire> read(byte[] bytes, Findings findings) {
        try (JsonParser parser = new NoNullParser(strict.createParser(bytes))) {
            DocumentWire document = mapper.readerFor(DocumentWire.class).readValue(parser);
            if (document != null && parser.nextToken() == null) {
                return checked(document, findings);
            }
        } catch (IOException | NumberFormatException wrong) {
            // What is wrong is found below, with all else that is.
        }
        findAll(bytes, findings);
        return Optional.empty();
    }

    /** Returns the document that a tree holds; empty where its shape is wrong, which is then among the findings. */
    public static Optional<DocumentWire> read(JsonNode tree, ObjectMapper mapper, Findings findings) {
        try (JsonParser parser = new NoNullParser(mapper.treeAsTokens(tree))) {
            return checked(mapper.readerFor(DocumentWire.class).readValue(parser), findings);
        } catch (IOException wrong) {
            new StructureCheck(mapper, findings).check(tree);
            return Optional.empty();
        }
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

    private static Optional<DocumentWire> checked(DocumentWire document, Findings findings) {
        if (!document.format().equals(DocumentWire.FORMAT)) {
            Formats.addUnknown(document.format(), findings);
            return Optional.empty();
        }
        return Optional.of(document);
    }

    private void findAll(byte[] bytes, Findings findings) {
        try {
            if (Tokens.areWellFormed(lenient, bytes, findings)) {
                JsonNode tree = mapper.reader()
                        .without(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                        .readTree(lenient.createParser(bytes));
                new StructureCheck(mapper, findings).check(tree);
            }
        } catch (IOException e) {
            throw new IllegalStateException("Bytes that were read once cannot be read again", e);
        }
    }

    /** Returns the lines of those of the places that can be found; of one that is not there, that of what is around it. */
    public ImmutableMap<String, Integer> lines(byte[] bytes, Set<String> pointers) {
        try {
            return Tokens.lines(lenient, bytes, pointers);
        } catch (IOException malformed) {
            return ImmutableMap.of();
        }
    }
}
