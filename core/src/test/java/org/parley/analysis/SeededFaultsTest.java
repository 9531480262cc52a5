package org.parley.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Constructor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.Negotiation;
import org.parley.oracle.Consequences;
import org.parley.oracle.NegotiationGenerators;
import org.parley.oracle.Oracle;
import org.parley.oracle.OutcomeList;
import org.parley.oracle.Questions;

/**
 * The comparison with the oracle notices faults: each of these, put into the sources on purpose, makes an answer
 * disagree, or fail, on a random negotiation on which the sources as they are agree.
 *
 * <p>A faulty source is compiled aside and loaded, with all of the analysis and the engine, by a class loader of its
 * own; the model, the oracle and what it answered are the same for all faults.
 */
class SeededFaultsTest {
    /** A fault that this many negotiations do not show counts as not noticed. */
    private static final int SEEDS = 3_000;

    private static final Loader COMMON =
            new Loader(SeededFaultsTest.class.getClassLoader(), Map.of(), name -> name.startsWith("org.parley."));
    private static final Loader FAULTLESS = loaderWith(Map.of());

    private static final Comparison OF_NEGOTIATIONS = new Comparison(Draw.class, Ask.class);
    private static final Comparison OF_WHAT_IS_GIVEN = new Comparison(DrawGiven.class, AskGiven.class);

    @TempDir
    Path folder;

