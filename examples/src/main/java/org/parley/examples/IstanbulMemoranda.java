package org.parley.examples;

import static org.parley.examples.Istanbul2025.RUSSIA;
import static org.parley.examples.Istanbul2025.UKRAINE;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.function.Function;
import org.parley.Assumption;
import org.parley.ContextNote;
import org.parley.Delegation;
import org.parley.Demand;
import org.parley.ExternalCode;
import org.parley.Instrument;
import org.parley.Negotiation;
import org.parley.NegotiationBuilder;
import org.parley.Participation;
import org.parley.Party;
import org.parley.Round;
import org.parley.Step;
import org.parley.Terms;
import org.parley.Territory;
import org.parley.analysis.Analysis;
import org.parley.analysis.ByReading;
import org.parley.analysis.Conflict;
import org.parley.demand.Ceasefire;

/**
 * What was tabled at Istanbul on 2 June 2025: Ukraine's framework and Russia's memorandum.
 *
 * <p>Both documents were published, by Reuters and others and by TASS. What a document does not say is left unsaid
 * here; what only one side or one report says is attributed to it. Where reports differ, each is a reading of its own.
 * The positions themselves are in {@link UkraineFramework} and {@link RussiaMemorandum}.
 */
public final class IstanbulMemoranda {
    /** Crimea, in the words of both sides' documents. */
    public static final Territory CRIMEA = Territory.of("Crimea");

    /** Donetsk. */
    public static final Territory DONETSK = named("Donetsk", "Donetsk oblast", "Donetsk People's Republic");

    /** Kherson. */
    public static final Territory KHERSON = named("Kherson", "Kherson oblast", "Kherson Region");

    /** Luhansk. */
    public static final Territory LUHANSK = named("Luhansk", "Luhansk oblast", "Luhansk People's Republic");

    /** Zaporizhzhia. */
    public static final Territory ZAPORIZHZHIA = named("Zaporizhzhia", "Zaporizhzhia oblast", "Zaporozhye Region");

    /** The four regions that Ukraine's forces would leave under the first option of Russia's memorandum. */
    public static final ImmutableList<Territory> FOUR_REGIONS =
            ImmutableList.of(DONETSK, KHERSON, LUHANSK, ZAPORIZHZHIA);

    /** The territories whose recognition as Russian the memorandum demands. */
    public static final ImmutableList<Territory> FIVE_TERRITORIES =
            ImmutableList.of(CRIMEA, DONETSK, KHERSON, LUHANSK, ZAPORIZHZHIA);

    /** A full ceasefire, whatever else is said of it. */
    public static final Demand CEASEFIRE = Ceasefire.full();

    /** The ceasefire takes effect. */
    public static final Step CEASEFIRE_BEGINS = CEASEFIRE.steps().get(0);

    /** The territorial issues are settled. */
    public static final Step TERRITORY = Step.of("territorial settlement")
            .named("the settlement of the territorial issues")
            .inShort("the territorial settlement")
            .worded("the territorial issues are settled");

    /** Ukraine's forces begin to leave the four regions. */
    public static final Step LEAVING = withdrawal(false).steps().get(0);

    static final LocalDate DAY = LocalDate.of(2025, 6, 2);

    private IstanbulMemoranda() {}

    private static Territory named(String label, String ukraines, String russias) {
        return Territory.of(label).labelledBy(UKRAINE, ukraines).labelledBy(RUSSIA, russias);
    }

    /** Returns the negotiation. */
    public static Negotiation negotiation() {
        NegotiationBuilder talks =
                Negotiation.between(UKRAINE, RUSSIA).titled("What was tabled at Istanbul on 2 June 2025");
        talks.add(Participation.host(Party.of("Türkiye").withCode(ExternalCode.of("ISO 3166-1", "TUR"))))
                .add(round());
        UkraineFramework.addTo(talks);
        RussiaMemorandum.addTo(talks);
        IstanbulReports.addTo(talks);
        addNotes(talks);
        return talks.add(thatLeavingPresupposesASettlement()).build();
    }

