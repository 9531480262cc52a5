package org.parley.internal.compile;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.Accepted;
import org.parley.Assumption;
import org.parley.CompatibilityRule;
import org.parley.Demanded;
import org.parley.Firmness;
import org.parley.Issue;
import org.parley.Negotiation;
import org.parley.Outcome;
import org.parley.Party;
import org.parley.Position;
import org.parley.Premise;
import org.parley.Rejected;
import org.parley.Step;
import org.parley.Terms;
import org.parley.Value;
import org.parley.internal.engine.Formula;
import org.parley.internal.engine.Meter;
import org.parley.internal.engine.Multiplicities;
import org.parley.internal.engine.Problem;
import org.parley.internal.engine.Solver;

/**
 * A negotiation as the engine sees it, compiled once and shared by every question.
 *
 * <p>Each premise that binds (a principal's demand, rejection or conditional acceptance, an assumption, a rule) is one
 * group of the problem, at its place in {@link #members()}: positions first, then assumptions, then rules, each in the
 * order of ids.
 */
public final class CompiledNegotiation {
    private final Negotiation negotiation;
    private final View view;
    /** The ids of the principals looked at. */
    private final Set<String> principals;

    private final Mentions mentions;
    private final Atoms atoms;
    private final StepOrder order;
    private final Vocabulary vocabulary;
    private final TermsCompiler compiler;
    private final ImmutableList<Exclusion> exclusions;
    private final ImmutableList<Position> effective;
    private final Consenting consenting;
    private final Fallbacks fallbacks;
    /** By the ids of the positions, what they bind their parties to if they have no fallback. */
    private final Map<String, Terms> unaided = new HashMap<>();
    /** The same with their fallbacks, of those that have any. */
    private final Map<String, Terms> aided = new HashMap<>();

    private final ImmutableList<Premise> members;
    private final Problem problem;

    private CompiledNegotiation(Negotiation negotiation, View view, Meter meter) {
        this.negotiation = negotiation;
        this.view = view;
        this.principals = ids(view.principals());
        this.mentions = new Mentions(negotiation);
        bindUnaided();
        this.order = orders();
        Problem.Builder builder = new Problem.Builder();
        this.atoms = Atoms.of(negotiation);
        this.vocabulary = new Vocabulary(negotiation, atoms, order, builder, 0);
        this.compiler = new TermsCompiler(vocabulary, new Counting(builder), statements());
        compileAll(meter);
        compiler.close();
        this.exclusions = Exclusions.find(this, builder, meter);
        this.effective = effectivePositions();
        this.consenting = new Consenting(effective, mentions);
        this.fallbacks = Fallbacks.of(negotiable(), consenting, mentions, meter);
        bindAided();
        this.members = members(builder, meter);
        this.problem = builder.build();
    }

    /**
     * Compiles all of the negotiation.
     *
     * @throws org.parley.internal.engine.BudgetSpent when the meter says so
     */
    public static CompiledNegotiation of(Negotiation negotiation, Meter meter) {
        return of(negotiation, View.whole(negotiation), meter);
    }

    /** Compiles what is looked at of the negotiation; what a party's own red lines exclude does not depend on it. */
    public static CompiledNegotiation of(Negotiation negotiation, View view, Meter meter) {
        return new CompiledNegotiation(negotiation, view, meter);
    }

    private void bindUnaided() {
        Bindings bindings = new Bindings(mentions, Fallbacks.NONE, NeverMet.NONE);
        for (Position position : negotiation.positions()) {
            unaided.put(position.id(), bindings.of(position));
        }
    }

    private void bindAided() {
        Bindings bindings = new Bindings(mentions, fallbacks, NeverMet.NONE);
        for (Position position : effective) {
            if (position instanceof Demanded demanded && !fallbacks.of(demanded).isEmpty()) {
                aided.put(position.id(), bindings.of(position));
            }
        }
    }

