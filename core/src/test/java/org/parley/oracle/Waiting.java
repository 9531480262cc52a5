package org.parley.oracle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parley.Accepted;
import org.parley.Demanded;
import org.parley.Premise;
import org.parley.Rejected;
import org.parley.Terms;

/** Which step comes before which, as the order terms of some premises state it. */
final class Waiting {
    private final Premises premises;
    private final Map<String, Set<String>> later = new TreeMap<>();

    Waiting(Premises premises) {
        this.premises = premises;
    }

    void add(Premise premise) {
        if (premise instanceof Rejected rejected) {
            rejected.until()
                    .ifPresent(until ->
                            add(TermsReader.stepsToComeFirst(until), premises.reader.stepsHeldUp(rejected.terms())));
            return;
        }
        addTerms(premise.terms());
        if (premise instanceof Demanded demanded) {
            for (Accepted fallback : premises.fallbacksOf(demanded)) {
                addTerms(fallback.terms());
            }
        }
    }

    private void addTerms(Terms terms) {
        for (Terms part : TermsReader.withAllParts(terms)) {
            if (part instanceof Terms.Before before) {
                add(Set.of(before.first().id()), Set.of(before.second().id()));
            } else if (part instanceof Terms.OnlyAfter onlyAfter) {
                add(
                        TermsReader.stepsToComeFirst(onlyAfter.prerequisite()),
                        Set.of(onlyAfter.step().id()));
            }
        }
    }

    private void add(Set<String> first, Set<String> second) {
        for (String step : first) {
            later.computeIfAbsent(step, key -> new TreeSet<>()).addAll(second);
        }
    }

    /** Returns the shortest cycle, of these the least by its ids, from its least id on. */
    List<String> shortestCycle() {
        List<List<String>> cycles = new ArrayList<>();
        for (String start : later.keySet()) {
            addCycles(new ArrayList<>(List.of(start)), cycles);
        }
        return cycles.stream()
                .min(Comparator.<List<String>>comparingInt(List::size).thenComparing(Waiting::compareIds))
                .orElseThrow(() -> new IllegalStateException("No cycle in " + later));
    }

    private static int compareIds(List<String> one, List<String> other) {
        for (int i = 0; i < one.size(); i++) {
            int compared = one.get(i).compareTo(other.get(i));
            if (compared != 0) {
                return compared;
            }
        }
        return 0;
    }

    /** Extends the path by steps greater than its first, so that each cycle is found once, from its least id on. */
    private void addCycles(List<String> path, List<List<String>> cycles) {
        String start = path.get(0);
        for (String next : later.getOrDefault(path.get(path.size() - 1), Set.of())) {
            if (next.equals(start)) {
                cycles.add(List.copyOf(path));
            } else if (next.compareTo(start) > 0 && !path.contains(next)) {
                path.add(next);
                addCycles(path, cycles);
                path.remove(path.size() - 1);
            }
        }
    }
}
