package org.parley;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds what is wrong with positions that stand in place of earlier ones. */
final class SuccessionChecks {
    private final List<Position> positions;
    private final Problems problems;
    private final Map<String, Position> byId = new HashMap<>();

    SuccessionChecks(List<Position> positions, Problems problems) {
        this.positions = positions;
        this.problems = problems;
    }

    void check() {
        if (!isAnySuperseded()) {
            return;
        }
        for (Position position : positions) {
            byId.put(position.id(), position);
        }
        for (Position later : positions) {
            for (String id : later.details().superseded()) {
                Position earlier = byId.get(id);
                if (earlier == null) {
                    add(
                            "unknown-position",
                            later,
                            id,
                            "which is no position of the negotiation: give the id that" + " Position.id() returns");
                } else {
                    check(earlier, later);
                }
            }
        }
    }

    private boolean isAnySuperseded() {
        for (Position position : positions) {
            if (!position.details().superseded().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private void check(Position earlier, Position later) {
        if (earlier.id().equals(later.id())) {
            add("wrong-succession", later, earlier.id(), "itself: give the earlier position an id of its own");
        } else if (!earlier.party().id().equals(later.party().id())) {
            add(
                    "wrong-succession",
                    later,
                    earlier.id(),
                    "a position of " + earlier.party().id() + ": a party replaces its own positions only");
        } else if (later.details().since().isEmpty()) {
            add("undated", later, earlier.id(), "but does not say from which day: give it .since(..)");
        } else {
            checkDays(earlier, later, later.details().since().get());
        }
    }

    private void checkDays(Position earlier, Position later, LocalDate from) {
        if (earlier.details().since().isPresent()
                && !earlier.details().since().get().isBefore(from)) {
            add(
                    "wrong-succession",
                    later,
                    earlier.id(),
                    "which is held since "
                            + earlier.details().since().get() + " and not before " + from
                            + ": exchange the two, or correct the days");
        } else if (earlier.details().withdrawnOn().isPresent()) {
            add(
                    "wrong-succession",
                    later,
                    earlier.id(),
                    "which was withdrawn on "
                            + earlier.details().withdrawnOn().get()
                            + " already: leave out the withdrawal, or the supersession");
        }
    }

    private void add(String code, Position later, String earlier, String wrong) {
        problems.add(code, later.id(), "Position " + later.id() + " supersedes " + earlier + ", " + wrong + ".");
    }
}
