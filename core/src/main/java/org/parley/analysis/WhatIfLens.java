package org.parley.analysis;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.parley.Accepted;
import org.parley.Demanded;
import org.parley.Negotiation;
import org.parley.Position;
import org.parley.Premise;
import org.parley.Rejected;
import org.parley.Terms;
import org.parley.internal.compile.CompiledNegotiation;
import org.parley.internal.engine.BudgetSpent;
import org.parley.internal.engine.ConflictSearch;
import org.parley.internal.engine.Formula;
import org.parley.internal.engine.Meter;
import org.parley.internal.engine.Problem;
import org.parley.internal.engine.Solver;

/** Finds which conditions are met where some terms are given, and what that unlocks. */
final class WhatIfLens {
    private final CompiledNegotiation before;
    private final CompiledNegotiation after;
    private final Terms given;
    private final Meter meter;
    private final List<Position> counting = new ArrayList<>();
    private final Map<String, Named> conditions = new TreeMap<>();
    private final Map<String, State> states = new TreeMap<>();

    /** A condition, and the positions that name it. */
    private record Named(Terms terms, ImmutableList.Builder<Position> by) {}

    /** Whether a condition holds in every outcome, in some, or in none; before and after. */
    private record State(WhatIf.Condition condition, Holding before, Holding after) {
        boolean isNewlyMet() {
            return after == Holding.EVERYWHERE && before != Holding.EVERYWHERE;
        }
    }

    private enum Holding {
        EVERYWHERE,
        SOMEWHERE,
        NOWHERE
    }

    WhatIfLens(CompiledNegotiation before, CompiledNegotiation after, Terms given, Meter meter) {
        this.before = before;
        this.after = after;
        this.given = given;
        this.meter = meter;
        for (Position position : before.negotiation().positions()) {
            if (counts(position)) {
                counting.add(position);
                addConditions(position);
            }
        }
    }

    /** Returns whether what the position waits for matters: a demand or rejection that binds, or any consent. */
    private boolean counts(Position position) {
        boolean binds = before.isPrincipal(position.party()) && before.considers(position);
        return (binds || position instanceof Accepted) && !before.isExcluded(position);
    }

    private void addConditions(Position position) {
        for (Map.Entry<String, Terms> entry : Conditions.of(position).byText().entrySet()) {
            Named known = conditions.get(entry.getKey());
            if (known == null) {
                known = new Named(entry.getValue(), ImmutableList.builder());
                conditions.put(entry.getKey(), known);
            }
            known.by().add(position);
        }
    }

    /** Returns that nothing is known, as the budget was spent before any question was asked. */
    static WhatIf unknown(Negotiation negotiation, Terms given) {
        ImmutableList<WhatIf.Condition> none = ImmutableList.of();
        return new WhatIf(
                negotiation,
                given,
                Existence.UNKNOWN,
                ImmutableList.of(),
                none,
                ImmutableList.of(),
                ImmutableList.of(),
                ImmutableList.of(),
                ImmutableList.of(),
                none,
                none,
                false);
    }

    WhatIf find() {
        Existence holds = Existence.UNKNOWN;
        boolean complete = true;
        try {
            holds = new Solver(after.problem(), meter).holds(after.given()) ? Existence.SOME : Existence.NONE;
            if (holds == Existence.NONE) {
                return result(holds, excludedBy(), true);
            }
            findStates();
        } catch (BudgetSpent spent) {
            complete = false;
        }
        return result(holds, ImmutableList.of(), complete);
    }

    private void findStates() {
        Holdings earlier = new Holdings(before);
        Holdings later = new Holdings(after);
        for (Map.Entry<String, Named> entry : conditions.entrySet()) {
            Terms terms = entry.getValue().terms();
            WhatIf.Condition condition =
                    new WhatIf.Condition(terms, entry.getValue().by().build());
            states.put(entry.getKey(), new State(condition, earlier.of(terms), later.of(terms)));
        }
    }

    /** Where conditions hold, by rules and assumptions alone. */
    private final class Holdings {
        private final CompiledNegotiation compiled;

        Holdings(CompiledNegotiation compiled) {
            this.compiled = compiled;
        }

        Holding of(Terms condition) {
            Formula formula = compiled.formula(condition);
            if (!canHold(formula.negate())) {
                return Holding.EVERYWHERE;
            }
            return canHold(formula) ? Holding.SOMEWHERE : Holding.NOWHERE;
        }

