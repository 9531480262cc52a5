package org.parley.analysis;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import org.parley.Party;
import org.parley.Premise;
import org.parley.Terms;

/**
 * One cell of the response matrix: what a party's positions say to a row's terms, and why.
 *
 * @param party the party
 * @param answer what its positions say
 * @param compatibility what that means for the two going together
 * @param reasons the positions, rules and assumptions that the answer rests on; where the party is silent, what it did
 *     say on the row's issues
 * @param conditions sets of conditions that the party named, of each of which one has to be met; nothing where the
 *     answer has no condition
 * @param values for an answer of ACCEPTED, the values with the party's consent, issue by issue
 */
@Immutable
public record Response(
        Party party,
        Answer answer,
        Compatibility compatibility,
        ImmutableList<Premise> reasons,
        ImmutableList<ImmutableList<Terms>> conditions,
        ImmutableList<IssueValues> values) {
    static Response of(Party party, Answer answer, ImmutableList<Premise> reasons) {
        return new Response(party, answer, answer.compatibility(), reasons, ImmutableList.of(), ImmutableList.of());
    }

    Response under(ImmutableList<ImmutableList<Terms>> newConditions) {
        return new Response(party, answer, compatibility, reasons, newConditions, values);
    }

    Response undetermined() {
        return new Response(party, answer, Compatibility.UNDETERMINED, reasons, conditions, values);
    }

    Response at(ImmutableList<IssueValues> newValues) {
        return new Response(party, answer, compatibility, reasons, conditions, newValues);
    }

    /** Returns the answer in plain English, such as "South rejects it. Incompatible." */
    public String explain() {
        return AnswerWording.of(this);
    }
}
