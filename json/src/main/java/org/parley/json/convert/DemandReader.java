package org.parley.json.convert;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.parley.ChoiceIssue;
import org.parley.Demand;
import org.parley.Party;
import org.parley.demand.BufferZone;
import org.parley.demand.Ceasefire;
import org.parley.demand.ChildReturn;
import org.parley.demand.ForceLimit;
import org.parley.demand.HowMany;
import org.parley.demand.LeadersSummit;
import org.parley.demand.Neutrality;
import org.parley.demand.PrisonerRelease;
import org.parley.demand.Proposal;
import org.parley.demand.RemainsReturn;
import org.parley.demand.SecurityGuarantees;
import org.parley.demand.TerritorialStatus;
import org.parley.demand.TroopWithdrawal;
import org.parley.demand.Undertaking;
import org.parley.json.problem.At;
import org.parley.json.problem.Findings;
import org.parley.json.wire.v1.DemandWire;
import org.parley.json.wire.v1.HowManyWire;

/** Reads demands, a method for each kind. */
final class DemandReader {
    private static final String BEGUN = "begun";
    private static final String COMPLETED = "completed";
    private static final String ALL = "all";
    private static final String LISTED = "listed";

    private final Vocabulary vocabulary;
    private final Findings findings;
    private final TermsReader terms;

    DemandReader(Vocabulary vocabulary, TermsReader terms) {
        this.vocabulary = vocabulary;
        this.findings = vocabulary.findings();
        this.terms = terms;
    }

    Demand demand(DemandWire wire, At at) {
        if (wire instanceof DemandWire.CeasefireWire ceasefire) {
            return ceasefire(ceasefire, at);
        }
        if (wire instanceof DemandWire.PrisonerReleaseWire release) {
            return release(release, at);
        }
        if (wire instanceof DemandWire.ChildReturnWire children) {
            return children(children, at);
        }
        if (wire instanceof DemandWire.RemainsReturnWire remains) {
            return remains(remains, at);
        }
        if (wire instanceof DemandWire.ForceLimitWire limit) {
            return limit(limit, at);
        }
        if (wire instanceof DemandWire.BufferZoneWire zone) {
            return zone(zone, at);
        }
        if (wire instanceof DemandWire.SecurityGuaranteesWire guarantees) {
            return guarantees(guarantees, at);
        }
        if (wire instanceof DemandWire.TerritorialStatusWire status) {
            return status(status, at);
        }
        if (wire instanceof DemandWire.TroopWithdrawalWire withdrawal) {
            return withdrawal(withdrawal, at);
        }
        if (wire instanceof DemandWire.NeutralityWire neutrality) {
            return neutrality(neutrality, at);
        }
        if (wire instanceof DemandWire.LeadersSummitWire summit) {
            return new LeadersSummit(vocabulary.parties(summit.participants(), at.then("participants")));
        }
        if (wire instanceof DemandWire.UndertakingWire undertaking) {
            return undertaking(undertaking, at);
        }
        DemandWire.ProposalWire proposal = (DemandWire.ProposalWire) wire;
        return new Proposal(proposal.name(), terms.parts(proposal.terms(), at.then("terms")));
    }

    private Demand ceasefire(DemandWire.CeasefireWire wire, At at) {
        return new Ceasefire(
                vocabulary.parties(wire.between(), at.then("between")),
                wire.between() == null,
                Names.EXTENT.read(wire.extent(), at.then("extent"), findings),
                Optional.ofNullable(wire.unconditional()),
                Elements.read(
                        wire.sectors(),
                        at.then("sectors"),
                        findings,
                        (sector, place) -> WellKnown.SECTORS.read(sector, place, findings)),
                named(Names.START, wire.start(), at.then("start")),
                howMany(wire.days(), at.then("days")),
                Optional.ofNullable(wire.renewable()),
                named(Names.OVERSIGHT, wire.monitoring(), at.then("monitoring")));
    }

    private Demand release(DemandWire.PrisonerReleaseWire wire, At at) {
        return new PrisonerRelease(
                party(wire.by(), at, "by"),
                party(wire.of(), at, "of"),
                Elements.read(
                        wire.categories(),
                        at.then("categories"),
                        findings,
                        (category, place) -> WellKnown.CATEGORIES.read(category, place, findings)),
                howMany(wire.number(), at.then("number")),
                named(Names.MODE, wire.mode(), at.then("mode")),
                named(Names.REPATRIATION, wire.repatriation(), at.then("repatriation")));
    }

    private Demand children(DemandWire.ChildReturnWire wire, At at) {
        return new ChildReturn(
                party(wire.by(), at, "by"),
                party(wire.to(), at, "to"),
                wire.scope() == null || isFirst(wire.scope(), ALL, LISTED, at.then("scope")),
                howMany(wire.number(), at.then("number")),
                named(Names.OVERSIGHT, wire.verification(), at.then("verification")));
    }

