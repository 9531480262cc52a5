package org.parley.json;

import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.Bytes;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.parley.Demand;
import org.parley.Disclosure;
import org.parley.Negotiation;
import org.parley.Step;
import org.parley.analysis.Analysis;
import org.parley.analysis.Changes;
import org.parley.analysis.Review;
import org.parley.analysis.WhatIf;
import org.parley.json.bind.DocumentReader;
import org.parley.json.bind.OwnDemandBinder;
import org.parley.json.bind.Shapes;
import org.parley.json.bind.WireMapper;
import org.parley.json.convert.ChangesWriter;
import org.parley.json.convert.NegotiationReader;
import org.parley.json.convert.NegotiationWriter;
import org.parley.json.convert.ResultsWriter;
import org.parley.json.convert.ReviewWriter;
import org.parley.json.convert.WhatIfWriter;
import org.parley.json.problem.At;
import org.parley.json.problem.Finding;
import org.parley.json.problem.Findings;
import org.parley.json.wire.v1.DocumentWire;

/**
 * Reads and writes negotiations as JSON, in one call.
 *
 * <pre>{@code
 * ParleyJson json = ParleyJson.ofDefaults();
 * Negotiation talks = json.read(Path.of("istanbul-2025.json"));
 * String text = json.write(talks);
 * }</pre>
 *
 * <p>Documents are UTF-8, with or without a byte order mark. Writing is deterministic: equal negotiations are written
 * with the same bytes. It is immutable and may be shared by threads.
 */
public final class ParleyJson {
    private static final String SCHEMA = "parley-1.schema.json";

    private final JsonLimits limits;
    private final Disclosure audience;
    private final ImmutableMap<String, Class<? extends Demand>> ownTypes;
    private final ImmutableList<Module> modules;
    private final ObjectMapper mapper;
    private final OwnDemandBinder ownDemands;
    private final DocumentReader reader;

    private ParleyJson(
            JsonLimits limits,
            Disclosure audience,
            ImmutableMap<String, Class<? extends Demand>> ownTypes,
            ImmutableList<Module> modules) {
        this.limits = limits;
        this.audience = audience;
        this.ownTypes = ownTypes;
        this.modules = modules;
        Shapes shapes = new Shapes(ownTypes.keySet());
        this.mapper = WireMapper.of(shapes);
        this.ownDemands = new OwnDemandBinder(ownTypes, modules, shapes);
        this.reader = new DocumentReader(shapes, constraints(limits));
    }

    private static StreamReadConstraints constraints(JsonLimits limits) {
        return StreamReadConstraints.builder()
                .maxNestingDepth(limits.depth())
                .maxDocumentLength(limits.bytes())
                .maxTokenCount(limits.tokens())
                .maxNameLength(limits.nameLength())
                .maxStringLength(limits.textLength())
                .maxNumberLength(limits.numberLength())
                .build();
    }

    /** Returns the reader and writer of documents that have demands of the format's own kinds, within the default limits. */
    public static ParleyJson ofDefaults() {
        return new ParleyJson(JsonLimits.ofDefaults(), Disclosure.PUBLIC, ImmutableMap.of(), ImmutableList.of());
    }

    /** Returns this within other limits. */
    public ParleyJson within(JsonLimits newLimits) {
        return new ParleyJson(Objects.requireNonNull(newLimits, "newLimits"), audience, ownTypes, modules);
    }

    /** Returns this such that it writes what this audience may see; without this, the public view is written. */
    public ParleyJson writingFor(Disclosure newAudience) {
        return new ParleyJson(limits, Objects.requireNonNull(newAudience, "newAudience"), ownTypes, modules);
    }

