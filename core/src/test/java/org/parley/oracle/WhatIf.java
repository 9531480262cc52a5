package org.parley.oracle;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.parley.Accepted;
import org.parley.Demanded;
import org.parley.Position;
import org.parley.Premise;
import org.parley.Rejected;
import org.parley.Terms;

/** What follows where terms are given: before and after are the premises without them and with them. */
final class WhatIf {
    private final Premises before;
    private final Premises after;
    private final BitSet worldsBefore;
    private final BitSet worldsAfter;

    WhatIf(Premises before, Premises after) {
        this.before = before;
        this.after = after;
        this.worldsBefore = before.whereRulesHold();
        this.worldsAfter = after.whereRulesHold();
    }

    Consequences consequences() {
        return new Consequences(
                !worldsAfter.isEmpty(),
                excluding(),
                conditions(this::isNewlyMet),
                lifted(),
                active(),
                released(),
                accepted(),
                conditions(this::isToBeMet),
                conditions(this::isOutOfReach));
    }

    private Set<Set<String>> excluding() {
        Premise given = given();
        List<Premise> others = new ArrayList<>(after.rulesAndAssumptions);
        others.remove(given);
        Set<Set<String>> minimal =
                Conflicts.minimalFailing(after, others, after.facts.holds(given.terms(), false)).stream()
                        .map(set -> set.stream().map(Premise::id).collect(Collectors.toSet()))
                        .collect(Collectors.toSet());
        int least = minimal.stream().mapToInt(Set::size).min().orElse(0);
        return minimal.stream().filter(set -> set.size() == least).collect(Collectors.toSet());
    }

    /** Returns the one assumption that is there only after. */
    private Premise given() {
        List<Premise> added = new ArrayList<>(after.facts.space.negotiation.assumptions());
        added.removeAll(before.facts.space.negotiation.assumptions());
        return added.get(0);
    }

    // Conditions

    private boolean isNewlyMet(Terms condition) {
        return isMet(condition) && !wasMet(condition);
    }

    private boolean isMet(Terms condition) {
        return !worldsAfter.isEmpty() && CommonGround.contains(after.facts.holds(condition, false), worldsAfter);
    }

    private boolean wasMet(Terms condition) {
        return CommonGround.contains(before.facts.holds(condition, false), worldsBefore);
    }

    private boolean isToBeMet(Terms condition) {
        return !isMet(condition) && after.facts.holds(condition, false).intersects(worldsAfter);
    }

    private boolean isOutOfReach(Terms condition) {
        return !worldsAfter.isEmpty()
                && !after.facts.holds(condition, false).intersects(worldsAfter)
                && before.facts.holds(condition, false).intersects(worldsBefore);
    }

    private SortedMap<String, Set<String>> conditions(Predicate<Terms> isSought) {
        SortedMap<String, Set<String>> conditions = new TreeMap<>();
        for (Position position : counting()) {
            for (Terms condition : TermsReader.qualifiers(position)) {
                if (isSought.test(condition)) {
                    conditions
                            .computeIfAbsent(condition.text(), text -> new TreeSet<>())
                            .add(position.id());
                }
            }
        }
        return conditions;
    }

    /** Returns the positions that bind, and the acceptances of everybody, which consent, as all of them were said. */
    private List<Position> counting() {
        return before.positions().stream()
                .filter(position -> position instanceof Accepted accepted
                        ? !before.isExcluded(accepted)
                        : before.members.contains(position))
                .toList();
    }

    // Positions

    private Set<String> lifted() {
        return ids(position -> position instanceof Rejected
                && TermsReader.qualifiers(position).stream().allMatch(this::isMet)
                && TermsReader.qualifiers(position).stream().anyMatch(this::isNewlyMet));
    }

    private Set<String> active() {
        return ids(position -> position instanceof Demanded demanded
                && isNewlyMet(demanded.when())
                && demanded.unless().filter(this::isMet).isEmpty());
    }

    private Set<String> released() {
        return ids(position -> position instanceof Demanded demanded && isNewlyMet(demanded.unless()));
    }

    private Set<String> accepted() {
        return ids(position -> position instanceof Accepted accepted && isNewlyMet(accepted.onlyIf()));
    }

    private boolean isNewlyMet(Optional<Terms> condition) {
        return condition.filter(this::isNewlyMet).isPresent();
    }

    private Set<String> ids(Predicate<Position> isSought) {
        return counting().stream().filter(isSought).map(Position::id).collect(Collectors.toCollection(TreeSet::new));
    }
}
