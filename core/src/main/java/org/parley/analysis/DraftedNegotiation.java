package org.parley.analysis;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.parley.Draft;
import org.parley.Issue;
import org.parley.Value;
import org.parley.internal.compile.CompiledNegotiation;
import org.parley.internal.compile.ReversibleNegotiation;
import org.parley.internal.engine.ConflictSearch;
import org.parley.internal.engine.Meter;
import org.parley.internal.engine.Problem;
import org.parley.internal.engine.Solver;

/** A negotiation beside a draft: what the completions of it, or of one with another value, keep and break. */
final class DraftedNegotiation {
    private final CompiledNegotiation compiled;
    private final ReversibleNegotiation reversible;
    private final List<Issue> issues = new ArrayList<>();
    /** For each issue of the draft, the group that says that it takes the first of its classes. */
    private final List<Integer> firstGroups = new ArrayList<>();

    private final BitSet values = new BitSet();
    private final Problem problem;
    private final Solver solver;
    private final Meter meter;

    DraftedNegotiation(CompiledNegotiation compiled, Draft draft, Meter meter) {
        this.compiled = compiled;
        this.reversible = ReversibleNegotiation.of(compiled, List.of());
        this.meter = meter;
        Problem.Builder builder = reversible.problem().extend();
        for (Map.Entry<String, Value> entry : draft.values().entrySet()) {
            add(compiled.negotiation().issue(entry.getKey()).orElseThrow(), entry.getValue(), builder);
        }
        this.problem = builder.build();
        this.solver = new Solver(problem, meter);
    }

    private void add(Issue issue, Value value, Problem.Builder builder) {
        int drafted = compiled.classOf(issue, value).nextSetBit(0);
        issues.add(issue);
        for (int c = 0; c < compiled.classes(issue).size(); c++) {
            BitSet only = new BitSet();
            only.set(c);
            int group = builder.group(reversible.isIn(issue, only));
            if (c == 0) {
                firstGroups.add(group);
            }
            values.set(group, c == drafted);
        }
    }

    /** Returns the issues of the draft, in the order of ids. */
    List<Issue> issues() {
        return issues;
    }

    /** Returns the groups that say that the issues take the draft's values. */
    BitSet values() {
        return (BitSet) values.clone();
    }

    /** Returns the same with this class of values for the issue at this place. */
    BitSet valuesWith(int issue, int valueClass) {
        BitSet changed = values();
        int first = firstGroups.get(issue);
        changed.clear(first, first + compiled.classes(issues.get(issue)).size());
        changed.set(first + valueClass);
        return changed;
    }

    /** Returns the place among its classes of the draft's value for the issue at this place. */
    int drafted(int issue) {
        return values.nextSetBit(firstGroups.get(issue)) - firstGroups.get(issue);
    }

    /** Returns how completions with these values stand with the member. */
    Review.Kind kind(int member, BitSet drafted) {
        if (!solver.holds(with(drafted, member))) {
            return Review.Kind.UNMET;
        } else if (!solver.holds(with(drafted, reversible.failing(member)))) {
            return Review.Kind.MET;
        }
        return isPossible(member, drafted) ? Review.Kind.OPEN : Review.Kind.BLOCKED;
    }

    /** Returns whether the member is unmet or blocked. */
    boolean objects(int member, BitSet drafted) {
        return !isPossible(member, drafted) && solver.holds(with(drafted, reversible.failing(member)));
    }

    private boolean isPossible(int member, BitSet drafted) {
        BitSet groups = with(drafted, member);
        groups.or(compiled.given());
        return solver.holds(groups);
    }

    private static BitSet with(BitSet groups, int group) {
        BitSet with = (BitSet) groups.clone();
        with.set(group);
        return with;
    }

    /** Returns a smallest set of the draft's values and, if asked, of rules and assumptions that the member excludes. */
    BitSet reasons(int member, boolean withGiven) {
        BitSet hard = with(new BitSet(), member);
        BitSet soft = values();
        if (withGiven) {
            soft.or(compiled.given());
        }
        BitSet none = new BitSet();
        if (!solver.holds(hard)) {
            return none;
        }
        BitSet found = new ConflictSearch(problem, hard, soft, meter).next();
        return found == null ? none : found;
    }

    /** Returns the issues whose values in the draft are among the groups. */
    ImmutableList<Issue> issuesOf(BitSet groups) {
        ImmutableList.Builder<Issue> found = ImmutableList.builder();
        for (int i = 0; i < issues.size(); i++) {
            if (groups.get(firstGroups.get(i) + drafted(i))) {
                found.add(issues.get(i));
            }
        }
        return found.build();
    }

    /** Returns the search for what cannot hold together with the draft's values. */
    ConflictSearch obstacles() {
        return new ConflictSearch(problem, values(), compiled.all(), meter);
    }
}
