package org.parley.analysis;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.Accepted;
import org.parley.Demanded;
import org.parley.Issue;
import org.parley.Party;
import org.parley.Position;
import org.parley.Premise;
import org.parley.Rejected;
import org.parley.Terms;
import org.parley.Undecided;
import org.parley.internal.compile.CompiledNegotiation;
import org.parley.internal.compile.NeverMet;
import org.parley.internal.compile.ValueClass;
import org.parley.internal.engine.ConflictSearch;
import org.parley.internal.engine.Formula;
import org.parley.internal.engine.Meter;
import org.parley.internal.engine.Problem;
import org.parley.internal.engine.Solver;

/** Finds one party's answer to the terms of a row, by a part of its positions that holds together. */
final class CellSearch {
    /** Reasons are listed up to this many minimal sets; a rejection among them is looked for beyond. */
    private static final int MOST_REASONS = 32;

    private final CompiledNegotiation compiled;
    private final RowTerms row;
    private final Party party;
    private final BitSet part;
    private final BitSet bound;
    private final Meter meter;

    /** Makes the search for the party, bound by the groups of the part and by rules and assumptions. */
    CellSearch(CompiledNegotiation compiled, RowTerms row, Party party, BitSet part, Meter meter) {
        this.compiled = compiled;
        this.row = row;
        this.party = party;
        this.part = part;
        this.meter = meter;
        this.bound = compiled.given();
        bound.or(part);
    }

    Response answer() {
        if (!holds(NeverMet.NONE, List.of(row.formula()))) {
            return refusal();
        }
        Conditions lifting = Conditions.thatLift(positions(part));
        ImmutableList<ImmutableList<Terms>> needed = neededConditions(lifting, false);
        Answer weakest = weakestOfIssues();
        if (!needed.isEmpty()) {
            return rejectedUntil(needed);
        }
        if (weakest != Answer.ACCEPTED) {
            return withoutConsent(weakest);
        }
        Optional<List<Formula>> together = consents(NeverMet.NONE);
        if (together.isEmpty() || !holds(NeverMet.NONE, together.get())) {
            return withoutConsent(Answer.SILENT);
        }
        return consent(together.get());
    }

    private List<Position> positions(BitSet groups) {
        List<Position> positions = new ArrayList<>();
        for (Premise member : compiled.membersOf(groups)) {
            if (member instanceof Position position && isOurs(position)) {
                positions.add(position);
            }
        }
        return positions;
    }

    private boolean isOurs(Position position) {
        return position.party().id().equals(party.id());
    }

    /** Returns whether the party's part, rules, assumptions and the formulas hold together. */
    private boolean holds(NeverMet neverMet, List<Formula> formulas) {
        Problem.Builder builder = compiled.problem().extend();
        BitSet groups = (BitSet) bound.clone();
        for (int g = part.nextSetBit(0); g >= 0; g = part.nextSetBit(g + 1)) {
            Premise member = compiled.members().get(g);
            if (member instanceof Position position && Conditions.of(position).meets(neverMet.texts())) {
                groups.clear(g);
                groups.set(builder.group(compiled.formula(compiled.binding(position, neverMet))));
            }
        }
        for (Formula formula : formulas) {
            groups.set(builder.group(formula));
        }
        return new Solver(builder.build(), meter).holds(groups);
    }

    /** The terms cannot hold with what the party said: is a rejection among the reasons? */
    private Response refusal() {
        Problem.Builder builder = compiled.problem().extend();
        BitSet demanded = new BitSet();
        demanded.set(builder.group(row.formula()));
        ConflictSearch search = new ConflictSearch(builder.build(), demanded, bound, meter);
        BitSet reasons = new BitSet();
        boolean isRejected = false;
        int sets = 0;
        for (BitSet set = search.next(); set != null; set = search.next()) {
            boolean rejects = hasRejection(set);
            if (sets++ < MOST_REASONS || rejects) {
                reasons.or(set);
            }
            isRejected |= rejects;
            if (isRejected && sets >= MOST_REASONS) {
                break;
            }
        }
        return Response.of(party, isRejected ? Answer.REJECTED : Answer.RULED_OUT, compiled.membersOf(reasons));
    }

    private boolean hasRejection(BitSet groups) {
        for (Position position : positions(groups)) {
            if (position instanceof Rejected) {
                return true;
            }
        }
        return false;
    }

    private Response rejectedUntil(ImmutableList<ImmutableList<Terms>> needed) {
        ImmutableList.Builder<Premise> lifted = ImmutableList.builder();
        for (Position position : positions(part)) {
            if (!(position instanceof Accepted) && Conditions.of(position).lifts(needed)) {
                lifted.add(position);
            }
        }
        ImmutableList<Premise> reasons = lifted.build();
        Response response = Response.of(party, Answer.REJECTED_UNTIL, reasons).under(needed);
        return isUnanswered(reasons) ? response.undetermined() : response;
    }

    /** Returns whether the party is silent or undecided on an issue that none of the rejections mentions. */
    private boolean isUnanswered(ImmutableList<Premise> rejections) {
        for (String issue : row.issues()) {
            boolean mentioned = false;
            for (Premise rejection : rejections) {
                mentioned |= compiled.issues(rejection.terms()).contains(issue);
            }
            if (!mentioned && answerOn(issue) != Answer.ACCEPTED) {
                return true;
            }
        }
        return false;
    }

