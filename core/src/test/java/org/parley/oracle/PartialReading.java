package org.parley.oracle;

import org.parley.Demand;
import org.parley.Terms;

/**
 * Whether terms are met, kept or fail in a world that leaves issues open and in which no free step has occurred.
 *
 * <p>An open issue meets neither a value term nor its negation; an act with an open extent and none settled has neither
 * occurred nor not occurred.
 */
final class PartialReading {
    private final Space space;

    PartialReading(Space space) {
        this.space = space;
    }

    /** Returns whether the terms hold however open issues are settled; an order holds only where its steps occur. */
    boolean isMet(Terms terms, World world) {
        return holds(terms, world, true, false);
    }

    /** Returns whether the terms hold however open issues are settled; an order holds where its steps do not occur. */
    boolean binds(Terms terms, World world) {
        return holds(terms, world, false, false);
    }

    /** The same for a rule or assumption, in which a negation is kept unless its terms hold. */
    boolean isKept(Terms terms, World world) {
        return holds(terms, world, false, true);
    }

    private boolean holds(Terms terms, World world, boolean withSteps, boolean lenient) {
        if (terms instanceof Terms.Among among) {
            return !isOpen(among.issue().id(), world) && Reading.isAmong(among, space, world);
        } else if (terms instanceof Terms.Within within) {
            return !isOpen(within.issue().id(), world) && Reading.isWithin(within, space, world);
        } else if (terms instanceof Terms.Occurs occurs) {
            return world.occurs(space.step(occurs.step().id()));
        } else if (terms instanceof Terms.Before before) {
            return isBefore(before, world, withSteps);
        } else if (terms instanceof Terms.OnlyAfter onlyAfter) {
            return isOnlyAfter(onlyAfter, world, withSteps, lenient);
        } else if (terms instanceof Terms.AllOf) {
            return terms.parts().stream().allMatch(part -> holds(part, world, withSteps, lenient));
        } else if (terms instanceof Terms.AnyOf) {
            return terms.parts().stream().anyMatch(part -> holds(part, world, withSteps, lenient));
        } else if (terms instanceof Terms.Not not) {
            return lenient ? !isMet(not.terms(), world) : fails(not.terms(), world);
        } else if (terms instanceof Terms.ExactlyOne) {
            return (lenient ? met(terms, world) : notFailing(terms, world)) <= 1
                    && terms.parts().stream().anyMatch(part -> holds(part, world, withSteps, lenient));
        } else if (terms instanceof Terms.AtMost atMost) {
            return (lenient ? met(terms, world) : notFailing(terms, world)) <= atMost.count();
        }
        return holds(((Demand) terms).terms(), world, withSteps, lenient);
    }

    /** Returns whether the terms, which contain no order, fail however open issues are settled. */
    private boolean fails(Terms terms, World world) {
        if (terms instanceof Terms.Among among) {
            return !isOpen(among.issue().id(), world) && !Reading.isAmong(among, space, world);
        } else if (terms instanceof Terms.Within within) {
            return !isOpen(within.issue().id(), world) && !Reading.isWithin(within, space, world);
        } else if (terms instanceof Terms.Occurs occurs) {
            return cannotOccur(space.step(occurs.step().id()), world);
        } else if (terms instanceof Terms.AllOf) {
            return terms.parts().stream().anyMatch(part -> fails(part, world));
        } else if (terms instanceof Terms.AnyOf) {
            return terms.parts().stream().allMatch(part -> fails(part, world));
        } else if (terms instanceof Terms.Not not) {
            return isMet(not.terms(), world);
        } else if (terms instanceof Terms.ExactlyOne) {
            return met(terms, world) > 1 || notFailing(terms, world) == 0;
        } else if (terms instanceof Terms.AtMost atMost) {
            return met(terms, world) > atMost.count();
        } else if (terms instanceof Demand demand) {
            return fails(demand.terms(), world);
        }
        throw new IllegalArgumentException("An order of steps cannot be negated: " + terms.text());
    }

    private long met(Terms terms, World world) {
        return terms.parts().stream().filter(part -> isMet(part, world)).count();
    }

    private long notFailing(Terms terms, World world) {
        return terms.parts().stream().filter(part -> !fails(part, world)).count();
    }

    private boolean isOpen(String issue, World world) {
        return world.values()[space.issue(issue)] == World.OPEN;
    }

    private boolean cannotOccur(int step, World world) {
        return space.isFree(step)
                || space.extents(step).stream().allMatch(extent -> space.isAtZero(extent, world.values()));
    }

    private boolean isBefore(Terms.Before before, World world, boolean withSteps) {
        int first = space.step(before.first().id());
        int second = space.step(before.second().id());
        return world.occurs(first) && world.occurs(second) ? world.precedes(first, second) : !withSteps;
    }

    private boolean isOnlyAfter(Terms.OnlyAfter onlyAfter, World world, boolean withSteps, boolean lenient) {
        int step = space.step(onlyAfter.step().id());
        return world.occurs(step)
                ? holds(onlyAfter.prerequisite(), world, withSteps, lenient)
                        && haveOccurred(TermsReader.stepsToComeFirst(onlyAfter.prerequisite()), step, world)
                : !withSteps;
    }

    /** Returns whether all of the steps have occurred before the later one. */
    boolean haveOccurred(Iterable<String> steps, int later, World world) {
        for (String id : steps) {
            int step = space.step(id);
            if (!world.occurs(step) || !world.precedes(step, later)) {
                return false;
            }
        }
        return true;
    }
}
