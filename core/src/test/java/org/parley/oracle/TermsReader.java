package org.parley.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parley.Accepted;
import org.parley.Act;
import org.parley.Assumption;
import org.parley.CompatibilityRule;
import org.parley.Demand;
import org.parley.Demanded;
import org.parley.Issue;
import org.parley.Negotiation;
import org.parley.Position;
import org.parley.Rejected;
import org.parley.Terms;

/** What terms speak of: issues, steps and orders of steps, all by their ids. */
final class TermsReader {
    private final Map<String, Act> acts = new TreeMap<>();

    TermsReader(Negotiation negotiation) {
        for (Act act : negotiation.acts()) {
            acts.put(act.step().id(), act);
        }
    }

    /** Returns all terms that positions, their conditions, rules and assumptions state. */
    static List<Terms> topTerms(Negotiation negotiation) {
        List<Terms> all = new ArrayList<>();
        for (Position position : negotiation.positions()) {
            all.add(position.terms());
            all.addAll(qualifiers(position));
        }
        for (Assumption assumption : negotiation.assumptions()) {
            all.add(assumption.terms());
        }
        for (CompatibilityRule rule : negotiation.rules()) {
            all.add(rule.terms());
        }
        return all;
    }

    /** Returns the conditions of the position. */
    static List<Terms> qualifiers(Position position) {
        List<Terms> qualifiers = new ArrayList<>();
        if (position instanceof Demanded demanded) {
            demanded.when().ifPresent(qualifiers::add);
            demanded.unless().ifPresent(qualifiers::add);
        } else if (position instanceof Accepted accepted) {
            accepted.onlyIf().ifPresent(qualifiers::add);
        } else if (position instanceof Rejected rejected) {
            rejected.unless().ifPresent(qualifiers::add);
            rejected.until().ifPresent(qualifiers::add);
        }
        return qualifiers;
    }

    /** Returns the terms and everything within them. */
    static List<Terms> withAllParts(Terms terms) {
        List<Terms> all = new ArrayList<>();
        all.add(terms);
        terms.parts().forEach(part -> all.addAll(withAllParts(part)));
        return all;
    }

    static boolean isOrder(Terms terms) {
        return terms instanceof Terms.Before || terms instanceof Terms.OnlyAfter;
    }

    static boolean hasOrder(Terms terms) {
        return withAllParts(terms).stream().anyMatch(TermsReader::isOrder);
    }

    /** Returns whether the terms are made of orders of steps and nothing else. */
    static boolean isOrderAlone(Terms terms) {
        return hasOrder(terms) && atomsOutsideOrder(terms).isEmpty();
    }

    /** Returns the atoms in the terms that are in no order term. */
    private static List<Terms> atomsOutsideOrder(Terms terms) {
        List<Terms> atoms = new ArrayList<>();
        if (isAtom(terms)) {
            atoms.add(terms);
        } else if (!isOrder(terms)) {
            terms.parts().forEach(part -> atoms.addAll(atomsOutsideOrder(part)));
        }
        return atoms;
    }

    private static boolean isAtom(Terms terms) {
        return terms instanceof Terms.Among || terms instanceof Terms.Within || terms instanceof Terms.Occurs;
    }

    /** Returns the issues that the terms mention; that an act's step occurs mentions the act's first issue. */
    Set<String> mentions(Terms terms) {
        Set<String> issues = new TreeSet<>();
        for (Terms atom : atomsOutsideOrder(terms)) {
            if (atom instanceof Terms.Occurs occurs) {
                if (acts.containsKey(occurs.step().id())) {
                    issues.add(acts.get(occurs.step().id()).extents().get(0).id());
                }
            } else {
                issues.add(issue(atom));
            }
        }
        return issues;
    }

    private static String issue(Terms atom) {
        Issue issue = atom instanceof Terms.Among among ? among.issue() : ((Terms.Within) atom).issue();
        return issue.id();
    }

    Set<String> mentions(Optional<Terms> terms) {
        return terms.map(this::mentions).orElse(Set.of());
    }

    /** Returns the steps that have to come first where something waits for these terms. */
    static Set<String> stepsToComeFirst(Terms prerequisite) {
        Set<String> steps = new TreeSet<>();
        if (prerequisite instanceof Terms.Occurs occurs) {
            steps.add(occurs.step().id());
        } else if (prerequisite instanceof Demand demand && demand.act().isPresent()) {
            steps.add(demand.act().get().step().id());
        } else if (!isOrder(prerequisite)) {
            prerequisite.parts().forEach(part -> steps.addAll(stepsToComeFirst(part)));
        }
        return steps;
    }

    /** Returns the steps that are held up where these terms are rejected until something. */
    Set<String> stepsHeldUp(Terms rejected) {
        Set<String> steps = new TreeSet<>();
        for (Terms part : withAllParts(rejected)) {
            if (part instanceof Terms.Occurs occurs) {
                steps.add(occurs.step().id());
            } else if (part instanceof Demand demand) {
                demand.act().ifPresent(act -> steps.add(act.step().id()));
            } else if (isAtom(part)) {
                steps.addAll(stepsOfActsWith(issue(part)));
            }
        }
        return steps;
    }

    private Set<String> stepsOfActsWith(String issue) {
        Set<String> steps = new TreeSet<>();
        for (Act act : acts.values()) {
            if (act.extents().stream().anyMatch(extent -> extent.id().equals(issue))) {
                steps.add(act.step().id());
            }
        }
        return steps;
    }
}
