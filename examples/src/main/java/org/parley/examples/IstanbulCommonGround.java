package org.parley.examples;

import java.time.LocalDate;
import org.parley.Demand;
import org.parley.Negotiation;
import org.parley.Party;
import org.parley.Source;
import org.parley.analysis.Analysis;
import org.parley.demand.ExchangeMode;
import org.parley.demand.PrisonerCategory;
import org.parley.demand.PrisonerRelease;
import org.parley.demand.RemainsReturn;

/**
 * What could be agreed at Istanbul on 2 June 2025 while the ceasefire stayed open: by the news report of that day, and
 * with what the round then agreed.
 *
 * <p>The round agreed on exchanges all for all of the seriously wounded and sick and of those aged 18 to 25, "categories
 * rather than numbers", and on 6,000 bodies; a list of children was handed over, and nothing agreed on their return.
 */
public final class IstanbulCommonGround {
    /** The release by Russia of the prisoners in the categories agreed. */
    public static final Demand BY_RUSSIA = agreedRelease(Istanbul2025.RUSSIA, Istanbul2025.UKRAINE);

    /** The release by Ukraine of the prisoners in the categories agreed. */
    public static final Demand BY_UKRAINE = agreedRelease(Istanbul2025.UKRAINE, Istanbul2025.RUSSIA);

    /** The return of bodies that was agreed; how it goes with a return by Ukraine is left unsaid. */
    public static final Demand BODIES =
            RemainsReturn.by(Istanbul2025.RUSSIA).to(Istanbul2025.UKRAINE).number(6000);

    private static final Source AGREED = Source.by("the negotiating teams")
            .on(LocalDate.of(2025, 6, 2))
            .reportedBy("Ukrainska Pravda")
            .at("pravda.com.ua 7515242");

    private IstanbulCommonGround() {}

    private static Demand agreedRelease(Party by, Party of) {
        return PrisonerRelease.by(by)
                .of(of)
                .categories(PrisonerCategory.SERIOUSLY_WOUNDED_AND_SICK, PrisonerCategory.AGED_18_TO_25)
                .mode(ExchangeMode.ALL_FOR_ALL);
    }

    /** Returns the negotiation with what the round agreed, each part as one side's demand and the other's acceptance. */
    public static Negotiation withResult() {
        return Istanbul2025.negotiation().toBuilder()
                .add(Istanbul2025.UKRAINE.demands(BY_RUSSIA).source(AGREED))
                .add(Istanbul2025.RUSSIA.accepts(BY_RUSSIA).source(AGREED))
                .add(Istanbul2025.RUSSIA.demands(BY_UKRAINE).source(AGREED))
                .add(Istanbul2025.UKRAINE.accepts(BY_UKRAINE).source(AGREED))
                .add(Istanbul2025.UKRAINE.demands(BODIES).source(AGREED))
                .add(Istanbul2025.RUSSIA.accepts(BODIES).source(AGREED))
                .build();
    }

    /** Prints the common ground before the round and after it. */
    public static void main(String[] arguments) {
        System.out.println("By the report of the day:\n");
        System.out.println(
                Analysis.of(Istanbul2025.negotiation()).commonGround().explain());
        System.out.println("With what the round agreed:\n");
        System.out.print(Analysis.of(withResult()).commonGround().explain());
    }
}
