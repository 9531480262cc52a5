package org.parley;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.errorprone.annotations.Immutable;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A value for some issues: a text on the table, which leaves the others open.
 *
 * <p>Which free steps occur, and in which order, a draft leaves open too.
 *
 * <pre>{@code
 * Draft draft = Draft.empty().with(share, 51).saying(LeadersSummit.of(north, south));
 * Analysis.of(talks).review(draft);
 * }</pre>
 *
 * <p>A draft knows no negotiation: whether it speaks of issues of one, and gives them values that they have there, is
 * checked when it is reviewed, and by {@link #problemsIn} before.
 *
 * @param values the values by the ids of the issues, in the order of these
 */
@Immutable
public record Draft(ImmutableMap<String, Value> values) {
    private static final Draft EMPTY = new Draft(ImmutableMap.of());

    public Draft {
        values = ImmutableMap.copyOf(new TreeMap<>(Objects.requireNonNull(values, "values")));
    }

    /** Returns the draft that leaves every issue open. */
    public static Draft empty() {
        return EMPTY;
    }

    /** Returns the draft that gives every issue the value that it has in the outcome. */
    public static Draft of(Outcome outcome) {
        Draft draft = EMPTY;
        for (Issue issue : Objects.requireNonNull(outcome, "outcome").issues()) {
            draft = draft.with(issue, outcome.value(issue).orElseThrow());
        }
        return draft;
    }

    /** Returns this draft with the value for the issue, in place of any that it had. */
    public Draft with(Issue issue, Value value) {
        Map<String, Value> changed = new TreeMap<>(values);
        changed.put(Objects.requireNonNull(issue, "issue").id(), Objects.requireNonNull(value, "value"));
        return new Draft(ImmutableMap.copyOf(changed));
    }

    /** Returns this draft with the value for the issue, in place of any that it had. */
    public Draft with(ChoiceIssue issue, String value) {
        return with(issue, Value.of(value));
    }

    /** Returns this draft with the number for the issue, in its unit, in place of any that it had. */
    public Draft with(QuantityIssue issue, long number) {
        return with(issue, BigDecimal.valueOf(number));
    }

    /** Returns this draft with the number for the issue, in its unit, in place of any that it had. */
    public Draft with(QuantityIssue issue, BigDecimal number) {
        return with(issue, Value.of(number));
    }

    /**
     * Returns this draft with the values of these terms, such as those of a demand, in place of any that it had.
     *
     * @throws IllegalArgumentException if the terms do not give each of their issues one value, or give one several
     */
    public Draft saying(Terms terms) {
        Map<String, Value> said = new TreeMap<>();
        addSaid(Objects.requireNonNull(terms, "terms"), said);
        Map<String, Value> changed = new TreeMap<>(values);
        changed.putAll(said);
        return new Draft(ImmutableMap.copyOf(changed));
    }

    private static void addSaid(Terms terms, Map<String, Value> said) {
        if (terms instanceof Terms.Among among && among.values().size() == 1) {
            addSaid(among.issue(), Value.of(among.values().get(0)), said);
        } else if (terms instanceof Terms.Within within
                && within.least().isPresent()
                && within.least().equals(within.most())) {
            addSaid(within.issue(), Value.of(within.least().get()), said);
        } else if (!(terms instanceof Terms.AllOf) && !(terms instanceof Demand)) {
            throw new IllegalArgumentException("A draft cannot say \"" + terms.text()
                    + "\", which is not one value of an issue: give each issue one value by with(..).");
        }
        for (Terms part : terms.parts()) {
            addSaid(part, said);
        }
    }

    private static void addSaid(Issue issue, Value value, Map<String, Value> said) {
        Value before = said.put(issue.id(), value);
        if (before != null && !before.equals(value)) {
            throw new IllegalArgumentException("A draft cannot say both " + issue.id() + " = " + before + " and "
                    + issue.id() + " = " + value + ": give each issue one value.");
        }
    }

    /** Returns this draft with the issue left open. */
    public Draft without(Issue issue) {
        Map<String, Value> changed = new TreeMap<>(values);
        changed.remove(Objects.requireNonNull(issue, "issue").id());
        return new Draft(ImmutableMap.copyOf(changed));
    }

    /** Returns the value of the issue; empty where the draft leaves it open. */
    public Optional<Value> value(Issue issue) {
        return Optional.ofNullable(
                values.get(Objects.requireNonNull(issue, "issue").id()));
    }

    /** Returns everything in this draft that the negotiation does not know; nothing where it can be reviewed. */
    public ImmutableList<Problem> problemsIn(Negotiation negotiation) {
        ImmutableList.Builder<Problem> problems = ImmutableList.builder();
        for (Map.Entry<String, Value> entry : values.entrySet()) {
            Optional<Issue> issue = negotiation.issue(entry.getKey());
            if (issue.isEmpty()) {
                problems.add(new Problem(
                        "unknown-issue",
                        entry.getKey(),
                        "The draft speaks of issue " + entry.getKey()
                                + ", which the negotiation does not have: leave it"
                                + " out, or declare it there; the issues are " + negotiation.issues() + "."));
            } else if (!Outcome.hasValue(issue.get(), entry.getValue())) {
                problems.add(new Problem(
                        "unknown-value", entry.getKey(), Outcome.noSuchValue(issue.get(), entry.getValue())));
            }
        }
        return problems.build();
    }

    /** Returns the values, one issue after the other, such as {@code ceasefire/extent = full, summit = no}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Map.Entry<String, Value> entry : values.entrySet()) {
            text.append(text.length() == 0 ? "" : ", ")
                    .append(entry.getKey())
                    .append(" = ")
                    .append(entry.getValue());
        }
        return text.toString();
    }
}