    /** Returns the orders of steps that the negotiation states anywhere. */
    private StepOrder orders() {
        List<Orders.Order> stated = new ArrayList<>();
        for (Position position : negotiation.positions()) {
            Orders.collect(Bindings.binds(position) ? bindingWithoutFallback(position) : position.terms(), stated);
        }
        for (Assumption assumption : negotiation.assumptions()) {
            Orders.collect(assumption.terms(), stated);
        }
        for (CompatibilityRule rule : negotiation.rules()) {
            Orders.collect(rule.terms(), stated);
        }
        StepOrder noted = new StepOrder();
        noted.addAll(stated);
        return noted;
    }

    /** Returns about how many terms the negotiation states. */
    private int statements() {
        return negotiation.positions().size()
                + negotiation.assumptions().size()
                + negotiation.rules().size();
    }

    /** Compiles all terms once, so that whatever has to be counted is counted before the problem is built. */
    private void compileAll(Meter meter) {
        for (Position position : negotiation.positions()) {
            meter.look();
            compiler.compile(position.terms());
            for (Terms condition : Atoms.conditions(position)) {
                compiler.compile(condition);
            }
        }
        for (Assumption assumption : negotiation.assumptions()) {
            compiler.compile(assumption.terms());
        }
        for (CompatibilityRule rule : negotiation.rules()) {
            meter.look();
            compiler.compile(rule.terms());
        }
    }

    /** Returns the variables of outcomes that may leave issues open. */
    Vocabulary openVocabulary(Problem.Builder builder) {
        return new Vocabulary(negotiation, atoms, orders(), builder, 1);
    }

    /** Returns the variables of outcomes in which every order that is stated may also be reversed. */
    Vocabulary reversibleVocabulary(Problem.Builder builder) {
        StepOrder reversible = orders();
        reversible.addReversed();
        return new Vocabulary(negotiation, atoms, reversible, builder, 0);
    }

    /** Returns the positions whose consent counts. */
    ImmutableList<Position> effective() {
        return effective;
    }

    Mentions mentions() {
        return mentions;
    }

    /** Returns the positions whose consent counts: all but acceptances that the party's own red lines exclude. */
    private ImmutableList<Position> effectivePositions() {
        ImmutableList.Builder<Position> positions = ImmutableList.builder();
        for (Position position : negotiation.positions()) {
            if (!isExcluded(position)) {
                positions.add(position);
            }
        }
        return positions.build();
    }

    /** Returns whether the position is an acceptance that the party's own red line or outright rejection excludes. */
    public boolean isExcluded(Position position) {
        for (Exclusion exclusion : exclusions) {
            if (exclusion.acceptance().id().equals(position.id())) {
                return true;
            }
        }
        return false;
    }

    /** Returns the demands for which their parties may have something to fall back on. */
    private List<Demanded> negotiable() {
        List<Demanded> demands = new ArrayList<>();
        for (Position position : effective) {
            if (position instanceof Demanded demanded
                    && isPrincipal(demanded.party())
                    && demanded.details().firmness() != Firmness.RED_LINE) {
                demands.add(demanded);
            }
        }
        return demands;
    }

    /** Returns the demands and acceptances by which their parties can consent to the issue, in the order of ids. */
    List<Position> consentingOn(String issue) {
        return consenting.on(issue);
    }

    /** Returns the acceptances that are the demand's fallback, in the order of ids. */
    public ImmutableList<Accepted> fallbacks(Demanded demand) {
        return fallbacks.of(demand);
    }

    private ImmutableList<Premise> members(Problem.Builder builder, Meter meter) {
        ImmutableList.Builder<Premise> found = ImmutableList.builder();
        for (Position position : effective) {
            meter.look();
            if (binds(position)) {
                builder.group(formula(binding(position)));
                found.add(position);
            }
        }
        for (Assumption assumption : negotiation.assumptions()) {
            builder.group(formula(assumption.terms()));
            found.add(assumption);
        }
        for (CompatibilityRule rule : negotiation.rules()) {
            builder.group(formula(rule.terms()));
            found.add(rule);
        }
        return found.build();
    }

    private boolean binds(Position position) {
        return isPrincipal(position.party()) && considers(position) && Bindings.binds(position);
    }

