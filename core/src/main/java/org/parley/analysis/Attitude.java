package org.parley.analysis;

import java.util.Optional;
import org.parley.Accepted;
import org.parley.Demanded;
import org.parley.Position;
import org.parley.PositionVisitor;
import org.parley.Rejected;
import org.parley.Terms;
import org.parley.Undecided;

/** The four attitudes of a party to terms, from the most closed to the terms to the most bound to them. */
enum Attitude implements PositionVisitor<Attitude> {
    REJECTED,
    UNDECIDED,
    ACCEPTED,
    DEMANDED;

    static Attitude of(Position position) {
        return position.accept(REJECTED);
    }

    /** Returns whether it consents to the terms. */
    boolean isConsent() {
        return this == ACCEPTED || this == DEMANDED;
    }

    /** Returns what a position says, whatever its id, its sources and how firmly it is held. */
    static String substance(Position position) {
        return position.party().id() + " " + of(position) + " "
                + position.terms().text() + conditions(position);
    }

    /** Returns the conditions of the position, each with the word before it. */
    static String conditions(Position position) {
        if (position instanceof Demanded demanded) {
            return condition(" when ", demanded.when()) + condition(" unless ", demanded.unless());
        }
        if (position instanceof Rejected rejected) {
            return condition(" unless ", rejected.unless()) + condition(" until ", rejected.until());
        }
        return position instanceof Accepted accepted ? condition(" only if ", accepted.onlyIf()) : "";
    }

    private static String condition(String word, Optional<Terms> condition) {
        return condition.isPresent() ? word + condition.get().text() : "";
    }

    @Override
    public Attitude demanded(Demanded position) {
        return DEMANDED;
    }

    @Override
    public Attitude accepted(Accepted position) {
        return ACCEPTED;
    }

    @Override
    public Attitude rejected(Rejected position) {
        return REJECTED;
    }

    @Override
    public Attitude undecided(Undecided position) {
        return UNDECIDED;
    }
}
