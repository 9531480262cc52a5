package org.parley.analysis;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.parley.Assumption;
import org.parley.Negotiation;
import org.parley.Position;
import org.parley.Premise;

/** Results in plain English, line by line. */
final class Report {
    private static final String INCOMPLETE = "The budget was spent: there may be more.\n";

    private final StringBuilder text = new StringBuilder();

    private Report() {}

    static String of(Analysis analysis) {
        Report report = new Report();
        Negotiation negotiation = analysis.negotiation();
        report.text.append(TalksReport.of(negotiation)).append(ViewWording.of(analysis.view(), negotiation));
        if (negotiation.readings().isEmpty()) {
            report.sections(sections(analysis));
        } else {
            report.section("What is read in several ways", ReadingReport.readings(negotiation));
            report.sections(ReadingReport.joined(analysis.byReading(Report::sections)));
        }
        report.text.append(TalksReport.notes(negotiation));
        return report.text.toString();
    }

    private void sections(Map<String, String> sections) {
        for (Map.Entry<String, String> each : sections.entrySet()) {
            if (!each.getValue().isEmpty()) {
                section(each.getKey(), each.getValue());
            }
        }
    }

    /** Returns the answers of the analysis by the titles of their sections, in order; empty where there is nothing to say. */
    private static ImmutableMap<String, String> sections(Analysis analysis) {
        ImmutableMap.Builder<String, String> sections = ImmutableMap.builder();
        ResponseMatrix matrix = analysis.matrix();
        sections.put("Who answered what", of(matrix));
        sections.put("What else was said", others(matrix));
        sections.put("What cannot hold together", of(analysis.conflicts()));
        Alternatives alternatives = analysis.alternatives();
        boolean nobodyOffers = alternatives.offers().isEmpty() && alternatives.isComplete();
        sections.put("Which alternatives are offered", nobodyOffers ? "" : alternatives.explain());
        Gaps gaps = analysis.gaps();
        boolean noGaps = gaps.all().isEmpty() && gaps.isComplete();
        sections.put("Which quantities do not meet", noGaps ? "" : gaps.explain());
        sections.put("Which steps wait for each other", of(analysis.deadlocks()));
        sections.put(
                "Who has not answered",
                of(SilenceLens.of(matrix, analysis.view().principals())));
        sections.put(
                "What is possible",
                analysis.zone().explain() + analysis.agreeableNow().explain());
        sections.put("What the analyst assumes", assumptions(analysis.negotiation()));
        return sections.build();
    }

    private void section(String title, String content) {
        text.append('\n').append(title).append("\n\n").append(indented(content));
    }

    static String indented(String lines) {
        StringBuilder indented = new StringBuilder();
        int start = 0;
        while (start < lines.length()) {
            int end = lines.indexOf('\n', start);
            indented.append(end > start ? "  " : "").append(lines, start, end + 1);
            start = end + 1;
        }
        return indented.toString();
    }

    /** Returns the positions that no line of the matrix shows, so that none goes unseen. */
    private static String others(ResponseMatrix matrix) {
        Set<String> shown = new HashSet<>();
        for (ResponseRow row : matrix.rows()) {
            addIds(row.held(), shown);
            for (Response response : row.responses()) {
                addIds(response.reasons(), shown);
            }
        }
        StringBuilder lines = new StringBuilder();
        for (Position position : matrix.negotiation().positions()) {
            if (!shown.contains(position.id())) {
                lines.append(PremiseWording.sentence(position)).append('\n');
            }
        }
        return lines.toString();
    }

    private static void addIds(ImmutableList<? extends Premise> premises, Set<String> ids) {
        for (Premise premise : premises) {
            ids.add(premise.id());
        }
    }

    private static String assumptions(Negotiation negotiation) {
        StringBuilder lines = new StringBuilder();
        for (Assumption assumption : negotiation.assumptions()) {
            lines.append(PremiseWording.sentence(assumption)).append('\n');
        }
        return lines.toString();
    }

    static String of(ResponseMatrix matrix) {
        Report report = new Report();
        WordsApart headings = new WordsApart();
        for (ResponseRow row : matrix.rows()) {
            headings.add(row.terms(), Wording.heading(row.terms()));
        }
        for (ResponseRow row : matrix.rows()) {
            report.add(row, headings.of(row.terms(), Wording.heading(row.terms())));
        }
        if (matrix.rows().isEmpty() && matrix.isComplete()) {
            report.text.append("Nobody demands or accepts anything.\n");
        }
        if (!matrix.isComplete()) {
            report.text.append("The budget was spent: some answers are unknown.\n");
        }
        return report.text.toString();
    }

