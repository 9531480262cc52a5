package org.parley.analysis;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.parley.Reading;

/** Readings, and sets of choices of them, in words. */
final class ReadingWording {
    private ReadingWording() {}

    /** Returns the reading as a noun phrase, such as {@code the reading "exchange" of 6,000 remains}. */
    static String of(Reading reading) {
        return "the reading \"" + reading.name() + "\" of " + reading.group();
    }

    /** Returns in words in which of all choices something holds, naming only the groups that make a difference. */
    static String where(List<ImmutableList<Reading>> choices, Collection<Reading> all) {
        List<TreeSet<Reading>> taken = takenOfEach(choices);
        long product = 1;
        for (TreeSet<Reading> readings : taken) {
            product *= readings.size();
        }
        return product == choices.size() ? joined(taken, all) : each(choices);
    }

    private static List<TreeSet<Reading>> takenOfEach(List<ImmutableList<Reading>> choices) {
        List<TreeSet<Reading>> taken = new ArrayList<>();
        for (int g = 0; g < choices.get(0).size(); g++) {
            TreeSet<Reading> readings = new TreeSet<>();
            for (ImmutableList<Reading> choice : choices) {
                readings.add(choice.get(g));
            }
            taken.add(readings);
        }
        return taken;
    }

    private static String joined(List<TreeSet<Reading>> taken, Collection<Reading> all) {
        List<String> phrases = new ArrayList<>();
        for (TreeSet<Reading> readings : taken) {
            if (!isWholeGroup(readings, all)) {
                phrases.add(phrase(readings));
            }
        }
        return phrases.isEmpty() ? "in every reading" : "in " + Wording.list(ImmutableList.copyOf(phrases), "and in");
    }

    private static boolean isWholeGroup(TreeSet<Reading> readings, Collection<Reading> all) {
        int size = 0;
        for (Reading reading : all) {
            size += reading.group().equals(readings.first().group()) ? 1 : 0;
        }
        return size == readings.size();
    }

    private static String phrase(TreeSet<Reading> readings) {
        List<String> names = new ArrayList<>();
        for (Reading reading : readings) {
            names.add("\"" + reading.name() + "\"");
        }
        return "the reading " + Wording.list(ImmutableList.copyOf(names), "or") + " of "
                + readings.first().group();
    }

    private static String each(List<ImmutableList<Reading>> choices) {
        List<String> phrases = new ArrayList<>();
        for (ImmutableList<Reading> choice : choices) {
            phrases.add(joined(takenOfEach(List.of(choice)), List.of()));
        }
        return Wording.list(ImmutableList.copyOf(phrases), "or");
    }
}
