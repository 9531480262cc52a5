package org.parley.oracle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Minimal and maximal sets, each a mask of at most 63 members. */
final class MinimalSets {
    private MinimalSets() {}

    /** Returns the masks that contain no other one of them. */
    static Set<Long> minimal(Collection<Long> masks) {
        Set<Long> minimal = new LinkedHashSet<>();
        for (long mask : masks) {
            if (masks.stream().noneMatch(other -> other != mask && (other & ~mask) == 0)) {
                minimal.add(mask);
            }
        }
        return minimal;
    }

    /** Returns the masks that no other one of them contains. */
    static Set<Long> maximal(Collection<Long> masks) {
        Set<Long> maximal = new LinkedHashSet<>();
        for (long mask : masks) {
            if (masks.stream().noneMatch(other -> other != mask && (mask & ~other) == 0)) {
                maximal.add(mask);
            }
        }
        return maximal;
    }

    /**
     * Returns the minimal sets of members that lie within none of the masks: where a mask says what one outcome meets,
     * these are the minimal sets that no outcome meets. Such a set hits what each mask leaves out.
     */
    static Set<Long> minimalWithinNone(Collection<Long> masks, long universe) {
        Set<Long> hitting = new LinkedHashSet<>(List.of(0L));
        for (long mask : maximal(masks)) {
            hitting = hittingToo(hitting, universe & ~mask);
        }
        return hitting;
    }

    private static Set<Long> hittingToo(Set<Long> hitting, long missed) {
        Set<Long> more = new LinkedHashSet<>();
        for (long set : hitting) {
            if ((set & missed) != 0) {
                more.add(set);
            } else {
                for (int member : members(missed)) {
                    more.add(set | 1L << member);
                }
            }
        }
        return minimal(more);
    }

    /** Returns the members of the mask, least first. */
    static List<Integer> members(long mask) {
        List<Integer> members = new ArrayList<>();
        for (int i = 0; i < Long.SIZE; i++) {
            if ((mask & 1L << i) != 0) {
                members.add(i);
            }
        }
        return members;
    }
}
