package org.parley.json.convert;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.Demand;
import org.parley.Terms;
import org.parley.TermsVisitor;
import org.parley.json.wire.v1.TermsWire;

/** Writes terms of every kind. */
public final class TermsWriter implements TermsVisitor<TermsWire> {
    private final DemandWriter demands;
    private final OwnDemands ownDemands;
    private final References references;

    /** Writes demands of own types as these do, and notes what is referred to. */
    public TermsWriter(OwnDemands ownDemands, References references) {
        this.demands = new DemandWriter(this, references);
        this.ownDemands = ownDemands;
        this.references = references;
    }

    /** Returns what the terms written so far refer to. */
    public References references() {
        return references;
    }

    /** Returns the terms as they are written. */
    public TermsWire terms(Terms terms) {
        return terms.accept(this);
    }

    @Nullable
    TermsWire optional(Optional<Terms> terms) {
        return terms.isPresent() ? terms(terms.get()) : null;
    }

    List<TermsWire> all(List<Terms> terms) {
        return Elements.writeAll(terms, this::terms);
    }

    @Override
    public TermsWire among(Terms.Among terms) {
        List<String> values = terms.values();
        String is = values.size() == 1 ? values.get(0) : null;
        return new TermsWire.IssueTermsWire(
                references.issue(terms.issue()), is, is == null ? values : null, null, null, null, null);
    }

    @Override
    public TermsWire within(Terms.Within terms) {
        BigDecimal least = terms.least().orElse(null);
        BigDecimal most = terms.most().orElse(null);
        boolean isExact = least != null && least.equals(most);
        return new TermsWire.IssueTermsWire(
                references.issue(terms.issue()),
                null,
                null,
                isExact ? least : null,
                isExact ? null : least,
                isExact ? null : most,
                terms.unit());
    }

    @Override
    public TermsWire occurs(Terms.Occurs terms) {
        return new TermsWire.OccursWire(references.step(terms.step()));
    }

    @Override
    public TermsWire before(Terms.Before terms) {
        return new TermsWire.OrderWire(references.step(terms.first()), references.step(terms.second()), null);
    }

    @Override
    public TermsWire onlyAfter(Terms.OnlyAfter terms) {
        return new TermsWire.OrderWire(references.step(terms.step()), null, terms(terms.prerequisite()));
    }

    @Override
    public TermsWire allOf(Terms.AllOf terms) {
        return new TermsWire.AllOfWire(all(terms.parts()));
    }

    @Override
    public TermsWire anyOf(Terms.AnyOf terms) {
        return new TermsWire.AnyOfWire(all(terms.parts()));
    }

    @Override
    public TermsWire not(Terms.Not terms) {
        return new TermsWire.NotWire(terms(terms.terms()));
    }

    @Override
    public TermsWire exactlyOne(Terms.ExactlyOne terms) {
        return new TermsWire.ExactlyOneWire(all(terms.parts()));
    }

    @Override
    public TermsWire atMost(Terms.AtMost terms) {
        return new TermsWire.AtMostWire(terms.count(), all(terms.parts()));
    }

    @Override
    public TermsWire demand(Demand demand) {
        TermsWire wire = demands.demand(demand);
        return wire == null ? ownDemands.write(demand, this) : wire;
    }
}
