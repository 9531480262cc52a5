package org.parley.oracle;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parley.Issue;

/** The outcomes of some worlds, as combinations of ranges that no terms tell apart. */
final class RangedOutcomes {
    private final Space space;
    private final List<List<ValueRange>> ranges = new ArrayList<>();
    /** For each outcome the place of each issue's range, in the order of issues, and of outcomes. */
    private final Set<List<Integer>> outcomes = new TreeSet<>(RangedOutcomes.lexicographic());

    RangedOutcomes(Facts facts, BitSet worlds) {
        this.space = facts.space;
        for (Issue issue : space.issues) {
            ranges.add(IssueRanges.of(issue, space.negotiation));
        }
        worlds.stream().forEach(world -> outcomes.add(ranges(facts.worlds.get(world))));
    }

    static Comparator<List<Integer>> lexicographic() {
        return (one, other) -> {
            for (int i = 0; i < one.size(); i++) {
                if (!one.get(i).equals(other.get(i))) {
                    return one.get(i).compareTo(other.get(i));
                }
            }
            return 0;
        };
    }

    private List<Integer> ranges(World world) {
        List<Integer> places = new ArrayList<>();
        for (int issue = 0; issue < ranges.size(); issue++) {
            places.add(rangeWith(world.values()[issue], ranges.get(issue)));
        }
        return places;
    }

    private static int rangeWith(int value, List<ValueRange> some) {
        for (int i = 0; i < some.size(); i++) {
            if (some.get(i).places().contains(value)) {
                return i;
            }
        }
        throw new IllegalStateException("A value of no range: " + value);
    }

    BigInteger count() {
        BigInteger count = BigInteger.ZERO;
        for (List<Integer> outcome : outcomes) {
            BigInteger product = BigInteger.ONE;
            for (int issue = 0; issue < outcome.size(); issue++) {
                product = product.multiply(range(outcome, issue).count());
            }
            count = count.add(product);
        }
        return count;
    }

    private ValueRange range(List<Integer> outcome, int issue) {
        return ranges.get(issue).get(outcome.get(issue));
    }

    /** Returns the first outcomes as they are counted, at most so many, in lexicographic order. */
    List<Map<String, String>> first(int most) {
        List<Map<String, String>> first = new ArrayList<>();
        addFirst(most, new TreeMap<>(), 0, List.copyOf(outcomes), first);
        return first;
    }

    private void addFirst(
            int most,
            SortedMap<String, String> values,
            int issue,
            List<List<Integer>> some,
            List<Map<String, String>> first) {
        if (some.isEmpty() || first.size() == most) {
            return;
        } else if (issue == ranges.size()) {
            first.add(new TreeMap<>(values));
            return;
        }
        for (int place = 0; place < ranges.get(issue).size(); place++) {
            int chosen = place;
            List<List<Integer>> with = some.stream()
                    .filter(outcome -> outcome.get(issue) == chosen)
                    .toList();
            if (!with.isEmpty()) {
                for (String value : ranges.get(issue).get(place).counted()) {
                    values.put(space.issues.get(issue).id(), value);
                    addFirst(most, values, issue + 1, with, first);
                }
            }
        }
    }

    /** Returns for each issue the representatives of the values that it takes; nothing where there is no outcome. */
    SortedMap<String, Set<String>> values() {
        SortedMap<String, Set<String>> values = new TreeMap<>();
        for (List<Integer> outcome : outcomes) {
            for (int issue = 0; issue < outcome.size(); issue++) {
                values.computeIfAbsent(space.issues.get(issue).id(), key -> new TreeSet<>())
                        .add(range(outcome, issue).representative());
            }
        }
        return values;
    }
}
