package org.parley.internal.compile;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;
import org.parley.ChoiceIssue;
import org.parley.Issue;
import org.parley.QuantityIssue;
import org.parley.Value;
import org.parley.internal.engine.Run;

/**
 * The values of an issue in its order: named values as they are listed, numbers ascending.
 *
 * <p>A range of numbers that no terms tell apart is as many values as it has where the issue has a smallest step and the
 * range two ends, and one value otherwise.
 */
final class ValueRuns {
    private final Vocabulary vocabulary;
    private final ImmutableList.Builder<ValueRun> runs = ImmutableList.builder();

    private ValueRuns(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    static ImmutableList<ValueRun> of(Issue issue, Vocabulary vocabulary) {
        ValueRuns runs = new ValueRuns(vocabulary);
        if (issue instanceof QuantityIssue quantity) {
            runs.add(quantity);
        } else if (issue instanceof ChoiceIssue choice) {
            runs.add(choice);
        }
        return runs.runs.build();
    }

    /** Returns for how many values of the issue the class stands. */
    static BigInteger times(Issue issue, ValueClass values) {
        return issue instanceof QuantityIssue quantity && isCounted(quantity, values)
                ? Stepped.of(quantity, values).times()
                : BigInteger.valueOf(values.values().size());
    }

    private static boolean isCounted(QuantityIssue issue, ValueClass range) {
        return issue.smallestStep().isPresent()
                && range.least().isPresent()
                && range.most().isPresent();
    }

    private void add(ChoiceIssue issue) {
        for (String name : issue.values()) {
            Value value = Value.of(name);
            int valueClass = vocabulary.classesOf(issue).of(value).nextSetBit(0);
            runs.add(run(issue, valueClass, BigInteger.ONE, value, Optional.empty()));
        }
    }

    private void add(QuantityIssue issue) {
        ImmutableList<ValueClass> classes = vocabulary.classesOf(issue).classes();
        for (int c = 0; c < classes.size(); c++) {
            ValueClass range = classes.get(c);
            runs.add(
                    isCounted(issue, range)
                            ? stepped(issue, c, Stepped.of(issue, range))
                            : run(issue, c, BigInteger.ONE, range.representative(), Optional.empty()));
        }
    }

    private ValueRun stepped(QuantityIssue issue, int valueClass, Stepped range) {
        return run(issue, valueClass, range.times(), Value.of(range.first()), issue.smallestStep());
    }

    /** The numbers of a range that a smallest step allows: the first, and how many there are. */
    private record Stepped(BigDecimal first, BigInteger times) {
        static Stepped of(QuantityIssue issue, ValueClass range) {
            BigDecimal step = issue.smallestStep().orElseThrow();
            BigDecimal origin = issue.least().orElse(BigDecimal.ZERO);
            BigDecimal first = steps(range.least().orElseThrow().subtract(origin), step, RoundingMode.CEILING);
            BigDecimal last = steps(range.most().orElseThrow().subtract(origin), step, RoundingMode.FLOOR);
            if (!range.includesLeast()
                    && isAt(first, step, origin, range.least().orElseThrow())) {
                first = first.add(BigDecimal.ONE);
            }
            if (!range.includesMost() && isAt(last, step, origin, range.most().orElseThrow())) {
                last = last.subtract(BigDecimal.ONE);
            }
            return new Stepped(
                    origin.add(first.multiply(step)),
                    last.subtract(first).toBigInteger().add(BigInteger.ONE));
        }

        private static BigDecimal steps(BigDecimal distance, BigDecimal step, RoundingMode rounding) {
            return distance.divide(step, 0, rounding);
        }

        private static boolean isAt(BigDecimal steps, BigDecimal step, BigDecimal origin, BigDecimal bound) {
            return origin.add(steps.multiply(step)).compareTo(bound) == 0;
        }
    }

    private ValueRun run(Issue issue, int valueClass, BigInteger times, Value first, Optional<BigDecimal> step) {
        Run run = new Run(vocabulary.variable(issue, valueClass), vocabulary.value(issue, valueClass), times);
        return new ValueRun(run, first, step);
    }
}
