package org.parley.json.convert;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.parley.analysis.AgreeableNow;
import org.parley.analysis.CommonGround;
import org.parley.analysis.Gap;
import org.parley.analysis.Gaps;
import org.parley.analysis.OutcomeCount;
import org.parley.analysis.Zone;
import org.parley.json.wire.results.ResultsWire;

/** Writes what can be agreed: how much there is of it, what is common to all of it, and where it is missing. */
final class ZoneWriter {
    private final TermsWriter terms;

    ZoneWriter(TermsWriter terms) {
        this.terms = terms;
    }

    static ResultsWire.ZoneWire zone(Zone zone) {
        return new ResultsWire.ZoneWire(
                ResultWords.word(zone.possible()),
                OutcomeWriter.outcome(zone.outcome()),
                count(zone.outcomes().count()),
                ResultWords.word(zone.consented()),
                OutcomeWriter.outcome(zone.consentedOutcome()),
                count(zone.consentedOutcomes().count()));
    }

    private static ResultsWire.CountWire count(OutcomeCount count) {
        return new ResultsWire.CountWire(count.value(), count.isExact(), count.explain());
    }

    ResultsWire.CommonGroundWire commonGround(CommonGround ground) {
        return new ResultsWire.CommonGroundWire(
                ground.isComplete(),
                ResultWords.word(ground.possible()),
                Elements.writeAll(ground.terms(), this::shared),
                Elements.writeAll(ground.same(), OutcomeWriter::values),
                Elements.writeAll(ground.narrowed(), OutcomeWriter::values),
                agreeable(ground.now()));
    }

    private ResultsWire.SharedTermsWire shared(CommonGround.SharedTerms shared) {
        return new ResultsWire.SharedTermsWire(
                ResultWords.heading(shared.terms()), terms.terms(shared.terms()), ResultWords.ids(shared.positions()));
    }

    private static ResultsWire.AgreeableWire agreeable(AgreeableNow agreeable) {
        return new ResultsWire.AgreeableWire(
                agreeable.isComplete(), Elements.writeAll(agreeable.all(), ZoneWriter::items));
    }

    private static List<ResultsWire.ItemWire> items(ImmutableList<AgreeableNow.Item> items) {
        return Elements.writeAll(
                items, item -> new ResultsWire.ItemWire(item.demand().id(), item.isConsented()));
    }

    static ResultsWire.GapsWire gaps(Gaps gaps) {
        return new ResultsWire.GapsWire(gaps.isComplete(), Elements.writeAll(gaps.all(), ZoneWriter::gap));
    }

    private static ResultsWire.GapWire gap(Gap gap) {
        return new ResultsWire.GapWire(
                gap.issue().id(),
                gap.issue().unit(),
                side(gap.lower()),
                side(gap.higher()),
                gap.distance().number(),
                gap.explain());
    }

    private static ResultsWire.SideWire side(Gap.Side side) {
        return new ResultsWire.SideWire(side.party().id(), side.nearest(), ResultWords.ids(side.positions()));
    }
}
