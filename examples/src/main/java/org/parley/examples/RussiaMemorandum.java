package org.parley.examples;

import static org.parley.examples.Istanbul2025.RUSSIA;
import static org.parley.examples.Istanbul2025.SUMMIT;
import static org.parley.examples.Istanbul2025.UKRAINE;
import static org.parley.examples.IstanbulMemoranda.CEASEFIRE_BEGINS;
import static org.parley.examples.IstanbulMemoranda.DAY;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.parley.Issue;
import org.parley.NegotiationBuilder;
import org.parley.Position;
import org.parley.Source;
import org.parley.Step;
import org.parley.Terms;
import org.parley.Territory;
import org.parley.demand.Ceasefire;
import org.parley.demand.Proposal;
import org.parley.demand.RemainsReturn;
import org.parley.demand.TerritorialStatus;
import org.parley.demand.TroopWithdrawal;
import org.parley.demand.Undertaking;

/** What Russia tabled: the memorandum it handed over on 2 June 2025, in three sections. */
public final class RussiaMemorandum {
    /** Section I: recognition of five territories as Russian, and full withdrawal of Ukraine's forces from them. */
    public static final Proposal FIVE_TERRITORIES = fiveTerritories();

    /** Section I: its points on law, language, sanctions and relations. */
    public static final Proposal OTHER_POINTS = Proposal.named(
            "Other points of Section I",
            undertaking("No treaties contrary to neutrality"),
            undertaking("Non-nuclear status"),
            undertaking("Dissolution of nationalist units"),
            undertaking("Official status of Russian"),
            undertaking("Ban on \"Nazi\" propaganda"),
            undertaking("Lifting of sanctions"),
            undertaking("Family reunification and questions of displaced persons"),
            undertaking("Waiver of claims for damage"),
            undertaking("Lifting of restrictions on the Ukrainian Orthodox Church"),
            undertaking("Restoration of relations in stages"));

    /** Section II, option 1: Ukraine's forces begin to leave the four regions. */
    public static final Proposal OPTION_1 = Proposal.named("Option 1", IstanbulMemoranda.withdrawal(false));

    /**
     * Section II, option 2: the package of ten points.
     *
     * <p>The release of detained civilians stands in it as one point with the amnesty, not as a release of its own: what a
     * package contains is no answer to Ukraine's demand for the same release by itself.
     */
    public static final Proposal OPTION_2 = Proposal.named(
            "Option 2",
            undertaking("No redeployment of forces except to withdraw"),
            undertaking("End of mobilisation and beginning of demobilisation"),
            undertaking("No foreign arms, satellite services or intelligence"),
            UkraineFramework.NO_FOREIGN_TROOPS,
            undertaking("No sabotage"),
            Issue.byId("ceasefire/monitoring").is("joint"),
            undertaking("Amnesty and release of detained civilians, on both sides"),
            undertaking("Lifting of martial law"),
            undertaking("Elections within 100 days"),
            undertaking("Signing of an agreement to implement Section I"));

    /** Section III: what is to be done within the thirty days. */
    public static final Proposal SECTION_III = Proposal.named(
            "Full withdrawal and complete package (Section III)", IstanbulMemoranda.withdrawal(true), OPTION_2);

    /** What Russia wants before the presidents meet. */
    public static final Step CERTAIN_AGREEMENTS =
            Step.of("certain agreements").named("certain agreements of the delegations");

    private RussiaMemorandum() {}

    /** Returns a point of the memorandum; what binds both sides stands as Ukraine's part of it, which is asked to answer. */
    private static Undertaking undertaking(String name) {
        return Undertaking.by(UKRAINE, name);
    }

    private static Proposal fiveTerritories() {
        ImmutableList.Builder<Terms> parts = ImmutableList.builder();
        for (Territory territory : IstanbulMemoranda.FIVE_TERRITORIES) {
            parts.add(TerritorialStatus.of(territory).deJure().heldBy(RUSSIA));
        }
        parts.add(TroopWithdrawal.of(UKRAINE).from(IstanbulMemoranda.CRIMEA).completed())
                .add(IstanbulMemoranda.withdrawal(true));
        return new Proposal("Recognition of the five territories as Russian, and full withdrawal", parts.build());
    }

