package org.parley.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is refused, with which words and where. */
class RefusedDocumentsTest {
    private static final ParleyJson JSON = ParleyJson.ofDefaults();

    private static final String PARTIES = """
            {"format": "parley/1",
             "parties": [{"name": "North", "roles": ["principal"]}, {"name": "South", "roles": ["principal"]}],
            """;

    private static String withPositions(String positions) {
        return PARTIES + " \"positions\": [" + positions + "]}";
    }

    private static List<DocumentProblem> problems(String document) {
        return JSON.readAll(document).problems();
    }

    private static void assertRefused(String document, String pointer, String code) {
        assertThat(problems(document))
                .extracting(DocumentProblem::pointer, DocumentProblem::code)
                .containsExactly(tuple(pointer, code));
    }

    @Test
    void a_misspelled_property_is_named_with_the_nearest_known_one() {
        DocumentProblem problem = problems(
                        withPositions(
                                "\n{\"party\": \"north\", \"demands\": {\"kind\": \"ceasefire\", \"extnt\": \"full\", \"extent\": \"full\"}}"))
                .get(0);

        assertThat(problem.pointer()).isEqualTo("/positions/0/demands/extnt");
        assertThat(problem.line()).isEqualTo(4);
        assertThat(problem.code()).isEqualTo("unknown-property");
        assertThat(problem.found()).isEqualTo("\"extnt\"");
        assertThat(problem.allowed()).contains("extent", "days", "monitoring");
        assertThat(problem.nearest()).isEqualTo("extent");
        assertThat(problem.toString())
                .startsWith("/positions/0/demands/extnt (line 4): \"extnt\" is not a property here: did you mean"
                        + " \"extent\"?");
    }

    @Test
    void a_misspelled_kind_value_and_id_are_named_with_the_nearest_known_ones() {
        assertThat(problems(withPositions("""
                        {"party": "nort", "demands": {"kind": "ceasefire", "extent": "ful"}, "firmness": "redline"},
                        {"party": "south", "rejects": {"kind": "neutralty", "of": "north"}}
                        """)))
                .extracting(DocumentProblem::pointer, DocumentProblem::code, DocumentProblem::nearest)
                .containsExactlyInAnyOrder(
                        tuple("/positions/1/rejects/kind", "unknown-kind", "neutrality"),
                        tuple("/positions/0/party", "unknown-id", "north"),
                        tuple("/positions/0/demands/extent", "unknown-value", "full"),
                        tuple("/positions/0/firmness", "unknown-value", "red-line"));
        assertThat(problems(withPositions(
                        "{\"party\": \"nort\", \"demands\": {\"kind\": \"ceasefire\", \"extent\": \"ful\"},"
                                + " \"firmness\": \"redline\"}")))
                .extracting(DocumentProblem::pointer, DocumentProblem::code, DocumentProblem::nearest)
                .containsExactlyInAnyOrder(
                        tuple("/positions/0/party", "unknown-id", "north"),
                        tuple("/positions/0/demands/extent", "unknown-value", "full"),
                        tuple("/positions/0/firmness", "unknown-value", "red-line"));
    }

    @Test
    void all_problems_of_structure_are_reported_at_once() {
        assertThat(problems("""
                        {"format": "parley/1", "titel": "x", "impliedRules": "no",
                         "parties": [{"roles": ["principal"]}, {"name": 7}, {"name": "South", "id": null}],
                         "positions": [{"party": "south", "demands": [], "foo": 1, "bar": 2}]}
                        """))
                .extracting(DocumentProblem::pointer, DocumentProblem::code)
                .containsExactlyInAnyOrder(
                        tuple("/titel", "unknown-property"),
                        tuple("/impliedRules", "wrong-type"),
                        tuple("/parties/0/name", "missing-property"),
                        tuple("/parties/1/name", "wrong-type"),
                        tuple("/parties/2/id", "null-value"),
                        tuple("/positions/0/demands", "wrong-type"),
                        tuple("/positions/0/foo", "unknown-property"),
                        tuple("/positions/0/bar", "unknown-property"));
    }

    @Test
    void a_wrong_value_is_told_beside_a_wrong_shape_in_the_same_position() {
        assertThat(problems(withPositions(
                        "{\"party\": \"nort\", \"demands\": {\"kind\": \"ceasefire\", \"extnt\": \"full\"},"
                                + " \"firmness\": \"red\", \"since\": \"2025-02-30\"}")))
                .extracting(DocumentProblem::pointer, DocumentProblem::code)
                .containsExactlyInAnyOrder(
                        tuple("/positions/0/demands/extnt", "unknown-property"),
                        tuple("/positions/0/demands/extent", "missing-property"),
                        tuple("/positions/0/party", "unknown-id"),
                        tuple("/positions/0/firmness", "unknown-value"),
                        tuple("/positions/0/since", "not-a-day"));
    }

