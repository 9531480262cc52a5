package org.parley.benchmark;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.parley.ChoiceIssue;
import org.parley.CompatibilityRule;
import org.parley.Firmness;
import org.parley.Issue;
import org.parley.Negotiation;
import org.parley.NegotiationBuilder;
import org.parley.Outcome;
import org.parley.Party;
import org.parley.Position;
import org.parley.Statement;
import org.parley.Terms;
import org.parley.Value;

/** Makes negotiations of any size, the same ones for the same seed; no steps take part in them. */
final class NegotiationGenerator {
    /** What can be met together in a generated negotiation. */
    enum Kind {
        /** Everything: there is an outcome that meets all positions and rules. */
        FEASIBLE,
        /** All positions on one issue; the conditional ones and the rules are as they come. Few conflicts are of two. */
        TANGLED,
        /** Anything goes, and two positions clash on one issue. Many conflicts are of two. */
        INFEASIBLE
    }

    /**
     * How large a negotiation is.
     *
     * @param parties how many principals there are
     * @param issues how many issues
     * @param options how many values an issue has at most; two at least
     * @param positions how many positions, of all parties together
     * @param rules how many rules
     */
    record Shape(int parties, int issues, int options, int positions, int rules) {}

    /** The sizes that benchmarks compare; the largest is beyond what people negotiate at one table. */
    enum Size {
        S(2, 5, 3, 7, 2),
        M(3, 12, 4, 23, 6),
        L(5, 20, 6, 69, 15),
        XL(6, 40, 6, 152, 40),
        XXL(10, 60, 6, 344, 71);

        final Shape shape;

        Size(int parties, int issues, int options, int positions, int rules) {
            this.shape = new Shape(parties, issues, options, positions, rules);
        }
    }

    /** Of ten positions, so many speak of one issue; the others are conditional. */
    private static final int ON_ONE_ISSUE = 6;

    private final Random random;
    private final List<Party> parties = new ArrayList<>();
    private final List<ChoiceIssue> issues = new ArrayList<>();
    private final List<Integer> hidden = new ArrayList<>();
    private final NegotiationBuilder builder;
    private int clusters;
    private int positions;
    private int rules;

    private NegotiationGenerator(long seed, int parties) {
        this.random = new Random(seed);
        for (int p = 0; p < parties; p++) {
            this.parties.add(Party.of("Party " + (char) ('A' + p)));
        }
        this.builder = Negotiation.between(this.parties.toArray(new Party[0]));
    }

    /** Returns what benchmarks call by this name: a size; CLUSTERS, eight of them apart; or HARD, which knows no kind. */
    static Negotiation named(String name, Kind kind, long seed) {
        return switch (name) {
            case "CLUSTERS" -> clustered(8, new Shape(6, 5, 4, 12, 3), kind, seed);
            case "HARD" -> thresholdHard(5, 20, 190, seed);
            default -> of(Size.valueOf(name), kind, seed);
        };
    }

    /** Returns a negotiation of this size. */
    static Negotiation of(Size size, Kind kind, long seed) {
        return of(size.shape, kind, seed);
    }

    /** Returns a negotiation of this shape. */
    static Negotiation of(Shape shape, Kind kind, long seed) {
        NegotiationGenerator generator = new NegotiationGenerator(seed, shape.parties());
        generator.add(shape, kind);
        return generator.builder.build();
    }

    /** Returns a negotiation whose clusters of issues, each of this shape, have nothing to do with each other. */
    static Negotiation clustered(int clusters, Shape each, Kind kind, long seed) {
        NegotiationGenerator generator = new NegotiationGenerator(seed, each.parties());
        for (int c = 0; c < clusters; c++) {
            generator.add(each, kind);
        }
        return generator.builder.build();
    }

    /**
     * Returns a negotiation of conditional demands on three issues each: where the one takes one of two values and the
     * other too, the third does. At about nine such demands an issue it is hard to tell whether they can all be met.
     */
    static Negotiation thresholdHard(int parties, int issues, int demands, long seed) {
        NegotiationGenerator generator = new NegotiationGenerator(seed, parties);
        generator.addIssues(issues, 4, 4);
        for (int d = 0; d < demands; d++) {
            List<ChoiceIssue> three = generator.distinctIssues(3);
            generator.addPosition(generator
                    .anyParty()
                    .demands(generator.anyTwoOf(three.get(2)))
                    .when(Terms.allOf(generator.anyTwoOf(three.get(0)), generator.anyTwoOf(three.get(1)))));
        }
        return generator.builder.build();
    }

    /** Adds issues, and positions and rules on these issues only. */
    private void add(Shape shape, Kind kind) {
        issues.clear();
        hidden.clear();
        addIssues(shape.issues(), 2, shape.options());
        Outcome planted = planted();
        int first = 0;
        if (kind == Kind.INFEASIBLE) {
            addClash();
            first = 2;
        }
        for (int p = first; p < shape.positions(); p++) {
            if (p % 10 < ON_ONE_ISSUE) {
                addOnOneIssue(planted, kind);
            } else {
                addConditional(planted, kind);
            }
        }
        for (int r = 0; r < shape.rules(); r++) {
            addRule(planted, kind);
        }
    }

