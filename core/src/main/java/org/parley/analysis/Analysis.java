package org.parley.analysis;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parley.Negotiation;
import org.parley.Reading;
import org.parley.Step;
import org.parley.internal.compile.CompiledNegotiation;
import org.parley.internal.engine.BudgetSpent;
import org.parley.internal.engine.Meter;

/**
 * What follows from a negotiation: who answers what, what cannot hold together, which steps wait for each other, and
 * what nobody has answered.
 *
 * <pre>{@code
 * Analysis analysis = Analysis.of(talks);
 * System.out.println(analysis.explain());
 * for (Conflict conflict : analysis.conflicts().betweenParties()) { ... }
 * }</pre>
 *
 * <p>The answers restate the positions as they were put in; they predict nothing and rank nobody. Each carries the
 * positions, rules and assumptions it rests on. Each question works within a {@link Budget} and says whether its answer
 * is complete.
 *
 * <p>Where sources report one thing in several {@link Reading readings}, a question is asked in each of them by
 * {@link #byReading}; asked of all at once, it throws an {@link IllegalStateException} that says so. {@link #explain()}
 * shows what differs between readings for each of them.
 *
 * <p>An analysis is immutable and may be shared by threads; the negotiation is compiled once, at the first question.
 */
public final class Analysis {
    private final Negotiation negotiation;
    private final Budget budget;
    private final Compilation compilation;

    private Analysis(Negotiation negotiation, Budget budget, Compilation compilation) {
        this.negotiation = negotiation;
        this.budget = budget;
        this.compilation = compilation;
    }

    /**
     * Returns the analysis of the negotiation as it stands at the end, each question within the default budget.
     *
     * <p>Positions that were superseded or withdrawn are no part of it; {@link Negotiation#asOf} gives an earlier state.
     */
    public static Analysis of(Negotiation negotiation) {
        Objects.requireNonNull(negotiation, "negotiation");
        boolean isReadInOneWay = ReadingChoices.of(negotiation.readings()).size() == 1;
        Negotiation current = isReadInOneWay ? negotiation.current() : negotiation;
        return new Analysis(current, Budget.ofDefaults(), new Compilation(current));
    }

    /** Returns the same analysis, each question within this budget. */
    public Analysis within(Budget newBudget) {
        return new Analysis(negotiation, Objects.requireNonNull(newBudget, "newBudget"), compilation);
    }

    /** Returns the negotiation, without the positions that were superseded or withdrawn. */
    public Negotiation negotiation() {
        return negotiation;
    }

    /** Returns who answers what to the terms that each principal demands or accepts. */
    public ResponseMatrix matrix() {
        Meter meter = budget.start();
        try {
            return new MatrixLens(compilation.get(meter), meter).find();
        } catch (BudgetSpent spent) {
            return new ResponseMatrix(negotiation, ImmutableList.of(), false);
        }
    }

    /** Returns the minimal sets of positions, rules and assumptions that cannot hold together, smallest first. */
    public Conflicts conflicts() {
        Meter meter = budget.start();
        try {
            CompiledNegotiation compiled = compilation.get(meter);
            Conflicts conflicts = new ConflictLens(compiled, meter, budget.results()).find();
            return compiled.ordersCanTurn()
                    ? ConflictLens.withDeadlocks(conflicts, new DeadlockLens(compiled, meter, budget.results()).find())
                    : conflicts;
        } catch (BudgetSpent spent) {
            return new Conflicts(negotiation, ImmutableList.of(), false);
        }
    }

    /** Returns which steps wait for each other, so that they cannot occur, or not all together. */
    public Deadlocks deadlocks() {
        Meter meter = budget.start();
        try {
            return new DeadlockLens(compilation.get(meter), meter, budget.results()).find();
        } catch (BudgetSpent spent) {
            return new Deadlocks(negotiation, ImmutableList.of(), ImmutableList.of(), false);
        }
    }

    /** Returns the zone of possible agreement: what no principal rules out. */
    public Zone zone() {
        try {
            return zoneLens().zone(this);
        } catch (BudgetSpent spent) {
            return new Zone(this, Existence.UNKNOWN, Optional.empty(), Existence.UNKNOWN, Optional.empty());
        }
    }

    ZoneLens zoneLens() {
        Meter meter = budget.start();
        return new ZoneLens(compilation.get(meter), meter);
    }

