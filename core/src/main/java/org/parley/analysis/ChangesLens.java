package org.parley.analysis;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.parley.CompatibilityRule;
import org.parley.Negotiation;
import org.parley.Party;
import org.parley.Position;
import org.parley.Premise;
import org.parley.Terms;
import org.parley.internal.compile.CompiledNegotiation;
import org.parley.internal.compile.Exclusion;
import org.parley.internal.engine.BudgetSpent;
import org.parley.internal.engine.Meter;

/** Compares two states of a negotiation. */
final class ChangesLens {
    private final Negotiation wholeLater;
    private final Analysis earlier;
    private final Analysis later;
    private final Budget budget;

    ChangesLens(Negotiation earlier, Negotiation later, Budget budget) {
        this.wholeLater = Objects.requireNonNull(later, "later");
        this.earlier = Analysis.of(Objects.requireNonNull(earlier, "earlier")).within(budget);
        this.later = Analysis.of(later).within(budget);
        this.budget = budget;
    }

    Changes find() {
        Statements statements = statements();
        Conflicts before = earlier.conflicts();
        Conflicts after = later.conflicts();
        Deadlocks stuck = earlier.deadlocks();
        Deadlocks stillStuck = later.deadlocks();
        return new Changes(
                earlier.negotiation(),
                later.negotiation(),
                statements.added,
                statements.withdrawn,
                statements.changed,
                statements.conditions,
                conflicts(before.all(), after.all()),
                deadlocks(stuck.all(), stillStuck.all()),
                clashes(stuck.orderClashes(), stillStuck.orderClashes()),
                premises(earlier.negotiation(), later.negotiation()),
                statements.movements,
                before.isComplete()
                        && after.isComplete()
                        && stuck.isComplete()
                        && stillStuck.isComplete()
                        && statements.areComplete);
    }

    /** What changed in what the parties say. */
    private record Statements(
            ImmutableList<Position> added,
            ImmutableList<Position> withdrawn,
            ImmutableList<Changes.PositionChange> changed,
            ImmutableList<Changes.ConditionChange> conditions,
            ImmutableList<Changes.Movement> movements,
            boolean areComplete) {}

    private Statements statements() {
        Negotiation before = earlier.negotiation();
        Negotiation after = later.negotiation();
        earlier.requireOneReading();
        later.requireOneReading();
        Negotiation beforeAndMore = Movements.speakingOf(before, after);
        Negotiation afterAndMore = Movements.speakingOf(after, before);
        Meter meter = budget.start();
        try {
            CompiledNegotiation ofEarlier = CompiledNegotiation.of(beforeAndMore, meter);
            CompiledNegotiation ofLater = CompiledNegotiation.of(afterAndMore, meter);
            TermsEntailment entailment = new TermsEntailment(ofLater, meter);
            PositionPairs pairs =
                    new PositionPairs(before.positions(), after.positions(), wholeLater, entailment, meter);
            Movements movements = Movements.between(before, ofEarlier, after, ofLater, meter);
            return new Statements(
                    pairs.added(),
                    pairs.withdrawn(),
                    pairs.changed(),
                    conditions(pairs, new Consents(before, ofEarlier), new Consents(after, ofLater)),
                    movements.found(),
                    pairs.isComplete() && movements.isComplete());
        } catch (BudgetSpent spent) {
            return new Statements(
                    ImmutableList.of(),
                    ImmutableList.of(),
                    ImmutableList.of(),
                    ImmutableList.of(),
                    ImmutableList.of(),
                    false);
        }
    }

    private ImmutableList<Changes.ConditionChange> conditions(PositionPairs pairs, Consents before, Consents after) {
        ImmutableList.Builder<Changes.ConditionChange> changes = ImmutableList.builder();
        for (Changes.PositionChange change : pairs.changed()) {
            addMissing(change.after(), change.before(), Changes.ConditionFate.ADDED, changes);
            addMissing(change.before(), change.after(), Changes.ConditionFate.DROPPED, changes);
        }
        for (Position position : later.negotiation().positions()) {
            for (Terms condition : Conditions.of(position).byText().values()) {
                if (after.meet(condition, position.party()) && !before.meet(condition, position.party())) {
                    changes.add(new Changes.ConditionChange(position, condition, Changes.ConditionFate.MET));
                }
            }
        }
        return changes.build();
    }

    /** Who demands or accepts which terms without a condition, by consent that counts. */
    private static final class Consents {
        private final ImmutableList<Party> principals;
        private final Set<String> held = new HashSet<>();

