package org.parley.internal.compile;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.parley.Accepted;
import org.parley.Assumption;
import org.parley.CompatibilityRule;
import org.parley.Demanded;
import org.parley.Issue;
import org.parley.Negotiation;
import org.parley.Position;
import org.parley.Rejected;
import org.parley.Terms;

/** All statements about single issues that a negotiation makes anywhere, by issue, each once. */
final class Atoms {
    private final Map<String, Map<Object, Terms>> byIssue = new HashMap<>();

    private Atoms() {}

    static Atoms of(Negotiation negotiation) {
        Atoms atoms = new Atoms();
        for (Position position : negotiation.positions()) {
            atoms.add(position.terms());
            for (Terms condition : conditions(position)) {
                atoms.add(condition);
            }
        }
        for (Assumption assumption : negotiation.assumptions()) {
            atoms.add(assumption.terms());
        }
        for (CompatibilityRule rule : negotiation.rules()) {
            atoms.add(rule.terms());
        }
        return atoms;
    }

    /** Returns the statements about the issue, each once. */
    ImmutableList<Terms> about(Issue issue) {
        Map<Object, Terms> found = byIssue.get(issue.id());
        return found == null ? ImmutableList.of() : ImmutableList.copyOf(found.values());
    }

    /** Returns the conditions of the position, those that lift it and those of consent. */
    static ImmutableList<Terms> conditions(Position position) {
        ImmutableList.Builder<Terms> conditions = ImmutableList.builder();
        if (position instanceof Demanded demanded) {
            addIfPresent(demanded.when(), conditions);
            addIfPresent(demanded.unless(), conditions);
        } else if (position instanceof Accepted accepted) {
            addIfPresent(accepted.onlyIf(), conditions);
        } else if (position instanceof Rejected rejected) {
            addIfPresent(rejected.unless(), conditions);
            addIfPresent(rejected.until(), conditions);
        }
        return conditions.build();
    }

    private static void addIfPresent(Optional<Terms> condition, ImmutableList.Builder<Terms> conditions) {
        if (condition.isPresent()) {
            conditions.add(condition.get());
        }
    }

    /** Returns what the statement says of its issue, the same for equal statements about it. */
    static Object said(Terms atom) {
        if (atom instanceof Terms.Within within) {
            return ImmutableList.of(within.least(), within.most());
        }
        return atom instanceof Terms.Among among ? among.values() : atom;
    }

    private void add(Terms terms) {
        if (terms instanceof Terms.Among among) {
            add(among.issue(), terms);
        } else if (terms instanceof Terms.Within within) {
            add(within.issue(), terms);
        }
        for (Terms part : terms.parts()) {
            add(part);
        }
    }

    private void add(Issue issue, Terms atom) {
        Map<Object, Terms> known = byIssue.get(issue.id());
        if (known == null) {
            known = new LinkedHashMap<>();
            byIssue.put(issue.id(), known);
        }
        known.putIfAbsent(said(atom), atom);
    }
}
