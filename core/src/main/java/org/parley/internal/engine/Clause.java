package org.parley.internal.engine;

/** At least one of some variables takes a value in its mask; belongs to the group that it is dropped with. */
final class Clause {
    final int group;
    final int[] variables;
    final long[] masks;

    Clause(int group, int[] variables, long[] masks) {
        this.group = group;
        this.variables = variables;
        this.masks = masks;
    }
}
