package org.parley.examples;

import static org.parley.examples.Istanbul2025.BROADER_AGREEMENT;
import static org.parley.examples.Istanbul2025.RUSSIA;
import static org.parley.examples.Istanbul2025.SUMMIT;
import static org.parley.examples.Istanbul2025.UKRAINE;

import java.time.LocalDate;
import org.parley.Assumption;
import org.parley.Delegation;
import org.parley.Draft;
import org.parley.Mandate;
import org.parley.Negotiation;
import org.parley.OutOfMandate;
import org.parley.Round;
import org.parley.Source;
import org.parley.analysis.Analysis;

/**
 * What the mandate of a delegation does to the order of steps, at Istanbul on 2 June 2025.
 *
 * <p>"The key issues can only be resolved by the leaders" is read here as the mandate of Ukraine's delegation. That what
 * the leaders settle has to be settled before the broader agreement is the analyst's reading.
 */
public final class IstanbulMandates {
    private static final Mandate KEY_ISSUES_LEFT_TO_THE_LEADERS = Mandate.allBut(KeyIssues.ISSUE.id())
            .restSettledBy(SUMMIT)
            .before(BROADER_AGREEMENT)
            .source(Source.by("Volodymyr Zelensky")
                    .on(LocalDate.of(2025, 6, 1))
                    .quoting("The key issues can only be resolved by the leaders"));

    /** What if: nobody gave the delegation such a mandate. */
    private static final Mandate EVERYTHING = Mandate.allBut().restSettledBy(SUMMIT);

    private IstanbulMandates() {}

    private static Negotiation under(Mandate mandate) {
        return Negotiation.between(UKRAINE, RUSSIA)
                .add(Round.number(2)
                        .addDelegations(
                                Delegation.of(RUSSIA, "Vladimir Medinsky, presidential aide"),
                                Delegation.of(UKRAINE, "Rustem Umerov, Minister of Defence")
                                        .under(mandate))
                        .build())
                .add(UKRAINE.accepts(SUMMIT))
                .add(Istanbul2025.noSummitBeforeABroaderAgreement())
                .add(Assumption.that(BROADER_AGREEMENT.onlyAfter(new KeyIssues()))
                        .id("the-agreement-covers-the-key-issues")
                        .because("the broader agreement is taken to cover the key issues"))
                .build();
    }

    /** Prints what follows from the mandate, and what would follow from another. */
    public static void main(String[] arguments) {
        Negotiation talks = under(KEY_ISSUES_LEFT_TO_THE_LEADERS);
        print("The leaders settle the key issues", talks);
        System.out.println("\n  What a draft of the delegation may not settle\n");
        for (OutOfMandate finding : talks.outOfMandate(Draft.empty().with(KeyIssues.ISSUE, "yes"))) {
            System.out.print(finding.explain().indent(4));
        }
        System.out.println();
        print("What if the delegations could settle them", under(EVERYTHING));
    }

    private static void print(String title, Negotiation talks) {
        Analysis analysis = Analysis.of(talks);
        System.out.println(title + "\n\n  Which steps wait for each other\n");
        System.out.print(analysis.deadlocks().explain().indent(4));
        System.out.println("\n  In which order the steps can come\n");
        System.out.print(analysis.roadmap().explain().indent(4));
    }
}
