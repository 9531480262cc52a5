package org.parley.analysis;

import com.google.common.collect.ImmutableList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import org.parley.InvalidNegotiationException;
import org.parley.Issue;
import org.parley.Negotiation;
import org.parley.NegotiationBuilder;
import org.parley.Party;
import org.parley.Position;
import org.parley.Premise;
import org.parley.Terms;
import org.parley.internal.compile.CompiledNegotiation;
import org.parley.internal.engine.BudgetSpent;
import org.parley.internal.engine.Meter;

/** Finds on which issues a party's own positions leave other values than before, and whether nearer to another party. */
record Movements(ImmutableList<Changes.Movement> found, boolean isComplete) {
    static Movements between(
            Negotiation earlier,
            CompiledNegotiation ofEarlier,
            Negotiation later,
            CompiledNegotiation ofLater,
            Meter meter) {
        ImmutableList.Builder<Changes.Movement> found = ImmutableList.builder();
        try {
            Stances before = new Stances(earlier, ofEarlier, meter);
            Stances after = new Stances(later, ofLater, meter);
            for (Issue issue : before.issues()) {
                addAll(issue, before, after, found);
            }
        } catch (BudgetSpent spent) {
            return new Movements(found.build(), false);
        }
        return new Movements(found.build(), true);
    }

    /** Returns the state that also speaks, without saying anything, of all that the other speaks of. */
    static Negotiation speakingOf(Negotiation state, Negotiation other) {
        NegotiationBuilder builder = state.toBuilder();
        Set<String> ids = new HashSet<>();
        for (Position position : state.positions()) {
            ids.add(position.id());
        }
        Party party = state.principals().get(0);
        for (Position position : other.positions()) {
            mention(position.terms(), party, ids, builder);
            for (Terms condition : Conditions.of(position).byText().values()) {
                mention(condition, party, ids, builder);
            }
        }
        for (Premise premise : ImmutableList.<Premise>builder()
                .addAll(other.assumptions())
                .addAll(other.rules())
                .build()) {
            mention(premise.terms(), party, ids, builder);
        }
        try {
            return builder.build();
        } catch (InvalidNegotiationException differing) {
            throw new IllegalArgumentException(
                    "The two states do not speak of the same things: give two states of one negotiation. "
                            + differing.getMessage(),
                    differing);
        }
    }

    /** Mentions the terms by an undecided position, which binds to nothing and consents to nothing. */
    private static void mention(Terms terms, Party party, Set<String> ids, NegotiationBuilder builder) {
        int number = ids.size();
        while (!ids.add("mentioned/" + number)) {
            number++;
        }
        builder.add(party.undecidedOn(terms).id("mentioned/" + number));
    }

    private static void addAll(
            Issue issue, Stances before, Stances after, ImmutableList.Builder<Changes.Movement> found) {
        for (Party party : before.principals()) {
            BitSet left = before.values(party, issue);
            BitSet leaves = after.values(party, issue);
            if (left != null && leaves != null && !left.equals(leaves)) {
                for (Party other : before.principals()) {
                    BitSet others = other.id().equals(party.id()) ? null : before.values(other, issue);
                    int nearer = others == null ? 0 : before.compare(issue, left, leaves, others);
                    if (nearer != 0) {
                        found.add(new Changes.Movement(
                                party,
                                issue,
                                nearer > 0,
                                other,
                                before.named(issue, left),
                                before.named(issue, leaves)));
                    }
                }
            }
        }
    }
}
