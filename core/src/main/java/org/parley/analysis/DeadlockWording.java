package org.parley.analysis;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Set;
import org.parley.Premise;
import org.parley.Step;

/** A deadlock in words: the cycle, who holds each edge of it, and what breaks it. */
final class DeadlockWording {
    private final StringBuilder text = new StringBuilder();
    private final Set<String> introduced = new HashSet<>();

    private DeadlockWording() {}

    static String of(Deadlock deadlock) {
        DeadlockWording wording = new DeadlockWording();
        wording.text
                .append("Deadlock: no order of steps lets ")
                .append(whatIsBlocked(deadlock))
                .append('\n');
        int number = 0;
        for (Deadlock.Edge edge : deadlock.edges()) {
            wording.add(edge, ++number);
        }
        wording.addSupports(deadlock);
        wording.text.append("  ").append(breaking(deadlock)).append('\n');
        return wording.text.toString();
    }

    private static String whatIsBlocked(Deadlock deadlock) {
        return deadlock.blocked().containsAll(deadlock.steps())
                ? steps(deadlock.steps()) + " happen."
                : steps(deadlock.blocked()) + " happen, as then " + steps(deadlock.steps()) + " wait for each other.";
    }

    /** Returns the steps by their short names, as a list. */
    static String steps(ImmutableList<Step> steps) {
        ImmutableList.Builder<String> names = ImmutableList.builder();
        for (Step step : steps) {
            names.add(step.shortName());
        }
        return Wording.list(names.build(), "and");
    }

    private void add(Deadlock.Edge edge, int number) {
        boolean isClause = !edge.later().clause().isEmpty();
        text.append("  ")
                .append(number)
                .append(". ")
                .append(Wording.onlyAfter(name(edge.later()), isClause, name(edge.earlier())))
                .append(".\n");
        for (Premise holder : edge.holders()) {
            text.append("     ").append(PremiseWording.holding(holder)).append('\n');
        }
    }

    /** Returns the step's clause or, where it has none, its full name at first and its short name from then on. */
    private String name(Step step) {
        if (!step.clause().isEmpty()) {
            return step.clause();
        }
        return introduced.add(step.id()) ? step.name() : step.shortName();
    }

    /** What the deadlock rests on besides the orders themselves. */
    private void addSupports(Deadlock deadlock) {
        Set<String> listed = new HashSet<>();
        for (Deadlock.Edge edge : deadlock.edges()) {
            for (Premise holder : edge.holders()) {
                listed.add(holder.id());
            }
        }
        for (ImmutableList<Premise> set : deadlock.sets()) {
            for (Premise member : set) {
                if (listed.add(member.id())) {
                    text.append("  It also rests on this: ")
                            .append(PremiseWording.sentence(member))
                            .append('\n');
                }
            }
        }
    }

    private static String breaking(Deadlock deadlock) {
        int count = deadlock.breaking().size();
        if (count == 0) {
            return "No single change breaks it.";
        }
        if (deadlock.sets().size() == 1) {
            return count == 1
                    ? "Relaxing it breaks the deadlock."
                    : "Relaxing any one of the " + Wording.number(count) + " breaks it.";
        }
        ImmutableList.Builder<String> ids = ImmutableList.builder();
        for (Premise premise : deadlock.breaking()) {
            ids.add(premise.id());
        }
        return "Relaxing " + Wording.list(ids.build(), "or") + " breaks it.";
    }
}