    private void add(ResponseRow row, String heading) {
        String held = heading + ", " + (row.isDemanded() ? "demanded" : "accepted") + " by " + holders(row) + ": ";
        if (row.isImpossible()) {
            text.append(held).append("impossible by rules and assumptions alone. Incompatible.\n");
            addReasons(row.impossibleBecauseOf());
        }
        for (int i = 0; i < row.responses().size(); i++) {
            text.append(held).append(AnswerWording.of(row.responses().get(i))).append('\n');
            if (i == 0) {
                addReasons(row.held());
            }
            addReasons(row.responses().get(i).reasons());
        }
        if (row.responses().isEmpty() && !row.isImpossible()) {
            text.append(held).append("there is nobody else to answer.\n");
            addReasons(row.held());
        }
    }

    private static String holders(ResponseRow row) {
        ImmutableList.Builder<String> holders = ImmutableList.builder();
        Set<String> seen = new HashSet<>();
        for (Position position : row.held()) {
            if (seen.add(position.party().id())) {
                holders.add(position.party().name() + AnswerWording.conditions(position));
            }
        }
        return Wording.list(holders.build(), "and");
    }

    private void addReasons(ImmutableList<? extends Premise> reasons) {
        for (Premise reason : reasons) {
            text.append("    ").append(PremiseWording.sentence(reason)).append('\n');
        }
    }

    /** Returns the lines of one row. */
    static String of(ResponseRow row) {
        Report report = new Report();
        report.add(row, Wording.heading(row.terms()));
        return report.text.toString();
    }

    /** Returns the lines of one conflict. */
    static String of(Conflict conflict) {
        Report report = new Report();
        report.add(conflict);
        return report.text.toString();
    }

    static String of(Conflicts conflicts) {
        Report report = new Report();
        for (Conflict conflict : conflicts.all()) {
            report.add(conflict);
        }
        if (conflicts.all().isEmpty() && conflicts.isComplete()) {
            report.text.append("All of it can hold together.\n");
        }
        return report.completeness(conflicts.isComplete());
    }

    private String completeness(boolean isComplete) {
        return text.append(isComplete ? "" : INCOMPLETE).toString();
    }

    private void add(Conflict conflict) {
        text.append(title(conflict)).append('\n');
        for (Premise member : conflict.members()) {
            text.append("  - ").append(PremiseWording.sentence(member)).append('\n');
        }
        for (Deadlock deadlock : conflict.deadlocks()) {
            text.append("  It contains the deadlock of ")
                    .append(steps(deadlock))
                    .append(".\n");
        }
        text.append("  ").append(remedy(conflict)).append('\n');
    }

    private static String title(Conflict conflict) {
        return switch (conflict.kind()) {
            case RULES -> "The rules and assumptions contradict each other:";
            case CONTRADICTION -> parties(conflict) + " contradicts itself:";
            case BETWEEN_PARTIES -> "Conflict of " + parties(conflict) + ":";
        };
    }

    private static String parties(Conflict conflict) {
        ImmutableList.Builder<String> names = ImmutableList.builder();
        Set<String> seen = new HashSet<>();
        for (Premise member : conflict.members()) {
            if (member instanceof Position position && seen.add(position.party().id())) {
                names.add(position.party().name());
            }
        }
        return Wording.list(names.build(), "and");
    }

    private static String remedy(Conflict conflict) {
        int size = conflict.members().size();
        return size == 1
                ? "It cannot be met, whatever else is given up."
                : "Without any one of these " + Wording.number(size) + ", the rest can hold together.";
    }

    static String of(Deadlocks deadlocks) {
        Report report = new Report();
        for (Deadlock deadlock : deadlocks.all()) {
            report.text.append(of(deadlock));
        }
        for (OrderClash clash : deadlocks.orderClashes()) {
            report.text.append(of(clash));
        }
        if (deadlocks.all().isEmpty() && deadlocks.orderClashes().isEmpty() && deadlocks.isComplete()) {
            report.text.append("None do.\n");
        }
        return report.completeness(deadlocks.isComplete());
    }

    static String of(Deadlock deadlock) {
        return DeadlockWording.of(deadlock);
    }

    private static String steps(Deadlock deadlock) {
        return DeadlockWording.steps(deadlock.steps());
    }

    static String of(OrderClash clash) {
        Report report = new Report();
        report.text
                .append("Order clash: ")
                .append(DeadlockWording.steps(clash.steps()))
                .append(" can each occur, but not all together.\n");
        for (ImmutableList<Premise> set : clash.sets()) {
            for (Premise member : set) {
                report.text
                        .append("  - ")
                        .append(PremiseWording.sentence(member))
                        .append('\n');
            }
        }
        return report.text.toString();
    }

    static String of(Silences silences) {
        Report report = new Report();
        for (Silence silence : silences.all()) {
            report.text.append(of(silence));
        }
        if (silences.all().isEmpty() && silences.isComplete()) {
            report.text.append("Everybody has answered what was asked of them.\n");
        }
        return report.completeness(silences.isComplete());
    }

    /** Returns the line of one silence. */
    static String of(Silence silence) {
        return silence.party().name() + " has said nothing that consents to " + Wording.of(silence.terms())
                + (silence.wouldHaveToAct() ? ", and would have to act.\n" : ".\n");
    }
}
