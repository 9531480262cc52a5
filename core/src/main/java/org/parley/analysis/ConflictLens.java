package org.parley.analysis;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parley.Outcome;
import org.parley.Party;
import org.parley.Position;
import org.parley.Premise;
import org.parley.internal.compile.CompiledNegotiation;
import org.parley.internal.compile.Exclusion;
import org.parley.internal.engine.BudgetSpent;
import org.parley.internal.engine.ConflictSearch;
import org.parley.internal.engine.ConflictsBySize;
import org.parley.internal.engine.Meter;
import org.parley.internal.engine.Problem;
import org.parley.internal.engine.Solver;

/** Finds the minimal sets of positions, rules and assumptions that no outcome meets. */
final class ConflictLens {
    private final CompiledNegotiation compiled;
    private final Meter meter;
    private final int limit;
    private final List<Conflict> found = new ArrayList<>();
    private final List<BitSet> unwitnessed = new ArrayList<>();
    private boolean complete = true;

    ConflictLens(CompiledNegotiation compiled, Meter meter, int limit) {
        this.compiled = compiled;
        this.meter = meter;
        this.limit = limit;
    }

    Conflicts find() {
        ConflictsBySize search = new ConflictsBySize(compiled.problem(), compiled.all(), meter);
        try {
            addAll(search);
            addExclusions();
        } catch (BudgetSpent spent) {
            complete = false;
            unwitnessed.addAll(search.found());
            addUnwitnessed();
        }
        return conflicts();
    }

    /** Finds one conflict, of any size, if there is one. */
    Conflicts findSome() {
        try {
            BitSet some = new ConflictSearch(compiled.problem(), new BitSet(), compiled.all(), meter).some();
            if (some == null) {
                addExclusions();
            } else {
                complete = false;
                unwitnessed.add(some);
                found.add(conflict(some));
            }
        } catch (BudgetSpent spent) {
            complete = false;
            addUnwitnessed();
        }
        return conflicts();
    }

    private void addExclusions() {
        for (Exclusion exclusion : compiled.exclusions()) {
            if (compiled.isPrincipal(exclusion.acceptance().party())) {
                addAll(exclusion);
            }
        }
    }

    private Conflicts conflicts() {
        found.sort(new SmallestFirst());
        return new Conflicts(compiled.negotiation(), ImmutableList.copyOf(found), complete);
    }

    private void addAll(ConflictsBySize search) {
        for (BitSet groups = search.next(); groups != null; groups = search.next()) {
            if (isFull()) {
                return;
            }
            unwitnessed.add(groups);
            found.add(conflict(groups));
            unwitnessed.remove(groups);
        }
    }

    private boolean isFull() {
        complete &= found.size() < limit;
        return !complete;
    }

    /** What was found when time ran out is a conflict all the same; there was no time to look for outcomes. */
    private void addUnwitnessed() {
        for (BitSet groups : unwitnessed) {
            if (found.size() < limit) {
                found.add(conflict(compiled.membersOf(groups), ImmutableList.of()));
            }
        }
    }

    private Conflict conflict(BitSet groups) {
        ImmutableList<Premise> members = compiled.membersOf(groups);
        Solver solver = new Solver(compiled.problem().within(groups), meter);
        ImmutableList.Builder<Outcome> without = ImmutableList.builder();
        for (int g = groups.nextSetBit(0); g >= 0; g = groups.nextSetBit(g + 1)) {
            without.add(witnessWithout(g, groups, solver));
        }
        return conflict(members, without.build());
    }

    private static Conflict conflict(ImmutableList<Premise> members, ImmutableList<Outcome> without) {
        Party first = null;
        boolean several = false;
        for (Premise member : members) {
            if (member instanceof Position position) {
                several |= first != null && !first.id().equals(position.party().id());
                first = position.party();
            }
        }
        Conflict.Kind kind = several
                ? Conflict.Kind.BETWEEN_PARTIES
                : first == null ? Conflict.Kind.RULES : Conflict.Kind.CONTRADICTION;
        Optional<Party> party = several ? Optional.empty() : Optional.ofNullable(first);
        return new Conflict(kind, party, members, without, ImmutableList.of());
    }