    @Test
    void nothing_is_told_that_may_only_follow_from_a_wrong_shape() {
        assertThat(problems("""
                        {"format": "parley/1",
                         "parties": [{"name": "North", "idd": "n", "roles": ["principal"]}],
                         "positions": [{"party": "n", "demands": {"issue": "days", "exactly": 1, "unt": "days"}},
                                       {"party": "n", "rejcts": "summit", "until": "summit"}]}
                        """))
                .extracting(DocumentProblem::pointer, DocumentProblem::code)
                .containsExactlyInAnyOrder(
                        tuple("/parties/0/idd", "unknown-property"),
                        tuple("/positions/0/demands/unt", "unknown-property"),
                        tuple("/positions/1/rejcts", "unknown-property"));
    }

    @Test
    void a_kind_that_stands_twice_or_not_first_is_told_at_its_place() {
        assertThat(
                        problems(
                                withPositions(
                                        "{\"party\": \"north\", \"demands\": {\"kind\": \"neutrality\", \"kind\": \"ceasefire\", \"of\": \"south\"}},"
                                                + "\n{\"party\": \"north\", \"demands\": {\"of\": 7, \"kind\": \"neutrality\", \"of\": \"south\"}},"
                                                + "\n{\"party\": \"north\", \"demands\": {\"of\": \"south\", \"kind\": \"neutralty\"}}")))
                .extracting(DocumentProblem::pointer, DocumentProblem::code, DocumentProblem::line)
                .containsExactlyInAnyOrder(
                        tuple("/positions/0/demands/kind", "duplicate-property", 3),
                        tuple("/positions/1/demands/of", "duplicate-property", 4),
                        tuple("/positions/1/demands/of", "wrong-type", 4),
                        tuple("/positions/2/demands/kind", "unknown-kind", 5));
    }

    @Test
    void all_problems_of_the_negotiation_are_reported_at_once_with_their_places() {
        assertThat(problems(withPositions("""
                        {"party": "north", "demands": {"issue": "days", "exactly": 30, "unit": "weeks"}},
                        {"id": "same", "party": "north", "accepts": {"issue": "access", "is": "maybe"}},
                        {"id": "same", "party": "south", "rejects": {"step": "a", "before": "b"}}
                        """
                                + "], \"steps\": [{\"name\": \"a\"}, {\"name\": \"b\"}], \"issues\": [{\"id\": \"access\"},"
                                + " {\"id\": \"days\", \"unit\": \"days\"}")
                        .replace("]}", "]}")))
                .extracting(DocumentProblem::pointer, DocumentProblem::code)
                .contains(tuple("/positions/0", "unit"), tuple("/positions/2", "repeated-id"));
    }

    @Test
    void what_is_wrong_with_one_element_hides_nothing_that_is_wrong_with_another() {
        assertThat(problems(withPositions("""
                        {"party": "nort", "demands": {"kind": "ceasefire", "extent": "full"}},
                        {"party": "south", "rejects": {"kind": "leaders-summit", "participants": ["south"]}}
                        """)))
                .extracting(DocumentProblem::pointer, DocumentProblem::code)
                .containsExactly(tuple("/positions/0/party", "unknown-id"), tuple("/positions/1", "unperformable"));
    }

    @Test
    void a_qualifier_that_an_attitude_does_not_have_is_refused() {
        assertRefused(
                withPositions("{\"party\": \"north\", \"accepts\": {\"kind\": \"ceasefire\", \"extent\": \"full\"},"
                        + " \"when\": {\"allOf\": []}}"),
                "/positions/0/when",
                "wrong-qualifier");
    }

    @Test
    void a_position_without_an_attitude_is_refused() {
        assertRefused(withPositions("{\"party\": \"north\"}"), "/positions/0", "invalid-value");
    }

    @Test
    void a_wrong_value_is_told_beside_a_missing_attitude() {
        assertThat(problems(withPositions("{\"party\": \"north\", \"firmness\": \"red\"}")))
                .extracting(DocumentProblem::pointer, DocumentProblem::code)
                .containsExactly(
                        tuple("/positions/0/firmness", "unknown-value"), tuple("/positions/0", "invalid-value"));
    }

    @Test
    void a_document_of_another_format_is_refused_with_one_problem() {
        assertRefused("{\"format\": \"parley/9\", \"people\": []}", "/format", "unknown-format");
    }

    @Test
    void an_id_that_cannot_be_part_of_an_issues_id_is_refused() {
        assertRefused(
                withPositions(
                        "{\"party\": \"north\", \"demands\": {\"kind\": \"security-guarantees\", \"to\": \"north\","
                                + " \"forms\": [{\"id\": \"a}b\", \"name\": \"ab\"}]}}"),
                "/positions/0/demands/forms/0",
                "invalid-value");
    }