    /**
     * Returns this with demands of a caller's own type, which Jackson has to be able to bind, as it does a record.
     *
     * <p>Parties and territories in it stand in a document by their ids, terms as they stand everywhere. In a named
     * module, open the package of the type to {@code com.fasterxml.jackson.databind}.
     *
     * <pre>{@code
     * record RiverAccess(Party by, Party to) implements Demand { .. }
     * ParleyJson json = ParleyJson.ofDefaults().withDemand("river-access", RiverAccess.class);
     * // {"kind": "river-access", "by": "south", "to": "north"}
     * }</pre>
     *
     * @param kind what {@link Demand#kind()} of such demands returns
     * @throws IllegalArgumentException if the kind is one of the format's own, or registered already
     */
    public ParleyJson withDemand(String kind, Class<? extends Demand> type) {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(type, "type");
        if (ownTypes.containsKey(kind) || Shapes.kinds().contains(kind)) {
            throw new IllegalArgumentException(
                    "There are demands of kind \"" + kind + "\" already: give the type another kind.");
        }
        ImmutableMap<String, Class<? extends Demand>> more = ImmutableMap.<String, Class<? extends Demand>>builder()
                .putAll(ownTypes)
                .put(kind, type)
                .buildOrThrow();
        return new ParleyJson(limits, audience, more, modules);
    }

    /** Returns this with a Jackson module for what demands of a caller's own types consist of, such as Guava's lists. */
    public ParleyJson withModule(Module module) {
        Objects.requireNonNull(module, "module");
        ImmutableList<Module> more =
                ImmutableList.<Module>builder().addAll(modules).add(module).build();
        return new ParleyJson(limits, audience, ownTypes, more);
    }

    /**
     * Reads a negotiation from a file.
     *
     * @throws InvalidDocumentException if anything is wrong with the document; it lists all problems
     * @throws IOException if the file cannot be read
     */
    public Negotiation read(Path file) throws IOException {
        return readAll(file).orThrow();
    }

    /**
     * Reads a negotiation from a stream to its end, and does not close it.
     *
     * @throws InvalidDocumentException if anything is wrong with the document; it lists all problems
     * @throws IOException if the stream cannot be read
     */
    public Negotiation read(InputStream stream) throws IOException {
        return readAll(stream).orThrow();
    }

    /**
     * Reads a negotiation from the bytes of a document.
     *
     * @throws InvalidDocumentException if anything is wrong with the document; it lists all problems
     */
    public Negotiation read(byte[] document) {
        return readAll(document).orThrow();
    }

    /**
     * Reads a negotiation from a text.
     *
     * @throws InvalidDocumentException if anything is wrong with the document; it lists all problems
     */
    public Negotiation read(String text) {
        return readAll(text).orThrow();
    }

