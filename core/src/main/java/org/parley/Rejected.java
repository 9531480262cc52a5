package org.parley;

import com.google.errorprone.annotations.Immutable;
import java.util.Objects;
import java.util.Optional;

/**
 * A position by which a party rejects terms.
 *
 * <p>Outright, it binds the party to an outcome without the terms. With {@code unless(c)} the terms need c; with
 * {@code until(step)} that step has to occur, and before every step of the terms. With both, both bind.
 *
 * @param party whose position it is
 * @param terms what is rejected
 * @param unless the condition that lifts the rejection, if any
 * @param until what has to come first, if anything: a step that occurs, or a demand; none of the terms' own steps
 * @param details how it was stated
 */
@Immutable
public record Rejected(Party party, Terms terms, Optional<Terms> unless, Optional<Terms> until, PositionDetails details)
        implements Position, Statement<Rejected> {
    public Rejected {
        Objects.requireNonNull(party, "party");
        Objects.requireNonNull(terms, "terms");
        Objects.requireNonNull(unless, "unless");
        Objects.requireNonNull(until, "until");
        Objects.requireNonNull(details, "details");
    }

    static Rejected by(Party party, Terms terms) {
        return new Rejected(party, terms, Optional.empty(), Optional.empty(), PositionDetails.NONE);
    }

    /** Returns the rejection as lifted where the condition holds; at most once. */
    public Rejected unless(Terms condition) {
        PositionIds.requireUnset(this, "unless", unless);
        return new Rejected(party, terms, Optional.of(Objects.requireNonNull(condition, "condition")), until, details);
    }

    /** Returns the rejection as lifted once the step has occurred; at most once. */
    public Rejected until(Step step) {
        PositionIds.requireUnset(this, "until", until);
        return new Rejected(
                party,
                terms,
                unless,
                Optional.of(Objects.requireNonNull(step, "step").occurs()),
                details);
    }

    /** Returns the rejection as lifted once the demand holds and its step has occurred; at most once. */
    public Rejected until(Demand demand) {
        PositionIds.requireUnset(this, "until", until);
        return new Rejected(party, terms, unless, Optional.of(Objects.requireNonNull(demand, "demand")), details);
    }

    @Override
    public Rejected with(PositionDetails newDetails) {
        return new Rejected(party, terms, unless, until, newDetails);
    }

    @Override
    public String id() {
        return PositionIds.of(this, "rejects");
    }

    @Override
    public <R> R accept(PositionVisitor<R> visitor) {
        return visitor.rejected(this);
    }

    @Override
    public String toString() {
        return id();
    }
}
