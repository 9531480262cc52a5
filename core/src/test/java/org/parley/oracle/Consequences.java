package org.parley.oracle;

import java.util.Set;
import java.util.SortedMap;

/**
 * What follows where some terms are given.
 *
 * <p>Conditions are those of positions that count: of demands and rejections of principals, as they are considered, and
 * of everybody's acceptances, however firm, but not of those that the party's own words exclude once the terms are given.
 *
 * @param hold whether the terms can hold with rules and assumptions; where they cannot, nothing follows
 * @param excluding where they cannot, the smallest sets of rules and assumptions, by their ids, that exclude them; one
 *     empty set where they exclude themselves
 * @param met the conditions that hold wherever rules, assumptions and terms do, but not wherever rules and assumptions do:
 *     by the text of each who names it, by the ids of the positions
 * @param lifted the rejections that have conditions, all of which now hold and did not all hold before
 * @param active the demands whose {@code when} is newly met, and whose {@code unless} is not
 * @param released the demands whose {@code unless} is newly met, whether their {@code when} is or not
 * @param accepted the acceptances whose {@code onlyIf} is newly met
 * @param next the conditions that hold somewhere, but not everywhere, where rules, assumptions and terms do
 * @param outOfReach the conditions that hold nowhere there, but somewhere where rules and assumptions do
 */
public record Consequences(
        boolean hold,
        Set<Set<String>> excluding,
        SortedMap<String, Set<String>> met,
        Set<String> lifted,
        Set<String> active,
        Set<String> released,
        Set<String> accepted,
        SortedMap<String, Set<String>> next,
        SortedMap<String, Set<String>> outOfReach) {}
