package org.parley.json.convert;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.Accepted;
import org.parley.Basis;
import org.parley.Demanded;
import org.parley.Disclosure;
import org.parley.Position;
import org.parley.PositionDetails;
import org.parley.PositionVisitor;
import org.parley.Rejected;
import org.parley.Source;
import org.parley.Undecided;
import org.parley.json.wire.v1.PositionWire;
import org.parley.json.wire.v1.SourceWire;
import org.parley.json.wire.v1.TermsWire;

/** Writes positions with their sources. */
final class PositionWriter implements PositionVisitor<PositionWire> {
    private final TermsWriter terms;

    PositionWriter(TermsWriter terms) {
        this.terms = terms;
    }

    PositionWire position(Position position) {
        return position.accept(this);
    }

    @Override
    public PositionWire demanded(Demanded position) {
        return wire(
                position,
                terms.terms(position.terms()),
                null,
                null,
                null,
                terms.optional(position.when()),
                terms.optional(position.unless()),
                null,
                null);
    }

    @Override
    public PositionWire accepted(Accepted position) {
        TermsWire accepted = terms.terms(position.terms());
        return wire(position, null, accepted, null, null, null, null, null, terms.optional(position.onlyIf()));
    }

    @Override
    public PositionWire rejected(Rejected position) {
        return wire(
                position,
                null,
                null,
                terms.terms(position.terms()),
                null,
                null,
                terms.optional(position.unless()),
                terms.optional(position.until()),
                null);
    }

    @Override
    public PositionWire undecided(Undecided position) {
        return wire(position, null, null, null, terms.terms(position.terms()), null, null, null, null);
    }

    private PositionWire wire(
            Position position,
            @Nullable TermsWire demands,
            @Nullable TermsWire accepts,
            @Nullable TermsWire rejects,
            @Nullable TermsWire undecidedOn,
            @Nullable TermsWire when,
            @Nullable TermsWire unless,
            @Nullable TermsWire until,
            @Nullable TermsWire onlyIf) {
        PositionDetails details = position.details();
        return new PositionWire(
                details.ownId().orElse(null),
                terms.references().party(position.party()),
                demands,
                accepts,
                rejects,
                undecidedOn,
                when,
                unless,
                until,
                onlyIf,
                details.statedFirmness().isPresent()
                        ? Names.FIRMNESS.word(details.statedFirmness().get())
                        : null,
                details.priority().orElse(null),
                details.disclosure() == Disclosure.PUBLIC ? null : Names.DISCLOSURE.word(details.disclosure()),
                day(details.since()),
                sources(details.sources()),
                details.note().orElse(null));
    }

    static @Nullable List<SourceWire> sources(List<Source> sources) {
        return Elements.write(sources, PositionWriter::source);
    }

    static SourceWire source(Source source) {
        return new SourceWire(
                source.speaker(),
                day(source.date()),
                source.reporter().orElse(null),
                day(source.reportedOn()),
                source.quote().orElse(null),
                source.reference().orElse(null),
                source.basis() == Basis.STATED ? null : Names.BASIS.word(source.basis()));
    }

    static @Nullable String day(Optional<LocalDate> day) {
        return day.isPresent() ? day.get().toString() : null;
    }
}
