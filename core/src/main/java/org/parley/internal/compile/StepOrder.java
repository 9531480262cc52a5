package org.parley.internal.compile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parley.Step;
import org.parley.internal.engine.Formula;
import org.parley.internal.engine.Problem;

/**
 * Which steps some order term puts before which.
 *
 * <p>Only orders that some others lead back from become edges of the engine: all others can always be kept.
 */
final class StepOrder {
    private final Map<String, TreeSet<String>> later = new TreeMap<>();
    private final Map<String, Integer> edges = new HashMap<>();
    private final Map<String, Integer> nodes = new HashMap<>();

    /** Notes the orders. */
    void addAll(List<Orders.Order> stated) {
        for (Orders.Order order : stated) {
            successors(order.first().id()).add(order.second().id());
            successors(order.second().id());
        }
    }

    /** Notes the reverse of each order noted. */
    void addReversed() {
        for (Map.Entry<String, TreeSet<String>> entry : new TreeMap<>(later).entrySet()) {
            for (String second : new TreeSet<>(entry.getValue())) {
                successors(second).add(entry.getKey());
            }
        }
    }

    private TreeSet<String> successors(String step) {
        TreeSet<String> known = later.get(step);
        if (known == null) {
            known = new TreeSet<>();
            later.put(step, known);
        }
        return known;
    }

    /** Defines the edges, once all orders are noted. */
    void define(Problem.Builder problem) {
        for (Map.Entry<String, TreeSet<String>> entry : later.entrySet()) {
            for (String second : entry.getValue()) {
                if (canTurn(entry.getKey(), second)) {
                    int edge = problem.edge(node(entry.getKey()), node(second));
                    edges.put(key(entry.getKey(), second), edge);
                }
            }
        }
    }

    private int node(String step) {
        Integer known = nodes.get(step);
        if (known == null) {
            known = nodes.size();
            nodes.put(step, known);
        }
        return known;
    }

    private static String key(String first, String second) {
        return first + " < " + second;
    }

    /** Returns whether other orders lead back from the second to the first. */
    private boolean canTurn(String first, String second) {
        TreeSet<String> reached = new TreeSet<>();
        List<String> open = new ArrayList<>();
        open.add(second);
        while (!open.isEmpty()) {
            String step = open.remove(open.size() - 1);
            if (step.equals(first)) {
                return true;
            }
            if (reached.add(step)) {
                open.addAll(successors(step));
            }
        }
        return false;
    }

    /** Returns whether any orders could close a cycle. */
    boolean canTurn() {
        return !edges.isEmpty();
    }

    /** Returns that the one step precedes the other, an order that was noted. */
    Formula precedes(Step first, Step second) {
        if (!successors(first.id()).contains(second.id())) {
            throw new IllegalArgumentException("No terms of the negotiation put " + first.id() + " before "
                    + second.id() + ": ask only about orders that it states.");
        }
        Integer edge = edges.get(key(first.id(), second.id()));
        return edge == null ? Formula.TRUE : Formula.edge(edge);
    }

    /** Returns whether the solution puts the one step before the other, or nothing keeps it from it. */
    private boolean precedes(String first, String second, Vocabulary.Choice choice) {
        Integer edge = edges.get(key(first, second));
        return edge == null || choice.values(edge) == 2L;
    }

    /** Returns the steps in an order that the solution allows, ties by id. */
    List<Step> sorted(List<Step> occurring, Vocabulary.Choice choice) {
        List<Step> left = new ArrayList<>(occurring);
        List<Step> sorted = new ArrayList<>();
        while (!left.isEmpty()) {
            int next = 0;
            while (next < left.size() - 1 && hasEarlier(left.get(next), left, choice)) {
                next++;
            }
            sorted.add(left.remove(next));
        }
        return sorted;
    }

    private boolean hasEarlier(Step step, List<Step> left, Vocabulary.Choice choice) {
        for (Step other : left) {
            TreeSet<String> after = later.get(other.id());
            if (after != null && after.contains(step.id()) && precedes(other.id(), step.id(), choice)) {
                return true;
            }
        }
        return false;
    }
}
