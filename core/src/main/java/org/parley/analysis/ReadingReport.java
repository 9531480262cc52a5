package org.parley.analysis;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.Negotiation;
import org.parley.Premise;
import org.parley.Reading;

/** The answers in all readings side by side: what is the same once, and what differs under the readings it belongs to. */
final class ReadingReport {
    private ReadingReport() {}

    /** Returns the readings, group by group, with the positions and assumptions that belong to each. */
    static String readings(Negotiation negotiation) {
        StringBuilder text = new StringBuilder();
        for (List<Reading> group : ReadingChoices.groups(negotiation.readings())) {
            text.append(Wording.capitalised(group.get(0).group())).append("; one reading holds at a time:\n");
            for (Reading reading : group) {
                text.append("  - \"").append(reading.name()).append("\":\n");
                addMembers(reading, negotiation.positions(), text);
                addMembers(reading, negotiation.assumptions(), text);
            }
        }
        return text.toString();
    }

    private static void addMembers(Reading reading, List<? extends Premise> premises, StringBuilder text) {
        for (Premise premise : premises) {
            if (premise.reading().isPresent() && premise.reading().get().equals(reading)) {
                text.append("    ").append(PremiseWording.sentence(premise)).append('\n');
            }
        }
    }

    /** Returns the sections with what they say in every reading first. */
    static Map<String, String> joined(ByReading<ImmutableMap<String, String>> sections) {
        Map<String, Passages> byTitle = new LinkedHashMap<>();
        List<ImmutableList<Reading>> all = new ArrayList<>();
        for (ByReading.Case<ImmutableMap<String, String>> one : sections.cases()) {
            all.addAll(one.choices());
            for (Map.Entry<String, String> section : one.answer().entrySet()) {
                Passages passages = byTitle.get(section.getKey());
                if (passages == null) {
                    passages = new Passages();
                    byTitle.put(section.getKey(), passages);
                }
                passages.add(section.getValue(), one.choices());
            }
        }
        Map<String, String> joined = new LinkedHashMap<>();
        for (Map.Entry<String, Passages> entry : byTitle.entrySet()) {
            joined.put(entry.getKey(), entry.getValue().text(all));
        }
        return joined;
    }

    /** The passages of one section, each with the choices of readings in which it stands. */
    private static final class Passages {
        private final Map<String, List<ImmutableList<Reading>>> where = new LinkedHashMap<>();

        /** Adds the passages of the text: each begins with a line that is not indented. */
        void add(String text, List<ImmutableList<Reading>> choices) {
            int start = 0;
            while (start < text.length()) {
                int end = text.indexOf('\n', start) + 1;
                while (end < text.length() && text.charAt(end) == ' ') {
                    end = text.indexOf('\n', end) + 1;
                }
                add(text, start, end, choices);
                start = end;
            }
        }

        private void add(String text, int start, int end, List<ImmutableList<Reading>> choices) {
            String passage = text.substring(start, end);
            List<ImmutableList<Reading>> known = where.get(passage);
            if (known == null) {
                known = new ArrayList<>();
                where.put(passage, known);
            }
            for (ImmutableList<Reading> choice : choices) {
                if (!known.contains(choice)) {
                    known.add(choice);
                }
            }
        }

        String text(List<ImmutableList<Reading>> all) {
            StringBuilder everywhere = new StringBuilder();
            Map<List<ImmutableList<Reading>>, StringBuilder> elsewhere = new LinkedHashMap<>();
            for (Map.Entry<String, List<ImmutableList<Reading>>> entry : where.entrySet()) {
                if (entry.getValue().size() == all.size()) {
                    everywhere.append(entry.getKey());
                } else {
                    StringBuilder passages = elsewhere.get(entry.getValue());
                    if (passages == null) {
                        passages = new StringBuilder();
                        elsewhere.put(entry.getValue(), passages);
                    }
                    passages.append(indented(entry.getKey()));
                }
            }
            for (Map.Entry<List<ImmutableList<Reading>>, StringBuilder> entry : elsewhere.entrySet()) {
                everywhere
                        .append(Wording.capitalised(ReadingWording.where(entry.getKey(), readingsOf(all))))
                        .append(":\n")
                        .append(entry.getValue());
            }
            return everywhere.toString();
        }

        private static Collection<Reading> readingsOf(List<ImmutableList<Reading>> choices) {
            List<Reading> readings = new ArrayList<>();
            for (ImmutableList<Reading> choice : choices) {
                for (Reading reading : choice) {
                    if (!readings.contains(reading)) {
                        readings.add(reading);
                    }
                }
            }
            return readings;
        }

        private static String indented(String passage) {
            StringBuilder indented = new StringBuilder();
            for (String line : ImmutableList.copyOf(passage.split("\n", -1))) {
                indented.append(line.isEmpty() ? "" : "  " + line + "\n");
            }
            return indented.toString();
        }
    }
}
