package org.parley.oracle;

import java.math.BigDecimal;
import org.parley.Demand;
import org.parley.Rejected;
import org.parley.Terms;
import org.parley.Value;

/** Whether terms hold in a world; relaxed, each order term is given its way. */
final class Reading {
    private final Space space;
    private final boolean relaxed;

    Reading(Space space, boolean relaxed) {
        this.space = space;
        this.relaxed = relaxed;
    }

    boolean holds(Terms terms, World world) {
        if (terms instanceof Terms.Among among) {
            return isAmong(among, space, world);
        } else if (terms instanceof Terms.Within within) {
            return isWithin(within, space, world);
        } else if (terms instanceof Terms.Occurs occurs) {
            return world.occurs(space.step(occurs.step().id()));
        } else if (terms instanceof Terms.Before before) {
            return isBefore(before, world);
        } else if (terms instanceof Terms.OnlyAfter onlyAfter) {
            return isOnlyAfter(onlyAfter, world);
        } else if (terms instanceof Terms.AllOf) {
            return count(terms, world) == terms.parts().size();
        } else if (terms instanceof Terms.AnyOf) {
            return count(terms, world) > 0;
        } else if (terms instanceof Terms.Not not) {
            return !holds(not.terms(), world);
        } else if (terms instanceof Terms.ExactlyOne) {
            return count(terms, world) == 1;
        } else if (terms instanceof Terms.AtMost atMost) {
            return count(terms, world) <= atMost.count();
        }
        return holds(((Demand) terms).terms(), world);
    }

    private int count(Terms terms, World world) {
        int count = 0;
        for (Terms part : terms.parts()) {
            count += holds(part, world) ? 1 : 0;
        }
        return count;
    }

    static boolean isAmong(Terms.Among among, Space space, World world) {
        int issue = space.issue(among.issue().id());
        Value value = space.values.get(issue).get(world.values()[issue]);
        return among.values().contains(((Value.Named) value).name());
    }

    static boolean isWithin(Terms.Within within, Space space, World world) {
        int issue = space.issue(within.issue().id());
        Value.Number number = (Value.Number) space.values.get(issue).get(world.values()[issue]);
        return isWithin(within, number.number());
    }

    static boolean isWithin(Terms.Within within, BigDecimal number) {
        return within.least().map(least -> least.compareTo(number) <= 0).orElse(true)
                && within.most().map(most -> most.compareTo(number) >= 0).orElse(true);
    }

    private boolean isBefore(Terms.Before before, World world) {
        int first = space.step(before.first().id());
        int second = space.step(before.second().id());
        return relaxed || !world.occurs(first) || !world.occurs(second) || world.precedes(first, second);
    }

    private boolean isOnlyAfter(Terms.OnlyAfter onlyAfter, World world) {
        int step = space.step(onlyAfter.step().id());
        if (!world.occurs(step)) {
            return true;
        }
        if (!holds(onlyAfter.prerequisite(), world)) {
            return false;
        }
        for (String id : TermsReader.stepsToComeFirst(onlyAfter.prerequisite())) {
            int earlier = space.step(id);
            if (!world.occurs(earlier) || !relaxed && !world.precedes(earlier, step)) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether the world keeps the {@code until} of the rejection, which must have one. */
    boolean keepsUntil(Rejected rejected, World world) {
        if (!holds(rejected.terms(), world)) {
            return true;
        }
        Terms until = rejected.until().orElseThrow();
        if (!holds(until, world)) {
            return false;
        }
        for (String id : TermsReader.stepsToComeFirst(until)) {
            if (!world.occurs(space.step(id)) || !relaxed && !precedesAll(id, rejected, world)) {
                return false;
            }
        }
        return true;
    }

    private boolean precedesAll(String earlier, Rejected rejected, World world) {
        for (String id : space.reader.stepsHeldUp(rejected.terms())) {
            int later = space.step(id);
            // A step does not precede itself: what waits for itself never occurs.
            if (world.occurs(later) && !world.precedes(space.step(earlier), later)) {
                return false;
            }
        }
        return true;
    }
}
