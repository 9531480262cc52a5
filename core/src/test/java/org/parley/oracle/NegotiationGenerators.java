package org.parley.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.arbitraries.ListArbitrary;
import org.parley.Accepted;
import org.parley.Act;
import org.parley.Assumption;
import org.parley.CompatibilityRule;
import org.parley.Demanded;
import org.parley.InvalidNegotiationException;
import org.parley.Issue;
import org.parley.Negotiation;
import org.parley.Position;
import org.parley.Rejected;
import org.parley.Terms;

/**
 * Small random negotiations, every one of which the oracle can answer.
 *
 * <p>A negotiation is drawn from numbers, a list of them for each of its parts; it shrinks as these shrink, to fewer
 * parts and to the simplest choices.
 */
public final class NegotiationGenerators {
    /** The most outcomes, each with each of its orders of steps, that a generated negotiation has. */
    public static final long MOST_OUTCOMES = 20_000;

    private static final int NUMBERS_OF_A_PART = 40;

    private NegotiationGenerators() {}

    /** Returns negotiations of all kinds. */
    public static Arbitrary<Negotiation> negotiations() {
        return Combinators.combine(
                        numbers().ofSize(60),
                        parts(1, 6),
                        parts(0, 2),
                        parts(0, 2),
                        numbers().ofSize(3 * NUMBERS_OF_A_PART))
                .as((setting, positions, rules, assumptions, theme) ->
                        built(drawing(setting, positions, rules, assumptions, theme)))
                .filter(NegotiationGenerators::isSmall)
                .map(Optional::get);
    }

    /** Returns negotiations of all kinds with questions about them. */
    public static Arbitrary<Questions> questions() {
        return Combinators.combine(
                        numbers().ofSize(60),
                        parts(1, 6),
                        parts(0, 2),
                        parts(0, 2),
                        numbers().ofSize(3 * NUMBERS_OF_A_PART),
                        numbers().ofSize(2 * NUMBERS_OF_A_PART))
                .as((setting, positions, rules, assumptions, theme, asked) ->
                        questions(drawing(setting, positions, rules, assumptions, theme), asked))
                .filter(Optional::isPresent)
                .map(Optional::get);
    }

    /** Returns a negotiation of the same kinds, drawn outside of jqwik; equal seeds give equal negotiations. */
    public static Negotiation random(long seed) {
        Random random = new Random(seed);
        while (true) {
            Optional<Negotiation> drawn = built(drawing(random));
            if (isSmall(drawn)) {
                return drawn.get();
            }
        }
    }

    /** Returns questions of the same kinds, drawn outside of jqwik; equal seeds give equal questions. */
    public static Questions randomQuestions(long seed) {
        Random random = new Random(seed);
        while (true) {
            Optional<Questions> drawn = questions(drawing(random), numbers(random, 2 * NUMBERS_OF_A_PART));
            if (drawn.isPresent()) {
                return drawn.get();
            }
        }
    }

    private static NegotiationDrawing drawing(Random random) {
        return drawing(
                numbers(random, 60),
                parts(random, 1, 6),
                parts(random, 0, 2),
                parts(random, 0, 2),
                numbers(random, 3 * NUMBERS_OF_A_PART));
    }

    private static List<List<Integer>> parts(Random random, int least, int most) {
        List<List<Integer>> parts = new ArrayList<>();
        int count = least + random.nextInt(most - least + 1);
        for (int i = 0; i < count; i++) {
            parts.add(numbers(random, NUMBERS_OF_A_PART));
        }
        return parts;
    }