    private Answer weakestOfIssues() {
        Answer weakest = Answer.ACCEPTED;
        for (String issue : row.issues()) {
            Answer answer = answerOn(issue);
            if (answer == Answer.SILENT) {
                return answer;
            }
            weakest = answer == Answer.UNDECIDED ? answer : weakest;
        }
        return weakest;
    }

    /** Returns whether the party consents to a way of meeting the terms on this issue alone. */
    private Answer answerOn(String issue) {
        Formula consent = compiled.consent(party, issue, NeverMet.NONE);
        if (consent != Formula.FALSE && holds(NeverMet.NONE, List.of(row.valuesOf(issue), consent))) {
            return Answer.ACCEPTED;
        }
        return isUndecidedOn(issue) ? Answer.UNDECIDED : Answer.SILENT;
    }

    private boolean isUndecidedOn(String issue) {
        for (Position position : compiled.negotiation().positions()) {
            if (position instanceof Undecided
                    && isOurs(position)
                    && compiled.issues(position.terms()).contains(issue)
                    && row.holdsWith(compiled.formula(position.terms()))) {
                return true;
            }
        }
        return false;
    }

    /** The party does not consent: what it said on the row's issues all the same. */
    private Response withoutConsent(Answer answer) {
        ImmutableList.Builder<Premise> said = ImmutableList.builder();
        for (Position position : compiled.negotiation().positions()) {
            if (isOurs(position)
                    && row.mentionsAnyOf(compiled.issues(position.terms()))
                    && (answer == Answer.SILENT || position instanceof Undecided)) {
                said.add(position);
            }
        }
        return Response.of(party, answer, said.build());
    }

    /** Returns the row's formula and the party's consent to each of its issues; empty where it can never consent. */
    private Optional<List<Formula>> consents(NeverMet neverMet) {
        List<Formula> formulas = new ArrayList<>();
        formulas.add(row.formula());
        for (String issue : row.issues()) {
            Formula consent = compiled.consent(party, issue, neverMet);
            if (consent == Formula.FALSE) {
                return Optional.empty();
            }
            formulas.add(consent);
        }
        return Optional.of(formulas);
    }

    private Response consent(List<Formula> together) {
        Conditions named = Conditions.namedBy(party, compiled);
        ImmutableList<ImmutableList<Terms>> needed = neededConditions(named, true);
        ImmutableList<Premise> reasons = consenting();
        if (!needed.isEmpty()) {
            return Response.of(party, Answer.ACCEPTED_IF, reasons).under(needed);
        }
        return Response.of(party, Answer.ACCEPTED, reasons).at(values(together));
    }

    private ImmutableList<Premise> consenting() {
        ImmutableList.Builder<Premise> consenting = ImmutableList.builder();
        for (Position position : compiled.negotiation().positions()) {
            boolean consents = (position instanceof Demanded || position instanceof Accepted)
                    && isOurs(position)
                    && !compiled.isExcluded(position)
                    && row.mentionsAnyOf(compiled.issues(position.terms()))
                    && row.holdsWith(compiled.formula(position.terms()));
            if (consents) {
                consenting.add(position);
            }
        }
        return consenting.build();
    }

    private ImmutableList<AcceptedValues> values(List<Formula> together) {
        ImmutableList.Builder<AcceptedValues> values = ImmutableList.builder();
        for (Issue issue : compiled.negotiation().issues()) {
            if (row.issues().contains(issue.id())) {
                values.add(AcceptedValueClasses.of(issue, classes(issue, together)));
            }
        }
        return values.build();
    }

    private List<ValueClass> classes(Issue issue, List<Formula> together) {
        List<ValueClass> possible = new ArrayList<>();
        ImmutableList<ValueClass> all = compiled.classes(issue);
        for (int c = 0; c < all.size(); c++) {
            BitSet only = new BitSet();
            only.set(c);
            List<Formula> formulas = new ArrayList<>(together);
            formulas.add(compiled.isIn(issue, only));
            if (holds(NeverMet.NONE, formulas)) {
                possible.add(all.get(c));
            }
        }
        return possible;
    }

    /**
     * Returns the minimal sets of conditions that, taken as never met, leave the party's positions satisfiable but not
     * with the terms: nor, where consent is asked for, with its consent to them.
     */
    private ImmutableList<ImmutableList<Terms>> neededConditions(Conditions conditions, boolean ofConsent) {
        Map<String, Terms> byText = conditions.byText();
        SmallestSubsets subsets = new SmallestSubsets(byText.keySet(), meter);
        if (!byText.isEmpty() && canBeNeeded(conditions, ofConsent)) {
            for (Set<String> some = subsets.next(); some != null; some = subsets.next()) {
                if (isNeeded(new NeverMet(some, ofConsent))) {
                    subsets.keep(some);
                }
            }
        }
        return Conditions.listed(subsets.kept(), byText);
    }

    /** Taking more conditions as never met only ever rules out more, but for the conditions of demands. */
    private boolean canBeNeeded(Conditions conditions, boolean ofConsent) {
        NeverMet all = new NeverMet(conditions.byText().keySet(), ofConsent);
        return (ofConsent && conditions.canRelease()) || failsWithout(all);
    }

    private boolean isNeeded(NeverMet neverMet) {
        return failsWithout(neverMet) && holds(neverMet, List.of());
    }

    private boolean failsWithout(NeverMet neverMet) {
        if (!neverMet.ofConsent()) {
            return !holds(neverMet, List.of(row.formula()));
        }
        Optional<List<Formula>> consents = consents(neverMet);
        return consents.isEmpty() || !holds(neverMet, consents.get());
    }
}
