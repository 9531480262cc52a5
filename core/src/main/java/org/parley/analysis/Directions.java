package org.parley.analysis;

import java.util.Set;
import org.parley.Position;

/** How a position compares with the one in whose place it stands. */
final class Directions {
    private final TermsEntailment entailment;

    Directions(TermsEntailment entailment) {
        this.entailment = entailment;
    }

    Changes.Direction of(Position before, Position after) {
        boolean isNoStronger = entailment.follows(before, after);
        boolean isNoWeaker = entailment.follows(after, before);
        Attitude attitude = Attitude.of(before);
        if (attitude != Attitude.of(after)) {
            return named(ofAttitudes(attitude, Attitude.of(after), isNoStronger, isNoWeaker));
        }
        if (!isNoStronger && !isNoWeaker) {
            return Changes.Direction.OTHERWISE;
        }
        int weaker = isNoStronger == isNoWeaker ? 0 : isNoStronger ? 1 : -1;
        int terms = attitude == Attitude.REJECTED ? -weaker : attitude == Attitude.UNDECIDED ? 0 : weaker;
        return withSame(attitude, terms, before, after);
    }

    /** Returns the direction in which terms, conditions and firmness go, unless two of them go apart. */
    private static Changes.Direction withSame(Attitude attitude, int terms, Position before, Position after) {
        boolean areSameConditions = Attitude.conditions(before).equals(Attitude.conditions(after));
        int conditions = areSameConditions ? 0 : compareConditions(attitude, before, after);
        if (!areSameConditions && conditions == 0) {
            return Changes.Direction.OTHERWISE;
        }
        int firmness = Integer.signum(Integer.compare(firmness(after), firmness(before)));
        boolean isSofter = terms > 0 || conditions > 0 || firmness > 0;
        boolean isHarder = terms < 0 || conditions < 0 || firmness < 0;
        return isSofter && isHarder ? Changes.Direction.OTHERWISE : named(isSofter ? 1 : isHarder ? -1 : 0);
    }

    private static Changes.Direction named(int softer) {
        return softer == 0
                ? Changes.Direction.OTHERWISE
                : softer > 0 ? Changes.Direction.SOFTENED : Changes.Direction.HARDENED;
    }

    /** Returns how firmly the position is held, from 0 for a red line; less firmly is more. */
    private static int firmness(Position position) {
        return position.details().firmness().ordinal();
    }

    /** Returns 1 where the later attitude leaves more open of what the earlier was about, -1 where less, else 0. */
    private static int ofAttitudes(Attitude before, Attitude after, boolean isNoStronger, boolean isNoWeaker) {
        boolean isOfTheSame = isNoStronger && isNoWeaker;
        boolean isOfPart = before == Attitude.REJECTED ? isNoWeaker : after == Attitude.REJECTED && isNoStronger;
        boolean isDemandOfMore = before == Attitude.DEMANDED ? isNoStronger : after == Attitude.DEMANDED && isNoWeaker;
        return isOfTheSame || isOfPart || isDemandOfMore ? compareAttitudes(before, after) : 0;
    }

    /** Returns 1 where the later attitude leaves more open, -1 where it leaves less, 0 where it is the reverse one. */
    private static int compareAttitudes(Attitude before, Attitude after) {
        if (before.compareTo(Attitude.ACCEPTED) <= 0 && after.compareTo(Attitude.ACCEPTED) <= 0) {
            return Integer.signum(after.compareTo(before));
        }
        boolean isOnTheOtherSide = before == Attitude.REJECTED || after == Attitude.REJECTED;
        return isOnTheOtherSide ? 0 : after == Attitude.DEMANDED ? -1 : 1;
    }

    /** Returns 1 where the later conditions leave more open, -1 where they leave less, 0 where they are others. */
    private static int compareConditions(Attitude attitude, Position before, Position after) {
        Set<String> earlier = Conditions.of(before).byText().keySet();
        Set<String> later = Conditions.of(after).byText().keySet();
        if (earlier.equals(later) || !(earlier.containsAll(later) || later.containsAll(earlier))) {
            return 0;
        }
        boolean areMore = later.size() > earlier.size();
        return switch (attitude) {
            case DEMANDED -> areMore ? 1 : -1;
            case ACCEPTED -> areMore ? -1 : 1;
            case REJECTED -> earlier.isEmpty() ? 1 : later.isEmpty() ? -1 : areMore ? -1 : 1;
            case UNDECIDED -> 0;
        };
    }
}
