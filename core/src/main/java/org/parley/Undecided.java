package org.parley;

import com.google.errorprone.annotations.Immutable;
import com.google.errorprone.annotations.concurrent.LazyInit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A position by which a party, asked about terms, has not answered.
 *
 * <p>It binds to nothing and consents to nothing; it is not the same as silence.
 */
@Immutable
public final class Undecided implements Position, Statement<Undecided> {
    private final Party party;
    private final Terms terms;
    private final PositionDetails details;

    @LazyInit
    private @Nullable String id;

    /**
     * Makes the position.
     *
     * @param party whose position it is
     * @param terms what the party was asked about
     * @param details how it was stated
     */
    public Undecided(Party party, Terms terms, PositionDetails details) {
        this.party = Objects.requireNonNull(party, "party");
        this.terms = Objects.requireNonNull(terms, "terms");
        this.details = Objects.requireNonNull(details, "details");
        this.id = details.ownId().orElse(null);
    }

    static Undecided by(Party party, Terms terms) {
        return new Undecided(party, terms, PositionDetails.NONE);
    }

    @Override
    public Undecided with(PositionDetails newDetails) {
        return new Undecided(party, terms, newDetails);
    }

    @Override
    public Party party() {
        return party;
    }

    @Override
    public Terms terms() {
        return terms;
    }

    @Override
    public PositionDetails details() {
        return details;
    }

    @Override
    public String id() {
        String known = id;
        if (known == null) {
            known = PositionIds.of(party, "is-undecided-on", terms);
            id = known;
        }
        return known;
    }

    @Override
    public <R> R accept(PositionVisitor<R> visitor) {
        return visitor.undecided(this);
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Undecided other
                && party.equals(other.party)
                && terms.equals(other.terms)
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
