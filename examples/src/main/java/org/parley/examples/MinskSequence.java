package org.parley.examples;

import java.time.LocalDate;
import java.time.Period;
import org.parley.ContextNote;
import org.parley.Deadline;
import org.parley.Negotiation;
import org.parley.Party;
import org.parley.Source;
import org.parley.Step;
import org.parley.StepMoment;
import org.parley.analysis.Analysis;
import org.parley.analysis.ByReading;
import org.parley.analysis.Roadmap;
import org.parley.analysis.StepDate;

/**
 * Minsk II, 12 February 2015: elections against border control, and a first day that can be read in two ways.
 *
 * <p>Which side wanted which order is told by two analysts, whose accounts agree. The two readings are those of an analyst
 * too, and no party's. That Ukraine took on the dialogue is how its signature under the text is read here.
 */
public final class MinskSequence {
    private static final Party UKRAINE = Party.of("Ukraine"), RUSSIA = Party.of("Russia");
    private static final Step ELECTIONS =
            Step.of("local elections").named("the local elections").worded("the local elections are held");
    private static final Step BORDER = Step.of("border control").named("Ukraine's full control of the border");
    private static final Step PULL_BACK = Step.of("pull-back").named("the pull-back of heavy weapons");
    private static final Step DIALOGUE = Step.of("dialogue").named("the dialogue on the local elections");
    private static final StepMoment FIRST_DAY = StepMoment.beginningOf(DIALOGUE);
    private static final Period ONE_DAY = Period.ofDays(1);
    private static final String GROUP = "\"the day after withdrawal\"";

    private MinskSequence() {}

    private static Negotiation talks() {
        Source order = Source.by("an analysis, The Minsk Conundrum")
                .reportedBy("Chatham House")
                .at("apo.org.au/node/306062; atlanticcouncil.org, Don't Expect Quick Resolution")
                .inferred();
        Source page = Source.by("an analysis of the text").at("makemode.co").inferred();
        return Negotiation.between(UKRAINE, RUSSIA)
                .titled("Minsk II, 12 February 2015")
                .add(UKRAINE.demands(ELECTIONS.onlyAfter(BORDER)).source(order))
                .add(RUSSIA.demands(BORDER.onlyAfter(ELECTIONS)).source(order))
                .add(UKRAINE.accepts(DIALOGUE.occurs())
                        .id("text/point-4/begun")
                        .reading(GROUP, "withdrawal has begun")
                        .deadline(Deadline.of(FIRST_DAY).after(ONE_DAY, StepMoment.beginningOf(PULL_BACK)))
                        .source(page))
                .add(UKRAINE.accepts(DIALOGUE.occurs())
                        .id("text/point-4/ended")
                        .reading(GROUP, "withdrawal has ended")
                        .deadline(Deadline.of(FIRST_DAY).after(ONE_DAY, StepMoment.endOf(PULL_BACK)))
                        .source(page))
                .add(ContextNote.of(
                        "russia-not-named",
                        "The text does not name Russia as bound by any of its points.",
                        Source.by("Chatham House").at("chathamhouse.org")))
                .build();
    }

    /** Prints whether there is an order, and when the dialogue would begin in each reading. */
    public static void main(String[] arguments) {
        Analysis analysis = Analysis.of(talks());
        StepDate begun = StepDate.begins(PULL_BACK, LocalDate.of(2015, 3, 1));
        StepDate ended = StepDate.ends(PULL_BACK, LocalDate.of(2015, 3, 14));
        for (ByReading.Case<Roadmap> each :
                analysis.byReading(Analysis::roadmap).cases()) {
            System.out.println("In the reading " + each.choices().get(0).get(0));
            System.out.print(each.answer().explain());
            System.out.print(each.answer().schedule().explain());
            System.out.println("For illustration, with a pull-back from 1 to 14 March 2015:");
            System.out.println(each.answer().schedule(begun, ended).explain());
        }
    }
}
