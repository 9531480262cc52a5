package org.parley.internal.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.Accepted;
import org.parley.Demanded;
import org.parley.Position;
import org.parley.PositionVisitor;
import org.parley.Rejected;
import org.parley.Step;
import org.parley.Terms;
import org.parley.Undecided;

/** What positions bind their parties to, as terms. */
final class Bindings implements PositionVisitor<Terms> {
    private final Mentions mentions;
    private final Fallbacks fallbacks;
    private final NeverMet neverMet;

    /** Makes bindings where the demands have these fallbacks. */
    Bindings(Mentions mentions, Fallbacks fallbacks, NeverMet neverMet) {
        this.mentions = mentions;
        this.fallbacks = fallbacks;
        this.neverMet = neverMet;
    }

    /** Returns whether a position of this kind binds its party to anything. */
    static boolean binds(Position position) {
        boolean hasCondition =
                position instanceof Accepted accepted && accepted.onlyIf().isPresent();
        return position instanceof Demanded || position instanceof Rejected || hasCondition;
    }

    Terms of(Position position) {
        return position.accept(this);
    }

    private static Terms anyOf(List<Terms> ways) {
        return ways.size() == 1 ? ways.get(0) : Terms.anyOf(ways.toArray(new Terms[0]));
    }

    @Override
    public Terms demanded(Demanded position) {
        if (neverMet.consents(position.when())) {
            return Terms.allOf();
        }
        List<Terms> ways = new ArrayList<>();
        if (position.when().isPresent()) {
            ways.add(Terms.not(position.when().get()));
        }
        ways.add(position.terms());
        if (position.unless().isPresent() && !neverMet.lifts(position.unless())) {
            ways.add(position.unless().get());
        }
        for (Accepted fallback : fallbacks.of(position)) {
            ways.add(fallback.terms());
        }
        return anyOf(ways);
    }

    @Override
    public Terms accepted(Accepted position) {
        if (position.onlyIf().isEmpty()) {
            return Terms.allOf();
        }
        Terms not = Terms.not(position.terms());
        return neverMet.consents(position.onlyIf())
                ? not
                : Terms.anyOf(not, position.onlyIf().get());
    }

    @Override
    public Terms rejected(Rejected position) {
        Terms not = Terms.not(position.terms());
        Optional<Terms> unless = position.unless();
        Optional<Terms> until = position.until();
        boolean outright = unless.isEmpty() && until.isEmpty();
        if (outright || neverMet.lifts(unless) || neverMet.lifts(until)) {
            return not;
        }
        List<Terms> lifted = new ArrayList<>();
        if (unless.isPresent()) {
            lifted.add(unless.get());
        }
        if (until.isPresent()) {
            addComesFirst(until.get(), position.terms(), lifted);
        }
        return Terms.anyOf(not, Terms.allOf(lifted));
    }

    private void addComesFirst(Terms until, Terms rejected, List<Terms> required) {
        required.add(until);
        for (Step earlier : TermsCompiler.stepsOf(until)) {
            required.add(earlier.occurs());
            for (Step later : mentions.steps(rejected).values()) {
                required.add(earlier.before(later));
            }
        }
    }

    @Override
    public Terms undecided(Undecided position) {
        return Terms.allOf();
    }
}
