package org.parley.json.convert;

import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.Deadline;
import org.parley.StepMoment;
import org.parley.json.problem.At;
import org.parley.json.problem.Findings;
import org.parley.json.wire.v1.DeadlineWire;

/** Reads when steps are due. */
final class DeadlineReader {
    private final Vocabulary vocabulary;

    DeadlineReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    Deadline deadline(DeadlineWire wire, At at) {
        StepMoment due = moment(wire.due(), at.then("due"));
        StepMoment from = moment(wire.from(), at.then("from"));
        Optional<Period> within = period(wire.within(), at.then("within"));
        Optional<Period> exactly = period(wire.exactly(), at.then("exactly"));
        Optional<Period> notBefore = period(wire.notBefore(), at.then("notBefore"));
        int bounds =
                (wire.within() == null ? 0 : 1) + (wire.exactly() == null ? 0 : 1) + (wire.notBefore() == null ? 0 : 1);
        if (bounds != 1) {
            throw new IllegalArgumentException("A deadline has one period: give within, or exactly, or notBefore.");
        }
        if (within.isPresent()) {
            return new Deadline(due, Deadline.Bound.BY, within.get(), from);
        }
        return exactly.isPresent()
                ? new Deadline(due, Deadline.Bound.ON, exactly.get(), from)
                : new Deadline(due, Deadline.Bound.NOT_BEFORE, notBefore.orElse(Period.ZERO), from);
    }

    private StepMoment moment(DeadlineWire.MomentWire wire, At at) {
        if ((wire.beginningOf() == null) == (wire.endOf() == null)) {
            throw new IllegalArgumentException("A moment is one end of a step: give beginningOf or endOf.");
        }
        return wire.beginningOf() != null
                ? StepMoment.beginningOf(vocabulary.step(wire.beginningOf(), at.then("beginningOf")))
                : StepMoment.endOf(vocabulary.step(String.valueOf(wire.endOf()), at.then("endOf")));
    }

    private Optional<Period> period(@Nullable String period, At at) {
        if (period == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Period.parse(period));
        } catch (DateTimeParseException e) {
            String found = "\"" + Findings.shortened(period) + "\"";
            vocabulary.findings().addUnexpected(at, "not-a-period", found, "a period such as P30D, P6M or P2Y");
            return Optional.of(Period.ZERO);
        }
    }
}
