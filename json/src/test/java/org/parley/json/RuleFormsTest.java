package org.parley.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.CompatibilityRule;
import org.parley.Issue;
import org.parley.Negotiation;
import org.parley.NegotiationBuilder;
import org.parley.Party;
import org.parley.Step;
import org.parley.Terms;

/** Rules in the short forms that people write, which say what the methods of the same names say. */
class RuleFormsTest {
    private static final ParleyJson JSON = ParleyJson.ofDefaults();
    private static final Terms X = Issue.yesNo("x").yes();
    private static final Terms Y = Issue.yesNo("y").yes();
    private static final Step SIGNATURE = Step.of("signature");
    private static final Step VOTE = Step.of("vote");
    private static final String IS_X = "{\"issue\": \"x\", \"is\": \"yes\"}";
    private static final String IS_Y = "{\"issue\": \"y\", \"is\": \"yes\"}";

    private static String with(String rule) {
        return """
                {"format": "parley/1",
                 "parties": [{"name": "North", "roles": ["principal"]}, {"name": "South", "roles": ["principal"]}],
                 "steps": [{"name": "signature"}, {"name": "vote"}],
                 "issues": [{"id": "x"}, {"id": "y"}],
                 "rules": [%s]}
                """.formatted(rule);
    }

    private static void assertReadAs(CompatibilityRule rule, String form) {
        NegotiationBuilder talks = Negotiation.between(Party.of("North"), Party.of("South"))
                .declare(Issue.yesNo("x"))
                .declare(Issue.yesNo("y"))
                .add(rule);

        assertThat(FormatSchema.errors(with(form))).isEmpty();
        assertThat(JSON.read(with(form))).isEqualTo(talks.build());
    }

    @Test
    void each_form_says_what_the_method_of_its_name_says() {
        assertReadAs(CompatibilityRule.excludes(X, Y), "{\"excludes\": [" + IS_X + ", " + IS_Y + "]}");
        assertReadAs(CompatibilityRule.requires(X, Y), "{\"requires\": [" + IS_X + ", " + IS_Y + "]}");
        assertReadAs(CompatibilityRule.precedes(SIGNATURE, VOTE), "{\"precedes\": [\"signature\", \"vote\"]}");
        assertReadAs(CompatibilityRule.exactlyOne(X, Y), "{\"exactlyOne\": [" + IS_X + ", " + IS_Y + "]}");
        assertReadAs(
                CompatibilityRule.atMost(1, X, Y, VOTE.occurs()),
                "{\"atMost\": 1, \"of\": [" + IS_X + ", " + IS_Y + ", \"vote\"]}");
    }

    @Test
    void what_is_said_besides_stays() {
        assertReadAs(
                CompatibilityRule.requires(X, Y).id("r").because("x needs y").onAuthorityOf("logic"),
                "{\"id\": \"r\", \"requires\": [" + IS_X + ", " + IS_Y
                        + "], \"because\": \"x needs y\", \"authority\": \"logic\"}");
    }

    @Test
    void a_rule_is_written_by_its_terms() {
        Negotiation talks = JSON.read(with("{\"precedes\": [\"signature\", \"vote\"]}"));

        assertThat(JSON.write(talks)).contains("\"that\"").doesNotContain("precedes\"");
        assertThat(JSON.read(JSON.write(talks))).isEqualTo(talks);
    }

    private static void assertRefused(String rule, String pointer, String code) {
        assertThat(JSON.readAll(with(rule)).problems())
                .as(rule)
                .extracting(DocumentProblem::pointer, DocumentProblem::code)
                .containsExactly(tuple(pointer, code));
        assertThat(FormatSchema.errors(with(rule))).as(rule).isNotEmpty();
    }

    @Test
    void a_rule_without_any_form_is_refused() {
        assertRefused("{\"because\": \"so it is\"}", "/rules/0", "missing-property");
        assertThat(JSON.readAll(with("{}")).problems().get(0).message())
                .isEqualTo("Here stands a rule that says nothing: give one of that, excludes, requires, precedes,"
                        + " exactlyOne, or atMost with of.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"that\": \"vote\", \"exactlyOne\": [\"vote\"]}",
                "{\"excludes\": [\"vote\", \"signature\"], \"precedes\": [\"signature\", \"vote\"]}",
                "{\"atMost\": 1}",
                "{\"that\": \"vote\", \"of\": [\"vote\"]}",
                "{\"atMost\": -1, \"of\": [\"vote\"]}"
            })
    void a_rule_in_two_forms_or_half_of_one_is_refused(String rule) {
        assertRefused(rule, "/rules/0", "invalid-value");
    }

    @ParameterizedTest
    @ValueSource(strings = {"excludes", "requires", "precedes"})
    void a_rule_about_two_is_refused_with_more_or_less(String form) {
        assertRefused("{\"" + form + "\": [\"vote\"]}", "/rules/0/" + form, "invalid-value");
        assertRefused("{\"" + form + "\": [\"vote\", \"signature\", \"vote\"]}", "/rules/0/" + form, "invalid-value");
    }

    @Test
    void a_part_that_is_wrong_is_named_at_its_place() {
        assertThat(JSON.readAll(with("{\"excludes\": [\"vote\", \"singature\"]},"
                                + " {\"precedes\": [\"vot\", \"signature\"]}"))
                        .problems())
                .extracting(DocumentProblem::pointer, DocumentProblem::nearest)
                .containsExactly(tuple("/rules/0/excludes/1", "signature"), tuple("/rules/1/precedes/0", "vote"));
    }
}
