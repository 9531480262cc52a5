package org.parley.examples;

import java.time.LocalDate;
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
import org.parley.Position;
import org.parley.Rejected;
import org.parley.Round;
import org.parley.Source;
import org.parley.Step;
import org.parley.Territory;
import org.parley.demand.Ceasefire;
import org.parley.demand.ChildReturn;
import org.parley.demand.GuaranteeForm;
import org.parley.demand.LeadersSummit;
import org.parley.demand.PrisonerRelease;
import org.parley.demand.SecurityGuarantees;
import org.parley.demand.TerritorialStatus;

/**
 * The second round of direct talks at Istanbul, 2 June 2025, as one news report of that day gives it.
 *
 * <p>The report is the only source: what it does not say, such as any Russian answer on prisoners and on children, is
 * left unsaid here. What one side claims stays a claim. That Türkiye is the host follows from the venue.
 */
public final class Istanbul2025 {
    /** Ukraine. */
    public static final Party UKRAINE = Party.of("Ukraine").withCode(ExternalCode.of("ISO 3166-1", "UKR"));

    /** Russia. */
    public static final Party RUSSIA = Party.of("Russia").withCode(ExternalCode.of("ISO 3166-1", "RUS"));

    /** The ceasefire that Ukraine demands. */
    public static final Demand CEASEFIRE = Ceasefire.full().unconditional().immediate();

    /** The release of the prisoners whom Russia holds. */
    public static final Demand PRISONERS = PrisonerRelease.by(RUSSIA).of(UKRAINE);

    /** The return of the children. */
    public static final Demand CHILDREN = ChildReturn.by(RUSSIA).to(UKRAINE);

    /** International security guarantees, such as NATO protections. */
    public static final Demand GUARANTEES = SecurityGuarantees.to(UKRAINE).form(GuaranteeForm.of("NATO protections"));

    /** A meeting of the two presidents. */
    public static final Demand SUMMIT = LeadersSummit.of(RUSSIA, UKRAINE);

    /** The key issues are settled. */
    public static final Step KEY_ISSUES = Step.of("key issues settled")
            .named("the settling of the key issues")
            .worded("the key issues are settled");

    /** The agreement that Russia wants before any meeting of presidents. */
    public static final Step BROADER_AGREEMENT = Step.of("broader agreement")
            .named("the broader agreement of the negotiating teams")
            .inShort("the broader agreement");

    private static final LocalDate EVE = LocalDate.of(2025, 6, 1);
    private static final LocalDate DAY = LocalDate.of(2025, 6, 2);
    private static final Source REPORT = Source.by("the report's author").on(DAY);

    private Istanbul2025() {}

    /** Returns the negotiation. */
    public static Negotiation negotiation() {
        NegotiationBuilder talks =
                Negotiation.between(UKRAINE, RUSSIA).titled("Istanbul, second round of direct talks, 2 June 2025");
        addOthers(talks);
        addRounds(talks);
        addUkraine(talks);
        addRussia(talks);
        addNotes(talks);
        return talks.add(thatTheAgreementCoversTheKeyIssues()).build();
    }

    private static void addOthers(NegotiationBuilder talks) {
        talks.add(Participation.host(country("Türkiye", "TUR")))
                .add(Participation.observer(country("Germany", "DEU")).alignedWith(UKRAINE))
                .add(Participation.observer(country("France", "FRA")).alignedWith(UKRAINE))
                .add(Participation.observer(country("United Kingdom", "GBR")).alignedWith(UKRAINE));
    }

    private static Party country(String name, String code) {
        return Party.of(name).withCode(ExternalCode.of("ISO 3166-1", code));
    }

    private static void addRounds(NegotiationBuilder talks) {
        talks.add(Round.number(1)
                .venue("Istanbul")
                .addResults(
                        "It led to a large-scale prisoner exchange.",
                        "The parties exchanged preliminary peace proposals.")
                .build());
        talks.add(Round.number(2)
                .startDate(DAY)
                .venue("Çırağan Palace, Istanbul")
                .addDelegations(
                        Delegation.of(RUSSIA, "Vladimir Medinsky, presidential aide"),
                        Delegation.of(UKRAINE, "Rustem Umerov, Minister of Defence"))
                .addInstruments(Instrument.announced("memorandum of peace terms", RUSSIA)
                        .source(Source.by("Moscow").reportedOn(DAY)))
                .build());
    }

