package org.parley.demand;

import com.google.errorprone.annotations.Immutable;
import java.util.Objects;

/**
 * Which of the persons held a release covers.
 *
 * <pre>{@code
 * PrisonerRelease.by(south).of(north).categories(PrisonerCategory.AGED_18_TO_25, PrisonerCategory.of("journalists"))
 * }</pre>
 *
 * @param id identifies the category within a negotiation, such as {@code aged-18-to-25}
 * @param persons the persons in words that follow "release of", such as "prisoners aged 18 to 25"
 */
@Immutable
public record PrisonerCategory(String id, String persons) {
    /** Everyone held, of whatever category, as GC III article 118 has it for prisoners of war after hostilities. */
    public static final PrisonerCategory ALL = new PrisonerCategory("all", "prisoners");

    /** The seriously wounded and seriously sick, as GC III article 109 has it for prisoners of war. */
    public static final PrisonerCategory SERIOUSLY_WOUNDED_AND_SICK =
            new PrisonerCategory("seriously-wounded-and-sick", "seriously wounded and sick prisoners");

    /** Those aged 18 to 25 years, both inclusive. */
    public static final PrisonerCategory AGED_18_TO_25 =
            new PrisonerCategory("aged-18-to-25", "prisoners aged 18 to 25");

    /** Civilians held. */
    public static final PrisonerCategory CIVILIAN_DETAINEES =
            new PrisonerCategory("civilian-detainees", "civilian detainees");

    public PrisonerCategory {
        Objects.requireNonNull(id, "id");
        persons = Words.named(persons, "a category of prisoners");
    }

    /** Returns the category of these persons, such as "journalists"; its id is made from the name. */
    public static PrisonerCategory of(String persons) {
        return new PrisonerCategory(Words.idFrom(persons, "a category of prisoners"), persons);
    }

    @Override
    public String toString() {
        return id;
    }
}
