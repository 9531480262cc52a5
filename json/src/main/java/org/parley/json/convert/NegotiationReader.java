package org.parley.json.convert;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.Assumption;
import org.parley.CompatibilityRule;
import org.parley.ContextNote;
import org.parley.InvalidNegotiationException;
import org.parley.Issue;
import org.parley.Negotiation;
import org.parley.NegotiationBuilder;
import org.parley.Position;
import org.parley.Premise;
import org.parley.Problem;
import org.parley.Round;
import org.parley.Terms;
import org.parley.json.problem.At;
import org.parley.json.problem.Findings;
import org.parley.json.wire.v1.AssumptionWire;
import org.parley.json.wire.v1.DocumentWire;
import org.parley.json.wire.v1.IssueWire;
import org.parley.json.wire.v1.NoteWire;
import org.parley.json.wire.v1.PositionWire;
import org.parley.json.wire.v1.RoundWire;
import org.parley.json.wire.v1.RuleWire;

/** Reads a negotiation, and finds all that is wrong with it. */
public final class NegotiationReader {
    /** Codes of what may be wrong only because something else could not be read. */
    private static final ImmutableSet<String> FOLLOWING =
            ImmutableSet.of("unknown-issue", "not-at-the-table", "no-principal", "unknown-party", "two-definitions");

    /** What only refers to what is defined elsewhere. */
    private static final ImmutableSet<String> REFERRING =
            ImmutableSet.of("positions", "assumptions", "rules", "rounds", "notes");

    /** Codes of what may be wrong only because a definition could not be read. */
    private static final ImmutableSet<String> UNDEFINED = ImmutableSet.of("unknown-id");

    private final Findings findings;
    private final Vocabulary vocabulary;
    private final TermsReader terms;
    private final PositionReader positions;
    private final NegotiationBuilder builder = Negotiation.between();
    private final List<Placed> premises = new ArrayList<>();
    private final Map<String, At> places = new HashMap<>();

    /**
     * Where a premise stands.
     *
     * @param at the place
     * @param premise the premise
     */
    private record Placed(At at, Premise premise) {}

    private NegotiationReader(Findings findings, OwnDemands ownDemands) {
        this.findings = findings;
        this.vocabulary = new Vocabulary(findings);
        this.terms = new TermsReader(vocabulary, ownDemands);
        this.positions = new PositionReader(vocabulary, terms);
    }

    /**
     * Returns the negotiation; empty where something is wrong, which is then among the findings.
     *
     * <p>Where findings are there before, the shape of the document is wrong: then all is read that may be right by
     * itself, and nothing is built.
     */
    public static Optional<Negotiation> read(DocumentWire wire, OwnDemands ownDemands, Findings findings) {
        Findings ofMeaning = new Findings();
        NegotiationReader reader = new NegotiationReader(ofMeaning, ownDemands);
        reader.readAll(wire);
        Optional<Negotiation> negotiation = findings.isEmpty() ? reader.build() : Optional.empty();
        boolean areDefinitionsWhole = findings.areOnlyWithin(REFERRING);
        findings.addBeside(ofMeaning, areDefinitionsWhole ? ImmutableSet.of() : UNDEFINED);
        return negotiation;
    }

    private void readAll(DocumentWire wire) {
        builder.titled(wire.title() == null ? "" : wire.title());
        if (wire.impliedRules() != null && !wire.impliedRules()) {
            builder.withoutImpliedRules();
        }
        readParties(wire);
        PartyReader definitions = new PartyReader(vocabulary);
        Elements.read(wire.territories(), At.ROOT.then("territories"), findings, definitions::territory);
        Elements.read(wire.steps(), At.ROOT.then("steps"), findings, definitions::step);
        Elements.read(wire.issues(), At.ROOT.then("issues"), findings, this::issue);
        Elements.read(wire.rounds(), At.ROOT.then("rounds"), findings, this::round);
        Elements.read(wire.positions(), At.ROOT.then("positions"), findings, this::position);
        Elements.read(wire.assumptions(), At.ROOT.then("assumptions"), findings, this::assumption);
        Elements.read(wire.rules(), At.ROOT.then("rules"), findings, this::rule);
        Elements.read(wire.notes(), At.ROOT.then("notes"), findings, this::note);
    }

