package org.parley.examples;

import static org.parley.examples.Istanbul2025.RUSSIA;
import static org.parley.examples.Istanbul2025.SUMMIT;
import static org.parley.examples.Istanbul2025.UKRAINE;
import static org.parley.examples.IstanbulMemoranda.DAY;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.parley.Demand;
import org.parley.Issue;
import org.parley.NegotiationBuilder;
import org.parley.Position;
import org.parley.Source;
import org.parley.Terms;
import org.parley.Territory;
import org.parley.demand.Ceasefire;
import org.parley.demand.ChildReturn;
import org.parley.demand.ExchangeMode;
import org.parley.demand.ForceKind;
import org.parley.demand.ForceLimit;
import org.parley.demand.Neutrality;
import org.parley.demand.Oversight;
import org.parley.demand.PrisonerCategory;
import org.parley.demand.PrisonerRelease;
import org.parley.demand.TerritorialStatus;

/** What Ukraine tabled: the framework it had handed over by 28 May 2025, and what its delegation said on 2 June. */
public final class UkraineFramework {
    /** The ceasefire that Ukraine demands. */
    public static final Ceasefire CEASEFIRE =
            Ceasefire.full().unconditional().renewable().monitoring(Oversight.THIRD_PARTY);

    /** The release of the prisoners whom Russia holds. */
    public static final Demand PRISONERS =
            PrisonerRelease.by(RUSSIA).of(UKRAINE).mode(ExchangeMode.ALL_FOR_ALL);

    /** The release of the civilians whom Russia holds. */
    public static final Demand CIVILIANS =
            PrisonerRelease.by(RUSSIA).of(UKRAINE).categories(PrisonerCategory.CIVILIAN_DETAINEES);

    /** The return of all deported children. */
    public static final ChildReturn CHILDREN = ChildReturn.by(RUSSIA).to(UKRAINE);

    /** The neutrality that Russia demands and Ukraine will not have forced on it. */
    public static final Neutrality NEUTRALITY = Neutrality.of(UKRAINE);

    /** A ban on foreign troops, one of the questions of neutrality. */
    static final Terms NO_FOREIGN_TROOPS =
            Issue.byId("neutrality/ukraine/foreign-troops").is("yes");

    /** A limit on the size of Ukraine's forces. */
    public static final ForceLimit PERSONNEL_LIMIT = ForceLimit.of(UKRAINE).on(ForceKind.PERSONNEL);

    /** A limit on the arms of Ukraine's forces. */
    public static final ForceLimit ARMS_LIMIT =
            ForceLimit.of(UKRAINE).on(ForceKind.of("weapons and military equipment"));

    private UkraineFramework() {}

    static Source source() {
        return Source.by("Ukraine's framework")
                .reportedBy("Reuters")
                .reportedOn(LocalDate.of(2025, 6, 1))
                .at("anewz.tv; essanews.com; news.liga.net; konkors.com.ua");
    }

    private static Source umerov() {
        return Source.by("Rustem Umerov").on(DAY);
    }

    static void addTo(NegotiationBuilder talks) {
        talks.add(UKRAINE.demands(CEASEFIRE).source(source()).note("On land, at sea and in the air."))
                .add(UKRAINE.demands(PRISONERS).source(source().quoting("all for all")))
                .add(UKRAINE.demands(CIVILIANS).source(source()))
                .add(UKRAINE.demands(CHILDREN).source(source()))
                .add(UKRAINE.demands(SUMMIT).source(source()));
        addSovereignty(talks);
        addTerritory(talks);
        addAnswers(talks);
    }

    private static void addSovereignty(NegotiationBuilder talks) {
        talks.add(UKRAINE.rejects(NEUTRALITY).source(source()))
                .add(UKRAINE.rejects(NO_FOREIGN_TROOPS)
                        .id("ukraine/rejects/no-foreign-troops")
                        .source(source()))
                .add(UKRAINE.rejects(PERSONNEL_LIMIT).source(source()))
                .add(UKRAINE.rejects(ARMS_LIMIT).source(source()));
    }

    private static void addTerritory(NegotiationBuilder talks) {
        ImmutableList.Builder<Terms> gains = ImmutableList.builder();
        for (Territory territory : IstanbulMemoranda.FIVE_TERRITORIES) {
            gains.add(TerritorialStatus.of(territory).deJure().heldBy(RUSSIA));
        }
        talks.add(UKRAINE.rejects(new Terms.AnyOf(gains.build()))
                        .id("ukraine/rejects/recognition")
                        .source(source())
                        .note("It says so of what was gained since February 2014, without naming the five."))
                .add(territoryAfterTheCeasefire());
    }

    /** Returns Ukraine's demand that territory waits for the ceasefire. */
    public static Position territoryAfterTheCeasefire() {
        return UKRAINE.demands(IstanbulMemoranda.TERRITORY.onlyAfter(IstanbulMemoranda.CEASEFIRE))
                .id("ukraine/territory-after-the-ceasefire")
                .source(source());
    }

    /** The delegation took the memorandum to study it for a week. */
    private static void addAnswers(NegotiationBuilder talks) {
        talks.add(UKRAINE.undecidedOn(RussiaMemorandum.OPTION_1).source(umerov()))
                .add(UKRAINE.undecidedOn(RussiaMemorandum.OPTION_2).source(umerov()));
    }
}
