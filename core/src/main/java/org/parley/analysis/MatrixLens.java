package org.parley.analysis;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.Accepted;
import org.parley.Demanded;
import org.parley.Party;
import org.parley.Position;
import org.parley.internal.compile.CompiledNegotiation;
import org.parley.internal.engine.BudgetSpent;
import org.parley.internal.engine.Meter;

/** Finds who answers what to the terms that the others demand or accept. */
final class MatrixLens {
    private final CompiledNegotiation compiled;
    private final Meter meter;
    private final PartyAnswers answers;
    private boolean complete = true;

    MatrixLens(CompiledNegotiation compiled, Meter meter) {
        this.compiled = compiled;
        this.meter = meter;
        this.answers = new PartyAnswers(compiled, meter);
    }

    ResponseMatrix find() {
        ImmutableList.Builder<ResponseRow> rows = ImmutableList.builder();
        for (List<Position> held : holders()) {
            rows.add(row(ImmutableList.copyOf(held)));
        }
        return new ResponseMatrix(compiled.negotiation(), rows.build(), complete);
    }

    /** Returns the positions that hold each row's terms: those that demand them or, where none does, accept them. */
    private List<List<Position>> holders() {
        Map<String, List<Position>> demanding = new LinkedHashMap<>();
        Map<String, List<Position>> accepting = new LinkedHashMap<>();
        List<Position> sorted = new ArrayList<>(compiled.negotiation().positions());
        sorted.sort(new ByRank());
        for (Position position : sorted) {
            if (compiled.isPrincipal(position.party())
                    && !compiled.issues(position.terms()).isEmpty()) {
                if (position instanceof Demanded) {
                    add(demanding, position);
                } else if (position instanceof Accepted) {
                    add(accepting, position);
                }
            }
        }
        List<List<Position>> rows = new ArrayList<>(demanding.values());
        for (Map.Entry<String, List<Position>> row : accepting.entrySet()) {
            if (!demanding.containsKey(row.getKey())) {
                rows.add(row.getValue());
            }
        }
        return rows;
    }

    private static void add(Map<String, List<Position>> rows, Position position) {
        List<Position> known = rows.get(position.terms().text());
        if (known == null) {
            known = new ArrayList<>();
            rows.put(position.terms().text(), known);
        }
        known.add(position);
    }

    private ResponseRow row(ImmutableList<Position> held) {
        return complete ? answered(held) : unknown(held);
    }

    /** Once time is over, no row takes any more of it. */
    private ResponseRow unknown(ImmutableList<Position> held) {
        ResponseRow open = new ResponseRow(held.get(0).terms(), held, false, ImmutableList.of(), ImmutableList.of());
        ImmutableList.Builder<Response> responses = ImmutableList.builder();
        for (Party party : compiled.principals()) {
            if (open.isHeldByAnotherThan(party)) {
                responses.add(Response.of(party, Answer.UNKNOWN, ImmutableList.of()));
            }
        }
        return new ResponseRow(open.terms(), held, false, ImmutableList.of(), responses.build());
    }

    private ResponseRow answered(ImmutableList<Position> held) {
        RowTerms terms = new RowTerms(compiled, held.get(0).terms(), meter);
        ResponseRow open = new ResponseRow(terms.terms(), held, false, ImmutableList.of(), ImmutableList.of());
        try {
            if (!terms.hold()) {
                return new ResponseRow(terms.terms(), held, true, terms.excludedBy(), ImmutableList.of());
            }
        } catch (BudgetSpent spent) {
            complete = false;
        }
        return new ResponseRow(terms.terms(), held, false, ImmutableList.of(), responses(open, terms));
    }

    private ImmutableList<Response> responses(ResponseRow row, RowTerms terms) {
        ImmutableList.Builder<Response> responses = ImmutableList.builder();
        for (Party party : compiled.principals()) {
            if (row.isHeldByAnotherThan(party)) {
                responses.add(response(party, terms));
            }
        }
        return responses.build();
    }

    private Response response(Party party, RowTerms terms) {
        try {
            return answers.of(party, terms);
        } catch (BudgetSpent spent) {
            complete = false;
            return Response.of(party, Answer.UNKNOWN, ImmutableList.of());
        }
    }

    /** Positions by party, then by the party's own ranking, then by id. */
    private static final class ByRank implements Comparator<Position> {
        @Override
        public int compare(Position one, Position other) {
            int byParty = one.party().id().compareTo(other.party().id());
            int byRank = Integer.compare(rank(one), rank(other));
            return byParty != 0 ? byParty : byRank != 0 ? byRank : one.id().compareTo(other.id());
        }

        private static int rank(Position position) {
            return position.details().priority().orElse(Integer.MAX_VALUE);
        }
    }
}
