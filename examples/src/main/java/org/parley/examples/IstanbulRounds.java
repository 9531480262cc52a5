package org.parley.examples;

import static org.parley.examples.Istanbul2025.CHILDREN;
import static org.parley.examples.Istanbul2025.RUSSIA;
import static org.parley.examples.Istanbul2025.SUMMIT;
import static org.parley.examples.Istanbul2025.UKRAINE;

import java.time.LocalDate;
import org.parley.Demand;
import org.parley.Negotiation;
import org.parley.Round;
import org.parley.Source;
import org.parley.Step;
import org.parley.analysis.Changes;
import org.parley.demand.Ceasefire;
import org.parley.demand.ExchangeMode;
import org.parley.demand.PrisonerCategory;
import org.parley.demand.PrisonerRelease;

/**
 * What changed at Istanbul from 28 May to 2 June 2025, from dated positions alone.
 *
 * <p>On 28 May, between the rounds, Ukraine had handed over its framework; on 2 June the second round was held. The day of
 * the first round, 16 May (hindustantimes.com; shine.cn), is no better beginning: none of the positions here was dated
 * then. Of a state only what is dated is known, so a position that was held before and reported later counts as added. The
 * wording of the condition on a meeting of presidents differs
 * between the two statements, and is kept as each was reported.
 */
public final class IstanbulRounds {
    private static final LocalDate ROUND_1 = LocalDate.of(2025, 5, 16);
    private static final LocalDate AFTER_ROUND_1 = LocalDate.of(2025, 5, 28);
    private static final LocalDate ROUND_2 = LocalDate.of(2025, 6, 2);
    private static final Step AGREEMENTS = Step.of("certain agreements of the delegations");

    private static final Demand CEASEFIRE = Ceasefire.full().unconditional();
    private static final Demand ALL_FOR_ALL = PrisonerRelease.by(RUSSIA)
            .of(UKRAINE)
            .categories(PrisonerCategory.ALL)
            .mode(ExchangeMode.ALL_FOR_ALL);
    private static final Demand WOUNDED_AND_YOUNG = PrisonerRelease.by(RUSSIA)
            .of(UKRAINE)
            .categories(PrisonerCategory.SERIOUSLY_WOUNDED_AND_SICK, PrisonerCategory.AGED_18_TO_25)
            .mode(ExchangeMode.ALL_FOR_ALL);

    private IstanbulRounds() {}

    private static Negotiation talks() {
        Source framework = Source.by("Ukraine's framework").on(AFTER_ROUND_1);
        Source result = Source.by("both delegations").on(ROUND_2).at("pravda.com.ua 7515242");
        return Negotiation.between(UKRAINE, RUSSIA)
                .add(Round.number(1).startDate(ROUND_1).build())
                .add(Round.number(2).startDate(ROUND_2).build())
                .add(UKRAINE.demands(CEASEFIRE).since(AFTER_ROUND_1).source(framework))
                .add(UKRAINE.demands(ALL_FOR_ALL).since(AFTER_ROUND_1).source(framework))
                .add(UKRAINE.demands(CHILDREN).since(AFTER_ROUND_1).source(framework))
                .add(UKRAINE.demands(SUMMIT).since(AFTER_ROUND_1).source(framework))
                .add(RUSSIA.rejects(SUMMIT)
                        .until(AGREEMENTS)
                        .id("russia/summit-after-certain-agreements")
                        .since(LocalDate.of(2025, 5, 17))
                        .source(Source.by("Dmitry Peskov")
                                .on(LocalDate.of(2025, 5, 17))
                                .quoting("only if certain agreements are reached")
                                .at("newsukraine.rbc.ua")))
                .add(Istanbul2025.noSummitBeforeABroaderAgreement()
                        .since(ROUND_2)
                        .supersedes("russia/summit-after-certain-agreements"))
                .add(RUSSIA.rejects(CEASEFIRE)
                        .since(ROUND_2)
                        .source(Source.by("Moscow").reportedOn(ROUND_2)))
                .add(UKRAINE.accepts(WOUNDED_AND_YOUNG).since(ROUND_2).source(result))
                .add(RUSSIA.accepts(WOUNDED_AND_YOUNG).since(ROUND_2).source(result))
                .build();
    }

    /** Prints what changed. */
    public static void main(String[] arguments) {
        Negotiation talks = talks();
        System.out.println(
                "From 28 May 2025, when Ukraine had handed over its framework after the first round (16 May),"
                        + "\nto the end of the second round on 2 June 2025, as far as positions are dated\n");
        System.out.print(
                Changes.between(talks.asOf(AFTER_ROUND_1), talks.asOf(2)).explain());
    }
}
