package org.parley.oracle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.parley.Firmness;
import org.parley.Position;
import org.parley.Premise;

/** Minimal sets of positions whose withdrawal opens the zone. */
final class Concessions {
    private static final Comparator<Oracle.Concession> BY_COST = Comparator.comparingInt(Oracle.Concession::redLines)
            .thenComparingInt(Oracle.Concession::firm)
            .thenComparingInt(Oracle.Concession::flexible);

    private final Premises premises;

    Concessions(Premises premises) {
        this.premises = premises;
    }

    Set<Oracle.Concession> all() {
        List<Position> positions = new ArrayList<>();
        for (Premise member : premises.members) {
            if (member instanceof Position position) {
                positions.add(position);
            }
        }
        // What one outcome does not keep of the positions is what has to go for that outcome to be possible.
        Set<Long> givenUp = new HashSet<>();
        for (long kept : premises.masks(positions, premises.whereRulesHold())) {
            givenUp.add(((1L << positions.size()) - 1) & ~kept);
        }
        Set<Oracle.Concession> all = new HashSet<>();
        for (long set : MinimalSets.minimal(givenUp)) {
            all.add(concession(
                    MinimalSets.members(set).stream().map(positions::get).toList()));
        }
        return all;
    }

    Set<Oracle.Concession> cheapest() {
        Set<Oracle.Concession> all = all();
        return all.stream()
                .filter(one -> all.stream().noneMatch(other -> BY_COST.compare(other, one) < 0))
                .collect(Collectors.toSet());
    }

    private static Oracle.Concession concession(List<Position> positions) {
        Set<String> ids = new TreeSet<>();
        positions.forEach(position -> ids.add(position.id()));
        return new Oracle.Concession(
                ids,
                count(positions, Firmness.RED_LINE),
                count(positions, Firmness.FIRM),
                count(positions, Firmness.FLEXIBLE));
    }

    private static int count(List<Position> positions, Firmness firmness) {
        return (int) positions.stream()
                .filter(position -> position.details().firmness() == firmness)
                .count();
    }
}
