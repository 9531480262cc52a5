package org.parley.json.convert;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parley.Issue;
import org.parley.Party;
import org.parley.Step;
import org.parley.Territory;

/** What was written by its id, and so has to be defined; in the order of ids. */
public final class References {
    private final Map<String, Party> parties = new TreeMap<>();
    private final Map<String, Territory> territories = new TreeMap<>();
    private final Map<String, Step> steps = new TreeMap<>();
    private final Map<String, Issue> issues = new TreeMap<>();

    /** Returns the id of the party. */
    public String party(Party party) {
        Party known = parties.putIfAbsent(party.id(), party);
        requireOne("parties", party.id(), known == null || known.equals(party));
        return party.id();
    }

    @Nullable
    String party(Optional<Party> party) {
        return party.isPresent() ? party(party.get()) : null;
    }

    /** Returns the id of the territory. */
    public String territory(Territory territory) {
        Territory known = territories.putIfAbsent(territory.id(), territory);
        requireOne("territories", territory.id(), known == null || known.equals(territory));
        return territory.id();
    }

    String step(Step step) {
        Step known = steps.putIfAbsent(step.id(), step);
        requireOne("steps", step.id(), known == null || known.equals(step));
        return step.id();
    }

    String issue(Issue issue) {
        issues.putIfAbsent(issue.id(), issue);
        return issue.id();
    }

    private static void requireOne(String things, String id, boolean isOne) {
        if (!isOne) {
            throw new IllegalArgumentException(
                    "Two " + things + " have the id " + id
                            + ", but a document defines each id once: use one value throughout, or give one of them another id.");
        }
    }

    Collection<Party> parties() {
        return parties.values();
    }

    Collection<Territory> territories() {
        return territories.values();
    }

    Collection<Step> steps() {
        return steps.values();
    }

    Collection<Issue> issues() {
        return issues.values();
    }
}
