package org.parley.json.convert;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.Accepted;
import org.parley.Demanded;
import org.parley.Party;
import org.parley.Position;
import org.parley.PositionDetails;
import org.parley.PositionDetailsBuilder;
import org.parley.Reading;
import org.parley.Rejected;
import org.parley.Terms;
import org.parley.Undecided;
import org.parley.json.problem.At;
import org.parley.json.problem.Findings;
import org.parley.json.wire.v1.PositionWire;
import org.parley.json.wire.v1.ReadingWire;
import org.parley.json.wire.v1.TermsWire;

/** Reads positions: one attitude each, with the qualifiers that this attitude has. */
final class PositionReader {
    private final Vocabulary vocabulary;
    private final Findings findings;
    private final TermsReader terms;
    private final SourceReader sources;
    private final DeadlineReader deadlines;

    PositionReader(Vocabulary vocabulary, TermsReader terms) {
        this.vocabulary = vocabulary;
        this.findings = vocabulary.findings();
        this.terms = terms;
        this.sources = new SourceReader(vocabulary);
        this.deadlines = new DeadlineReader(vocabulary);
    }

    Position position(PositionWire wire, At at) {
        Party party = vocabulary.party(wire.party(), at.then("party"));
        PositionDetails details = details(wire, at);
        requireOneAttitude(wire);
        if (wire.demands() != null) {
            refuse("demands", "until", wire.until(), at);
            refuse("demands", "onlyIf", wire.onlyIf(), at);
            Terms demanded = terms.terms(wire.demands(), at.then("demands"));
            return new Demanded(party, demanded, condition(wire.when(), at, "when"), unless(wire, at), details);
        }
        refuse("other than demands", "when", wire.when(), at);
        if (wire.rejects() != null) {
            refuse("rejects", "onlyIf", wire.onlyIf(), at);
            Terms rejected = terms.terms(wire.rejects(), at.then("rejects"));
            return new Rejected(party, rejected, unless(wire, at), until(wire, at), details);
        }
        refuse("accepts or undecidedOn", "unless", wire.unless(), at);
        refuse("accepts or undecidedOn", "until", wire.until(), at);
        return accepted(wire, party, details, at);
    }

    private Position accepted(PositionWire wire, Party party, PositionDetails details, At at) {
        if (wire.accepts() != null) {
            Terms accepted = terms.terms(wire.accepts(), at.then("accepts"));
            return new Accepted(party, accepted, condition(wire.onlyIf(), at, "onlyIf"), details);
        }
        refuse("undecidedOn", "onlyIf", wire.onlyIf(), at);
        Optional<Terms> asked = terms.optional(wire.undecidedOn(), at.then("undecidedOn"));
        return new Undecided(party, asked.orElse(Terms.allOf()), details);
    }

    private static void requireOneAttitude(PositionWire wire) {
        int attitudes = 0;
        attitudes += wire.demands() == null ? 0 : 1;
        attitudes += wire.accepts() == null ? 0 : 1;
        attitudes += wire.rejects() == null ? 0 : 1;
        attitudes += wire.undecidedOn() == null ? 0 : 1;
        if (attitudes != 1) {
            throw new IllegalArgumentException("A position has one attitude, but here are " + attitudes
                    + ": give one of demands, accepts, rejects, undecidedOn.");
        }
    }

    private void refuse(String attitude, String qualifier, @Nullable TermsWire present, At at) {
        if (present != null) {
            findings.add(
                    at.then(qualifier),
                    "wrong-qualifier",
                    "A position with " + attitude + " has no \"" + qualifier
                            + "\": demands have when and unless, rejects has unless and until, accepts has onlyIf.");
        }
    }

    private Optional<Terms> condition(@Nullable TermsWire wire, At at, String qualifier) {
        return terms.optional(wire, at.then(qualifier));
    }

    private Optional<Terms> unless(PositionWire wire, At at) {
        return condition(wire.unless(), at, "unless");
    }

    private Optional<Terms> until(PositionWire wire, At at) {
        return wire.until() == null
                ? Optional.empty()
                : Optional.of(terms.prerequisite(wire.until(), at.then("until")));
    }

    static Optional<Reading> reading(@Nullable ReadingWire wire) {
        return wire == null ? Optional.empty() : Optional.of(new Reading(wire.group(), wire.name()));
    }

    private PositionDetails details(PositionWire wire, At at) {
        PositionDetailsBuilder details = new PositionDetailsBuilder()
                .ownId(
                        wire.id() == null
                                ? Optional.empty()
                                : Optional.of(wire.id().strip()))
                .priority(Optional.ofNullable(wire.priority()))
                .disclosure(Names.disclosure(wire.disclosure(), at.then("disclosure"), findings))
                .since(vocabulary.day(wire.since(), at.then("since")))
                .withdrawnOn(vocabulary.day(wire.withdrawnOn(), at.then("withdrawnOn")))
                .reading(reading(wire.reading()))
                .note(Optional.ofNullable(wire.note()));
        if (wire.firmness() != null) {
            details.statedFirmness(Names.FIRMNESS.read(wire.firmness(), at.then("firmness"), findings));
        }
        addLists(wire, at, details);
        return details.build();
    }

    private void addLists(PositionWire wire, At at, PositionDetailsBuilder details) {
        if (wire.supersedes() != null) {
            details.addAllSuperseded(wire.supersedes());
        }
        if (wire.deadlines() != null) {
            details.addAllDeadlines(
                    Elements.read(wire.deadlines(), at.then("deadlines"), findings, deadlines::deadline));
        }
        if (wire.sources() != null) {
            details.addAllSources(sources.sources(wire.sources(), at));
        }
    }
}
