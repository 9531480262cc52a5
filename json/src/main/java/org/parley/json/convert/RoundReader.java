package org.parley.json.convert;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.Delegation;
import org.parley.Instrument;
import org.parley.Mandate;
import org.parley.Round;
import org.parley.StatusChange;
import org.parley.json.problem.At;
import org.parley.json.problem.Findings;
import org.parley.json.wire.v1.RoundWire;

/** Reads rounds of talks with their delegations and instruments. */
final class RoundReader {
    private final Vocabulary vocabulary;
    private final Findings findings;

    RoundReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.findings = vocabulary.findings();
    }

    Round round(RoundWire wire, At at) {
        return Round.number(wire.number())
                .startDate(vocabulary.day(wire.startDate(), at.then("startDate")))
                .endDate(vocabulary.day(wire.endDate(), at.then("endDate")))
                .venue(Optional.ofNullable(wire.venue()))
                .format(
                        wire.format() == null
                                ? Optional.empty()
                                : Optional.of(Names.FORMAT.read(wire.format(), at.then("format"), findings)))
                .delegations(Elements.read(wire.delegations(), at.then("delegations"), findings, this::delegation))
                .instruments(Elements.read(wire.instruments(), at.then("instruments"), findings, this::instrument))
                .results(texts(wire.results()))
                .build();
    }

    private static ImmutableList<String> texts(@Nullable List<String> texts) {
        return texts == null ? ImmutableList.of() : ImmutableList.copyOf(texts);
    }

    private Delegation delegation(RoundWire.DelegationWire wire, At at) {
        return new Delegation(
                vocabulary.party(wire.party(), at.then("party")),
                wire.head(),
                texts(wire.members()),
                wire.mandate() == null ? Optional.empty() : Optional.of(mandate(wire.mandate(), at.then("mandate"))));
    }

    private Mandate mandate(RoundWire.MandateWire wire, At at) {
        if ((wire.only() == null) == (wire.allBut() == null)) {
            throw new IllegalArgumentException(
                    "A mandate names what it covers, or what it does not: give only or" + " allBut.");
        }
        return new Mandate(
                wire.only() == null ? Mandate.Scope.ALL_BUT_THESE : Mandate.Scope.ONLY_THESE,
                texts(wire.only() == null ? wire.allBut() : wire.only()),
                vocabulary.step(wire.restSettledBy(), at.then("restSettledBy")),
                wire.before() == null
                        ? Optional.empty()
                        : Optional.of(vocabulary.step(wire.before(), at.then("before"))),
                new SourceReader(vocabulary).sources(wire.sources(), at),
                Names.disclosure(wire.disclosure(), at.then("disclosure"), findings));
    }

    private Instrument instrument(RoundWire.InstrumentWire wire, At at) {
        if ((wire.history() == null) == (wire.status() == null)) {
            throw new IllegalArgumentException(
                    "An instrument has its present status or its history: give one of the" + " two.");
        }
        if (wire.history() != null && (wire.date() != null || wire.source() != null)) {
            throw new IllegalArgumentException(
                    "An instrument with a history has days and sources there: leave out" + " those beside it.");
        }
        return new Instrument(
                wire.title(),
                vocabulary.optionalParty(wire.presentedBy(), at.then("presentedBy")),
                wire.status() == null
                        ? Elements.read(wire.history(), at.then("history"), findings, this::change)
                        : ImmutableList.of(
                                change(new RoundWire.StatusWire(wire.status(), wire.date(), wire.source()), at)),
                Optional.ofNullable(wire.partOf()));
    }

    private StatusChange change(RoundWire.StatusWire wire, At at) {
        return new StatusChange(
                Names.STATUS.read(wire.status(), at.then("status"), findings),
                vocabulary.day(wire.date(), at.then("date")),
                wire.source() == null
                        ? Optional.empty()
                        : Optional.of(new SourceReader(vocabulary).source(wire.source(), at.then("source"))));
    }
}
