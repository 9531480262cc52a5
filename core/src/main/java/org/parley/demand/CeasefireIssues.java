package org.parley.demand;

import com.google.common.collect.ImmutableList;
import org.parley.Act;
import org.parley.ChoiceIssue;
import org.parley.CompatibilityRule;
import org.parley.Issue;
import org.parley.QuantityIssue;
import org.parley.Step;
import org.parley.Terms;

/** What a ceasefire says about which issues. */
final class CeasefireIssues {
    private static final String NONE = "none";

    private final Ceasefire ceasefire;
    private final String act;
    private final String name;
    private final Facets facets;

    private CeasefireIssues(Ceasefire ceasefire) {
        this.ceasefire = ceasefire;
        this.act = ceasefire.isAmongAll() ? "ceasefire" : "ceasefire/" + Parties.ids(ceasefire.parties());
        this.name = "the ceasefire" + CeasefireWords.between(ceasefire);
        this.facets = Facets.of(act);
    }

    static CeasefireIssues of(Ceasefire ceasefire) {
        return new CeasefireIssues(ceasefire);
    }

    Terms terms() {
        ImmutableList.Builder<Terms> parts = ImmutableList.builder();
        parts.add(extent().atLeast(ceasefire.extent().value()));
        if (ceasefire.isUnconditional().isPresent()) {
            parts.add(yesOrNo(unconditional(), ceasefire.isUnconditional().get()));
        }
        for (Sector sector : ceasefire.sectors()) {
            parts.add(sector(sector).yes());
        }
        addTiming(parts);
        if (ceasefire.oversight().isPresent()) {
            parts.add(monitoring().is(ceasefire.oversight().get().value()));
        }
        return Facets.all(parts.build());
    }

    private void addTiming(ImmutableList.Builder<Terms> parts) {
        if (ceasefire.start().isPresent()) {
            parts.add(start().is(ceasefire.start().get().value()));
        }
        if (ceasefire.days().isPresent()) {
            parts.add(ceasefire.days().get().of(duration()));
        }
        if (ceasefire.isRenewable().isPresent()) {
            parts.add(yesOrNo(renewable(), ceasefire.isRenewable().get()));
        }
    }

    private static Terms yesOrNo(ChoiceIssue issue, boolean isYes) {
        return isYes ? issue.yes() : issue.no();
    }

    Act act() {
        ImmutableList.Builder<Issue> extents = ImmutableList.builder();
        extents.add(extent());
        for (Sector sector : ceasefire.sectors()) {
            extents.add(sector(sector));
        }
        Step step = new Step(act, name, name, name + " takes effect");
        return new Act(step, extents.build());
    }

    ImmutableList<CompatibilityRule> impliedRules() {
        ImmutableList.Builder<CompatibilityRule> rules = ImmutableList.builder();
        for (Sector sector : ceasefire.sectors()) {
            String id = act + "/sector/" + sector.id();
            Terms covered = sector(sector).yes();
            rules.add(Facets.requires(
                    id + "/partial",
                    covered,
                    extent().atLeast(CeasefireExtent.PARTIAL.value()),
                    "a ceasefire that covers " + sector.name() + " is at least a partial one"));
            rules.add(Facets.requires(
                    id + "/full",
                    extent().is(CeasefireExtent.FULL.value()),
                    covered,
                    "a full ceasefire covers " + sector.name() + " too"));
        }
        return rules.build();
    }

    private ChoiceIssue extent() {
        return facets.scale(
                "extent",
                "extent of " + name,
                NONE,
                CeasefireExtent.LOCAL.value(),
                CeasefireExtent.PARTIAL.value(),
                CeasefireExtent.FULL.value());
    }

    private ChoiceIssue unconditional() {
        return facets.yesNo("unconditional", "absence of conditions on " + name);
    }

    private ChoiceIssue sector(Sector sector) {
        return facets.yesNo("sector/" + sector.id(), "coverage of " + sector.name() + " by " + name);
    }

    private ChoiceIssue start() {
        return facets.choice(
                "start",
                "start of " + name,
                "deferred",
                CeasefireStart.IMMEDIATE.value(),
                CeasefireStart.ON_SIGNATURE.value());
    }

    private QuantityIssue duration() {
        return facets.quantity("duration", "duration of " + name, "days");
    }

    private ChoiceIssue renewable() {
        return facets.yesNo("renewable", "possible renewal of " + name);
    }

    private ChoiceIssue monitoring() {
        return facets.choice(
                "monitoring", "monitoring of " + name, NONE, Oversight.JOINT.value(), Oversight.THIRD_PARTY.value());
    }
}
