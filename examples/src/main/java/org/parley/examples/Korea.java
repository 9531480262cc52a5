package org.parley.examples;

import java.time.LocalDate;
import org.parley.ChoiceIssue;
import org.parley.Demand;
import org.parley.Issue;
import org.parley.Negotiation;
import org.parley.Party;
import org.parley.Source;
import org.parley.analysis.Analysis;
import org.parley.demand.PrisonerRelease;
import org.parley.demand.Repatriation;

/**
 * The Korean armistice talks, 1951 to 1953: repatriation of all prisoners against that of the willing, the one issue left
 * open for seventeen months, and the custody of those who would not return, by a commission of five nations, that bridged
 * it.
 *
 * <p>No rule says that custody is the way out: it follows from the condition on which one side lifted its rejection.
 */
public final class Korea {
    /** The United Nations Command. */
    public static final Party COMMAND = Party.of("United Nations Command");

    /** The other side at the talks. */
    public static final Party KOREAN_AND_CHINESE = Party.of("Korean and Chinese side");

    /** The return of all prisoners whom the Command holds, as GC III article 118 has it. */
    public static final Demand ALL =
            PrisonerRelease.by(COMMAND).of(KOREAN_AND_CHINESE).repatriation(Repatriation.ALL);

    /** The return of those who wish to return. */
    public static final Demand VOLUNTARY =
            PrisonerRelease.by(COMMAND).of(KOREAN_AND_CHINESE).repatriation(Repatriation.VOLUNTARY);

    /** Whether those who do not wish to return go into the custody of a commission of five nations. */
    public static final ChoiceIssue CUSTODY =
            Issue.yesNo("custody").labelled("custody by a commission of five nations");

    private static final LocalDate REPORTED = LocalDate.of(1953, 6, 15);

    private Korea() {}

    private static Source source(Party party) {
        return Source.by(party.name()).reportedBy("Time").reportedOn(REPORTED);
    }

    /** Returns the negotiation while each side stood on its principle. */
    public static Negotiation principles() {
        return Negotiation.between(COMMAND, KOREAN_AND_CHINESE)
                .titled("Korea, 1951 to 1953: principle against principle")
                .add(COMMAND.demands(VOLUNTARY).source(source(COMMAND)))
                .add(COMMAND.rejects(ALL).source(source(COMMAND)))
                .add(KOREAN_AND_CHINESE.demands(ALL).source(source(KOREAN_AND_CHINESE)))
                .add(KOREAN_AND_CHINESE.rejects(VOLUNTARY).source(source(KOREAN_AND_CHINESE)))
                .build();
    }

    /** Returns the negotiation once both accepted custody, and one side lifted its rejection on that condition. */
    public static Negotiation withCustody() {
        return Negotiation.between(COMMAND, KOREAN_AND_CHINESE)
                .titled("Korea, June 1953: with custody by a commission of five nations")
                .add(COMMAND.demands(VOLUNTARY).source(source(COMMAND)))
                .add(COMMAND.rejects(ALL).source(source(COMMAND)))
                .add(COMMAND.accepts(CUSTODY.yes()).source(source(COMMAND)))
                .add(KOREAN_AND_CHINESE.accepts(CUSTODY.yes()).source(source(KOREAN_AND_CHINESE)))
                .add(KOREAN_AND_CHINESE.demands(ALL).unless(CUSTODY.yes()).source(source(KOREAN_AND_CHINESE)))
                .add(KOREAN_AND_CHINESE.rejects(VOLUNTARY).unless(CUSTODY.yes()).source(source(KOREAN_AND_CHINESE)))
                .build();
    }

    /** Prints how the two principles stand to each other, without custody and with it. */
    public static void main(String[] arguments) {
        Analysis before = Analysis.of(principles()), after = Analysis.of(withCustody());
        System.out.println(principles().title() + "\n\n" + before.matrix().explain());
        System.out.println(before.zone().explain());
        System.out.println(withCustody().title() + "\n");
        System.out.println(after.matrix().row(VOLUNTARY).orElseThrow().explain());
        System.out.println(after.whatIf(CUSTODY.yes()).explain());
        System.out.print(after.zone().explain());
    }
}