    static List<Fault> faults() {
        return List.of(
                new Fault(
                        "a conflict that rests on the first decision ends the search",
                        "internal/engine/Solver.java",
                        "if (back < 1) {",
                        "if (back < 2) {"),
                new Fault(
                        "a reversed decision forgets the decisions that made its first branch fail",
                        "internal/engine/Solver.java",
                        "marked.set(levelStart[d]);",
                        ""),
                new Fault(
                        "a reversed decision forgets the groups that made its first branch fail",
                        "internal/engine/Solver.java",
                        "groups.or(why);",
                        ""),
                new Fault(
                        "only two steps that wait for each other close a cycle",
                        "internal/engine/EdgeCycles.java",
                        "while (head < tail && reachedBy[goal] == NONE) {",
                        "if (head < tail) {"),
                new Fault(
                        "a member counts as necessary though another part of it still fails",
                        "internal/engine/Rotation.java",
                        " && holds(failed)",
                        ""),
                new Fault(
                        "of what could be given up only the dearest is looked at",
                        "internal/engine/LightestCorrections.java",
                        "} else if (!lower()) {",
                        "} else {"),
                new Fault(
                        "the cycle that edges close is not forbidden",
                        "internal/engine/Encoding.java",
                        "if (!forbidCycle()) {",
                        "if (true) {"),
                new Fault(
                        "sets that overlap both count in the bound of hitting sets",
                        "internal/engine/HittingSets.java",
                        "if ((set[w] & ~out[w] & packed[w]) != 0) {",
                        "if ((set[w] & ~out[w] & packed[w]) == -1L) {"),
                new Fault(
                        "orders of steps join no clusters",
                        "internal/engine/Clusters.java",
                        "                    joinNodes(variable);\n",
                        ""),
                new Fault(
                        "the clauses of a group join no clusters",
                        "internal/engine/Clusters.java",
                        "join(first[clause.group] - 1, clause.variables[0]);",
                        ""),
                new Fault(
                        "a conjunction with a name of its own is named the wrong way round",
                        "internal/engine/Problem.java",
                        "Formula.any(literal(name, 1L), factor)",
                        "Formula.any(literal(name, 2L), factor)"),
                new Fault(
                        "at most so many allows one more",
                        "internal/compile/Counting.java",
                        "writtenOut(count - 1, parts, from + 1)",
                        "writtenOut(count, parts, from + 1)"),
                new Fault(
                        "a range between two bounds is joined to what lies below",
                        "internal/compile/IssueClasses.java",
                        "if (last >= 0",
                        "if (last >= 0 && !segment.includesLeast() || last >= 0"),
                new Fault(
                        "a zero value that no terms name is no class of its own",
                        "internal/compile/IssueClasses.java",
                        "signature.set(terms.size(), issue.isZero(value));",
                        ""),
                new Fault(
                        "a conditional acceptance is a fallback",
                        "internal/compile/Fallbacks.java",
                        "                    && accepted.onlyIf().isEmpty()\n",
                        ""),
                new Fault(
                        "a demand without a condition has no fallback",
                        "internal/compile/Bindings.java",
                        "for (Accepted fallback : fallbacks.of(position)) {",
                        "for (Accepted fallback : position.when().isPresent() ? fallbacks.of(position) : List.<Accepted>of()) {"),
                new Fault(
                        "a demand binds where something else would do",
                        "internal/compile/Bindings.java",
                        "ways.add(position.unless().get());",
                        ""),
                new Fault(
                        "a step that lifts a rejection need not come first",
                        "internal/compile/Bindings.java",
                        "required.add(earlier.before(later));",
                        ""),
                new Fault(
                        "a demand consents where something else would do",
                        "internal/compile/Consents.java",
                        "active.add(compiler.formula(position.unless().get()).negate());",
                        ""),
                new Fault(
                        "the issues of a condition of acceptance are not consented to",
                        "internal/compile/Consenting.java",
                        "issues.addAll(mentions.issues(accepted.onlyIf().get()));",
                        ""),
                new Fault(
                        "a negation mentions no issue",
                        "internal/compile/Mentions.java",
                        "} else if (!isOrder(terms)) {",
                        "} else if (!isOrder(terms) && !(terms instanceof Terms.Not)) {"),
                new Fault(
                        "an outright rejection excludes no acceptance",
                        "internal/compile/Exclusions.java",
                        "return outright || (isRedLine",
                        "return (isRedLine"),
                new Fault(
                        "what contradicts the rules by itself excludes acceptances",
                        "internal/compile/Exclusions.java",
                        "                    && solver.holds(with(group(binding, position)))\n",
                        ""),
                new Fault(
                        "orders turn back only from the very next step",
                        "internal/compile/StepOrder.java",
                        "if (reached.add(step)) {",
                        "if (reached.add(step) && step.equals(second)) {"),
                new Fault(
                        "a step that could not occur in any order makes a deadlock",
                        "analysis/DeadlockLens.java",
                        "if (holdsUnordered(set, occurs)) {",
                        "if (holdsUnordered(set, occurs) || holdsUnordered(set, new BitSet())) {"),
                new Fault(
                        "a deadlock rests on orders alone",
                        "analysis/DeadlockLens.java",
                        "findBlocks(s, compiled.all());",
                        ""),
                new Fault(
                        "what one of the sets has in it breaks a deadlock",
                        "analysis/Cycles.java",
                        "common.and(set);",
                        ""),
                new Fault(
                        "the first of two consistent parts of a party's positions answers",
                        "analysis/PartAnswers.java",
                        "if (other.answer() != first.answer()) {",
                        "if (other.answer() != first.answer() && answers.size() > 2) {"),
                new Fault(
                        "the smallest reason alone tells a rejection",
                        "analysis/CellSearch.java",
                        "isRejected && sets >= MOST_REASONS",
                        "sets >= 1"));
    }

