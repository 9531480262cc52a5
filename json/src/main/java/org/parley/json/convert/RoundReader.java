package org.parley.json.convert;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.Delegation;
import org.parley.Instrument;
import org.parley.Round;
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
                vocabulary.party(wire.party(), at.then("party")), wire.head(), texts(wire.members()));
    }

    private Instrument instrument(RoundWire.InstrumentWire wire, At at) {
        return new Instrument(
                wire.title(),
                vocabulary.optionalParty(wire.presentedBy(), at.then("presentedBy")),
                Names.STATUS.read(wire.status(), at.then("status"), findings),
                wire.source() == null
                        ? Optional.empty()
                        : Optional.of(new SourceReader(vocabulary).source(wire.source(), at.then("source"))));
    }
}
