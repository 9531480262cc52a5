package org.parley.internal.compile;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.parley.Accepted;
import org.parley.Demanded;
import org.parley.Issue;
import org.parley.Party;
import org.parley.Position;
import org.parley.Premise;
import org.parley.Rejected;
import org.parley.Step;
import org.parley.Terms;
import org.parley.internal.engine.Formula;
import org.parley.internal.engine.Meter;
import org.parley.internal.engine.Problem;

/**
 * A negotiation whose outcomes may leave issues open: what binds meanwhile, and which demands are met already.
 *
 * <p>Rejections, conditions of acceptances and demands with {@code when} bind; a rule or assumption binds once one of its
 * issues has a value; other demands may wait.
 */
public final class OpenNegotiation {
    private final CompiledNegotiation compiled;
    private final Problem.Builder builder = new Problem.Builder();
    private final Vocabulary vocabulary;
    private final PartialTerms partial;
    private final List<Demanded> demands = new ArrayList<>();
    private final BitSet binding = new BitSet();
    private final BitSet met = new BitSet();
    private final Problem problem;

    private OpenNegotiation(CompiledNegotiation compiled, Meter meter) {
        this.compiled = compiled;
        this.vocabulary = compiled.openVocabulary(builder);
        Counting counting = new Counting(builder);
        this.partial = new PartialTerms(vocabulary, counting);
        for (Step step : compiled.negotiation().steps()) {
            if (vocabulary.isFree(step)) {
                builder.always(vocabulary.occurs(step).negate());
            }
        }
        for (Premise member : compiled.members()) {
            meter.look();
            if (member instanceof Demanded demanded && !PartialTerms.areOrderAlone(demanded.terms())) {
                met.set(builder.group(isMet(demanded)));
                demands.add(demanded);
            }
        }
        for (Premise member : compiled.members()) {
            meter.look();
            binding.set(builder.group(binds(member)));
        }
        for (Position position : compiled.effective()) {
            meter.look();
            readAll(position);
        }
        counting.close();
        this.problem = builder.build();
    }

    /** Reads what consent will be asked by, so that whatever has to be counted is counted before the problem is built. */
    private void readAll(Position position) {
        partial.met(position.terms());
        for (Terms condition : Atoms.conditions(position)) {
            partial.met(condition);
        }
    }

    /**
     * Returns the negotiation with outcomes that may leave issues open.
     *
     * @throws org.parley.internal.engine.BudgetSpent when the meter says so
     */
    public static OpenNegotiation of(CompiledNegotiation compiled, Meter meter) {
        return new OpenNegotiation(compiled, meter);
    }

    /** Returns the demands that can be met, in the order of ids; the first groups say that they are. */
    public List<Demanded> demands() {
        return demands;
    }

    /** Returns the groups that say that the demands are met, or the accepted terms of their fallbacks. */
    public BitSet met() {
        return (BitSet) met.clone();
    }

    /** Returns the groups of what binds meanwhile. */
    public BitSet binding() {
        return (BitSet) binding.clone();
    }

    /** Returns the problem. */
    public Problem problem() {
        return problem;
    }

    private Formula isMet(Demanded demanded) {
        List<Formula> ways = new ArrayList<>();
        ways.add(partial.met(demanded.terms()));
        for (Accepted fallback : compiled.fallbacks(demanded)) {
            ways.add(partial.met(fallback.terms()));
        }
        return Formula.any(ways);
    }

    private Formula binds(Premise member) {
        if (member instanceof Demanded demanded) {
            return binds(demanded);
        } else if (member instanceof Rejected rejected) {
            return Formula.any(partial.met(rejected.terms()).negate(), lifted(rejected));
        } else if (member instanceof Accepted accepted) {
            return Formula.any(partial.met(accepted.terms()).negate(), met(accepted.onlyIf(), Formula.TRUE));
        }
        Formula kept = partial.kept(member.terms());
        return PartialTerms.areOrderAlone(member.terms()) ? kept : Formula.any(allOpen(member.terms()), kept);
    }

    private Formula met(Optional<Terms> condition, Formula otherwise) {
        return condition.isPresent() ? partial.met(condition.get()) : otherwise;
    }

    private Formula allOpen(Terms terms) {
        List<Formula> open = new ArrayList<>();
        for (String issue : compiled.issues(terms)) {
            open.add(vocabulary.isOpen(compiled.negotiation().issue(issue).orElseThrow()));
        }
        return Formula.all(open);
    }

    private Formula binds(Demanded demanded) {
        boolean mayWait = demanded.when().isEmpty() && !PartialTerms.areOrderAlone(demanded.terms());
        if (mayWait) {
            return Formula.TRUE;
        }
        List<Formula> ways = new ArrayList<>();
        if (demanded.when().isPresent()) {
            ways.add(partial.met(demanded.when().get()).negate());
        }
        ways.add(partial.binds(demanded.terms()));
        ways.add(met(demanded.unless(), Formula.FALSE));
        for (Accepted fallback : compiled.fallbacks(demanded)) {
            ways.add(partial.binds(fallback.terms()));
        }
        return Formula.any(ways);
    }

    private Formula lifted(Rejected rejected) {
        if (rejected.unless().isEmpty() && rejected.until().isEmpty()) {
            return Formula.FALSE;
        }
        List<Formula> required = new ArrayList<>();
        required.add(met(rejected.unless(), Formula.TRUE));
        if (rejected.until().isPresent()) {
            addComesFirst(rejected.until().get(), rejected.terms(), required);
        }
        return Formula.all(required);
    }

    private void addComesFirst(Terms until, Terms rejected, List<Formula> required) {
        required.add(partial.met(until));
        for (Step earlier : TermsCompiler.stepsOf(until)) {
            required.add(vocabulary.occurs(earlier));
            for (Step later : compiled.mentions().steps(rejected).values()) {
                required.add(partial.binds(earlier.before(later)));
            }
        }
    }

    /** Returns where all have consented to every issue of the demand, also where nothing is settled on it. */
    public Formula consented(Demanded demanded) {
        List<Formula> all = new ArrayList<>();
        for (String id : compiled.issues(demanded.terms())) {
            Issue issue = compiled.negotiation().issue(id).orElseThrow();
            for (Party party : compiled.askedOn(issue)) {
                all.add(consents(party, id));
            }
        }
        return Formula.all(all);
    }

    private Formula consents(Party party, String issue) {
        List<Formula> ways = new ArrayList<>();
        for (Position position : compiled.consentingOn(issue)) {
            if (position.party().id().equals(party.id())) {
                ways.add(consents(position));
            }
        }
        return Formula.any(ways);
    }

    private Formula consents(Position position) {
        if (position instanceof Demanded demanded) {
            Formula unless = met(demanded.unless(), Formula.FALSE).negate();
            return Formula.all(List.of(partial.met(demanded.terms()), met(demanded.when(), Formula.TRUE), unless));
        }
        return position instanceof Accepted accepted
                ? Formula.all(partial.met(accepted.terms()), met(accepted.onlyIf(), Formula.TRUE))
                : Formula.FALSE;
    }

    /** Returns the demands whose groups these are, in the order of ids. */
    public ImmutableList<Demanded> demandsOf(BitSet groups) {
        ImmutableList.Builder<Demanded> found = ImmutableList.builder();
        for (int g = groups.nextSetBit(0); g >= 0 && g < demands.size(); g = groups.nextSetBit(g + 1)) {
            found.add(demands.get(g));
        }
        return found.build();
    }
}
