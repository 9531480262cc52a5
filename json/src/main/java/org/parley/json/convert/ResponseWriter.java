package org.parley.json.convert;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.parley.Issue;
import org.parley.Terms;
import org.parley.analysis.Alternative;
import org.parley.analysis.Alternatives;
import org.parley.analysis.Response;
import org.parley.analysis.ResponseMatrix;
import org.parley.analysis.ResponseRow;
import org.parley.analysis.Silence;
import org.parley.analysis.Silences;
import org.parley.json.wire.results.ResultsWire;
import org.parley.json.wire.v1.TermsWire;

/** Writes what parties answer, and who has not answered. */
final class ResponseWriter {
    private final TermsWriter terms;

    ResponseWriter(TermsWriter terms) {
        this.terms = terms;
    }

    ResultsWire.MatrixWire matrix(ResponseMatrix matrix) {
        return new ResultsWire.MatrixWire(matrix.isComplete(), Elements.writeAll(matrix.rows(), this::row));
    }

    private ResultsWire.RowWire row(ResponseRow row) {
        return new ResultsWire.RowWire(
                ResultWords.heading(row.terms()),
                terms.terms(row.terms()),
                row.isDemanded(),
                ResultWords.ids(row.held()),
                row.isImpossible() ? ResultWords.ids(row.impossibleBecauseOf()) : null,
                Elements.writeAll(row.responses(), this::response));
    }

    private ResultsWire.ResponseWire response(Response response) {
        return new ResultsWire.ResponseWire(
                response.party().id(),
                ResultWords.word(response.answer()),
                ResultWords.word(response.compatibility()),
                ResultWords.ids(response.reasons()),
                Elements.write(response.conditions(), this::anyOf),
                Elements.write(response.values(), OutcomeWriter::values),
                response.explain());
    }

    private List<TermsWire> anyOf(ImmutableList<Terms> conditions) {
        return terms.all(conditions);
    }

    ResultsWire.SilencesWire silences(Silences silences) {
        return new ResultsWire.SilencesWire(silences.isComplete(), Elements.writeAll(silences.all(), this::silence));
    }

    private ResultsWire.SilenceWire silence(Silence silence) {
        return new ResultsWire.SilenceWire(
                silence.party().id(), terms.terms(silence.terms()), silence.wouldHaveToAct());
    }

    ResultsWire.AlternativesWire alternatives(Alternatives alternatives) {
        return new ResultsWire.AlternativesWire(
                alternatives.isComplete(), Elements.writeAll(alternatives.offers(), this::offer));
    }

    private ResultsWire.OfferWire offer(Alternatives.Offer offer) {
        return new ResultsWire.OfferWire(
                offer.position().id(),
                Elements.writeAll(offer.alternatives(), alternative -> alternative(alternative, offer)));
    }

    private ResultsWire.AlternativeWire alternative(Alternative alternative, Alternatives.Offer offer) {
        return new ResultsWire.AlternativeWire(
                ResultWords.heading(alternative.demand()),
                terms.terms(alternative.demand()),
                alternative.isImpossible() ? ResultWords.ids(alternative.impossibleBecauseOf()) : null,
                Elements.writeAll(
                        alternative.judgements(),
                        judgement -> judgement(
                                judgement, offer.nearestTo(judgement.party()).contains(alternative))));
    }

    private ResultsWire.JudgementWire judgement(Alternative.Judgement judgement, boolean isNearest) {
        return new ResultsWire.JudgementWire(
                response(judgement.response()),
                ResultWords.word(judgement.possible()),
                ResultWords.ids(judgement.breaks()),
                judgement.cost().isPresent()
                        ? ConcessionsWriter.cost(judgement.cost().get())
                        : null,
                Elements.writeAll(judgement.unanswered(), Issue::id),
                isNearest);
    }
}