    /** Faults of diagrams, and of the outcomes that are counted and listed by them. */
    static List<Fault> faultsOfDiagrams() {
        return List.of(
                new Fault(
                        "variables of one clause are in different components",
                        "internal/engine/Components.java",
                        "                join(first, variable);\n",
                        ""),
                new Fault(
                        "components of the same values are one, whatever clauses are left",
                        "internal/engine/Components.java",
                        "put(bitOf[domain.length] + c, 1L);",
                        ""),
                new Fault(
                        "components of the same clauses are one, whatever values are left",
                        "internal/engine/Components.java",
                        "put(bitOf[variable], domain[variable]);",
                        "put(bitOf[variable], problem.domains[variable]);"),
                new Fault(
                        "orders of steps may close cycles in a diagram",
                        "internal/engine/Propagation.java",
                        "cycles.isTrueEdge(variable) && cycles.closedBy(variable).length > 0",
                        "cycles.isTrueEdge(variable) && cycles.closedBy(variable).length > 99"),
                new Fault(
                        "what is not counted is tried with its first values only",
                        "internal/engine/DiagramCompiler.java",
                        "(frame.isCounted || frame.finished == 0)",
                        "(frame.isCounted || frame.branch < 0)"),
                new Fault(
                        "an issue that nothing ties any more is not counted",
                        "internal/engine/DiagramCompiler.java",
                        "frame.addChild(leaf(variable));",
                        ""),
                new Fault(
                        "values that clauses tell apart are one branch",
                        "internal/engine/DiagramCompiler.java",
                        "return Arrays.copyOf(parts, count);",
                        "return new long[] {propagation.domain[variable]};"),
                new Fault(
                        "of branches that lead to the same, only the first stays",
                        "internal/engine/Frame.java",
                        "finishedValues[i] |= branches[branch];",
                        ""),
                new Fault(
                        "a class of several values counts once",
                        "internal/engine/Multiplicities.java",
                        "if (isPlain[variable]) {",
                        "if (isPlain[variable] || mask != 0) {"),
                new Fault(
                        "a run that was passed over still narrows what is counted",
                        "internal/engine/DiagramCursor.java",
                        "counts[trailNode[trailSize]] = trailCount[trailSize];",
                        ""),
                new Fault(
                        "a place is sought from the beginning of each run",
                        "internal/engine/DiagramCursor.java",
                        "place.subtract(at).divide(each)",
                        "place.subtract(at).mod(next.times)"),
                new Fault(
                        "a number at which a range ends without it is a value of the range",
                        "internal/compile/ValueRuns.java",
                        "last = last.subtract(BigDecimal.ONE);",
                        ""),
                new Fault(
                        "a number at which a range begins without it is a value of the range",
                        "internal/compile/ValueRuns.java",
                        "first = first.add(BigDecimal.ONE);",
                        ""),
                new Fault(
                        "every range counts as one value",
                        "internal/compile/ValueRuns.java",
                        "return issue.smallestStep().isPresent()",
                        "return issue.smallestStep().isEmpty()"),
                new Fault(
                        "where nothing is settled, consent is needed all the same",
                        "analysis/OutcomeSpace.java",
                        "Formula.any(open, compiled",
                        "Formula.any(Formula.FALSE, compiled"));
    }

