package org.parley;

import com.google.errorprone.annotations.Immutable;
import java.util.Objects;

/**
 * A position by which a party, asked about terms, has not answered.
 *
 * <p>It binds to nothing and consents to nothing; it is not the same as silence.
 *
 * @param party whose position it is
 * @param terms what the party was asked about
 * @param details how it was stated
 */
@Immutable
public record Undecided(Party party, Terms terms, PositionDetails details) implements Position, Statement<Undecided> {
    public Undecided {
        Objects.requireNonNull(party, "party");
        Objects.requireNonNull(terms, "terms");
        Objects.requireNonNull(details, "details");
    }

    static Undecided by(Party party, Terms terms) {
        return new Undecided(party, terms, PositionDetails.NONE);
    }

    @Override
    public Undecided with(PositionDetails newDetails) {
        return new Undecided(party, terms, newDetails);
    }

    @Override
    public String id() {
        return PositionIds.of(this, "is-undecided-on");
    }

    @Override
    public <R> R accept(PositionVisitor<R> visitor) {
        return visitor.undecided(this);
    }

    @Override
    public String toString() {
        return id();
    }
}
