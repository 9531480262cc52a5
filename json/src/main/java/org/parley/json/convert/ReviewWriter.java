package org.parley.json.convert;

import java.util.LinkedHashMap;
import java.util.Map;
import org.parley.Issue;
import org.parley.Value;
import org.parley.analysis.Review;
import org.parley.json.wire.results.ReviewWire;

/** Writes how a draft stands. */
public final class ReviewWriter {
    private ReviewWriter() {}

    /** Returns the review. */
    public static ReviewWire review(Review review) {
        return new ReviewWire(
                ReviewWire.FORMAT,
                review.isComplete(),
                draft(review),
                Elements.writeAll(review.positions(), ReviewWriter::position),
                Elements.writeAll(review.parties(), ReviewWriter::party),
                ResultWords.word(review.completable()),
                OutcomeWriter.outcome(review.completion()),
                Elements.write(review.obstacles(), ResultWords::ids),
                Elements.writeAll(review.changes(), ReviewWriter::change),
                review.explain());
    }

    private static Map<String, Object> draft(Review review) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Map.Entry<String, Value> value : review.draft().values().entrySet()) {
            values.put(value.getKey(), OutcomeWriter.plain(value.getValue()));
        }
        return values;
    }

    private static ReviewWire.OnPositionWire position(Review.OnPosition on) {
        return new ReviewWire.OnPositionWire(
                on.position().id(),
                ResultWords.word(on.kind()),
                Elements.write(on.issues(), Issue::id),
                ResultWords.idsIfAny(on.because()));
    }

    private static ReviewWire.OnPartyWire party(Review.OnParty on) {
        return new ReviewWire.OnPartyWire(on.party().id(), ResultWords.word(on.kind()));
    }

    private static ReviewWire.ChangeWire change(Review.Change change) {
        return new ReviewWire.ChangeWire(
                change.issue().id(),
                OutcomeWriter.plain(change.from()),
                OutcomeWriter.values(change.to()),
                ResultWords.ids(change.lifts()),
                ResultWords.ids(change.raises()));
    }
}
