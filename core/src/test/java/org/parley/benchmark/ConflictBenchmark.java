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
import org.parley.analysis.Conflicts;

/**
 * Finding conflicts, Parley beside LogicNG on the same negotiations; both begin with the model each time.
 *
 * <p>Each call takes the next of some negotiations of one size, so that the median is one over negotiations.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
public class ConflictBenchmark {
    private static final int MOST_CONFLICTS = 200;
    private static final long MOST_MILLISECONDS = 2_000;

    /** What is negotiated; hard conditional demands, "HARD", are run apart, as they know no kind. */
    @Param({"S", "M", "L", "XL", "XXL", "CLUSTERS"})
    public String size = "";

    /** What can be met together. */
    @Param({"FEASIBLE", "TANGLED", "INFEASIBLE"})
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

    private static Budget budget(int conflicts) {
        return Budget.of(Duration.ofMillis(MOST_MILLISECONDS)).results(conflicts);
    }

    /** One conflict, minimal but of any size, with outcomes that show that it is minimal. */
    @Benchmark
    public Conflicts oneByParley() {
        return Analysis.of(negotiation()).within(budget(1)).someConflict();
    }

    /** A smallest conflict, with outcomes that show that it is minimal. */
    @Benchmark
    public Conflicts smallestByParley() {
        return Analysis.of(negotiation()).within(budget(1)).conflicts();
    }

    /** One conflict, minimal but of any size. */
    @Benchmark
    public Object oneByLogicNg() {
        return new LogicNgEncoding(negotiation()).someConflict();
    }

    /** A smallest conflict by LogicNG's own search for it. */
    @Benchmark
    public Object smallestByLogicNg() {
        return new LogicNgEncoding(negotiation()).smallestConflict(MOST_MILLISECONDS);
    }

    /** All conflicts, or the smallest of them, each with outcomes that show that it is minimal. */
    @Benchmark
    public Conflicts allByParley() {
        return Analysis.of(negotiation()).within(budget(MOST_CONFLICTS)).conflicts();
    }

    /** All conflicts, or some of them, in no order. */
    @Benchmark
    public Object allByLogicNg() {
        return new LogicNgEncoding(negotiation()).allConflicts(MOST_CONFLICTS, Integer.MAX_VALUE, MOST_MILLISECONDS);
    }
}
