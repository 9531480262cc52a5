package org.parley.json.convert;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.Accepted;
import org.parley.Basis;
import org.parley.Deadline;
import org.parley.Demanded;
import org.parley.Position;
import org.parley.PositionDetails;
import org.parley.PositionVisitor;
import org.parley.Reading;
import org.parley.Rejected;
import org.parley.Source;
import org.parley.StepMoment;
import org.parley.Undecided;
import org.parley.json.wire.v1.DeadlineWire;
import org.parley.json.wire.v1.PositionWire;
import org.parley.json.wire.v1.ReadingWire;
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
                Names.circle(details.disclosure()),
                day(details.since()),
                day(details.withdrawnOn()),
                details.superseded().isEmpty() ? null : details.superseded(),
                reading(details.reading()),
                Elements.write(details.deadlines(), this::deadline),
                sources(details.sources()),
                details.note().orElse(null));
    }

    static @Nullable ReadingWire reading(Optional<Reading> reading) {
        return reading.isPresent()
                ? new ReadingWire(reading.get().group(), reading.get().name())
                : null;
    }

    private DeadlineWire deadline(Deadline deadline) {
        String period = deadline.period().toString();
        return new DeadlineWire(
                moment(deadline.due()),
                deadline.bound() == Deadline.Bound.BY ? period : null,
                deadline.bound() == Deadline.Bound.ON ? period : null,
                deadline.bound() == Deadline.Bound.NOT_BEFORE ? period : null,
                moment(deadline.anchor()));
    }

    private DeadlineWire.MomentWire moment(StepMoment moment) {
        String step = terms.references().step(moment.step());
        return moment.edge() == StepMoment.Edge.BEGINNING
                ? new DeadlineWire.MomentWire(step, null)
                : new DeadlineWire.MomentWire(null, step);
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
