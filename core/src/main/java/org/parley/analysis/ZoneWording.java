package org.parley.analysis;

import java.math.BigInteger;
import org.parley.Issue;
import org.parley.Negotiation;
import org.parley.QuantityIssue;

/** How large a zone is that is not empty, in words. */
final class ZoneWording {
    private ZoneWording() {}

    static String of(Zone zone) {
        OutcomeCount possible = atLeastOne(zone.outcomes().count());
        String text = Wording.capitalised(possible.explain()) + (isOne(possible) ? " outcome is" : " outcomes are")
                + " possible; " + consent(zone, possible) + "\n";
        return hasRanges(zone.negotiation())
                ? text + "Amounts that no position, rule or assumption tells apart count as one.\n"
                : text;
    }

    /** There is an outcome, so there cannot be fewer. */
    private static OutcomeCount atLeastOne(OutcomeCount count) {
        return new OutcomeCount(count.value().max(BigInteger.ONE), count.isExact());
    }

    private static boolean isOne(OutcomeCount count) {
        return count.value().equals(BigInteger.ONE);
    }

    private static String consent(Zone zone, OutcomeCount possible) {
        String them = isOne(possible) && possible.isExact() ? "it" : "them";
        return switch (zone.consented()) {
            case NONE ->
                (them.equals("it") ? "not all have consented to it" : "to none of them have all consented")
                        + ": silence is not consent.";
            case UNKNOWN -> "the budget was spent before it was known whether all have consented to any.";
            case SOME -> {
                OutcomeCount consented = atLeastOne(zone.consentedOutcomes().count());
                boolean toAll = consented.equals(possible) && possible.isExact();
                yield "all have consented to " + (toAll ? them : consented.explain() + " of them") + ".";
            }
        };
    }

    private static boolean hasRanges(Negotiation negotiation) {
        for (Issue issue : negotiation.issues()) {
            if (issue instanceof QuantityIssue quantity
                    && (quantity.smallestStep().isEmpty()
                            || quantity.least().isEmpty()
                            || quantity.most().isEmpty())) {
                return true;
            }
        }
        return false;
    }
}
