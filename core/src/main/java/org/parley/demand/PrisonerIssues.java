package org.parley.demand;

import com.google.common.collect.ImmutableList;
import org.parley.Act;
import org.parley.ChoiceIssue;
import org.parley.CompatibilityRule;
import org.parley.Issue;
import org.parley.Step;
import org.parley.Terms;

/** What a release of prisoners says about which issues. */
final class PrisonerIssues {
    private static final ImmutableList<String> REPATRIATIONS =
            ImmutableList.of("unspecified", Repatriation.VOLUNTARY.value(), Repatriation.ALL.value());

    private final PrisonerRelease release;
    private final String act;
    private final String whose;
    private final Facets facets;
    private final ImmutableList.Builder<Terms> parts = ImmutableList.builder();
    private final ImmutableList.Builder<Issue> extents = ImmutableList.builder();
    private final ImmutableList.Builder<CompatibilityRule> rules = ImmutableList.builder();

    private PrisonerIssues(PrisonerRelease release) {
        this.release = release;
        this.act = "prisoner-release/" + release.by().id() + "/" + release.of().id();
        this.whose = " from " + release.of().name() + " held by " + release.by().name();
        this.facets = Facets.of(act, release.by());
    }

    static Content contentOf(PrisonerRelease release) {
        return new PrisonerIssues(release).content();
    }

    private Content content() {
        for (PrisonerCategory category : release.categories()) {
            addCategory(category);
        }
        addNumber();
        addManner();
        return Content.of(Facets.all(parts.build()), new Act(step(), extents.build()), rules.build());
    }

    private void addCategory(PrisonerCategory category) {
        ChoiceIssue issue = category(category);
        Terms covered = issue.yes();
        parts.add(covered);
        extents.add(issue);
        if (!category.id().equals(PrisonerCategory.ALL.id())) {
            rules.add(Facets.requires(
                    act + "/category/" + category.id(),
                    category(PrisonerCategory.ALL).yes(),
                    covered,
                    "a release of all prisoners covers " + category.persons() + " too"));
        }
    }

    private void addNumber() {
        if (release.number().isPresent()) {
            String label = "number of prisoners" + whose + " to be released";
            parts.add(release.number().get().of(facets.persons("number", label)));
        }
    }

    private void addManner() {
        if (release.exchange().isPresent()) {
            parts.add(mode().is(release.exchange().get().value()));
        }
        if (release.repatriation().isPresent()) {
            parts.add(repatriation().is(release.repatriation().get().value()));
        }
    }

    private Step step() {
        return new Step(
                act,
                "the release of prisoners" + whose,
                "the release of prisoners",
                "prisoners" + whose + " are released");
    }

    private ChoiceIssue category(PrisonerCategory category) {
        return facets.yesNo("category/" + category.id(), "release of " + category.persons() + whose);
    }

    private ChoiceIssue mode() {
        return facets.choice("mode", "mode of the release of prisoners" + whose, ExchangeMode.VALUES);
    }

    private ChoiceIssue repatriation() {
        return facets.choice("repatriation", "repatriation of prisoners" + whose, REPATRIATIONS);
    }
}
