package org.parley.examples;

import org.parley.Demand;
import org.parley.Draft;
import org.parley.Firmness;
import org.parley.Issue;
import org.parley.Negotiation;
import org.parley.Party;
import org.parley.QuantityIssue;
import org.parley.Terms;
import org.parley.analysis.Analysis;
import org.parley.demand.PrisonerRelease;
import org.parley.demand.Undertaking;

/** What else can be asked of a negotiation: what is possible, what it would take, and what a draft would meet. */
public final class FurtherQuestions {
    private FurtherQuestions() {}

    /** Prints the answers. */
    public static void main(String[] arguments) {
        // README: further questions
        Party north = Party.of("North"), south = Party.of("South");
        Demand release = PrisonerRelease.by(south).of(north);
        Demand patrols = Undertaking.by(north, "Joint patrols");
        Demand inspections = Undertaking.by(south, "Inspections");
        QuantityIssue days = Issue.quantity("truce", "days")
                .labelled("length of the truce")
                .from(0)
                .to(120)
                .inStepsOf(1)
                .withZero(0);
        Terms longTruce = days.atLeast(60);

        Negotiation talks = Negotiation.between(north, south)
                .add(north.demands(longTruce).redLine())
                .add(south.accepts(days.atMost(90)))
                .add(north.demands(release))
                .add(south.rejects(release).unless(patrols))
                .add(north.demands(inspections).flexible())
                .add(south.rejects(inspections))
                .build();
        Analysis analysis = Analysis.of(talks);

        System.out.println(analysis.commonGround().explain());
        System.out.println(analysis.concessions().explain());
        System.out.println(analysis.considering(Firmness.RED_LINE).zone().explain());
        System.out.println(analysis.whatIf(patrols).explain());
        System.out.println(analysis.review(Draft.empty().with(days, 30)).explain());
        // end
    }
}
