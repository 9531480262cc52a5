package org.parley;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import java.util.Objects;

/**
 * People who act for a party at a round of talks.
 *
 * @param party for whom they act
 * @param head who leads them, with the office where that matters
 * @param members the others, in the order given
 */
@Immutable
public record Delegation(Party party, String head, ImmutableList<String> members) {
    public Delegation {
        Objects.requireNonNull(party, "party");
        Objects.requireNonNull(members, "members");
        head = Text.named(head, "The head of the delegation of " + party.name());
    }

    /** Returns the delegation of the party under its head. */
    public static Delegation of(Party party, String head) {
        return new Delegation(party, head, ImmutableList.of());
    }

    /** Returns this delegation with one more member. */
    public Delegation withMember(String member) {
        return new Delegation(
                party,
                head,
                ImmutableList.<String>builder()
                        .addAll(members)
                        .add(Objects.requireNonNull(member, "member"))
                        .build());
    }
}
