package org.parley.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.examples.Istanbul2025.BROADER_AGREEMENT;
import static org.parley.examples.Istanbul2025.CEASEFIRE;
import static org.parley.examples.Istanbul2025.CHILDREN;
import static org.parley.examples.Istanbul2025.GUARANTEES;
import static org.parley.examples.Istanbul2025.KEY_ISSUES;
import static org.parley.examples.Istanbul2025.PRISONERS;
import static org.parley.examples.Istanbul2025.RUSSIA;
import static org.parley.examples.Istanbul2025.SUMMIT;
import static org.parley.examples.Istanbul2025.UKRAINE;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.Accepted;
import org.parley.Assumption;
import org.parley.ContextNote;
import org.parley.Demand;
import org.parley.Demanded;
import org.parley.Firmness;
import org.parley.InstrumentStatus;
import org.parley.Negotiation;
import org.parley.Participation;
import org.parley.Party;
import org.parley.Position;
import org.parley.Premise;
import org.parley.Rejected;
import org.parley.Role;
import org.parley.Source;
import org.parley.analysis.Analysis;
import org.parley.demand.Ceasefire;
import org.parley.demand.StatusAspect;
import org.parley.demand.TerritorialStatus;

/** Every fact of the report on the Istanbul talks of 2 June 2025 is shown, or held, and as no more than it is. */
class IstanbulFactsTest {
    private static final LocalDate EVE = LocalDate.of(2025, 6, 1);
    private static final LocalDate DAY = LocalDate.of(2025, 6, 2);
    private static final Negotiation TALKS = Istanbul2025.negotiation();
    private static final String SHOWN = Analysis.of(TALKS).explain();

    private static void assertShown(String... lines) {
        assertThat(SHOWN.lines().map(String::strip)).contains(lines);
    }

    /** Returns the party's only position of this attitude on exactly this demand. */
    private static <P extends Position> P position(Class<P> attitude, Party party, Demand demand) {
        List<P> found = positions(attitude, party).stream()
                .filter(position -> position.terms()
                        .text()
                        .equals(demand.among(TALKS.principals()).text()))
                .toList();
        assertThat(found)
                .as("%s of %s on %s", attitude.getSimpleName(), party, demand.label())
                .hasSize(1);
        return found.get(0);
    }

    private static <P extends Position> List<P> positions(Class<P> attitude, Party party) {
        return TALKS.positions().stream()
                .filter(position -> position.party().equals(party))
                .filter(attitude::isInstance)
                .map(attitude::cast)
                .toList();
    }

    /** Asserts that Zelensky, who is not at the table, demands this in these words, without any condition. */
    private static void assertDemandedByZelensky(Demand demand, int rank, String words) {
        Demanded position = position(Demanded.class, UKRAINE, demand);
        Source source = position.details().sources().get(0);

        assertThat(position.details().priority()).contains(rank);
        assertThat(position.when()).isEmpty();
        assertThat(position.unless()).isEmpty();
        assertThat(source.speaker()).isEqualTo("Volodymyr Zelensky");
        assertThat(source.date()).contains(EVE);
        assertThat(source.quote()).contains(words);
        assertThat(TALKS.rounds().get(1).delegations())
                .noneMatch(delegation -> delegation.head().contains(source.speaker()));
    }

