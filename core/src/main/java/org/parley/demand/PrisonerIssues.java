package org.parley.demand;

import com.google.common.collect.ImmutableList;
import org.parley.Act;
import org.parley.ChoiceIssue;
import org.parley.CompatibilityRule;
import org.parley.Issue;
import org.parley.QuantityIssue;
import org.parley.Step;
import org.parley.Terms;

/** What a release of prisoners says about which issues. */
final class PrisonerIssues {
    private static final String UNSPECIFIED = "unspecified";

    private final PrisonerRelease release;
    private final String act;
    private final String whose;
    private final Facets facets;

    private PrisonerIssues(PrisonerRelease release) {
        this.release = release;
        this.act = "prisoner-release/" + release.by().id() + "/" + release.of().id();
        this.whose = " from " + release.of().name() + " held by " + release.by().name();
        this.facets = Facets.of(act, release.by());
    }

    static PrisonerIssues of(PrisonerRelease release) {
        return new PrisonerIssues(release);
    }

    Terms terms() {
        ImmutableList.Builder<Terms> parts = ImmutableList.builder();
        for (PrisonerCategory category : release.categories()) {
            parts.add(category(category).yes());
        }
        if (release.number().isPresent()) {
            parts.add(release.number().get().of(number()));
        }
        if (release.exchange().isPresent()) {
            parts.add(mode().is(release.exchange().get().value()));
        }
        if (release.repatriation().isPresent()) {
            parts.add(repatriation().is(release.repatriation().get().value()));
        }
        return Facets.all(parts.build());
    }

    Act act() {
        ImmutableList.Builder<Issue> extents = ImmutableList.builder();
        for (PrisonerCategory category : release.categories()) {
            extents.add(category(category));
        }
        Step step = new Step(
                act,
                "the release of prisoners" + whose,
                "the release of prisoners",
                "prisoners" + whose + " are released");
        return new Act(step, extents.build());
    }

    ImmutableList<CompatibilityRule> impliedRules() {
        ImmutableList.Builder<CompatibilityRule> rules = ImmutableList.builder();
        for (PrisonerCategory category : release.categories()) {
            if (!category.id().equals(PrisonerCategory.ALL.id())) {
                rules.add(Facets.requires(
                        act + "/category/" + category.id(),
                        category(PrisonerCategory.ALL).yes(),
                        category(category).yes(),
                        "a release of all prisoners covers " + category.persons() + " too"));
            }
        }
        return rules.build();
    }

    private ChoiceIssue category(PrisonerCategory category) {
        return facets.yesNo("category/" + category.id(), "release of " + category.persons() + whose);
    }

    private QuantityIssue number() {
        return facets.persons("number", "number of prisoners" + whose + " to be released");
    }

    private ChoiceIssue mode() {
        return facets.choice(
                "mode",
                "mode of the release of prisoners" + whose,
                UNSPECIFIED,
                ExchangeMode.UNILATERAL.value(),
                ExchangeMode.ONE_FOR_ONE.value(),
                ExchangeMode.ALL_FOR_ALL.value());
    }

    private ChoiceIssue repatriation() {
        return facets.choice(
                "repatriation",
                "repatriation of prisoners" + whose,
                UNSPECIFIED,
                Repatriation.VOLUNTARY.value(),
                Repatriation.ALL.value());
    }
}
