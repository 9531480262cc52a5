package org.parley;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * Rebuilds terms and positions with other issues or demands at the leaves.
 *
 * <p>What does not change is not rebuilt: it is returned itself.
 */
@SuppressWarnings({"ReferenceEquality", "OptionalEquality"}) // What changed is another object.
abstract class TermsMapper implements TermsVisitor<Terms>, PositionVisitor<Position> {
    /** Returns what stands in place of the issue. */
    abstract Issue issue(Issue issue);

    final Terms map(Terms terms) {
        return terms.accept(this);
    }

    private Optional<Terms> map(Optional<Terms> terms) {
        if (terms.isEmpty()) {
            return terms;
        }
        Terms mapped = map(terms.get());
        return mapped == terms.get() ? terms : Optional.of(mapped);
    }

    private ImmutableList<Terms> map(ImmutableList<Terms> parts) {
        for (int i = 0; i < parts.size(); i++) {
            Terms changed = map(parts.get(i));
            if (changed != parts.get(i)) {
                return map(parts, i, changed);
            }
        }
        return parts;
    }

    /** Maps parts of which the first that changes was mapped already. */
    private ImmutableList<Terms> map(ImmutableList<Terms> parts, int first, Terms changed) {
        ImmutableList.Builder<Terms> mapped = ImmutableList.builderWithExpectedSize(parts.size());
        mapped.addAll(parts.subList(0, first)).add(changed);
        for (int i = first + 1; i < parts.size(); i++) {
            mapped.add(map(parts.get(i)));
        }
        return mapped.build();
    }

    @Override
    public Terms among(Terms.Among terms) {
        Issue issue = issue(terms.issue());
        return issue == terms.issue() ? terms : new Terms.Among(issue, terms.values());
    }

    @Override
    public Terms within(Terms.Within terms) {
        Issue issue = issue(terms.issue());
        return issue == terms.issue() ? terms : new Terms.Within(issue, terms.least(), terms.most(), terms.unit());
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
        Terms prerequisite = map(terms.prerequisite());
        return prerequisite == terms.prerequisite() ? terms : new Terms.OnlyAfter(terms.step(), prerequisite);
    }

    @Override
    public Terms allOf(Terms.AllOf terms) {
        ImmutableList<Terms> parts = map(terms.parts());
        return parts == terms.parts() ? terms : new Terms.AllOf(parts);
    }

    @Override
    public Terms anyOf(Terms.AnyOf terms) {
        ImmutableList<Terms> parts = map(terms.parts());
        return parts == terms.parts() ? terms : new Terms.AnyOf(parts);
    }

    @Override
    public Terms not(Terms.Not terms) {
        Terms negated = map(terms.terms());
        return negated == terms.terms() ? terms : new Terms.Not(negated);
    }

    @Override
    public Terms exactlyOne(Terms.ExactlyOne terms) {
        ImmutableList<Terms> parts = map(terms.parts());
        return parts == terms.parts() ? terms : new Terms.ExactlyOne(parts);
    }

    @Override
    public Terms atMost(Terms.AtMost terms) {
        ImmutableList<Terms> parts = map(terms.parts());
        return parts == terms.parts() ? terms : new Terms.AtMost(terms.count(), parts);
    }

    @Override
    public Terms demand(Demand demand) {
        return demand;
    }

    @Override
    public Position demanded(Demanded position) {
        Terms terms = map(position.terms());
        Optional<Terms> when = map(position.when());
        Optional<Terms> unless = map(position.unless());
        return terms == position.terms() && when == position.when() && unless == position.unless()
                ? position
                : new Demanded(position.party(), terms, when, unless, position.details());
    }

    @Override
    public Position accepted(Accepted position) {
        Terms terms = map(position.terms());
        Optional<Terms> onlyIf = map(position.onlyIf());
        return terms == position.terms() && onlyIf == position.onlyIf()
                ? position
                : new Accepted(position.party(), terms, onlyIf, position.details());
    }

    @Override
    public Position rejected(Rejected position) {
        Terms terms = map(position.terms());
        Optional<Terms> unless = map(position.unless());
        Optional<Terms> until = map(position.until());
        return terms == position.terms() && unless == position.unless() && until == position.until()
                ? position
                : new Rejected(position.party(), terms, unless, until, position.details());
    }

    @Override
    public Position undecided(Undecided position) {
        Terms terms = map(position.terms());
        return terms == position.terms() ? position : new Undecided(position.party(), terms, position.details());
    }
}