    /** Faults of what follows from given terms. */
    static List<Fault> faultsOfWhatFollows() {
        return List.of(
                new Fault(
                        "whether the given can hold is asked without it",
                        "analysis/WhatIfLens.java",
                        "new Solver(after.problem(), meter).holds(after.given())",
                        "new Solver(before.problem(), meter).holds(before.given())"),
                new Fault(
                        "all rules and assumptions exclude what cannot hold",
                        "analysis/WhatIfLens.java",
                        "new ConflictSearch(after.problem(), hard, soft, meter).next()",
                        "soft"),
                new Fault(
                        "rules and assumptions exclude the given only where they fail without it",
                        "analysis/WhatIfLens.java",
                        "hard.set(g);",
                        ""),
                new Fault(
                        "what parties demand meets conditions",
                        "analysis/WhatIfLens.java",
                        "BitSet groups = compiled.given();",
                        "BitSet groups = compiled.all();"),
                new Fault(
                        "what was met before is newly met",
                        "analysis/WhatIfLens.java",
                        " && before != Holding.EVERYWHERE",
                        ""),
                new Fault(
                        "of those who name a condition the first is listed",
                        "analysis/WhatIfLens.java",
                        "known.by().add(position);",
                        "if (known.by().build().isEmpty()) known.by().add(position);"),
                new Fault(
                        "what is not considered binds",
                        "analysis/WhatIfLens.java",
                        " && before.considers(position)",
                        ""),
                new Fault(
                        "who is no principal binds",
                        "analysis/WhatIfLens.java",
                        "before.isPrincipal(position.party()) && ",
                        ""),
                new Fault(
                        "an acceptance counts only where it would bind",
                        "analysis/WhatIfLens.java",
                        "(binds || position instanceof Accepted)",
                        "binds"),
                new Fault(
                        "an acceptance counts that own words exclude",
                        "analysis/WhatIfLens.java",
                        " && !before.isExcluded(position)",
                        ""),
                new Fault(
                        "what the given makes of own words decides which acceptances count",
                        "analysis/WhatIfLens.java",
                        " && !before.isExcluded(position)",
                        " && !after.isExcluded(position)"),
                new Fault(
                        "a rejection is lifted before the step that it waits for",
                        "analysis/WhatIfLens.java",
                        "isUnlocked(rejected.unless(), rejected.until())",
                        "(isUnlocked(rejected.unless(), Optional.empty())"
                                + " || isUnlocked(rejected.until(), Optional.empty()))"),
                new Fault(
                        "what all held before is unlocked again",
                        "analysis/WhatIfLens.java",
                        "isNew |= state.isNewlyMet();",
                        "isNew = true;"),
                new Fault(
                        "a demand is made though something does instead",
                        "analysis/WhatIfLens.java",
                        "                    && isUnmet(demanded.unless())) {",
                        ") {"),
                new Fault(
                        "a demand is dropped only where it is asked for",
                        "analysis/WhatIfLens.java",
                        "isUnlocked(demanded.unless(), Optional.empty())",
                        "isUnlocked(demanded.unless(), demanded.when())"),
                new Fault(
                        "an acceptance holds where it may hold yet",
                        "analysis/WhatIfLens.java",
                        "isUnlocked(acceptance.onlyIf(), Optional.empty())",
                        "(acceptance.onlyIf().isPresent() && isUnmet(acceptance.onlyIf()))"),
                new Fault(
                        "what cannot hold any more may be met yet",
                        "analysis/WhatIfLens.java",
                        "return canHold(formula) ? Holding.SOMEWHERE : Holding.NOWHERE;",
                        "return Holding.SOMEWHERE;"),
                new Fault(
                        "what never could hold is out of reach now",
                        "analysis/WhatIfLens.java",
                        " && state.before() != Holding.NOWHERE",
                        ""));
    }

    /**
     * A fault.
     *
     * @param name what is wrong
     * @param source the source file, under the package of Parley
     * @param snippet what stands there, once
     * @param replacement what stands there instead
     */
    private record Fault(String name, String source, String snippet, String replacement) {
        @Override
        public String toString() {
            return name;
        }

        String sourceText() throws IOException {
            Path file = Path.of(System.getProperty("basedir", "."), "src/main/java/org/parley", source);
            String text = Files.readString(file).replace("\r\n", "\n");
            int place = text.indexOf(snippet);
            assertThat(place >= 0 && place == text.lastIndexOf(snippet))
                    .as(
                            "%s has this once, so that the fault \"%s\" can be put in its place; if the code was"
                                    + " changed on purpose, change the fault with it: %s",
                            source, name, snippet)
                    .isTrue();
            return text.replace(snippet, replacement);
        }
    }

    /**
     * A case.
     *
     * @param asked what is asked about
     * @param answers what the oracle answers
     */
    private record Case(Object asked, List<?> answers) {}

