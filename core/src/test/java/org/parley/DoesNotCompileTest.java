package org.parley;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A wrong call does not compile; the right one beside it does. */
class DoesNotCompileTest {
    /** Unlike {@code javax.tools}, within reach of the tests where they run in the module they test. */
    private static final ToolProvider JAVAC = ToolProvider.findFirst("javac").orElseThrow();

    private static final Pattern ERROR = Pattern.compile("Caller\\.java:(\\d+):\\d+: compiler\\.err\\.");

    private static final String BEFORE_CALLS = """
            import org.parley.*;
            import org.parley.analysis.*;
            import org.parley.demand.*;

            class Caller {
                Party north = Party.of("North"), south = Party.of("South");
                Terms t = Issue.yesNo("t").yes(), c = Issue.yesNo("c").yes();
                Demand d = LeadersSummit.of(north, south);
                Step s = Step.of("signature");
                Territory v = Territory.of("Valley");
            """;

    private static final int LINES_BEFORE_CALLS = 10;

    private static final List<Calls> CALLS = List.of(
            new Calls(
                    "parties are no names",
                    "Negotiation.between(\"North\")",
                    "Negotiation.between(Party.of(\"North\"))"),
            new Calls("an acceptance has no when", "north.accepts(t).when(c)", "north.accepts(t).onlyIf(c)"),
            new Calls("an acceptance has no unless", "north.accepts(t).unless(c)", "north.accepts(t).onlyIf(c)"),
            new Calls("an acceptance has no until", "north.accepts(t).until(s)", "north.rejects(t).until(s)"),
            new Calls("a rejection has no onlyIf", "north.rejects(t).onlyIf(c)", "north.rejects(t).unless(c)"),
            new Calls("a rejection has no when", "north.rejects(t).when(c)", "north.rejects(t).unless(c)"),
            new Calls("a demand has no until", "north.demands(t).until(s)", "north.demands(t).when(s.occurs())"),
            new Calls("a demand has no onlyIf", "north.demands(t).onlyIf(c)", "north.demands(t).when(c)"),
            new Calls("the undecided have no until", "north.undecidedOn(t).until(s)", "north.rejects(t).until(s)"),
            new Calls("the undecided have no unless", "north.undecidedOn(t).unless(c)", "north.demands(t).unless(c)"),
            new Calls("the undecided have no onlyIf", "north.undecidedOn(t).onlyIf(c)", "north.accepts(t).onlyIf(c)"),
            new Calls("a rejection waits for no mere terms", "north.rejects(t).until(c)", "north.rejects(t).until(d)"),
            new Calls("a step waits for no mere terms", "s.onlyAfter(c)", "s.onlyAfter(d)"),
            new Calls("a step is no terms", "north.demands(s)", "north.demands(s.occurs())"),
            new Calls(
                    "an issue is no terms",
                    "north.demands(Issue.yesNo(\"x\"))",
                    "north.demands(Issue.yesNo(\"x\").yes())"),
            new Calls(
                    "a release says whose prisoners",
                    "north.demands(PrisonerRelease.by(north))",
                    "north.demands(PrisonerRelease.by(north).of(south))"),
            new Calls(
                    "a return of children says to whom",
                    "north.demands(ChildReturn.by(south))",
                    "north.demands(ChildReturn.by(south).to(north))"),
            new Calls(
                    "a return of remains says to whom",
                    "north.demands(RemainsReturn.by(south))",
                    "north.demands(RemainsReturn.by(south).to(north))"),
            new Calls(
                    "a force limit says on which forces",
                    "north.demands(ForceLimit.of(south))",
                    "north.demands(ForceLimit.of(south).on(ForceKind.TANKS))"),
            new Calls(
                    "a withdrawal says whether it is completed",
                    "north.demands(TroopWithdrawal.of(south).from(v))",
                    "north.demands(TroopWithdrawal.of(south).from(v).completed())"),
            new Calls(
                    "a status says who holds the territory",
                    "north.demands(TerritorialStatus.of(v).deJure())",
                    "north.demands(TerritorialStatus.of(v).deJure().heldBy(north))"),
            new Calls(
                    "a ceasefire is between two parties",
                    "Ceasefire.full().between(north)",
                    "Ceasefire.full().between(north, south)"),
            new Calls(
                    "a choice is given no number",
                    "Issue.yesNo(\"x\").atLeast(30)",
                    "Issue.quantity(\"x\", \"days\").atLeast(30)"),
            new Calls(
                    "a quantity is given no named value",
                    "Issue.quantity(\"x\", \"days\").is(\"long\")",
                    "Issue.choice(\"x\", \"short\", \"long\").is(\"long\")"),
            new Calls(
                    "a number of an issue defined elsewhere has its unit",
                    "Issue.byId(\"x\").atLeast(30)",
                    "Issue.byId(\"x\").atLeast(Amount.of(30, \"days\"))"),
            new Calls(
                    "a negotiation is built before it is analysed",
                    "Analysis.of(Negotiation.between(north, south))",
                    "Analysis.of(Negotiation.between(north, south).build())"),
            new Calls("there is no other attitude", "new Position() {}", "new PositionDetailsBuilder()"),
            new Calls("there are no other terms", "new Terms() {}", "Terms.allOf()"));

