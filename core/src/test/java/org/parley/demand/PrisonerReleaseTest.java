package org.parley.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.demand.PrisonerCategory.AGED_18_TO_25;
import static org.parley.demand.PrisonerCategory.ALL;
import static org.parley.demand.PrisonerCategory.CIVILIAN_DETAINEES;
import static org.parley.demand.PrisonerCategory.SERIOUSLY_WOUNDED_AND_SICK;
import static org.parley.demand.Talks.NORTH;
import static org.parley.demand.Talks.SOUTH;

import com.google.common.testing.EqualsTester;
import org.junit.jupiter.api.Test;
import org.parley.ChoiceIssue;
import org.parley.Issue;
import org.parley.Negotiation;

class PrisonerReleaseTest {
    private static final String ACT = "prisoner-release/south/north";
    private static final PrisonerRelease RELEASE = PrisonerRelease.by(SOUTH).of(NORTH);
    private static final PrisonerRelease EVERYTHING = RELEASE.categories(SERIOUSLY_WOUNDED_AND_SICK, AGED_18_TO_25)
            .number(HowMany.atLeast(1000))
            .mode(ExchangeMode.ALL_FOR_ALL)
            .repatriation(Repatriation.VOLUNTARY);

    @Test
    void without_a_category_it_is_of_all() {
        assertThat(RELEASE.categories()).containsExactly(ALL);
        assertThat(RELEASE.terms().text()).isEqualTo(ACT + "/category/all[yes]");
        assertThat(RELEASE).isEqualTo(RELEASE.categories(ALL));
    }

    @Test
    void each_facet_demands_its_value() {
        assertThat(EVERYTHING.terms().text())
                .isEqualTo("allOf(" + ACT + "/category/aged-18-to-25[yes], " + ACT
                        + "/category/seriously-wounded-and-sick[yes], " + ACT + "/mode[all-for-all], " + ACT
                        + "/number[1000.. persons], " + ACT + "/repatriation[voluntary])");
        assertThat(RELEASE.number(85).terms().text()).contains("/number[85..85 persons]");
    }

    @Test
    void issues_have_their_values_and_zero_values() {
        Negotiation talks = Talks.on(EVERYTHING);
        ChoiceIssue mode = (ChoiceIssue) talks.issue(ACT + "/mode").orElseThrow();
        ChoiceIssue repatriation =
                (ChoiceIssue) talks.issue(ACT + "/repatriation").orElseThrow();

        assertThat(mode.values()).containsExactly("unspecified", "unilateral", "one-for-one", "all-for-all");
        assertThat(mode.zero()).contains("unspecified");
        assertThat(mode.controlledBy()).contains(SOUTH);
        assertThat(repatriation.values()).containsExactly("unspecified", "voluntary", "all");
        assertThat(repatriation.zero()).contains("unspecified");
        assertThat(talks.issue(ACT + "/number"))
                .contains(Issue.quantity(ACT + "/number", "persons")
                        .labelled("number of prisoners from North held by South to be released")
                        .from(0)
                        .inStepsOf(1)
                        .withZero(0)
                        .controlledBy(SOUTH));
    }

    @Test
    void its_act_is_of_the_parties_and_extends_to_the_categories() {
        Negotiation talks = Talks.on(EVERYTHING, RELEASE);

        assertThat(talks.steps()).extracting(Object::toString).containsExactly(ACT);
        assertThat(talks.acts().get(0).extents())
                .extracting(Issue::id)
                .containsExactly(
                        ACT + "/category/aged-18-to-25",
                        ACT + "/category/all",
                        ACT + "/category/seriously-wounded-and-sick");
        assertThat(RELEASE.actors()).containsExactly(SOUTH);
    }

    @Test
    void by_one_party_and_by_the_other_are_two_things() {
        Negotiation talks = Talks.on(RELEASE, PrisonerRelease.by(NORTH).of(SOUTH));

        assertThat(talks.steps())
                .extracting(Object::toString)
                .containsExactly("prisoner-release/north/south", "prisoner-release/south/north");
    }

    @Test
    void all_covers_each_category_that_is_named() {
        assertThat(Talks.rules(Talks.on(RELEASE, RELEASE.categories(CIVILIAN_DETAINEES))))
                .containsExactly("implied/" + ACT + "/category/civilian-detainees: anyOf(not(" + ACT
                        + "/category/all[yes]), " + ACT + "/category/civilian-detainees[yes]), as a release of all"
                        + " prisoners covers civilian detainees too");
        assertThat(Talks.rules(Talks.on(RELEASE))).isEmpty();
        assertThat(Talks.rules(Talks.on(RELEASE.categories(CIVILIAN_DETAINEES))))
                .isEmpty();
    }

    @Test
    void a_category_may_have_any_name() {
        PrisonerRelease journalists = RELEASE.categories(PrisonerCategory.of("journalists"));

        assertThat(Talks.issueIds(Talks.on(journalists))).containsExactly(ACT + "/category/journalists");
        assertThat(journalists.label()).isEqualTo("Release of journalists");
    }

    @Test
    void of_ones_own_prisoners_it_is_reported() {
        assertThat(Talks.problems(PrisonerRelease.by(SOUTH).of(SOUTH)))
                .containsExactly("In position-0, the prisoners that South would release are its own: name another party"
                        + " in by(..) or in of(..).");
    }

    @Test
    void it_reads_as_a_heading_a_phrase_and_a_description() {
        assertThat(RELEASE.label()).isEqualTo("Release of prisoners");
        assertThat(RELEASE.phrase()).isEqualTo("the release of prisoners");
        assertThat(RELEASE.description()).isEqualTo("Release of prisoners from North held by South");
        assertThat(RELEASE.categories(SERIOUSLY_WOUNDED_AND_SICK).label())
                .isEqualTo("Release of seriously wounded and sick prisoners");
        assertThat(EVERYTHING.label())
                .isEqualTo("Release of prisoners aged 18 to 25 and seriously wounded and sick prisoners, at least 1000"
                        + " persons, all for all, with voluntary repatriation");
        assertThat(RELEASE.number(1)
                        .mode(ExchangeMode.UNILATERAL)
                        .repatriation(Repatriation.ALL)
                        .phrase())
                .isEqualTo("the release of prisoners, 1 person, unilaterally, with repatriation of all");
    }

    @Test
    void it_is_a_value() {
        new EqualsTester()
                .addEqualityGroup(RELEASE, PrisonerRelease.by(SOUTH).of(NORTH), EVERYTHING_BUT_CATEGORY)
                .addEqualityGroup(PrisonerRelease.by(NORTH).of(SOUTH))
                .addEqualityGroup(
                        EVERYTHING,
                        RELEASE.repatriation(Repatriation.VOLUNTARY)
                                .mode(ExchangeMode.ALL_FOR_ALL)
                                .number(HowMany.atLeast(1000))
                                .categories(AGED_18_TO_25, SERIOUSLY_WOUNDED_AND_SICK, AGED_18_TO_25))
                .addEqualityGroup(RELEASE.categories(ALL, AGED_18_TO_25), RELEASE.categories(AGED_18_TO_25, ALL))
                .addEqualityGroup(RELEASE.mode(ExchangeMode.ONE_FOR_ONE))
                .testEquals();
    }

    private static final PrisonerRelease EVERYTHING_BUT_CATEGORY =
            RELEASE.categories(AGED_18_TO_25).categories(ALL);
}
