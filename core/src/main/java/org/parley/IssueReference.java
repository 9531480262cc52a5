package org.parley;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import java.util.Objects;
import java.util.Optional;

/**
 * A reference to an issue that a negotiation defines elsewhere, such as a facet of a typed demand.
 *
 * <p>{@code build()} puts the issue in its place, or reports that nothing defines it.
 *
 * @param id the id of the issue
 */
@Immutable
public record IssueReference(String id) implements Issue {
    public IssueReference {
        id = Text.id(id, "an issue");
    }

    @Override
    public String label() {
        return id;
    }

    @Override
    public Optional<Party> controlledBy() {
        return Optional.empty();
    }

    @Override
    public boolean isZero(Value value) {
        return false;
    }

    /** States that the issue takes this value. */
    public Terms is(String value) {
        Objects.requireNonNull(value, "value");
        return in(value);
    }

    /** States that the issue takes one of these values. */
    public Terms in(String... values) {
        return new Terms.Among(this, ImmutableList.copyOf(values));
    }

    /** States that the number is this one. */
    public Terms exactly(Amount amount) {
        Objects.requireNonNull(amount, "amount");
        return new Terms.Within(this, Optional.of(amount.number()), Optional.of(amount.number()), amount.unit());
    }

    /** States that the number is this one or a greater one. */
    public Terms atLeast(Amount amount) {
        Objects.requireNonNull(amount, "amount");
        return new Terms.Within(this, Optional.of(amount.number()), Optional.empty(), amount.unit());
    }

    /** States that the number is this one or a lesser one. */
    public Terms atMost(Amount amount) {
        Objects.requireNonNull(amount, "amount");
        return new Terms.Within(this, Optional.empty(), Optional.of(amount.number()), amount.unit());
    }

    @Override
    public String toString() {
        return id;
    }
}
