package org.parley.internal.engine;

/** Variables that clauses left open tie together, with the edges that are true among them, and these clauses. */
final class Component {
    final int[] variables;
    final int[] clauses;
    /** Describes what is left of the component: equal keys stand for equal components. */
    final long[] key;

    Component(int[] variables, int[] clauses, long[] key) {
        this.variables = variables;
        this.clauses = clauses;
        this.key = key;
    }
}
