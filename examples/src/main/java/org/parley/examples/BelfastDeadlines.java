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
import org.parley.analysis.Roadmap;
import org.parley.analysis.StepDate;

/**
 * Belfast, 10 April 1998: a deadline for decommissioning that has no day until the referendums have theirs.
 *
 * <p>The text speaks of all participants without naming them, and so does this. They confirm their intention to use any
 * influence they may have to achieve decommissioning; the deadline they set puts no step before another. That
 * decommissioning is linked to prisoner releases was never said in the text, so the link is a note here and no rule.
 */
public final class BelfastDeadlines {
    private static final Party BRITISH = Party.of("British Government"), IRISH = Party.of("Irish Government");
    private static final Party PARTICIPANTS = Party.of("The group of participants (as the text has it)");
    private static final Step REFERENDUMS = Step.of("referendums").named("the endorsement in referendums");
    private static final Step DECOMMISSIONING = Step.of("decommissioning");

    /** The day of both referendums (wiki2.org, on the one in Northern Ireland; thisiscommonsense.com). */
    private static final LocalDate REFERENDUMS_DAY = LocalDate.of(1998, 5, 22);

    private BelfastDeadlines() {}

    private static Negotiation talks() {
        Source text = Source.by("the agreement")
                .on(LocalDate.of(1998, 4, 10))
                .quoting("within two years following the endorsement in referendums, North and South, of the agreement")
                .at("alphahistory.com");
        return Negotiation.between(BRITISH, IRISH, PARTICIPANTS)
                .titled("Belfast, 10 April 1998")
                .add(PARTICIPANTS
                        .accepts(DECOMMISSIONING.occurs())
                        .id("participants/decommissioning")
                        .deadline(Deadline.of(StepMoment.endOf(DECOMMISSIONING))
                                .within(Period.ofYears(2), StepMoment.endOf(REFERENDUMS)))
                        .source(text)
                        .note("An intention to use any influence they may have to achieve it, and no more."))
                .add(ContextNote.of(
                        "implicit-linkage",
                        "Prisoner releases run over two years as well, with no expressed linkage but an implicit one.",
                        Source.by("David Trimble").at("david-morrison.org.uk")))
                .build();
    }

    /** Prints the deadline before and after the referendums have a day. */
    public static void main(String[] arguments) {
        Roadmap roadmap = Analysis.of(talks()).roadmap();
        System.out.println("Before the referendums have a day");
        System.out.print(roadmap.schedule().explain());

        System.out.println("\nWith both referendums on 22 May 1998");
        StepDate referendums = StepDate.ends(REFERENDUMS, REFERENDUMS_DAY);
        System.out.print(roadmap.schedule(referendums).explain());
    }
}
