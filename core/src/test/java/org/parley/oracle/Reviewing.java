package org.parley.oracle;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parley.Issue;
import org.parley.Position;
import org.parley.Premise;
import org.parley.oracle.DraftReview.Change;
import org.parley.oracle.DraftReview.Objections;
import org.parley.oracle.DraftReview.Standing;

/**
 * Judges a draft by looking at all of its completions.
 *
 * <p>A completion is an outcome with the values of the draft, with every set of free steps and every order of steps: a
 * draft does not say when steps occur.
 */
final class Reviewing {
    private final Premises premises;
    private final Space space;
    private final Map<String, ValueRange> draft = new TreeMap<>();
    private final Map<Position, BitSet> judged = new HashMap<>();

    Reviewing(Premises premises, Map<String, String> values) {
        this.premises = premises;
        this.space = premises.facts.space;
        values.forEach((issue, value) -> draft.put(issue, IssueRanges.of(value, issue(issue), space.negotiation)));
        for (Premise member : premises.members) {
            if (member instanceof Position position) {
                judged.put(position, premises.kept(position));
            }
        }
    }

    private Issue issue(String id) {
        return space.negotiation
                .issue(id)
                .orElseThrow(() -> new IllegalArgumentException("The negotiation has no issue " + id + "."));
    }

    DraftReview review() {
        BitSet completions = completions(draft);
        SortedMap<String, Standing> positions = standings(completions);
        boolean canBeCompleted = completions.intersects(premises.whereKept(premises.members));
        Map<Change, Objections> changes = changes(objections(positions));
        return new DraftReview(
                positions, principals(positions), canBeCompleted, obstacles(completions), changes, best(changes));
    }

    private BitSet completions(Map<String, ValueRange> values) {
        BitSet completions = premises.facts.all();
        values.forEach((issue, range) -> {
            int place = space.issue(issue);
            completions.and(premises.facts.where(world -> range.places().contains(world.values()[place])));
        });
        return completions;
    }

    private SortedMap<String, Standing> standings(BitSet completions) {
        BitSet allowed = Bits.and(completions, premises.whereRulesHold());
        SortedMap<String, Standing> standings = new TreeMap<>();
        judged.forEach((position, kept) -> standings.put(position.id(), standing(kept, completions, allowed)));
        return standings;
    }

    private static Standing standing(BitSet kept, BitSet completions, BitSet allowed) {
        if (CommonGround.contains(kept, completions)) {
            return Standing.MET;
        } else if (!kept.intersects(completions)) {
            return Standing.UNMET;
        }
        return kept.intersects(allowed) ? Standing.OPEN : Standing.BLOCKED;
    }

    private SortedMap<String, Optional<Standing>> principals(Map<String, Standing> positions) {
        SortedMap<String, Optional<Standing>> principals = new TreeMap<>();
        for (String principal : premises.principals) {
            principals.put(
                    principal,
                    judged.keySet().stream()
                            .filter(position -> position.party().id().equals(principal))
                            .map(position -> positions.get(position.id()))
                            .min(Standing::compareTo));
        }
        return principals;
    }

    private Set<Set<String>> obstacles(BitSet completions) {
        Set<Set<String>> obstacles = new HashSet<>();
        for (List<Premise> set : Conflicts.minimalFailing(premises, premises.members, completions)) {
            Set<String> ids = new TreeSet<>();
            set.forEach(premise -> ids.add(premise.id()));
            obstacles.add(ids);
        }
        return obstacles;
    }

    // Changes

    private static Set<String> objections(Map<String, Standing> positions) {
        Set<String> objections = new TreeSet<>(positions.keySet());
        objections.removeIf(position -> !positions.get(position).isObjection());
        return objections;
    }

    private Map<Change, Objections> changes(Set<String> before) {
        Map<Change, Objections> changes = new HashMap<>();
        for (String issue : draft.keySet()) {
            for (ValueRange range : IssueRanges.of(issue(issue), space.negotiation)) {
                if (!range.equals(draft.get(issue))) {
                    Map<String, ValueRange> changed = new TreeMap<>(draft);
                    changed.put(issue, range);
                    Set<String> after = objections(standings(completions(changed)));
                    changes.put(
                            new Change(issue, range.representative()),
                            new Objections(less(before, after), less(after, before)));
                }
            }
        }
        return changes;
    }

    private static Set<String> less(Set<String> one, Set<String> other) {
        Set<String> less = new TreeSet<>(one);
        less.removeAll(other);
        return less;
    }

    private static Set<Change> best(Map<Change, Objections> changes) {
        int most = changes.values().stream().mapToInt(Objections::balance).max().orElse(0);
        Set<Change> best = new HashSet<>(changes.keySet());
        best.removeIf(change -> most <= 0 || changes.get(change).balance() < most);
        return best;
    }
}