    /** Defines all parties before reading their roles, as one may be aligned with another that comes later. */
    private void readParties(DocumentWire wire) {
        PartyReader reader = new PartyReader(vocabulary);
        ImmutableList<PartyReader.WithRoles> parties =
                Elements.read(wire.parties(), At.ROOT.then("parties"), findings, reader::party);
        for (PartyReader.WithRoles party : parties) {
            reader.addRoles(party, builder);
        }
    }

    private Issue issue(IssueWire wire, At at) {
        Issue issue = new IssueReader(vocabulary).issue(wire, at);
        vocabulary.define(issue, at);
        if (wire.declared() == null || wire.declared()) {
            builder.declare(issue);
        }
        return issue;
    }

    private Round round(RoundWire wire, At at) {
        Round round = new RoundReader(vocabulary).round(wire, at);
        places.putIfAbsent("round " + round.number(), at);
        builder.add(round);
        return round;
    }

    private Position position(PositionWire wire, At at) {
        Position position = positions.position(wire, at);
        builder.add(position);
        premises.add(new Placed(at, position));
        return position;
    }

    private Assumption assumption(AssumptionWire wire, At at) {
        Terms stated = terms.terms(wire.that(), at.then("that"));
        Assumption assumption = new Assumption(
                wire.id() == null ? Assumption.that(stated).id() : wire.id(),
                stated,
                wire.because() == null ? "" : wire.because(),
                Names.disclosure(wire.disclosure(), at.then("disclosure"), findings),
                PositionReader.reading(wire.reading()));
        builder.add(assumption);
        premises.add(new Placed(at, assumption));
        return assumption;
    }

    private CompatibilityRule rule(RuleWire wire, At at) {
        CompatibilityRule rule = new RuleReader(vocabulary, terms).rule(wire, at);
        builder.add(rule);
        premises.add(new Placed(at, rule));
        return rule;
    }

    private ContextNote note(NoteWire wire, At at) {
        ContextNote note = new ContextNote(
                wire.id(),
                wire.text(),
                new SourceReader(vocabulary).sources(wire.sources(), at),
                Names.disclosure(wire.disclosure(), at.then("disclosure"), findings));
        places.putIfAbsent(note.id(), at);
        builder.add(note);
        return note;
    }

    private Optional<Negotiation> build() {
        try {
            Negotiation negotiation = builder.build();
            return findings.isEmpty() ? Optional.of(negotiation) : Optional.empty();
        } catch (InvalidNegotiationException invalid) {
            addProblems(invalid.problems());
            return Optional.empty();
        } catch (IllegalArgumentException refused) {
            findings.add(At.ROOT, "invalid-value", String.valueOf(refused.getMessage()));
            return Optional.empty();
        }
    }

    /** Adds what is wrong with the whole, but nothing that may only follow from what was found before. */
    private void addProblems(ImmutableList<Problem> problems) {
        boolean isWhole = findings.isEmpty();
        Map<String, At> subjects = subjects();
        for (Problem problem : problems) {
            At at = subjects.get(problem.subject());
            boolean mayFollow = at == null || findings.areWithin(at) || FOLLOWING.contains(problem.code());
            if (isWhole || !mayFollow) {
                findings.add(at == null ? At.ROOT : at, problem.code(), problem.message());
            }
        }
    }

    /** Returns where the document says what a problem is about; an id of its own, or the one made from its terms. */
    private Map<String, At> subjects() {
        Map<String, At> subjects = new HashMap<>(places);
        for (Placed placed : premises) {
            subjects.put(placed.premise().id(), placed.at());
        }
        vocabulary.addPlaces(subjects);
        return subjects;
    }
}
