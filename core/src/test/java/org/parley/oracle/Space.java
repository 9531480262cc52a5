package org.parley.oracle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.parley.Act;
import org.parley.Issue;
import org.parley.Negotiation;
import org.parley.Step;
import org.parley.Value;

/** All outcomes of a negotiation: the values of its issues, its steps, and which of these occur where. */
final class Space {
    final Negotiation negotiation;
    final TermsReader reader;
    final List<Issue> issues;
    final List<List<Value>> values = new ArrayList<>();
    final List<Step> steps;
    private final int[] zeros;
    private final Map<String, Integer> issueIndex = new HashMap<>();
    private final Map<String, Integer> stepIndex = new HashMap<>();
    private final Map<Integer, List<Integer>> extentsOfSteps = new HashMap<>();

    Space(Negotiation negotiation) {
        this.negotiation = negotiation;
        reader = new TermsReader(negotiation);
        issues = negotiation.issues();
        steps = negotiation.steps();
        zeros = new int[issues.size()];
        for (Issue issue : issues) {
            int index = values.size();
            values.add(IssueValues.of(issue, negotiation));
            zeros[index] = IssueValues.zero(issue, values.get(index));
            issueIndex.put(issue.id(), index);
        }
        for (Step step : steps) {
            stepIndex.put(step.id(), stepIndex.size());
        }
        for (Act act : negotiation.acts()) {
            List<Integer> extents = new ArrayList<>();
            act.extents().forEach(extent -> extents.add(issue(extent.id())));
            extentsOfSteps.put(step(act.step().id()), extents);
        }
    }

    int issue(String id) {
        return issueIndex.get(id);
    }

    int step(String id) {
        return stepIndex.get(id);
    }

    boolean isFree(int step) {
        return !extentsOfSteps.containsKey(step);
    }

    List<Integer> extents(int step) {
        return extentsOfSteps.get(step);
    }

    /** Returns whether the issue has a value at which nothing is settled, and has it here. */
    boolean isAtZero(int issue, int[] someValues) {
        return someValues[issue] != World.OPEN && someValues[issue] == zeros[issue];
    }

    /** Returns whether the issue has a value, and not the one at which nothing is settled. */
    boolean isSettled(int issue, int[] someValues) {
        return someValues[issue] != World.OPEN && someValues[issue] != zeros[issue];
    }

    /** Calls the action with every combination of values; with open issues too if so asked. */
    void forEachValues(boolean withOpen, Consumer<int[]> action) {
        forEachValues(withOpen, new int[issues.size()], 0, action);
    }

    private void forEachValues(boolean withOpen, int[] some, int issue, Consumer<int[]> action) {
        if (issue == some.length) {
            action.accept(some.clone());
            return;
        }
        for (int value = withOpen ? World.OPEN : 0; value < values.get(issue).size(); value++) {
            some[issue] = value;
            forEachValues(withOpen, some, issue + 1, action);
        }
    }

    /** Returns every set of steps that occurs with these values: those of acts as they must, the free ones as they may. */
    List<List<Integer>> occurringSteps(int[] someValues) {
        List<List<Integer>> sets = new ArrayList<>();
        sets.add(new ArrayList<>());
        for (int step = 0; step < steps.size(); step++) {
            if (isFree(step)) {
                List<List<Integer>> without = new ArrayList<>(sets);
                sets.forEach(set -> without.add(new ArrayList<>(set)));
                for (List<Integer> set : sets) {
                    set.add(step);
                }
                sets = without;
            } else if (actOccurs(step, someValues)) {
                for (List<Integer> set : sets) {
                    set.add(step);
                }
            }
        }
        return sets;
    }

    boolean actOccurs(int step, int[] someValues) {
        return extents(step).stream().anyMatch(extent -> isSettled(extent, someValues));
    }

    /** Returns the places of all steps for every order in which these occur. */
    List<int[]> orders(List<Integer> occurring) {
        List<int[]> orders = new ArrayList<>();
        int[] none = new int[steps.size()];
        Arrays.fill(none, World.ABSENT);
        addOrders(occurring, 0, none, orders);
        return orders;
    }

    private static void addOrders(List<Integer> occurring, int place, int[] places, List<int[]> orders) {
        if (place == occurring.size()) {
            orders.add(places.clone());
            return;
        }
        for (int step : occurring) {
            if (places[step] == World.ABSENT) {
                places[step] = place;
                addOrders(occurring, place + 1, places, orders);
                places[step] = World.ABSENT;
            }
        }
    }

    /** Returns how many worlds there are, without making them. */
    long size() {
        long[] size = {0};
        int free = steps.size() - extentsOfSteps.size();
        forEachValues(false, some -> {
            int acting = 0;
            for (int step : extentsOfSteps.keySet()) {
                acting += actOccurs(step, some) ? 1 : 0;
            }
            for (int subset = 0; subset < 1 << free; subset++) {
                size[0] += factorial(acting + Integer.bitCount(subset));
            }
        });
        return size[0];
    }

    private static long factorial(int number) {
        return number < 2 ? 1 : number * factorial(number - 1);
    }

    /** Returns the steps that occur in the world, first to last. */
    List<String> order(World world) {
        String[] order = new String[steps.size()];
        int count = 0;
        for (int step = 0; step < steps.size(); step++) {
            if (world.occurs(step)) {
                order[world.places()[step]] = steps.get(step).id();
                count++;
            }
        }
        return List.of(Arrays.copyOf(order, count));
    }
}
