package org.parley.analysis;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.parley.Issue;
import org.parley.Outcome;
import org.parley.Value;
import org.parley.internal.compile.ValueRun;
import org.parley.internal.engine.Cursor;
import org.parley.internal.engine.Diagram;
import org.parley.internal.engine.Meter;
import org.parley.internal.engine.Run;
import org.parley.internal.engine.SearchCursor;

/** The outcomes of a space in their order, one at a time, each checked on the model itself before it is shown. */
final class OutcomeListing {
    private final List<ImmutableList<ValueRun>> values = new ArrayList<>();
    private final Cursor cursor;
    private final OutcomeCheck check;

    /** Begins with the first outcome; without a whole diagram, they are found by search. */
    OutcomeListing(OutcomeSpace space, Diagram diagram, Meter meter) {
        for (Issue issue : space.compiled().negotiation().issues()) {
            values.add(space.compiled().runs(issue));
        }
        Run[][] runs = runs();
        meter.look();
        this.cursor = diagram.isComplete()
                ? diagram.cursor(runs, meter)
                : new SearchCursor(space.problem(), space.groups(), runs, meter);
        meter.look();
        this.check = new OutcomeCheck(space, runs, meter);
    }

    private Run[][] runs() {
        Run[][] runs = new Run[values.size()][];
        for (int i = 0; i < runs.length; i++) {
            runs[i] = new Run[values.get(i).size()];
            for (int r = 0; r < runs[i].length; r++) {
                runs[i][r] = values.get(i).get(r).run();
            }
        }
        return runs;
    }

    /** Goes on to the outcome with so many before it, no fewer than it has come past; returns whether there is one. */
    boolean seek(BigInteger place) {
        return cursor.seek(place);
    }

    /** Returns the outcome that it has come to. */
    Outcome outcome() {
        ImmutableList.Builder<Value> taken = ImmutableList.builder();
        int[] runs = new int[values.size()];
        for (int i = 0; i < runs.length; i++) {
            runs[i] = cursor.run(i);
            taken.add(values.get(i).get(runs[i]).value(cursor.within(i)));
        }
        return check.checked(taken.build(), runs);
    }
}