    private Demand remains(DemandWire.RemainsReturnWire wire, At at) {
        return new RemainsReturn(
                party(wire.by(), at, "by"),
                party(wire.to(), at, "to"),
                howMany(wire.number(), at.then("number")),
                named(Names.MODE, wire.mode(), at.then("mode")));
    }

    private Demand limit(DemandWire.ForceLimitWire wire, At at) {
        return new ForceLimit(
                party(wire.of(), at, "of"),
                WellKnown.FORCES.read(wire.on(), at.then("on"), findings),
                howMany(wire.ceiling(), at.then("ceiling")));
    }

    private Demand zone(DemandWire.BufferZoneWire wire, At at) {
        return new BufferZone(
                vocabulary.territory(wire.where(), at.then("where")),
                howMany(wire.depth(), at.then("depth")),
                vocabulary.parties(wire.leaving(), at.then("leaving")),
                named(Names.OVERSIGHT, wire.monitoring(), at.then("monitoring")));
    }

    private Demand guarantees(DemandWire.SecurityGuaranteesWire wire, At at) {
        return new SecurityGuarantees(
                party(wire.to(), at, "to"),
                Elements.read(
                        wire.forms(),
                        at.then("forms"),
                        findings,
                        (form, place) -> WellKnown.FORMS.read(form, place, findings)),
                vocabulary.parties(wire.guarantors(), at.then("guarantors")),
                named(Names.DECISION, wire.decision(), at.then("decision")));
    }

    private Demand status(DemandWire.TerritorialStatusWire wire, At at) {
        if ((wire.holder() == null) != IssueReader.isTrue(wire.deferred())) {
            throw new IllegalArgumentException("The status of a territory is held by somebody or deferred: give holder,"
                    + " or \"deferred\": true.");
        }
        return new TerritorialStatus(
                vocabulary.territory(wire.territory(), at.then("territory")),
                Names.ASPECT.read(wire.aspect(), at.then("aspect"), findings),
                vocabulary.optionalParty(wire.holder(), at.then("holder")),
                ImmutableList.of());
    }

    private Demand withdrawal(DemandWire.TroopWithdrawalWire wire, At at) {
        return new TroopWithdrawal(
                party(wire.of(), at, "of"),
                vocabulary.territory(wire.from(), at.then("from")),
                isFirst(wire.extent(), COMPLETED, BEGUN, at.then("extent")));
    }

    private Demand neutrality(DemandWire.NeutralityWire wire, At at) {
        return new Neutrality(
                party(wire.of(), at, "of"),
                IssueReader.isTrue(wire.withoutForeignBases()),
                IssueReader.isTrue(wire.withoutForeignTroops()));
    }

    private Demand undertaking(DemandWire.UndertakingWire wire, At at) {
        Undertaking undertaking = Undertaking.by(party(wire.by(), at, "by"), wire.name());
        if (wire.outOf() != null && wire.issue() != null) {
            throw new IllegalArgumentException(
                    "An undertaking has its values from outOf or from its issue: give one of the two.");
        }
        if (wire.issue() != null) {
            ChoiceIssue issue = new IssueReader(vocabulary).choice(wire.issue(), at.then("issue"));
            undertaking = new Undertaking(undertaking.by(), undertaking.name(), issue, undertaking.values());
        } else if (wire.outOf() != null) {
            undertaking = outOf(undertaking, wire.outOf().toArray(new String[0]));
        }
        return wire.saying() == null
                ? undertaking
                : undertaking.saying(wire.saying().toArray(new String[0]));
    }

    private static Undertaking outOf(Undertaking undertaking, String[] values) {
        if (values.length == 0) {
            throw new IllegalArgumentException("An undertaking out of no values says nothing: give at least one.");
        }
        String[] more = new String[values.length - 1];
        System.arraycopy(values, 1, more, 0, more.length);
        return undertaking.outOf(values[0], more);
    }

    private Party party(String id, At at, String property) {
        return vocabulary.party(id, at.then(property));
    }

    private <E extends Enum<E>> Optional<E> named(Names<E> names, @Nullable String word, At at) {
        return word == null ? Optional.empty() : Optional.of(names.read(word, at, findings));
    }

    /** Returns whether the word is the first of the two; it has to be one of them. */
    private boolean isFirst(String word, String first, String second, At at) {
        if (!word.equals(first) && !word.equals(second)) {
            findings.addUnknown(at, "unknown-value", "an extent", word, ImmutableList.of(first, second));
        }
        return word.equals(first);
    }

    private Optional<HowMany> howMany(@Nullable HowManyWire wire, At at) {
        if (wire == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(new HowMany(bound(wire.atLeast()), bound(wire.atMost())));
        } catch (IllegalArgumentException refused) {
            findings.add(at, "invalid-value", String.valueOf(refused.getMessage()));
            return Optional.empty();
        }
    }

    private static OptionalLong bound(@Nullable Long bound) {
        return bound == null ? OptionalLong.empty() : OptionalLong.of(bound);
    }
}
