package org.parley.demand;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import java.util.Objects;
import java.util.Optional;
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
 *
 * @param of who is neutral
 * @param isWithoutForeignBases whether it admits no foreign bases; otherwise that is left unsaid
 * @param isWithoutForeignTroops whether it admits no foreign troops; otherwise that is left unsaid
 */
@Immutable
public record Neutrality(Party of, boolean isWithoutForeignBases, boolean isWithoutForeignTroops) implements Demand {
    public Neutrality {
        Objects.requireNonNull(of, "of");
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

    @Override
    public Terms terms() {
        ImmutableList.Builder<Terms> parts = ImmutableList.builder();
        parts.add(alliances().yes());
        if (isWithoutForeignBases) {
            parts.add(bases().yes());
        }
        if (isWithoutForeignTroops) {
            parts.add(troops().yes());
        }
        return Facets.all(parts.build());
    }

    @Override
    public Optional<Act> act() {
        ImmutableList.Builder<Issue> extents = ImmutableList.builder();
        extents.add(alliances());
        if (isWithoutForeignBases) {
            extents.add(bases());
        }
        if (isWithoutForeignTroops) {
            extents.add(troops());
        }
        String name = "the neutrality of " + of.name();
        Step step = new Step(id(), name, name, name + " takes effect");
        return Optional.of(new Act(step, extents.build()));
    }

    @Override
    public ImmutableList<Party> actors() {
        return ImmutableList.of(of);
    }

    @Override
    public ImmutableList<CompatibilityRule> impliedRules() {
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

    private CompatibilityRule excludes(ChoiceIssue facet, GuaranteeForm form, String rationale) {
        Terms guarantee = GuaranteeIssues.to(of).form(form).yes();
        return Facets.excludes(id() + "/" + form.id(), facet.yes(), guarantee, rationale);
    }

    private String id() {
        return "neutrality/" + of.id();
    }

    private ChoiceIssue alliances() {
        return Facets.of(id(), of).yesNo("alliances", "abstention of " + of.name() + " from alliances");
    }

    private ChoiceIssue bases() {
        return Facets.of(id(), of).yesNo("foreign-bases", "exclusion of foreign bases from " + of.name());
    }

    private ChoiceIssue troops() {
        return Facets.of(id(), of).yesNo("foreign-troops", "exclusion of foreign troops from " + of.name());
    }
}
