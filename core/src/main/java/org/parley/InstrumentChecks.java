package org.parley;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds instruments whose history in a later round does not go on lawfully from what an earlier round says. */
final class InstrumentChecks {
    private final Map<Integer, Round> rounds = new TreeMap<>();
    private final Problems problems;

    InstrumentChecks(List<Round> given, Problems problems) {
        this.problems = problems;
        for (Round round : given) {
            rounds.putIfAbsent(round.number(), round);
        }
    }

    void check() {
        Map<String, Instrument> known = new TreeMap<>();
        for (Round round : rounds.values()) {
            for (Instrument instrument : round.instruments()) {
                Instrument earlier = known.put(instrument.title(), instrument);
                if (earlier != null) {
                    checkGoesOn(earlier, instrument, round);
                }
            }
        }
    }

    /** Checks that the later history holds the earlier one, or is what it lawfully became. */
    private void checkGoesOn(Instrument earlier, Instrument later, Round round) {
        if (extendsIt(earlier.history(), later.history())) {
            return;
        }
        try {
            Instrument joined = earlier;
            for (StatusChange change : from(earlier.status(), later.history())) {
                joined = joined.becoming(change);
            }
        } catch (IllegalArgumentException unlawful) {
            problems.add(
                    "unlawful-status",
                    "round " + round.number(),
                    "In round " + round.number() + ", instrument \"" + later.title() + "\" does not go on from what an"
                            + " earlier round says: " + unlawful.getMessage());
        }
    }

    private static boolean extendsIt(ImmutableList<StatusChange> earlier, ImmutableList<StatusChange> later) {
        if (later.size() < earlier.size()) {
            return false;
        }
        for (int i = 0; i < earlier.size(); i++) {
            if (earlier.get(i).status() != later.get(i).status()) {
                return false;
            }
        }
        return true;
    }

    /** Returns the changes without a first one that only repeats the status in which the instrument was. */
    private static ImmutableList<StatusChange> from(InstrumentStatus status, ImmutableList<StatusChange> history) {
        return history.get(0).status() == status ? history.subList(1, history.size()) : history;
    }
}
