package org.parley.analysis;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import java.util.Optional;
import org.parley.Negotiation;
import org.parley.Party;
import org.parley.Terms;

/**
 * Who answers what: a row for the terms that each principal demands or accepts, and the other principals' answers.
 *
 * @param negotiation what the answers are about
 * @param rows the rows, demanded ones by party and its ranking, then accepted ones
 * @param isComplete whether every answer is known; where the budget was spent, some are UNKNOWN or missing
 */
@Immutable
public record ResponseMatrix(Negotiation negotiation, ImmutableList<ResponseRow> rows, boolean isComplete) {
    /** Returns the row of these terms, if some principal demands or accepts them. */
    public Optional<ResponseRow> row(Terms terms) {
        String text = terms.among(negotiation.principals()).text();
        for (ResponseRow row : rows) {
            if (row.terms().text().equals(text)) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    /** Returns the party's answer to these terms; empty where there is no such cell. */
    public Optional<Response> response(Terms terms, Party party) {
        Optional<ResponseRow> row = row(terms);
        return row.isPresent() ? row.get().response(party) : Optional.empty();
    }

    /** Returns the matrix in plain English, a line for each answer. */
    public String explain() {
        return Report.of(this);
    }
}
