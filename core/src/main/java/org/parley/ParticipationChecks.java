package org.parley;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds what is wrong with who takes part: nobody bound, parties not at the table, two parties under one id. */
final class ParticipationChecks {
    private final NegotiationBuilder given;
    private final ImmutableList<Party> principals;
    private final Namesakes parties;
    private final Problems problems;
    private final Set<String> atTheTable = new TreeSet<>();
    /** The widest circle that knows of a party's participation. */
    private final Map<String, Disclosure> known = new TreeMap<>();

    ParticipationChecks(
            NegotiationBuilder given, ImmutableList<Party> principals, Namesakes parties, Problems problems) {
        this.given = given;
        this.principals = principals;
        this.parties = parties;
        this.problems = problems;
    }

    /** Checks all but the positions, which come after this. */
    void check() {
        if (principals.isEmpty()) {
            problems.add(
                    "no-principal",
                    "participations",
                    "Nobody's positions bind, as no party is a principal: name at least one in"
                            + " Negotiation.between(..).");
        }
        checkParticipations();
        checkRounds();
        checkNotes();
    }

    private void checkParticipations() {
        Map<String, Party> roles = new TreeMap<>();
        for (Participation participation : given.participations) {
            Party party = participation.party();
            addToTheTable(participation);
            String role = party.id() + " as " + participation.role();
            Party known = roles.putIfAbsent(role, party);
            if (known != null && known.equals(party)) {
                problems.add(
                        "repeated-id",
                        party.id(),
                        "Party " + role + " takes part twice: leave one of the two out, or give it another role.");
            }
            checkAlignment(participation);
            checkPublicPrincipal(participation);
        }
    }

    private void addToTheTable(Participation participation) {
        String party = participation.party().id();
        atTheTable.add(party);
        parties.add(participation.party());
        Disclosure wider = known.get(party);
        if (wider == null || participation.disclosure().isShownTo(wider)) {
            known.put(party, participation.disclosure());
        }
    }

    private void checkPublicPrincipal(Participation participation) {
        if (participation.role() == Role.PRINCIPAL && participation.disclosure() != Disclosure.PUBLIC) {
            problems.add(
                    "confidential-principal",
                    participation.party().id(),
                    "Party " + participation.party().id() + " takes part as a principal disclosed to "
                            + participation.disclosure() + ", but what is among all principals names every one of them:"
                            + " make the participation public, or give it another role.");
        }
    }

    private void checkAlignment(Participation participation) {
        if (participation.alignedWith().isEmpty()) {
            return;
        }
        String party = participation.party().id();
        Party side = participation.alignedWith().get();
        parties.add(side);
        if (side.id().equals(party)) {
            problems.add("self-alignment", party, "Party " + party + " is aligned with itself: " + remedy(party) + ".");
        } else if (!isPrincipal(side)) {
            problems.add(
                    "unknown-party",
                    party,
                    "Party " + party + " is aligned with " + side.id() + ", which is no principal: " + remedy(party)
                            + ".");
        }
    }

    private String remedy(String party) {
        List<String> sides = new ArrayList<>();
        for (Party principal : principals) {
            if (!principal.id().equals(party)) {
                sides.add(principal.id());
            }
        }
        return sides.isEmpty() ? "align it with nobody" : "align it with one of " + sides + ", or with nobody";
    }

    private boolean isPrincipal(Party party) {
        for (Party principal : principals) {
            if (principal.id().equals(party.id())) {
                return true;
            }
        }
        return false;
    }

    /** Checks the party of a position, of which most are at the table, so that few ids are needed. */
    void check(Position position) {
        Party party = position.party();
        Disclosure ofParty = known.get(party.id());
        if (ofParty == null || !ofParty.isShownTo(position.disclosure())) {
            checkAtTheTable(position.id(), party, position.disclosure());
        } else {
            parties.add(party);
        }
    }

    private void checkAtTheTable(String subject, Party party, Disclosure disclosure) {
        parties.add(party);
        Disclosure ofParty = known.get(party.id());
        if (ofParty != null && !ofParty.isShownTo(disclosure)) {
            problems.add(
                    "confidential-party",
                    subject,
                    "In " + subject + ", disclosed to " + disclosure + ", party " + party.id()
                            + " is named, whose participation is disclosed to " + ofParty
                            + ": disclose the participation as widely, or this to fewer.");
        }
        if (!atTheTable.contains(party.id())) {
            problems.add(
                    "not-at-the-table",
                    subject,
                    "In " + subject + ", party " + party.id() + " is not at the table, where " + atTheTable
                            + " are: add its Participation, as a principal or in another role.");
        }
    }

    private void checkRounds() {
        Set<Integer> numbers = new HashSet<>();
        for (Round round : given.rounds) {
            if (!numbers.add(round.number())) {
                problems.add(
                        "repeated-id",
                        "round " + round.number(),
                        "Two rounds have the number " + round.number() + ": number them in order, each once.");
            }
            checkDelegations(round);
            for (Instrument instrument : round.instruments()) {
                if (instrument.presentedBy().isPresent()) {
                    checkAtTheTable(
                            "round " + round.number(), instrument.presentedBy().get(), Disclosure.PUBLIC);
                }
            }
        }
    }

    private void checkDelegations(Round round) {
        String subject = "round " + round.number();
        Set<String> mandated = new HashSet<>();
        for (Delegation delegation : round.delegations()) {
            String party = delegation.party().id();
            checkAtTheTable(subject, delegation.party(), Disclosure.PUBLIC);
            if (delegation.mandate().isPresent() && !mandated.add(party)) {
                problems.add(
                        "two-mandates",
                        subject,
                        "In " + subject + ", two delegations of " + party + " have a mandate: give the mandate to one"
                                + " of them.");
            }
        }
    }

    private void checkNotes() {
        Set<String> ids = new HashSet<>();
        for (ContextNote note : given.notes) {
            if (!ids.add(note.id())) {
                problems.add(
                        "repeated-id",
                        note.id(),
                        "Two notes have the id " + note.id() + ": give one of them another id.");
            }
        }
    }
}
