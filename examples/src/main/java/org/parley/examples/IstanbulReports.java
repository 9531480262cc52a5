package org.parley.examples;

import static org.parley.examples.Istanbul2025.RUSSIA;
import static org.parley.examples.Istanbul2025.UKRAINE;
import static org.parley.examples.IstanbulMemoranda.DAY;
import static org.parley.examples.UkraineFramework.CHILDREN;

import org.parley.Issue;
import org.parley.NegotiationBuilder;
import org.parley.QuantityIssue;
import org.parley.Reading;
import org.parley.Source;
import org.parley.demand.ChildReturn;
import org.parley.demand.ExchangeMode;
import org.parley.demand.HowMany;
import org.parley.demand.RemainsReturn;

/** What reports of the second round give differently, each report a reading of its own. */
public final class IstanbulReports {
    /** Ukraine's framework asks for at least 30 days, as its published text says. */
    public static final Reading DAYS_30 = new Reading("the length of the ceasefire", "30 days");

    /** Ukraine's framework asks for at least 90 days, as one report has it. */
    public static final Reading DAYS_90 = new Reading("the length of the ceasefire", "90 days");

    /** Ukraine's list has 339 names, as the head of Russia's delegation says. */
    public static final Reading NAMES_339 = new Reading("the list of children", "339 names");

    /** Ukraine's list has nearly 400 names, as a single report has it. */
    public static final Reading NAMES_NEARLY_400 = new Reading("the list of children", "nearly 400 names");

    /** The bodies are exchanged, as the head of Ukraine's delegation says. */
    public static final Reading EXCHANGED = new Reading("the transfer of 6,000 bodies", "an exchange");

    /** The bodies are handed over without anything in return, as Russia's memorandum says. */
    public static final Reading HANDED_OVER = new Reading("the transfer of 6,000 bodies", "a unilateral transfer");

    /** For how long the ceasefire lasts where there is one; to ask for a length is not yet to ask for a ceasefire. */
    public static final QuantityIssue LENGTH = Issue.quantity("ceasefire/duration", "days")
            .labelled("duration of the ceasefire")
            .from(0)
            .withZero(0);

    /** The remains of 6,000 persons, as many returned by each side. */
    public static final RemainsReturn EXCHANGE =
            RemainsReturn.by(RUSSIA).to(UKRAINE).number(6000).mode(ExchangeMode.ONE_FOR_ONE);

    /** The remains of 6,000 persons, returned by Russia alone. */
    public static final RemainsReturn TRANSFER = EXCHANGE.mode(ExchangeMode.UNILATERAL);

    /** The children on Ukraine's list, at least as many as the head of Russia's delegation counts on it. */
    public static final ChildReturn LISTED_339 = CHILDREN.listed().number(HowMany.atLeast(339));

    /**
     * The children on Ukraine's list, of whom a single report counts nearly 400.
     *
     * <p>That is no number to demand: it is neither the most that Ukraine asks for, nor known to be the least.
     */
    public static final ChildReturn LISTED_NEARLY_400 = CHILDREN.listed();

    private static final Source SINGLE_REPORT = Source.by("a single report, unconfirmed");

    private IstanbulReports() {}

    static void addTo(NegotiationBuilder talks) {
        addLength(talks);
        addChildren(talks);
        addBodies(talks);
    }

    private static void addLength(NegotiationBuilder talks) {
        Source text = UkraineFramework.source();
        Source report = Source.by("Ukraine's framework")
                .reportedBy("the Institute for the Study of War")
                .at("bcfausa.org");
        talks.add(UKRAINE.demands(LENGTH.atLeast(30))
                        .id("ukraine/at-least-30-days")
                        .reading(DAYS_30.group(), DAYS_30.name())
                        .source(text))
                .add(UKRAINE.demands(LENGTH.atLeast(90))
                        .id("ukraine/at-least-90-days")
                        .reading(DAYS_90.group(), DAYS_90.name())
                        .source(report));
    }

    private static void addChildren(NegotiationBuilder talks) {
        talks.add(UKRAINE.demands(LISTED_339)
                        .id("ukraine/339-children")
                        .reading(NAMES_339.group(), NAMES_339.name())
                        .source(Source.by("Vladimir Medinsky").on(DAY).reportedBy("TASS"))
                        .note("He counts 339 names on the list."))
                .add(UKRAINE.demands(LISTED_NEARLY_400)
                        .id("ukraine/nearly-400-children")
                        .reading(NAMES_NEARLY_400.group(), NAMES_NEARLY_400.name())
                        .source(SINGLE_REPORT.quoting("nearly 400"))
                        .note("It counts nearly 400 names on the list."))
                .add(RUSSIA.undecidedOn(CHILDREN.listed().number(10))
                        .id("russia/would-discuss-10-children")
                        .reading(NAMES_NEARLY_400.group(), NAMES_NEARLY_400.name())
                        .source(SINGLE_REPORT)
                        .note("It would discuss ten."));
    }

    private static void addBodies(NegotiationBuilder talks) {
        Source umerov = Source.by("Rustem Umerov").on(DAY).at("unn.ua");
        Source memorandum = RussiaMemorandum.sectionThreeSource();
        talks.add(UKRAINE.accepts(EXCHANGE).source(umerov))
                .add(RUSSIA.accepts(EXCHANGE)
                        .reading(EXCHANGED.group(), EXCHANGED.name())
                        .source(umerov))
                .add(RUSSIA.accepts(TRANSFER)
                        .reading(HANDED_OVER.group(), HANDED_OVER.name())
                        .source(memorandum));
    }
}
