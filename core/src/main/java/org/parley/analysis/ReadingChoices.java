package org.parley.analysis;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.parley.Reading;

/** The ways to choose one reading of each group. */
final class ReadingChoices {
    private ReadingChoices() {}

    /** Returns all choices, the last group's readings changing first; one choice of nothing where there are none. */
    static ImmutableList<ImmutableList<Reading>> of(List<Reading> readings) {
        List<ImmutableList<Reading>> choices = new ArrayList<>();
        choices.add(ImmutableList.of());
        for (List<Reading> group : groups(readings)) {
            choices = extended(choices, group);
        }
        return ImmutableList.copyOf(choices);
    }

    /** Returns the readings group by group, in the order of groups. */
    static List<List<Reading>> groups(List<Reading> readings) {
        List<List<Reading>> groups = new ArrayList<>();
        for (Reading reading : readings) {
            List<Reading> last = groups.isEmpty() ? List.of() : groups.get(groups.size() - 1);
            if (last.isEmpty() || !last.get(0).group().equals(reading.group())) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(reading);
        }
        return groups;
    }

    private static List<ImmutableList<Reading>> extended(List<ImmutableList<Reading>> choices, List<Reading> group) {
        List<ImmutableList<Reading>> extended = new ArrayList<>();
        for (ImmutableList<Reading> choice : choices) {
            for (Reading reading : group) {
                extended.add(ImmutableList.<Reading>builder()
                        .addAll(choice)
                        .add(reading)
                        .build());
            }
        }
        return extended;
    }
}