    /** Returns whether the position is held firmly enough to be looked at. */
    public boolean considers(Position position) {
        return view.considers(position);
    }

    /** Returns whether the party is a principal looked at, whose positions bind. */
    public boolean isPrincipal(Party party) {
        return principals.contains(party.id());
    }

    private static Set<String> ids(ImmutableList<Party> parties) {
        Set<String> ids = new HashSet<>();
        for (Party party : parties) {
            ids.add(party.id());
        }
        return ids;
    }

    /** Returns who has to consent to the issue: the principals and, if it is none of them, the party that would act. */
    public List<Party> askedOn(Issue issue) {
        List<Party> asked = new ArrayList<>(view.principals());
        Optional<Party> controller = issue.controlledBy();
        if (controller.isPresent() && !isPrincipal(controller.get())) {
            asked.add(controller.get());
        }
        return asked;
    }

    /** Returns the negotiation. */
    public Negotiation negotiation() {
        return negotiation;
    }

    /** Returns the principals looked at, in the order of ids. */
    public ImmutableList<Party> principals() {
        return view.principals();
    }

    /** Returns what each group of the problem stands for. */
    public ImmutableList<Premise> members() {
        return members;
    }

    /** Returns the acceptances that a party's own red lines or outright rejections exclude, with what excludes them. */
    public ImmutableList<Exclusion> exclusions() {
        return exclusions;
    }

    /** Returns the problem whose groups are the members. */
    public Problem problem() {
        return problem;
    }

    /** Returns whether any orders of steps could close a cycle. */
    public boolean ordersCanTurn() {
        return order.canTurn();
    }

    /** Returns the groups of all members. */
    public BitSet all() {
        BitSet groups = new BitSet(members.size());
        groups.set(0, members.size());
        return groups;
    }

    /** Returns the groups of the rules and assumptions. */
    public BitSet given() {
        BitSet groups = new BitSet(members.size());
        for (int g = 0; g < members.size(); g++) {
            groups.set(g, !(members.get(g) instanceof Position));
        }
        return groups;
    }

    /** Returns the groups of the party's positions. */
    public BitSet positionsOf(Party party) {
        BitSet groups = new BitSet(members.size());
        for (int g = 0; g < members.size(); g++) {
            groups.set(
                    g,
                    members.get(g) instanceof Position position
                            && position.party().id().equals(party.id()));
        }
        return groups;
    }

    /** Returns the members of the groups; groups behind the last member are left out. */
    public ImmutableList<Premise> membersOf(BitSet groups) {
        ImmutableList.Builder<Premise> found = ImmutableList.builder();
        for (int g = groups.nextSetBit(0); g >= 0 && g < members.size(); g = groups.nextSetBit(g + 1)) {
            found.add(members.get(g));
        }
        return found.build();
    }

    /** Returns where the terms hold. */
    public Formula formula(Terms terms) {
        return compiler.formula(terms);
    }

    /** Returns what the position binds its party to, where some conditions are taken as never met. */
    public Terms binding(Position position, NeverMet neverMet) {
        return neverMet.isNone() ? binding(position) : new Bindings(mentions, fallbacks, neverMet).of(position);
    }

    /** Returns what the member requires of an outcome. */
    public Terms binding(Premise member) {
        return member instanceof Position position ? binding(position) : member.terms();
    }

    private Terms binding(Position position) {
        Terms withFallbacks = aided.get(position.id());
        return withFallbacks == null ? bindingWithoutFallback(position) : withFallbacks;
    }

    /** Returns what the position, one of the negotiation, binds its party to if it has no fallback. */
    public Terms bindingWithoutFallback(Position position) {
        Terms binding = unaided.get(position.id());
        if (binding == null) {
            throw new IllegalArgumentException(
                    "The negotiation has no position " + position.id() + ": ask for one of its own.");
        }
        return binding;
    }

    /** Returns where the party has consented to the issue, where some conditions are taken as never met. */
    public Formula consent(Party party, String issue, NeverMet neverMet) {
        return new Consents(compiler, neverMet).formula(party, consentingOn(issue));
    }

