package org.parley.examples;

import static org.parley.examples.Istanbul2025.RUSSIA;
import static org.parley.examples.Istanbul2025.UKRAINE;

import java.time.LocalDate;
import org.parley.ContextNote;
import org.parley.ExternalCode;
import org.parley.Negotiation;
import org.parley.NegotiationBuilder;
import org.parley.Party;
import org.parley.Source;
import org.parley.analysis.Analysis;
import org.parley.demand.ForceKind;
import org.parley.demand.ForceLimit;
import org.parley.demand.Neutrality;
import org.parley.demand.SecurityGuarantees;

/**
 * The draft treaty of 15 April 2022: limits on Ukraine's forces that do not meet, and guarantors in brackets.
 *
 * <p>The draft gives a figure of each side for the limits: Russia's as the most that Ukraine might have, and Ukraine's,
 * read here as the least that it asks for. What either side would have settled for is not known. A guarantor in brackets
 * is one that the one side names and the other has not agreed to. The communiqué of March names eleven possible
 * guarantors; five of them stand in the draft of April without brackets. Only reports of the draft were read, not the draft.
 */
public final class Istanbul2022 {
    /** The guarantors that the draft names without brackets: China, France, Russia, the United Kingdom and the United States. */
    public static final SecurityGuarantees GUARANTEES = SecurityGuarantees.to(UKRAINE)
            .guaranteedBy(
                    country("China", "CHN"),
                    country("France", "FRA"),
                    RUSSIA,
                    country("United Kingdom", "GBR"),
                    country("United States", "USA"));

    /** Belarus as a guarantor: in brackets. */
    public static final SecurityGuarantees FROM_BELARUS =
            SecurityGuarantees.to(UKRAINE).guaranteedBy(country("Belarus", "BLR"));

    /** Türkiye as a guarantor: in brackets. */
    public static final SecurityGuarantees FROM_TURKIYE =
            SecurityGuarantees.to(UKRAINE).guaranteedBy(country("Türkiye", "TUR"));

    /** Permanent neutrality of Ukraine. */
    public static final Neutrality NEUTRALITY = Neutrality.of(UKRAINE);

    /** Guarantees under which all guarantors have to agree on the response to an attack. */
    public static final SecurityGuarantees BY_CONSENSUS =
            SecurityGuarantees.to(UKRAINE).byConsensus();

    private Istanbul2022() {}

    private static Party country(String name, String code) {
        return Party.of(name).withCode(ExternalCode.of("ISO 3166-1", code));
    }

    /** Returns the negotiation. */
    public static Negotiation negotiation() {
        NegotiationBuilder talks =
                Negotiation.between(UKRAINE, RUSSIA).titled("Istanbul, the draft treaty of 15 April 2022");
        addLimits(talks);
        addNeutrality(talks);
        addGuarantors(talks);
        return talks.add(ContextNote.of(
                        "tanks", "One report gives Russia's figure for tanks as 343.", Source.by("one report")))
                .add(ContextNote.of(
                        "guarantors",
                        "The communiqué names eleven possible guarantors: Canada, China, France, Germany, Israel, Italy,"
                                + " Poland, Russia, Türkiye, the United Kingdom and the United States.",
                        communique()))
                .build();
    }

    /** Returns the communiqué, as Ukraine's negotiators summarised it. */
    private static Source communique() {
        return Source.by("the Istanbul communiqué")
                .on(LocalDate.of(2022, 3, 29))
                .at("glostat.com");
    }

    private static Source draft() {
        return Source.by("the draft treaty")
                .on(LocalDate.of(2022, 4, 15))
                .reportedBy("The New York Times")
                .reportedOn(LocalDate.of(2024, 6, 15))
                .at("english.almayadeen.net; eutoday.net; pravda-en.com/world/2024/06/15/577221.html");
    }

    private static Source journal() {
        return draft().reportedBy("The Wall Street Journal")
                .reportedOn(LocalDate.of(2024, 3, 1))
                .at("babel.ua/en/news/104466; nenka.info; news-pravda.com/world/2024/03/01/349608.html");
    }

    private static ForceLimit limit(ForceKind kind) {
        return ForceLimit.of(UKRAINE).on(kind);
    }

    private static void addLimits(NegotiationBuilder talks) {
        talks.add(RUSSIA.demands(limit(ForceKind.PERSONNEL).atMost(85_000)).source(journal()))
                .add(UKRAINE.demands(limit(ForceKind.PERSONNEL).atLeast(250_000))
                        .source(journal()))
                .add(RUSSIA.demands(limit(ForceKind.TANKS).atMost(342)).source(journal()))
                .add(UKRAINE.demands(limit(ForceKind.TANKS).atLeast(800)).source(journal()))
                .add(RUSSIA.demands(limit(ForceKind.ARTILLERY).atMost(519)).source(journal()))
                .add(UKRAINE.demands(limit(ForceKind.ARTILLERY).atLeast(1_900)).source(journal()));
    }

    private static void addNeutrality(NegotiationBuilder talks) {
        talks.add(RUSSIA.demands(NEUTRALITY).source(draft()))
                .add(UKRAINE.accepts(NEUTRALITY).onlyIf(GUARANTEES).source(communique()));
    }

    private static void addGuarantors(NegotiationBuilder talks) {
        Source delegation = Source.by("David Arakhamia, of Ukraine's delegation")
                .on(LocalDate.of(2022, 3, 29))
                .at("empr.media");
        talks.add(UKRAINE.demands(GUARANTEES).source(draft()))
                .add(RUSSIA.accepts(GUARANTEES).source(draft()))
                .add(RUSSIA.demands(FROM_BELARUS).source(communique()).source(journal()))
                .add(UKRAINE.undecidedOn(FROM_BELARUS).source(draft()).note("In brackets."))
                .add(UKRAINE.demands(FROM_TURKIYE).source(delegation).source(journal()))
                .add(RUSSIA.undecidedOn(FROM_TURKIYE).source(draft()).note("In brackets."))
                .add(RUSSIA.demands(BY_CONSENSUS).source(draft()).source(journal()))
                .add(UKRAINE.rejects(BY_CONSENSUS).source(journal()));
    }

    /** Prints who answered what, and the quantities that do not meet. */
    public static void main(String[] arguments) {
        Analysis analysis = Analysis.of(negotiation());
        System.out.println("Who answered what\n");
        System.out.print(analysis.matrix().explain().indent(2));
        System.out.println("\nWhich quantities do not meet\n");
        System.out.print(analysis.gaps().explain().indent(2));
    }
}
