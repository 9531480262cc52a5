package org.parley;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.EqualsTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Parties, their roles and their places are values with ids made from their names. */
class PartyTest {
    private static final Party NORTH = Party.of("North");
    private static final Party SOUTH = Party.of("South");
    private static final ExternalCode ISO = ExternalCode.of("ISO 3166-1", "NOR");
    private static final ExternalCode COW = ExternalCode.of("COW", "385");

    @Test
    void parties_are_equal_where_id_name_and_codes_are() {
        new EqualsTester()
                .addEqualityGroup(NORTH, Party.of(" North "), NORTH.withId("north"))
                .addEqualityGroup(Party.of("NORTH"))
                .addEqualityGroup(SOUTH)
                .addEqualityGroup(NORTH.withId("n"))
                .addEqualityGroup(NORTH.withCode(ISO))
                .addEqualityGroup(NORTH.withCode(ISO).withCode(COW))
                .addEqualityGroup(NORTH.withCode(COW).withCode(ISO))
                .testEquals();
    }

    @ParameterizedTest
    @CsvSource({
        "North,                        north",
        "North Coast,                  north-coast",
        "' North  Coast! ',       north-coast",
        "North - Coast,                north-coast",
        "-North-,                      north",
        "\uD801\uDC37 Coast,          \uD801\uDC37-coast",
        "Côte d'Ivoire,                côte-d-ivoire",
        "Türkiye,                      türkiye",
        "Україна,                      україна",
        "M23,                          m23",
        "U.N.,                         u.n.",
        "SPLM/A,                       splm/a"
    })
    void an_id_is_made_from_the_name(String name, String id) {
        assertThat(Party.of(name).id()).isEqualTo(id);
    }

    @Test
    void an_id_is_made_alike_whatever_the_default_locale() {
        assertThat(Party.of("INDIA").id()).isEqualTo("india");
    }

    @Test
    void a_party_reads_as_its_id() {
        assertThat(Party.of("North Coast")).hasToString("north-coast");
    }

    @Test
    void codes_are_kept_in_the_order_given() {
        assertThat(NORTH.withCode(ISO).withCode(COW).codes()).containsExactly(ISO, COW);
    }

    @Test
    void a_party_keeps_name_and_codes_under_another_id() {
        Party party = NORTH.withCode(ISO).withId("n");

        assertThat(party.id()).isEqualTo("n");
        assertThat(party.name()).isEqualTo("North");
        assertThat(party.codes()).containsExactly(ISO);
    }

    @Test
    void a_code_reads_as_scheme_and_code() {
        assertThat(ISO).hasToString("ISO 3166-1: NOR");
    }

    @Test
    void codes_are_equal_where_scheme_and_code_are() {
        new EqualsTester()
                .addEqualityGroup(ISO, ExternalCode.of(" ISO 3166-1 ", " NOR "))
                .addEqualityGroup(COW)
                .addEqualityGroup(ExternalCode.of("COW", "390"))
                .testEquals();
    }

    @Test
    void participations_are_equal_where_party_role_side_and_scope_are() {
        new EqualsTester()
                .addEqualityGroup(Participation.principal(NORTH), Participation.of(NORTH, Role.PRINCIPAL))
                .addEqualityGroup(Participation.principal(SOUTH))
                .addEqualityGroup(Participation.host(NORTH), Participation.of(NORTH, Role.HOST))
                .addEqualityGroup(Participation.mediator(NORTH), Participation.of(NORTH, Role.MEDIATOR))
                .addEqualityGroup(Participation.observer(NORTH), Participation.of(NORTH, Role.OBSERVER))
                .addEqualityGroup(Participation.observer(NORTH).alignedWith(SOUTH))
                .addEqualityGroup(
                        Participation.observer(NORTH).alignedWith(SOUTH).scope("annex 1"),
                        Participation.observer(NORTH).scope("annex 1").alignedWith(SOUTH))
                .testEquals();
    }

    @Test
    void a_participation_is_aligned_with_nobody_and_unlimited_unless_said() {
        assertThat(Participation.host(NORTH).alignedWith()).isEmpty();
        assertThat(Participation.host(NORTH).scope()).isEmpty();
    }

    @Test
    void territories_are_equal_where_id_label_and_usage_are() {
        Territory valley = Territory.of("Green Valley");

        new EqualsTester()
                .addEqualityGroup(valley, Territory.of(" Green Valley "), valley.withId("green-valley"))
                .addEqualityGroup(valley.withId("valley"))
                .addEqualityGroup(Territory.of("Dry Valley"))
                .addEqualityGroup(valley.labelledBy(NORTH, "The Vale"))
                .addEqualityGroup(valley.labelledBy(SOUTH, "The Vale"))
                .testEquals();
    }

    @Test
    void a_territory_has_the_label_that_each_party_uses() {
        Territory valley =
                Territory.of("Green Valley").labelledBy(NORTH, "The Vale").labelledBy(SOUTH, "El Valle");

        assertThat(valley.labelAsUsedBy(NORTH)).isEqualTo("The Vale");
        assertThat(valley.labelAsUsedBy(SOUTH)).isEqualTo("El Valle");
        assertThat(valley.labelAsUsedBy(Party.of("East"))).isEqualTo("Green Valley");
        assertThat(valley).hasToString("green-valley");
    }
}
