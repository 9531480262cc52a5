package org.parley.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** Orders of concessions. */
final class ConcessionOrder {
    private ConcessionOrder() {}

    /** By what is given up in all. */
    static final class ByCost implements Comparator<Concession> {
        @Override
        public int compare(Concession one, Concession other) {
            return one.compareGiven(other);
        }
    }

    /** By what is given up in all, then by the ids of positions. */
    static final class CheapestFirst implements Comparator<Concession> {
        @Override
        public int compare(Concession one, Concession other) {
            int difference = one.compareGiven(other);
            int common = Math.min(one.positions().size(), other.positions().size());
            for (int i = 0; difference == 0 && i < common; i++) {
                difference = one.positions()
                        .get(i)
                        .id()
                        .compareTo(other.positions().get(i).id());
            }
            return difference;
        }
    }

    /** By how many positions are given up. */
    static final class BySize implements Comparator<Concession> {
        @Override
        public int compare(Concession one, Concession other) {
            return Integer.compare(one.positions().size(), other.positions().size());
        }
    }

    /** By how many parties give up anything. */
    static final class ByParties implements Comparator<Concession> {
        @Override
        public int compare(Concession one, Concession other) {
            return Integer.compare(one.givingParties(), other.givingParties());
        }
    }

    /** By what the party gives that gives most, then by what the one gives that gives second most, and so on. */
    static final class ByEvenness implements Comparator<Concession> {
        @Override
        public int compare(Concession one, Concession other) {
            List<Concession.Share> first = greatestFirst(one);
            List<Concession.Share> second = greatestFirst(other);
            int difference = 0;
            for (int i = 0; difference == 0 && i < first.size(); i++) {
                difference = first.get(i).compareGiven(second.get(i));
            }
            return difference;
        }

        private static List<Concession.Share> greatestFirst(Concession concession) {
            List<Concession.Share> shares = new ArrayList<>(concession.shares());
            shares.sort(Collections.reverseOrder(new ByGiven()));
            return shares;
        }
    }

    /** Shares by what is given. */
    private static final class ByGiven implements Comparator<Concession.Share> {
        @Override
        public int compare(Concession.Share one, Concession.Share other) {
            return one.compareGiven(other);
        }
    }
}
