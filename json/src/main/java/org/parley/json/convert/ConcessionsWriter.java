package org.parley.json.convert;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.parley.analysis.Concession;
import org.parley.analysis.Concessions;
import org.parley.analysis.CostVector;
import org.parley.json.wire.results.ResultsWire;

/** Writes the ways out, and what each party gives in them. */
final class ConcessionsWriter {
    private ConcessionsWriter() {}

    static ResultsWire.ConcessionsWire concessions(Concessions concessions) {
        return new ResultsWire.ConcessionsWire(
                concessions.isComplete(),
                Elements.writeAll(concessions.all(), ConcessionsWriter::concession),
                Elements.writeAll(concessions.efficient(), ConcessionsWriter::efficient));
    }

    private static ResultsWire.ConcessionWire concession(Concession concession) {
        return new ResultsWire.ConcessionWire(
                ResultWords.ids(concession.positions()),
                cost(concession.cost()),
                shares(concession.shares()),
                OutcomeWriter.outcome(concession.opens()));
    }

    private static ResultsWire.EfficientWire efficient(CostVector vector) {
        return new ResultsWire.EfficientWire(
                shares(vector.shares()),
                Elements.writeAll(vector.concessions(), concession -> ResultWords.ids(concession.positions())),
                vector.explain());
    }

    private static List<ResultsWire.ShareWire> shares(ImmutableList<Concession.Share> shares) {
        return Elements.writeAll(
                shares, share -> new ResultsWire.ShareWire(share.party().id(), cost(share.cost())));
    }

    static ResultsWire.CostWire cost(Concession.Cost cost) {
        return new ResultsWire.CostWire(cost.redLines(), cost.firm(), cost.flexible());
    }
}
