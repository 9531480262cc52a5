package org.parley;

import com.google.common.collect.ImmutableList;

/** Where an issue stands among others in the order of their ids. */
final class IssuePlaces {
    private IssuePlaces() {}

    /** Returns the place of the issue with this id among issues in the order of ids; -1 where it is not among them. */
    static int of(String id, ImmutableList<Issue> inOrder) {
        int from = 0;
        int to = inOrder.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            int compared = inOrder.get(middle).id().compareTo(id);
            if (compared == 0) {
                return middle;
            }
            from = compared < 0 ? middle + 1 : from;
            to = compared < 0 ? to : middle;
        }
        return -1;
    }
}
