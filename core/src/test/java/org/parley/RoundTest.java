package org.parley;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.EqualsTester;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Rounds, delegations, instruments, notes and sources are values. */
class RoundTest {
    private static final Party NORTH = Party.of("North");
    private static final Party SOUTH = Party.of("South");
    private static final LocalDate FIRST = LocalDate.of(2025, 6, 1);
    private static final LocalDate SECOND = LocalDate.of(2025, 6, 2);
    private static final Source SOURCE = Source.by("A reporter");

    @Test
    void rounds_are_equal_where_all_that_is_known_of_them_is() {
        new EqualsTester()
                .addEqualityGroup(Round.number(2).build(), Round.number(2).build())
                .addEqualityGroup(Round.number(1).build())
                .addEqualityGroup(Round.number(2).startDate(FIRST).build())
                .addEqualityGroup(Round.number(2).endDate(FIRST).build())
                .addEqualityGroup(Round.number(2).venue("Istanbul").build())
                .addEqualityGroup(Round.number(2).format(Format.PROXIMITY).build())
                .addEqualityGroup(Round.number(2)
                        .addDelegations(Delegation.of(NORTH, "A. Head"))
                        .build())
                .addEqualityGroup(Round.number(2)
                        .addInstruments(Instrument.announced("Memorandum", NORTH))
                        .build())
                .addEqualityGroup(
                        Round.number(2).addResults("An exchange was agreed.").build())
                .testEquals();
    }

    @Test
    void a_builder_of_a_round_rebuilds_it() {
        Round round = Round.number(2)
                .startDate(FIRST)
                .endDate(SECOND)
                .venue("Istanbul")
                .addDelegations(Delegation.of(NORTH, "A. Head").withMember("A. Member"))
                .addInstruments(Instrument.tabled("Memorandum", NORTH))
                .addResults("An exchange was agreed.")
                .build();

        assertThat(round.toBuilder().build()).isEqualTo(round);
        assertThat(round.toBuilder().number(3).build().venue()).contains("Istanbul");
    }

    @Test
    void a_round_may_take_a_single_day() {
        assertThat(Round.number(1).startDate(FIRST).endDate(FIRST).build().endDate())
                .contains(FIRST);
    }

    @Test
    void delegations_are_equal_where_party_head_and_members_are() {
        new EqualsTester()
                .addEqualityGroup(Delegation.of(NORTH, "A. Head"), Delegation.of(NORTH, " A. Head "))
                .addEqualityGroup(Delegation.of(SOUTH, "A. Head"))
                .addEqualityGroup(Delegation.of(NORTH, "B. Head"))
                .addEqualityGroup(Delegation.of(NORTH, "A. Head").withMember("A. Member"))
                .addEqualityGroup(
                        Delegation.of(NORTH, "A. Head").under(Mandate.only("x").restSettledBy(Step.of("meeting"))))
                .testEquals();
    }

    @Test
    void members_are_kept_in_the_order_given() {
        assertThat(Delegation.of(NORTH, "A. Head")
                        .withMember("B")
                        .withMember("A")
                        .members())
                .containsExactly("B", "A");
    }

    @Test
    void instruments_are_equal_where_title_party_status_and_source_are() {
        new EqualsTester()
                .addEqualityGroup(Instrument.announced("Draft", NORTH), Instrument.announced(" Draft ", NORTH))
                .addEqualityGroup(Instrument.tabled("Draft", NORTH))
                .addEqualityGroup(Instrument.tabled("Draft", SOUTH))
                .addEqualityGroup(Instrument.tabled("Memorandum", NORTH))
                .addEqualityGroup(Instrument.tabled("Draft", NORTH).source(SOURCE))
                .testEquals();
    }

    @Test
    void an_instrument_is_announced_or_tabled_by_a_party() {
        assertThat(Instrument.announced("Draft", NORTH).status()).isEqualTo(InstrumentStatus.ANNOUNCED);
        assertThat(Instrument.tabled("Draft", NORTH).status()).isEqualTo(InstrumentStatus.TABLED);
        assertThat(Instrument.tabled("Draft", NORTH).presentedBy()).contains(NORTH);
    }

    @Test
    void notes_are_equal_where_id_text_and_sources_are() {
        new EqualsTester()
                .addEqualityGroup(
                        ContextNote.of("n", "It rained.", SOURCE), ContextNote.of("n", " It rained. ", SOURCE))
                .addEqualityGroup(ContextNote.of("m", "It rained.", SOURCE))
                .addEqualityGroup(ContextNote.of("n", "It snowed.", SOURCE))
                .addEqualityGroup(ContextNote.of("n", "It rained.", SOURCE).disclosedTo(Disclosure.PARTIES))
                .addEqualityGroup(ContextNote.of("n", "It rained.", Source.by("Another reporter")))
                .testEquals();
    }

    @Test
    void sources_are_equal_where_all_that_is_known_of_them_is() {
        new EqualsTester()
                .addEqualityGroup(
                        SOURCE, Source.by(" A reporter "), SOURCE.toBuilder().build())
                .addEqualityGroup(Source.by("Another reporter"))
                .addEqualityGroup(SOURCE.on(FIRST))
                .addEqualityGroup(SOURCE.reportedOn(FIRST))
                .addEqualityGroup(SOURCE.reportedBy("An agency"))
                .addEqualityGroup(SOURCE.quoting("No."))
                .addEqualityGroup(SOURCE.at("p. 3"))
                .addEqualityGroup(SOURCE.inferred())
                .addEqualityGroup(SOURCE.leaked())
                .addEqualityGroup(
                        SOURCE.on(FIRST).quoting("No."), SOURCE.quoting("No.").on(FIRST))
                .testEquals();
    }

    @Test
    void a_source_states_unless_said_otherwise() {
        assertThat(SOURCE.basis()).isEqualTo(Basis.STATED);
        assertThat(SOURCE.inferred().basis()).isEqualTo(Basis.INFERRED);
        assertThat(SOURCE.leaked().basis()).isEqualTo(Basis.LEAKED);
    }
}