    @Test
    void an_id_of_a_position_that_is_none_is_refused() {
        for (String id : List.of("", " ", "a}b", "--", "a b")) {
            assertRefused(
                    withPositions("{\"id\": \"" + id + "\", \"party\": \"north\", \"demands\": {\"allOf\": []}}"),
                    "/positions/0",
                    "invalid-value");
        }
        assertThat(JSON.read(withPositions("{\"id\": \" a \", \"party\": \"north\", \"demands\": {\"allOf\": []}}"))
                        .positions()
                        .get(0)
                        .id())
                .isEqualTo("a");
    }

    @Test
    void a_day_that_is_none_is_refused() {
        for (String day : List.of(
                "2025-02-30",
                "2025-13-01",
                "2025-00-01",
                "25-02-03",
                "2025-2-3",
                "2025/02/03",
                "+025-02-03",
                "-025-02-03",
                "2025-02-0x",
                "2025-02-03 ",
                "\u0662\u0660\u0662\u0665-01-01",
                "")) {
            assertRefused(
                    withPositions("{\"party\": \"north\", \"demands\": {\"allOf\": []}, \"since\": \"" + day + "\"}"),
                    "/positions/0/since",
                    "not-a-day");
        }
    }

    @Test
    void days_of_other_centuries_are_days() {
        for (String day : List.of("0000-01-01", "1648-10-24", "9999-12-31", "+12025-01-01", "-0300-01-01")) {
            assertThat(problems(withPositions(
                            "{\"party\": \"north\", \"demands\": {\"allOf\": []}, \"since\": \"" + day + "\"}")))
                    .as(day)
                    .isEmpty();
        }
    }

    @Test
    void a_property_that_stands_twice_is_refused() {
        assertThat(problems("{\"format\": \"parley/1\", \"title\": \"a\",\n \"title\": \"b\", \"parties\": []}"))
                .extracting(DocumentProblem::pointer, DocumentProblem::code, DocumentProblem::line)
                .contains(tuple("/title", "duplicate-property", 2));
    }

    @Test
    void nulls_are_refused_wherever_they_stand() {
        assertRefused(withPositions("null"), "/positions/0", "null-value");
        assertRefused(
                withPositions("{\"party\": \"north\", \"demands\": {\"allOf\": [null]}}"),
                "/positions/0/demands/allOf/0",
                "null-value");
        assertRefused("null", "", "wrong-type");
    }

    @Test
    void deep_nesting_is_refused() {
        String deep = "{\"not\": ".repeat(100) + "{\"allOf\": []}" + "}".repeat(100);

        assertThat(problems(withPositions("{\"party\": \"north\", \"demands\": " + deep + "}")))
                .extracting(DocumentProblem::code)
                .containsExactly("limit");
    }

    @Test
    void a_caller_can_raise_the_limits() {
        String deep = "{\"not\": ".repeat(100) + "{\"allOf\": []}" + "}".repeat(100);
        String document = withPositions("{\"party\": \"north\", \"demands\": " + deep + "}");

        assertThat(JSON.within(JsonLimits.ofDefaults().withDepth(200))
                        .readAll(document)
                        .problems())
                .isEmpty();
    }

    @Test
    void even_the_deepest_nesting_that_can_be_allowed_does_not_overflow_the_stack() {
        String deep = "{\"not\": ".repeat(190) + "{\"allOf\": []}" + "}".repeat(190);
        ParleyJson deepest = JSON.within(JsonLimits.ofDefaults().withDepth(200));

        assertThat(deepest.readAll(withPositions("{\"party\": \"north\", \"demands\": " + deep + "}"))
                        .problems())
                .isEmpty();
    }

    @Test
    void a_number_of_many_digits_is_refused() {
        String terms = "{\"issue\": \"x\", \"exactly\": %s, \"unit\": \"u\"}";

        assertThat(problems(
                        withPositions("{\"party\": \"north\", \"demands\": " + terms.formatted("9".repeat(100)) + "}")))
                .extracting(DocumentProblem::code)
                .containsExactly("limit");
    }

    @Test
    void a_number_that_could_not_be_written_out_is_refused() {
        for (String number : List.of("1e999999999", "1e-999999999", "1e2147483647", "1e9999999991")) {
            String terms = "{\"issue\": \"x\", \"exactly\": " + number + ", \"unit\": \"u\"}";
            assertThat(problems(withPositions("{\"party\": \"north\", \"demands\": " + terms + "}")))
                    .extracting(DocumentProblem::code)
                    .contains("limit");
        }
    }

    @Test
    void a_fraction_where_a_whole_number_belongs_is_refused() {
        assertRefused(
                withPositions("{\"party\": \"north\", \"demands\": {\"allOf\": []}, \"priority\": 1.0}"),
                "/positions/0/priority",
                "wrong-type");
    }

