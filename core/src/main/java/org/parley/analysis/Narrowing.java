package org.parley.analysis;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.parley.Assumption;
import org.parley.Negotiation;
import org.parley.Party;
import org.parley.Premise;
import org.parley.Terms;

/** What an analysis is narrowed to: some of the principals, or outcomes in which some terms hold. */
final class Narrowing {
    /** How the id of terms begins that are given. */
    static final String GIVEN = "given/";

    /** How the id that an assumption is given by default begins. */
    private static final String ASSUMPTION = "assumption-";

    private Narrowing() {}

    /** Returns the principals named, in the order of ids. */
    static ImmutableList<Party> among(Negotiation negotiation, List<Party> named) {
        Set<String> ids = new HashSet<>();
        List<String> strangers = new ArrayList<>();
        for (Party party : named) {
            ids.add(party.id());
        }
        ImmutableList.Builder<Party> among = ImmutableList.builder();
        for (Party principal : negotiation.principals()) {
            if (ids.remove(principal.id())) {
                among.add(principal);
            }
        }
        for (Party party : named) {
            if (ids.remove(party.id())) {
                strangers.add(party.id());
            }
        }
        require(negotiation, named, strangers);
        return among.build();
    }

    private static void require(Negotiation negotiation, List<Party> named, List<String> strangers) {
        if (named.isEmpty()) {
            throw new IllegalArgumentException(
                    "Nobody is named among whom to settle: name one or more of the principals "
                            + negotiation.principals() + ".");
        }
        if (!strangers.isEmpty()) {
            throw new IllegalArgumentException("Among the parties named, " + strangers
                    + " are no principals, whose positions alone bind: name some of " + negotiation.principals() + ".");
        }
    }

    /** Returns the negotiation with the assumption that the terms hold, which it has once. */
    static Negotiation assuming(Negotiation negotiation, Terms terms, String prefix, String rationale) {
        Terms resolved = Objects.requireNonNull(terms, "terms").among(negotiation.principals());
        Assumption plain = Assumption.that(resolved);
        String base = prefix + plain.id().substring(ASSUMPTION.length());
        String id = base;
        for (int next = 2; isTaken(negotiation, id); next++) {
            if (isAssumed(negotiation, id, resolved)) {
                return negotiation;
            }
            id = base + "-" + next;
        }
        return negotiation.toBuilder().add(plain.id(id).because(rationale)).build();
    }

    private static boolean isTaken(Negotiation negotiation, String id) {
        return has(negotiation.positions(), id) || has(negotiation.assumptions(), id) || has(negotiation.rules(), id);
    }

    private static boolean has(List<? extends Premise> premises, String id) {
        for (Premise premise : premises) {
            if (premise.id().equals(id)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAssumed(Negotiation negotiation, String id, Terms terms) {
        for (Assumption assumption : negotiation.assumptions()) {
            if (assumption.id().equals(id)) {
                return assumption.terms().text().equals(terms.text());
            }
        }
        return false;
    }
}
