package org.parley;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import java.util.Objects;
import java.util.Optional;

/**
 * People who act for a party at a round of talks.
 *
 * @param party for whom they act
 * @param head who leads them, with the office where that matters
 * @param members the others, in the order given
 * @param mandate what they may settle and who settles the rest, if that is known
 */
@Immutable
public record Delegation(Party party, String head, ImmutableList<String> members, Optional<Mandate> mandate) {
    public Delegation {
        Objects.requireNonNull(party, "party");
        members = named(Objects.requireNonNull(members, "members"), party);
        Objects.requireNonNull(mandate, "mandate");
        head = Text.named(head, "The head of the delegation of " + party.name());
    }

    private static ImmutableList<String> named(ImmutableList<String> members, Party party) {
        ImmutableList.Builder<String> named = ImmutableList.builder();
        for (String member : members) {
            named.add(Text.named(member, "A member of the delegation of " + party.name()));
        }
        return named.build();
    }

    /** Makes a delegation whose mandate is not known. */
    public Delegation(Party party, String head, ImmutableList<String> members) {
        this(party, head, members, Optional.empty());
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
                        .build(),
                mandate);
    }

    /** Returns this delegation under the mandate. */
    public Delegation under(Mandate newMandate) {
        return new Delegation(party, head, members, Optional.of(Objects.requireNonNull(newMandate, "newMandate")));
    }

    Delegation withoutMandate() {
        return new Delegation(party, head, members);
    }
}
