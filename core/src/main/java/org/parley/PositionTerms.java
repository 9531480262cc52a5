package org.parley;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/** All terms of a position: what it is about, and its conditions. */
final class PositionTerms implements PositionVisitor<ImmutableList<Terms>> {
    private static final PositionTerms ALL = new PositionTerms();

    private PositionTerms() {}

    static ImmutableList<Terms> allOf(Position position) {
        return position.accept(ALL);
    }

    @Override
    public ImmutableList<Terms> demanded(Demanded position) {
        return list(position.terms(), position.when(), position.unless());
    }

    @Override
    public ImmutableList<Terms> accepted(Accepted position) {
        return list(position.terms(), position.onlyIf(), Optional.empty());
    }

    @Override
    public ImmutableList<Terms> rejected(Rejected position) {
        return list(position.terms(), position.unless(), position.until());
    }

    @Override
    public ImmutableList<Terms> undecided(Undecided position) {
        return ImmutableList.of(position.terms());
    }

    private static ImmutableList<Terms> list(Terms terms, Optional<Terms> one, Optional<Terms> other) {
        if (one.isEmpty() && other.isEmpty()) {
            return ImmutableList.of(terms);
        }
        ImmutableList.Builder<Terms> all = ImmutableList.builder();
        all.add(terms);
        if (one.isPresent()) {
            all.add(one.get());
        }
        if (other.isPresent()) {
            all.add(other.get());
        }
        return all.build();
    }
}
