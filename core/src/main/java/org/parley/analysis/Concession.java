package org.parley.analysis;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import java.util.OptionalLong;
import org.parley.Outcome;
import org.parley.Party;
import org.parley.Position;

/**
 * A minimal set of positions whose withdrawal opens the zone, with one outcome that it opens.
 *
 * @param positions the positions, in the order of ids; none where the zone is open as it is
 * @param cost what is given up
 * @param weight what the positions weigh together; empty where no saliences were given
 * @param shares what each principal gives up, in the order of party ids; those who give nothing are among them
 * @param opens an outcome that meets all the rest
 */
@Immutable
public record Concession(
        ImmutableList<Position> positions, Cost cost, OptionalLong weight, ImmutableList<Share> shares, Outcome opens) {
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

        /** Returns how many positions are given up. */
        public int positions() {
            return redLines + firm + flexible;
        }

        @Override
        public int compareTo(Cost other) {
            int byRedLines = Integer.compare(redLines, other.redLines);
            int byFirm = Integer.compare(firm, other.firm);
            return byRedLines != 0 ? byRedLines : byFirm != 0 ? byFirm : Integer.compare(flexible, other.flexible);
        }
    }

    /**
     * What one party gives up in a concession.
     *
     * @param party the party
     * @param cost how many of its positions of each firmness
     * @param weight what these weigh together; empty where no saliences were given
     */
    @Immutable
    public record Share(Party party, Cost cost, OptionalLong weight) {
        /** Compares what is given: by weight where there is one, else by cost. */
        int compareGiven(Share other) {
            return Concession.compare(cost, weight, other.cost, other.weight);
        }

        /** Returns the share in plain English, such as "North gives one red line". */
        public String explain() {
            return ConcessionWording.of(this);
        }
    }

    /** Compares the whole of what is given up: by weight where there is one, else by cost. */
    int compareGiven(Concession other) {
        return compare(cost, weight, other.cost, other.weight);
    }

    private static int compare(Cost cost, OptionalLong weight, Cost otherCost, OptionalLong otherWeight) {
        return weight.isPresent() && otherWeight.isPresent()
                ? Long.compare(weight.getAsLong(), otherWeight.getAsLong())
                : cost.compareTo(otherCost);
    }

    /** Returns how many parties give up anything. */
    int givingParties() {
        int giving = 0;
        for (Share share : shares) {
            giving += share.cost().positions() > 0 ? 1 : 0;
        }
        return giving;
    }

    /** Returns the concession in plain English. */
    public String explain() {
        return ConcessionWording.of(this);
    }
}
