package org.parley;

/**
 * One method for each attitude of a {@link Position}.
 *
 * @param <R> what the visit returns
 */
public interface PositionVisitor<R> {
    /** Visits a demand. */
    R demanded(Demanded position);

    /** Visits an acceptance. */
    R accepted(Accepted position);

    /** Visits a rejection. */
    R rejected(Rejected position);

    /** Visits a position that is still open. */
    R undecided(Undecided position);
}
