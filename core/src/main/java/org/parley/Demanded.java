package org.parley;

import com.google.errorprone.annotations.Immutable;
import com.google.errorprone.annotations.concurrent.LazyInit;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A position by which a party demands terms.
 *
 * <p>It binds the party to the terms; with {@code when(c)} only where c holds, with {@code unless(d)} to the terms or d.
 */
@Immutable
public final class Demanded implements Position, Statement<Demanded> {
    private final Party party;
    private final Terms terms;
    private final Optional<Terms> when;
    private final Optional<Terms> unless;
    private final PositionDetails details;

    @LazyInit
    private @Nullable String id;

    /**
     * Makes the position.
     *
     * @param party whose position it is
     * @param terms what is demanded
     * @param when the condition under which it is demanded, if any
     * @param unless what would do instead, if anything
     * @param details how it was stated
     */
    public Demanded(Party party, Terms terms, Optional<Terms> when, Optional<Terms> unless, PositionDetails details) {
        this.party = Objects.requireNonNull(party, "party");
        this.terms = Objects.requireNonNull(terms, "terms");
        this.when = Objects.requireNonNull(when, "when");
        this.unless = Objects.requireNonNull(unless, "unless");
        this.details = Objects.requireNonNull(details, "details");
        this.id = details.ownId().orElse(null);
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
    public Party party() {
        return party;
    }

    @Override
    public Terms terms() {
        return terms;
    }

    /** Returns the condition under which it is demanded, if any. */
    public Optional<Terms> when() {
        return when;
    }

    /** Returns what would do instead, if anything. */
    public Optional<Terms> unless() {
        return unless;
    }

    @Override
    public PositionDetails details() {
        return details;
    }

    @Override
    public String id() {
        String known = id;
        if (known == null) {
            known = PositionIds.of(party, "demands", terms);
            id = known;
        }
        return known;
    }

    @Override
    public <R> R accept(PositionVisitor<R> visitor) {
        return visitor.demanded(this);
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Demanded other
                && party.equals(other.party)
                && terms.equals(other.terms)
                && when.equals(other.when)
                && unless.equals(other.unless)
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
