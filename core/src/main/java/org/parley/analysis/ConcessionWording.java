package org.parley.analysis;

import com.google.common.collect.ImmutableList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.parley.Position;

/** Concessions in words: what is given up, by whom, and one outcome that it opens. */
final class ConcessionWording {
    private static final String OPEN = "The zone is open as it is: nothing has to be given up.\n";

    private ConcessionWording() {}

    static String of(Concessions concessions) {
        ImmutableList<Concession> all = concessions.all();
        StringBuilder text = new StringBuilder();
        if (all.isEmpty()) {
            return concessions.isComplete()
                    ? "No concession opens the zone: rules and assumptions contradict each other.\n"
                    : "The budget was spent before any way out was found.\n";
        }
        if (all.get(0).positions().isEmpty()) {
            return of(all.get(0));
        }
        text.append("Each of these alone opens the zone; the cheapest comes first.\n");
        for (int i = 0; i < all.size(); i++) {
            add(i + 1 + ". ", all.get(i), text);
        }
        return text.append(comparison(concessions)).toString();
    }

    private static String comparison(Concessions concessions) {
        StringBuilder text = new StringBuilder();
        if (!concessions.isComplete()) {
            text.append(
                    "The budget was spent: there may be more, though none cheaper than the first. Of these alone:\n");
        }
        if (concessions.all().size() > 1) {
            ImmutableList.Builder<Concession> efficient = ImmutableList.builder();
            for (CostVector vector : concessions.efficient()) {
                efficient.addAll(vector.concessions());
            }
            addNumbers("Cheapest", concessions.cheapest(), concessions, text);
            addNumbers("Fewest positions", concessions.smallest(), concessions, text);
            addNumbers("Most even among the parties", concessions.mostEven(), concessions, text);
            addNumbers("Fewest parties giving", concessions.fewestParties(), concessions, text);
            addNumbers("No party could give less without another giving more", efficient.build(), concessions, text);
        }
        return text.toString();
    }

    private static void addNumbers(String title, List<Concession> some, Concessions concessions, StringBuilder text) {
        Set<Concession> named = Collections.newSetFromMap(new IdentityHashMap<>());
        named.addAll(some);
        ImmutableList.Builder<String> numbers = ImmutableList.builder();
        for (int i = 0; i < concessions.all().size(); i++) {
            if (named.contains(concessions.all().get(i))) {
                numbers.add(String.valueOf(i + 1));
            }
        }
        text.append(title)
                .append(": ")
                .append(Wording.list(numbers.build(), "and"))
                .append(".\n");
    }

    static String of(Concession concession) {
        StringBuilder text = new StringBuilder();
        if (concession.positions().isEmpty()) {
            return text.append(OPEN)
                    .append("  possible: ")
                    .append(OutcomeWording.of(concession.opens()))
                    .append('\n')
                    .toString();
        }
        add("", concession, text);
        return text.toString();
    }

    private static void add(String number, Concession concession, StringBuilder text) {
        String indent = " ".repeat(number.length() + 2);
        text.append(number).append("Giving up this:\n");
        for (Position position : concession.positions()) {
            text.append(indent)
                    .append("- ")
                    .append(PremiseWording.sentence(position))
                    .append('\n');
        }
        text.append(indent).append(of(concession.shares())).append('\n');
        text.append(indent)
                .append("opens: ")
                .append(OutcomeWording.of(concession.opens()))
                .append('\n');
    }

    /** Returns who gives what, as one sentence. */
    static String of(List<Concession.Share> shares) {
        StringBuilder text = new StringBuilder();
        for (Concession.Share share : shares) {
            text.append(text.length() == 0 ? "" : "; ").append(of(share));
        }
        return text.append('.').toString();
    }

    static String of(Concession.Share share) {
        String weight =
                share.weight().isPresent() ? " of weight " + share.weight().getAsLong() : "";
        return share.party().name() + " gives "
                + (share.cost().positions() == 0 ? "nothing" : of(share.cost()) + weight);
    }

    private static String of(Concession.Cost cost) {
        ImmutableList.Builder<String> counts = ImmutableList.builder();
        addCount(cost.redLines(), "red line", counts);
        addCount(cost.firm(), "firm position", counts);
        addCount(cost.flexible(), "flexible position", counts);
        return Wording.list(counts.build(), "and");
    }

    private static void addCount(int count, String what, ImmutableList.Builder<String> counts) {
        if (count > 0) {
            counts.add(Wording.number(count) + " " + what + (count == 1 ? "" : "s"));
        }
    }
}