    /** Adds what keeps an acceptance from holding beside the party's own red line. */
    private void addAll(Exclusion exclusion) {
        Problem.Builder builder = compiled.problem().extend();
        BitSet hard = new BitSet();
        hard.set(builder.group(compiled.formula(exclusion.acceptance().terms())));
        hard.set(builder.group(compiled.formula(compiled.bindingWithoutFallback(exclusion.by()))));
        Problem problem = builder.build();
        ConflictSearch search = new ConflictSearch(problem, hard, compiled.given(), meter);
        for (BitSet rules = search.next(); rules != null; rules = search.next()) {
            if (isFull()) {
                return;
            }
            found.add(contradiction(exclusion, hard, rules, problem));
        }
    }

    private Conflict contradiction(Exclusion exclusion, BitSet hard, BitSet rules, Problem problem) {
        int accepts = hard.nextSetBit(0);
        int binds = hard.nextSetBit(accepts + 1);
        boolean acceptanceFirst =
                exclusion.acceptance().id().compareTo(exclusion.by().id()) < 0;
        BitSet all = (BitSet) hard.clone();
        all.or(rules);
        ImmutableList.Builder<Outcome> without = ImmutableList.builder();
        Solver solver = new Solver(problem, meter);
        without.add(witnessWithout(acceptanceFirst ? accepts : binds, all, solver));
        without.add(witnessWithout(acceptanceFirst ? binds : accepts, all, solver));
        for (int g = rules.nextSetBit(0); g >= 0; g = rules.nextSetBit(g + 1)) {
            without.add(witnessWithout(g, all, solver));
        }
        ImmutableList<Premise> members = ImmutableList.<Premise>builder()
                .add(acceptanceFirst ? exclusion.acceptance() : exclusion.by())
                .add(acceptanceFirst ? exclusion.by() : exclusion.acceptance())
                .addAll(compiled.membersOf(rules))
                .build();
        return conflict(members, without.build());
    }

    private Outcome witnessWithout(int group, BitSet all, Solver solver) {
        BitSet rest = (BitSet) all.clone();
        rest.clear(group);
        return Witness.of(compiled, solver, rest);
    }

    /** Conflicts by how many members they have, then by the ids of these. */
    private static final class SmallestFirst implements Comparator<Conflict> {
        @Override
        public int compare(Conflict one, Conflict other) {
            int bySize = Integer.compare(one.members().size(), other.members().size());
            for (int i = 0; bySize == 0 && i < one.members().size(); i++) {
                bySize = one.members()
                        .get(i)
                        .id()
                        .compareTo(other.members().get(i).id());
            }
            return bySize;
        }
    }

    /** Adds to each conflict the deadlocks it contains. */
    static Conflicts withDeadlocks(Conflicts conflicts, Deadlocks deadlocks) {
        ImmutableList.Builder<Conflict> all = ImmutableList.builder();
        for (Conflict conflict : conflicts.all()) {
            ImmutableList.Builder<Deadlock> contained = ImmutableList.builder();
            for (Deadlock deadlock : deadlocks.all()) {
                if (contains(conflict, deadlock)) {
                    contained.add(deadlock);
                }
            }
            all.add(conflict.containing(contained.build()));
        }
        return new Conflicts(conflicts.negotiation(), all.build(), conflicts.isComplete());
    }

    private static boolean contains(Conflict conflict, Deadlock deadlock) {
        for (ImmutableList<Premise> set : deadlock.sets()) {
            boolean all = true;
            for (Premise premise : set) {
                all &= contains(conflict.members(), premise);
            }
            if (all) {
                return true;
            }
        }
        return false;
    }

    private static boolean contains(List<Premise> members, Premise premise) {
        for (Premise member : members) {
            if (member.id().equals(premise.id())) {
                return true;
            }
        }
        return false;
    }
}