    /** A comparison of the analysis with the oracle: who draws cases and asks the oracle, and who asks the analysis. */
    private static final class Comparison {
        private final Class<? extends LongFunction<List<?>>> draw;
        private final Class<? extends Function<Object, List<?>>> ask;

        /** What the oracle answers, by seed, as far as it has been asked. */
        private final List<Case> cases = new ArrayList<>();

        /** On so many of them the sources as they are have been seen to agree. */
        private int agreed;

        Comparison(Class<? extends LongFunction<List<?>>> draw, Class<? extends Function<Object, List<?>>> ask) {
            this.draw = draw;
            this.ask = ask;
        }

        private Case caseOf(int seed) throws ReflectiveOperationException {
            LongFunction<?> drawing = (LongFunction<?>) COMMON.make(draw);
            while (cases.size() <= seed) {
                List<?> drawn = (List<?>) drawing.apply(cases.size());
                cases.add(new Case(drawn.get(0), (List<?>) drawn.get(1)));
            }
            return cases.get(seed);
        }

        /** Returns the first of these seeds at which the analysis of the loader disagrees or fails; their end if none. */
        @SuppressWarnings("unchecked")
        private int firstDisagreement(Loader loader, int from, int to) throws ReflectiveOperationException {
            Function<Object, List<?>> asking = (Function<Object, List<?>>) loader.make(ask);
            for (int seed = from; seed < to; seed++) {
                Case one = caseOf(seed);
                try {
                    if (!asking.apply(one.asked()).equals(one.answers())) {
                        return seed;
                    }
                } catch (RuntimeException e) {
                    return seed;
                }
            }
            return to;
        }

        void assertNoticed(Fault fault, Loader faulty) throws ReflectiveOperationException {
            int noticed = firstDisagreement(faulty, 0, SEEDS);
            int needed = Math.min(SEEDS, noticed + 1);
            if (agreed < needed) {
                assertThat(firstDisagreement(FAULTLESS, agreed, needed))
                        .as("the first seed at which the sources as they are disagree; %d where they agree", needed)
                        .isEqualTo(needed);
                agreed = needed;
            }
            assertThat(noticed)
                    .as("the first seed at which this is noticed: %s", fault)
                    .isLessThan(SEEDS);
        }
    }

    /** Draws the negotiation of a seed and asks the oracle; returns both. */
    private static final class Draw implements LongFunction<List<?>> {
        @Override
        public List<?> apply(long seed) {
            Negotiation negotiation = NegotiationGenerators.random(seed);
            Oracle oracle = Oracle.of(negotiation);
            OutcomeList outcomes = new OutcomeList(negotiation);
            List<?> answers = List.of(
                    Seen.withoutValues(oracle.matrix()),
                    oracle.conflicts(),
                    oracle.excludedAcceptances(),
                    oracle.deadlocks(),
                    oracle.orderClashes(),
                    oracle.concessions(),
                    oracle.cheapestConcessions(),
                    outcomes.inOrder(oracle.possible()),
                    outcomes.inOrder(oracle.consented()));
            return List.of(negotiation, answers);
        }
    }

    /** Asks the analysis about a negotiation. */
    private static final class Ask implements Function<Object, List<?>> {
        @Override
        public List<?> apply(Object negotiation) {
            Seen seen = new Seen((Negotiation) negotiation);
            return List.of(
                    seen.matrix(),
                    seen.conflicts(),
                    seen.excludedAcceptances(),
                    seen.deadlocks(),
                    seen.orderClashes(),
                    seen.concessions(),
                    seen.cheapestConcessions(),
                    seen.possible(),
                    seen.consented());
        }
    }

    /** Draws the questions of a seed and asks the oracle what follows; returns both, with what excludes the given. */
    private static final class DrawGiven implements LongFunction<List<?>> {
        @Override
        public List<?> apply(long seed) {
            Questions questions = NegotiationGenerators.randomQuestions(seed);
            Consequences whole = Oracle.of(questions.negotiation()).whatIf(questions.given());
            Consequences narrowed =
                    QuestionsProperties.narrowedOracle(questions).whatIf(questions.given());
            return List.of(Map.entry(questions, whole.excluding()), List.of(whole, narrowed));
        }
    }

