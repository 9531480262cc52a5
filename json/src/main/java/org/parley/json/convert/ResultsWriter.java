package org.parley.json.convert;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.parley.Reading;
import org.parley.Step;
import org.parley.analysis.Analysis;
import org.parley.analysis.ByReading;
import org.parley.analysis.Roadmap;
import org.parley.json.wire.results.ResultsWire;
import org.parley.json.wire.v1.ReadingWire;

/** Writes what follows from a negotiation, in each choice of readings where there are several. */
public final class ResultsWriter {
    private final OwnDemands ownDemands;
    private final ImmutableList<Step> roadmapTo;

    /** Writes terms with demands of a caller's own types as these do, and the roadmap to these steps, or to all. */
    public ResultsWriter(OwnDemands ownDemands, ImmutableList<Step> roadmapTo) {
        this.ownDemands = ownDemands;
        this.roadmapTo = roadmapTo;
    }

    /** Returns all results. */
    public ResultsWire results(Analysis analysis) {
        String title = analysis.negotiation().title();
        String titled = title.isEmpty() ? null : title;
        ByReading<ResultsWire.AnswersWire> answers = analysis.byReading(read -> answers(read, analysis));
        ByReading.Case<ResultsWire.AnswersWire> first = answers.cases().get(0);
        boolean isReadInOneWay = answers.isSame() && first.choices().size() == 1;
        return isReadInOneWay
                ? new ResultsWire(ResultsWire.FORMAT, titled, first.answer(), null)
                : new ResultsWire(
                        ResultsWire.FORMAT,
                        titled,
                        null,
                        Elements.writeAll(answers.cases(), ResultsWriter::inReadings));
    }

    private static ResultsWire.InReadingsWire inReadings(ByReading.Case<ResultsWire.AnswersWire> one) {
        return new ResultsWire.InReadingsWire(
                Elements.writeAll(one.choices(), choice -> Elements.writeAll(choice, ResultsWriter::reading)),
                one.answer());
    }

    private static ReadingWire reading(Reading reading) {
        return new ReadingWire(reading.group(), reading.name());
    }

    private ResultsWire.AnswersWire answers(Analysis analysis, Analysis whole) {
        TermsWriter terms = new TermsWriter(ownDemands, new References());
        ResponseWriter responses = new ResponseWriter(terms);
        return new ResultsWire.AnswersWire(
                responses.matrix(analysis.matrix()),
                ObstaclesWriter.conflicts(analysis.conflicts()),
                ObstaclesWriter.deadlocks(analysis.deadlocks()),
                responses.silences(analysis.silences()),
                ZoneWriter.zone(analysis.zone()),
                new ZoneWriter(terms).commonGround(analysis.commonGround()),
                ZoneWriter.gaps(analysis.gaps()),
                responses.alternatives(analysis.alternatives()),
                ConcessionsWriter.concessions(analysis.concessions()),
                ObstaclesWriter.roadmap(roadmap(analysis, whole)));
    }

    /** Returns the roadmap to those of the steps that are spoken of in this reading; one that none speaks of is refused. */
    private Roadmap roadmap(Analysis analysis, Analysis whole) {
        if (roadmapTo.isEmpty()) {
            return analysis.roadmap();
        }
        List<Step> wanted = new ArrayList<>();
        for (Step step : roadmapTo) {
            if (speaksOf(step, analysis) || !speaksOf(step, whole)) {
                wanted.add(step);
            }
        }
        return analysis.roadmap(wanted.toArray(new Step[0]));
    }

    private static boolean speaksOf(Step step, Analysis analysis) {
        for (Step known : analysis.negotiation().steps()) {
            if (known.id().equals(step.id())) {
                return true;
            }
        }
        return false;
    }
}