        Consents(Negotiation talks, CompiledNegotiation compiled) {
            this.principals = talks.principals();
            Set<String> excluded = new HashSet<>();
            for (Exclusion exclusion : compiled.exclusions()) {
                excluded.add(exclusion.acceptance().id());
            }
            for (Position position : talks.positions()) {
                if (Attitude.of(position).isConsent()
                        && Conditions.of(position).byText().isEmpty()
                        && !excluded.contains(position.id())) {
                    held.add(position.party().id() + " " + position.terms().text());
                }
            }
        }

        /** Returns whether every principal other than the one that named the condition holds it. */
        boolean meet(Terms condition, Party named) {
            boolean isMet = true;
            for (Party principal : principals) {
                isMet &= principal.id().equals(named.id()) || held.contains(principal.id() + " " + condition.text());
            }
            return isMet;
        }
    }

    private static void addMissing(
            Position has,
            Position lacks,
            Changes.ConditionFate fate,
            ImmutableList.Builder<Changes.ConditionChange> changes) {
        Set<String> known = Conditions.of(lacks).byText().keySet();
        for (Terms condition : Conditions.of(has).byText().values()) {
            if (!known.contains(condition.text())) {
                changes.add(new Changes.ConditionChange(has, condition, fate));
            }
        }
    }

    private static Changes.GoneAndNew<Conflict> conflicts(
            ImmutableList<Conflict> before, ImmutableList<Conflict> after) {
        List<Object> earlier = new ArrayList<>();
        for (Conflict conflict : before) {
            earlier.add(substances(conflict.members()));
        }
        List<Object> later = new ArrayList<>();
        for (Conflict conflict : after) {
            later.add(substances(conflict.members()));
        }
        return goneAndNew(before, earlier, after, later);
    }

    /** Returns the results of the one state only, each known by the key in its place. */
    private static <R> Changes.GoneAndNew<R> goneAndNew(
            List<R> before, List<Object> earlier, List<R> after, List<Object> later) {
        return new Changes.GoneAndNew<>(
                missing(before, earlier, new HashSet<>(later)), missing(after, later, new HashSet<>(earlier)));
    }

    private static <R> ImmutableList<R> missing(List<R> results, List<Object> keys, Set<Object> known) {
        ImmutableList.Builder<R> missing = ImmutableList.builder();
        for (int i = 0; i < results.size(); i++) {
            if (!known.contains(keys.get(i))) {
                missing.add(results.get(i));
            }
        }
        return missing.build();
    }

    private static Set<String> substances(ImmutableList<Premise> members) {
        Set<String> substances = new HashSet<>();
        for (Premise member : members) {
            substances.add(
                    member instanceof Position position
                            ? Attitude.substance(position)
                            : member.terms().text());
        }
        return substances;
    }

    private static Changes.GoneAndNew<Deadlock> deadlocks(
            ImmutableList<Deadlock> before, ImmutableList<Deadlock> after) {
        List<Object> earlier = new ArrayList<>();
        for (Deadlock deadlock : before) {
            earlier.add(cycle(deadlock));
        }
        List<Object> later = new ArrayList<>();
        for (Deadlock deadlock : after) {
            later.add(cycle(deadlock));
        }
        return goneAndNew(before, earlier, after, later);
    }

    private static Changes.GoneAndNew<OrderClash> clashes(
            ImmutableList<OrderClash> before, ImmutableList<OrderClash> after) {
        List<Object> earlier = new ArrayList<>();
        for (OrderClash clash : before) {
            earlier.add(clash.steps());
        }
        List<Object> later = new ArrayList<>();
        for (OrderClash clash : after) {
            later.add(clash.steps());
        }
        return goneAndNew(before, earlier, after, later);
    }

    private static Changes.GoneAndNew<Premise> premises(Negotiation before, Negotiation after) {
        List<Premise> earlier = ownPremises(before);
        List<Premise> later = ownPremises(after);
        return goneAndNew(earlier, texts(earlier), later, texts(later));
    }

    /** Returns the assumptions and the rules, without those that come with demands. */
    private static List<Premise> ownPremises(Negotiation talks) {
        List<Premise> own = new ArrayList<>(talks.assumptions());
        for (CompatibilityRule rule : talks.rules()) {
            if (rule.origin() != CompatibilityRule.Origin.IMPLIED) {
                own.add(rule);
            }
        }
        return own;
    }

    private static List<Object> texts(List<Premise> premises) {
        List<Object> texts = new ArrayList<>();
        for (Premise premise : premises) {
            texts.add((premise instanceof CompatibilityRule ? "rule " : "assumption ")
                    + premise.terms().text());
        }
        return texts;
    }

    private static Set<String> cycle(Deadlock deadlock) {
        Set<String> cycle = new HashSet<>();
        for (Deadlock.Edge edge : deadlock.edges()) {
            cycle.add(edge.earlier().id() + " < " + edge.later().id());
        }
        return cycle;
    }
}
