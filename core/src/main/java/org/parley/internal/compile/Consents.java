package org.parley.internal.compile;

import java.util.ArrayList;
import java.util.List;
import org.parley.Accepted;
import org.parley.Demanded;
import org.parley.Party;
import org.parley.Position;
import org.parley.PositionVisitor;
import org.parley.Rejected;
import org.parley.Undecided;
import org.parley.internal.engine.Formula;

/**
 * Where a party has consented to an issue: some demand or acceptance of it is active, mentions the issue and holds.
 *
 * <p>A rejection consents to nothing, and neither does silence.
 */
final class Consents implements PositionVisitor<Formula> {
    private final TermsCompiler compiler;
    private final NeverMet neverMet;

    Consents(TermsCompiler compiler, NeverMet neverMet) {
        this.compiler = compiler;
        this.neverMet = neverMet;
    }

    /** Returns where the party consents to an issue by one of the positions, which can consent to it. */
    Formula formula(Party party, List<Position> positions) {
        List<Formula> ways = new ArrayList<>();
        for (Position position : positions) {
            if (position.party().id().equals(party.id())) {
                ways.add(position.accept(this));
            }
        }
        return Formula.any(ways);
    }

    @Override
    public Formula demanded(Demanded position) {
        if (neverMet.consents(position.when())) {
            return Formula.FALSE;
        }
        List<Formula> active = new ArrayList<>();
        active.add(compiler.formula(position.terms()));
        if (position.when().isPresent()) {
            active.add(compiler.formula(position.when().get()));
        }
        if (position.unless().isPresent() && !neverMet.consents(position.unless())) {
            active.add(compiler.formula(position.unless().get()).negate());
        }
        return Formula.all(active);
    }

    @Override
    public Formula accepted(Accepted position) {
        if (neverMet.consents(position.onlyIf())) {
            return Formula.FALSE;
        }
        Formula holds = compiler.formula(position.terms());
        return position.onlyIf().isPresent()
                ? Formula.all(holds, compiler.formula(position.onlyIf().get()))
                : holds;
    }

    @Override
    public Formula rejected(Rejected position) {
        return Formula.FALSE;
    }

    @Override
    public Formula undecided(Undecided position) {
        return Formula.FALSE;
    }
}
