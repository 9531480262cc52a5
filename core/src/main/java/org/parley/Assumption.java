package org.parley;

import com.google.errorprone.annotations.Immutable;
import java.util.Objects;
import java.util.Optional;

/**
 * Terms that the analyst adds and no party said.
 *
 * <p>Every result that rests on an assumption lists it.
 *
 * @param id identifies the assumption within a negotiation
 * @param terms what is assumed to hold in every possible outcome
 * @param rationale why, in one clause; may be empty
 * @param disclosure who may see it
 * @param reading the reading that the assumption belongs to, if it does not hold in every one
 */
@Immutable
public record Assumption(String id, Terms terms, String rationale, Disclosure disclosure, Optional<Reading> reading)
        implements Premise {
    public Assumption {
        id = Text.id(id, "an assumption");
        Objects.requireNonNull(terms, "terms");
        Objects.requireNonNull(rationale, "rationale");
        Objects.requireNonNull(disclosure, "disclosure");
        Objects.requireNonNull(reading, "reading");
    }

    /** Returns the assumption that these terms hold; its id is made from them. */
    public static Assumption that(Terms terms) {
        Objects.requireNonNull(terms, "terms");
        String id = Text.idFrom("assumption-" + terms.text(), "an assumption");
        return new Assumption(id, terms, "", Disclosure.PUBLIC, Optional.empty());
    }

    /** Returns this assumption under another id. */
    public Assumption id(String newId) {
        return new Assumption(newId, terms, rationale, disclosure, reading);
    }

    /** Returns this assumption with the reason for it. */
    public Assumption because(String newRationale) {
        return new Assumption(id, terms, newRationale, disclosure, reading);
    }

    /** Returns this assumption disclosed to these only. */
    public Assumption disclosedTo(Disclosure newDisclosure) {
        return new Assumption(id, terms, rationale, newDisclosure, reading);
    }

    /** Returns this assumption as made in this reading only; see {@link Reading}. */
    public Assumption reading(String group, String name) {
        return new Assumption(id, terms, rationale, disclosure, Optional.of(new Reading(group, name)));
    }

    @SuppressWarnings("ReferenceEquality") // What changed is another object.
    Assumption withTerms(Terms newTerms) {
        return newTerms == terms ? this : new Assumption(id, newTerms, rationale, disclosure, reading);
    }

    @Override
    public String toString() {
        return id;
    }
}
