package org.parley.analysis;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.parley.Draft;
import org.parley.Firmness;
import org.parley.Negotiation;
import org.parley.Party;
import org.parley.Problem;
import org.parley.Reading;
import org.parley.Step;
import org.parley.Terms;
import org.parley.internal.compile.CompiledNegotiation;
import org.parley.internal.compile.View;
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
    private final View view;
    private final Budget budget;
    private final Compilation compilation;

    private Analysis(Negotiation negotiation, View view, Budget budget, Compilation compilation) {
        this.negotiation = negotiation;
        this.view = view;
        this.budget = budget;
        this.compilation = compilation;
    }

    private static Analysis of(Negotiation negotiation, View view, Budget budget) {
        return new Analysis(negotiation, view, budget, new Compilation(negotiation, view));
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
        return of(current, View.whole(current), Budget.ofDefaults());
    }

    /** Returns the same analysis, each question within this budget. */
    public Analysis within(Budget newBudget) {
        return new Analysis(negotiation, view, Objects.requireNonNull(newBudget, "newBudget"), compilation);
    }

    /**
     * Returns this analysis with only those positions binding that are held at least so firmly.
     *
     * <p>{@code considering(Firmness.RED_LINE)} looks at red lines alone. Consent, and the acceptances that are the
     * fallback of a demand, count however firmly they are stated. It replaces what was considered before; the default
     * is every stated position.
     */
    public Analysis considering(Firmness least) {
        return of(negotiation, new View(Objects.requireNonNull(least, "least"), view.principals()), budget);
    }

    /**
     * Returns this analysis among these principals: who could settle without whom.
     *
     * <p>Only their positions bind, and only their consent is asked; any other party that would have to act, a
     * principal or not, still has to consent to the issues that it controls. It replaces those named before; the default
     * is every principal.
     *
     * @throws IllegalArgumentException if nobody is named, or somebody who is no principal
     */
    public Analysis among(Party... principals) {
        for (Party principal : Objects.requireNonNull(principals, "principals")) {
            Objects.requireNonNull(principal, "principal");
        }
        ImmutableList<Party> named = Narrowing.among(negotiation, ImmutableList.copyOf(principals));
        return of(negotiation, new View(view.least(), named), budget);
    }

    /**
     * Returns this analysis as if the terms held: what if?
     *
     * <p>They join the negotiation as an assumption, whose id begins with {@code given/}, and are among the reasons of
     * all that rests on them. {@link #whatIf} says which conditions are then met.
     *
     * @throws org.parley.InvalidNegotiationException if the negotiation cannot take the terms as an assumption
     */
    public Analysis given(Terms terms) {
        return assuming(terms, Narrowing.GIVEN, "it is taken as given, to see what follows");
    }

    /**
     * Returns this analysis of those outcomes alone in which the terms hold.
     *
     * <p>They join the negotiation as an assumption, whose id begins with {@code where/}, and are among the reasons of
     * all that rests on them.
     *
     * @throws org.parley.InvalidNegotiationException if the negotiation cannot take the terms as an assumption
     */
    public Analysis where(Terms terms) {
        return assuming(terms, "where/", "only outcomes in which it holds are looked at");
    }

    private Analysis assuming(Terms terms, String prefix, String rationale) {
        Negotiation assumed = Narrowing.assuming(negotiation, terms, prefix, rationale);
        return of(assumed, view, budget);
    }

    /**
     * Returns the negotiation, without the positions that were superseded or withdrawn, and with what is given or looked
     * at among its assumptions.
     */
    public Negotiation negotiation() {
        return negotiation;
    }

    /** Ends with an error where one thing is reported in several readings. */
    void requireOneReading() {
        compilation.requireOneReading();
    }

    View view() {
        return view;
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
            return withDeadlocks(new ConflictLens(compiled, meter, budget.results()).find(), compiled, meter);
        } catch (BudgetSpent spent) {
            return new Conflicts(negotiation, ImmutableList.of(), false);
        }
    }

    /**
     * Returns one minimal set of positions, rules and assumptions that cannot hold together, if there is one.
     *
     * <p>It need not be a smallest one, and so comes sooner than the first of {@link #conflicts()}. Where there is none,
     * the answer is empty and complete; where time ran out before any was found, empty and not complete.
     */
    public Conflicts someConflict() {
        Meter meter = budget.start();
        try {
            CompiledNegotiation compiled = compilation.get(meter);
            return withDeadlocks(new ConflictLens(compiled, meter, 1).findSome(), compiled, meter);
        } catch (BudgetSpent spent) {
            return new Conflicts(negotiation, ImmutableList.of(), false);
        }
    }

    private Conflicts withDeadlocks(Conflicts conflicts, CompiledNegotiation compiled, Meter meter) {
        return compiled.ordersCanTurn() && !conflicts.all().isEmpty()
                ? ConflictLens.withDeadlocks(conflicts, new DeadlockLens(compiled, meter, budget.results()).find())
                : conflicts;
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
            return new Zone(this, Existence.UNKNOWN, Optional.empty());
        }
    }

    ZoneLens zoneLens() {
        Meter meter = budget.start();
        return new ZoneLens(compilation.get(meter), meter, budget.results());
    }

    /** Returns whether any outcome is consented; found once for all who ask. */
    ZoneLens.Consent consent() {
        ZoneLens.Consent known = compilation.consent();
        if (known == null) {
            try {
                known = zoneLens().consent();
                compilation.keep(known);
            } catch (BudgetSpent spent) {
                known = ZoneLens.Consent.UNKNOWN;
            }
        }
        return known;
    }

    OutcomesLens outcomesLens(boolean ofConsented) {
        Meter meter = budget.start();
        return new OutcomesLens(compilation.outcomes(ofConsented, meter), meter, budget);
    }

    /** Returns what every possible outcome contains, and what can be agreed now with all other issues left open. */
    public CommonGround commonGround() {
        Meter meter = budget.start();
        AgreeableNow now = new AgreeableNow(negotiation, ImmutableList.of(), false);
        try {
            CompiledNegotiation compiled = compilation.get(meter);
            now = new AgreeableLens(compiled, meter, budget.results()).find();
            return new CommonGroundLens(compilation.outcomes(false, meter), meter, budget).find(now);
        } catch (BudgetSpent spent) {
            ImmutableList<IssueValues> none = ImmutableList.of();
            return new CommonGround(negotiation, Existence.UNKNOWN, ImmutableList.of(), none, none, now, false);
        }
    }

    AgreeableNow agreeableNow() {
        Meter meter = budget.start();
        try {
            return new AgreeableLens(compilation.get(meter), meter, budget.results()).find();
        } catch (BudgetSpent spent) {
            return new AgreeableNow(negotiation, ImmutableList.of(), false);
        }
    }

    /** Returns the minimal sets of positions whose withdrawal opens the zone, those of the least firmness first. */
    public Concessions concessions() {
        return concessions(Optional.empty());
    }

    /**
     * Returns the minimal sets of positions whose withdrawal opens the zone, those of the least weight first.
     *
     * @throws IllegalArgumentException if the saliences weigh a position that the negotiation does not have
     */
    public Concessions concessions(Saliences saliences) {
        Objects.requireNonNull(saliences, "saliences").requireKnown(negotiation);
        return concessions(Optional.of(saliences));
    }

    private Concessions concessions(Optional<Saliences> saliences) {
        Meter meter = budget.start();
        try {
            return new ConcessionLens(compilation.get(meter), saliences, meter, budget.results()).find();
        } catch (BudgetSpent spent) {
            return new Concessions(negotiation, ImmutableList.of(), false);
        }
    }

    /**
     * Returns how the draft stands with every position, and whether it can be completed into a possible outcome.
     *
     * @throws IllegalArgumentException if the draft speaks of an issue that the negotiation does not have, or gives one a
     *     value that it does not have; it lists all of them
     */
    public Review review(Draft draft) {
        requireKnown(Objects.requireNonNull(draft, "draft"));
        Meter meter = budget.start();
        try {
            return new ReviewLens(compilation.get(meter), draft, meter, budget.results()).find();
        } catch (BudgetSpent spent) {
            return ReviewLens.unknown(negotiation, draft, view.principals());
        }
    }

    private void requireKnown(Draft draft) {
        StringBuilder problems = new StringBuilder();
        for (Problem problem : draft.problemsIn(negotiation)) {
            problems.append(problems.length() == 0 ? "" : "\n").append(problem.message());
        }
        if (problems.length() > 0) {
            throw new IllegalArgumentException(problems.toString());
        }
    }

    /**
     * Returns what follows if the terms hold: which conditions are then met, and what that unlocks.
     *
     * <p>To ask anything else as if they held, see {@link #given}.
     *
     * @throws org.parley.InvalidNegotiationException if the negotiation cannot take the terms as an assumption
     */
    public WhatIf whatIf(Terms terms) {
        Analysis assumed = given(terms);
        Meter meter = budget.start();
        try {
            return new WhatIfLens(compilation.get(meter), assumed.compilation.get(meter), terms, meter).find();
        } catch (BudgetSpent spent) {
            return WhatIfLens.unknown(negotiation, terms);
        }
    }

    /**
     * Returns an order in which these steps, and those that they wait for, can occur.
     *
     * @throws IllegalArgumentException if the negotiation does not speak of one of the steps
     */
    public Roadmap roadmap(Step... wanted) {
        for (Step step : Objects.requireNonNull(wanted, "wanted")) {
            Objects.requireNonNull(step, "step");
        }
        Meter meter = budget.start();
        try {
            return new RoadmapLens(compilation.get(meter), meter, budget.results()).find(ImmutableList.copyOf(wanted));
        } catch (BudgetSpent spent) {
            return Roadmap.unknown(negotiation);
        }
    }

    /**
     * Returns an order in which all steps can occur that anything asks for: that a demand, an assumption or a rule says
     * occur, not only as one of several ways, that anything puts in an order, or for which a deadline is set.
     */
    public Roadmap roadmap() {
        Meter meter = budget.start();
        try {
            return new RoadmapLens(compilation.get(meter), meter, budget.results()).find();
        } catch (BudgetSpent spent) {
            return Roadmap.unknown(negotiation);
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
     * <p>Each reading has the budget of its own.
     *
     * <p>A question that answers with a part of a result, such as {@code read -> read.conflicts().all()}, tells which
     * readings make a difference to it.
     */
    public <R> ByReading<R> byReading(Function<? super Analysis, ? extends R> question) {
        Objects.requireNonNull(question, "question");
        List<ImmutableList<Reading>> choices = new ArrayList<>();
        List<R> answers = new ArrayList<>();
        for (Compilation.ReadingChoice choice : compilation.choices()) {
            choices.add(choice.readings());
            answers.add(question.apply(
                    new Analysis(choice.compilation().negotiation(), view, budget, choice.compilation())));
        }
        return ByReading.of(choices, answers);
    }

    /** Returns who would have to consent or to act and has said nothing to that effect. */
    public Silences silences() {
        return SilenceLens.of(matrix(), view.principals());
    }

    /** Returns all of it in plain English. */
    public String explain() {
        return Report.of(this);
    }
}
