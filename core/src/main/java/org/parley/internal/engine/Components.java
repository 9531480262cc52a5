package org.parley.internal.engine;

/** Splits what the values left to the variables leave of a problem into components that share nothing. */
final class Components {
    private static final int NONE = -1;

    private final Problem problem;
    private final Propagation propagation;
    private final long[] domain;
    /** For each variable, and behind these for each node of the edges, another one in the same component. */
    private final int[] parent;

    /** In which split each variable was last tied to a component. */
    private final int[] tiedIn;
    /** In which split the root of a component was last numbered, and its number. */
    private final int[] numberedIn;

    private final int[] number;
    /** For each variable, the number of the component that the last split put it into, or {@link #NONE}. */
    private final int[] partOf;

    private int split;
    /** The clauses that the last split left open, first ones first. */
    private final int[] open;
    /** Where the bits of each variable's values begin in a key; behind the last, those of the clauses. */
    private final int[] bitOf;

    private final long[] bits;

    Components(Problem problem, Propagation propagation) {
        this.problem = problem;
        this.propagation = propagation;
        this.domain = propagation.domain;
        this.parent = new int[domain.length + problem.nodes];
        this.tiedIn = new int[domain.length];
        this.numberedIn = new int[parent.length];
        this.number = new int[parent.length];
        this.partOf = new int[domain.length];
        this.open = new int[problem.clauses.length];
        this.bitOf = new int[domain.length + 1];
        for (int v = 0; v < domain.length; v++) {
            bitOf[v + 1] = bitOf[v] + 64 - Long.numberOfLeadingZeros(problem.domains[v]);
        }
        this.bits = new long[(bitOf[domain.length] + problem.clauses.length + 63) / 64];
    }

    /** Returns all of the problem, not split yet. */
    Component all() {
        int[] variables = new int[domain.length];
        int[] clauses = new int[problem.clauses.length];
        for (int v = 0; v < variables.length; v++) {
            variables[v] = v;
        }
        for (int c = 0; c < clauses.length; c++) {
            clauses[c] = c;
        }
        return new Component(variables, clauses, new long[0]);
    }

    /** Returns whether the last split put the variable into a component: some clause left open mentions it. */
    boolean isTied(int variable) {
        return tiedIn[variable] == split;
    }

    /** Returns what is left of the component, split. */
    Component[] split(Component of) {
        split++;
        for (int variable : of.variables) {
            parent[variable] = variable;
            if (isEdge(variable)) {
                parent[from(variable)] = from(variable);
                parent[to(variable)] = to(variable);
            }
        }
        int openCount = tieOpenClauses(of.clauses);
        for (int variable : of.variables) {
            if (propagation.isTrueEdge(variable)) {
                join(from(variable), to(variable));
            }
        }
        int count = numberAll(of.variables);
        return count == 0 ? new Component[0] : gather(of.variables, openCount, count);
    }

    private boolean isEdge(int variable) {
        return problem.edgeFrom[variable] >= 0;
    }

    private int from(int edge) {
        return domain.length + problem.edgeFrom[edge];
    }

    private int to(int edge) {
        return domain.length + problem.edgeTo[edge];
    }

    /** Ties what the clauses left open mention, and notes these; returns how many there are. */
    private int tieOpenClauses(int[] clauses) {
        int count = 0;
        for (int c : clauses) {
            if (!propagation.isSatisfied(problem.clauses[c])) {
                open[count++] = c;
                tie(problem.clauses[c]);
            }
        }
        return count;
    }

    private void tie(Clause clause) {
        int first = -1;
        for (int i = 0; i < clause.variables.length; i++) {
            int variable = clause.variables[i];
            if ((domain[variable] & clause.masks[i]) != 0) {
                if (!isTied(variable)) {
                    tie(variable);
                }
                first = first < 0 ? variable : first;
                join(first, variable);
            }
        }
    }

