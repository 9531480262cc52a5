package org.parley.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parley.Act;
import org.parley.ChoiceIssue;
import org.parley.Demand;
import org.parley.Issue;
import org.parley.Negotiation;
import org.parley.Party;
import org.parley.Step;
import org.parley.Terms;
import org.parley.Territory;
import org.parley.demand.Ceasefire;

/** Demands of a caller's own type are read and written as those that come with Parley. */
class OwnDemandTest {
    private static final Party NORTH = Party.of("North");
    private static final Party SOUTH = Party.of("South");
    private static final Party EAST = Party.of("East");
    private static final ParleyJson JSON = ParleyJson.ofDefaults().withDemand("river-access", RiverAccess.class);

    /** A demand as a caller writes it. */
    public record RiverAccess(
            Party by,
            List<Party> to,
            Territory at,
            @Nullable String note,
            @Nullable Terms under) implements Demand {
        public RiverAccess {
            if (to.isEmpty()) {
                throw new IllegalArgumentException("Nobody gets access: name somebody.");
            }
        }

        @Override
        public String kind() {
            return "river-access";
        }

        @Override
        public String label() {
            return "Access to the river" + (note == null ? "" : ", " + note);
        }

        @Override
        public Terms terms() {
            return under == null ? open().yes() : Terms.allOf(open().yes(), under);
        }

        @Override
        public Optional<Act> act() {
            return Optional.of(Act.of(Step.of("opening of the river"), open()));
        }

        @Override
        public ImmutableList<Party> actors() {
            return ImmutableList.of(by);
        }

        private ChoiceIssue open() {
            return Issue.yesNo("river-access/" + by.id() + "/" + at.id());
        }
    }

    private static Negotiation talks(Demand demand) {
        return Negotiation.between(NORTH, SOUTH)
                .add(NORTH.demands(demand))
                .add(SOUTH.rejects(demand).until(Step.of("signature")))
                .build();
    }

    @Test
    void it_is_read_as_it_was_written() {
        Demand bare = new RiverAccess(SOUTH, List.of(NORTH, EAST), Territory.of("Delta"), null, null);
        Demand full = new RiverAccess(
                SOUTH,
                List.of(NORTH),
                Territory.of("Delta"),
                "all year",
                Ceasefire.full().between(NORTH, SOUTH));

        for (Demand demand :
                List.of(bare, full, Terms.allOf(full).parts().get(0) instanceof Demand same ? same : bare)) {
            Negotiation talks = talks(demand);
            assertThat(JSON.read(JSON.write(talks))).isEqualTo(talks);
            assertThat(FormatSchema.errors(JSON.write(talks))).isEmpty();
        }
    }

    @Test
    void it_stands_in_a_document_as_others_do() {
        String written = JSON.write(talks(new RiverAccess(SOUTH, List.of(NORTH), Territory.of("Delta"), null, null)));

        assertThat(written.replaceAll("\\s+", " "))
                .contains(
                        "{ \"kind\": \"river-access\", \"by\": \"south\", \"to\": [ \"north\" ], \"at\": \"delta\" }");
    }

    @Test
    void its_problems_have_places_too() {
        assertThat(problems("{\"kind\": \"river-access\", \"by\": \"sout\", \"to\": [\"north\"], \"at\": \"delta\"}"))
                .containsExactly(tuple("/positions/0/demands/by", "unknown-id"));
        assertThat(
                        problems(
                                "{\"kind\": \"river-access\", \"by\": \"south\", \"to\": [\"north\"], \"at\": \"delta\", \"bx\": 1}"))
                .containsExactly(tuple("/positions/0/demands/bx", "unknown-property"));
        assertThat(problems("{\"kind\": \"river-access\", \"by\": \"south\", \"to\": [], \"at\": \"delta\"}"))
                .containsExactly(tuple("/positions/0", "invalid-value"));
        assertThat(problems("{\"kind\": \"river-access\", \"by\": \"south\", \"to\": [7], \"at\": \"delta\"}"))
                .containsExactly(tuple("/positions/0/demands/to/0", "wrong-type"));
        assertThat(problems("{\"kind\": \"river-access\", \"by\": \"south\", \"to\": [\"north\"], \"at\": \"delta\","
                        + " \"under\": {\"kind\": \"ceasefire\", \"extent\": \"ful\"}}"))
                .containsExactly(tuple("/positions/0/demands/under/extent", "unknown-value"));
    }

