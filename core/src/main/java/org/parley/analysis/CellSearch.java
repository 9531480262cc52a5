package org.parley.analysis;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.parley.Accepted;
import org.parley.Demanded;
import org.parley.Issue;
import org.parley.Position;
import org.parley.Premise;
import org.parley.Rejected;
import org.parley.Undecided;
import org.parley.internal.compile.CompiledNegotiation;
import org.parley.internal.compile.NeverMet;
import org.parley.internal.compile.ValueClass;
import org.parley.internal.engine.Formula;
import org.parley.internal.engine.Meter;

/** Finds one party's answer to the terms of a row, by a part of its positions that holds together. */
final class CellSearch {
    /** Reasons are listed up to this many minimal sets; a rejection among them is looked for beyond. */
    private static final int MOST_REASONS = 32;

    private final CompiledNegotiation compiled;
    private final RowTerms row;
    private final BoundParty bound;
    private final Meter meter;

    CellSearch(CompiledNegotiation compiled, RowTerms row, BoundParty bound, Meter meter) {
        this.compiled = compiled;
        this.row = row;
        this.bound = bound;
        this.meter = meter;
    }

    Response answer() {
        if (!bound.allows(NeverMet.NONE, List.of(row.formula()))) {
            return refusal();
        }
        NeededConditions lifting = needed(false, Conditions.thatLift(bound.positions()));
        if (!lifting.areNone()) {
            return rejectedUntil(lifting);
        }
        Answer weakest = weakestOfIssues();
        if (weakest != Answer.ACCEPTED) {
            return withoutConsent(weakest);
        }
        Optional<List<Formula>> together = NeededConditions.consents(compiled, row, bound, NeverMet.NONE);
        if (together.isEmpty() || !bound.allows(NeverMet.NONE, together.get())) {
            return withoutConsent(Answer.SILENT);
        }
        NeededConditions named = needed(true, Conditions.namedBy(bound.party(), compiled));
        return named.areNone() ? accepted(together.get()) : acceptedIf(named);
    }

    private NeededConditions needed(boolean ofConsent, Conditions all) {
        return new NeededConditions(compiled, row, bound, ofConsent, all, meter);
    }

    /** The terms cannot hold with what the party said: is a rejection among the reasons? */
    private Response refusal() {
        BoundParty.Obstacles obstacles = bound.obstacles(NeverMet.NONE, List.of(row.formula()));
        BitSet reasons = new BitSet();
        boolean isRejected = false;
        int sets = 0;
        for (BitSet set = obstacles.next(); set != null; set = obstacles.next()) {
            boolean rejects = hasRejection(set);
            if (sets++ < MOST_REASONS || rejects) {
                reasons.or(set);
            }
            isRejected |= rejects;
            if (isRejected && sets >= MOST_REASONS) {
                break;
            }
        }
        Answer answer = isRejected ? Answer.REJECTED : Answer.RULED_OUT;
        return Response.of(bound.party(), answer, compiled.membersOf(reasons));
    }

    private boolean hasRejection(BitSet groups) {
        for (Premise member : compiled.membersOf(groups)) {
            if (member instanceof Rejected) {
                return true;
            }
        }
        return false;
    }

    private Response rejectedUntil(NeededConditions lifting) {
        List<Position> lifted = new ArrayList<>();
        for (Position position : bound.positions()) {
            if (Conditions.thatLift(List.of(position)).lifts(lifting.sets())) {
                lifted.add(position);
            }
        }
        ImmutableList<Premise> reasons = Reasons.of(compiled, lifted, lifting.reasons());
        Response response =
                Response.of(bound.party(), Answer.REJECTED_UNTIL, reasons).under(lifting.sets());
        return isUnanswered(lifted) ? response.undetermined() : response;
    }

    /** Returns whether the party is silent or undecided on an issue that none of the rejections mentions. */
    private boolean isUnanswered(List<Position> rejections) {
        for (String issue : row.issues()) {
            boolean mentioned = false;
            for (Position rejection : rejections) {
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

    /** Returns the issues of the terms on which the party has consented to no way of meeting them. */
    List<Issue> unanswered() {
        List<Issue> unanswered = new ArrayList<>();
        for (Issue issue : compiled.negotiation().issues()) {
            if (row.issues().contains(issue.id()) && answerOn(issue.id()) != Answer.ACCEPTED) {
                unanswered.add(issue);
            }
        }
        return unanswered;
    }

    /** Returns whether the party consents to a way of meeting the terms on this issue alone. */
    private Answer answerOn(String issue) {
        Formula consent = compiled.consent(bound.party(), issue, NeverMet.NONE);
        if (consent != Formula.FALSE && bound.allows(NeverMet.NONE, List.of(row.valuesOf(issue), consent))) {
            return Answer.ACCEPTED;
        }
        return isUndecidedOn(issue) ? Answer.UNDECIDED : Answer.SILENT;
    }

    private boolean isUndecidedOn(String issue) {
        for (Position position : compiled.negotiation().positions()) {
            if (position instanceof Undecided
                    && bound.holds(position)
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
            if (bound.holds(position)
                    && row.mentionsAnyOf(compiled.issues(position.terms()))
                    && (answer == Answer.SILENT || position instanceof Undecided)) {
                said.add(position);
            }
        }
        return Response.of(bound.party(), answer, said.build());
    }

    private Response acceptedIf(NeededConditions named) {
        List<Position> naming = consenting();
        for (Position position : compiled.negotiation().positions()) {
            if (bound.holds(position)
                    && !compiled.isExcluded(position)
                    && Conditions.of(position).lifts(named.sets())) {
                naming.add(position);
            }
        }
        ImmutableList<Premise> reasons = Reasons.of(compiled, naming, named.reasons());
        return Response.of(bound.party(), Answer.ACCEPTED_IF, reasons).under(named.sets());
    }

    private Response accepted(List<Formula> together) {
        ImmutableList.Builder<IssueValues> values = ImmutableList.builder();
        for (Issue issue : compiled.negotiation().issues()) {
            if (row.issues().contains(issue.id())) {
                values.add(IssueValueClasses.of(issue, classes(issue, together)));
            }
        }
        ImmutableList<Premise> reasons = Reasons.of(compiled, consenting(), List.of());
        return Response.of(bound.party(), Answer.ACCEPTED, reasons).at(values.build());
    }

    /** Returns the party's demands and acceptances that can consent to the terms. */
    private List<Position> consenting() {
        List<Position> consenting = new ArrayList<>();
        for (Position position : compiled.negotiation().positions()) {
            boolean consents = (position instanceof Demanded || position instanceof Accepted)
                    && bound.holds(position)
                    && !compiled.isExcluded(position)
                    && row.mentionsAnyOf(compiled.issues(position.terms()))
                    && row.holdsWith(compiled.formula(position.terms()));
            if (consents) {
                consenting.add(position);
            }
        }
        return consenting;
    }

    private List<ValueClass> classes(Issue issue, List<Formula> together) {
        List<ValueClass> possible = new ArrayList<>();
        ImmutableList<ValueClass> all = compiled.classes(issue);
        for (int c = 0; c < all.size(); c++) {
            BitSet only = new BitSet();
            only.set(c);
            List<Formula> formulas = new ArrayList<>(together);
            formulas.add(compiled.isIn(issue, only));
            if (bound.allows(NeverMet.NONE, formulas)) {
                possible.add(all.get(c));
            }
        }
        return possible;
    }
}
