package org.parley;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Finds what is wrong with who takes part: nobody bound, parties not at the table, two parties under one id. */
final class ParticipationChecks {
    private final NegotiationBuilder given;
    private final ImmutableList<Party> principals;
    private final Problems problems;
    private final Map<String, Party> atTheTable = new TreeMap<>();

    ParticipationChecks(NegotiationBuilder given, ImmutableList<Party> principals, Problems problems) {
        this.given = given;
        this.principals = principals;
        this.problems = problems;
    }

    void check() {
        if (principals.isEmpty()) {
            problems.add(
                    "no-principal",
                    "participations",
                    "Nobody's positions bind, as no party is a principal: name at least one in"
                            + " Negotiation.between(..).");
        }
        checkParticipations();
        for (Position position : given.positions) {
            checkAtTheTable(position.id(), position.party());
        }
        checkRounds();
        checkNotes();
    }

    private void checkParticipations() {
        Set<String> roles = new HashSet<>();
        for (Participation participation : given.participations) {
            checkOneParty(participation.party());
            String role = participation.party().id() + " as " + participation.role();
            if (!roles.add(role)) {
                problems.add(
                        "repeated-id",
                        participation.party().id(),
                        "Party " + role + " takes part twice: leave one of the two out, or give it another role.");
            }
            checkAlignment(participation);
        }
    }

    private void checkOneParty(Party party) {
        Party known = atTheTable.putIfAbsent(party.id(), party);
        if (known != null && !known.equals(party)) {
            problems.add(
                    "two-definitions",
                    party.id(),
                    "Two parties have the id " + party.id() + ", \"" + known.name() + "\" and \"" + party.name()
                            + "\": use one Party value throughout, or give one of them another id.");
        }
    }

    private void checkAlignment(Participation participation) {
        Optional<Party> side = participation.alignedWith();
        if (side.isPresent() && !isPrincipal(side.get())) {
            problems.add(
                    "unknown-party",
                    participation.party().id(),
                    "Party " + participation.party().id() + " is aligned with "
                            + side.get().id() + ", which is no principal: align it with one of " + principals
                            + ", or with nobody.");
        }
    }

    private boolean isPrincipal(Party party) {
        for (Party principal : principals) {
            if (principal.id().equals(party.id())) {
                return true;
            }
        }
        return false;
    }

    private void checkAtTheTable(String subject, Party party) {
        if (atTheTable.containsKey(party.id())) {
            checkOneParty(party);
        } else {
            problems.add(
                    "not-at-the-table",
                    subject,
                    "In " + subject + ", party " + party.id() + " is not at the table, where " + atTheTable.keySet()
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
            for (Delegation delegation : round.delegations()) {
                checkAtTheTable("round " + round.number(), delegation.party());
            }
            for (Instrument instrument : round.instruments()) {
                if (instrument.presentedBy().isPresent()) {
                    checkAtTheTable(
                            "round " + round.number(), instrument.presentedBy().get());
                }
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
