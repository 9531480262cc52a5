package org.parley.oracle;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/**
 * What each minimal concession costs each principal, zero where it gives nothing up.
 *
 * <p>A cost is how many red lines, firm and flexible positions are given up; where saliences are given, it is their sum
 * alone. Costs are compared from the first number on.
 *
 * @param byConcession the costs by principal of each minimal concession, by the ids of its positions; none where rules
 *     and assumptions cannot hold
 * @param efficient the costs by principal than which no others are better: for no principal greater, and for one less
 * @param smallest the concessions whose total is the least
 * @param mostEven the concessions whose greatest cost to a principal is the least; of these, whose next greatest is; and
 *     so on
 * @param fewestParties the concessions in which the fewest principals give up a position, whatever its weight
 */
public record ConcessionCosts(
        Map<Set<String>, SortedMap<String, List<Long>>> byConcession,
        Set<SortedMap<String, List<Long>>> efficient,
        Set<Set<String>> smallest,
        Set<Set<String>> mostEven,
        Set<Set<String>> fewestParties) {}
