package org.parley.oracle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.Demanded;
import org.parley.Premise;
import org.parley.QuantityIssue;

/** Numbers that two principals demand and that do not meet. */
final class Gaps {
    private final Premises premises;
    private final Facts facts;

    Gaps(Premises premises) {
        this.premises = premises;
        this.facts = premises.facts;
    }

    Set<Gap> all() {
        Set<Gap> gaps = new HashSet<>();
        for (int place = 0; place < facts.space.issues.size(); place++) {
            if (facts.space.issues.get(place) instanceof QuantityIssue issue) {
                addGaps(issue, place, gaps);
            }
        }
        return gaps;
    }

    private void addGaps(QuantityIssue issue, int place, Set<Gap> gaps) {
        for (String one : premises.principals) {
            for (String other : premises.principals) {
                if (one.compareTo(other) < 0) {
                    distance(demanded(one, issue, place), demanded(other, issue, place))
                            .ifPresent(distance -> gaps.add(
                                    new Gap(issue.id(), issue.unit(), one, other, IssueValues.text(distance))));
                }
            }
        }
    }

    /** Returns the ranges that every unconditional demand of the party which mentions the issue leaves; all without one. */
    private List<ValueRange> demanded(String party, QuantityIssue issue, int place) {
        List<ValueRange> ranges = new ArrayList<>(IssueRanges.of(issue, facts.space.negotiation));
        for (Premise member : premises.members) {
            if (member instanceof Demanded demanded
                    && demanded.party().id().equals(party)
                    && demanded.when().isEmpty()
                    && demanded.unless().isEmpty()
                    && premises.reader.mentions(demanded.terms()).contains(issue.id())) {
                BitSet kept = premises.kept(demanded);
                ranges.removeIf(range -> !facts.where(world -> range.places().contains(world.values()[place]))
                        .intersects(kept));
            }
        }
        return ranges;
    }

    /** Returns the least distance between ranges of the two; nothing where they share a range, or one has none. */
    private static Optional<BigDecimal> distance(List<ValueRange> some, List<ValueRange> others) {
        if (some.stream().anyMatch(others::contains)) {
            return Optional.empty();
        }
        return some.stream().flatMap(one -> others.stream().map(one::distance)).min(BigDecimal::compareTo);
    }
}
