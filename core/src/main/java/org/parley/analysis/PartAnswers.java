package org.parley.analysis;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.parley.Party;
import org.parley.Premise;
import org.parley.Terms;
import org.parley.internal.compile.CompiledNegotiation;

/** One answer from those of the consistent parts of a party's positions. */
final class PartAnswers {
    private PartAnswers() {}

    /** Returns the answer that all parts give; CONTRADICTORY where they give different ones. */
    static Response joined(List<Response> answers, Party party, CompiledNegotiation compiled) {
        Response first = answers.get(0);
        for (Response other : answers) {
            if (other.answer() != first.answer()) {
                return Response.of(party, Answer.CONTRADICTORY, reasons(answers, compiled));
            }
        }
        if (answers.size() == 1) {
            return first;
        }
        Response joined = Response.of(party, first.answer(), reasons(answers, compiled))
                .under(conditions(answers))
                .at(values(answers));
        return isUndetermined(answers) ? joined.undetermined() : joined;
    }

    /** Returns the values of all parts, issue by issue. */
    private static ImmutableList<IssueValues> values(List<Response> answers) {
        List<IssueValues> all = new ArrayList<>(answers.get(0).values());
        for (Response other : answers.subList(1, answers.size())) {
            for (int i = 0; i < all.size(); i++) {
                all.set(i, all.get(i).and(other.values().get(i)));
            }
        }
        return ImmutableList.copyOf(all);
    }

    private static boolean isUndetermined(List<Response> answers) {
        for (Response answer : answers) {
            if (answer.compatibility() == Compatibility.UNDETERMINED) {
                return true;
            }
        }
        return false;
    }

    private static ImmutableList<Premise> reasons(List<Response> answers, CompiledNegotiation compiled) {
        List<ImmutableList<Premise>> sets = new ArrayList<>();
        for (Response answer : answers) {
            sets.add(answer.reasons());
        }
        return Reasons.of(compiled, List.of(), sets);
    }

    /** Returns the minimal ones of all parts' sets of conditions. */
    private static ImmutableList<ImmutableList<Terms>> conditions(List<Response> answers) {
        List<ImmutableList<Terms>> all = new ArrayList<>();
        for (Response answer : answers) {
            for (ImmutableList<Terms> set : answer.conditions()) {
                if (!containsSame(all, set)) {
                    all.add(set);
                }
            }
        }
        ImmutableList.Builder<ImmutableList<Terms>> minimal = ImmutableList.builder();
        for (ImmutableList<Terms> set : all) {
            if (!containsSmaller(all, set)) {
                minimal.add(set);
            }
        }
        return minimal.build();
    }

    private static boolean containsSame(List<ImmutableList<Terms>> sets, ImmutableList<Terms> set) {
        for (ImmutableList<Terms> other : sets) {
            if (other.size() == set.size() && isWithin(other, set)) {
                return true;
            }
        }
        return false;
    }

    private static boolean containsSmaller(List<ImmutableList<Terms>> sets, ImmutableList<Terms> set) {
        for (ImmutableList<Terms> other : sets) {
            if (other.size() < set.size() && isWithin(other, set)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWithin(ImmutableList<Terms> small, ImmutableList<Terms> large) {
        for (Terms terms : small) {
            boolean found = false;
            for (Terms other : large) {
                found |= other.text().equals(terms.text());
            }
            if (!found) {
                return false;
            }
        }
        return true;
    }
}
