package org.parley.analysis;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.parley.Negotiation;
import org.parley.Party;
import org.parley.Position;
import org.parley.Premise;
import org.parley.Terms;

/** Compares two states of a negotiation. */
final class ChangesLens {
    private final Analysis earlier;
    private final Analysis later;
    private final Budget budget;

    ChangesLens(Negotiation earlier, Negotiation later, Budget budget) {
        this.earlier = Analysis.of(Objects.requireNonNull(earlier, "earlier")).within(budget);
        this.later = Analysis.of(Objects.requireNonNull(later, "later")).within(budget);
        this.budget = budget;
    }

    Changes find() {
        PositionPairs pairs = PositionPairs.of(earlier.negotiation(), later.negotiation());
        Conflicts before = earlier.conflicts();
        Conflicts after = later.conflicts();
        Deadlocks stuck = earlier.deadlocks();
        Deadlocks stillStuck = later.deadlocks();
        Movements movements = Movements.between(earlier.negotiation(), later.negotiation(), budget);
        return new Changes(
                earlier.negotiation(),
                later.negotiation(),
                pairs.added(),
                pairs.withdrawn(),
                pairs.changed(),
                conditions(pairs),
                conflicts(before.all(), after.all()),
                deadlocks(stuck.all(), stillStuck.all()),
                movements.found(),
                before.isComplete()
                        && after.isComplete()
                        && stuck.isComplete()
                        && stillStuck.isComplete()
                        && movements.isComplete());
    }

    private ImmutableList<Changes.ConditionChange> conditions(PositionPairs pairs) {
        ImmutableList.Builder<Changes.ConditionChange> changes = ImmutableList.builder();
        for (Changes.PositionChange change : pairs.changed()) {
            addMissing(change.after(), change.before(), Changes.ConditionFate.ADDED, changes);
            addMissing(change.before(), change.after(), Changes.ConditionFate.DROPPED, changes);
        }
        for (Position position : later.negotiation().positions()) {
            for (Terms condition : Conditions.of(position).byText().values()) {
                if (isMet(condition, position.party(), later.negotiation())
                        && !isMet(condition, position.party(), earlier.negotiation())) {
                    changes.add(new Changes.ConditionChange(position, condition, Changes.ConditionFate.MET));
                }
            }
        }
        return changes.build();
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

    /** Returns whether every other principal holds the condition without one of its own. */
    private static boolean isMet(Terms condition, Party named, Negotiation talks) {
        boolean isMet = true;
        for (Party principal : talks.principals()) {
            isMet &= principal.id().equals(named.id()) || holds(principal, condition, talks);
        }
        return isMet;
    }

    private static boolean holds(Party party, Terms terms, Negotiation talks) {
        for (Position position : talks.positions()) {
            if (position.party().id().equals(party.id())
                    && position.terms().text().equals(terms.text())
                    && Attitude.of(position).isConsent()
                    && Conditions.of(position).byText().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static Changes.GoneAndNew<Conflict> conflicts(
            ImmutableList<Conflict> before, ImmutableList<Conflict> after) {
        ImmutableList.Builder<Conflict> gone = ImmutableList.builder();
        for (Conflict conflict : before) {
            if (!contains(after, conflict)) {
                gone.add(conflict);
            }
        }
        ImmutableList.Builder<Conflict> fresh = ImmutableList.builder();
        for (Conflict conflict : after) {
            if (!contains(before, conflict)) {
                fresh.add(conflict);
            }
        }
        return new Changes.GoneAndNew<>(gone.build(), fresh.build());
    }

    private static boolean contains(ImmutableList<Conflict> conflicts, Conflict sought) {
        for (Conflict conflict : conflicts) {
            if (substances(conflict.members()).equals(substances(sought.members()))) {
                return true;
            }
        }
        return false;
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
        ImmutableList.Builder<Deadlock> gone = ImmutableList.builder();
        for (Deadlock deadlock : before) {
            if (!containsCycle(after, deadlock)) {
                gone.add(deadlock);
            }
        }
        ImmutableList.Builder<Deadlock> fresh = ImmutableList.builder();
        for (Deadlock deadlock : after) {
            if (!containsCycle(before, deadlock)) {
                fresh.add(deadlock);
            }
        }
        return new Changes.GoneAndNew<>(gone.build(), fresh.build());
    }

    private static boolean containsCycle(ImmutableList<Deadlock> deadlocks, Deadlock sought) {
        for (Deadlock deadlock : deadlocks) {
            if (cycle(deadlock).equals(cycle(sought))) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> cycle(Deadlock deadlock) {
        Set<String> cycle = new HashSet<>();
        for (Deadlock.Edge edge : deadlock.edges()) {
            cycle.add(edge.earlier().id() + " < " + edge.later().id());
        }
        return cycle;
    }
}
