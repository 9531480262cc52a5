package org.parley.json.convert;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.Accepted;
import org.parley.Act;
import org.parley.Demand;
import org.parley.Demanded;
import org.parley.Issue;
import org.parley.Negotiation;
import org.parley.Position;
import org.parley.Premise;
import org.parley.Rejected;
import org.parley.Terms;
import org.parley.demand.Proposal;

/** The issues that the demands of a negotiation define, so that a document need not. */
final class DefinedByDemands {
    private final Map<String, Set<Issue>> issues = new HashMap<>();
    private final Set<Demand> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private DefinedByDemands() {}

    static DefinedByDemands of(Negotiation negotiation) {
        DefinedByDemands defined = new DefinedByDemands();
        for (Position position : negotiation.positions()) {
            defined.addStated(position.terms());
            defined.addConditions(position);
        }
        for (Premise assumption : negotiation.assumptions()) {
            defined.addStated(assumption.terms());
        }
        for (Premise rule : negotiation.rules()) {
            defined.addStated(rule.terms());
        }
        return defined;
    }

    private void addConditions(Position position) {
        if (position instanceof Demanded demanded) {
            addStated(demanded.when());
            addStated(demanded.unless());
        } else if (position instanceof Rejected rejected) {
            addStated(rejected.unless());
            addStated(rejected.until());
        } else if (position instanceof Accepted accepted) {
            addStated(accepted.onlyIf());
        }
    }

    private void addStated(Optional<Terms> terms) {
        if (terms.isPresent()) {
            addStated(terms.get());
        }
    }

    /** Adds what the demands within stated terms define; what the terms say themselves only refers to issues. */
    private void addStated(Terms terms) {
        if (terms instanceof Proposal proposal) {
            for (Terms part : proposal.bundled()) {
                addStated(part);
            }
        } else if (terms instanceof Demand demand) {
            addDefined(demand);
        } else {
            for (Terms part : terms.parts()) {
                addStated(part);
            }
        }
    }

    private void addDefined(Demand demand) {
        if (!seen.add(demand)) {
            return;
        }
        Optional<Act> act = demand.act();
        if (act.isPresent()) {
            for (Issue extent : act.get().extents()) {
                add(extent);
            }
        }
        addMentioned(demand.terms());
    }

    private void addMentioned(Terms terms) {
        if (terms instanceof Terms.Among among) {
            add(among.issue());
        } else if (terms instanceof Terms.Within within) {
            add(within.issue());
        }
        for (Terms part : terms.parts()) {
            addMentioned(part);
        }
    }

    private void add(Issue issue) {
        issues.computeIfAbsent(issue.id(), id -> new HashSet<>()).add(issue);
    }

    /** Returns those that no demand defines just so. */
    List<Issue> without(List<Issue> candidates) {
        List<Issue> others = new ArrayList<>();
        for (Issue candidate : candidates) {
            if (!issues.getOrDefault(candidate.id(), Set.of()).contains(candidate)) {
                others.add(candidate);
            }
        }
        return others;
    }
}
