package org.parley;

/**
 * One method for each kind of {@link Terms}, so that the compiler sees that no kind is forgotten.
 *
 * @param <R> what the visit returns
 */
public interface TermsVisitor<R> {
    /** Visits an issue that takes one of some values. */
    R among(Terms.Among terms);

    /** Visits a number within bounds. */
    R within(Terms.Within terms);

    /** Visits the occurrence of a step. */
    R occurs(Terms.Occurs terms);

    /** Visits the order of two steps. */
    R before(Terms.Before terms);

    /** Visits a step that waits for another, or for a demand. */
    R onlyAfter(Terms.OnlyAfter terms);

    /** Visits terms that all hold. */
    R allOf(Terms.AllOf terms);

    /** Visits terms of which at least one holds. */
    R anyOf(Terms.AnyOf terms);

    /** Visits terms that do not hold. */
    R not(Terms.Not terms);

    /** Visits terms of which one holds, and no other. */
    R exactlyOne(Terms.ExactlyOne terms);

    /** Visits terms of which at most so many hold. */
    R atMost(Terms.AtMost terms);

    /** Visits a demand. */
    R demand(Demand demand);
}
