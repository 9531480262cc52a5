package org.parley.analysis;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Period;
import org.parley.Deadline;
import org.parley.StepMoment;

/** Deadlines in words. */
final class ScheduleWording {
    private ScheduleWording() {}

    static String of(Schedule.Entry entry) {
        Deadline deadline = entry.deadline();
        String due = Wording.capitalised(moment(deadline.due()));
        return due + limit(deadline) + moment(deadline.anchor()) + ": " + day(entry) + "." + broken(entry) + "\n   "
                + PremiseWording.sentence(entry.setBy()) + "\n";
    }

    private static String moment(StepMoment moment) {
        return (moment.edge() == StepMoment.Edge.BEGINNING ? "the beginning of " : "the end of ")
                + moment.step().name();
    }

    private static String limit(Deadline deadline) {
        String period = period(deadline.period());
        return switch (deadline.bound()) {
            case BY -> " is due within " + period + " of ";
            case ON -> " is due " + period + " after ";
            case NOT_BEFORE -> " is due not before " + period + " after ";
        };
    }

    private static String period(Period period) {
        ImmutableList.Builder<String> parts = ImmutableList.builder();
        add(period.getYears(), "year", parts);
        add(period.getMonths(), "month", parts);
        add(period.getDays(), "day", parts);
        return period.isZero() ? "0 days" : Wording.list(parts.build(), "and");
    }

    private static void add(int count, String unit, ImmutableList.Builder<String> parts) {
        if (count > 0) {
            parts.add(count + " " + unit + (count == 1 ? "" : "s"));
        }
    }

    private static String day(Schedule.Entry entry) {
        Deadline deadline = entry.deadline();
        if (!entry.anchorDays().isEmpty()) {
            return "the day is unknown, as deadlines differ on " + moment(deadline.anchor()) + ": "
                    + dates(entry.anchorDays());
        }
        if (entry.day().isEmpty()) {
            return "the day is unknown, as " + moment(deadline.anchor()) + " has no date";
        }
        String word = switch (deadline.bound()) {
            case BY -> "by ";
            case ON -> "on ";
            case NOT_BEFORE -> "from ";
        };
        return word + PremiseWording.date(entry.day().get());
    }

    private static String dates(ImmutableList<LocalDate> days) {
        ImmutableList.Builder<String> dates = ImmutableList.builder();
        for (LocalDate day : days) {
            dates.add(PremiseWording.date(day));
        }
        return Wording.list(dates.build(), "or");
    }

    private static String broken(Schedule.Entry entry) {
        return entry.brokenBy().isPresent()
                ? " " + Wording.capitalised(moment(entry.deadline().due())) + " is dated "
                        + PremiseWording.date(entry.brokenBy().get()) + ", which breaks this."
                : "";
    }
}
