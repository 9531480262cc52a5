package org.parley.analysis;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Set;
import org.parley.Demand;
import org.parley.Negotiation;
import org.parley.Party;
import org.parley.Position;
import org.parley.Terms;

/** Reads from the matrix who has not answered, and adds those who would have to act and are not asked there. */
final class SilenceLens {
    private final ResponseMatrix matrix;
    private final ImmutableList<Party> principals;
    private final ImmutableList.Builder<Silence> found = ImmutableList.builder();

    private SilenceLens(ResponseMatrix matrix, ImmutableList<Party> principals) {
        this.matrix = matrix;
        this.principals = principals;
    }

    static Silences of(ResponseMatrix matrix, ImmutableList<Party> principals) {
        SilenceLens lens = new SilenceLens(matrix, principals);
        for (ResponseRow row : matrix.rows()) {
            lens.add(row);
        }
        return new Silences(matrix.negotiation(), lens.found.build(), matrix.isComplete());
    }

    private void add(ResponseRow row) {
        Set<String> actors = new HashSet<>();
        for (Party actor : row.terms() instanceof Demand demand ? demand.actors() : ImmutableList.<Party>of()) {
            actors.add(actor.id());
            if (!isPrincipal(actor) && !hasSpoken(actor, row.terms())) {
                found.add(new Silence(actor, row.terms(), true));
            }
        }
        for (Response response : row.responses()) {
            if (response.answer() == Answer.SILENT) {
                found.add(new Silence(
                        response.party(),
                        row.terms(),
                        actors.contains(response.party().id())));
            }
        }
    }

    private boolean isPrincipal(Party party) {
        for (Party principal : principals) {
            if (principal.id().equals(party.id())) {
                return true;
            }
        }
        return false;
    }

    private boolean hasSpoken(Party party, Terms terms) {
        Negotiation negotiation = matrix.negotiation();
        for (Position position : negotiation.positions()) {
            if (position.party().id().equals(party.id())
                    && position.terms().text().equals(terms.text())) {
                return true;
            }
        }
        return false;
    }
}
