package org.parley.analysis;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.parley.Accepted;
import org.parley.Demanded;
import org.parley.Party;
import org.parley.Position;
import org.parley.Rejected;
import org.parley.Terms;
import org.parley.internal.compile.CompiledNegotiation;

/** The conditions that positions name, each once by its text. */
final class Conditions {
    private final Map<String, Terms> byText = new TreeMap<>();
    private boolean canRelease;

    private Conditions() {}

    /** Returns the conditions that lift a rejection or do in place of a demand. */
    static Conditions thatLift(List<Position> positions) {
        Conditions conditions = new Conditions();
        for (Position position : positions) {
            conditions.addLifting(position);
        }
        return conditions;
    }

    /** Returns all conditions of one position. */
    static Conditions of(Position position) {
        Conditions conditions = new Conditions();
        conditions.addLifting(position);
        conditions.addConsenting(position);
        return conditions;
    }

    /** Returns all conditions that the party names in positions that count. */
    static Conditions namedBy(Party party, CompiledNegotiation compiled) {
        Conditions conditions = new Conditions();
        for (Position position : compiled.negotiation().positions()) {
            if (position.party().id().equals(party.id()) && !compiled.isExcluded(position)) {
                conditions.addLifting(position);
                conditions.addConsenting(position);
            }
        }
        return conditions;
    }

    private void addLifting(Position position) {
        if (position instanceof Rejected rejected) {
            add(rejected.unless());
            add(rejected.until());
        } else if (position instanceof Demanded demanded) {
            add(demanded.unless());
        }
    }

    private void addConsenting(Position position) {
        if (position instanceof Demanded demanded) {
            add(demanded.when());
            canRelease |= demanded.when().isPresent() || demanded.unless().isPresent();
        } else if (position instanceof Accepted accepted) {
            add(accepted.onlyIf());
        }
    }

    private void add(Optional<Terms> condition) {
        if (condition.isPresent()) {
            byText.put(condition.get().text(), condition.get());
        }
    }

    Map<String, Terms> byText() {
        return byText;
    }

    /** Returns whether a demand is among them that binds less, or consents to more, where a condition is never met. */
    boolean canRelease() {
        return canRelease;
    }

    boolean meets(Set<String> texts) {
        for (String text : byText.keySet()) {
            if (texts.contains(text)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether one of these is in one of the sets. */
    boolean lifts(ImmutableList<ImmutableList<Terms>> sets) {
        for (ImmutableList<Terms> set : sets) {
            for (Terms condition : set) {
                if (byText.containsKey(condition.text())) {
                    return true;
                }
            }
        }
        return false;
    }

    static ImmutableList<ImmutableList<Terms>> listed(List<Set<String>> sets, Map<String, Terms> byText) {
        ImmutableList.Builder<ImmutableList<Terms>> listed = ImmutableList.builder();
        for (Set<String> set : sets) {
            List<Terms> terms = new ArrayList<>();
            for (Map.Entry<String, Terms> entry : byText.entrySet()) {
                if (set.contains(entry.getKey())) {
                    terms.add(entry.getValue());
                }
            }
            listed.add(ImmutableList.copyOf(terms));
        }
        return listed.build();
    }
}
