package org.parley.json.convert;

import org.parley.analysis.Changes;
import org.parley.json.wire.results.ChangesWire;

/** Writes what changed between two states of a negotiation. */
public final class ChangesWriter {
    private final TermsWriter terms;

    /** Writes terms with demands of a caller's own types as these do. */
    public ChangesWriter(OwnDemands ownDemands) {
        this.terms = new TermsWriter(ownDemands, new References());
    }

    /** Returns the changes. */
    public ChangesWire changes(Changes changes) {
        return new ChangesWire(
                ChangesWire.FORMAT,
                changes.isComplete(),
                ResultWords.ids(changes.added()),
                ResultWords.ids(changes.withdrawn()),
                Elements.writeAll(changes.changed(), ChangesWriter::changed),
                Elements.writeAll(changes.conditions(), this::condition),
                goneAndNew(changes.conflicts(), ObstaclesWriter::conflict),
                goneAndNew(changes.deadlocks(), ObstaclesWriter::deadlock),
                Elements.writeAll(changes.movements(), ChangesWriter::movement),
                changes.explain());
    }

    private static ChangesWire.PositionChangeWire changed(Changes.PositionChange change) {
        return new ChangesWire.PositionChangeWire(
                change.before().id(), change.after().id(), ResultWords.word(change.direction()));
    }

    private ChangesWire.ConditionChangeWire condition(Changes.ConditionChange change) {
        return new ChangesWire.ConditionChangeWire(
                change.position().id(), terms.terms(change.condition()), ResultWords.word(change.fate()));
    }

    private static <W, M> ChangesWire.GoneAndNewWire<W> goneAndNew(
            Changes.GoneAndNew<M> results, Elements.Writer<W, M> writer) {
        return new ChangesWire.GoneAndNewWire<>(
                Elements.writeAll(results.gone(), writer), Elements.writeAll(results.fresh(), writer));
    }

    private static ChangesWire.MovementWire movement(Changes.Movement movement) {
        return new ChangesWire.MovementWire(
                movement.party().id(),
                movement.issue().id(),
                movement.isToward(),
                movement.other().id(),
                OutcomeWriter.values(movement.before()),
                OutcomeWriter.values(movement.after()));
    }
}
