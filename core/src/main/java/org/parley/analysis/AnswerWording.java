package org.parley.analysis;

import com.google.common.collect.ImmutableList;
import org.parley.Position;
import org.parley.Premise;
import org.parley.QuantityIssue;
import org.parley.Rejected;
import org.parley.Terms;

/** Answers as sentences, such as "Russia rejects it. Incompatible." */
final class AnswerWording {
    private AnswerWording() {}

    static String of(Response response) {
        return answer(response) + ". " + compatibility(response.compatibility());
    }

    private static String answer(Response response) {
        String name = response.party().name();
        return switch (response.answer()) {
            case CONTRADICTORY -> name + " contradicts itself";
            case REJECTED -> name + " rejects it";
            case RULED_OUT -> name + " rules it out by other positions";
            case REJECTED_UNTIL ->
                name
                        + (hasRejection(response) ? " rejects it " : " rules it out ")
                        + (areSteps(response) ? "until " : "unless ")
                        + conditions(response);
            case SILENT -> name + " has not answered";
            case UNDECIDED -> name + " is undecided";
            case ACCEPTED_IF -> name + " accepts it if " + conditions(response);
            case ACCEPTED -> name + " accepts it" + values(response);
            case UNKNOWN -> name + "'s answer was not found within the budget";
        };
    }

    private static String compatibility(Compatibility compatibility) {
        return switch (compatibility) {
            case COMPATIBLE -> "Compatible.";
            case CONDITIONALLY_COMPATIBLE -> "Conditionally compatible.";
            case INCOMPATIBLE -> "Incompatible.";
            case UNDETERMINED -> "Undetermined.";
            case UNKNOWN -> "Unknown.";
        };
    }

    /** Returns whether a rejection is to be lifted, or only demands whose alternative is to be met. */
    private static boolean hasRejection(Response response) {
        for (Premise reason : response.reasons()) {
            if (reason instanceof Rejected) {
                return true;
            }
        }
        return false;
    }

    private static boolean areSteps(Response response) {
        for (ImmutableList<Terms> set : response.conditions()) {
            for (Terms condition : set) {
                if (!(condition instanceof Terms.Occurs)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static String conditions(Response response) {
        ImmutableList.Builder<String> all = ImmutableList.builder();
        for (ImmutableList<Terms> set : response.conditions()) {
            ImmutableList.Builder<String> some = ImmutableList.builder();
            for (Terms condition : set) {
                some.add(Wording.of(condition));
            }
            all.add(Wording.list(some.build(), "or"));
        }
        return Wording.list(all.build(), "and");
    }

    /** Returns the common values of quantities; those of other issues are in the terms already. */
    private static String values(Response response) {
        StringBuilder text = new StringBuilder();
        for (IssueValues each : response.values()) {
            if (each.issue() instanceof QuantityIssue) {
                text.append(text.length() == 0 ? "; common values: " : "; ").append(each.explain());
            }
        }
        return text.toString();
    }

    /** Returns the holder's own conditions, which the answers do not test, in brackets. */
    static String conditions(Position position) {
        String conditions = PremiseWording.conditions(position);
        return conditions.isEmpty() ? "" : " (" + conditions.substring(1) + ")";
    }
}
