package org.parley.analysis;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.parley.Draft;
import org.parley.Issue;
import org.parley.Negotiation;
import org.parley.Outcome;
import org.parley.Party;
import org.parley.Position;
import org.parley.Premise;
import org.parley.Value;
import org.parley.internal.compile.CompiledNegotiation;
import org.parley.internal.engine.BudgetSpent;
import org.parley.internal.engine.ConflictSearch;
import org.parley.internal.engine.Meter;
import org.parley.internal.engine.Problem;
import org.parley.internal.engine.Solver;

/** Finds how a draft stands with every position, and whether it can be completed. */
final class ReviewLens {
    private final CompiledNegotiation compiled;
    private final Draft draft;
    private final DraftedNegotiation drafted;
    private final Meter meter;
    private final int limit;
    private final List<ImmutableList<Premise>> obstacles = new ArrayList<>();
    private boolean complete = true;

    ReviewLens(CompiledNegotiation compiled, Draft draft, Meter meter, int limit) {
        this.compiled = compiled;
        this.draft = draft;
        this.drafted = new DraftedNegotiation(compiled, draft, meter);
        this.meter = meter;
        this.limit = limit;
    }

    /** Returns that nothing is known, as the budget was spent before any question was asked. */
    static Review unknown(Negotiation negotiation, Draft draft, List<Party> principals) {
        ImmutableList.Builder<Review.OnParty> parties = ImmutableList.builder();
        for (Party party : principals) {
            parties.add(new Review.OnParty(party, Review.Kind.UNKNOWN));
        }
        return new Review(
                negotiation,
                draft,
                ImmutableList.of(),
                parties.build(),
                Existence.UNKNOWN,
                Optional.empty(),
                ImmutableList.of(),
                ImmutableList.of(),
                negotiation.outOfMandate(draft),
                false);
    }

    Review find() {
        ImmutableList.Builder<Review.OnPosition> judged = ImmutableList.builder();
        for (int m = 0; m < compiled.members().size(); m++) {
            if (compiled.members().get(m) instanceof Position position) {
                judged.add(onPosition(position, m));
            }
        }
        ImmutableList<Review.OnPosition> positions = judged.build();
        Existence completable = Existence.UNKNOWN;
        Optional<Outcome> completion = Optional.empty();
        ImmutableList<Review.Change> changes = ImmutableList.of();
        try {
            completion = completion();
            completable = completion.isPresent() ? Existence.SOME : Existence.NONE;
            findObstacles(completable);
            changes = complete ? changes(positions) : changes;
        } catch (BudgetSpent spent) {
            complete = false;
        }
        ImmutableList<Review.OnParty> parties = onParties(positions);
        ImmutableList<ImmutableList<Premise>> found = ImmutableList.copyOf(obstacles);
        return new Review(
                compiled.negotiation(),
                draft,
                positions,
                parties,
                completable,
                completion,
                found,
                changes,
                compiled.negotiation().outOfMandate(draft),
                complete);
    }

    private Review.OnPosition onPosition(Position position, int member) {
        Review.Kind kind = Review.Kind.UNKNOWN;
        BitSet reasons = new BitSet();
        try {
            kind = complete ? drafted.kind(member, drafted.values()) : kind;
            if (kind == Review.Kind.UNMET || kind == Review.Kind.BLOCKED) {
                reasons = drafted.reasons(member, kind == Review.Kind.BLOCKED);
            }
        } catch (BudgetSpent spent) {
            complete = false;
        }
        return new Review.OnPosition(position, kind, drafted.issuesOf(reasons), compiled.membersOf(reasons));
    }

    /** Returns the changes that lift most objections; the positions are the first of the members. */
    private ImmutableList<Review.Change> changes(List<Review.OnPosition> positions) {
        BitSet objections = new BitSet();
        for (int p = 0; p < positions.size(); p++) {
            objections.set(p, positions.get(p).isObjection());
        }
        return new DraftChanges(compiled, draft, drafted).best(objections);
    }

    /** Returns each principal's worst, which is the least of the kinds. */
    private ImmutableList<Review.OnParty> onParties(List<Review.OnPosition> positions) {
        ImmutableList.Builder<Review.OnParty> parties = ImmutableList.builder();
        for (Party party : compiled.principals()) {
            Review.Kind worst = Review.Kind.NOT_JUDGED;
            for (Review.OnPosition each : positions) {
                if (each.position().party().id().equals(party.id())
                        && each.kind().compareTo(worst) < 0) {
                    worst = each.kind();
                }
            }
            parties.add(new Review.OnParty(party, worst));
        }
        return parties.build();
    }

    private Optional<Outcome> completion() {
        Problem.Builder builder = compiled.problem().extend();
        BitSet groups = compiled.all();
        for (Issue issue : drafted.issues()) {
            Value value = draft.value(issue).orElseThrow();
            groups.set(builder.group(compiled.isIn(issue, compiled.classOf(issue, value))));
        }
        Solver solver = new Solver(builder.build(), meter);
        return solver.holds(groups)
                ? Optional.of(Witness.checked(asDrafted(compiled.outcome(solver)), compiled, compiled.all()))
                : Optional.empty();
    }

    /** Returns the outcome with the draft's own values, which no terms tell apart from those it has. */
    private Outcome asDrafted(Outcome outcome) {
        ImmutableList.Builder<Value> values = ImmutableList.builder();
        for (Issue issue : outcome.issues()) {
            values.add(draft.value(issue).orElse(outcome.value(issue).orElseThrow()));
        }
        return Outcome.of(outcome.issues(), values.build(), outcome.steps());
    }

    private void findObstacles(Existence completable) {
        if (completable == Existence.SOME) {
            return;
        }
        ConflictSearch search = drafted.obstacles();
        for (BitSet set = search.next(); set != null; set = search.next()) {
            if (obstacles.size() == limit) {
                complete = false;
                return;
            }
            obstacles.add(compiled.membersOf(set));
        }
    }
}
