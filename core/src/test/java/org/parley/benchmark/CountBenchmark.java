package org.parley.benchmark;

import java.math.BigInteger;
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
import org.parley.CompatibilityRule;
import org.parley.Negotiation;
import org.parley.NegotiationBuilder;
import org.parley.Party;
import org.parley.analysis.Analysis;
import org.parley.analysis.OutcomeCount;
import org.parley.analysis.OutcomePage;
import org.parley.analysis.OutcomeSample;

/**
 * Counting, listing and drawing possible outcomes, Parley beside LogicNG on the same negotiations; both begin with the
 * model each time.
 *
 * <p>Each call takes the next of some negotiations of one size, so that the median is one over negotiations.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
public class CountBenchmark {
    private static final int OUTCOMES = 1_000;

    /** What is negotiated; "HUGE" has more than 10^30 possible outcomes in clusters that share no issue. */
    @Param({"S", "M", "L", "XL", "XXL", "HUGE"})
    public String size = "";

    /** The rules alone, or also positions that can all be met together. */
    @Param({"RULES", "KEPT"})
    public String kind = "";

    private final List<Negotiation> negotiations = new ArrayList<>();
    private int next;

    /** Makes the negotiations; their number is odd, so that the median is one of them. */
    @Setup
    public void makeNegotiations() {
        for (int seed = 0; seed < 9; seed++) {
            Negotiation kept = make(seed);
            negotiations.add(kind.equals("KEPT") ? kept : rulesOf(kept));
        }
    }

    private Negotiation make(int seed) {
        return size.equals("HUGE")
                ? NegotiationGenerator.clustered(
                        10, new NegotiationGenerator.Shape(5, 8, 6, 4, 6), NegotiationGenerator.Kind.FEASIBLE, seed)
                : NegotiationGenerator.of(
                        NegotiationGenerator.Size.valueOf(size), NegotiationGenerator.Kind.FEASIBLE, seed);
    }

    /** Returns the same issues and rules without any position. */
    static Negotiation rulesOf(Negotiation negotiation) {
        NegotiationBuilder rules = Negotiation.between(negotiation.principals().toArray(new Party[0]));
        negotiation.issues().forEach(rules::declare);
        for (CompatibilityRule rule : negotiation.rules()) {
            rules.add(rule);
        }
        return rules.build();
    }

    private Negotiation negotiation() {
        next = (next + 1) % negotiations.size();
        return negotiations.get(next);
    }

    /** How many outcomes are possible. */
    @Benchmark
    public OutcomeCount countByParley() {
        return Analysis.of(negotiation()).zone().outcomes().count();
    }

    /** How many outcomes are possible, by LogicNG's own diagram. */
    @Benchmark
    public BigInteger countByLogicNg() {
        return new LogicNgEncoding(negotiation()).count();
    }

    /** How many outcomes are possible, by LogicNG's counter, which first splits what has no variable in common. */
    @Benchmark
    public BigInteger countInPartsByLogicNg() {
        return new LogicNgEncoding(negotiation()).countInParts();
    }

    /** The first thousand possible outcomes, each checked on the model. */
    @Benchmark
    public OutcomePage pageByParley() {
        return Analysis.of(negotiation()).zone().outcomes().page(0, OUTCOMES);
    }

    /** A thousand possible outcomes drawn at random, each checked on the model. */
    @Benchmark
    public OutcomeSample sampleByParley() {
        return Analysis.of(negotiation()).zone().outcomes().sample(1, OUTCOMES);
    }
}
