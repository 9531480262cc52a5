package org.parley.internal.engine;

/**
 * Counts the work of one question and ends it when its time is over or its thread is interrupted.
 *
 * <p>A meter belongs to one thread.
 */
public final class Meter {
    /** So many ticks pass between two looks at the clock. */
    private static final int TICKS_BETWEEN_LOOKS = 64;

    private final long deadline;
    private final boolean isLimited;
    private int ticks;

    private Meter(long deadline, boolean isLimited) {
        this.deadline = deadline;
        this.isLimited = isLimited;
    }

    /** Returns a meter that ends the work after so many nanoseconds from now. */
    public static Meter nanoseconds(long duration) {
        return new Meter(System.nanoTime() + duration, true);
    }

    /** Returns a meter that ends the work on interruption only. */
    public static Meter unlimited() {
        return new Meter(0, false);
    }

    /**
     * Counts one unit of work.
     *
     * @throws BudgetSpent when time is over, or the thread is interrupted
     */
    void tick() {
        if (++ticks >= TICKS_BETWEEN_LOOKS) {
            ticks = 0;
            look();
        }
    }

    /** Returns how many nanoseconds are left; as many as there can be where only an interruption ends the work. */
    public long left() {
        return isLimited ? Math.max(0, deadline - System.nanoTime()) : Long.MAX_VALUE;
    }

    /** Looks at the clock and at the thread, as {@link #tick} does now and then. */
    public void look() {
        boolean isOver = isLimited && System.nanoTime() - deadline >= 0;
        if (isOver || Thread.currentThread().isInterrupted()) {
            throw new BudgetSpent();
        }
    }
}
