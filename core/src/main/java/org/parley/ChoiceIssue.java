package org.parley;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.Immutable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An issue that is answered by one of finitely many named values.
 *
 * <p>An {@link #isOpen() open} issue, which has no order, gains the values that any part of a negotiation gives it, as the possible holders
 * of a territory are known only from everyone's demands together.
 *
 * @param id identifies the issue within a negotiation
 * @param label the issue as a reader knows it
 * @param values the values without surrounding white space, at least one, each once; from least to most where {@code isOrdered}
 * @param isOrdered whether the order of the values has meaning
 * @param isOpen whether the negotiation may add values; not where {@code isOrdered}
 * @param zero the value at which nothing is settled, if there is one
 * @param controlledBy who would have to act, if that is one party
 * @param codes the issue in external coding schemes
 */
@Immutable
public record ChoiceIssue(
        String id,
        String label,
        ImmutableList<String> values,
        boolean isOrdered,
        boolean isOpen,
        Optional<String> zero,
        Optional<Party> controlledBy,
        ImmutableList<ExternalCode> codes)
        implements Issue {
    /** The zero value of an issue that is answered yes or no. */
    public static final String NO = "no";

    /** The value of an issue, answered yes or no, at which it is settled. */
    public static final String YES = "yes";

    /** So many values are compared with each other sooner than they are looked up. */
    private static final int FEW = 8;

    public ChoiceIssue {
        id = checkedId(id, label);
        label = Text.named(label, "The label of issue ", id);
        values = stripped(id, values);
        zero = stripped(zero);
        Objects.requireNonNull(controlledBy, "controlledBy");
        Objects.requireNonNull(codes, "codes");
        requireDistinct(id, values);
        requireNoOrderOfOpenValues(id, isOrdered, isOpen);
        if (zero.isPresent() && !values.contains(zero.get())) {
            throw new IllegalArgumentException("The zero value \"" + zero.get() + "\" of issue " + id
                    + " is none of its values " + values + ": give one of these.");
        }
    }

    static ChoiceIssue of(String id, String... values) {
        ImmutableList<ExternalCode> none = ImmutableList.of();
        return new ChoiceIssue(
                id, id, ImmutableList.copyOf(values), false, false, Optional.empty(), Optional.empty(), none);
    }

    /** Returns the id of an issue, which messages name by its label before its id is known to be one. */
    static String checkedId(String id, String label) {
        return Objects.requireNonNull(label, "label").isBlank()
                ? Text.id(id, "an issue")
                : Text.id(id, "issue ", label);
    }

    private static Optional<String> stripped(Optional<String> zero) {
        boolean isPlain = zero.isEmpty() || Text.isPlain(zero.get());
        return isPlain ? zero : Optional.of(zero.get().strip());
    }

    private static ImmutableList<String> stripped(String id, ImmutableList<String> values) {
        if (Text.arePlain(Objects.requireNonNull(values, "values"))) {
            return values;
        }
        ImmutableList.Builder<String> stripped = ImmutableList.builder();
        for (String value : values) {
            stripped.add(Text.named(value, "A value of issue ", id));
        }
        return stripped.build();
    }

    private static void requireNoOrderOfOpenValues(String id, boolean isOrdered, boolean isOpen) {
        if (isOrdered && isOpen) {
            throw new IllegalArgumentException("Issue " + id + " is both open and in order, but values that others add"
                    + " have no place in an order: leave out open() or inOrder().");
        }
    }

    private static void requireDistinct(String id, List<String> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("Issue " + id + " has no value: give it at least one.");
        }
        if (values.size() > FEW && ImmutableSet.copyOf(values).size() == values.size()) {
            return;
        }
        for (int i = 0; i < values.size(); i++) {
            if (values.indexOf(values.get(i)) < i) {
                throw new IllegalArgumentException(
                        "Issue " + id + " has the value \"" + values.get(i) + "\" twice: give each value once.");
            }
        }
    }

    /** Returns this issue with the label that a reader sees. */
    public ChoiceIssue labelled(String newLabel) {
        return new ChoiceIssue(id, newLabel, values, isOrdered, isOpen, zero, controlledBy, codes);
    }

    /** Returns this issue with its values in order, from least to most. */
    public ChoiceIssue inOrder() {
        return new ChoiceIssue(id, label, values, true, isOpen, zero, controlledBy, codes);
    }

    /** Returns this issue open to the values that other parts of a negotiation give it. */
    public ChoiceIssue open() {
        return new ChoiceIssue(id, label, values, isOrdered, true, zero, controlledBy, codes);
    }

    /** Returns this issue with the value at which nothing is settled. */
    public ChoiceIssue withZero(String newZero) {
        Objects.requireNonNull(newZero, "newZero");
        return new ChoiceIssue(id, label, values, isOrdered, isOpen, Optional.of(newZero), controlledBy, codes);
    }

    /** Returns this issue controlled by the party: it would have to act. */
    public ChoiceIssue controlledBy(Party party) {
        Objects.requireNonNull(party, "party");
        return new ChoiceIssue(id, label, values, isOrdered, isOpen, zero, Optional.of(party), codes);
    }

    /** Returns this issue with one more external code. */
    public ChoiceIssue withCode(ExternalCode code) {
        Objects.requireNonNull(code, "code");
        ImmutableList<ExternalCode> more =
                ImmutableList.<ExternalCode>builder().addAll(codes).add(code).build();
        return new ChoiceIssue(id, label, values, isOrdered, isOpen, zero, controlledBy, more);
    }

    /** Returns whether the two differ in nothing but the values that an open issue gains. */
    boolean isOpenLike(ChoiceIssue other) {
        return isOpen
                && other.isOpen
                && id.equals(other.id)
                && label.equals(other.label)
                && isOrdered == other.isOrdered
                && zero.equals(other.zero)
                && controlledBy.equals(other.controlledBy)
                && codes.equals(other.codes);
    }

    /** Returns this issue with these values, in alphabetical order behind the zero value. */
    ChoiceIssue withAll(Set<String> newValues) {
        List<String> all = new ArrayList<>(newValues);
        Collections.sort(all);
        if (zero.isPresent()) {
            all.remove(zero.get());
            all.add(0, zero.get());
        }
        ImmutableList<String> sorted = ImmutableList.copyOf(all);
        return new ChoiceIssue(id, label, sorted, isOrdered, isOpen, zero, controlledBy, codes);
    }

    /** States that this issue, answered yes or no, is answered yes. */
    public Terms yes() {
        return is(YES);
    }

    /** States that this issue, answered yes or no, is answered no. */
    public Terms no() {
        return is(NO);
    }

    /** States that the issue takes this value. */
    public Terms is(String value) {
        return new Terms.Among(this, ImmutableList.of(Objects.requireNonNull(value, "value")));
    }

    /** States that the issue takes one of these values. */
    public Terms in(String... someValues) {
        return new Terms.Among(this, ImmutableList.copyOf(someValues));
    }

    /**
     * States that the issue takes this value or a greater one.
     *
     * @throws IllegalArgumentException if the values have no order, or this is none of them
     */
    public Terms atLeast(String value) {
        return new Terms.Among(this, values.subList(rank(value), values.size()));
    }

    /**
     * States that the issue takes this value or a lesser one.
     *
     * @throws IllegalArgumentException if the values have no order, or this is none of them
     */
    public Terms atMost(String value) {
        return new Terms.Among(this, values.subList(0, rank(value) + 1));
    }

    private int rank(String value) {
        int rank = values.indexOf(Objects.requireNonNull(value, "value").strip());
        if (rank < 0) {
            throw new IllegalArgumentException(
                    "Issue " + id + " has no value \"" + value + "\": use one of " + values + ".");
        }
        if (!isOrdered) {
            throw new IllegalArgumentException("Issue " + id + " has its values " + values
                    + " in no order: call inOrder(), or name the values with in(..).");
        }
        return rank;
    }

    @Override
    public boolean isZero(Value value) {
        return value instanceof Value.Named named
                && zero.isPresent()
                && zero.get().equals(named.name());
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof ChoiceIssue other
                && id.equals(other.id)
                && label.equals(other.label)
                && values.equals(other.values)
                && isOrdered == other.isOrdered
                && isOpen == other.isOpen
                && zero.equals(other.zero)
                && controlledBy.equals(other.controlledBy)
                && codes.equals(other.codes);
    }

    @Override
    public int hashCode() {
        return 31 * id.hashCode() + values.hashCode();
    }

    @Override
    public String toString() {
        return id;
    }
}
