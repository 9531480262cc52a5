package org.parley;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.testing.EqualsTester;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An instrument is a value with a dated history of lawful changes. */
class InstrumentTest {
    private static final Party NORTH = Party.of("North");
    private static final Party SOUTH = Party.of("South");
    private static final LocalDate FIRST = LocalDate.of(2016, 9, 26);
    private static final LocalDate SECOND = LocalDate.of(2016, 10, 2);
    private static final Instrument ACCORD =
            Instrument.joint("Accord", InstrumentStatus.TABLED).becomes(InstrumentStatus.SIGNED, FIRST);

    private static Instrument instrument(InstrumentStatus status) {
        return Instrument.joint("Accord", status);
    }

    @ParameterizedTest
    @EnumSource
    void a_lawful_change_is_made_and_any_other_refused_with_its_reason(InstrumentStatus from) {
        for (InstrumentStatus to : InstrumentStatus.values()) {
            if (from.lawfulChanges().contains(to)) {
                assertThat(instrument(from).becomes(to).status()).isEqualTo(to);
            } else {
                assertThatThrownBy(() -> instrument(from).becomes(to))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageStartingWith("Instrument \"Accord\" is " + from + " and cannot become " + to + ": ")
                        .hasMessageEndingWith(".");
            }
        }
    }

    @Test
    void what_is_announced_is_not_ratified() {
        assertThatThrownBy(() -> instrument(InstrumentStatus.ANNOUNCED).becomes(InstrumentStatus.RATIFIED))
                .hasMessage("Instrument \"Accord\" is ANNOUNCED and cannot become RATIFIED: only a signed instrument is"
                        + " ratified; from ANNOUNCED go on to one of [TABLED, LAPSED].");
    }

    @Test
    void what_is_terminated_stays_so() {
        assertThatThrownBy(() -> instrument(InstrumentStatus.TERMINATED).becomes(InstrumentStatus.IN_FORCE))
                .hasMessage("Instrument \"Accord\" is TERMINATED and cannot become IN_FORCE: only a signed, ratified or"
                        + " suspended instrument enters into force; table another instrument.");
    }

    @Test
    void a_signed_instrument_may_be_rejected_and_reopened() {
        Instrument revised = ACCORD.becomes(InstrumentStatus.REJECTED, SECOND).becomes(InstrumentStatus.BRACKETED);

        assertThat(revised.history())
                .extracting(StatusChange::status)
                .containsExactly(
                        InstrumentStatus.TABLED,
                        InstrumentStatus.SIGNED,
                        InstrumentStatus.REJECTED,
                        InstrumentStatus.BRACKETED);
    }

    @Test
    void changes_come_in_the_order_of_their_days() {
        assertThatThrownBy(() -> ACCORD.becomes(InstrumentStatus.REJECTED, FIRST.minusDays(1)))
                .hasMessage("Instrument \"Accord\" became SIGNED on 2016-09-26 and cannot have become REJECTED on"
                        + " 2016-09-25, before that: give the changes in the order of their days.");
        assertThat(ACCORD.becomes(InstrumentStatus.REJECTED, FIRST).status()).isEqualTo(InstrumentStatus.REJECTED);
    }

    @Test
    void an_unlawful_history_cannot_be_made_either() {
        ImmutableList<StatusChange> history = ImmutableList.of(
                new StatusChange(InstrumentStatus.ANNOUNCED, Optional.empty(), Optional.empty()),
                new StatusChange(InstrumentStatus.SIGNED, Optional.empty(), Optional.empty()));

        assertThatThrownBy(() -> new Instrument("Accord", Optional.empty(), history, Optional.empty()))
                .hasMessageContaining("ANNOUNCED and cannot become SIGNED");
    }

    @Test
    void a_history_has_a_beginning() {
        assertThatThrownBy(() -> new Instrument("Accord", Optional.empty(), ImmutableList.of(), Optional.empty()))
                .hasMessage("Instrument \"Accord\" has no status: give at least the first one.");
    }

    @Test
    void it_closes_no_package_that_it_is_part_of() {
        assertThatThrownBy(() -> ACCORD.partOf(" Accord "))
                .hasMessage(
                        "Instrument \"Accord\" cannot close the package that it is part of: name the instrument that"
                                + " does.");
    }

