package org.parley.analysis;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.Party;
import org.parley.Position;
import org.parley.Premise;
import org.parley.internal.compile.CompiledNegotiation;
import org.parley.internal.compile.NeverMet;
import org.parley.internal.engine.ConflictSearch;
import org.parley.internal.engine.Formula;
import org.parley.internal.engine.Meter;
import org.parley.internal.engine.Problem;
import org.parley.internal.engine.Solver;

/** A party bound by a part of its positions that holds together, and by rules and assumptions. */
final class BoundParty {
    private final CompiledNegotiation compiled;
    private final Party party;
    private final BitSet part;
    private final Meter meter;

    BoundParty(CompiledNegotiation compiled, Party party, BitSet part, Meter meter) {
        this.compiled = compiled;
        this.party = party;
        this.part = part;
        this.meter = meter;
    }

    Party party() {
        return party;
    }

    boolean holds(Position position) {
        return position.party().id().equals(party.id());
    }

    /** Returns the positions of the part. */
    List<Position> positions() {
        List<Position> positions = new ArrayList<>();
        for (Premise member : compiled.membersOf(part)) {
            if (member instanceof Position position) {
                positions.add(position);
            }
        }
        return positions;
    }

    /** Returns whether all that binds the party and the formulas hold together. */
    boolean allows(NeverMet neverMet, List<Formula> formulas) {
        Question question = new Question(neverMet, formulas);
        BitSet groups = (BitSet) question.binding.clone();
        groups.or(question.asked);
        return new Solver(question.builder.build(), meter).holds(groups);
    }

    /** Returns the searches for what keeps the formulas from holding, smallest sets first. */
    Obstacles obstacles(NeverMet neverMet, List<Formula> formulas) {
        return new Obstacles(new Question(neverMet, formulas));
    }

    /** What binds the party, some conditions taken as never met, and what is asked besides. */
    private final class Question {
        final Problem.Builder builder = compiled.problem().extend();
        final BitSet binding = compiled.given();
        final BitSet asked = new BitSet();
        /** For each group behind the members, the member that it stands for. */
        final List<Integer> replaced = new ArrayList<>();

        Question(NeverMet neverMet, List<Formula> formulas) {
            for (int g = part.nextSetBit(0); g >= 0; g = part.nextSetBit(g + 1)) {
                bind(g, neverMet);
            }
            for (Formula formula : formulas) {
                asked.set(builder.group(formula));
            }
        }

        private void bind(int member, NeverMet neverMet) {
            if (compiled.members().get(member) instanceof Position position
                    && Conditions.of(position).meets(neverMet.texts())) {
                binding.set(builder.group(compiled.formula(compiled.binding(position, neverMet))));
                replaced.add(member);
            } else {
                binding.set(member);
            }
        }
    }

    /** The minimal sets of premises that keep something from holding, one after the other. */
    final class Obstacles {
        private final Question question;
        private final ConflictSearch search;

        private Obstacles(Question question) {
            this.question = question;
            this.search = new ConflictSearch(question.builder.build(), question.asked, question.binding, meter);
        }

        /** Returns the groups of the next set; nothing where there are no more. */
        @Nullable
        BitSet next() {
            BitSet found = search.next();
            if (found == null) {
                return null;
            }
            int first = compiled.members().size();
            BitSet members = found.get(0, first);
            for (int i = 0; i < question.replaced.size(); i++) {
                if (found.get(first + i)) {
                    members.set(question.replaced.get(i));
                }
            }
            return members;
        }

        /** Returns the premises of the next set; none where there are no more. */
        ImmutableList<Premise> nextPremises() {
            BitSet members = next();
            return members == null ? ImmutableList.of() : compiled.membersOf(members);
        }
    }
}
