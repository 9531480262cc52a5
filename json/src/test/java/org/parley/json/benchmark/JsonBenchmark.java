package org.parley.json.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.parley.Demand;
import org.parley.Negotiation;
import org.parley.NegotiationBuilder;
import org.parley.Party;
import org.parley.Source;
import org.parley.demand.Undertaking;
import org.parley.json.ParleyJson;

/** Reading and writing, Parley beside Jackson's own tree on the same bytes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class JsonBenchmark {
    private static final ParleyJson JSON = ParleyJson.ofDefaults();
    private static final ObjectMapper JACKSON = new ObjectMapper();

    /** A sample, or a generated case of so many positions. */
    @Param({"istanbul-2025", "everything", "10000"})
    public String document = "";

    private byte[] bytes = {};
    private Negotiation negotiation = Negotiation.between(Party.of("nobody")).build();
    private JsonNode tree = JACKSON.nullNode();

    /** Makes the document. */
    @Setup
    public void makeDocument() throws IOException {
        boolean isGenerated = document.chars().allMatch(Character::isDigit);
        negotiation = isGenerated ? generated(Integer.parseInt(document)) : sample(document);
        bytes = JSON.write(negotiation).getBytes(StandardCharsets.UTF_8);
        tree = JACKSON.readTree(bytes);
    }

    private static Negotiation sample(String name) throws IOException {
        return JSON.read(JsonBenchmark.class.getResourceAsStream("/org/parley/json/" + name + "-1.json"))
                .publicView();
    }

    private static Negotiation generated(int positions) {
        Party north = Party.of("North"), south = Party.of("South");
        NegotiationBuilder builder = Negotiation.between(north, south);
        for (int i = 0; i < positions; i++) {
            Party party = i % 2 == 0 ? north : south;
            Demand demand = Undertaking.by(i % 4 < 2 ? north : south, "Commitment number " + i / 4);
            Source source = Source.by("a spokesperson")
                    .on(LocalDate.of(2025, 1, 1).plusDays(i % 365))
                    .quoting("We have said what we have to say about number " + i);
            builder.add(
                    i % 3 == 0
                            ? party.rejects(demand).id("position-" + i).source(source)
                            : party.demands(demand).id("position-" + i).firm().source(source));
        }
        return builder.build();
    }

    /** Parley reads a negotiation, with all its checks. */
    @Benchmark
    public Negotiation parleyReads() {
        return JSON.read(bytes);
    }

    /** Jackson reads the same bytes as a tree. */
    @Benchmark
    public JsonNode jacksonReads() throws IOException {
        return JACKSON.readTree(bytes);
    }

    /** Parley writes the negotiation. */
    @Benchmark
    public byte[] parleyWrites() throws IOException {
        ByteArrayOutputStream stream = new ByteArrayOutputStream(bytes.length);
        JSON.write(negotiation, stream);
        return stream.toByteArray();
    }

    /** Jackson writes the same as a tree, without line breaks. */
    @Benchmark
    public byte[] jacksonWrites() throws IOException {
        return JACKSON.writeValueAsBytes(tree);
    }

    /** What the model itself takes to build and check the negotiation, which is part of reading it. */
    @Benchmark
    public Negotiation parleyBuilds() {
        return negotiation.toBuilder().build();
    }
}