    /**
     * Reads a file, and returns every problem where there are any.
     *
     * @throws IOException if the file cannot be read
     */
    public ReadResult readAll(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return readAll(stream);
        }
    }

    /**
     * Reads a stream to its end without closing it, and returns every problem where there are any.
     *
     * @throws IOException if the stream cannot be read
     */
    public ReadResult readAll(InputStream stream) throws IOException {
        return readAll(bytes(stream));
    }

    /** Returns at most a byte more than is allowed, in one piece where the stream knows how much there is. */
    private byte[] bytes(InputStream stream) throws IOException {
        int most = limits.bytes() + 1;
        byte[] known = new byte[Math.min(most, stream.available())];
        int count = stream.readNBytes(known, 0, known.length);
        byte[] rest = stream.readNBytes(most - count);
        boolean isAll = count == known.length && rest.length == 0;
        return isAll ? known : Bytes.concat(Arrays.copyOf(known, count), rest);
    }

    /** Reads a text, and returns every problem where there are any. */
    public ReadResult readAll(String text) {
        Objects.requireNonNull(text, "text");
        try {
            ByteBuffer encoded = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
            byte[] bytes = new byte[encoded.remaining()];
            encoded.get(bytes);
            return readAll(bytes);
        } catch (CharacterCodingException e) {
            Findings findings = new Findings();
            findings.add(At.ROOT, "ill-formed-text", "The text holds half of a surrogate pair, which is no character.");
            return new ReadResult(Optional.empty(), problems(findings, ImmutableMap.of()));
        }
    }

    /** Reads the bytes of a document, and returns every problem where there are any. */
    public ReadResult readAll(byte[] document) {
        Objects.requireNonNull(document, "document");
        Findings findings = new Findings();
        Optional<Negotiation> negotiation = Optional.empty();
        if (document.length > limits.bytes()) {
            String message =
                    "The document has more than " + limits.bytes() + " bytes: raise the limit with JsonLimits.";
            findings.add(At.ROOT, "limit", message);
        } else {
            negotiation = negotiation(reader.read(document, findings), findings);
        }
        return findings.isEmpty()
                ? new ReadResult(negotiation, ImmutableList.of())
                : new ReadResult(Optional.empty(), problems(findings, reader.lines(document, pointers(findings))));
    }

    private Optional<Negotiation> negotiation(Optional<DocumentWire> document, Findings findings) {
        return document.isPresent() ? NegotiationReader.read(document.get(), ownDemands, findings) : Optional.empty();
    }

    /** Reads the negotiation that a tree holds, which has no lines. */
    ReadResult read(JsonNode tree) {
        Findings findings = new Findings();
        Optional<Negotiation> negotiation = Optional.empty();
        if (DocumentReader.isDeeper(tree, limits.depth())) {
            findings.add(
                    At.ROOT,
                    "limit",
                    "The document is more than " + limits.depth() + " levels deep: raise the limit with JsonLimits.");
        } else {
            negotiation = negotiation(reader.read(tree, findings), findings);
        }
        return new ReadResult(negotiation, problems(findings, ImmutableMap.of()));
    }

    private static Set<String> pointers(Findings findings) {
        Set<String> pointers = new HashSet<>();
        for (Finding finding : findings.all()) {
            pointers.add(finding.pointer());
        }
        return pointers;
    }

    private static ImmutableList<DocumentProblem> problems(Findings findings, ImmutableMap<String, Integer> lines) {
        ImmutableList.Builder<DocumentProblem> problems = ImmutableList.builder();
        for (Finding finding : findings.all()) {
            int line = finding.line() == 0 ? lines.getOrDefault(finding.pointer(), 0) : finding.line();
            problems.add(new DocumentProblem(
                    finding.pointer(),
                    line,
                    finding.code(),
                    finding.found(),
                    finding.allowed(),
                    finding.nearest(),
                    finding.message()));
        }
        return problems.build();
    }

    /**
     * Returns the negotiation as a document, which ends with a line feed: its public view, unless asked {@linkplain
     * #writingFor(Disclosure) for more}.
     *
     * @throws IllegalArgumentException if it holds demands of a type that nobody registered, or two parties, territories
     *     or steps with one id, or half of a surrogate pair
     */
    public String write(Negotiation negotiation) {
        return text(wire(negotiation));
    }

    /**
     * Writes the negotiation to a file, in place of what is there.
     *
     * @throws IllegalArgumentException as {@link #write(Negotiation)} does
     * @throws IOException if the file cannot be written
     */
    public void write(Negotiation negotiation, Path file) throws IOException {
        Files.write(file, bytes(wire(negotiation)));
    }

    /**
     * Writes the negotiation to a stream, and does not close it.
     *
     * @throws IllegalArgumentException as {@link #write(Negotiation)} does
     * @throws IOException if the stream cannot be written
     */
    public void write(Negotiation negotiation, OutputStream stream) throws IOException {
        stream.write(bytes(wire(negotiation)));
    }

    /**
     * Returns all results of the analysis as JSON, for dashboards: {@code matrix}, {@code conflicts}, {@code deadlocks},
     * {@code silences}, {@code zone}, {@code commonGround}, {@code gaps}, {@code alternatives}, {@code concessions} and
     * {@code roadmap}, which leads to the steps that are named or, where none is, to all that anything asks for.
     *
     * <p>Where one of several {@linkplain Negotiation#readings() readings} holds at a time, these stand in {@code results}
     * of each element of {@code byReading}, beside the {@code choices} of readings in which they are the same. The roadmap
     * then leads to those of the steps that each of these speaks of.
     *
     * <p>Each result says whether it is {@code complete}. Positions, assumptions and rules stand in it by the ids that
     * {@link org.parley.Premise#id()} returns, terms as they stand in documents, words in lower case with hyphens ({@code
     * "rejected-until"}). What does not apply is absent. Results are written only, in format {@code parley-results/1}.
     *
     * @throws IllegalArgumentException if the analysis rests on what the audience may not see, as results are never
     *     redacted afterwards: analyse {@code talks.publicView()}, or {@linkplain #writingFor(Disclosure) write for}
     *     those who may see it; or if the negotiation does not speak of one of the steps
     */
    public String writeResults(Analysis analysis, Step... roadmapTo) {
        requireDisclosed(analysis.negotiation());
        return text(new ResultsWriter(ownDemands, ImmutableList.copyOf(roadmapTo)).results(analysis));
    }

    /**
     * Returns how a draft stands as JSON, in format {@code parley-review/1}, which is written only; words and ids are as
     * in {@linkplain #writeResults results}.
     *
     * @throws IllegalArgumentException if the review rests on what the audience may not see
     */
    public String writeReview(Review review) {
        requireDisclosed(review.negotiation());
        return text(ReviewWriter.review(review));
    }

    /**
     * Returns what follows if some terms hold as JSON, in format {@code parley-what-if/1}, which is written only; words
     * and ids are as in {@linkplain #writeResults results}.
     *
     * @throws IllegalArgumentException if the answer rests on what the audience may not see
     */
    public String writeWhatIf(WhatIf whatIf) {
        requireDisclosed(whatIf.negotiation());
        return text(new WhatIfWriter(ownDemands).whatIf(whatIf));
    }

    /**
     * Returns what changed between two states of a negotiation as JSON, in format {@code parley-changes/1}, which is
     * written only; words and ids are as in {@linkplain #writeResults results}.
     *
     * @throws IllegalArgumentException if the changes rest on what the audience may not see
     */
    public String writeChanges(Changes changes) {
        requireDisclosed(changes.earlier());
        requireDisclosed(changes.later());
        return text(new ChangesWriter(ownDemands).changes(changes));
    }

    private void requireDisclosed(Negotiation talks) {
        if (!view(talks).equals(talks)) {
            throw new IllegalArgumentException("The analysis rests on what is not disclosed to " + audience
                    + ", and results are not redacted: analyse viewFor(" + audience
                    + ") of the negotiation, or write for a smaller audience with writingFor(..).");
        }
    }

    private String text(Object wire) {
        return new String(bytes(wire), StandardCharsets.UTF_8);
    }

    DocumentWire wire(Negotiation negotiation) {
        return NegotiationWriter.write(view(negotiation), ownDemands);
    }

    /** Returns what the audience may see; for the mediator, that is all of it. */
    private Negotiation view(Negotiation negotiation) {
        Objects.requireNonNull(negotiation, "negotiation");
        return audience == Disclosure.MEDIATOR_ONLY ? negotiation : negotiation.viewFor(audience);
    }

    private byte[] bytes(Object wire) {
        return WireMapper.canonicalBytes(mapper, wire);
    }

    ObjectMapper mapper() {
        return mapper;
    }

    /** Returns the JSON Schema (2020-12) of format {@code parley/1}; its {@code $id} is stable. */
    public static String schema() {
        try (InputStream schema = ParleyJson.class.getResourceAsStream(SCHEMA)) {
            return new String(Objects.requireNonNull(schema, SCHEMA).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