    /** Returns where nothing is settled on the issue. */
    public Formula isZero(Issue issue) {
        return vocabulary.isZero(issue);
    }

    /** Returns where the issue takes a value of one of the classes. */
    public Formula isIn(Issue issue, BitSet classes) {
        return vocabulary.isIn(issue, classes);
    }

    /** Returns the class that the value of the issue belongs to. */
    public BitSet classOf(Issue issue, Value value) {
        return vocabulary.classesOf(issue).of(value);
    }

    /** Returns the classes into which the issue is cut. */
    public ImmutableList<ValueClass> classes(Issue issue) {
        return vocabulary.classesOf(issue).classes();
    }

    /** Returns the values of the issue in its order: named values as they are listed, numbers ascending. */
    public ImmutableList<ValueRun> runs(Issue issue) {
        return ValueRuns.of(issue, vocabulary);
    }

    /** Returns for how many values of the issues each value of their variables stands; the problem may have others too. */
    public Multiplicities multiplicities(Problem of) {
        BigInteger[][] times = new BigInteger[of.variables()][0];
        for (Issue issue : negotiation.issues()) {
            for (int variable : vocabulary.variables(issue)) {
                BigInteger[] its = new BigInteger[of.values(variable)];
                Arrays.fill(its, BigInteger.ZERO);
                its[0] = vocabulary.variables(issue).length > 1 ? BigInteger.ONE : BigInteger.ZERO;
                times[variable] = its;
            }
            for (int c = 0; c < classes(issue).size(); c++) {
                int value = Long.numberOfTrailingZeros(vocabulary.value(issue, c));
                times[vocabulary.variable(issue, c)][value] =
                        ValueRuns.times(issue, classes(issue).get(c));
            }
        }
        return new Multiplicities(times);
    }

    /** Returns the ids of the issues that the terms mention. */
    public Set<String> issues(Terms terms) {
        return mentions.issues(terms);
    }

    /** Returns the orders of steps that the member states, with those of its fallbacks. */
    public List<Orders.Order> orders(Premise member) {
        return Orders.of(binding(member));
    }

    /** Returns the groups of the members that state an order of steps. */
    public BitSet ordering() {
        BitSet groups = new BitSet(members.size());
        for (int g = 0; g < members.size(); g++) {
            boolean hasUntil = members.get(g) instanceof Rejected rejected
                    && rejected.until().isPresent();
            groups.set(g, hasUntil || Orders.areIn(binding(members.get(g))));
        }
        return groups;
    }

    /** Returns the outcome that the solver found. */
    public Outcome outcome(Solver solver) {
        Vocabulary.Choice choice = choiceOf(solver);
        ImmutableList.Builder<Value> values = ImmutableList.builder();
        for (Issue issue : negotiation.issues()) {
            values.add(vocabulary.chosen(issue, choice).representative());
        }
        return outcome(values.build(), solver);
    }

    /** Returns the outcome of these values, in the classes of those that the solver found, with the steps that it found. */
    public Outcome outcome(ImmutableList<Value> values, Solver solver) {
        Outcome unordered = Outcome.of(negotiation.issues(), values, ImmutableList.of());
        ImmutableList<Step> steps = steps(unordered, choiceOf(solver));
        return steps.isEmpty() ? unordered : Outcome.of(negotiation.issues(), values, steps);
    }

    private static Vocabulary.Choice choiceOf(Solver solver) {
        return new Vocabulary.Choice() {
            @Override
            public long values(int variable) {
                return solver.values(variable);
            }
        };
    }

    private ImmutableList<Step> steps(Outcome values, Vocabulary.Choice choice) {
        List<Step> occurring = new ArrayList<>();
        for (Step step : negotiation.steps()) {
            if (vocabulary.isFree(step) ? vocabulary.happens(step, choice) : vocabulary.happens(step, values)) {
                occurring.add(step);
            }
        }
        return ImmutableList.copyOf(order.sorted(occurring, choice));
    }
}
