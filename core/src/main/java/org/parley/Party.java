package org.parley;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whoever can hold a position: a state, an armed group, an organisation.
 *
 * <p>A party leads to its four attitudes, each of which is a {@link Position}:
 *
 * <pre>{@code
 * Party north = Party.of("North");
 * Position position = north.demands(Ceasefire.full()).redLine();
 * }</pre>
 *
 * <p>Parties are values: two parties with equal id, name and codes are equal.
 *
 * @param id identifies the party within a negotiation; letters, digits and {@code - _ . /}
 * @param name the party as a reader knows it
 * @param codes the party in external coding schemes, in the order given
 */
@Immutable
public record Party(String id, String name, ImmutableList<ExternalCode> codes) {
    public Party {
        name = Text.named(name, "The name of a party");
        id = Text.id(id, "party ", name);
        Objects.requireNonNull(codes, "codes");
    }

    /** Returns the party of that name; its id is made from the name ("North Coast" becomes {@code north-coast}). */
    public static Party of(String name) {
        return new Party(Text.idFrom(name, "a party"), name, ImmutableList.of());
    }

    /** Returns this party under another id. */
    public Party withId(String newId) {
        return new Party(newId, name, codes);
    }

    /** Returns this party with one more external code. */
    public Party withCode(ExternalCode code) {
        Objects.requireNonNull(code, "code");
        return new Party(
                id,
                name,
                ImmutableList.<ExternalCode>builder().addAll(codes).add(code).build());
    }

    /** States that this party demands the terms. */
    public Demanded demands(Terms terms) {
        return Demanded.by(this, terms);
    }

    /** States that this party accepts the terms: it records consent and binds to nothing. */
    public Accepted accepts(Terms terms) {
        return Accepted.by(this, terms);
    }

    /** States that this party rejects the terms. */
    public Rejected rejects(Terms terms) {
        return Rejected.by(this, terms);
    }

    /** States that this party was asked about the terms and has not answered. */
    public Undecided undecidedOn(Terms terms) {
        return Undecided.by(this, terms);
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Party other
                && id.equals(other.id)
                && name.equals(other.name)
                && codes.equals(other.codes);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id;
    }
}
