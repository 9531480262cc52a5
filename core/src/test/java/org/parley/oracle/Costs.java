package org.parley.oracle;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.parley.Firmness;
import org.parley.Position;

/** Who gives how much in which minimal concession. */
final class Costs {
    private static final Comparator<List<Long>> LEXICOGRAPHIC = (one, other) -> {
        for (int i = 0; i < one.size(); i++) {
            if (!one.get(i).equals(other.get(i))) {
                return one.get(i).compareTo(other.get(i));
            }
        }
        return 0;
    };

    private final Premises premises;
    private final Function<Position, List<Long>> cost;
    private final List<Long> nothing;
    private final Map<Set<String>, SortedMap<String, List<Long>>> byConcession = new HashMap<>();
    private final Map<Set<String>, Integer> conceding = new HashMap<>();

    private Costs(Premises premises, Function<Position, List<Long>> cost, int numbers) {
        this.premises = premises;
        this.cost = cost;
        this.nothing = Collections.nCopies(numbers, 0L);
        for (Oracle.Concession concession : new Concessions(premises).all()) {
            addCosts(concession.positions());
        }
    }

    static ConcessionCosts byFirmness(Premises premises) {
        return new Costs(premises, Costs::firmness, Firmness.values().length).answer();
    }

    static ConcessionCosts byWeight(Premises premises, Map<String, Long> saliences) {
        return new Costs(premises, position -> weight(position, saliences), 1).answer();
    }

    private static List<Long> firmness(Position position) {
        List<Long> counts = new ArrayList<>();
        for (Firmness firmness : Firmness.values()) {
            counts.add(position.details().firmness() == firmness ? 1L : 0L);
        }
        return counts;
    }

    private static List<Long> weight(Position position, Map<String, Long> saliences) {
        if (!saliences.containsKey(position.id()) || saliences.get(position.id()) < 0) {
            throw new IllegalArgumentException("Position " + position.id() + " has no salience of zero or more.");
        }
        return List.of(saliences.get(position.id()));
    }

    private void addCosts(Set<String> positions) {
        SortedMap<String, List<Long>> costs = new TreeMap<>();
        premises.principals.forEach(principal -> costs.put(principal, nothing));
        Set<String> parties = new HashSet<>();
        for (Position position : premises.positionsOfPrincipals()) {
            if (positions.contains(position.id())) {
                costs.merge(position.party().id(), cost.apply(position), Costs::sum);
                parties.add(position.party().id());
            }
        }
        byConcession.put(positions, costs);
        conceding.put(positions, parties.size());
    }

    private static List<Long> sum(List<Long> one, List<Long> other) {
        List<Long> sum = new ArrayList<>();
        for (int i = 0; i < one.size(); i++) {
            sum.add(one.get(i) + other.get(i));
        }
        return sum;
    }

    private ConcessionCosts answer() {
        return new ConcessionCosts(
                byConcession,
                efficient(),
                least(this::total, LEXICOGRAPHIC),
                least(this::greatestFirst, LEXICOGRAPHIC),
                least(conceding::get, Comparator.naturalOrder()));
    }

    private Set<SortedMap<String, List<Long>>> efficient() {
        Set<SortedMap<String, List<Long>>> efficient = new HashSet<>(byConcession.values());
        efficient.removeIf(one -> byConcession.values().stream().anyMatch(other -> isBetter(other, one)));
        return efficient;
    }

    private static boolean isBetter(SortedMap<String, List<Long>> one, SortedMap<String, List<Long>> other) {
        return !one.equals(other)
                && one.keySet().stream()
                        .allMatch(party -> LEXICOGRAPHIC.compare(one.get(party), other.get(party)) <= 0);
    }

    private List<Long> total(Set<String> concession) {
        return byConcession.get(concession).values().stream().reduce(nothing, Costs::sum);
    }

    /** Returns the costs of all principals, the greatest first, one after the other. */
    private List<Long> greatestFirst(Set<String> concession) {
        List<Long> all = new ArrayList<>();
        byConcession.get(concession).values().stream()
                .sorted(LEXICOGRAPHIC.reversed())
                .forEach(all::addAll);
        return all;
    }

    private <C> Set<Set<String>> least(Function<Set<String>, C> measure, Comparator<C> order) {
        Set<Set<String>> least = new HashSet<>(byConcession.keySet());
        least.removeIf(one -> byConcession.keySet().stream()
                .anyMatch(other -> order.compare(measure.apply(other), measure.apply(one)) < 0));
        return least;
    }
}
