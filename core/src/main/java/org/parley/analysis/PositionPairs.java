package org.parley.analysis;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.Negotiation;
import org.parley.Position;
import org.parley.internal.engine.BudgetSpent;
import org.parley.internal.engine.Meter;

/**
 * Which positions of a later state stand in place of which of an earlier one.
 *
 * <p>One that says the same is the same. Then one takes the place of another that it is said to supersede; that is on the
 * same terms; or that has the same attitude to the same issues, or to fewer or more of them where the one terms follow
 * from the other.
 */
final class PositionPairs {
    private final TermsEntailment entailment;
    private final Meter meter;
    private final Map<String, String> successors = new HashMap<>();
    private final List<Position> later;
    private final ListMultimap<String, Position> byKey = ArrayListMultimap.create();
    private final Set<String> taken = new HashSet<>();
    private final List<Position> unmatched = new ArrayList<>();
    private final List<Position> withdrawn = new ArrayList<>();
    private final List<Changes.PositionChange> changed = new ArrayList<>();
    private boolean complete = true;

    /** Compares positions held; what superseded what is read from all that the later state has. */
    PositionPairs(
            List<Position> earlier, List<Position> later, Negotiation all, TermsEntailment entailment, Meter meter) {
        this.entailment = entailment;
        this.meter = meter;
        this.later = later;
        for (Position position : all.positions()) {
            for (String id : position.details().superseded()) {
                successors.put(id, position.id());
            }
        }
        unmatched.addAll(earlier);
        try {
            pairAll();
        } catch (BudgetSpent spent) {
            complete = false;
            withdrawn.addAll(unmatched);
        }
    }

    private void pairAll() {
        for (Position position : later) {
            meter.look();
            addKeys(position);
        }
        for (Round round : Round.values()) {
            pair(round);
        }
        withdrawn.addAll(unmatched);
        unmatched.clear();
    }

    /** What makes two positions a pair, what says most first. */
    private enum Round {
        SAME,
        SAME_BUT_DETAILS,
        SUCCESSOR,
        SAME_TERMS,
        SAME_ISSUES,
        NESTED_ISSUES
    }

    private void addKeys(Position position) {
        byKey.put("said " + Changes.saying(position), position);
        byKey.put("held " + Changes.holding(position), position);
        byKey.put("id " + position.id(), position);
        byKey.put(onTerms(position), position);
        byKey.put(onIssues(position), position);
        for (String issue : entailment.issues(position)) {
            byKey.put(onIssue(position, issue), position);
        }
    }

    private static String onTerms(Position position) {
        return "terms " + position.party().id() + " " + position.terms().text();
    }

    private String onIssues(Position position) {
        Set<String> issues = entailment.issues(position);
        return issues.isEmpty()
                ? "order " + position.id()
                : "issues " + position.party().id() + " " + Attitude.of(position) + " " + issues;
    }

    private static String onIssue(Position position, String issue) {
        return "issue " + position.party().id() + " " + Attitude.of(position) + " " + issue;
    }

    private void pair(Round round) {
        List<Position> left = new ArrayList<>(unmatched);
        unmatched.clear();
        for (int i = 0; i < left.size(); i++) {
            Position before = left.get(i);
            Position after = null;
            try {
                meter.look();
                after = partner(before, round);
                if (after != null) {
                    add(before, after, round);
                }
            } catch (BudgetSpent spent) {
                unmatched.addAll(left.subList(i, left.size()));
                throw spent;
            }
            if (after == null) {
                unmatched.add(before);
            }
        }
    }

    private void add(Position before, Position after, Round round) {
        if (round != Round.SAME) {
            changed.add(new Changes.PositionChange(before, after, new Directions(entailment).of(before, after)));
        }
        taken.add(after.id());
    }

    private @Nullable Position partner(Position before, Round round) {
        return switch (round) {
            case SAME -> free("said " + Changes.saying(before));
            case SAME_BUT_DETAILS -> free("held " + Changes.holding(before));
            case SUCCESSOR -> successor(before);
            case SAME_TERMS -> free(onTerms(before));
            case SAME_ISSUES -> free(onIssues(before));
            case NESTED_ISSUES -> nested(before);
        };
    }

    private @Nullable Position free(String key) {
        for (Position position : byKey.get(key)) {
            meter.look();
            if (!taken.contains(position.id())) {
                return position;
            }
        }
        return null;
    }

    /** Returns the position that took the place of this one, or of one that did. */
    private @Nullable Position successor(Position before) {
        Position found = null;
        String id = successors.get(before.id());
        while (id != null && found == null) {
            found = free("id " + id);
            id = successors.get(id);
        }
        return found;
    }

    private @Nullable Position nested(Position before) {
        for (String issue : entailment.issues(before)) {
            for (Position after : byKey.get(onIssue(before, issue))) {
                meter.look();
                if (!taken.contains(after.id())
                        && entailment.areIssuesNested(before, after)
                        && (entailment.follows(before, after) || entailment.follows(after, before))) {
                    return after;
                }
            }
        }
        return null;
    }

    ImmutableList<Position> added() {
        ImmutableList.Builder<Position> added = ImmutableList.builder();
        for (Position position : later) {
            if (!taken.contains(position.id())) {
                added.add(position);
            }
        }
        return added.build();
    }

    ImmutableList<Position> withdrawn() {
        return ImmutableList.copyOf(withdrawn);
    }

    ImmutableList<Changes.PositionChange> changed() {
        return ImmutableList.copyOf(changed);
    }

    boolean isComplete() {
        return complete;
    }
}
