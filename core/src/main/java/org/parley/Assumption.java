package org.parley;

import com.google.errorprone.annotations.Immutable;
import java.util.Objects;

/**
 * Terms that the analyst adds and no party said.
 *
 * <p>Every result that rests on an assumption lists it.
 *
 * @param id identifies the assumption within a negotiation
 * @param terms what is assumed to hold in every possible outcome
 * @param rationale why, in one clause; may be empty
 * @param disclosure who may see it
 */
@Immutable
public record Assumption(String id, Terms terms, String rationale, Disclosure disclosure) implements Premise {
    public Assumption {
        id = Text.id(id, "an assumption");
        Objects.requireNonNull(terms, "terms");
        Objects.requireNonNull(rationale, "rationale");
        Objects.requireNonNull(disclosure, "disclosure");
    }

    /** Makes a public assumption. */
    public Assumption(String id, Terms terms, String rationale) {
        this(id, terms, rationale, Disclosure.PUBLIC);
    }

    /** Returns the assumption that these terms hold; its id is made from them. */
    public static Assumption that(Terms terms) {
        Objects.requireNonNull(terms, "terms");
        return new Assumption(Text.idFrom("assumption-" + terms.text(), "an assumption"), terms, "");
    }

    /** Returns this assumption under another id. */
    public Assumption id(String newId) {
        return new Assumption(newId, terms, rationale, disclosure);
    }

    /** Returns this assumption with the reason for it. */
    public Assumption because(String newRationale) {
        return new Assumption(id, terms, newRationale, disclosure);
    }

    /** Returns this assumption disclosed to these only. */
    public Assumption disclosedTo(Disclosure newDisclosure) {
        return new Assumption(id, terms, rationale, newDisclosure);
    }

    Assumption withTerms(Terms newTerms) {
        return new Assumption(id, newTerms, rationale, disclosure);
    }

    @Override
    public String toString() {
        return id;
    }
}
