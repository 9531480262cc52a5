package org.parley.demand;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import java.util.Objects;
import java.util.Optional;
import org.parley.Act;
import org.parley.ChoiceIssue;
import org.parley.Demand;
import org.parley.ExternalCode;
import org.parley.Issue;
import org.parley.Party;
import org.parley.Step;
import org.parley.Terms;

/**
 * A meeting of leaders.
 *
 * <pre>{@code
 * Demand summit = LeadersSummit.of(north, south);
 * }</pre>
 *
 * @param participants whose leaders meet, in the order of their ids
 */
@Immutable
public record LeadersSummit(ImmutableList<Party> participants) implements Demand {
    public LeadersSummit {
        participants = Parties.sorted(Objects.requireNonNull(participants, "participants"));
    }

    /** Returns the meeting of these parties' leaders. */
    public static LeadersSummit of(Party... participants) {
        return new LeadersSummit(ImmutableList.copyOf(participants));
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

    @Override
    public Terms terms() {
        return held().yes();
    }

    @Override
    public Optional<Act> act() {
        return Optional.of(Act.of(Step.of("the leaders' summit").withId(id()), held()));
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

    private ChoiceIssue held() {
        return Issue.yesNo(id()).labelled("leaders' summit");
    }

    private String id() {
        return "leaders-summit/" + Parties.ids(participants);
    }
}
