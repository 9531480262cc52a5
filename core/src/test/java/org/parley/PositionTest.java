package org.parley;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.testing.EqualsTester;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.parley.demand.Ceasefire;
import org.parley.demand.PrisonerRelease;

/** Positions are values: whose, what, under which condition, and how it was stated. */
class PositionTest {
    private static final Party NORTH = Party.of("North");
    private static final Party SOUTH = Party.of("South");
    private static final Terms X = Issue.yesNo("x").yes();
    private static final Terms Y = Issue.yesNo("y").yes();
    private static final Terms Z = Issue.yesNo("z").yes();
    private static final Step SIGNATURE = Step.of("signature");
    private static final Source SOURCE = Source.by("A reporter");
    private static final LocalDate DAY = LocalDate.of(2025, 6, 2);

    @Test
    void positions_are_equal_where_all_that_they_say_is() {
        new EqualsTester()
                .addEqualityGroup(
                        NORTH.demands(X),
                        Party.of("North").demands(Issue.yesNo("x").yes()))
                .addEqualityGroup(SOUTH.demands(X))
                .addEqualityGroup(NORTH.demands(Y))
                .addEqualityGroup(NORTH.demands(X).when(Y))
                .addEqualityGroup(NORTH.demands(X).unless(Y))
                .addEqualityGroup(
                        NORTH.demands(X).when(Y).unless(Z),
                        NORTH.demands(X).unless(Z).when(Y))
                .addEqualityGroup(NORTH.demands(X).firm())
                .addEqualityGroup(
                        NORTH.demands(X).redLine().priority(1),
                        NORTH.demands(X).priority(1).redLine())
                .addEqualityGroup(NORTH.accepts(X))
                .addEqualityGroup(NORTH.accepts(X).onlyIf(Y))
                .addEqualityGroup(NORTH.rejects(X))
                .addEqualityGroup(NORTH.rejects(X).unless(Y))
                .addEqualityGroup(NORTH.rejects(X).until(SIGNATURE))
                .addEqualityGroup(NORTH.rejects(X).until(Ceasefire.full()))
                .addEqualityGroup(
                        NORTH.rejects(X).until(SIGNATURE).unless(Y),
                        NORTH.rejects(X).unless(Y).until(SIGNATURE))
                .addEqualityGroup(NORTH.undecidedOn(X))
                .addEqualityGroup(NORTH.undecidedOn(X).note("asked twice"))
                .testEquals();
    }

    @Test
    void an_id_is_made_from_party_attitude_and_subject() {
        assertThat(NORTH.demands(X).id()).isEqualTo("north/demands/x-yes");
        assertThat(NORTH.accepts(X).id()).isEqualTo("north/accepts/x-yes");
        assertThat(NORTH.rejects(X).id()).isEqualTo("north/rejects/x-yes");
        assertThat(NORTH.undecidedOn(X).id()).isEqualTo("north/is-undecided-on/x-yes");
    }

    @Test
    void the_id_of_a_position_on_a_demand_is_made_from_its_heading() {
        assertThat(NORTH.demands(PrisonerRelease.by(SOUTH).of(NORTH).number(85)).id())
                .isEqualTo("north/demands/release-of-prisoners-85-persons");
    }

    @Test
    void the_id_does_not_depend_on_conditions_or_firmness() {
        assertThat(NORTH.demands(X).when(Y).redLine().id())
                .isEqualTo(NORTH.demands(X).id());
    }

    @Test
    void an_id_of_its_own_takes_the_place_of_the_one_that_is_made() {
        assertThat(NORTH.demands(X).id("first").id()).isEqualTo("first");
        assertThat(NORTH.demands(X).id("first").id("second").id()).isEqualTo("second");
    }

    @Test
    void a_position_reads_as_its_id() {
        assertThat(NORTH.demands(X)).hasToString("north/demands/x-yes");
        assertThat(NORTH.accepts(X)).hasToString("north/accepts/x-yes");
        assertThat(NORTH.rejects(X)).hasToString("north/rejects/x-yes");
        assertThat(NORTH.undecidedOn(X)).hasToString("north/is-undecided-on/x-yes");
    }

    @Test
    void nothing_is_said_unless_it_is() {
        PositionDetails details = NORTH.demands(X).details();

        assertThat(details).isEqualTo(PositionDetails.NONE);
        assertThat(details.ownId()).isEmpty();
        assertThat(details.statedFirmness()).isEmpty();
        assertThat(details.priority()).isEmpty();
        assertThat(details.sources()).isEmpty();
        assertThat(details.disclosure()).isEqualTo(Disclosure.PUBLIC);
        assertThat(details.since()).isEmpty();
        assertThat(details.note()).isEmpty();
    }

