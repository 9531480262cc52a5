package org.parley.json.convert;

import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
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

/** Finds which issues the demands of a negotiation define, so that a document need not. */
final class DefinedByDemands {
    /** Those that no demand seen so far defines, by their ids. */
    private final Map<String, Issue> undefined = new LinkedHashMap<>();

    private final Set<Demand> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private DefinedByDemands() {}

    /** Returns those of the candidates that no demand of the negotiation defines just so. */
    static Collection<Issue> without(List<Issue> candidates, Negotiation negotiation) {
        DefinedByDemands defined = new DefinedByDemands();
        for (Issue candidate : candidates) {
            defined.undefined.put(candidate.id(), candidate);
        }
        if (!candidates.isEmpty()) {
            defined.lookIn(negotiation);
        }
        return defined.undefined.values();
    }

    private void lookIn(Negotiation negotiation) {
        for (Position position : negotiation.positions()) {
            lookInStated(position.terms());
            lookInConditions(position);
        }
        for (Premise assumption : negotiation.assumptions()) {
            lookInStated(assumption.terms());
        }
        for (Premise rule : negotiation.rules()) {
            lookInStated(rule.terms());
        }
    }

    private void lookInConditions(Position position) {
        if (position instanceof Demanded demanded) {
            lookInStated(demanded.when());
            lookInStated(demanded.unless());
        } else if (position instanceof Rejected rejected) {
            lookInStated(rejected.unless());
            lookInStated(rejected.until());
        } else if (position instanceof Accepted accepted) {
            lookInStated(accepted.onlyIf());
        }
    }

    private void lookInStated(Optional<Terms> terms) {
        if (terms.isPresent()) {
            lookInStated(terms.get());
        }
    }

    /** Looks at what the demands within stated terms define; what the terms say themselves only refers to issues. */
    private void lookInStated(Terms terms) {
        if (terms instanceof Proposal proposal) {
            for (Terms part : proposal.bundled()) {
                lookInStated(part);
            }
        } else if (terms instanceof Demand demand) {
            lookInDemand(demand);
        } else {
            for (Terms part : terms.parts()) {
                lookInStated(part);
            }
        }
    }

    private void lookInDemand(Demand demand) {
        if (!seen.add(demand)) {
            return;
        }
        Optional<Act> act = demand.act();
        if (act.isPresent()) {
            for (Issue extent : act.get().extents()) {
                find(extent);
            }
        }
        lookInMentioned(demand.terms());
    }

    private void lookInMentioned(Terms terms) {
        if (terms instanceof Terms.Among among) {
            find(among.issue());
        } else if (terms instanceof Terms.Within within) {
            find(within.issue());
        }
        for (Terms part : terms.parts()) {
            lookInMentioned(part);
        }
    }

    private void find(Issue issue) {
        if (issue.equals(undefined.get(issue.id()))) {
            undefined.remove(issue.id());
        }
    }
}
