package org.parley;

import com.google.errorprone.annotations.Immutable;
import com.google.errorprone.annotations.concurrent.LazyInit;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A position by which a party rejects terms.
 *
 * <p>Outright, it binds the party to an outcome without the terms. With {@code unless(c)} the terms need c; with
 * {@code until(step)} that step has to occur, and before every step of the terms. With both, both bind.
 */
@Immutable
public final class Rejected implements Position, Statement<Rejected> {
    private final Party party;
    private final Terms terms;
    private final Optional<Terms> unless;
    private final Optional<Terms> until;
    private final PositionDetails details;

    @LazyInit
    private @Nullable String id;

    /**
     * Makes the position.
     *
     * @param party whose position it is
     * @param terms what is rejected
     * @param unless the condition that lifts the rejection, if any
     * @param until what has to come first, if anything: a step that occurs, or a demand; none of the terms' own steps
     * @param details how it was stated
     */
    public Rejected(Party party, Terms terms, Optional<Terms> unless, Optional<Terms> until, PositionDetails details) {
        this.party = Objects.requireNonNull(party, "party");
        this.terms = Objects.requireNonNull(terms, "terms");
        this.unless = Objects.requireNonNull(unless, "unless");
        this.until = Objects.requireNonNull(until, "until");
        this.details = Objects.requireNonNull(details, "details");
        this.id = details.ownId().orElse(null);
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
    public Party party() {
        return party;
    }

    @Override
    public Terms terms() {
        return terms;
    }

    /** Returns the condition that lifts the rejection, if any. */
    public Optional<Terms> unless() {
        return unless;
    }

    /** Returns what has to come first, if anything: a step that occurs, or a demand; none of the terms' own steps. */
    public Optional<Terms> until() {
        return until;
    }

    @Override
    public PositionDetails details() {
        return details;
    }

    @Override
    public String id() {
        String known = id;
        if (known == null) {
            known = PositionIds.of(party, "rejects", terms);
            id = known;
        }
        return known;
    }

    @Override
    public <R> R accept(PositionVisitor<R> visitor) {
        return visitor.rejected(this);
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Rejected other
                && party.equals(other.party)
                && terms.equals(other.terms)
                && unless.equals(other.unless)
                && until.equals(other.until)
                && details.equals(other.details);
    }

    @Override
    public int hashCode() {
        return id().hashCode();
    }

    @Override
    public String toString() {
        return id();
    }
}
