package org.parley.analysis;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.Accepted;
import org.parley.Demanded;
import org.parley.Issue;
import org.parley.Outcome;
import org.parley.Party;
import org.parley.Position;
import org.parley.Terms;
import org.parley.internal.compile.CompiledNegotiation;

/** Whether everyone has consented to what an outcome settles, by the positions themselves. */
final class ConsentCheck {
    private final CompiledNegotiation compiled;
    private final List<Asked> asked = new ArrayList<>();

    ConsentCheck(CompiledNegotiation compiled) {
        this.compiled = compiled;
        ListMultimap<String, Position> byIssue = byIssue();
        for (Issue issue : compiled.negotiation().issues()) {
            for (Party party : compiled.askedOn(issue)) {
                asked.add(new Asked(issue, positions(party, byIssue.get(issue.id()))));
            }
        }
    }

    /** An issue, and the positions by any of which somebody who has to consent to it may do so. */
    private record Asked(Issue issue, List<Position> positions) {}

    /** Returns the positions that count by the ids of the issues that they mention. */
    private ListMultimap<String, Position> byIssue() {
        ListMultimap<String, Position> byIssue = ArrayListMultimap.create();
        for (Position position : compiled.negotiation().positions()) {
            if (!compiled.isExcluded(position)) {
                for (String issue : issues(position)) {
                    byIssue.put(issue, position);
                }
            }
        }
        return byIssue;
    }

    private Set<String> issues(Position position) {
        Set<String> issues = compiled.issues(position.terms());
        if (position instanceof Accepted accepted && accepted.onlyIf().isPresent()) {
            issues.addAll(compiled.issues(accepted.onlyIf().get()));
        }
        return issues;
    }

    private static List<Position> positions(Party party, List<Position> mentioning) {
        List<Position> found = new ArrayList<>();
        for (Position position : mentioning) {
            if (position.party().id().equals(party.id())) {
                found.add(position);
            }
        }
        return found;
    }

    boolean holds(Outcome outcome) {
        for (Asked each : asked) {
            if (!each.issue().isZero(outcome.value(each.issue()).orElseThrow())
                    && !consents(each.positions(), outcome)) {
                return false;
            }
        }
        return true;
    }

    private static boolean consents(List<Position> positions, Outcome outcome) {
        for (Position position : positions) {
            if (consents(position, outcome)) {
                return true;
            }
        }
        return false;
    }

    private static boolean consents(Position position, Outcome outcome) {
        if (position instanceof Demanded demanded) {
            return outcome.satisfies(demanded.terms())
                    && isMet(demanded.when(), outcome, true)
                    && !isMet(demanded.unless(), outcome, false);
        }
        return position instanceof Accepted accepted
                && outcome.satisfies(accepted.terms())
                && isMet(accepted.onlyIf(), outcome, true);
    }

    private static boolean isMet(Optional<Terms> condition, Outcome outcome, boolean otherwise) {
        return condition.isPresent() ? outcome.satisfies(condition.get()) : otherwise;
    }
}
