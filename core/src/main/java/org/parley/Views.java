package org.parley;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A negotiation with part of it left out: what an audience may see, or what was so on a day. */
final class Views {
    private Views() {}

    static Negotiation disclosedTo(Negotiation whole, Disclosure audience) {
        return hidesNothingFrom(audience, whole) ? whole : shownTo(audience, whole);
    }

    /** Returns whether the audience may see every part, so that there is nothing to leave out. */
    private static boolean hidesNothingFrom(Disclosure audience, Negotiation whole) {
        for (Participation participation : whole.participations()) {
            if (!participation.disclosure().isShownTo(audience)) {
                return false;
            }
        }
        for (ContextNote note : whole.notes()) {
            if (!note.disclosure().isShownTo(audience)) {
                return false;
            }
        }
        for (Round round : whole.rounds()) {
            if (!withShownMandates(round, audience).equals(round)) {
                return false;
            }
        }
        return areShown(whole.positions(), audience)
                && areShown(whole.assumptions(), audience)
                && areShown(whole.rules(), audience);
    }

    private static boolean areShown(List<? extends Premise> premises, Disclosure audience) {
        for (Premise premise : premises) {
            if (!premise.disclosure().isShownTo(audience)) {
                return false;
            }
        }
        return true;
    }

    private static Negotiation shownTo(Disclosure audience, Negotiation whole) {
        NegotiationBuilder view = new NegotiationBuilder();
        NegotiationBuilder all = whole.toBuilder();
        view.title = all.title;
        view.impliedRules = all.impliedRules;
        view.declared.addAll(all.declared);
        addShown(all, audience, view);
        for (Round round : all.rounds) {
            view.rounds.add(withShownMandates(round, audience));
        }
        return view.build();
    }

    private static void addShown(NegotiationBuilder all, Disclosure audience, NegotiationBuilder view) {
        for (Participation participation : all.participations) {
            if (participation.disclosure().isShownTo(audience)) {
                view.participations.add(participation);
            }
        }
        for (ContextNote note : all.notes) {
            if (note.disclosure().isShownTo(audience)) {
                view.notes.add(note);
            }
        }
        addShown(all.assumptions, audience, view.assumptions);
        addShown(all.rules, audience, view.rules);
        addShown(all.positions, audience, view.positions);
        forgetMissing(view.positions);
    }

    private static <P extends Premise> void addShown(List<P> all, Disclosure audience, List<P> shown) {
        for (P premise : all) {
            if (premise.disclosure().isShownTo(audience)) {
                shown.add(premise);
            }
        }
    }

    static Negotiation readAs(Negotiation whole, List<Reading> readings) {
        NegotiationBuilder view = whole.toBuilder();
        Readings.keepOnly(readings, view.positions);
        Readings.keepOnly(readings, view.assumptions);
        forgetMissing(view.positions);
        return view.build();
    }

    /** Leaves each position in place of those among these only. */
    private static void forgetMissing(List<Position> positions) {
        Set<String> ids = new HashSet<>();
        for (Position position : positions) {
            ids.add(position.id());
        }
        for (int i = 0; i < positions.size(); i++) {
            positions.set(i, superseding(positions.get(i), ids));
        }
    }

    /** Returns the position in place of those among these only, as a name alone tells that there was something. */
    private static Position superseding(Position position, Set<String> ids) {
        ImmutableList.Builder<String> known = ImmutableList.builder();
        for (String id : position.details().superseded()) {
            if (ids.contains(id)) {
                known.add(id);
            }
        }
        PositionDetails details = position.details();
        return with(position, details.toBuilder().superseded(known.build()).build());
    }

    private static Position with(Position position, PositionDetails details) {
        return details.equals(position.details()) ? position : ((Statement<?>) position).with(details);
    }

