package org.parley.internal.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Variables with small finite domains, and groups of clauses over them.
 *
 * <p>Some variables are edges: where one is true, one node precedes another, and edges that are true together must not
 * close a cycle. Clauses of the group {@link #ALWAYS} cannot be dropped.
 *
 * <p>A problem is immutable and may be shared by threads.
 */
public final class Problem {
    /** The group of the clauses that always count. */
    public static final int ALWAYS = -1;

    final int groups;
    final long[] domains;
    final Clause[] clauses;
    final int[] edgeFrom;
    final int[] edgeTo;
    final int nodes;
    /** For each variable, the clauses it stands in; built when the first solver needs them. */
    final int[][] occurrences;
    /** For each group, its clauses; behind the last group, those that always count. */
    final int[][] clausesOf;

    private final Builder source;

    private Problem(Builder builder) {
        this.source = builder;
        this.groups = builder.groups;
        this.domains = new long[builder.domains.size()];
        this.edgeFrom = new int[domains.length];
        this.edgeTo = new int[domains.length];
        this.nodes = builder.nodes;
        for (int v = 0; v < domains.length; v++) {
            domains[v] = builder.domains.get(v);
            edgeFrom[v] = builder.edges.get(v) == null ? -1 : builder.edges.get(v)[0];
            edgeTo[v] = builder.edges.get(v) == null ? -1 : builder.edges.get(v)[1];
        }
        this.clauses = builder.clauses.toArray(new Clause[0]);
        this.occurrences = occurrences();
        this.clausesOf = clausesOf();
    }

    private int[][] occurrences() {
        int[] counts = new int[domains.length];
        for (Clause clause : clauses) {
            for (int variable : clause.variables) {
                counts[variable]++;
            }
        }
        int[][] lists = new int[domains.length][];
        for (int v = 0; v < lists.length; v++) {
            lists[v] = new int[counts[v]];
        }
        for (int c = clauses.length - 1; c >= 0; c--) {
            for (int variable : clauses[c].variables) {
                lists[variable][--counts[variable]] = c;
            }
        }
        return lists;
    }

    private int[][] clausesOf() {
        int[] counts = new int[groups + 1];
        for (Clause clause : clauses) {
            counts[place(clause)]++;
        }
        int[][] lists = new int[groups + 1][];
        for (int g = 0; g <= groups; g++) {
            lists[g] = new int[counts[g]];
        }
        for (int c = clauses.length - 1; c >= 0; c--) {
            lists[place(clauses[c])][--counts[place(clauses[c])]] = c;
        }
        return lists;
    }

    private int place(Clause clause) {
        return clause.group == ALWAYS ? groups : clause.group;
    }

    /** Returns how many groups there are; they are numbered from zero. */
    public int groups() {
        return groups;
    }

    /** Returns how many variables there are; they are numbered from zero. */
    public int variables() {
        return domains.length;
    }

    /** Returns how many values the variable has; they are numbered from zero. */
    public int values(int variable) {
        return 64 - Long.numberOfLeadingZeros(domains[variable]);
    }

    /** Returns this problem with the clauses of these groups, and those that always count, only. */
    public Problem within(BitSet some) {
        if (some.nextClearBit(0) >= groups) {
            return this;
        }
        Builder builder = new Builder(source);
        builder.clauses.clear();
        for (Clause clause : clauses) {
            if (clause.group == ALWAYS || some.get(clause.group)) {
                builder.clauses.add(clause);
            }
        }
        return new Problem(builder);
    }

    /** Returns a builder that begins with this problem; this problem stays as it is. */
    public Builder extend() {
        return new Builder(source);
    }

    /** Puts a problem together. */
    public static final class Builder {
        /** Above so many clauses, a conjunction under a disjunction gets a variable of its own. */
        private static final int MOST_DISTRIBUTED = 16;

        private final List<Long> domains;
        private final List<int[]> edges;
        private final List<Clause> clauses;
        private int nodes;
        private int groups;

        /** Begins with nothing. */
        public Builder() {
            domains = new ArrayList<>();
            edges = new ArrayList<>();
            clauses = new ArrayList<>();
        }

        private Builder(Builder other) {
            domains = new ArrayList<>(other.domains);
            edges = new ArrayList<>(other.edges);
            clauses = new ArrayList<>(other.clauses);
            nodes = other.nodes;
            groups = other.groups;
        }

        /** Adds a variable with so many values, 1 to 64; returns its number. */
        public int variable(int values) {
            domains.add(values == 64 ? -1L : (1L << values) - 1);
            edges.add(null);
            return domains.size() - 1;
        }

        /** Adds a variable that, where it is true (its value 1), puts one node before the other. */
        public int edge(int from, int to) {
            int variable = variable(2);
            edges.set(variable, new int[] {from, to});
            nodes = Math.max(nodes, Math.max(from, to) + 1);
            return variable;
        }

        /** Returns the mask of all values of the variable. */
        public long full(int variable) {
            return domains.get(variable);
        }

        /** Returns that the variable takes a value in the mask. */
        public Formula literal(int variable, long mask) {
            return Formula.literal(variable, mask, domains.get(variable));
        }

        /** Adds a group that holds where the formula does; returns its number. */
        public int group(Formula formula) {
            int group = groups++;
            require(formula, group);
            return group;
        }

        /** Adds a group without clauses; returns its number. */
        int group() {
            return groups++;
        }

        /** Adds a clause of variables and of a group that are there. */
        void clause(Clause clause) {
            clauses.add(clause);
        }

        /** Requires the formula whichever groups count. */
        public void always(Formula formula) {
            require(formula, ALWAYS);
        }

        private void require(Formula formula, int group) {
            for (Formula.Any disjunction : conjuncts(formula)) {
                clauses.add(clause(disjunction, group));
            }
        }

        private static Clause clause(Formula.Any disjunction, int group) {
            int[] variables = new int[disjunction.parts.size()];
            long[] masks = new long[variables.length];
            for (int i = 0; i < variables.length; i++) {
                Formula.Literal literal = (Formula.Literal) disjunction.parts.get(i);
                variables[i] = literal.variable;
                masks[i] = literal.mask;
            }
            return new Clause(group, variables, masks);
        }

        /** Returns disjunctions of literals that hold together exactly where the formula can. */
        private List<Formula.Any> conjuncts(Formula formula) {
            List<Formula.Any> result = new ArrayList<>();
            if (formula instanceof Formula.All all) {
                for (Formula part : all.parts) {
                    result.addAll(conjuncts(part));
                }
            } else if (formula instanceof Formula.Any any) {
                distribute(any, result);
            } else {
                result.add(new Formula.Any(List.of(formula)));
            }
            return result;
        }

        private void distribute(Formula.Any any, List<Formula.Any> result) {
            if (any.isClause()) {
                result.add(any);
                return;
            }
            List<Formula> products = new ArrayList<>();
            products.add(Formula.FALSE);
            for (Formula part : any.parts) {
                products = part instanceof Formula.Literal ? joinEach(products, part) : multiply(products, part);
            }
            for (Formula product : products) {
                if (product instanceof Formula.Any clause) {
                    result.add(clause);
                } else if (product instanceof Formula.Literal) {
                    result.add(new Formula.Any(List.of(product)));
                }
            }
        }

        private List<Formula> multiply(List<Formula> products, Formula conjunction) {
            List<Formula.Any> factors = conjuncts(conjunction);
            if (products.size() * factors.size() > MOST_DISTRIBUTED) {
                return joinEach(products, named(factors));
            }
            List<Formula> multiplied = new ArrayList<>();
            for (Formula.Any factor : factors) {
                multiplied.addAll(joinEach(products, factor));
            }
            return multiplied;
        }

        /** Returns a literal that is true only where all factors hold. */
        private Formula named(List<Formula.Any> factors) {
            int name = variable(2);
            for (Formula.Any factor : factors) {
                Formula implied = Formula.any(literal(name, 1L), factor);
                if (implied instanceof Formula.Any clause) {
                    clauses.add(clause(clause, ALWAYS));
                }
            }
            return literal(name, 2L);
        }

        private static List<Formula> joinEach(List<Formula> products, Formula part) {
            List<Formula> joined = new ArrayList<>(products.size());
            for (Formula product : products) {
                joined.add(Formula.any(product, part));
            }
            return joined;
        }

        /** Returns the problem. */
        public Problem build() {
            return new Problem(new Builder(this));
        }
    }
}
