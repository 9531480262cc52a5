package org.parley.oracle;

/**
 * One outcome with its steps: for each issue the place of its value among the values, for each step its place
 * in the order of steps that occur.
 */
record World(int[] values, int[] places) {
    /** In the place of a value: the issue is left open. */
    static final int OPEN = -1;

    /** In the place of a step: it does not occur. */
    static final int ABSENT = -1;

    boolean occurs(int step) {
        return places[step] != ABSENT;
    }

    boolean precedes(int earlier, int later) {
        return places[earlier] < places[later];
    }
}
