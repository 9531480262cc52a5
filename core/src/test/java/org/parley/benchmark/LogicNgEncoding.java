package org.parley.benchmark;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.logicng.collections.LNGIntVector;
import org.logicng.datastructures.Assignment;
import org.logicng.datastructures.Tristate;
import org.logicng.explanations.smus.SmusComputation;
import org.logicng.formulas.Formula;
import org.logicng.formulas.FormulaFactory;
import org.logicng.formulas.Literal;
import org.logicng.formulas.Variable;
import org.logicng.handlers.TimeoutHandler;
import org.logicng.handlers.TimeoutMaxSATHandler;
import org.logicng.handlers.TimeoutOptimizationHandler;
import org.logicng.knowledgecompilation.dnnf.DnnfFactory;
import org.logicng.knowledgecompilation.dnnf.functions.DnnfModelCountFunction;
import org.logicng.modelcounting.ModelCounter;
import org.logicng.propositions.StandardProposition;
import org.logicng.solvers.MaxSATSolver;
import org.logicng.solvers.MiniSat;
import org.logicng.solvers.maxsat.algorithms.MaxSAT;
import org.logicng.solvers.sat.MiniSatConfig;
import org.logicng.solvers.sat.MiniSatStyleSolver;
import org.parley.Accepted;
import org.parley.Assumption;
import org.parley.ChoiceIssue;
import org.parley.CompatibilityRule;
import org.parley.Demand;
import org.parley.Demanded;
import org.parley.Firmness;
import org.parley.Issue;
import org.parley.Negotiation;
import org.parley.Position;
import org.parley.PositionVisitor;
import org.parley.Premise;
import org.parley.Rejected;
import org.parley.Terms;
import org.parley.TermsVisitor;
import org.parley.Undecided;

/**
 * A negotiation as LogicNG sees it: a variable for each value of each issue, a selector for each premise.
 *
 * <p>It is written from what positions mean and shares nothing with the engine, so that the two can check each other.
 * It knows neither steps nor quantities, nor acceptances, which may be fallbacks.
 */
final class LogicNgEncoding {
    /**
     * Conflicts, each as the ids of its members.
     *
     * @param sets the conflicts
     * @param isComplete whether these are all
     */
    record Enumeration(Set<Set<String>> sets, boolean isComplete) {}

    /** LogicNG's factories are not made to be shared, and keep all formulas: each negotiation has its own. */
    private final FormulaFactory factory = new FormulaFactory();

    private final Map<String, List<Variable>> values = new LinkedHashMap<>();
    private final List<Formula> oneValueEach = new ArrayList<>();
    private final Map<String, Formula> premises = new LinkedHashMap<>();
    private final Map<String, Variable> selectors = new LinkedHashMap<>();
    private final Map<String, String> bySelector = new LinkedHashMap<>();
    private final Map<String, Firmness> firmness = new LinkedHashMap<>();
    private @Nullable MiniSat solver;

    LogicNgEncoding(Negotiation negotiation) {
        for (Issue issue : negotiation.issues()) {
            define((ChoiceIssue) issue);
        }
        for (Position position : negotiation.positions()) {
            firmness.put(position.id(), position.details().firmness());
            add(position, position.accept(new Binding()));
        }
        for (Assumption assumption : negotiation.assumptions()) {
            add(assumption, formula(assumption.terms()));
        }
        for (CompatibilityRule rule : negotiation.rules()) {
            add(rule, formula(rule.terms()));
        }
    }

    private void define(ChoiceIssue issue) {
        List<Variable> itsValues = new ArrayList<>();
        for (int v = 0; v < issue.values().size(); v++) {
            itsValues.add(factory.variable("issue" + values.size() + "_" + v));
        }
        values.put(issue.id(), itsValues);
        require(factory.or(itsValues));
        for (int v = 0; v < itsValues.size(); v++) {
            for (int w = 0; w < v; w++) {
                require(factory.or(itsValues.get(v).negate(), itsValues.get(w).negate()));
            }
        }
    }

    private void require(Formula clause) {
        oneValueEach.add(clause);
    }

    private void add(Premise premise, Formula formula) {
        Variable selector = factory.variable("premise" + selectors.size());
        premises.put(premise.id(), formula);
        selectors.put(premise.id(), selector);
        bySelector.put(selector.name(), premise.id());
    }

    /** Returns the solver of these premises, each under its selector. */
    private MiniSat solver() {
        if (solver == null) {
            solver = MiniSat.miniSat(factory);
            oneValueEach.forEach(solver::add);
            premises.forEach((id, formula) ->
                    solver.add(factory.implication(selectors.get(id), formula).cnf()));
        }
        return solver;
    }

    private Formula formula(Terms terms) {
        return terms.accept(new Meaning());
    }

    /** Returns the ids of all premises. */
    Set<String> all() {
        return selectors.keySet();
    }

    /** Returns whether some outcome meets the premises with these ids. */
    boolean isSatisfiable(Collection<String> ids) {
        List<Literal> assumptions = new ArrayList<>();
        for (String id : ids) {
            assumptions.add(selectors.get(id));
        }
        return solver().sat(assumptions) == Tristate.TRUE;
    }