    /** Returns what can be agreed now, with all other issues left open. */
    public AgreeableNow agreeableNow() {
        Meter meter = budget.start();
        try {
            return new AgreeableLens(compilation.get(meter), meter, budget.results()).find();
        } catch (BudgetSpent spent) {
            return new AgreeableNow(negotiation, ImmutableList.of(), false);
        }
    }

    /** Returns the minimal sets of positions whose withdrawal opens the zone, cheapest first. */
    public Concessions concessions() {
        Meter meter = budget.start();
        try {
            return new ConcessionLens(compilation.get(meter), meter, budget.results()).find();
        } catch (BudgetSpent spent) {
            return new Concessions(negotiation, ImmutableList.of(), false);
        }
    }

    /**
     * Returns an order in which these steps, and those that they wait for, can occur.
     *
     * @throws IllegalArgumentException if the negotiation does not speak of one of the steps
     */
    public Roadmap roadmap(Step... wanted) {
        Meter meter = budget.start();
        try {
            return new RoadmapLens(compilation.get(meter), meter).find(ImmutableList.copyOf(wanted));
        } catch (BudgetSpent spent) {
            return new Roadmap(negotiation, Existence.UNKNOWN, ImmutableList.of(), ImmutableList.of());
        }
    }

    /** Returns how alternatives that a party offers, either this or that, look from every other side. */
    public Alternatives alternatives() {
        Meter meter = budget.start();
        try {
            return new AlternativeLens(compilation.get(meter), meter).find();
        } catch (BudgetSpent spent) {
            return new Alternatives(negotiation, ImmutableList.of(), false);
        }
    }

    /** Returns the quantities on which what two principals ask for does not meet, and by how much. */
    public Gaps gaps() {
        Meter meter = budget.start();
        try {
            return new GapLens(compilation.get(meter), meter).find();
        } catch (BudgetSpent spent) {
            return new Gaps(negotiation, ImmutableList.of(), false);
        }
    }

    /**
     * Returns the answer to a question in each choice of readings, one for each group of {@link Negotiation#readings()};
     * of a negotiation without readings, its one answer.
     *
     * <p>A question that answers with a part of a result, such as {@code read -> read.conflicts().all()}, tells which
     * readings make a difference to it.
     */
    public <R> ByReading<R> byReading(Function<? super Analysis, ? extends R> question) {
        Objects.requireNonNull(question, "question");
        List<ImmutableList<Reading>> choices = new ArrayList<>();
        List<R> answers = new ArrayList<>();
        for (ReadingChoice choice : compilation.choices()) {
            choices.add(choice.readings());
            answers.add(question.apply(new Analysis(choice.compilation().negotiation, budget, choice.compilation())));
        }
        return ByReading.of(choices, answers);
    }

    /** Returns who would have to consent or to act and has said nothing to that effect. */
    public Silences silences() {
        return SilenceLens.of(matrix());
    }

    /** Returns all of it in plain English. */
    public String explain() {
        return Report.of(this);
    }

    /** One reading of each group, and the negotiation that is left of it. */
    private record ReadingChoice(ImmutableList<Reading> readings, Compilation compilation) {}

    /** The compiled negotiation, made when the first question needs it. */
    private static final class Compilation {
        private final Negotiation negotiation;
        private @Nullable CompiledNegotiation compiled;
        private @Nullable List<ReadingChoice> choices;

        Compilation(Negotiation negotiation) {
            this.negotiation = negotiation;
        }

        synchronized CompiledNegotiation get(Meter meter) {
            if (compiled == null) {
                requireOneReading();
                compiled = CompiledNegotiation.of(negotiation, meter);
            }
            return compiled;
        }

        private void requireOneReading() {
            ImmutableList<ImmutableList<Reading>> several = ReadingChoices.of(negotiation.readings());
            if (several.size() > 1) {
                throw new IllegalStateException("The negotiation is read in " + several.size()
                        + " ways, of which one holds at a time: ask this in each by byReading(..), or of"
                        + " negotiation.readAs(" + several.get(0) + ").");
            }
        }

        synchronized List<ReadingChoice> choices() {
            if (choices == null) {
                choices = new ArrayList<>();
                for (ImmutableList<Reading> choice : ReadingChoices.of(negotiation.readings())) {
                    boolean isOnlyOne = choice.size() == negotiation.readings().size();
                    choices.add(
                            new ReadingChoice(choice, isOnlyOne ? this : new Compilation(negotiation.readAs(choice))));
                }
            }
            return choices;
        }
    }
}
