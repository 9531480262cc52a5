package org.parley.json.convert;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.Demand;
import org.parley.Issue;
import org.parley.Step;
import org.parley.Terms;
import org.parley.json.problem.At;
import org.parley.json.wire.v1.DemandWire;
import org.parley.json.wire.v1.TermsWire;

/** Reads terms of every kind. */
public final class TermsReader {
    private final Vocabulary vocabulary;
    private final DemandReader demands;
    private final OwnDemands ownDemands;
    /** Two parties' positions are often on one demand: it is made once. */
    private final Map<DemandWire, Demand> made = new HashMap<>();

    TermsReader(Vocabulary vocabulary, OwnDemands ownDemands) {
        this.vocabulary = vocabulary;
        this.demands = new DemandReader(vocabulary, this);
        this.ownDemands = ownDemands;
    }

    /** Returns what the document defines. */
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /** Returns the terms. */
    public Terms terms(TermsWire wire, At at) {
        if (wire instanceof DemandWire demand) {
            return demand(demand, at);
        }
        if (wire instanceof TermsWire.OwnDemandWire own) {
            return ownDemands.read(own, at, this);
        }
        if (wire instanceof TermsWire.OccursWire occurs) {
            return vocabulary.step(occurs.step(), at).occurs();
        }
        if (wire instanceof TermsWire.IssueTermsWire issue) {
            return issueTerms(issue, at);
        }
        return wire instanceof TermsWire.OrderWire order ? order(order, at) : combination(wire, at);
    }

    private Demand demand(DemandWire wire, At at) {
        Demand known = made.get(wire);
        if (known != null) {
            return known;
        }
        int before = vocabulary.findings().size();
        Demand demand = demands.demand(wire, at);
        if (vocabulary.findings().size() == before) {
            made.put(wire, demand);
        }
        return demand;
    }

    private Terms combination(TermsWire wire, At at) {
        if (wire instanceof TermsWire.AllOfWire all) {
            return new Terms.AllOf(parts(all.allOf(), at.then("allOf")));
        }
        if (wire instanceof TermsWire.AnyOfWire any) {
            return new Terms.AnyOf(parts(any.anyOf(), at.then("anyOf")));
        }
        if (wire instanceof TermsWire.NotWire not) {
            return Terms.not(terms(not.not(), at.then("not")));
        }
        if (wire instanceof TermsWire.ExactlyOneWire one) {
            return new Terms.ExactlyOne(parts(one.exactlyOne(), at.then("exactlyOne")));
        }
        TermsWire.AtMostWire atMost = (TermsWire.AtMostWire) wire;
        return new Terms.AtMost(atMost.atMost(), parts(atMost.of(), at.then("of")));
    }

    /** Returns the terms, each part of which that is wrong is reported. */
    ImmutableList<Terms> parts(List<TermsWire> wires, At at) {
        return Elements.read(wires, at, vocabulary.findings(), this::terms);
    }

    /** Returns the terms, if there are any. */
    Optional<Terms> optional(@Nullable TermsWire wire, At at) {
        return wire == null ? Optional.empty() : Optional.of(terms(wire, at));
    }

    private Terms order(TermsWire.OrderWire wire, At at) {
        Step step = vocabulary.step(wire.step(), at.then("step"));
        if ((wire.before() == null) == (wire.onlyAfter() == null)) {
            throw new IllegalArgumentException(
                    "An order of steps says either before or onlyAfter: give one of the two.");
        }
        return wire.before() != null
                ? step.before(vocabulary.step(wire.before(), at.then("before")))
                : new Terms.OnlyAfter(step, prerequisite(wire.onlyAfter(), at.then("onlyAfter")));
    }

    /** Returns what comes first: a step that occurs, or a demand. */
    Terms prerequisite(@Nullable TermsWire wire, At at) {
        Terms terms = wire == null ? Terms.allOf() : terms(wire, at);
        if (!(terms instanceof Terms.Occurs) && !(terms instanceof Demand)) {
            vocabulary.findings().addUnexpected(at, "wrong-type", "other terms", "the id of a step, or a demand");
        }
        return terms;
    }

    private Terms issueTerms(TermsWire.IssueTermsWire wire, At at) {
        Issue issue = vocabulary.issue(wire.issue());
        boolean saysHowMuch = wire.exactly() != null || wire.atLeast() != null || wire.atMost() != null;
        int ways = (wire.is() == null ? 0 : 1) + (wire.in() == null ? 0 : 1) + (saysHowMuch ? 1 : 0);
        if (ways != 1 || (wire.exactly() != null && (wire.atLeast() != null || wire.atMost() != null))) {
            throw new IllegalArgumentException("Terms about an issue say what it is, in one way: give is, or in, or"
                    + " exactly, or atLeast, atMost or both.");
        }
        return saysHowMuch ? within(issue, wire, at) : among(issue, wire);
    }

    private static Terms among(Issue issue, TermsWire.IssueTermsWire wire) {
        if (wire.unit() != null) {
            throw new IllegalArgumentException("A unit goes with a number: leave it out.");
        }
        List<String> values = wire.is() == null ? wire.in() : ImmutableList.of(wire.is());
        return new Terms.Among(issue, ImmutableList.copyOf(values == null ? ImmutableList.of() : values));
    }

    private Terms within(Issue issue, TermsWire.IssueTermsWire wire, At at) {
        if (wire.unit() == null) {
            throw new IllegalArgumentException("A number without a unit says nothing: give the unit of issue "
                    + issue.id() + " as it is defined.");
        }
        Optional<BigDecimal> exactly = vocabulary.number(wire.exactly(), at.then("exactly"));
        Optional<BigDecimal> least = vocabulary.number(wire.atLeast(), at.then("atLeast"));
        Optional<BigDecimal> most = vocabulary.number(wire.atMost(), at.then("atMost"));
        return exactly.isPresent()
                ? new Terms.Within(issue, exactly, exactly, wire.unit())
                : new Terms.Within(issue, least, most, wire.unit());
    }
}