    /** Returns the premises that the last answer of unsatisfiable rests on; the public way to a core throws here. */
    private Set<String> core() {
        Set<String> core = new TreeSet<>();
        MiniSatStyleSolver underlying = solver().underlyingSolver();
        LNGIntVector literals = underlying.conflict();
        for (int i = 0; i < literals.size(); i++) {
            core.add(bySelector.get(underlying.nameForIdx(MiniSatStyleSolver.var(literals.get(i)))));
        }
        return core;
    }

    /** Returns some conflict: a core, from which one member after the other is dropped. */
    Optional<Set<String>> someConflict() {
        return isSatisfiable(all()) ? Optional.empty() : Optional.of(minimal(core()));
    }

    private Set<String> minimal(Set<String> core) {
        Set<String> conflict = core;
        for (String id : core) {
            if (conflict.contains(id)) {
                Set<String> without = new TreeSet<>(conflict);
                without.remove(id);
                if (!isSatisfiable(without)) {
                    conflict = core();
                }
            }
        }
        return conflict;
    }

    /** Returns a smallest conflict by LogicNG's own search; nothing where there is none, or time is up. */
    Optional<Set<String>> smallestConflict(long milliseconds) {
        List<StandardProposition> soft = new ArrayList<>();
        premises.forEach((id, formula) -> soft.add(new StandardProposition(id, formula)));
        TimeoutOptimizationHandler handler =
                new TimeoutOptimizationHandler(milliseconds, TimeoutHandler.TimerType.SINGLE_TIMEOUT);
        List<StandardProposition> smallest = SmusComputation.computeSmus(soft, oneValueEach, factory, handler);
        if (smallest == null) {
            return Optional.empty();
        }
        Set<String> conflict = new TreeSet<>();
        for (StandardProposition proposition : smallest) {
            conflict.add(proposition.description());
        }
        return Optional.of(conflict);
    }

    /**
     * Returns all conflicts, in no order, or as many as can be had within the limits (MARCO: Liffiton, Previti, Malik
     * and Marques-Silva, "Fast, flexible MUS enumeration", 2016).
     */
    Enumeration allConflicts(int mostConflicts, int mostSeeds, long milliseconds) {
        long deadline = System.nanoTime() + milliseconds * 1_000_000;
        Set<Set<String>> found = new HashSet<>();
        // Begins with all premises and drops as few as it has to, so that most sets it tries are conflicts or nearly.
        MiniSat map = MiniSat.miniSat(
                factory, MiniSatConfig.builder().initialPhase(true).build());
        selectors.values().forEach(selector -> map.add(factory.or(selector, selector.negate())));
        for (int seeds = 0; found.size() < mostConflicts && seeds < mostSeeds; seeds++) {
            if (map.sat() == Tristate.FALSE) {
                return new Enumeration(found, true);
            }
            Set<String> seed = chosen(map.model(selectors.values()));
            if (isSatisfiable(seed)) {
                map.add(factory.or(literals(restOf(grown(seed)), true)));
            } else {
                Set<String> conflict = minimal(core());
                found.add(conflict);
                map.add(factory.or(literals(conflict, false)));
            }
            if (System.nanoTime() > deadline) {
                break;
            }
        }
        return new Enumeration(found, map.sat() == Tristate.FALSE);
    }

    /**
     * Returns the least that has to be given up by LogicNG's own search (OLL): one firm position costs more than all
     * flexible ones, one red line more than all firm ones. Nothing where rules contradict each other, or time is up.
     */
    OptionalLong cheapestConcession(long milliseconds) {
        MaxSATSolver optimizer = MaxSATSolver.oll(factory);
        oneValueEach.forEach(optimizer::addHardFormula);
        for (Map.Entry<String, Formula> premise : premises.entrySet()) {
            Firmness held = firmness.get(premise.getKey());
            if (held == null) {
                optimizer.addHardFormula(premise.getValue().cnf());
            } else {
                Variable selector = selectors.get(premise.getKey());
                optimizer.addHardFormula(
                        factory.implication(selector, premise.getValue()).cnf());
                optimizer.addSoftFormula(selector, price(held));
            }
        }
        TimeoutMaxSATHandler handler = new TimeoutMaxSATHandler(milliseconds, TimeoutHandler.TimerType.SINGLE_TIMEOUT);
        return optimizer.solve(handler) == MaxSAT.MaxSATResult.OPTIMUM
                ? OptionalLong.of(optimizer.result())
                : OptionalLong.empty();
    }

    /** Returns what it costs to give up a position; LogicNG's weights are ints, of which none overflows here. */
    int price(Firmness held) {
        int step = premises.size() + 1;
        return switch (held) {
            case RED_LINE -> Math.multiplyExact(step, step);
            case FIRM -> step;
            case FLEXIBLE -> 1;
        };
    }

    /** Returns how many outcomes meet all premises, by LogicNG's own compilation into a d-DNNF. */
    BigInteger count() {
        return new DnnfFactory().compile(factory.and(allFormulas())).execute(DnnfModelCountFunction.get());
    }

