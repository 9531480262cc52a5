package org.parley.analysis;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.parley.Deadline;
import org.parley.Negotiation;
import org.parley.Position;
import org.parley.Step;
import org.parley.StepMoment;

/** Counts deadlines from the days that are known. */
final class Schedules {
    private final Map<String, LocalDate> days = new HashMap<>();
    private final List<Deadline> deadlines = new ArrayList<>();
    private final List<Position> setBy = new ArrayList<>();

    private Schedules() {}

    static Schedule of(Negotiation negotiation, ImmutableList<StepDate> dates) {
        Schedules schedules = new Schedules();
        for (StepDate date : dates) {
            schedules.note(date, negotiation);
        }
        for (Position position : negotiation.positions()) {
            for (Deadline deadline : position.details().deadlines()) {
                schedules.deadlines.add(deadline);
                schedules.setBy.add(position);
            }
        }
        while (schedules.countsOneMore()) {
            // Each moment gets its day once, and what is counted from it may follow.
        }
        return schedules.schedule();
    }

    private void note(StepDate date, Negotiation negotiation) {
        Step step = date.moment().step();
        boolean isKnown = false;
        for (Step known : negotiation.steps()) {
            isKnown |= known.id().equals(step.id());
        }
        if (!isKnown) {
            throw new IllegalArgumentException("The negotiation does not speak of step " + step.id()
                    + ": date some of its steps, " + negotiation.steps() + ".");
        }
        LocalDate other = days.put(key(date.moment()), date.day());
        if (other != null && !other.equals(date.day())) {
            throw new IllegalArgumentException(
                    "The " + date.moment() + " has two dates, " + other + " and " + date.day() + ": give one of them.");
        }
    }

    private static String key(StepMoment moment) {
        return moment.edge() + " " + moment.step().id();
    }

    /** Gives a day to one moment that has none, if deadlines name one. */
    private boolean countsOneMore() {
        for (Deadline deadline : deadlines) {
            String due = key(deadline.due());
            if (deadline.bound() == Deadline.Bound.ON && !days.containsKey(due)) {
                Optional<LocalDate> day = theDay(due);
                if (day.isPresent()) {
                    days.put(due, day.get());
                    return true;
                }
            }
        }
        return false;
    }

    /** Returns the one day that all deadlines name on which the moment is due; empty where they differ or lack it. */
    private Optional<LocalDate> theDay(String due) {
        Optional<LocalDate> common = Optional.empty();
        for (Deadline deadline : deadlines) {
            if (deadline.bound() == Deadline.Bound.ON && key(deadline.due()).equals(due)) {
                Optional<LocalDate> day = day(deadline);
                if (day.isEmpty() || (common.isPresent() && !common.equals(day))) {
                    return Optional.empty();
                }
                common = day;
            }
        }
        return common;
    }

    private Optional<LocalDate> day(Deadline deadline) {
        LocalDate anchor = days.get(key(deadline.anchor()));
        return anchor == null ? Optional.empty() : Optional.of(deadline.from(anchor));
    }

    private Schedule schedule() {
        ImmutableList.Builder<Schedule.Entry> entries = ImmutableList.builder();
        for (int i = 0; i < deadlines.size(); i++) {
            Deadline deadline = deadlines.get(i);
            entries.add(new Schedule.Entry(
                    deadline, setBy.get(i), day(deadline), differingDays(deadline.anchor()), brokenBy(deadline)));
        }
        return new Schedule(entries.build());
    }

    /** Returns the days that deadlines name for a moment that has none because they differ; else nothing. */
    private ImmutableList<LocalDate> differingDays(StepMoment moment) {
        TreeSet<LocalDate> named = new TreeSet<>();
        for (Deadline deadline : deadlines) {
            if (deadline.bound() == Deadline.Bound.ON && key(deadline.due()).equals(key(moment))) {
                Optional<LocalDate> day = day(deadline);
                if (day.isPresent()) {
                    named.add(day.get());
                }
            }
        }
        boolean isUndecided = named.size() > 1 && !days.containsKey(key(moment));
        return isUndecided ? ImmutableList.copyOf(named) : ImmutableList.of();
    }

    /** Returns the day that the moment due has, where the deadline does not allow it. */
    private Optional<LocalDate> brokenBy(Deadline deadline) {
        LocalDate has = days.get(key(deadline.due()));
        Optional<LocalDate> due = day(deadline);
        if (has == null || due.isEmpty()) {
            return Optional.empty();
        }
        boolean isKept = switch (deadline.bound()) {
            case BY -> !has.isAfter(due.get());
            case ON -> has.equals(due.get());
            case NOT_BEFORE -> !has.isBefore(due.get());
        };
        return isKept ? Optional.empty() : Optional.of(has);
    }
}
