package org.parley.analysis;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.parley.Negotiation;
import org.parley.Position;

/** Which positions of a later state stand in place of which of an earlier one. */
record PositionPairs(
        ImmutableList<Position> added,
        ImmutableList<Position> withdrawn,
        ImmutableList<Changes.PositionChange> changed) {
    static PositionPairs of(Negotiation earlier, Negotiation later) {
        List<Position> before = new ArrayList<>(earlier.positions());
        List<Position> after = new ArrayList<>(later.positions());
        for (Position position : earlier.positions()) {
            int same = indexOfSame(position, after);
            if (same >= 0) {
                before.remove(position);
                after.remove(same);
            }
        }
        ImmutableList.Builder<Changes.PositionChange> changed = ImmutableList.builder();
        ImmutableList.Builder<Position> withdrawn = ImmutableList.builder();
        for (Position position : before) {
            int successor = indexOnSameTerms(position, after);
            if (successor >= 0) {
                Position next = after.remove(successor);
                changed.add(new Changes.PositionChange(position, next, direction(position, next)));
            } else {
                withdrawn.add(position);
            }
        }
        return new PositionPairs(ImmutableList.copyOf(after), withdrawn.build(), changed.build());
    }

    private static int indexOfSame(Position sought, List<Position> positions) {
        for (int i = 0; i < positions.size(); i++) {
            if (Attitude.substance(positions.get(i)).equals(Attitude.substance(sought))
                    && firmness(positions.get(i)) == firmness(sought)) {
                return i;
            }
        }
        return -1;
    }

    private static int indexOnSameTerms(Position sought, List<Position> positions) {
        for (int i = 0; i < positions.size(); i++) {
            Position position = positions.get(i);
            if (position.party().id().equals(sought.party().id())
                    && position.terms().text().equals(sought.terms().text())) {
                return i;
            }
        }
        return -1;
    }

    /** Returns how firmly the position is held, from 0 for a red line; less firmly is more. */
    private static int firmness(Position position) {
        return position.details().firmness().ordinal();
    }

    private static Changes.Direction direction(Position before, Position after) {
        int looser = Attitude.of(before) == Attitude.of(after)
                ? compareConditions(before, after)
                : compareAttitudes(Attitude.of(before), Attitude.of(after));
        int lessFirm = Attitude.of(before) == Attitude.of(after)
                ? Integer.signum(Integer.compare(firmness(after), firmness(before)))
                : 0;
        boolean isSameTerms = looser == 0 && Attitude.conditions(before).equals(Attitude.conditions(after));
        if (isSameTerms) {
            looser = lessFirm;
            lessFirm = 0;
        }
        if (looser == 0 || looser == -lessFirm) {
            return Changes.Direction.OTHERWISE;
        }
        return looser > 0 ? Changes.Direction.SOFTENED : Changes.Direction.HARDENED;
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
    private static int compareConditions(Position before, Position after) {
        Set<String> earlier = Conditions.of(before).byText().keySet();
        Set<String> later = Conditions.of(after).byText().keySet();
        if (earlier.equals(later) || !(earlier.containsAll(later) || later.containsAll(earlier))) {
            return 0;
        }
        boolean areMore = later.size() > earlier.size();
        return switch (Attitude.of(before)) {
            case DEMANDED -> areMore ? 1 : -1;
            case ACCEPTED -> areMore ? -1 : 1;
            case REJECTED -> earlier.isEmpty() ? 1 : later.isEmpty() ? -1 : areMore ? -1 : 1;
            case UNDECIDED -> 0;
        };
    }
}