    /** Returns the same by LogicNG's counter, which first splits what has no variable in common. */
    BigInteger countInParts() {
        return ModelCounter.count(allFormulas(), variables());
    }

    private List<Formula> allFormulas() {
        List<Formula> all = new ArrayList<>(oneValueEach);
        premises.values().forEach(premise -> all.add(premise.cnf()));
        return all;
    }

    private SortedSet<Variable> variables() {
        SortedSet<Variable> variables = new TreeSet<>();
        values.values().forEach(variables::addAll);
        return variables;
    }

    private Set<String> chosen(Assignment model) {
        Set<String> chosen = new TreeSet<>(all());
        for (Map.Entry<String, Variable> entry : selectors.entrySet()) {
            if (model.negativeVariables().contains(entry.getValue())) {
                chosen.remove(entry.getKey());
            }
        }
        return chosen;
    }

    private Set<String> grown(Set<String> satisfiable) {
        Set<String> grown = new TreeSet<>(satisfiable);
        for (String id : all()) {
            if (grown.add(id) && !isSatisfiable(grown)) {
                grown.remove(id);
            }
        }
        return grown;
    }

    private Set<String> restOf(Set<String> some) {
        Set<String> rest = new TreeSet<>(all());
        rest.removeAll(some);
        return rest;
    }

    private List<Literal> literals(Set<String> ids, boolean phase) {
        List<Literal> literals = new ArrayList<>();
        for (String id : ids) {
            literals.add(phase ? selectors.get(id) : selectors.get(id).negate());
        }
        return literals;
    }

    /** What a position binds its party to. */
    private final class Binding implements PositionVisitor<Formula> {
        @Override
        public Formula demanded(Demanded position) {
            Formula met = position.unless().isPresent()
                    ? factory.or(
                            formula(position.terms()), formula(position.unless().get()))
                    : formula(position.terms());
            return position.when().isPresent()
                    ? factory.implication(formula(position.when().get()), met)
                    : met;
        }

        @Override
        public Formula rejected(Rejected position) {
            if (position.until().isPresent()) {
                throw new IllegalArgumentException(position.id() + " waits for a step; this encoding knows none.");
            }
            Formula not = factory.not(formula(position.terms()));
            return position.unless().isPresent()
                    ? factory.or(not, formula(position.unless().get()))
                    : not;
        }

        @Override
        public Formula accepted(Accepted position) {
            throw new IllegalArgumentException(position.id() + " may be a fallback; this encoding knows none.");
        }

        @Override
        public Formula undecided(Undecided position) {
            return factory.verum();
        }
    }

    /** What terms say. */
    private final class Meaning implements TermsVisitor<Formula> {
        private List<Formula> all(List<Terms> parts) {
            List<Formula> formulas = new ArrayList<>();
            for (Terms part : parts) {
                formulas.add(formula(part));
            }
            return formulas;
        }

        @Override
        public Formula among(Terms.Among terms) {
            ChoiceIssue issue = (ChoiceIssue) terms.issue();
            List<Variable> some = new ArrayList<>();
            for (String value : terms.values()) {
                some.add(values.get(issue.id()).get(issue.values().indexOf(value)));
            }
            return factory.or(some);
        }

        @Override
        public Formula allOf(Terms.AllOf terms) {
            return factory.and(all(terms.parts()));
        }

        @Override
        public Formula anyOf(Terms.AnyOf terms) {
            return factory.or(all(terms.parts()));
        }

        @Override
        public Formula not(Terms.Not terms) {
            return factory.not(formula(terms.terms()));
        }

        @Override
        public Formula exactlyOne(Terms.ExactlyOne terms) {
            List<Formula> parts = all(terms.parts());
            return factory.and(factory.or(parts), atMost(1, parts));
        }

        @Override
        public Formula atMost(Terms.AtMost terms) {
            return atMost(terms.count(), all(terms.parts()));
        }

        /** Either so many of the others, or one fewer of them and the first. */
        private Formula atMost(int count, List<Formula> parts) {
            if (parts.size() <= count) {
                return factory.verum();
            }
            List<Formula> others = parts.subList(1, parts.size());
            Formula without = factory.and(factory.not(parts.get(0)), atMost(count, others));
            return count == 0 ? without : factory.or(without, factory.and(parts.get(0), atMost(count - 1, others)));
        }

        @Override
        public Formula demand(Demand demand) {
            return formula(demand.terms());
        }

        @Override
        public Formula within(Terms.Within terms) {
            throw new IllegalArgumentException(terms + " is about a quantity; this encoding knows none.");
        }

        @Override
        public Formula occurs(Terms.Occurs terms) {
            throw new IllegalArgumentException(terms + " is about a step; this encoding knows none.");
        }

        @Override
        public Formula before(Terms.Before terms) {
            throw new IllegalArgumentException(terms + " is an order; this encoding knows none.");
        }

        @Override
        public Formula onlyAfter(Terms.OnlyAfter terms) {
            throw new IllegalArgumentException(terms + " is an order; this encoding knows none.");
        }
    }
}