    private static Round round() {
        return Round.number(2)
                .startDate(DAY)
                .venue("Çırağan Palace, Istanbul")
                .addDelegations(
                        Delegation.of(RUSSIA, "Vladimir Medinsky, presidential aide"),
                        Delegation.of(UKRAINE, "Rustem Umerov, Minister of Defence"))
                .addInstruments(
                        Instrument.tabled("framework", UKRAINE).source(UkraineFramework.source()),
                        Instrument.tabled("memorandum", RUSSIA).source(RussiaMemorandum.source()))
                .addResults(
                        "The parties agreed to exchange all seriously wounded and sick prisoners of war, and all aged"
                                + " 18 to 25.",
                        "Ukraine handed over a list of children.")
                .build();
    }

    private static void addNotes(NegotiationBuilder talks) {
        talks.add(ContextNote.of(
                        "sanctions",
                        "Ukraine's framework would lift some sanctions in stages, with a mechanism to impose them again,"
                                + " and use frozen assets for reconstruction.",
                        UkraineFramework.source()))
                .add(ContextNote.of(
                        "alliance",
                        "Ukraine's framework says that its membership in NATO depends on consensus within the Alliance.",
                        UkraineFramework.source()))
                .add(ContextNote.of(
                        "pull-back",
                        "Option 1 of Russia's memorandum also names a pull-back from the border, to a distance that the"
                                + " parties have yet to agree.",
                        RussiaMemorandum.source()));
    }

    /** Returns the withdrawal of Ukraine's forces from the four regions, begun at least or completed. */
    static JointWithdrawal withdrawal(boolean isCompleted) {
        return new JointWithdrawal(UKRAINE, "the four regions", FOUR_REGIONS, isCompleted);
    }

    /** Returns the analyst's assumption that no forces leave the four regions before their future is settled. */
    public static Assumption thatLeavingPresupposesASettlement() {
        return Assumption.that(LEAVING.onlyAfter(TERRITORY))
                .id("leaving-presupposes-a-settlement")
                .because("leaving the four regions is taken to presuppose a territorial settlement");
    }

    /**
     * Returns the analyst's reading of Section II as an either-or, to be added to the negotiation; the memorandum itself
     * says "option", twice.
     */
    public static Assumption thatItIsOneOptionOrTheOther() {
        return Assumption.that(Terms.exactlyOne(RussiaMemorandum.OPTION_1, RussiaMemorandum.OPTION_2))
                .id("one-option-or-the-other")
                .because("Section II of the memorandum is taken to ask for one of its two options and not for both");
    }

    /** Returns the what-if that there is a ceasefire, to be added to the negotiation. */
    public static Assumption givenACeasefire() {
        return Assumption.that(CEASEFIRE).id("given-a-ceasefire").because("this asks what follows from one");
    }

    /** Prints the analysis, the names of the places, and what hangs on each assumption. */
    public static void main(String[] arguments) {
        Negotiation talks = negotiation();
        System.out.print(Analysis.of(talks).explain());
        System.out.println("\nWhat the regions are called\n");
        for (Territory region : FOUR_REGIONS) {
            System.out.println("  " + region.label() + ": " + region.labelAsUsedBy(UKRAINE) + " (Ukraine), "
                    + region.labelAsUsedBy(RUSSIA) + " (Russia)");
        }
        print(
                "If leaving the four regions presupposes no settlement: which steps wait for each other",
                talks.toBuilder().remove(thatLeavingPresupposesASettlement().id()),
                read -> read.deadlocks().explain());
        NegotiationBuilder given = talks.toBuilder().add(givenACeasefire());
        print(
                "If there is a ceasefire: who contradicts itself",
                given,
                read -> words(read.conflicts().contradictions()));
        print(
                "If there is a ceasefire, and Section II asks for one option and not for both: who contradicts itself",
                given.add(thatItIsOneOptionOrTheOther()),
                read -> words(read.conflicts().contradictions()));
    }

    private static void print(String title, NegotiationBuilder talks, Function<Analysis, String> question) {
        System.out.println("\n" + title + "\n");
        ByReading<String> answers = Analysis.of(talks.build()).byReading(question);
        for (ByReading.Case<String> each : answers.cases()) {
            System.out.print(answers.isSame() ? "" : "  " + answers.where(each) + ":\n");
            System.out.print(each.answer().indent(2));
        }
    }

    private static String words(ImmutableList<Conflict> contradictions) {
        StringBuilder words = new StringBuilder();
        for (Conflict contradiction : contradictions) {
            words.append(contradiction.explain());
        }
        return words.length() == 0 ? "Nobody does.\n" : words.toString();
    }
}
