package org.parley.json.convert;

import com.google.common.collect.ImmutableList;
import org.parley.Premise;
import org.parley.Step;
import org.parley.analysis.Conflict;
import org.parley.analysis.Conflicts;
import org.parley.analysis.Deadlock;
import org.parley.analysis.Deadlocks;
import org.parley.analysis.OrderClash;
import org.parley.analysis.Roadmap;
import org.parley.json.wire.results.ResultsWire;

/** Writes what cannot hold together, and which order of steps can or cannot be. */
final class ObstaclesWriter {
    private ObstaclesWriter() {}

    static ResultsWire.ConflictsWire conflicts(Conflicts conflicts) {
        return new ResultsWire.ConflictsWire(
                conflicts.isComplete(), Elements.writeAll(conflicts.all(), ObstaclesWriter::conflict));
    }

    static ResultsWire.ConflictWire conflict(Conflict conflict) {
        return new ResultsWire.ConflictWire(
                ResultWords.word(conflict.kind()),
                conflict.party().isPresent() ? conflict.party().get().id() : null,
                ResultWords.ids(conflict.members()),
                Elements.writeAll(conflict.without(), OutcomeWriter::outcome),
                Elements.write(conflict.deadlocks(), ObstaclesWriter::deadlock),
                conflict.explain());
    }

    static ResultsWire.DeadlocksWire deadlocks(Deadlocks deadlocks) {
        return new ResultsWire.DeadlocksWire(
                deadlocks.isComplete(),
                Elements.writeAll(deadlocks.all(), ObstaclesWriter::deadlock),
                Elements.writeAll(deadlocks.orderClashes(), ObstaclesWriter::clash));
    }

    static ResultsWire.DeadlockWire deadlock(Deadlock deadlock) {
        return new ResultsWire.DeadlockWire(
                Elements.writeAll(deadlock.edges(), edge -> edge(edge.later(), edge.earlier(), edge.holders())),
                Elements.writeAll(deadlock.sets(), ResultWords::ids),
                ResultWords.ids(deadlock.breaking()),
                deadlock.explain());
    }

    private static ResultsWire.EdgeWire edge(Step later, Step earlier, ImmutableList<Premise> holders) {
        return new ResultsWire.EdgeWire(later.id(), earlier.id(), ResultWords.ids(holders));
    }

    private static ResultsWire.ClashWire clash(OrderClash clash) {
        return new ResultsWire.ClashWire(
                Elements.writeAll(clash.steps(), Step::id),
                Elements.writeAll(clash.sets(), ResultWords::ids),
                clash.explain());
    }

    static ResultsWire.RoadmapWire roadmap(Roadmap roadmap) {
        return new ResultsWire.RoadmapWire(
                ResultWords.word(roadmap.existence()),
                Elements.writeAll(roadmap.layers(), layer -> Elements.writeAll(layer, Step::id)),
                Elements.writeAll(roadmap.waits(), wait -> edge(wait.later(), wait.earlier(), wait.holders())),
                ResultWords.idsIfAny(roadmap.obstacle()));
    }
}
