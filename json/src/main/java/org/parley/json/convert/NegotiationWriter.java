package org.parley.json.convert;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parley.Assumption;
import org.parley.CompatibilityRule;
import org.parley.ContextNote;
import org.parley.Delegation;
import org.parley.Instrument;
import org.parley.Issue;
import org.parley.Mandate;
import org.parley.Negotiation;
import org.parley.Participation;
import org.parley.Party;
import org.parley.Round;
import org.parley.StatusChange;
import org.parley.Step;
import org.parley.Territory;
import org.parley.json.wire.v1.AssumptionWire;
import org.parley.json.wire.v1.DocumentWire;
import org.parley.json.wire.v1.IssueWire;
import org.parley.json.wire.v1.NoteWire;
import org.parley.json.wire.v1.PartyWire;
import org.parley.json.wire.v1.PositionWire;
import org.parley.json.wire.v1.RoleWire;
import org.parley.json.wire.v1.RoundWire;
import org.parley.json.wire.v1.RuleWire;
import org.parley.json.wire.v1.StepWire;
import org.parley.json.wire.v1.TerritoryWire;

/** Writes a negotiation: what it defines, in the order of ids, then what it says. */
public final class NegotiationWriter {
    private final Negotiation negotiation;
    private final References references = new References();
    private final TermsWriter terms;

    private NegotiationWriter(Negotiation negotiation, OwnDemands ownDemands) {
        this.negotiation = negotiation;
        this.terms = new TermsWriter(ownDemands, references);
    }

    /**
     * Returns the negotiation as it is written.
     *
     * @throws IllegalArgumentException if two of its parties or territories have one id, or nobody registered the type
     *     of one of its demands
     */
    public static DocumentWire write(Negotiation negotiation, OwnDemands ownDemands) {
        return new NegotiationWriter(negotiation, ownDemands).document();
    }

    /** Writes what refers to others first, so that it is known what has to be defined. */
    private DocumentWire document() {
        Map<String, List<RoleWire>> roles = roles();
        List<RoundWire> rounds = Elements.write(negotiation.rounds(), this::round);
        List<PositionWire> positions = Elements.write(negotiation.positions(), new PositionWriter(terms)::position);
        List<AssumptionWire> assumptions = Elements.write(negotiation.assumptions(), this::assumption);
        List<RuleWire> rules = Elements.write(statedRules(), this::rule);
        List<IssueWire> issues = issues();
        List<TerritoryWire> territories = Elements.write(references.territories(), this::territory);
        return new DocumentWire(
                DocumentWire.FORMAT,
                null,
                negotiation.title().isEmpty() ? null : negotiation.title(),
                Elements.writeAll(references.parties(), party -> party(party, roles.get(party.id()))),
                territories,
                Elements.write(references.steps(), NegotiationWriter::step),
                issues,
                rounds,
                positions,
                assumptions,
                rules,
                negotiation.impliedRulesApply() ? null : Boolean.FALSE,
                Elements.write(negotiation.notes(), NegotiationWriter::note));
    }

    private Map<String, List<RoleWire>> roles() {
        Map<String, List<RoleWire>> roles = new TreeMap<>();
        for (Participation participation : negotiation.participations()) {
            String party = references.party(participation.party());
            String side = references.party(participation.alignedWith());
            String scope = participation.scope().isEmpty() ? null : participation.scope();
            roles.computeIfAbsent(party, id -> new ArrayList<>())
                    .add(new RoleWire(
                            Names.ROLE.word(participation.role()),
                            side,
                            scope,
                            Names.circle(participation.disclosure())));
        }
        return roles;
    }

    private static PartyWire party(Party party, @Nullable List<RoleWire> roles) {
        return new PartyWire(party.id(), party.name(), roles, IssueWriter.codes(party.codes()));
    }

    private TerritoryWire territory(Territory territory) {
        return new TerritoryWire(
                territory.id(),
                territory.label(),
                Elements.write(
                        territory.usage(),
                        usage -> new TerritoryWire.UsageWire(references.party(usage.party()), usage.label())));
    }

    private static StepWire step(Step step) {
        return new StepWire(
                step.id(),
                step.name(),
                step.shortName().equals(step.name()) ? null : step.shortName(),
                step.clause().isEmpty() ? null : step.clause());
    }

