package org.parley.demand;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import com.google.errorprone.annotations.concurrent.LazyInit;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.Act;
import org.parley.ChoiceIssue;
import org.parley.CompatibilityRule;
import org.parley.Demand;
import org.parley.Issue;
import org.parley.Party;
import org.parley.Step;
import org.parley.Terms;

/**
 * The neutrality of a state: it stays out of alliances, and does without foreign bases or troops where that is said.
 *
 * <pre>{@code
 * Demand neutrality = Neutrality.of(north).foreignBases().foreignTroops();
 * }</pre>
 */
@Immutable
public final class Neutrality implements Demand {
    private final Party of;
    private final boolean isWithoutForeignBases;
    private final boolean isWithoutForeignTroops;
    private final int hash;

    @LazyInit
    private @Nullable Content content;

    /**
     * Makes the demand from all that it says.
     *
     * @param of who is neutral
     * @param isWithoutForeignBases whether it admits no foreign bases; otherwise that is left unsaid
     * @param isWithoutForeignTroops whether it admits no foreign troops; otherwise that is left unsaid
     */
    public Neutrality(Party of, boolean isWithoutForeignBases, boolean isWithoutForeignTroops) {
        this.of = Objects.requireNonNull(of, "of");
        this.isWithoutForeignBases = isWithoutForeignBases;
        this.isWithoutForeignTroops = isWithoutForeignTroops;
        this.hash = Objects.hash(of, isWithoutForeignBases, isWithoutForeignTroops);
    }

    /** Returns the neutrality of this party, which stays out of alliances. */
    public static Neutrality of(Party party) {
        return new Neutrality(party, false, false);
    }

    /** Returns this neutrality, without foreign bases. */
    public Neutrality foreignBases() {
        return new Neutrality(of, true, isWithoutForeignTroops);
    }

    /** Returns this neutrality, without foreign troops. */
    public Neutrality foreignTroops() {
        return new Neutrality(of, isWithoutForeignBases, true);
    }

    /** Returns who is neutral. */
    public Party of() {
        return of;
    }

    /** Returns whether it admits no foreign bases; otherwise that is left unsaid. */
    public boolean isWithoutForeignBases() {
        return isWithoutForeignBases;
    }

    /** Returns whether it admits no foreign troops; otherwise that is left unsaid. */
    public boolean isWithoutForeignTroops() {
        return isWithoutForeignTroops;
    }

    @Override
    public String kind() {
        return "neutrality";
    }

    @Override
    public String label() {
        return "Neutrality" + (without().isEmpty() ? "" : "," + without());
    }

    @Override
    public String phrase() {
        return "neutrality" + without();
    }

    @Override
    public String description() {
        return "Neutrality of " + of.name() + (without().isEmpty() ? "" : "," + without());
    }

    private String without() {
        if (isWithoutForeignBases) {
            return isWithoutForeignTroops ? " without foreign bases and troops" : " without foreign bases";
        }
        return isWithoutForeignTroops ? " without foreign troops" : "";
    }

    private Content content() {
        Content known = content;
        if (known == null) {
            known = said();
            content = known;
        }
        return known;
    }

    private Content said() {
        ImmutableList.Builder<Terms> parts = ImmutableList.builder();
        ImmutableList.Builder<Issue> extents = ImmutableList.builder();
        for (ChoiceIssue facet : facets()) {
            parts.add(facet.yes());
            extents.add(facet);
        }
        String name = "the neutrality of " + of.name();
        Step step = new Step(id(), name, name, name + " takes effect");
        return Content.of(Facets.all(parts.build()), new Act(step, extents.build()), rules());
    }

    private ImmutableList<ChoiceIssue> facets() {
        ImmutableList.Builder<ChoiceIssue> facets = ImmutableList.builder();
        facets.add(alliances());
        if (isWithoutForeignBases) {
            facets.add(facet("foreign-bases", "exclusion of foreign bases from " + of.name()));
        }
        if (isWithoutForeignTroops) {
            facets.add(troops());
        }
        return facets.build();
    }

    private ImmutableList<CompatibilityRule> rules() {
        CompatibilityRule membership = excludes(
                alliances(),
                GuaranteeForm.ALLIANCE_MEMBERSHIP,
                "a state that stays out of alliances is no member of one");
        if (!isWithoutForeignTroops) {
            return ImmutableList.of(membership);
        }
        CompatibilityRule stationing = excludes(
                troops(),
                GuaranteeForm.TROOPS_ON_THE_GROUND,
                "a state that admits no foreign troops has none of its guarantors' on its ground");
        return ImmutableList.of(membership, stationing);
    }

    @Override
    public Terms terms() {
        return content().terms();
    }

    @Override
    public Optional<Act> act() {
        return content().act();
    }

    @Override
    public ImmutableList<Party> actors() {
        return ImmutableList.of(of);
    }

    @Override
    public ImmutableList<CompatibilityRule> impliedRules() {
        return content().impliedRules();
    }

    private CompatibilityRule excludes(ChoiceIssue facet, GuaranteeForm form, String rationale) {
        Terms guarantee = GuaranteeIssues.to(of).form(form).yes();
        return Facets.excludes(id() + "/" + form.id(), facet.yes(), guarantee, rationale);
    }

    private String id() {
        return "neutrality/" + of.id();
    }

    private ChoiceIssue facet(String facet, String label) {
        return Facets.of(id(), of).yesNo(facet, label);
    }

    private ChoiceIssue alliances() {
        return facet("alliances", "abstention of " + of.name() + " from alliances");
    }

    private ChoiceIssue troops() {
        return facet("foreign-troops", "exclusion of foreign troops from " + of.name());
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Neutrality other
                && of.equals(other.of)
                && isWithoutForeignBases == other.isWithoutForeignBases
                && isWithoutForeignTroops == other.isWithoutForeignTroops;
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return text();
    }
}
