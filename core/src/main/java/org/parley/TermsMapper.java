package org.parley;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/** Rebuilds terms and positions with other issues or demands at the leaves. */
abstract class TermsMapper implements TermsVisitor<Terms>, PositionVisitor<Position> {
    /** Returns what stands in place of the issue. */
    abstract Issue issue(Issue issue);

    final Terms map(Terms terms) {
        return terms.accept(this);
    }

    private Optional<Terms> map(Optional<Terms> terms) {
        return terms.isPresent() ? Optional.of(map(terms.get())) : terms;
    }

    private ImmutableList<Terms> map(ImmutableList<Terms> parts) {
        ImmutableList.Builder<Terms> mapped = ImmutableList.builder();
        for (Terms part : parts) {
            mapped.add(map(part));
        }
        return mapped.build();
    }

    @Override
    public Terms among(Terms.Among terms) {
        return new Terms.Among(issue(terms.issue()), terms.values());
    }

    @Override
    public Terms within(Terms.Within terms) {
        return new Terms.Within(issue(terms.issue()), terms.least(), terms.most(), terms.unit());
    }

    @Override
    public Terms occurs(Terms.Occurs terms) {
        return terms;
    }

    @Override
    public Terms before(Terms.Before terms) {
        return terms;
    }

    @Override
    public Terms onlyAfter(Terms.OnlyAfter terms) {
        return new Terms.OnlyAfter(terms.step(), map(terms.prerequisite()));
    }

    @Override
    public Terms allOf(Terms.AllOf terms) {
        return new Terms.AllOf(map(terms.parts()));
    }

    @Override
    public Terms anyOf(Terms.AnyOf terms) {
        return new Terms.AnyOf(map(terms.parts()));
    }

    @Override
    public Terms not(Terms.Not terms) {
        return new Terms.Not(map(terms.terms()));
    }

    @Override
    public Terms exactlyOne(Terms.ExactlyOne terms) {
        return new Terms.ExactlyOne(map(terms.parts()));
    }

    @Override
    public Terms atMost(Terms.AtMost terms) {
        return new Terms.AtMost(terms.count(), map(terms.parts()));
    }

    @Override
    public Terms demand(Demand demand) {
        return demand;
    }

    @Override
    public Position demanded(Demanded position) {
        return new Demanded(
                position.party(),
                map(position.terms()),
                map(position.when()),
                map(position.unless()),
                position.details());
    }

    @Override
    public Position accepted(Accepted position) {
        return new Accepted(position.party(), map(position.terms()), map(position.onlyIf()), position.details());
    }

    @Override
    public Position rejected(Rejected position) {
        return new Rejected(
                position.party(),
                map(position.terms()),
                map(position.unless()),
                map(position.until()),
                position.details());
    }

    @Override
    public Position undecided(Undecided position) {
        return new Undecided(position.party(), map(position.terms()), position.details());
    }
}