    /** Writes the issues that were declared, and those that terms refer to and no demand defines. */
    private @Nullable List<IssueWire> issues() {
        Map<String, IssueWire> issues = new TreeMap<>();
        IssueWriter writer = new IssueWriter(references);
        for (Issue issue : negotiation.declaredIssues()) {
            issues.put(issue.id(), writer.issue(issue, true));
        }
        List<Issue> others = new ArrayList<>();
        for (Issue issue : references.issues()) {
            if (!issues.containsKey(issue.id())) {
                others.add(negotiation.issue(issue.id()).orElse(issue));
            }
        }
        for (Issue issue : DefinedByDemands.without(others, negotiation)) {
            issues.put(issue.id(), writer.issue(issue, false));
        }
        return issues.isEmpty() ? null : List.copyOf(issues.values());
    }

    private RoundWire round(Round round) {
        return new RoundWire(
                round.number(),
                PositionWriter.day(round.startDate()),
                PositionWriter.day(round.endDate()),
                round.venue().orElse(null),
                round.format().isPresent() ? Names.FORMAT.word(round.format().get()) : null,
                Elements.write(round.delegations(), this::delegation),
                Elements.write(round.instruments(), this::instrument),
                round.results().isEmpty() ? null : round.results());
    }

    private RoundWire.DelegationWire delegation(Delegation delegation) {
        return new RoundWire.DelegationWire(
                references.party(delegation.party()),
                delegation.head(),
                delegation.members().isEmpty() ? null : delegation.members(),
                delegation.mandate().isPresent() ? mandate(delegation.mandate().get()) : null);
    }

    private RoundWire.MandateWire mandate(Mandate mandate) {
        boolean isOnly = mandate.scope() == Mandate.Scope.ONLY_THESE;
        return new RoundWire.MandateWire(
                isOnly ? mandate.issues() : null,
                isOnly ? null : mandate.issues(),
                references.step(mandate.restSettledBy()),
                mandate.signature().isPresent()
                        ? references.step(mandate.signature().get())
                        : null,
                PositionWriter.sources(mandate.sources()),
                Names.circle(mandate.disclosure()));
    }

    private RoundWire.InstrumentWire instrument(Instrument instrument) {
        List<RoundWire.StatusWire> history = Elements.writeAll(instrument.history(), NegotiationWriter::change);
        RoundWire.StatusWire only = history.size() == 1 ? history.get(0) : null;
        return new RoundWire.InstrumentWire(
                instrument.title(),
                references.party(instrument.presentedBy()),
                only == null ? null : only.status(),
                only == null ? null : only.date(),
                only == null ? null : only.source(),
                only == null ? history : null,
                instrument.partOf().orElse(null));
    }

    private static RoundWire.StatusWire change(StatusChange change) {
        return new RoundWire.StatusWire(
                Names.STATUS.word(change.status()),
                PositionWriter.day(change.date()),
                change.source().isPresent()
                        ? PositionWriter.source(change.source().get())
                        : null);
    }

    private AssumptionWire assumption(Assumption assumption) {
        return new AssumptionWire(
                assumption.id(),
                terms.terms(assumption.terms()),
                orAbsent(assumption.rationale()),
                PositionWriter.reading(assumption.reading()),
                Names.circle(assumption.disclosure()));
    }

    private RuleWire rule(CompatibilityRule rule) {
        return RuleWire.that(
                rule.id(),
                terms.terms(rule.terms()),
                orAbsent(rule.rationale()),
                orAbsent(rule.authority()),
                rule.origin() == CompatibilityRule.Origin.STATED ? null : Names.ORIGIN.word(rule.origin()),
                Names.circle(rule.disclosure()));
    }

    private static NoteWire note(ContextNote note) {
        return new NoteWire(
                note.id(), note.text(), PositionWriter.sources(note.sources()), Names.circle(note.disclosure()));
    }

    private static @Nullable String orAbsent(String text) {
        return text.isEmpty() ? null : text;
    }

    /** Returns the rules but those that demands and mandates imply, which come back with these. */
    private List<CompatibilityRule> statedRules() {
        List<CompatibilityRule> stated = new ArrayList<>();
        for (CompatibilityRule rule : negotiation.rules()) {
            boolean isDerived = rule.origin() == CompatibilityRule.Origin.IMPLIED
                    || rule.origin() == CompatibilityRule.Origin.MANDATED;
            if (!isDerived) {
                stated.add(rule);
            }
        }
        return stated;
    }
}
