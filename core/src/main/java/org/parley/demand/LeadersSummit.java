package org.parley.demand;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import com.google.errorprone.annotations.concurrent.LazyInit;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.Act;
import org.parley.ChoiceIssue;
import org.parley.Demand;
import org.parley.ExternalCode;
import org.parley.Party;
import org.parley.Step;
import org.parley.Terms;

/**
 * A meeting of leaders.
 *
 * <pre>{@code
 * Demand summit = LeadersSummit.of(north, south);
 * }</pre>
 */
@Immutable
public final class LeadersSummit implements Demand {
    private final ImmutableList<Party> participants;

    @LazyInit
    private @Nullable Content content;

    /**
     * Makes the demand from all that it says.
     *
     * @param participants whose leaders meet, in the order of their ids
     */
    public LeadersSummit(ImmutableList<Party> participants) {
        this.participants = Parties.sorted(Objects.requireNonNull(participants, "participants"));
    }

    /** Returns the meeting of these parties' leaders. */
    public static LeadersSummit of(Party... participants) {
        return new LeadersSummit(ImmutableList.copyOf(participants));
    }

    /** Returns whose leaders meet, in the order of their ids. */
    public ImmutableList<Party> participants() {
        return participants;
    }

    @Override
    public String kind() {
        return "leaders-summit";
    }

    @Override
    public String label() {
        return "Leaders' summit";
    }

    @Override
    public String phrase() {
        return "a summit";
    }

    @Override
    public String description() {
        return "Leaders' summit of " + Parties.names(participants);
    }

    private Content content() {
        Content known = content;
        if (known == null) {
            known = said();
            content = known;
        }
        return known;
    }

    private Content said() {
        String id = "leaders-summit/" + Parties.ids(participants);
        ChoiceIssue held = Facets.whether(id, "leaders' summit", Optional.empty());
        String name = "the leaders' summit";
        return Content.of(held.yes(), Act.of(new Step(id, name, name, ""), held));
    }

    @Override
    public Terms terms() {
        return content().terms();
    }

    @Override
    public Optional<Act> act() {
        return content().act();
    }

    @Override
    public ImmutableList<ExternalCode> codes() {
        return CodingSchemes.all(
                CodingSchemes.paX("Pre", "Proc"), CodingSchemes.ucdpPa("natalks", "outlin"), ImmutableList.of());
    }

    @Override
    public ImmutableList<Party> actors() {
        return participants;
    }

    @Override
    public ImmutableList<String> problems() {
        if (participants.isEmpty()) {
            return ImmutableList.of("a summit needs the leaders of two parties, but none is named: name both.");
        }
        return participants.size() == 1
                ? ImmutableList.of("a summit needs the leaders of two parties, but " + Parties.names(participants)
                        + " would meet alone: name another party.")
                : ImmutableList.of();
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof LeadersSummit other && participants.equals(other.participants);
    }

    @Override
    public int hashCode() {
        return participants.hashCode();
    }

    @Override
    public String toString() {
        return text();
    }
}
