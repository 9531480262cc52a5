package org.parley.analysis;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import java.time.LocalDate;
import java.util.Optional;
import org.parley.Deadline;
import org.parley.Position;

/**
 * The deadlines that positions set, each with its day where that is known.
 *
 * @param entries the deadlines in the order of the positions' ids, then as each position gives them
 */
@Immutable
public record Schedule(ImmutableList<Entry> entries) {
    /**
     * One deadline.
     *
     * @param deadline the deadline
     * @param setBy the position that sets it
     * @param day the day on, by or from which the moment is due; empty where the anchor has no day
     * @param anchorDays the different days that deadlines name for the anchor, in order, where they differ so that it has
     *     no day
     * @param brokenBy the day given for the moment that is due, where it breaks the deadline
     */
    @Immutable
    public record Entry(
            Deadline deadline,
            Position setBy,
            Optional<LocalDate> day,
            ImmutableList<LocalDate> anchorDays,
            Optional<LocalDate> brokenBy) {
        /** Returns the deadline in plain English, with who sets it. */
        public String explain() {
            return ScheduleWording.of(this);
        }
    }

    /** Returns the deadlines in plain English. */
    public String explain() {
        StringBuilder text = new StringBuilder();
        for (Entry entry : entries) {
            text.append(entry.explain());
        }
        return entries.isEmpty() ? "No deadline is set.\n" : text.toString();
    }
}
