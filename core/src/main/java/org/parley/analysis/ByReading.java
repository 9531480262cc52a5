package org.parley.analysis;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parley.Reading;

/**
 * An answer for each choice of readings: where sources report, or parties read, one thing in several ways, the answer may
 * depend on which of them holds.
 *
 * <pre>{@code
 * ByReading<Optional<Answer>> answers = Analysis.of(talks)
 *         .byReading(read -> read.matrix().response(remains, north).map(Response::answer));
 * answers.isSame();    // whether it is one answer in every reading
 * answers.dependsOn(); // otherwise, which groups of readings it depends on
 * }</pre>
 *
 * @param <R> what is asked for; equal answers are one
 */
public final class ByReading<R> {
    private final ImmutableList<Case<R>> cases;

    private ByReading(ImmutableList<Case<R>> cases) {
        this.cases = cases;
    }

    /**
     * One answer, and the choices of readings in which it is the answer.
     *
     * @param <R> what is asked for
     * @param choices the choices, each of one reading a group, in the order of groups; a choice of nothing where there are
     *     no readings
     * @param answer the answer
     */
    public record Case<R>(ImmutableList<ImmutableList<Reading>> choices, R answer) {
        public Case {
            Objects.requireNonNull(choices, "choices");
            Objects.requireNonNull(answer, "answer");
        }
    }

    static <R> ByReading<R> of(List<ImmutableList<Reading>> choices, List<R> answers) {
        List<R> distinct = new ArrayList<>();
        List<ImmutableList.Builder<ImmutableList<Reading>>> where = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            int known = distinct.indexOf(answers.get(i));
            if (known < 0) {
                known = distinct.size();
                distinct.add(answers.get(i));
                where.add(ImmutableList.builder());
            }
            where.get(known).add(choices.get(i));
        }
        ImmutableList.Builder<Case<R>> cases = ImmutableList.builder();
        for (int i = 0; i < distinct.size(); i++) {
            cases.add(new Case<>(where.get(i).build(), distinct.get(i)));
        }
        return new ByReading<>(cases.build());
    }

    /** Returns the different answers, in the order of the first choice in which each is the answer. */
    public ImmutableList<Case<R>> cases() {
        return cases;
    }

    /** Returns whether the answer is the same in every reading. */
    public boolean isSame() {
        return cases.size() == 1;
    }

    /**
     * Returns the answer in these readings, one of each group.
     *
     * @throws IllegalArgumentException if these are no choice of one reading for each group
     */
    public R in(Reading... readings) {
        TreeSet<Reading> wanted = new TreeSet<>(List.of(readings));
        for (Case<R> each : cases) {
            for (ImmutableList<Reading> choice : each.choices()) {
                if (wanted.equals(new TreeSet<>(choice))) {
                    return each.answer();
                }
            }
        }
        throw new IllegalArgumentException(
                "There is no answer in the readings " + wanted + ": give one reading of each group, as in "
                        + cases.get(0).choices().get(0) + ".");
    }

    /** Returns in words in which readings this is the answer, such as {@code in the reading "exchange" of 6,000 remains}. */
    public String where(Case<R> one) {
        TreeSet<Reading> all = new TreeSet<>();
        for (Case<R> each : cases) {
            for (ImmutableList<Reading> choice : each.choices()) {
                all.addAll(choice);
            }
        }
        return ReadingWording.where(one.choices(), all);
    }

    /** Returns the groups of readings that the answer depends on: reading one of them otherwise can change it. */
    public ImmutableList<String> dependsOn() {
        TreeSet<String> groups = new TreeSet<>();
        for (int i = 0; i < cases.size(); i++) {
            for (int j = 0; j < i; j++) {
                addWhatAloneDiffers(cases.get(i), cases.get(j), groups);
            }
        }
        return ImmutableList.copyOf(groups);
    }

    private static <R> void addWhatAloneDiffers(Case<R> one, Case<R> other, TreeSet<String> groups) {
        for (ImmutableList<Reading> mine : one.choices()) {
            for (ImmutableList<Reading> theirs : other.choices()) {
                List<Reading> difference = new ArrayList<>(mine);
                difference.removeAll(theirs);
                if (difference.size() == 1) {
                    groups.add(difference.get(0).group());
                }
            }
        }
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof ByReading<?> other && cases.equals(other.cases);
    }

    @Override
    public int hashCode() {
        return cases.hashCode();
    }

    @Override
    public String toString() {
        return cases.toString();
    }
}