    /** Edges that meet in a node can close a cycle together. */
    private void tie(int variable) {
        tiedIn[variable] = split;
        if (isEdge(variable)) {
            join(variable, from(variable));
            join(variable, to(variable));
        }
    }

    private void join(int one, int other) {
        parent[root(one)] = root(other);
    }

    private int root(int element) {
        int root = element;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }

    /** Numbers the components, and notes for each variable to which one it belongs. */
    private int numberAll(int[] variables) {
        int count = 0;
        for (int variable : variables) {
            if (isTied(variable)) {
                int root = root(variable);
                if (numberedIn[root] != split) {
                    numberedIn[root] = split;
                    number[root] = count++;
                }
                partOf[variable] = number[root];
            }
        }
        for (int variable : variables) {
            if (!isTied(variable)) {
                partOf[variable] = isAmongEdges(variable) ? number[root(from(variable))] : NONE;
            }
        }
        return count;
    }

    /** Returns whether this is an edge that no clause mentions any more, and others can close a cycle with it. */
    private boolean isAmongEdges(int variable) {
        return propagation.isTrueEdge(variable) && numberedIn[root(from(variable))] == split;
    }

    private int partOf(Clause clause) {
        int i = 0;
        while ((domain[clause.variables[i]] & clause.masks[i]) == 0) {
            i++;
        }
        return partOf[clause.variables[i]];
    }

    private Component[] gather(int[] variables, int openCount, int count) {
        int[] sizes = new int[count];
        int[] clauseSizes = new int[count];
        for (int variable : variables) {
            if (partOf[variable] != NONE) {
                sizes[partOf[variable]]++;
            }
        }
        for (int at = 0; at < openCount; at++) {
            clauseSizes[partOf(problem.clauses[open[at]])]++;
        }
        int[][] itsVariables = new int[count][];
        int[][] itsClauses = new int[count][];
        for (int i = 0; i < count; i++) {
            itsVariables[i] = new int[sizes[i]];
            itsClauses[i] = new int[clauseSizes[i]];
        }
        for (int at = variables.length - 1; at >= 0; at--) {
            int its = partOf[variables[at]];
            if (its != NONE) {
                itsVariables[its][--sizes[its]] = variables[at];
            }
        }
        for (int at = openCount - 1; at >= 0; at--) {
            int its = partOf(problem.clauses[open[at]]);
            itsClauses[its][--clauseSizes[its]] = open[at];
        }
        return sorted(itsVariables, itsClauses);
    }

    /** Returns the components with their keys, smallest first, so that large ones hold up no small ones. */
    private Component[] sorted(int[][] variables, int[][] clauses) {
        Component[] sorted = new Component[variables.length];
        for (int i = 0; i < sorted.length; i++) {
            Component next = new Component(variables[i], clauses[i], key(variables[i], clauses[i]));
            int at = i;
            while (at > 0 && sorted[at - 1].variables.length > next.variables.length) {
                sorted[at] = sorted[at - 1];
                at--;
            }
            sorted[at] = next;
        }
        return sorted;
    }

    /** Returns which words of the component's bits are not zero, and these words. */
    private long[] key(int[] variables, int[] clauses) {
        for (int variable : variables) {
            put(bitOf[variable], domain[variable]);
        }
        for (int c : clauses) {
            put(bitOf[domain.length] + c, 1L);
        }
        int count = (bits.length + 63) / 64;
        for (long word : bits) {
            count += word == 0 ? 0 : 1;
        }
        long[] key = new long[count];
        int at = (bits.length + 63) / 64;
        for (int w = 0; w < bits.length; w++) {
            if (bits[w] != 0) {
                key[w >> 6] |= 1L << w;
                key[at++] = bits[w];
                bits[w] = 0;
            }
        }
        return key;
    }

    private void put(int bit, long some) {
        bits[bit >> 6] |= some << bit;
        if ((bit & 63) != 0 && some >>> (64 - (bit & 63)) != 0) {
            bits[(bit >> 6) + 1] |= some >>> (64 - (bit & 63));
        }
    }
}
