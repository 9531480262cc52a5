package org.parley.analysis;

import com.google.common.collect.ImmutableList;
import java.util.BitSet;
import org.parley.Draft;
import org.parley.Issue;
import org.parley.Position;
import org.parley.Premise;
import org.parley.internal.compile.CompiledNegotiation;

/** Finds the changes of one value of a draft that lift most objections. */
final class DraftChanges {
    private final CompiledNegotiation compiled;
    private final Draft draft;
    private final DraftedNegotiation drafted;

    DraftChanges(CompiledNegotiation compiled, Draft draft, DraftedNegotiation drafted) {
        this.compiled = compiled;
        this.draft = draft;
        this.drafted = drafted;
    }

    /** Returns the changes with the greatest gain against these objections, all ties; none without any gain. */
    ImmutableList<Review.Change> best(BitSet objections) {
        ImmutableList.Builder<Review.Change> best = ImmutableList.builder();
        int most = 1;
        for (int i = 0; i < drafted.issues().size(); i++) {
            for (int c = 0; c < compiled.classes(drafted.issues().get(i)).size(); c++) {
                BitSet left = c == drafted.drafted(i) ? objections : objectionsWith(i, c);
                int gain = objections.cardinality() - left.cardinality();
                if (gain > most) {
                    best = ImmutableList.builder();
                    most = gain;
                }
                if (gain == most) {
                    best.add(change(i, c, objections, left));
                }
            }
        }
        return best.build();
    }

    private BitSet objectionsWith(int issue, int valueClass) {
        BitSet values = drafted.valuesWith(issue, valueClass);
        BitSet objections = new BitSet();
        for (int m = 0; m < compiled.members().size(); m++) {
            objections.set(m, compiled.members().get(m) instanceof Position && drafted.objects(m, values));
        }
        return objections;
    }

    private Review.Change change(int place, int valueClass, BitSet before, BitSet after) {
        Issue issue = drafted.issues().get(place);
        IssueValues to = IssueValueClasses.of(
                issue, ImmutableList.of(compiled.classes(issue).get(valueClass)));
        return new Review.Change(issue, draft.value(issue).orElseThrow(), to, less(before, after), less(after, before));
    }

    private ImmutableList<Position> less(BitSet objections, BitSet others) {
        BitSet rest = (BitSet) objections.clone();
        rest.andNot(others);
        ImmutableList.Builder<Position> positions = ImmutableList.builder();
        for (Premise member : compiled.membersOf(rest)) {
            if (member instanceof Position position) {
                positions.add(position);
            }
        }
        return positions.build();
    }
}