    private static List<Integer> numbers(Random random, int count) {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            numbers.add(random.nextInt(10_000));
        }
        return numbers;
    }

    /** Returns all that a negotiation says, a line for each premise, for the message of a failing test. */
    public static String describe(Negotiation negotiation) {
        StringBuilder text = new StringBuilder(negotiation.toString());
        for (Issue issue : negotiation.issues()) {
            text.append("\n  issue ").append(issue.id()).append(' ').append(IssueValues.of(issue, negotiation));
        }
        for (Act act : negotiation.acts()) {
            text.append("\n  act ").append(act.step().id()).append(' ').append(act.extents());
        }
        for (Position position : negotiation.positions()) {
            text.append("\n  ").append(position.id()).append(": ").append(words(position));
        }
        for (Assumption assumption : negotiation.assumptions()) {
            text.append("\n  ")
                    .append(assumption.id())
                    .append(": ")
                    .append(assumption.terms().text());
        }
        for (CompatibilityRule rule : negotiation.rules()) {
            text.append("\n  ")
                    .append(rule.id())
                    .append(": ")
                    .append(rule.terms().text());
        }
        return text.toString();
    }

    private static String words(Position position) {
        StringBuilder text = new StringBuilder(position.party().id())
                .append(' ')
                .append(position.getClass().getSimpleName())
                .append(' ')
                .append(position.terms().text());
        if (position instanceof Demanded demanded) {
            demanded.when().ifPresent(when -> text.append(" when ").append(when.text()));
            demanded.unless().ifPresent(unless -> text.append(" unless ").append(unless.text()));
        } else if (position instanceof Accepted accepted) {
            accepted.onlyIf().ifPresent(onlyIf -> text.append(" only if ").append(onlyIf.text()));
        } else if (position instanceof Rejected rejected) {
            rejected.unless().ifPresent(unless -> text.append(" unless ").append(unless.text()));
            rejected.until().ifPresent(until -> text.append(" until ").append(until.text()));
        }
        return text.append(" (")
                .append(position.details().firmness())
                .append(')')
                .toString();
    }

    private static ListArbitrary<Integer> numbers() {
        return Arbitraries.integers()
                .between(0, 9_999)
                .withDistribution(RandomDistribution.uniform())
                .shrinkTowards(0)
                .withoutEdgeCases()
                .list();
    }

    private static Arbitrary<List<List<Integer>>> parts(int least, int most) {
        return numbers()
                .ofSize(NUMBERS_OF_A_PART)
                .list()
                .ofMinSize(least)
                .ofMaxSize(most)
                .withSizeDistribution(RandomDistribution.uniform());
    }

    private static NegotiationDrawing drawing(
            List<Integer> setting,
            List<List<Integer>> positions,
            List<List<Integer>> rules,
            List<List<Integer>> assumptions,
            List<Integer> theme) {
        NegotiationDrawing drawing = new NegotiationDrawing(new Draw(setting));
        positions.forEach(numbers -> drawing.addPosition(new Draw(numbers)));
        rules.forEach(numbers -> drawing.addRule(new Draw(numbers)));
        assumptions.forEach(numbers -> drawing.addAssumption(new Draw(numbers)));
        new NegotiationThemes(drawing).add(new Draw(theme));
        return drawing;
    }

    private static Optional<Negotiation> built(NegotiationDrawing drawing) {
        try {
            return Optional.of(drawing.build());
        } catch (InvalidNegotiationException e) {
            // Rare: an order of a step and itself, within a bundle.
            return Optional.empty();
        }
    }

    private static boolean isSmall(Optional<Negotiation> negotiation) {
        return negotiation.isPresent() && new Space(negotiation.get()).size() <= MOST_OUTCOMES;
    }

    private static Optional<Questions> questions(NegotiationDrawing drawing, List<Integer> asked) {
        Optional<Negotiation> negotiation = built(drawing);
        Draw draw = new Draw(asked);
        Terms given = drawing.given(draw);
        return isSmall(negotiation) && isSmall(given(given, negotiation.get()))
                ? Optional.of(new QuestionsDrawing(negotiation.get(), draw).questions(given))
                : Optional.empty();
    }

    private static Optional<Negotiation> given(Terms given, Negotiation negotiation) {
        try {
            return Optional.of(Assuming.terms(given, negotiation));
        } catch (InvalidNegotiationException e) {
            // Rare, in the same way.
            return Optional.empty();
        }
    }
}
