package org.parley;

import com.google.errorprone.annotations.Immutable;
import com.google.errorprone.annotations.concurrent.LazyInit;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A position by which a party accepts terms.
 *
 * <p>It records consent and binds to nothing; with {@code onlyIf(c)} it consents where c holds, and binds to c where the
 * terms hold.
 */
@Immutable
public final class Accepted implements Position, Statement<Accepted> {
    private final Party party;
    private final Terms terms;
    private final Optional<Terms> onlyIf;
    private final PositionDetails details;

    @LazyInit
    private @Nullable String id;

    /**
     * Makes the position.
     *
     * @param party whose position it is
     * @param terms what is accepted
     * @param onlyIf the condition of the consent, if any
     * @param details how it was stated
     */
    public Accepted(Party party, Terms terms, Optional<Terms> onlyIf, PositionDetails details) {
        this.party = Objects.requireNonNull(party, "party");
        this.terms = Objects.requireNonNull(terms, "terms");
        this.onlyIf = Objects.requireNonNull(onlyIf, "onlyIf");
        this.details = Objects.requireNonNull(details, "details");
        this.id = details.ownId().orElse(null);
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
    public Party party() {
        return party;
    }

    @Override
    public Terms terms() {
        return terms;
    }

    /** Returns the condition of the consent, if any. */
    public Optional<Terms> onlyIf() {
        return onlyIf;
    }

    @Override
    public PositionDetails details() {
        return details;
    }

    @Override
    public String id() {
        String known = id;
        if (known == null) {
            known = PositionIds.of(party, "accepts", terms);
            id = known;
        }
        return known;
    }

    @Override
    public <R> R accept(PositionVisitor<R> visitor) {
        return visitor.accepted(this);
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Accepted other
                && party.equals(other.party)
                && terms.equals(other.terms)
                && onlyIf.equals(other.onlyIf)
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