        private boolean canHold(Formula formula) {
            Problem.Builder builder = compiled.problem().extend();
            BitSet groups = compiled.given();
            groups.set(builder.group(formula));
            return new Solver(builder.build(), meter).holds(groups);
        }
    }

    /** Returns a smallest set of other rules and assumptions that exclude what is given. */
    private ImmutableList<Premise> excludedBy() {
        BitSet hard = new BitSet();
        BitSet soft = after.given();
        for (int g = 0; g < after.members().size(); g++) {
            if (isGiven(after.members().get(g))) {
                hard.set(g);
                soft.clear(g);
            }
        }
        if (!new Solver(after.problem(), meter).holds(hard)) {
            return ImmutableList.of();
        }
        BitSet set = new ConflictSearch(after.problem(), hard, soft, meter).next();
        return set == null ? ImmutableList.of() : after.membersOf(set);
    }

    /** Returns whether the premise is the assumption by which the terms are given. */
    private boolean isGiven(Premise premise) {
        return premise.id().startsWith(Narrowing.GIVEN)
                && premise.terms()
                        .text()
                        .equals(given.among(before.negotiation().principals()).text());
    }

    private WhatIf result(Existence holds, ImmutableList<Premise> excludedBy, boolean complete) {
        return new WhatIf(
                before.negotiation(),
                given,
                holds,
                excludedBy,
                newlyMet(),
                lifted(),
                active(),
                released(),
                accepted(),
                withHolding(Holding.SOMEWHERE),
                withHolding(Holding.NOWHERE),
                complete);
    }

    private ImmutableList<Rejected> lifted() {
        ImmutableList.Builder<Rejected> lifted = ImmutableList.builder();
        for (Position position : counting) {
            if (position instanceof Rejected rejected && isUnlocked(rejected.unless(), rejected.until())) {
                lifted.add(rejected);
            }
        }
        return lifted.build();
    }

    private ImmutableList<Demanded> active() {
        ImmutableList.Builder<Demanded> active = ImmutableList.builder();
        for (Position position : counting) {
            if (position instanceof Demanded demanded
                    && isUnlocked(demanded.when(), Optional.empty())
                    && isUnmet(demanded.unless())) {
                active.add(demanded);
            }
        }
        return active.build();
    }

    private ImmutableList<Demanded> released() {
        ImmutableList.Builder<Demanded> released = ImmutableList.builder();
        for (Position position : counting) {
            if (position instanceof Demanded demanded && isUnlocked(demanded.unless(), Optional.empty())) {
                released.add(demanded);
            }
        }
        return released.build();
    }

    private ImmutableList<Accepted> accepted() {
        ImmutableList.Builder<Accepted> accepted = ImmutableList.builder();
        for (Position position : counting) {
            if (position instanceof Accepted acceptance && isUnlocked(acceptance.onlyIf(), Optional.empty())) {
                accepted.add(acceptance);
            }
        }
        return accepted.build();
    }

    /** Returns whether there is a condition, all there are are met, and one of them newly. */
    private boolean isUnlocked(Optional<Terms> one, Optional<Terms> other) {
        boolean isNew = false;
        for (Optional<Terms> condition : List.of(one, other)) {
            if (condition.isPresent()) {
                State state = states.get(condition.get().text());
                if (state == null || state.after() != Holding.EVERYWHERE) {
                    return false;
                }
                isNew |= state.isNewlyMet();
            }
        }
        return isNew;
    }

    /** Returns whether it is known that there is no such condition, or that it is not met. */
    private boolean isUnmet(Optional<Terms> condition) {
        if (condition.isEmpty()) {
            return true;
        }
        State state = states.get(condition.get().text());
        return state != null && state.after() != Holding.EVERYWHERE;
    }

    private ImmutableList<WhatIf.Condition> newlyMet() {
        ImmutableList.Builder<WhatIf.Condition> met = ImmutableList.builder();
        for (State state : states.values()) {
            if (state.isNewlyMet()) {
                met.add(state.condition());
            }
        }
        return met.build();
    }

    /** Returns the conditions that hold so afterwards; those that never could hold are not listed. */
    private ImmutableList<WhatIf.Condition> withHolding(Holding holding) {
        ImmutableList.Builder<WhatIf.Condition> found = ImmutableList.builder();
        for (State state : states.values()) {
            if (state.after() == holding && state.before() != Holding.NOWHERE) {
                found.add(state.condition());
            }
        }
        return found.build();
    }
}
