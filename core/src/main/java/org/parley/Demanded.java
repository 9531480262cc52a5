package org.parley;

import com.google.errorprone.annotations.Immutable;
import java.util.Objects;
import java.util.Optional;

/**
 * A position by which a party demands terms.
 *
 * <p>It binds the party to the terms; with {@code when(c)} only where c holds, with {@code unless(d)} to the terms or d.
 *
 * @param party whose position it is
 * @param terms what is demanded
 * @param when the condition under which it is demanded, if any
 * @param unless what would do instead, if anything
 * @param details how it was stated
 */
@Immutable
public record Demanded(Party party, Terms terms, Optional<Terms> when, Optional<Terms> unless, PositionDetails details)
        implements Position, Statement<Demanded> {
    public Demanded {
        Objects.requireNonNull(party, "party");
        Objects.requireNonNull(terms, "terms");
        Objects.requireNonNull(when, "when");
        Objects.requireNonNull(unless, "unless");
        Objects.requireNonNull(details, "details");
    }

    static Demanded by(Party party, Terms terms) {
        return new Demanded(party, terms, Optional.empty(), Optional.empty(), PositionDetails.NONE);
    }

    /** Returns the demand as made only where the condition holds; at most once. */
    public Demanded when(Terms condition) {
        PositionIds.requireUnset(this, "when", when);
        return new Demanded(party, terms, Optional.of(Objects.requireNonNull(condition, "condition")), unless, details);
    }

    /** Returns the demand as dropped where the alternative holds; at most once. */
    public Demanded unless(Terms alternative) {
        PositionIds.requireUnset(this, "unless", unless);
        return new Demanded(
                party, terms, when, Optional.of(Objects.requireNonNull(alternative, "alternative")), details);
    }

    @Override
    public Demanded with(PositionDetails newDetails) {
        return new Demanded(party, terms, when, unless, newDetails);
    }

    @Override
    public String id() {
        return PositionIds.of(this, "demands");
    }

    @Override
    public <R> R accept(PositionVisitor<R> visitor) {
        return visitor.demanded(this);
    }

    @Override
    public String toString() {
        return id();
    }
}
