package org.parley.oracle;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.parley.Premise;

/** Steps that wait for each other, and steps whose orders clash. */
final class Deadlocks {
    private final Premises premises;
    private final Space space;
    /** Sets of premises by the sets of steps that they keep from occurring together, for reasons of order. */
    private final Map<Set<Integer>, Set<Set<Integer>>> blocks = new LinkedHashMap<>();

    Deadlocks(Premises premises) {
        this.premises = premises;
        this.space = premises.facts.space;
        findBlocks();
    }

    private void findBlocks() {
        int memberCount = premises.members.size();
        List<BitSet> softs = new ArrayList<>();
        premises.members.forEach(member -> softs.add(premises.kept(member)));
        for (int step = 0; step < space.steps.size(); step++) {
            softs.add(premises.facts.occurs(step));
        }
        Set<Long> masks = Premises.masksOf(softs, premises.facts.all());
        for (long failing : MinimalSets.minimalWithinNone(masks, (1L << softs.size()) - 1)) {
            Set<Integer> members = new TreeSet<>();
            Set<Integer> steps = new TreeSet<>();
            for (int soft : MinimalSets.members(failing)) {
                (soft < memberCount ? members : steps).add(soft < memberCount ? soft : soft - memberCount);
            }
            if (steps.size() > 1 && canOccurGivenTheirWay(steps, members)) {
                blocks.computeIfAbsent(steps, key -> new HashSet<>()).add(members);
            }
        }
        for (int step = 0; step < space.steps.size(); step++) {
            findBlocksOf(step, softs.subList(0, memberCount));
        }
    }

    /** Finds the minimal sets under which the step cannot occur, whether or not they fail without it too. */
    private void findBlocksOf(int step, List<BitSet> members) {
        Set<Long> masks = Premises.masksOf(members, premises.facts.occurs(step));
        for (long failing : MinimalSets.minimalWithinNone(masks, (1L << members.size()) - 1)) {
            Set<Integer> set = new TreeSet<>(MinimalSets.members(failing));
            if (canOccurGivenTheirWay(Set.of(step), set)) {
                blocks.computeIfAbsent(Set.of(step), key -> new HashSet<>()).add(set);
            }
        }
    }

    private boolean canOccurGivenTheirWay(Set<Integer> steps, Set<Integer> members) {
        BitSet worlds = premises.facts.all();
        steps.forEach(step -> worlds.and(premises.facts.occurs(step)));
        members.forEach(member -> worlds.and(premises.keptRelaxed(premises.members.get(member))));
        return !worlds.isEmpty();
    }

    private Set<Set<Integer>> deadlockSets() {
        Set<Set<Integer>> all = new HashSet<>();
        blocks.forEach((steps, sets) -> {
            if (steps.size() == 1) {
                all.addAll(sets);
            }
        });
        Set<Set<Integer>> minimal = new HashSet<>(all);
        minimal.removeIf(set -> all.stream().anyMatch(other -> !other.equals(set) && set.containsAll(other)));
        return minimal;
    }

    Set<Oracle.Deadlock> deadlocks() {
        Map<List<String>, Set<Set<String>>> byCycle = new LinkedHashMap<>();
        for (Set<Integer> set : deadlockSets()) {
            Waiting waiting = new Waiting(premises);
            set.forEach(member -> waiting.add(premises.members.get(member)));
            byCycle.computeIfAbsent(waiting.shortestCycle(), key -> new HashSet<>())
                    .add(ids(set));
        }
        Set<Oracle.Deadlock> deadlocks = new HashSet<>();
        byCycle.forEach((cycle, sets) -> deadlocks.add(new Oracle.Deadlock(cycle, sets, common(sets))));
        return deadlocks;
    }

    private static Set<String> common(Set<Set<String>> sets) {
        Set<String> common = new TreeSet<>(sets.iterator().next());
        sets.forEach(common::retainAll);
        return common;
    }

    private Set<String> ids(Set<Integer> members) {
        Set<String> ids = new TreeSet<>();
        for (int member : members) {
            Premise premise = premises.members.get(member);
            ids.add(premise.id());
        }
        return ids;
    }

    Set<String> blockedSteps() {
        return stepIds(blockedIndices());
    }

    private Set<Integer> blockedIndices() {
        Set<Integer> blocked = new TreeSet<>();
        for (Set<Integer> steps : blocks.keySet()) {
            if (steps.size() == 1) {
                blocked.addAll(steps);
            }
        }
        return blocked;
    }

    private Set<String> stepIds(Set<Integer> steps) {
        Set<String> ids = new TreeSet<>();
        steps.forEach(step -> ids.add(space.steps.get(step).id()));
        return ids;
    }

    /** Returns whether no smaller set keeps other steps apart. */
    private boolean isSmallest(Set<Integer> set) {
        return blocks.entrySet().stream()
                .filter(entry -> entry.getKey().size() > 1)
                .flatMap(entry -> entry.getValue().stream())
                .noneMatch(other -> !other.equals(set) && set.containsAll(other));
    }

    Set<Oracle.OrderClash> clashes() {
        Set<Integer> blocked = blockedIndices();
        Set<Set<Integer>> deadlockSets = deadlockSets();
        Set<Oracle.OrderClash> clashes = new HashSet<>();
        blocks.forEach((steps, sets) -> {
            Set<Set<String>> clashing = new HashSet<>();
            for (Set<Integer> set : sets) {
                if (deadlockSets.stream().noneMatch(set::containsAll) && isSmallest(set)) {
                    clashing.add(ids(set));
                }
            }
            boolean canEachOccur = steps.size() > 1 && steps.stream().noneMatch(blocked::contains);
            if (canEachOccur && !clashing.isEmpty()) {
                clashes.add(new Oracle.OrderClash(stepIds(steps), clashing));
            }
        });
        return clashes;
    }
}
