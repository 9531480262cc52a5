package org.parley.oracle;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.parley.Position;
import org.parley.Rejected;
import org.parley.Terms;

/**
 * In which worlds the terms of the negotiation hold.
 *
 * <p>Of worlds with equal values and equal occurring steps that nothing in the negotiation tells apart, one is kept.
 */
final class Facts {
    final Space space;
    final List<World> worlds = new ArrayList<>();
    private final Map<String, Predicate<World>> plain = new LinkedHashMap<>();
    private final Map<String, Predicate<World>> ordered = new LinkedHashMap<>();
    private final Map<String, BitSet> where = new LinkedHashMap<>();
    private final Map<List<String>, BitSet> wanted = new LinkedHashMap<>();

    Facts(Space space) {
        this(space, Optional.empty());
    }

    /** Makes the facts; of the orders that are wanted, each is told from all others. */
    Facts(Space space, Optional<Predicate<List<String>>> isWanted) {
        this.space = space;
        Reading strict = new Reading(space, false);
        Reading relaxed = new Reading(space, true);
        for (Terms terms : TermsReader.topTerms(space.negotiation)) {
            if (TermsReader.hasOrder(terms)) {
                ordered.put(key(terms, false), world -> strict.holds(terms, world));
                plain.put(key(terms, true), world -> relaxed.holds(terms, world));
            } else {
                plain.put(key(terms, false), world -> strict.holds(terms, world));
            }
        }
        for (Position position : space.negotiation.positions()) {
            if (position instanceof Rejected rejected && rejected.until().isPresent()) {
                ordered.put(key(rejected, false), world -> strict.keepsUntil(rejected, world));
                plain.put(key(rejected, true), world -> relaxed.keepsUntil(rejected, world));
            }
        }
        plain.keySet().forEach(key -> where.put(key, new BitSet()));
        ordered.keySet().forEach(key -> where.put(key, new BitSet()));
        space.forEachValues(
                false, values -> space.occurringSteps(values).forEach(steps -> addWorlds(values, steps, isWanted)));
    }

    private void addWorlds(int[] values, List<Integer> occurring, Optional<Predicate<List<String>>> isWanted) {
        Set<Set<String>> known = new HashSet<>();
        for (int[] places : space.orders(occurring)) {
            World world = new World(values, places);
            Set<String> holding = new HashSet<>();
            ordered.forEach((key, predicate) -> {
                if (predicate.test(world)) {
                    holding.add(key);
                }
            });
            boolean isNew = known.add(holding);
            if (isWanted.isPresent() && isWanted.get().test(space.order(world))) {
                wanted.computeIfAbsent(space.order(world), key -> new BitSet()).set(worlds.size());
                add(world, holding);
            } else if (isNew) {
                add(world, holding);
            }
            if (ordered.isEmpty() && isWanted.isEmpty()) {
                return;
            }
        }
    }

    private void add(World world, Set<String> holding) {
        int index = worlds.size();
        worlds.add(world);
        holding.forEach(key -> where.get(key).set(index));
        plain.forEach((key, predicate) -> where.get(key).set(index, predicate.test(world)));
    }

    private static String key(Terms terms, boolean relaxed) {
        return (relaxed && TermsReader.hasOrder(terms) ? "relaxed " : "") + terms.text();
    }

    private static String key(Rejected rejected, boolean relaxed) {
        return (relaxed ? "relaxed until " : "until ") + rejected.id();
    }

    int size() {
        return worlds.size();
    }

    BitSet all() {
        return Bits.all(size());
    }

    BitSet none() {
        return new BitSet();
    }

    BitSet not(BitSet some) {
        return Bits.not(some, size());
    }

    BitSet implies(BitSet one, BitSet other) {
        return Bits.or(not(one), other);
    }

    /** Returns where these terms, stated somewhere in the negotiation, hold. */
    BitSet holds(Terms terms, boolean relaxed) {
        return where.get(key(terms, relaxed));
    }

    BitSet keepsUntil(Rejected rejected, boolean relaxed) {
        return where.get(key(rejected, relaxed));
    }

    /** Returns the worlds of each order that is wanted and can be. */
    Map<List<String>, BitSet> wanted() {
        return wanted;
    }

    BitSet occurs(int step) {
        return where(world -> world.occurs(step));
    }

    BitSet where(Predicate<World> predicate) {
        BitSet result = new BitSet();
        for (int i = 0; i < size(); i++) {
            result.set(i, predicate.test(worlds.get(i)));
        }
        return result;
    }
}
