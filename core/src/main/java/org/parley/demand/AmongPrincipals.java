package org.parley.demand;

import com.google.common.collect.ImmutableList;
import org.parley.Demand;
import org.parley.Party;
import org.parley.Terms;
import org.parley.TermsVisitor;

/** Terms whose demands read as they do among these principals. */
final class AmongPrincipals implements TermsVisitor<Terms> {
    private final ImmutableList<Party> principals;

    AmongPrincipals(ImmutableList<Party> principals) {
        this.principals = principals;
    }

    private ImmutableList<Terms> all(ImmutableList<Terms> parts) {
        ImmutableList.Builder<Terms> among = ImmutableList.builder();
        for (Terms part : parts) {
            among.add(part.accept(this));
        }
        return among.build();
    }

    @Override
    public Terms among(Terms.Among terms) {
        return terms;
    }

    @Override
    public Terms within(Terms.Within terms) {
        return terms;
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
        return new Terms.OnlyAfter(terms.step(), terms.prerequisite().accept(this));
    }

    @Override
    public Terms allOf(Terms.AllOf terms) {
        return new Terms.AllOf(all(terms.parts()));
    }

    @Override
    public Terms anyOf(Terms.AnyOf terms) {
        return new Terms.AnyOf(all(terms.parts()));
    }

    @Override
    public Terms not(Terms.Not terms) {
        return new Terms.Not(terms.terms().accept(this));
    }

    @Override
    public Terms exactlyOne(Terms.ExactlyOne terms) {
        return new Terms.ExactlyOne(all(terms.parts()));
    }

    @Override
    public Terms atMost(Terms.AtMost terms) {
        return new Terms.AtMost(terms.count(), all(terms.parts()));
    }

    @Override
    public Terms demand(Demand demand) {
        return demand.among(principals);
    }
}