    @Test
    void as_of_a_day_it_is_what_it_was_then() {
        Instrument rejected = ACCORD.becomes(InstrumentStatus.REJECTED, SECOND);

        assertThat(rejected.asOf(SECOND)).contains(rejected);
        assertThat(rejected.asOf(SECOND.minusDays(1))).contains(ACCORD);
        assertThat(rejected.asOf(FIRST.minusDays(1))).contains(instrument(InstrumentStatus.TABLED));
        assertThat(Instrument.tabled("Draft", NORTH).on(SECOND).asOf(FIRST)).isEmpty();
    }

    @Test
    void instruments_are_equal_where_title_party_history_and_package_are() {
        new EqualsTester()
                .addEqualityGroup(ACCORD, instrument(InstrumentStatus.TABLED).becomes(InstrumentStatus.SIGNED, FIRST))
                .addEqualityGroup(instrument(InstrumentStatus.SIGNED))
                .addEqualityGroup(ACCORD.on(SECOND))
                .addEqualityGroup(ACCORD.source(Source.by("A reporter")))
                .addEqualityGroup(ACCORD.partOf("Final agreement"), ACCORD.partOf(" Final agreement "))
                .addEqualityGroup(Instrument.tabled("Accord", NORTH))
                .testEquals();
    }

    private static Negotiation talks(Instrument... instruments) {
        return Negotiation.between(NORTH, SOUTH)
                .add(Round.number(1)
                        .addInstruments(Instrument.tabled("Accord", NORTH))
                        .build())
                .add(Round.number(2).addInstruments(instruments).build())
                .build();
    }

    @Test
    void a_negotiation_has_each_instrument_as_the_last_round_lists_it() {
        assertThat(talks(ACCORD, Instrument.tabled("A draft", NORTH)).instruments())
                .containsExactly(Instrument.tabled("A draft", NORTH), ACCORD);
    }

    private static NegotiationBuilder rounds(Instrument first, Instrument second) {
        return Negotiation.between(NORTH, SOUTH)
                .add(Round.number(2).addInstruments(second).build())
                .add(Round.number(1).addInstruments(first).build());
    }

    @Test
    void a_terminated_instrument_is_not_announced_in_a_later_round() {
        NegotiationBuilder talks =
                rounds(instrument(InstrumentStatus.TERMINATED), instrument(InstrumentStatus.ANNOUNCED));

        assertThatThrownBy(talks::build)
                .isInstanceOf(InvalidNegotiationException.class)
                .hasMessageContaining(
                        "In round 2, instrument \"Accord\" does not go on from what an earlier round says:"
                                + " Instrument \"Accord\" is TERMINATED and cannot become ANNOUNCED: ");
    }

    @Test
    void a_later_round_repeats_or_continues_a_history_or_gives_what_came_next() {
        Instrument tabled = instrument(InstrumentStatus.TABLED);

        assertThat(rounds(tabled, tabled).build().instruments()).containsExactly(tabled);
        assertThat(rounds(tabled, ACCORD).build().instruments()).containsExactly(ACCORD);
        assertThat(rounds(ACCORD, instrument(InstrumentStatus.RATIFIED)).build().instruments())
                .containsExactly(instrument(InstrumentStatus.RATIFIED));
        assertThatThrownBy(() -> rounds(ACCORD, tabled).build()).isInstanceOf(InvalidNegotiationException.class);
    }

    @Test
    void as_of_a_day_no_round_takes_an_instrument_behind_an_earlier_one() {
        Instrument signed = instrument(InstrumentStatus.TABLED).becomes(InstrumentStatus.SIGNED);
        Negotiation talks = rounds(signed, ACCORD).build();

        assertThat(talks.asOf(FIRST.minusDays(1)).instruments()).containsExactly(signed);
    }

    @Test
    void parts_of_a_package_are_provisional_until_it_closes() {
        Instrument land = instrument("Land", InstrumentStatus.AGREED_AD_REFERENDUM);
        Instrument drafted = instrument("Drugs", InstrumentStatus.BRACKETED);
        Instrument closing = Instrument.joint("Final agreement", InstrumentStatus.TABLED);

        assertThat(talks(land, drafted).provisionalInstruments()).containsExactly(land);
        assertThat(talks(land, closing).provisionalInstruments()).containsExactly(land);
        Instrument signed = closing.becomes(InstrumentStatus.SIGNED);
        assertThat(talks(land, signed).provisionalInstruments()).isEmpty();
        assertThat(talks(land, signed.becomes(InstrumentStatus.REJECTED)).provisionalInstruments())
                .containsExactly(land);
        assertThat(talks(ACCORD).provisionalInstruments()).isEqualTo(List.of());
    }

    private static Instrument instrument(String title, InstrumentStatus status) {
        return Instrument.joint(title, status).partOf("Final agreement");
    }
}
