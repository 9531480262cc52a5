package org.parley.oracle;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/**
 * What a draft, which gives some issues a value, means for every position.
 *
 * @param positions how each position that binds stands, by its id
 * @param principals how each principal stands, by its id: as its worst position; empty where none is judged
 * @param canBeCompleted whether some possible outcome has the values of the draft
 * @param obstacles the minimal sets of premises, by their ids, that keep it from being completed; none where it can be
 * @param changes what follows from each change of one value of the draft to another one
 * @param bestChanges the changes that lift the most objections, less those that they raise; none where no change lifts
 *     more than it raises
 */
public record DraftReview(
        SortedMap<String, Standing> positions,
        SortedMap<String, Optional<Standing>> principals,
        boolean canBeCompleted,
        Set<Set<String>> obstacles,
        Map<Change, Objections> changes,
        Set<Change> bestChanges) {

    /** How a position stands to a draft, from the worst on. */
    public enum Standing {
        /** No completion keeps it. */
        UNMET,
        /** Some completions keep it, but none of these keeps rules and assumptions. */
        BLOCKED,
        /** None of the others. */
        OPEN,
        /** Every completion keeps it. */
        MET;

        boolean isObjection() {
            return this == UNMET || this == BLOCKED;
        }
    }

    /**
     * Another value for an issue of the draft.
     *
     * @param issue the id of the issue
     * @param value the text of the value; for a quantity a number that stands for all that no terms tell from it
     */
    public record Change(String issue, String value) {}

    /**
     * What a change does to objections, which are positions that are unmet or blocked.
     *
     * @param lifted the positions, by their ids, that are objections before and not after
     * @param raised the positions, by their ids, that are objections after and not before
     */
    public record Objections(Set<String> lifted, Set<String> raised) {
        int balance() {
            return lifted.size() - raised.size();
        }
    }
}