    private static void addUkraine(NegotiationBuilder talks) {
        talks.add(UKRAINE.demands(CEASEFIRE)
                        .priority(1)
                        .source(zelensky("a full and unconditional ceasefire"))
                        .source(Source.by("Kyiv").reportedOn(DAY)))
                .add(UKRAINE.demands(PRISONERS).priority(2).source(zelensky("the release of prisoners")))
                .add(UKRAINE.demands(CHILDREN).priority(3).source(zelensky("the return of abducted children")))
                .add(UKRAINE.demands(GUARANTEES).source(Source.by("Kyiv").reportedOn(DAY)))
                .add(UKRAINE.accepts(SUMMIT)
                        .source(Source.by("Volodymyr Zelensky").on(EVE)))
                .add(leadersSettleTheKeyIssues());
        addTerritory(talks);
    }

    private static Source zelensky(String words) {
        return Source.by("Volodymyr Zelensky").on(EVE).quoting(words).at("social media statement");
    }

    /** Returns Ukraine's claim that the key issues wait for a meeting of the leaders. */
    public static Position leadersSettleTheKeyIssues() {
        return UKRAINE.demands(KEY_ISSUES.onlyAfter(SUMMIT))
                .id("ukraine/leaders-settle-the-key-issues")
                .source(zelensky("The key issues can only be resolved by the leaders"));
    }

    /** Two sets of territory that must not be mixed: what Ukraine controls, and what it might regain. */
    private static void addTerritory(NegotiationBuilder talks) {
        Territory controlled = Territory.of("territory under Ukrainian control");
        Territory others = Territory.of("some regions not under Ukrainian control");
        Source kyiv = Source.by("Kyiv").reportedOn(DAY);
        talks.add(UKRAINE.rejects(TerritorialStatus.of(controlled).deJure().heldBy(RUSSIA))
                .redLine()
                .source(kyiv)
                .note("It will not formally surrender any territory still under its control."));
        talks.add(UKRAINE.accepts(TerritorialStatus.of(others).deFacto().deferred())
                .flexible()
                .source(kyiv)
                .note("It acknowledges that some regions may be regained only through diplomacy."));
    }

    private static void addRussia(NegotiationBuilder talks) {
        Source moscow = Source.by("Moscow").reportedOn(DAY);
        talks.add(RUSSIA.rejects(Ceasefire.full().immediate()).source(moscow))
                .add(RUSSIA.rejects(GUARANTEES).source(moscow))
                .add(noSummitBeforeABroaderAgreement());
    }

    /** Returns Russia's rejection of a meeting of the leaders before a broader agreement. */
    public static Rejected noSummitBeforeABroaderAgreement() {
        return RUSSIA.rejects(SUMMIT)
                .until(BROADER_AGREEMENT)
                .source(Source.by("the Kremlin").reportedOn(DAY));
    }

    /** Returns the analyst's reading that the broader agreement covers the key issues; nobody said so. */
    public static Assumption thatTheAgreementCoversTheKeyIssues() {
        return Assumption.that(BROADER_AGREEMENT.onlyAfter(KEY_ISSUES))
                .id("the-agreement-covers-the-key-issues")
                .because("the broader agreement is taken to cover the key issues");
    }

    private static void addNotes(NegotiationBuilder talks) {
        talks.add(ContextNote.of(
                        "buffer-zone",
                        "President Putin has ordered the creation of a buffer zone in the Sumy region, a unilateral act"
                                + " and no demand at the talks.",
                        REPORT))
                .add(ContextNote.of(
                        "gaps",
                        "The parties remain far apart on territorial concessions, military neutrality and foreign"
                                + " security guarantees.",
                        REPORT))
                .add(ContextNote.of(
                        "drones",
                        "Russia's Ministry of Defence claims to have intercepted 162 Ukrainian drones overnight.",
                        Source.by("Russia's Ministry of Defence").on(DAY)))
                .add(ContextNote.of(
                        "bombers",
                        "Ukraine claims to have damaged around 40 Russian strategic bombers.",
                        Source.by("Ukraine's security service").reportedOn(DAY)));
    }
}
