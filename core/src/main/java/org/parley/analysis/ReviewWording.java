package org.parley.analysis;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.parley.Issue;
import org.parley.OutOfMandate;
import org.parley.Position;
import org.parley.Premise;

/** The review of a draft in words: party by party, then whether it can be completed, then what would help. */
final class ReviewWording {
    private ReviewWording() {}

    static String of(Review review) {
        StringBuilder text = new StringBuilder();
        for (Review.OnParty each : review.parties()) {
            add(each, review, text);
        }
        text.append(completion(review));
        for (ImmutableList<Premise> set : review.obstacles()) {
            addItem(set, text);
        }
        addChanges(review.changes(), text);
        addOutOfMandate(review.outOfMandate(), text);
        return text.append(review.isComplete() ? "" : "The budget was spent: some of it is unknown.\n")
                .toString();
    }

    private static void add(Review.OnParty party, Review review, StringBuilder text) {
        text.append(party.party().name()).append(": ").append(of(party.kind())).append(".\n");
        for (Review.OnPosition each : review.positions()) {
            if (each.position().party().id().equals(party.party().id())) {
                text.append("  - ")
                        .append(Wording.capitalised(of(each.kind())))
                        .append(": ")
                        .append(PremiseWording.sentence(each.position()))
                        .append('\n');
                addReasons(each, review, text);
            }
        }
    }

    private static String of(Review.Kind kind) {
        return switch (kind) {
            case UNMET -> "unmet";
            case BLOCKED -> "blocked";
            case UNKNOWN -> "not known within the budget";
            case OPEN -> "open";
            case MET -> "met";
            case NOT_JUDGED -> "not judged, as none of its positions binds it";
        };
    }

    private static void addReasons(Review.OnPosition each, Review review, StringBuilder text) {
        for (int i = 0; i < each.issues().size(); i++) {
            Issue issue = each.issues().get(i);
            text.append(i == 0 ? "      The draft says " : "; ")
                    .append(issue.label())
                    .append(": ")
                    .append(review.draft().value(issue).orElseThrow())
                    .append(i == each.issues().size() - 1 ? ".\n" : "");
        }
        for (Premise premise : each.because()) {
            text.append("      ").append(PremiseWording.sentence(premise)).append('\n');
        }
    }

    private static String completion(Review review) {
        return switch (review.completable()) {
            case SOME ->
                "The draft can be completed so that nobody rules it out: "
                        + OutcomeWording.of(review.completion().orElseThrow()) + "\n";
            case NONE ->
                "The draft cannot be completed so that nobody rules it out; each of these stands against it:\n";
            case UNKNOWN -> "Whether the draft can be completed was not found within the budget.\n";
        };
    }

    private static void addItem(List<? extends Premise> premises, StringBuilder text) {
        for (int i = 0; i < premises.size(); i++) {
            text.append(i == 0 ? "  - " : "    ")
                    .append(PremiseWording.sentence(premises.get(i)))
                    .append('\n');
        }
    }

    private static void addOutOfMandate(List<OutOfMandate> findings, StringBuilder text) {
        for (OutOfMandate finding : findings) {
            text.append("Out of mandate: ").append(finding.explain()).append('\n');
        }
    }

    private static void addChanges(List<Review.Change> changes, StringBuilder text) {
        if (!changes.isEmpty()) {
            text.append(
                            changes.size() == 1
                                    ? "This change of one value lifts"
                                    : "Each of these changes of one value lifts")
                    .append(" most objections:\n");
        }
        for (Review.Change change : changes) {
            text.append("  - ")
                    .append(change.issue().label())
                    .append(": ")
                    .append(change.to().explain())
                    .append(", not ")
                    .append(change.from())
                    .append('\n');
            addAll("lifted", change.lifts(), text);
            addAll("raised", change.raises(), text);
        }
    }

    private static void addAll(String what, List<Position> positions, StringBuilder text) {
        for (Position position : positions) {
            text.append("      ")
                    .append(what)
                    .append(": ")
                    .append(PremiseWording.sentence(position))
                    .append('\n');
        }
    }
}
