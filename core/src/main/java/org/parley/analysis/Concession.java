package org.parley.analysis;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import org.parley.Outcome;
import org.parley.Position;

/**
 * A minimal set of positions whose withdrawal opens the zone, with one outcome that it opens.
 *
 * @param positions the positions, in the order of ids; none where the zone is open as it is
 * @param cost what is given up
 * @param opens an outcome that meets all the rest
 */
@Immutable
public record Concession(ImmutableList<Position> positions, Cost cost, Outcome opens) {
    /**
     * How many positions of each firmness are given up; fewer red lines count before fewer firm positions, and these
     * before fewer flexible ones.
     *
     * @param redLines how many red lines
     * @param firm how many firm positions, those of firmness not stated among them
     * @param flexible how many flexible positions
     */
    @Immutable
    public record Cost(int redLines, int firm, int flexible) implements Comparable<Cost> {
        static Cost of(ImmutableList<Position> positions) {
            int[] counts = new int[3];
            for (Position position : positions) {
                counts[position.details().firmness().ordinal()]++;
            }
            return new Cost(counts[0], counts[1], counts[2]);
        }

        @Override
        public int compareTo(Cost other) {
            int byRedLines = Integer.compare(redLines, other.redLines);
            int byFirm = Integer.compare(firm, other.firm);
            return byRedLines != 0 ? byRedLines : byFirm != 0 ? byFirm : Integer.compare(flexible, other.flexible);
        }
    }

    /** Returns the concession in plain English. */
    public String explain() {
        return ConcessionWording.of(this);
    }
}
