package org.parley.analysis;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import org.parley.Negotiation;
import org.parley.Party;

/**
 * What cannot hold together, smallest sets first.
 *
 * @param negotiation what the conflicts are about
 * @param all all conflicts found: between parties, of one party with itself, and of the rules
 * @param isComplete whether these are all there are; where the budget was spent, there may be more
 */
@Immutable
public record Conflicts(Negotiation negotiation, ImmutableList<Conflict> all, boolean isComplete) {
    /** Returns the conflicts between parties, smallest first. */
    public ImmutableList<Conflict> betweenParties() {
        return of(Conflict.Kind.BETWEEN_PARTIES);
    }

    /** Returns the contradictions of single parties, smallest first. */
    public ImmutableList<Conflict> contradictions() {
        return of(Conflict.Kind.CONTRADICTION);
    }

    /** Returns the contradictions of this party, smallest first. */
    public ImmutableList<Conflict> contradictions(Party party) {
        ImmutableList.Builder<Conflict> found = ImmutableList.builder();
        for (Conflict conflict : contradictions()) {
            if (conflict.party().isPresent() && conflict.party().get().id().equals(party.id())) {
                found.add(conflict);
            }
        }
        return found.build();
    }

    /** Returns the conflicts that rules and assumptions have among themselves, smallest first. */
    public ImmutableList<Conflict> ofRules() {
        return of(Conflict.Kind.RULES);
    }

    private ImmutableList<Conflict> of(Conflict.Kind kind) {
        ImmutableList.Builder<Conflict> found = ImmutableList.builder();
        for (Conflict conflict : all) {
            if (conflict.kind() == kind) {
                found.add(conflict);
            }
        }
        return found.build();
    }

    /** Returns the conflicts in plain English. */
    public String explain() {
        return Report.of(this);
    }
}
