package org.parley.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.Issue;
import org.parley.Party;
import org.parley.internal.compile.CompiledNegotiation;
import org.parley.internal.compile.NeverMet;
import org.parley.internal.engine.Diagram;
import org.parley.internal.engine.Formula;
import org.parley.internal.engine.Meter;
import org.parley.internal.engine.Problem;

/**
 * The possible outcomes of a negotiation, or the consented ones, as the engine sees them, with the diagram of all of
 * them once a question has needed it; shared by threads.
 */
final class OutcomeSpace {
    private static final long MILLISECONDS_BETWEEN_LOOKS = 5;

    private final CompiledNegotiation compiled;
    private final boolean isConsented;
    private final Problem problem;
    private final BitSet groups;

    private @Nullable Diagram diagram;
    private boolean isBeingMade;
    /** What the diagram was allowed when it was last tried. */
    private long wordsAllowed;

    private long nanosecondsAllowed;

    private OutcomeSpace(CompiledNegotiation compiled, boolean isConsented, List<Formula> formulas) {
        this.compiled = compiled;
        this.isConsented = isConsented;
        this.groups = compiled.all();
        this.problem = problem(compiled, formulas, groups);
    }

    /** Returns the problem in which the formulas hold too, and adds their groups to those that have to hold. */
    static Problem problem(CompiledNegotiation compiled, List<Formula> formulas, BitSet groups) {
        if (formulas.isEmpty()) {
            return compiled.problem();
        }
        Problem.Builder builder = compiled.problem().extend();
        for (Formula formula : formulas) {
            groups.set(builder.group(formula));
        }
        return builder.build();
    }

    static OutcomeSpace possible(CompiledNegotiation compiled) {
        return new OutcomeSpace(compiled, false, List.of());
    }

    static OutcomeSpace consented(CompiledNegotiation compiled) {
        return new OutcomeSpace(compiled, true, consent(compiled));
    }

    /** Returns that everyone has consented to what is settled. */
    static List<Formula> consent(CompiledNegotiation compiled) {
        List<Formula> formulas = new ArrayList<>();
        for (Issue issue : compiled.negotiation().issues()) {
            Formula open = compiled.isZero(issue);
            for (Party party : compiled.askedOn(issue)) {
                formulas.add(Formula.any(open, compiled.consent(party, issue.id(), NeverMet.NONE)));
            }
        }
        return formulas;
    }

    CompiledNegotiation compiled() {
        return compiled;
    }

    boolean isConsented() {
        return isConsented;
    }

    Problem problem() {
        return problem;
    }

    BitSet groups() {
        return (BitSet) groups.clone();
    }

    /**
     * Returns the diagram; not a complete one where it would take more than half of the time left or more words of eight
     * bytes than these.
     *
     * @throws org.parley.internal.engine.BudgetSpent if time is over, or the thread interrupted, while another thread
     *     makes the diagram
     */
    Diagram diagram(Meter meter, long mostWords) {
        Diagram known = knownOrToMake(meter, mostWords);
        if (known != null) {
            return known;
        }
        long time = meter.left() / 2;
        try {
            Diagram made =
                    Diagram.of(problem, groups, compiled.multiplicities(problem), Meter.nanoseconds(time), mostWords);
            if (made.isComplete() || !Thread.currentThread().isInterrupted()) {
                keep(made, time, mostWords);
            }
            return made;
        } finally {
            endMaking();
        }
    }

    /** Returns the diagram, or null where it is for this thread to make, while others wait. */
    private synchronized @Nullable Diagram knownOrToMake(Meter meter, long mostWords) {
        while (isBeingMade) {
            meter.look();
            awaitSomeTime();
        }
        if (diagram != null && (diagram.isComplete() || !allowsMore(meter.left() / 2, mostWords))) {
            return diagram;
        }
        isBeingMade = true;
        return null;
    }

    /** Returns whether another try could come further; the clock alone is no reason to try what has failed. */
    private boolean allowsMore(long time, long mostWords) {
        return (mostWords > wordsAllowed && time >= nanosecondsAllowed / 2) || time / 2 > nanosecondsAllowed;
    }

    private void awaitSomeTime() {
        try {
            wait(MILLISECONDS_BETWEEN_LOOKS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void keep(Diagram made, long time, long mostWords) {
        diagram = made;
        nanosecondsAllowed = time;
        wordsAllowed = mostWords;
    }

    private synchronized void endMaking() {
        isBeingMade = false;
        notifyAll();
    }
}