    @Test
    void a_number_or_truth_where_a_text_belongs_is_refused() {
        assertRefused("{\"format\": \"parley/1\", \"title\": 7, \"parties\": []}", "/title", "wrong-type");
        assertRefused("{\"format\": \"parley/1\", \"title\": true, \"parties\": []}", "/title", "wrong-type");
        assertRefused(
                "{\"format\": \"parley/1\", \"impliedRules\": \"true\", \"parties\": []}",
                "/impliedRules",
                "wrong-type");
    }

    @Test
    void a_huge_text_is_refused() {
        assertThat(problems("{\"format\": \"parley/1\", \"title\": \"" + "x".repeat(70_000) + "\", \"parties\": []}"))
                .extracting(DocumentProblem::code)
                .containsExactly("limit");
    }

    @Test
    void a_huge_name_is_refused() {
        assertThat(problems("{\"" + "x".repeat(70_000) + "\": 1}"))
                .extracting(DocumentProblem::code)
                .containsExactly("limit");
    }

    @Test
    void a_huge_document_is_refused() {
        assertThat(problems("{\"format\": \"parley/1\"," + " ".repeat(9 << 20) + "\"parties\": []}"))
                .extracting(DocumentProblem::code)
                .containsExactly("limit");
    }

    @Test
    void many_tokens_are_refused() {
        assertThat(problems("[" + "1,".repeat(1_000_000) + "1]"))
                .extracting(DocumentProblem::code)
                .containsExactly("limit");
    }

    @Test
    void half_a_surrogate_pair_is_refused_escaped_or_not() {
        assertRefused(
                "{\"format\": \"parley/1\", \"title\": \"\\uD83D\", \"parties\": []}", "/title", "ill-formed-text");
        assertRefused("{\"format\": \"parley/1\", \"title\": \"\uD83D\", \"parties\": []}", "", "ill-formed-text");
    }

    @Test
    void a_byte_order_mark_is_let_through_and_only_in_front() throws Exception {
        byte[] marked = ("\uFEFF" + withPositions("")).getBytes(StandardCharsets.UTF_8);

        assertThat(JSON.readAll(new ByteArrayInputStream(marked)).problems()).isEmpty();
        assertThat(problems("{\uFEFF" + withPositions("").substring(1)))
                .extracting(DocumentProblem::code)
                .containsExactly("malformed");
    }

    @Test
    void what_follows_the_document_is_refused() {
        for (String garbage : List.of("x", "{}", "]", "null", "\u0000")) {
            assertThat(problems(withPositions("") + garbage))
                    .extracting(DocumentProblem::code)
                    .containsAnyOf("malformed", "trailing-content");
        }
    }

    @Test
    void numbers_that_are_none_are_refused() {
        for (String number : List.of("NaN", "Infinity", "-Infinity", "01", "+1", ".5", "0x10", "1e", "--1")) {
            assertThat(problems("{\"format\": \"parley/1\", \"title\": " + number + "}"))
                    .as(number)
                    .extracting(DocumentProblem::code)
                    .containsExactly("malformed");
        }
    }

    @Test
    void comments_and_trailing_commas_and_single_quotes_are_refused() {
        for (String document : List.of("{/* */}", "{'format': 1}", "{\"a\": 1,}", "[1,]", "", "   ", "{")) {
            assertThat(problems(document))
                    .as(document)
                    .extracting(DocumentProblem::code)
                    .containsExactly("malformed");
        }
    }

    @Test
    void no_message_names_a_class_of_java() {
        List<String> documents = List.of(
                "{\"format\": 1, \"parties\": 2, \"positions\": {}, \"x\": 1}",
                withPositions(
                        "{\"party\": [], \"demands\": {\"kind\": 1}}, {\"party\": \"north\", \"demands\": {\"kind\": {}}},"
                                + " {\"party\": \"north\", \"demands\": {}}, 7, \"x\", []"),
                "{\"format\": \"parley/1\", \"parties\": [{\"name\": \"x\", \"roles\": [1, {}, {\"role\": 2}]}]}",
                "{",
                "{\"" + "x".repeat(300) + "\": 1}");
        for (String document : documents) {
            assertThat(problems(document))
                    .isNotEmpty()
                    .allSatisfy(problem -> assertThat(problem.toString())
                            .doesNotContain("org.parley", "Wire", "java.", "fasterxml", "StreamRead", "Source:"));
        }
    }

    @Test
    void the_exception_lists_every_problem() {
        assertThatThrownBy(() -> JSON.read("{\"format\": \"parley/1\", \"titel\": 1, \"parties\": [], \"nots\": []}"))
                .isInstanceOfSatisfying(
                        InvalidDocumentException.class,
                        invalid -> assertThat(invalid.problems()).hasSize(2))
                .hasMessageStartingWith("2 problems:\n  - /titel (line 1): ");
    }
}