    private void addIssues(int count, int fewestValues, int mostValues) {
        for (int i = 0; i < count; i++) {
            String[] values = new String[fewestValues + random.nextInt(mostValues - fewestValues + 1)];
            for (int v = 0; v < values.length; v++) {
                values[v] = "v" + v;
            }
            String id = String.format("issue-%c%02d", 'a' + clusters, i);
            ChoiceIssue issue = Issue.choice(id, values).inOrder();
            issues.add(issue);
            hidden.add(random.nextInt(values.length));
            builder.declare(issue);
        }
        clusters++;
    }

    private Outcome planted() {
        ImmutableList.Builder<Value> values = ImmutableList.builder();
        for (int i = 0; i < issues.size(); i++) {
            values.add(Value.of(issues.get(i).values().get(hidden.get(i))));
        }
        return Outcome.of(ImmutableList.copyOf(issues), values.build(), ImmutableList.of());
    }

    private Party anyParty() {
        return parties.get(random.nextInt(parties.size()));
    }

    private List<ChoiceIssue> distinctIssues(int count) {
        List<ChoiceIssue> some = new ArrayList<>(issues);
        Collections.shuffle(some, random);
        return some.subList(0, count);
    }

    /** Returns that the issue takes a value between two others; some values are left out. */
    private Terms anyWindow(ChoiceIssue issue) {
        int width = 1 + random.nextInt(issue.values().size() - 1);
        int least = random.nextInt(issue.values().size() - width + 1);
        return issue.in(issue.values().subList(least, least + width).toArray(new String[0]));
    }

    private Terms anyTwoOf(ChoiceIssue issue) {
        List<String> values = new ArrayList<>(issue.values());
        Collections.shuffle(values, random);
        return issue.in(values.get(0), values.get(1));
    }

    private void addPosition(Statement<? extends Position> position) {
        String id = String.format("position-%03d", ++positions);
        builder.add(position.with(position.details().toBuilder()
                .ownId(id)
                .statedFirmness(firmness())
                .build()));
    }

    /** Of ten positions, two are red lines and three flexible. */
    private Firmness firmness() {
        return switch (positions % 10) {
            case 1, 6 -> Firmness.RED_LINE;
            case 3, 5, 8 -> Firmness.FLEXIBLE;
            default -> Firmness.FIRM;
        };
    }

    private void addClash() {
        Terms window = anyWindow(distinctIssues(1).get(0));
        addPosition(parties.get(0).demands(window));
        addPosition(parties.get(1 % parties.size()).rejects(window));
    }

    private void addOnOneIssue(Outcome planted, Kind kind) {
        Terms window = anyWindow(distinctIssues(1).get(0));
        boolean demands = kind == Kind.INFEASIBLE ? random.nextInt(3) > 0 : planted.satisfies(window);
        addPosition(demands ? anyParty().demands(window) : anyParty().rejects(window));
    }

    private void addConditional(Outcome planted, Kind kind) {
        Terms condition;
        Terms terms;
        do {
            List<ChoiceIssue> two = distinctIssues(2);
            condition = anyWindow(two.get(0));
            terms = anyWindow(two.get(1));
        } while (kind == Kind.FEASIBLE && planted.satisfies(condition) && !planted.satisfies(terms));
        addPosition(anyParty().demands(terms).when(condition));
    }

    private void addRule(Outcome planted, Kind kind) {
        CompatibilityRule rule;
        do {
            rule = anyRule();
        } while (kind == Kind.FEASIBLE && !planted.satisfies(rule.terms()));
        builder.add(rule.id(String.format("rule-%02d", ++rules)));
    }

    private CompatibilityRule anyRule() {
        List<ChoiceIssue> two = distinctIssues(2);
        return switch (random.nextInt(3)) {
            case 0 -> CompatibilityRule.excludes(anyWindow(two.get(0)), anyWindow(two.get(1)));
            case 1 -> CompatibilityRule.requires(anyWindow(two.get(0)), anyWindow(two.get(1)));
            default -> CompatibilityRule.that(precedes(two.get(0), two.get(1)));
        };
    }

    /** Returns that the one issue never takes a higher value than the other. */
    private static Terms precedes(ChoiceIssue one, ChoiceIssue other) {
        List<Terms> parts = new ArrayList<>();
        for (int v = 1; v < one.values().size(); v++) {
            Terms reached = one.atLeast(one.values().get(v));
            parts.add(
                    v < other.values().size()
                            ? Terms.anyOf(
                                    Terms.not(reached),
                                    other.atLeast(other.values().get(v)))
                            : Terms.not(reached));
        }
        return Terms.allOf(parts);
    }
}