    /** Asks the analysis what follows from what is given. */
    private static final class AskGiven implements Function<Object, List<?>> {
        @Override
        @SuppressWarnings("unchecked")
        public List<?> apply(Object asked) {
            Map.Entry<Questions, Set<Set<String>>> entry = (Map.Entry<Questions, Set<Set<String>>>) asked;
            Questions questions = entry.getKey();
            WhatIf whole = Analysis.of(questions.negotiation()).whatIf(questions.given());
            WhatIf narrowed = QuestionsProperties.narrowed(questions).whatIf(questions.given());
            return List.of(Seen.consequences(whole, entry.getValue()), Seen.consequences(narrowed, entry.getValue()));
        }
    }

    /** Loads the classes it takes by itself, whatever its parent has: as given, or as they are stored. */
    private static final class Loader extends ClassLoader {
        private final Map<String, byte[]> given;
        private final Predicate<String> takes;

        Loader(ClassLoader parent, Map<String, byte[]> given, Predicate<String> takes) {
            super(parent);
            this.given = given;
            this.takes = takes;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!takes.test(name)) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                Class<?> known = findLoadedClass(name);
                return known == null ? findClass(name) : known;
            }
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] code = given.get(name);
            try (InputStream stored = getResourceAsStream(name.replace('.', '/') + ".class")) {
                if (code == null && stored == null) {
                    throw new ClassNotFoundException(name);
                }
                byte[] bytes = code == null ? stored.readAllBytes() : code;
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }

        /** Returns a new object of the class, as this loader has it. */
        Object make(Class<?> kind) throws ReflectiveOperationException {
            Constructor<?> constructor = loadClass(kind.getName()).getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        }
    }

    /** Returns a loader of the analysis and the engine with these classes in place of those stored. */
    private static Loader loaderWith(Map<String, byte[]> faulty) {
        return new Loader(
                COMMON,
                faulty,
                name -> name.startsWith("org.parley.analysis.") || name.startsWith("org.parley.internal."));
    }

    private Map<String, byte[]> compiled(Fault fault) throws IOException {
        Path source = folder.resolve(Path.of(fault.source()).getFileName());
        Files.writeString(source, fault.sourceText());
        String classPath =
                System.getProperty("java.class.path") + File.pathSeparator + System.getProperty("jdk.module.path", "");
        StringWriter messages = new StringWriter();
        PrintWriter printed = new PrintWriter(messages, true);
        String[] arguments = {
            "-proc:none", "-encoding", "UTF-8", "-cp", classPath, "-d", folder.toString(), source.toString()
        };
        int result = ToolProvider.findFirst("javac").orElseThrow().run(printed, printed, arguments);
        assertThat(result).as("what the compiler says: %s", messages).isZero();

        Map<String, byte[]> classes = new HashMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".class")).toList()) {
                String name = folder.relativize(file).toString().replace(File.separatorChar, '.');
                classes.put(name.substring(0, name.length() - ".class".length()), Files.readAllBytes(file));
            }
        }
        return classes;
    }

    @ParameterizedTest
    @MethodSource({"faults", "faultsOfDiagrams"})
    void a_fault_is_noticed_where_the_sources_as_they_are_agree(Fault fault) throws Exception {
        OF_NEGOTIATIONS.assertNoticed(fault, loaderWith(compiled(fault)));
    }

    @ParameterizedTest
    @MethodSource("faultsOfWhatFollows")
    void a_fault_in_what_follows_is_noticed_where_the_sources_as_they_are_agree(Fault fault) throws Exception {
        OF_WHAT_IS_GIVEN.assertNoticed(fault, loaderWith(compiled(fault)));
    }
}