    private static Round withShownMandates(Round round, Disclosure audience) {
        ImmutableList.Builder<Delegation> delegations = ImmutableList.builder();
        for (Delegation delegation : round.delegations()) {
            boolean isShown = delegation.mandate().isEmpty()
                    || delegation.mandate().get().disclosure().isShownTo(audience);
            delegations.add(isShown ? delegation : delegation.withoutMandate());
        }
        return round.toBuilder().delegations(delegations.build()).build();
    }

    static Negotiation atTheEnd(Negotiation whole) {
        Map<String, LocalDate> ends = firstDaysWithout(whole.positions());
        return ends.isEmpty() ? whole : held(whole, Optional.empty(), ends).build();
    }

    static Negotiation asOf(Negotiation whole, LocalDate day) {
        NegotiationBuilder view = held(whole, Optional.of(day), firstDaysWithout(whole.positions()));
        view.rounds.clear();
        Map<String, Instrument> known = new HashMap<>();
        for (Round round : whole.rounds()) {
            if (round.startDate().isPresent() && round.startDate().get().isAfter(day)) {
                break;
            }
            view.rounds.add(withInstrumentsOf(round, day, known));
        }
        return view.build();
    }

    private static Round withInstrumentsOf(Round round, LocalDate day, Map<String, Instrument> known) {
        ImmutableList.Builder<Instrument> instruments = ImmutableList.builder();
        for (Instrument instrument : round.instruments()) {
            Optional<Instrument> then = instrument.asOf(day);
            if (then.isPresent()) {
                instruments.add(orKnown(then.get(), instrument, known));
            }
        }
        return round.toBuilder().instruments(instruments.build()).build();
    }

    /** Returns the instrument as an earlier round has it where the days of a later one would take it behind that. */
    private static Instrument orKnown(Instrument then, Instrument whole, Map<String, Instrument> known) {
        Instrument earlier = known.get(whole.title());
        Instrument stands = earlier != null
                        && then.history().size() < whole.history().size()
                        && then.history().size() < earlier.history().size()
                ? earlier
                : then;
        known.put(whole.title(), stands);
        return stands;
    }

    static LocalDate lastDay(Round round) {
        Optional<LocalDate> last = round.endDate().isPresent() ? round.endDate() : round.startDate();
        if (last.isEmpty()) {
            throw new IllegalArgumentException("Round " + round.number()
                    + " has no day: give it a start or an end date, or ask asOf(..) for a day.");
        }
        return last.get();
    }

    /** Returns the first day on which a position is no longer held, for those that were superseded or withdrawn. */
    private static Map<String, LocalDate> firstDaysWithout(ImmutableList<Position> positions) {
        Map<String, LocalDate> ends = new HashMap<>();
        for (Position position : positions) {
            if (position.details().withdrawnOn().isPresent()) {
                ends.put(position.id(), position.details().withdrawnOn().get());
            }
        }
        for (Position later : positions) {
            for (String id : later.details().superseded()) {
                LocalDate from = later.details().since().orElseThrow();
                LocalDate known = ends.get(id);
                ends.put(id, known == null || from.isBefore(known) ? from : known);
            }
        }
        return ends;
    }

    /** Returns a builder with the positions held on the day, or at the end, as if they had never been given up. */
    private static NegotiationBuilder held(Negotiation whole, Optional<LocalDate> day, Map<String, LocalDate> ends) {
        NegotiationBuilder view = whole.toBuilder();
        view.positions.clear();
        for (Position position : whole.positions()) {
            if (isHeld(position, day, Optional.ofNullable(ends.get(position.id())))) {
                PositionDetails details = position.details();
                view.positions.add(with(
                        position,
                        details.toBuilder()
                                .superseded(ImmutableList.of())
                                .withdrawnOn(Optional.empty())
                                .build()));
            }
        }
        return view;
    }

    private static boolean isHeld(Position position, Optional<LocalDate> day, Optional<LocalDate> end) {
        if (day.isEmpty()) {
            return end.isEmpty();
        }
        Optional<LocalDate> since = position.details().since();
        return (since.isEmpty() || !since.get().isAfter(day.get()))
                && (end.isEmpty() || day.get().isBefore(end.get()));
    }
}
