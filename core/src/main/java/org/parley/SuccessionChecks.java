package org.parley;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds what is wrong with positions that stand in place of earlier ones. */
final class SuccessionChecks {
    private final Problems problems;
    private final List<Position> later = new ArrayList<>();
    private final Map<String, Position> byId = new HashMap<>();

    SuccessionChecks(Problems problems) {
        this.problems = problems;
    }

    /** Remembers the position if it stands in place of earlier ones. */
    void add(Position position) {
        if (!position.details().superseded().isEmpty()) {
            later.add(position);
        }
    }

    /** Checks those added, which stand in place of some of these. */
    void check(List<Position> positions) {
        if (later.isEmpty()) {
            return;
        }
        for (Position position : positions) {
            byId.put(position.id(), position);
        }
        for (Position position : later) {
            for (String id : position.details().superseded()) {
                check(position, id);
            }
        }
    }

    private void check(Position position, String id) {
        Position earlier = byId.get(id);
        if (earlier == null) {
            String wrong = "which is no position of the negotiation: give the id that Position.id() returns";
            report("unknown-position", position, id, wrong);
        } else {
            check(earlier, position);
        }
    }

    private void check(Position earlier, Position later) {
        if (earlier.id().equals(later.id())) {
            report("wrong-succession", later, earlier.id(), "itself: give the earlier position an id of its own");
        } else if (!earlier.party().id().equals(later.party().id())) {
            report(
                    "wrong-succession",
                    later,
                    earlier.id(),
                    "a position of " + earlier.party().id() + ": a party replaces its own positions only");
        } else if (later.details().since().isEmpty()) {
            report("undated", later, earlier.id(), "but does not say from which day: give it .since(..)");
        } else {
            checkDays(earlier, later, later.details().since().get());
        }
    }

    private void checkDays(Position earlier, Position later, LocalDate from) {
        if (earlier.details().since().isPresent()
                && !earlier.details().since().get().isBefore(from)) {
            report(
                    "wrong-succession",
                    later,
                    earlier.id(),
                    "which is held since "
                            + earlier.details().since().get() + " and not before " + from
                            + ": exchange the two, or correct the days");
        } else if (earlier.details().withdrawnOn().isPresent()) {
            report(
                    "wrong-succession",
                    later,
                    earlier.id(),
                    "which was withdrawn on "
                            + earlier.details().withdrawnOn().get()
                            + " already: leave out the withdrawal, or the supersession");
        }
    }

    private void report(String code, Position later, String earlier, String wrong) {
        problems.add(code, later.id(), "Position " + later.id() + " supersedes " + earlier + ", " + wrong + ".");
    }
}
