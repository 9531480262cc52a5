package org.parley.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
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
import org.parley.Negotiation;
import org.parley.analysis.Analysis;
import org.parley.analysis.Budget;
import org.parley.analysis.Concessions;

/**
 * Finding the cheapest concession, Parley beside LogicNG's own MaxSAT search (OLL) on the same negotiations with the
 * same weights; both begin with the model each time.
 *
 * <p>Each call takes the next of some negotiations of one size, so that the median is one over negotiations.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
public class ConcessionBenchmark {
    private static final long MOST_MILLISECONDS = 10_000;

    /** What is negotiated. */
    @Param({"S", "M", "L", "XL", "XXL", "CLUSTERS"})
    public String size = "";

    /** What can be met together. */
    @Param({"TANGLED", "INFEASIBLE"})
    public String kind = "";

    private final List<Negotiation> negotiations = new ArrayList<>();
    private int next;

    /** Makes the negotiations; their number is odd, so that the median is one of them. */
    @Setup
    public void makeNegotiations() {
        NegotiationGenerator.Kind wanted = NegotiationGenerator.Kind.valueOf(kind);
        for (int seed = 0; seed < 9; seed++) {
            negotiations.add(NegotiationGenerator.named(size, wanted, seed));
        }
    }

    private Negotiation negotiation() {
        next = (next + 1) % negotiations.size();
        return negotiations.get(next);
    }

    private static Budget budget(int concessions) {
        return Budget.of(Duration.ofMillis(MOST_MILLISECONDS)).results(concessions);
    }

    /** A cheapest concession, with an outcome that it opens, and whether there is any other. */
    @Benchmark
    public Concessions cheapestByParley() {
        return Analysis.of(negotiation()).within(budget(1)).concessions();
    }

    /** What a cheapest concession costs. */
    @Benchmark
    public Object cheapestByLogicNg() {
        return new LogicNgEncoding(negotiation()).cheapestConcession(MOST_MILLISECONDS);
    }

    /** The hundred cheapest concessions, each with an outcome that it opens. */
    @Benchmark
    public Concessions hundredByParley() {
        return Analysis.of(negotiation()).within(budget(100)).concessions();
    }
}
