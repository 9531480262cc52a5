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
            text.append("No two parties' demands or acceptances on a quantity leave a gap.\n");
        }
        return text.append(gaps.isComplete() ? "" : "The budget was spent: there may be more.\n")
                .toString();
    }

    static String of(Gap gap) {
        StringBuilder text = new StringBuilder();
        text.append(Wording.capitalised(gap.issue().label()))
                .append(": ")
                .append(gap.distance().number().signum() == 0 ? limits(gap) : numbers(gap))
                .append(". What either would settle for is not known.\n");
        add(gap.lower(), text);
        add(gap.higher(), text);
        return text.toString();
    }

    private static String numbers(Gap gap) {
        return gap.lower().party().name() + "'s nearest number is " + number(gap, gap.lower()) + ", "
                + gap.higher().party().name() + "'s is " + number(gap, gap.higher()) + "; a gap of " + gap.distance();
    }

    private static String limits(Gap gap) {
        return gap.lower().party().name() + "'s numbers go up to " + number(gap, gap.lower()) + ", "
                + gap.higher().party().name() + "'s go down to " + number(gap, gap.higher())
                + "; they come ever closer and do not meet";
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
