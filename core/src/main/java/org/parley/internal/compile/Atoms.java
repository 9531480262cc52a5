package org.parley.internal.compile;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.Accepted;
import org.parley.Assumption;
import org.parley.CompatibilityRule;
import org.parley.Demanded;
import org.parley.Negotiation;
import org.parley.Position;
import org.parley.Rejected;
import org.parley.Terms;

/** All statements about single issues that a negotiation makes anywhere, by issue, each once. */
final class Atoms {
    private final Map<String, List<Terms>> byIssue = new HashMap<>();
    private final Set<String> seen = new HashSet<>();

    private Atoms() {}

    static Map<String, List<Terms>> of(Negotiation negotiation) {
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
        return atoms.byIssue;
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

    private void add(Terms terms) {
        if (terms instanceof Terms.Among among) {
            add(among.issue().id(), terms);
        } else if (terms instanceof Terms.Within within) {
            add(within.issue().id(), terms);
        }
        for (Terms part : terms.parts()) {
            add(part);
        }
    }

    private void add(String issue, Terms atom) {
        if (seen.add(atom.text())) {
            List<Terms> known = byIssue.get(issue);
            if (known == null) {
                known = new ArrayList<>();
                byIssue.put(issue, known);
            }
            known.add(atom);
        }
    }
}