    private static Set<Integer> notCompiledWrong = Set.of();
    private static Set<Integer> notCompiledRight = Set.of();

    /**
     * A wrong call, and the right one in its place.
     *
     * @param rule what tells the one from the other
     * @param wrong an expression that must not compile
     * @param right an expression that must
     */
    private record Calls(String rule, String wrong, String right) {
        @Override
        public String toString() {
            return rule;
        }
    }

    static List<Calls> calls() {
        return CALLS;
    }

    @BeforeAll
    static void compile(@TempDir Path folder) throws IOException {
        List<String> wrong = new ArrayList<>();
        List<String> right = new ArrayList<>();
        for (Calls calls : CALLS) {
            wrong.add(calls.wrong());
            right.add(calls.right());
        }
        notCompiledWrong = notCompiled(wrong, folder);
        notCompiledRight = notCompiled(right, folder);
    }

    @ParameterizedTest
    @MethodSource("calls")
    void a_wrong_call_does_not_compile(Calls calls) {
        assertThat(notCompiledWrong).as(calls.wrong()).contains(CALLS.indexOf(calls));
    }

    @ParameterizedTest
    @MethodSource("calls")
    void the_right_call_compiles(Calls calls) {
        assertThat(notCompiledRight).as(calls.right()).doesNotContain(CALLS.indexOf(calls));
    }

    @Test
    void nothing_but_the_calls_is_wrong() {
        assertThat(notCompiledWrong).allSatisfy(call -> assertThat(call).isBetween(0, CALLS.size() - 1));
    }

    /** Returns which of the calls, counted from zero, the compiler refuses. */
    private static Set<Integer> notCompiled(List<String> calls, Path folder) throws IOException {
        StringBuilder source = new StringBuilder(BEFORE_CALLS);
        for (String call : calls) {
            source.append("    Object call")
                    .append(source.length())
                    .append("() { return ")
                    .append(call)
                    .append("; }\n");
        }
        Path file = folder.resolve("Caller.java");
        Files.writeString(file, source.append("}\n"));
        StringWriter output = new StringWriter();
        PrintWriter printed = new PrintWriter(output);
        JAVAC.run(
                printed,
                printed,
                "-proc:none",
                "-XDrawDiagnostics",
                "-classpath",
                classPath(),
                "-d",
                folder.toString(),
                file.toString());
        Set<Integer> refused = new TreeSet<>();
        Matcher matcher = ERROR.matcher(output.toString());
        while (matcher.find()) {
            refused.add(Integer.parseInt(matcher.group(1)) - LINES_BEFORE_CALLS - 1);
        }
        return refused;
    }

    /** Returns where the library and what it needs lie, whether the tests run on a module path or a class path. */
    private static String classPath() {
        List<String> paths = new ArrayList<>();
        for (Class<?> needed : List.of(Party.class, ImmutableList.class, NullMarked.class, Immutable.class)) {
            try {
                paths.add(Path.of(needed.getProtectionDomain()
                                .getCodeSource()
                                .getLocation()
                                .toURI())
                        .toString());
            } catch (URISyntaxException e) {
                throw new AssertionError(e);
            }
        }
        return String.join(File.pathSeparator, paths);
    }
}
