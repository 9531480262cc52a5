package org.parley.json.convert;

import java.util.List;
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
import org.parley.demand.PrisonerCategory;
import org.parley.demand.PrisonerRelease;
import org.parley.demand.Proposal;
import org.parley.demand.RemainsReturn;
import org.parley.demand.SecurityGuarantees;
import org.parley.demand.TerritorialStatus;
import org.parley.demand.TroopWithdrawal;
import org.parley.demand.Undertaking;
import org.parley.json.wire.v1.DemandWire;
import org.parley.json.wire.v1.HowManyWire;

/** Writes demands, a method for each kind. */
final class DemandWriter {
    private final TermsWriter terms;
    private final References references;

    DemandWriter(TermsWriter terms, References references) {
        this.terms = terms;
        this.references = references;
    }

    /** Returns the demand as it is written; null for one of a caller's own type. */
    @Nullable
    DemandWire demand(Demand demand) {
        if (demand instanceof Ceasefire ceasefire) {
            return ceasefire(ceasefire);
        }
        if (demand instanceof PrisonerRelease release) {
            return release(release);
        }
        if (demand instanceof ChildReturn children) {
            return children(children);
        }
        if (demand instanceof RemainsReturn remains) {
            return remains(remains);
        }
        if (demand instanceof ForceLimit limit) {
            return new DemandWire.ForceLimitWire(
                    references.party(limit.of()), WellKnown.FORCES.write(limit.on()), howMany(limit.ceiling()));
        }
        if (demand instanceof BufferZone zone) {
            return zone(zone);
        }
        if (demand instanceof SecurityGuarantees guarantees) {
            return guarantees(guarantees);
        }
        if (demand instanceof TerritorialStatus status) {
            return status(status);
        }
        if (demand instanceof TroopWithdrawal withdrawal) {
            String extent = withdrawal.isCompleted() ? "completed" : "begun";
            return new DemandWire.TroopWithdrawalWire(
                    references.party(withdrawal.of()), references.territory(withdrawal.from()), extent);
        }
        if (demand instanceof Neutrality neutrality) {
            return new DemandWire.NeutralityWire(
                    references.party(neutrality.of()),
                    ifTrue(neutrality.isWithoutForeignBases()),
                    ifTrue(neutrality.isWithoutForeignTroops()));
        }
        if (demand instanceof LeadersSummit summit) {
            return new DemandWire.LeadersSummitWire(ids(summit.participants()));
        }
        if (demand instanceof Undertaking undertaking) {
            return undertaking(undertaking);
        }
        return demand instanceof Proposal proposal
                ? new DemandWire.ProposalWire(proposal.name(), terms.all(proposal.bundled()))
                : null;
    }

    private DemandWire ceasefire(Ceasefire demand) {
        return new DemandWire.CeasefireWire(
                demand.isAmongAll() ? null : ids(demand.parties()),
                Names.EXTENT.word(demand.extent()),
                demand.isUnconditional().orElse(null),
                Elements.write(demand.sectors(), WellKnown.SECTORS::write),
                word(Names.START, demand.start()),
                howMany(demand.days()),
                demand.isRenewable().orElse(null),
                word(Names.OVERSIGHT, demand.oversight()));
    }

    private DemandWire release(PrisonerRelease demand) {
        boolean isOfAll = demand.categories().equals(List.of(PrisonerCategory.ALL));
        return new DemandWire.PrisonerReleaseWire(
                references.party(demand.by()),
                references.party(demand.of()),
                isOfAll ? null : Elements.write(demand.categories(), WellKnown.CATEGORIES::write),
                howMany(demand.number()),
                word(Names.MODE, demand.exchange()),
                word(Names.REPATRIATION, demand.repatriation()));
    }

    private DemandWire children(ChildReturn demand) {
        return new DemandWire.ChildReturnWire(
                references.party(demand.by()),
                references.party(demand.to()),
                demand.isOfAll() ? null : "listed",
                howMany(demand.children()),
                word(Names.OVERSIGHT, demand.oversight()));
    }

    private DemandWire remains(RemainsReturn demand) {
        return new DemandWire.RemainsReturnWire(
                references.party(demand.by()),
                references.party(demand.to()),
                howMany(demand.number()),
                word(Names.MODE, demand.exchange()));
    }

    private DemandWire zone(BufferZone demand) {
        return new DemandWire.BufferZoneWire(
                references.territory(demand.where()),
                howMany(demand.depth()),
                demand.leaving().isEmpty() ? null : ids(demand.leaving()),
                word(Names.OVERSIGHT, demand.oversight()));
    }

    private DemandWire guarantees(SecurityGuarantees demand) {
        return new DemandWire.SecurityGuaranteesWire(
                references.party(demand.to()),
                Elements.write(demand.forms(), WellKnown.FORMS::write),
                demand.guarantors().isEmpty() ? null : ids(demand.guarantors()),
                word(Names.DECISION, demand.decision()));
    }

    private DemandWire status(TerritorialStatus demand) {
        return new DemandWire.TerritorialStatusWire(
                references.territory(demand.territory()),
                Names.ASPECT.word(demand.aspect()),
                references.party(demand.holder()),
                ifTrue(demand.holder().isEmpty()));
    }

    /** Writes an undertaking as it is stated in the model: yes or no, out of some values, or of any issue. */
    private DemandWire undertaking(Undertaking demand) {
        Undertaking yesNo = Undertaking.by(demand.by(), demand.name());
        if (yesNo.issue().equals(demand.issue())) {
            return undertaking(demand, yesNo, null, null);
        }
        List<String> values = demand.issue().values();
        Undertaking several =
                yesNo.outOf(values.get(0), values.subList(1, values.size()).toArray(new String[0]));
        return several.issue().equals(demand.issue())
                ? undertaking(demand, several, values, null)
                : undertaking(demand, yesNo, null, demand.issue());
    }

    private DemandWire undertaking(
            Undertaking demand, Undertaking unless, @Nullable List<String> outOf, @Nullable ChoiceIssue issue) {
        return new DemandWire.UndertakingWire(
                references.party(demand.by()),
                demand.name(),
                outOf,
                issue == null ? null : new IssueWriter(references).choice(issue, null),
                demand.values().equals(unless.values()) ? null : demand.values());
    }

    static @Nullable Boolean ifTrue(boolean flag) {
        return flag ? Boolean.TRUE : null;
    }

    private List<String> ids(List<Party> parties) {
        return Elements.writeAll(parties, references::party);
    }

    private static <E extends Enum<E>> @Nullable String word(Names<E> names, Optional<E> constant) {
        return constant.isPresent() ? names.word(constant.get()) : null;
    }

    private static @Nullable HowManyWire howMany(Optional<HowMany> number) {
        return number.isPresent()
                ? new HowManyWire(
                        bound(number.get().least()), bound(number.get().most()))
                : null;
    }

    private static @Nullable Long bound(OptionalLong bound) {
        return bound.isPresent() ? bound.getAsLong() : null;
    }
}
