package org.parley.demand;

import com.google.common.collect.ImmutableList;
import org.parley.Act;
import org.parley.ChoiceIssue;
import org.parley.CompatibilityRule;
import org.parley.Issue;
import org.parley.Step;
import org.parley.Terms;

/** What a ceasefire says about which issues. */
final class CeasefireIssues {
    private static final String PARTIAL = CeasefireExtent.PARTIAL.value();
    private static final String FULL = CeasefireExtent.FULL.value();
    private static final ImmutableList<String> EXTENTS =
            ImmutableList.of("none", CeasefireExtent.LOCAL.value(), PARTIAL, FULL);
    private static final ImmutableList<String> STARTS =
            ImmutableList.of("deferred", CeasefireStart.IMMEDIATE.value(), CeasefireStart.ON_SIGNATURE.value());

    private final Ceasefire ceasefire;
    private final String act;
    private final String name;
    private final Facets facets;
    private final ChoiceIssue extent;
    private final ImmutableList.Builder<Terms> parts = ImmutableList.builder();
    private final ImmutableList.Builder<Issue> extents = ImmutableList.builder();
    private final ImmutableList.Builder<CompatibilityRule> rules = ImmutableList.builder();

    private CeasefireIssues(Ceasefire ceasefire) {
        this.ceasefire = ceasefire;
        this.act = ceasefire.isAmongAll() ? "ceasefire" : "ceasefire/" + Parties.ids(ceasefire.parties());
        this.name = "the ceasefire" + CeasefireWords.between(ceasefire);
        this.facets = Facets.of(act);
        this.extent = facets.scale("extent", "extent of " + name, EXTENTS);
    }

    static Content contentOf(Ceasefire ceasefire) {
        return new CeasefireIssues(ceasefire).content();
    }

    private Content content() {
        parts.add(extent.atLeast(ceasefire.extent().value()));
        extents.add(extent);
        for (Sector sector : ceasefire.sectors()) {
            addSector(sector);
        }
        addManner();
        addTiming();
        Step step = new Step(act, name, name, name + " takes effect");
        return Content.of(Facets.all(parts.build()), new Act(step, extents.build()), rules.build());
    }

    private void addSector(Sector sector) {
        ChoiceIssue issue = facets.yesNo("sector/" + sector.id(), "coverage of " + sector.name() + " by " + name);
        Terms covered = issue.yes();
        parts.add(covered);
        extents.add(issue);
        String id = act + "/sector/" + sector.id();
        rules.add(Facets.requires(
                id + "/partial",
                covered,
                extent.atLeast(PARTIAL),
                "a ceasefire that covers " + sector.name() + " is at least a partial one"));
        rules.add(Facets.requires(
                id + "/full", extent.is(FULL), covered, "a full ceasefire covers " + sector.name() + " too"));
    }

    private void addManner() {
        if (ceasefire.isUnconditional().isPresent()) {
            ChoiceIssue unconditional = facets.yesNo("unconditional", "absence of conditions on " + name);
            parts.add(yesOrNo(unconditional, ceasefire.isUnconditional().get()));
        }
        if (ceasefire.oversight().isPresent()) {
            parts.add(monitoring().is(ceasefire.oversight().get().value()));
        }
    }

    private void addTiming() {
        if (ceasefire.start().isPresent()) {
            parts.add(start().is(ceasefire.start().get().value()));
        }
        if (ceasefire.days().isPresent()) {
            parts.add(ceasefire.days().get().of(facets.quantity("duration", "duration of " + name, "days")));
        }
        if (ceasefire.isRenewable().isPresent()) {
            ChoiceIssue renewable = facets.yesNo("renewable", "possible renewal of " + name);
            parts.add(yesOrNo(renewable, ceasefire.isRenewable().get()));
        }
    }

    private static Terms yesOrNo(ChoiceIssue issue, boolean isYes) {
        return isYes ? issue.yes() : issue.no();
    }

    private ChoiceIssue start() {
        return facets.choice("start", "start of " + name, STARTS);
    }

    private ChoiceIssue monitoring() {
        return facets.choice("monitoring", "monitoring of " + name, Oversight.VALUES);
    }
}