    @Test
    void an_id_that_is_none_is_refused_in_details_too() {
        assertThatThrownBy(() -> new PositionDetailsBuilder().ownId("a}b").build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("contains '}'");
        assertThatThrownBy(() -> new PositionDetailsBuilder().ownId(" a").build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("white space around it");
    }

    @Test
    void a_position_without_firmness_counts_as_firm() {
        assertThat(NORTH.demands(X).details().firmness()).isEqualTo(Firmness.FIRM);
        assertThat(NORTH.demands(X).flexible().details().firmness()).isEqualTo(Firmness.FLEXIBLE);
    }

    @Test
    void each_firmness_can_be_stated() {
        assertThat(NORTH.demands(X).redLine().details().statedFirmness()).contains(Firmness.RED_LINE);
        assertThat(NORTH.rejects(X).firm().details().statedFirmness()).contains(Firmness.FIRM);
        assertThat(NORTH.accepts(X).flexible().details().statedFirmness()).contains(Firmness.FLEXIBLE);
        assertThat(NORTH.demands(X).firmness(Firmness.RED_LINE))
                .isEqualTo(NORTH.demands(X).redLine());
    }

    @Test
    void the_last_firmness_counts() {
        assertThat(NORTH.demands(X).redLine().flexible())
                .isEqualTo(NORTH.demands(X).flexible());
    }

    @Test
    void all_details_are_kept_together() {
        PositionDetails details = SOUTH.rejects(X)
                .id("p")
                .redLine()
                .priority(2)
                .source(SOURCE)
                .disclosedTo(Disclosure.PARTIES)
                .since(DAY)
                .note("as of the second round")
                .details();

        assertThat(details.ownId()).contains("p");
        assertThat(details.statedFirmness()).contains(Firmness.RED_LINE);
        assertThat(details.priority()).contains(2);
        assertThat(details.sources()).containsExactly(SOURCE);
        assertThat(details.disclosure()).isEqualTo(Disclosure.PARTIES);
        assertThat(details.since()).contains(DAY);
        assertThat(details.note()).contains("as of the second round");
    }

    @Test
    void sources_add_up_in_the_order_given() {
        Source second = Source.by("Another reporter");

        assertThat(NORTH.demands(X).source(SOURCE).source(second).details().sources())
                .containsExactly(SOURCE, second);
    }

    @Test
    void saying_more_leaves_the_position_as_it_was() {
        Demanded position = NORTH.demands(X);

        assertThat(position.when(Y)).isNotEqualTo(position);
        assertThat(position.when()).isEmpty();
        assertThat(position.details().statedFirmness()).isEmpty();
    }

    @Test
    void conditions_outlast_what_is_said_after_them() {
        assertThat(NORTH.demands(X).when(Y).unless(Z).redLine().when()).contains(Y);
        assertThat(NORTH.demands(X).when(Y).unless(Z).redLine().unless()).contains(Z);
        assertThat(NORTH.accepts(X).onlyIf(Y).flexible().onlyIf()).contains(Y);
        assertThat(NORTH.rejects(X).unless(Y).firm().unless()).contains(Y);
        assertThat(NORTH.rejects(X).until(SIGNATURE).firm().until()).contains(SIGNATURE.occurs());
    }

    @Test
    void until_a_step_waits_for_its_occurrence() {
        assertThat(NORTH.rejects(X).until(SIGNATURE).until()).contains(SIGNATURE.occurs());
    }

    @Test
    void until_a_demand_waits_for_the_demand() {
        assertThat(NORTH.rejects(X).until(Ceasefire.full()).until()).contains(Ceasefire.full());
    }

    @Test
    void details_can_be_replaced_as_a_whole() {
        PositionDetails details = NORTH.demands(Y).redLine().since(DAY).details();

        assertThat(SOUTH.undecidedOn(X).with(details).details()).isEqualTo(details);
        assertThat(details.toBuilder().build()).isEqualTo(details);
    }

    @Test
    void a_visitor_is_called_for_the_attitude() {
        assertThat(NORTH.demands(X).accept(new Attitude())).isEqualTo("demanded");
        assertThat(NORTH.accepts(X).accept(new Attitude())).isEqualTo("accepted");
        assertThat(NORTH.rejects(X).accept(new Attitude())).isEqualTo("rejected");
        assertThat(NORTH.undecidedOn(X).accept(new Attitude())).isEqualTo("undecided");
    }

    /** Says which method was called. */
    private static final class Attitude implements PositionVisitor<String> {
        @Override
        public String demanded(Demanded position) {
            return "demanded";
        }

        @Override
        public String accepted(Accepted position) {
            return "accepted";
        }

        @Override
        public String rejected(Rejected position) {
            return "rejected";
        }

        @Override
        public String undecided(Undecided position) {
            return "undecided";
        }
    }
}
