package org.parley.analysis;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parley.Position;
import org.parley.Premise;
import org.parley.Step;
import org.parley.internal.compile.CompiledNegotiation;
import org.parley.internal.compile.Orders;

/** The cycles that sets of premises close: sets with the same cycle are one deadlock. */
final class Cycles {
    private final CompiledNegotiation compiled;
    private final Map<String, Step> steps = new TreeMap<>();

    Cycles(CompiledNegotiation compiled) {
        this.compiled = compiled;
        for (Step step : compiled.negotiation().steps()) {
            steps.put(step.id(), step);
        }
    }

    /** Returns the deadlocks that the sets close; those that keep a step from occurring are listed at its place. */
    ImmutableList<Deadlock> deadlocks(List<BitSet> sets, List<List<BitSet>> setsOfStep) {
        Map<String, List<String>> cycles = new TreeMap<>();
        Map<String, List<BitSet>> setsByCycle = new TreeMap<>();
        for (BitSet set : sets) {
            List<String> cycle = shortest(successors(set));
            String key = (char) ('0' + cycle.size()) + cycle.toString();
            cycles.put(key, cycle);
            List<BitSet> known = setsByCycle.get(key);
            if (known == null) {
                known = new ArrayList<>();
                setsByCycle.put(key, known);
            }
            known.add(set);
        }
        ImmutableList.Builder<Deadlock> found = ImmutableList.builder();
        for (Map.Entry<String, List<BitSet>> entry : setsByCycle.entrySet()) {
            List<String> cycle = cycles.getOrDefault(entry.getKey(), List.of());
            found.add(deadlock(cycle, entry.getValue(), blocked(entry.getValue(), setsOfStep)));
        }
        return found.build();
    }

    /** Returns, for each step, the steps that the members put after it. */
    private Map<String, TreeSet<String>> successors(BitSet members) {
        Map<String, TreeSet<String>> successors = new TreeMap<>();
        for (Premise member : compiled.membersOf(members)) {
            for (Orders.Order order : compiled.orders(member)) {
                TreeSet<String> later = successors.get(order.first().id());
                if (later == null) {
                    later = new TreeSet<>();
                    successors.put(order.first().id(), later);
                }
                later.add(order.second().id());
            }
        }
        return successors;
    }

    /** Returns the shortest cycle, the first in the order of ids where several are shortest, from its least id. */
    private static List<String> shortest(Map<String, TreeSet<String>> successors) {
        for (int length = 1; length <= successors.size(); length++) {
            for (String start : successors.keySet()) {
                List<String> path = new ArrayList<>();
                path.add(start);
                if (extend(path, length, successors)) {
                    return path;
                }
            }
        }
        return List.of();
    }

    /** Extends the path to a cycle of the length that visits nothing before its start. */
    private static boolean extend(List<String> path, int length, Map<String, TreeSet<String>> successors) {
        String start = path.get(0);
        TreeSet<String> next = successors.get(path.get(path.size() - 1));
        if (next == null) {
            return false;
        }
        if (path.size() == length) {
            return next.contains(start);
        }
        for (String step : next.tailSet(start, false)) {
            if (!path.contains(step)) {
                path.add(step);
                if (extend(path, length, successors)) {
                    return true;
                }
                path.remove(path.size() - 1);
            }
        }
        return false;
    }

    /** Returns the steps that one of the sets keeps from occurring. */
    private ImmutableList<Step> blocked(List<BitSet> sets, List<List<BitSet>> setsOfStep) {
        ImmutableList<Step> steps = compiled.negotiation().steps();
        ImmutableList.Builder<Step> blocked = ImmutableList.builder();
        for (int s = 0; s < steps.size(); s++) {
            if (!Collections.disjoint(setsOfStep.get(s), sets)) {
                blocked.add(steps.get(s));
            }
        }
        return blocked.build();
    }

    private Deadlock deadlock(List<String> cycle, List<BitSet> sets, ImmutableList<Step> blocked) {
        BitSet all = new BitSet();
        BitSet common = (BitSet) sets.get(0).clone();
        ImmutableList.Builder<ImmutableList<Premise>> members = ImmutableList.builder();
        for (BitSet set : sets) {
            all.or(set);
            common.and(set);
            members.add(compiled.membersOf(set));
        }
        ImmutableList<Deadlock.Edge> edges = rotated(edges(cycle, compiled.membersOf(all)));
        return new Deadlock(edges, blocked, members.build(), compiled.membersOf(common));
    }

    /** Returns the edges backwards along the cycle: each step, then the step that it waits for. */
    private List<Deadlock.Edge> edges(List<String> cycle, ImmutableList<Premise> members) {
        List<Deadlock.Edge> edges = new ArrayList<>();
        for (int i = cycle.size() - 1; i >= 0; i--) {
            String later = cycle.get((i + 1) % cycle.size());
            String earlier = cycle.get(i);
            edges.add(new Deadlock.Edge(step(later), step(earlier), holders(earlier, later, members)));
        }
        return edges;
    }

    private Step step(String id) {
        return steps.getOrDefault(id, Step.of(id));
    }

    private ImmutableList<Premise> holders(String earlier, String later, ImmutableList<Premise> members) {
        ImmutableList.Builder<Premise> holders = ImmutableList.builder();
        for (Premise member : members) {
            boolean states = false;
            for (Orders.Order order : compiled.orders(member)) {
                states |= order.first().id().equals(earlier)
                        && order.second().id().equals(later);
            }
            if (states) {
                holders.add(member);
            }
        }
        return holders.build();
    }

    /** Returns the edges from where they read best: an edge that no party holds comes last, then by the ids of steps. */
    private static ImmutableList<Deadlock.Edge> rotated(List<Deadlock.Edge> edges) {
        int best = 0;
        for (int start = 1; start < edges.size(); start++) {
            int last = (start + edges.size() - 1) % edges.size();
            int bestLast = (best + edges.size() - 1) % edges.size();
            int byHolder = Boolean.compare(isHeldByParty(edges.get(last)), isHeldByParty(edges.get(bestLast)));
            int byId = edges.get(start)
                    .later()
                    .id()
                    .compareTo(edges.get(best).later().id());
            if (byHolder < 0 || (byHolder == 0 && byId < 0)) {
                best = start;
            }
        }
        return ImmutableList.<Deadlock.Edge>builder()
                .addAll(edges.subList(best, edges.size()))
                .addAll(edges.subList(0, best))
                .build();
    }

    private static boolean isHeldByParty(Deadlock.Edge edge) {
        for (Premise holder : edge.holders()) {
            if (holder instanceof Position) {
                return true;
            }
        }
        return false;
    }
}