    private static ContextNote note(String id) {
        return TALKS.notes().stream()
                .filter(note -> note.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Asserts that no position, assumption or rule speaks of any of this. */
    private static void assertNoPremiseSpeaksOf(String... words) {
        for (Premise premise : TALKS.positions()) {
            assertSpeaksOfNoneOf(premise, words);
        }
        for (Premise premise : TALKS.assumptions()) {
            assertSpeaksOfNoneOf(premise, words);
        }
        for (Premise premise : TALKS.rules()) {
            assertSpeaksOfNoneOf(premise, words);
        }
    }

    private static void assertSpeaksOfNoneOf(Premise premise, String... words) {
        assertThat(premise.id() + " " + premise.terms().text().toLowerCase(Locale.ROOT))
                .doesNotContain(words);
    }

    @Test
    void zelensky_demands_first_a_full_and_unconditional_ceasefire() {
        assertDemandedByZelensky(CEASEFIRE, 1, "a full and unconditional ceasefire");
        assertShown("Full ceasefire, unconditional, immediate, demanded by Ukraine: Russia rejects it. Incompatible.");
    }

    @Test
    void zelensky_demands_second_the_release_of_prisoners() {
        assertDemandedByZelensky(PRISONERS, 2, "the release of prisoners");
        assertShown("Release of prisoners, demanded by Ukraine: Russia has not answered. Undetermined.");
    }

    @Test
    void zelensky_demands_third_the_return_of_the_children() {
        assertDemandedByZelensky(CHILDREN, 3, "the return of abducted children");
        assertShown("Return of children, demanded by Ukraine: Russia has not answered. Undetermined.");
    }

    @Test
    void the_three_demands_are_shown_in_his_order() {
        assertThat(SHOWN)
                .containsSubsequence(
                        "Full ceasefire, unconditional, immediate, demanded by Ukraine",
                        "Release of prisoners, demanded by Ukraine",
                        "Return of children, demanded by Ukraine",
                        "Security guarantees: NATO protections, demanded by Ukraine");
    }

    @Test
    void that_only_the_leaders_can_settle_the_key_issues_is_a_claim_of_ukraine_and_no_fact() {
        Position claim = Istanbul2025.leadersSettleTheKeyIssues();

        assertThat(TALKS.positions()).extracting(Position::id).contains(claim.id());
        assertThat(claim.terms()).isEqualTo(KEY_ISSUES.onlyAfter(SUMMIT));
        assertThat(TALKS.assumptions()).extracting(Assumption::terms).doesNotContain(claim.terms());
        assertThat(TALKS.rules()).extracting(Premise::terms).doesNotContain(claim.terms());
        assertThat(position(Accepted.class, UKRAINE, SUMMIT).details().sources())
                .containsExactly(Source.by("Volodymyr Zelensky").on(EVE));
        assertShown(
                "1. The key issues are settled only after the leaders' summit.",
                "Ukraine demands it: \"The key issues can only be resolved by the leaders\" (Volodymyr Zelensky, 1 June"
                        + " 2025).");
    }

    @Test
    void the_kremlin_rejects_a_summit_only_until_a_broader_agreement() {
        Rejected rejection = position(Rejected.class, RUSSIA, SUMMIT);

        assertThat(rejection.until()).contains(BROADER_AGREEMENT.occurs());
        assertThat(rejection.unless()).isEmpty();
        assertShown(
                "Leaders' summit, accepted by Ukraine: Russia rejects it until the broader agreement of the negotiating"
                        + " teams. Conditionally compatible.",
                "2. The leaders' summit comes only after the broader agreement of the negotiating teams.",
                "Russia rejects a summit until then (the Kremlin, as reported on 2 June 2025).");
    }

    @Test
    void that_the_broader_agreement_covers_the_key_issues_is_the_analysts_and_said_to_be() {
        assertThat(TALKS.assumptions()).containsExactly(Istanbul2025.thatTheAgreementCoversTheKeyIssues());
        assertShown(
                "3. The broader agreement comes only after the key issues are settled.",
                "Assumption of the analyst; no party said it.",
                "Assumption of the analyst, no party said it: the broader agreement of the negotiating teams only after"
                        + " the settling of the key issues, because the broader agreement is taken to cover the key"
                        + " issues.");
    }

    @Test
    void kyiv_insists_on_an_immediate_ceasefire_and_on_guarantees_and_russia_rejects_both_outright() {
        assertThat(CEASEFIRE).isEqualTo(Ceasefire.full().immediate().unconditional());
        assertThat(position(Demanded.class, UKRAINE, CEASEFIRE).details().sources())
                .contains(Source.by("Kyiv").reportedOn(DAY));
        assertThat(position(Demanded.class, UKRAINE, GUARANTEES).details().sources())
                .containsExactly(Source.by("Kyiv").reportedOn(DAY));
        for (Demand rejected : List.of(Ceasefire.full().immediate(), GUARANTEES)) {
            Rejected rejection = position(Rejected.class, RUSSIA, rejected);
            assertThat(rejection.until()).isEmpty();
            assertThat(rejection.unless()).isEmpty();
            assertThat(rejection.details().sources())
                    .extracting(Source::speaker)
                    .containsExactly("Moscow");
        }
        assertShown("Security guarantees: NATO protections, demanded by Ukraine: Russia rejects it. Incompatible.");
        assertThat(SHOWN.split("Conflict of Russia and Ukraine:", -1)).hasSize(3);
    }

    @Test
    void moscows_memorandum_is_announced_and_its_contents_are_unknown() {
        assertThat(TALKS.rounds().get(1).instruments()).hasSize(1).allSatisfy(memorandum -> {
            assertThat(memorandum.status()).isEqualTo(InstrumentStatus.ANNOUNCED);
            assertThat(memorandum.presentedBy()).contains(RUSSIA);
        });
        assertThat(positions(Demanded.class, RUSSIA)).isEmpty();
        assertThat(positions(Accepted.class, RUSSIA)).isEmpty();
        assertNoPremiseSpeaksOf("memorandum");
        assertThat(SHOWN)
                .contains("Memorandum of peace terms of Russia: announced, not tabled; its contents are unknown.");
    }

    @Test
    void the_buffer_zone_is_a_unilateral_act_and_no_demand() {
        assertThat(note("buffer-zone").text()).contains("has ordered", "unilateral", "no demand at the talks");
        assertNoPremiseSpeaksOf("buffer");
        assertShown("President Putin has ordered the creation of a buffer zone in the Sumy region, a unilateral act and"
                + " no demand at the talks. (the report's author, 2 June 2025)");
    }

    @Test
    void that_the_parties_are_far_apart_is_the_authors_voice() {
        assertThat(note("gaps").sources())
                .containsExactly(Source.by("the report's author").on(DAY));
        assertNoPremiseSpeaksOf("concession", "neutrality");
        assertShown("The parties remain far apart on territorial concessions, military neutrality and foreign security"
                + " guarantees. (the report's author, 2 June 2025)");
    }

    @Test
    void what_kyiv_will_not_surrender_and_what_it_may_regain_by_diplomacy_are_two_territories() {
        Rejected refusal = positions(Rejected.class, UKRAINE).get(0);
        Accepted flexibility = positions(Accepted.class, UKRAINE).stream()
                .filter(position -> position.terms() instanceof TerritorialStatus)
                .findFirst()
                .orElseThrow();
        TerritorialStatus controlled = (TerritorialStatus) refusal.terms();
        TerritorialStatus others = (TerritorialStatus) flexibility.terms();

        assertThat(controlled.aspect()).isEqualTo(StatusAspect.DE_JURE);
        assertThat(controlled.holder()).contains(RUSSIA);
        assertThat(refusal.details().firmness()).isEqualTo(Firmness.RED_LINE);
        assertThat(others.aspect()).isEqualTo(StatusAspect.DE_FACTO);
        assertThat(others.holder()).isEmpty();
        assertThat(flexibility.details().statedFirmness()).contains(Firmness.FLEXIBLE);
        assertThat(others.territory()).isNotEqualTo(controlled.territory());
        assertShown(
                "De facto control of some regions not under Ukrainian control: deferred, accepted by Ukraine: Russia"
                        + " has not answered. Undetermined.");
    }

    @Test
    void medinsky_and_umerov_lead_the_second_round_at_ciragan_palace() {
        assertThat(TALKS.rounds()).hasSize(2);
        assertShown("Round 2, 2 June 2025, Çırağan Palace, Istanbul. Russia's delegation: Vladimir Medinsky,"
                + " presidential aide. Ukraine's delegation: Rustem Umerov, Minister of Defence. Memorandum of peace"
                + " terms of Russia: announced, not tabled; its contents are unknown.");
    }

    @Test
    void the_first_round_led_to_a_prisoner_exchange_and_an_exchange_of_proposals() {
        assertShown("Round 1, Istanbul. It led to a large-scale prisoner exchange. The parties exchanged preliminary"
                + " peace proposals.");
    }

    @Test
    void france_germany_and_the_united_kingdom_observe_on_the_side_of_ukraine() {
        List<Participation> observers = TALKS.participations().stream()
                .filter(participation -> participation.role() == Role.OBSERVER)
                .toList();

        assertThat(observers)
                .extracting(observer -> observer.party().name())
                .containsExactlyInAnyOrder("France", "Germany", "United Kingdom");
        assertThat(observers).extracting(Participation::alignedWith).containsOnly(Optional.of(UKRAINE));
        assertThat(TALKS.participations()).noneMatch(participation -> participation.role() == Role.MEDIATOR);
        assertThat(TALKS.positions()).extracting(Position::party).containsOnly(RUSSIA, UKRAINE);
        assertThat(SHOWN).contains("France, Germany and United Kingdom each as observer aligned with Ukraine");
    }

    @Test
    void what_each_side_claims_of_drones_and_bombers_stays_a_claim() {
        assertThat(note("drones").text()).contains("claims").contains("162");
        assertThat(note("bombers").text()).contains("claims").contains("around 40");
        assertNoPremiseSpeaksOf("drone", "bomber");
        assertShown(
                "Russia's Ministry of Defence claims to have intercepted 162 Ukrainian drones overnight. (Russia's"
                        + " Ministry of Defence, 2 June 2025)",
                "Ukraine claims to have damaged around 40 Russian strategic bombers. (Ukraine's security service, as"
                        + " reported on 2 June 2025)");
    }
}