    private static List<org.assertj.core.groups.Tuple> problems(String demand) {
        String document = """
                {"format": "parley/1", "territories": [{"label": "Delta"}],
                 "parties": [{"name": "North", "roles": ["principal"]}, {"name": "South", "roles": ["principal"]}],
                 "positions": [{"party": "north", "demands": %s}]}
                """.formatted(demand);
        return JSON.readAll(document).problems().stream()
                .map(problem -> tuple(problem.pointer(), problem.code()))
                .toList();
    }

    @Test
    void a_type_that_nobody_registered_is_neither_read_nor_written() {
        Negotiation talks = talks(new RiverAccess(SOUTH, List.of(NORTH), Territory.of("Delta"), null, null));

        assertThatThrownBy(() -> ParleyJson.ofDefaults().write(talks))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ParleyJson.withDemand");
        assertThat(ParleyJson.ofDefaults().readAll(JSON.write(talks)).problems())
                .extracting(DocumentProblem::code)
                .containsOnly("unknown-kind");
    }

    /** A demand that holds all that it consists of in immutable collections, as those of Parley do. */
    public record JointPatrols(ImmutableList<Party> by, ImmutableSet<Territory> on, ImmutableMap<String, Terms> after)
            implements Demand {
        @Override
        public String kind() {
            return "joint-patrols";
        }

        @Override
        public String label() {
            return "Joint patrols";
        }

        @Override
        public Terms terms() {
            return Issue.yesNo("joint-patrols").yes();
        }
    }

    @Test
    void immutable_collections_in_it_are_read_as_they_were_written() {
        ParleyJson json = ParleyJson.ofDefaults().withDemand("joint-patrols", JointPatrols.class);
        Negotiation talks = talks(new JointPatrols(
                ImmutableList.of(NORTH, SOUTH),
                ImmutableSet.of(Territory.of("Delta"), Territory.of("Coast")),
                ImmutableMap.of(
                        "start", Step.of("signature").occurs(),
                        "end", Ceasefire.full().between(NORTH, SOUTH))));

        assertThat(json.read(json.write(talks))).isEqualTo(talks);
        assertThat(json.readAll(json.write(talks).replace("\"on\": [\n          \"delta\"", "\"on\": [7"))
                        .problems())
                .extracting(DocumentProblem::pointer, DocumentProblem::code)
                .contains(tuple("/positions/0/demands/on/0", "wrong-type"));
    }

    /** A demand with a part that Jackson cannot make by itself. */
    public record Shared(Range<Integer> share) implements Demand {
        @Override
        public String kind() {
            return "shared";
        }

        @Override
        public String label() {
            return "A share";
        }

        @Override
        public Terms terms() {
            return Issue.yesNo("share").yes();
        }
    }

    @Test
    void what_cannot_be_read_without_a_module_says_so() {
        String document = """
                {"format": "parley/1", "parties": [{"name": "North", "roles": ["principal"]}],
                 "positions": [{"party": "north", "demands": {"kind": "shared", "share": {}}}]}
                """;

        assertThat(ParleyJson.ofDefaults()
                        .withDemand("shared", Shared.class)
                        .readAll(document)
                        .problems())
                .extracting(DocumentProblem::message)
                .allSatisfy(message -> assertThat(message).contains("ParleyJson.withModule(..)"))
                .hasSize(1);
    }

    @Test
    void a_kind_is_registered_once() {
        assertThatThrownBy(() -> JSON.withDemand("ceasefire", RiverAccess.class))
                .hasMessageContaining("another kind");
        assertThatThrownBy(() -> JSON.withDemand("river-access", RiverAccess.class))
                .hasMessageContaining("another kind");
    }
}
