package org.parley.analysis;

import org.parley.Position;

/** Gaps in words: the two numbers, how far they lie apart, and who said so. */
final class GapWording {
    private GapWording() {}

    static String of(Gaps gaps) {
        StringBuilder text = new StringBuilder();
        for (Gap gap : gaps.all()) {
            text.append(of(gap));
        }
        if (gaps.all().isEmpty() && gaps.isComplete()) {
            text.append("Every quantity that two parties ask for can meet both.\n");
        }
        return text.append(gaps.isComplete() ? "" : "The budget was spent: there may be more.\n")
                .toString();
    }

    static String of(Gap gap) {
        StringBuilder text = new StringBuilder();
        text.append(Wording.capitalised(gap.issue().label()))
                .append(": ")
                .append(gap.lower().party().name())
                .append("'s nearest number is ")
                .append(number(gap, gap.lower()))
                .append(", ")
                .append(gap.higher().party().name())
                .append("'s is ")
                .append(number(gap, gap.higher()))
                .append("; a gap of ")
                .append(gap.distance())
                .append(". What either would settle for is not known.\n");
        add(gap.lower(), text);
        add(gap.higher(), text);
        return text.toString();
    }

    private static String number(Gap gap, Gap.Side side) {
        return side.nearest().toPlainString() + " " + gap.issue().unit();
    }

    private static void add(Gap.Side side, StringBuilder text) {
        for (Position position : side.positions()) {
            text.append("    ").append(PremiseWording.sentence(position)).append('\n');
        }
    }
}