    static Source source() {
        return Source.by("Russia's memorandum").on(DAY).reportedBy("TASS").at("tass.com/politics/1967467");
    }

    private static Source sectionTwo() {
        return source().at("tass.com/politics/1967401");
    }

    static Source sectionThreeSource() {
        return source().at("tass.com/politics/1967365");
    }

    static void addTo(NegotiationBuilder talks) {
        talks.add(RUSSIA.demands(FIVE_TERRITORIES).source(source()))
                .add(RUSSIA.demands(UkraineFramework.NEUTRALITY.foreignBases().foreignTroops())
                        .source(source()))
                .add(RUSSIA.demands(UkraineFramework.PERSONNEL_LIMIT).source(source()))
                .add(RUSSIA.demands(UkraineFramework.ARMS_LIMIT).source(source()))
                .add(RUSSIA.demands(OTHER_POINTS).source(source()));
        addCeasefire(talks);
        addSequence(talks);
        addOthers(talks);
    }

    private static void addCeasefire(NegotiationBuilder talks) {
        talks.add(eitherOption())
                .add(RUSSIA.rejects(Ceasefire.full().unconditional())
                        .source(Source.by("Ukraine's delegation")
                                .on(DAY)
                                .reportedBy("Ukrainska Pravda")
                                .at("pravda.com.ua 7515242")));
    }

    /** Returns Russia's demand for either option. */
    public static Position eitherOption() {
        return RUSSIA.demands(Terms.anyOf(OPTION_1, OPTION_2))
                .id("russia/either-option")
                .source(sectionTwo());
    }

    private static void addSequence(NegotiationBuilder talks) {
        talks.add(ceasefireAfterTheWithdrawalBegins())
                .add(withdrawalAndPackage())
                .add(RUSSIA.demands(IstanbulReports.LENGTH.exactly(30))
                        .id("russia/30-days")
                        .source(sectionThreeSource().quoting("a 30-day ceasefire regime is established")))
                .add(sequence());
    }

    /** Returns Russia's demand that the ceasefire waits for the beginning of the withdrawal. */
    public static Position ceasefireAfterTheWithdrawalBegins() {
        return RUSSIA.demands(CEASEFIRE_BEGINS.onlyAfter(IstanbulMemoranda.withdrawal(false)))
                .id("russia/ceasefire-after-the-withdrawal-begins")
                .source(sectionThreeSource()
                        .quoting("From the moment the withdrawal of Ukrainian Armed Forces begins"));
    }

    /** Returns the "and" of Section III: within the thirty days both the full withdrawal and the package. */
    public static Position withdrawalAndPackage() {
        return RUSSIA.demands(SECTION_III)
                .when(CEASEFIRE_BEGINS.occurs())
                .id("russia/withdrawal-and-package")
                .source(sectionThreeSource()
                        .quoting("the full withdrawal of Ukrainian forces from Russian territory and the complete"
                                + " implementation of the 'package agreement'"));
    }

    private static Position sequence() {
        ImmutableList<Step> steps = ImmutableList.of(
                Step.of("work on the treaty").named("the beginning of work on the treaty"),
                Step.of("truce").named("a truce of two to three days to collect the dead"),
                RemainsReturn.by(RUSSIA).to(UKRAINE).steps().get(0),
                Step.of("ceasefire memorandum").named("the signing of the ceasefire memorandum"),
                CEASEFIRE_BEGINS,
                undertaking("Elections within 100 days").steps().get(0),
                Step.of("treaty").named("the signing of the treaty"),
                Step.of("Security Council resolution").named("a binding resolution of the Security Council"),
                Step.of("ratification").named("ratification"));
        ImmutableList.Builder<Terms> order = ImmutableList.builder();
        for (int i = 1; i < steps.size(); i++) {
            order.add(steps.get(i - 1).before(steps.get(i)));
        }
        return RUSSIA.demands(Terms.allOf(order.build())).id("russia/sequence").source(sectionThreeSource());
    }

    private static void addOthers(NegotiationBuilder talks) {
        talks.add(RUSSIA.rejects(SUMMIT)
                .until(CERTAIN_AGREEMENTS)
                .source(Source.by("Dmitry Peskov")
                        .on(LocalDate.of(2025, 5, 17))
                        .quoting("possible as the result of work by the delegations")
                        .at("newsukraine.rbc.ua")));
    }
}
