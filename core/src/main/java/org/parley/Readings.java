package org.parley;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** The readings that the premises of a negotiation belong to, by group. */
final class Readings {
    /** Above so many choices nobody reads the answers one by one. */
    static final int MOST_CHOICES = 1_000;

    private final Map<String, TreeSet<Reading>> byGroup = new TreeMap<>();

    void addAll(Collection<? extends Premise> premises) {
        for (Premise premise : premises) {
            add(premise);
        }
    }

    /** Adds the reading that the premise belongs to, if it does to one. */
    void add(Premise premise) {
        if (premise.reading().isPresent()) {
            add(premise.reading().get());
        }
    }

    private void add(Reading reading) {
        TreeSet<Reading> group = byGroup.get(reading.group());
        if (group == null) {
            group = new TreeSet<>();
            byGroup.put(reading.group(), group);
        }
        group.add(reading);
    }

    ImmutableList<Reading> all() {
        ImmutableList.Builder<Reading> all = ImmutableList.builder();
        for (TreeSet<Reading> group : byGroup.values()) {
            all.addAll(group);
        }
        return all.build();
    }

    void check(Problems problems) {
        long choices = 1;
        for (TreeSet<Reading> group : byGroup.values()) {
            choices = Math.min(Integer.MAX_VALUE, choices * group.size());
        }
        if (choices > MOST_CHOICES) {
            problems.add(
                    "too-many-readings",
                    "readings",
                    "The readings of " + Text.count(byGroup.size(), "group") + " combine in more than " + MOST_CHOICES
                            + " ways: join groups whose readings go together, or leave some out.");
        }
    }

    /** Removes the premises of all other readings of the groups of these. */
    static void keepOnly(List<Reading> readings, List<? extends Premise> premises) {
        for (int i = premises.size() - 1; i >= 0; i--) {
            if (isOfAnother(premises.get(i), readings)) {
                premises.remove(i);
            }
        }
    }

    private static boolean isOfAnother(Premise premise, List<Reading> readings) {
        for (Reading reading : readings) {
            if (premise.reading().isPresent()
                    && premise.reading().get().group().equals(reading.group())
                    && !premise.reading().get().equals(reading)) {
                return true;
            }
        }
        return false;
    }

    /** Requires each to be one of those known, and no two to be of one group. */
    static void require(List<Reading> readings, List<Reading> known) {
        Map<String, Reading> byGroup = new TreeMap<>();
        for (Reading reading : readings) {
            if (!known.contains(reading)) {
                throw new IllegalArgumentException("No position or assumption belongs to the reading \""
                        + reading.name() + "\" of " + reading.group() + ": give one of " + known + ".");
            }
            Reading other = byGroup.putIfAbsent(reading.group(), reading);
            if (other != null && !other.equals(reading)) {
                throw new IllegalArgumentException(
                        "Both \"" + other.name() + "\" and \"" + reading.name() + "\" are readings of "
                                + reading.group() + ", of which one holds at a time: give one of them.");
            }
        }
    }
}
