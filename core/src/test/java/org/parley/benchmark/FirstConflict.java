package org.parley.benchmark;

import org.parley.Negotiation;
import org.parley.Party;
import org.parley.analysis.Analysis;
import org.parley.analysis.Conflict;
import org.parley.demand.LeadersSummit;
import org.parley.demand.Undertaking;

/** A caller's first answer, in a virtual machine that has done nothing before. */
public final class FirstConflict {
    private FirstConflict() {}

    /** Prints how many members the first conflict of a small negotiation has. */
    public static void main(String[] arguments) {
        Party north = Party.of("North");
        Party south = Party.of("South");
        Undertaking inspections = Undertaking.by(south, "Inspections");
        Negotiation talks = Negotiation.between(north, south)
                .add(north.demands(inspections).redLine())
                .add(south.rejects(inspections))
                .add(north.accepts(LeadersSummit.of(north, south)))
                .build();
        Conflict first = Analysis.of(talks).conflicts().all().get(0);
        System.out.println(first.members().size());
    }
}
