package org.parley;

import com.google.errorprone.annotations.Immutable;
import java.util.Objects;
import java.util.Optional;

/**
 * A position by which a party accepts terms.
 *
 * <p>It records consent and binds to nothing; with {@code onlyIf(c)} it consents where c holds, and binds to c where the
 * terms hold.
 *
 * @param party whose position it is
 * @param terms what is accepted
 * @param onlyIf the condition of the consent, if any
 * @param details how it was stated
 */
@Immutable
public record Accepted(Party party, Terms terms, Optional<Terms> onlyIf, PositionDetails details)
        implements Position, Statement<Accepted> {
    public Accepted {
        Objects.requireNonNull(party, "party");
        Objects.requireNonNull(terms, "terms");
        Objects.requireNonNull(onlyIf, "onlyIf");
        Objects.requireNonNull(details, "details");
    }

    static Accepted by(Party party, Terms terms) {
        return new Accepted(party, terms, Optional.empty(), PositionDetails.NONE);
    }

    /** Returns the acceptance as given only where the condition holds; at most once. */
    public Accepted onlyIf(Terms condition) {
        PositionIds.requireUnset(this, "onlyIf", onlyIf);
        return new Accepted(party, terms, Optional.of(Objects.requireNonNull(condition, "condition")), details);
    }

    @Override
    public Accepted with(PositionDetails newDetails) {
        return new Accepted(party, terms, onlyIf, newDetails);
    }

    @Override
    public String id() {
        return PositionIds.of(this, "accepts");
    }

    @Override
    public <R> R accept(PositionVisitor<R> visitor) {
        return visitor.accepted(this);
    }

    @Override
    public String toString() {
        return id();
    }
}
