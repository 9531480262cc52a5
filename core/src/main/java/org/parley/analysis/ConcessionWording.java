package org.parley.analysis;

import org.parley.Position;

/** Concessions in words: what is given up, and one outcome that it opens. */
final class ConcessionWording {
    private ConcessionWording() {}

    static String of(Concessions concessions) {
        StringBuilder text = new StringBuilder();
        for (Concession concession : concessions.all()) {
            text.append(of(concession));
        }
        if (concessions.all().isEmpty() && concessions.isComplete()) {
            text.append("No concession opens the zone: rules and assumptions contradict each other.\n");
        }
        if (!concessions.isComplete()) {
            text.append("The budget was spent: there may be more.\n");
        }
        return text.toString();
    }

    static String of(Concession concession) {
        StringBuilder text = new StringBuilder();
        text.append(concession.positions().isEmpty() ? "The zone is open as it is.\n" : "Giving up this:\n");
        for (Position position : concession.positions()) {
            text.append("  - ").append(PremiseWording.sentence(position)).append('\n');
        }
        return text.append("  opens: ").append(concession.opens()).append('\n').toString();
    }
}
