package org.parley.examples;

import org.parley.Assumption;
import org.parley.Demand;
import org.parley.Negotiation;
import org.parley.Party;
import org.parley.Step;
import org.parley.analysis.Analysis;
import org.parley.demand.Ceasefire;
import org.parley.demand.LeadersSummit;
import org.parley.demand.PrisonerRelease;

/** The first contact with Parley: two parties, a handful of positions, and what follows from them. */
public final class Quickstart {
    private Quickstart() {}

    /** Prints what follows. */
    public static void main(String[] arguments) {
        // README: quickstart
        Party north = Party.of("North"), south = Party.of("South");
        Demand ceasefire = Ceasefire.full().unconditional();
        Demand summit = LeadersSummit.of(north, south);
        Step agreement = Step.of("framework agreement"), keyIssues = Step.of("key issues settled");

        Negotiation talks = Negotiation.between(north, south)
                .add(north.demands(ceasefire).redLine())
                .add(south.rejects(ceasefire))
                .add(north.demands(PrisonerRelease.by(south).of(north)))
                .add(north.accepts(summit))
                .add(north.demands(keyIssues.onlyAfter(summit)))
                .add(south.rejects(summit).until(agreement))
                .add(Assumption.that(agreement.onlyAfter(keyIssues)))
                .build();

        System.out.println(Analysis.of(talks).explain());
        // end
    }
}
