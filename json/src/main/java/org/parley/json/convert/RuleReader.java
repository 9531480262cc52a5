package org.parley.json.convert;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.CompatibilityRule;
import org.parley.Step;
import org.parley.Terms;
import org.parley.json.problem.At;
import org.parley.json.problem.Findings;
import org.parley.json.wire.v1.RuleWire;
import org.parley.json.wire.v1.TermsWire;

/** Reads rules, by their terms or in one of the short forms. */
final class RuleReader {
    private static final String FORMS = "that, excludes, requires, precedes, exactlyOne, or atMost with of";

    private final Vocabulary vocabulary;
    private final Findings findings;
    private final TermsReader terms;

    RuleReader(Vocabulary vocabulary, TermsReader terms) {
        this.vocabulary = vocabulary;
        this.findings = vocabulary.findings();
        this.terms = terms;
    }

    CompatibilityRule rule(RuleWire wire, At at) {
        requireOneForm(wire, at);
        Terms stated = terms(wire, at);
        return new CompatibilityRule(
                wire.id() == null ? CompatibilityRule.that(stated).id() : wire.id(),
                stated,
                wire.because() == null ? "" : wire.because(),
                wire.authority() == null ? "" : wire.authority(),
                wire.origin() == null
                        ? CompatibilityRule.Origin.STATED
                        : Names.ORIGIN.read(wire.origin(), at.then("origin"), findings),
                Names.disclosure(wire.disclosure(), at.then("disclosure"), findings));
    }

    private void requireOneForm(RuleWire wire, At at) {
        int forms = count(wire.that())
                + count(wire.excludes())
                + count(wire.requires())
                + count(wire.precedes())
                + count(wire.exactlyOne())
                + count(wire.atMost());
        if (forms == 0) {
            findings.addUnexpected(at, "missing-property", "a rule that says nothing", "one of " + FORMS);
            throw new RefusedException();
        }
        if (forms > 1) {
            throw new IllegalArgumentException("A rule says one thing: give one of " + FORMS + ".");
        }
        if (count(wire.atMost()) != count(wire.of())) {
            throw new IllegalArgumentException(
                    "How many hold at most, and of which terms, go together: give atMost and of, or neither.");
        }
    }

    private static int count(@Nullable Object form) {
        return form == null ? 0 : 1;
    }

    private Terms terms(RuleWire wire, At at) {
        if (wire.that() != null) {
            return terms.terms(wire.that(), at.then("that"));
        }
        if (wire.excludes() != null) {
            ImmutableList<Terms> two = two(wire.excludes(), at.then("excludes"));
            return CompatibilityRule.excludes(two.get(0), two.get(1)).terms();
        }
        if (wire.requires() != null) {
            ImmutableList<Terms> two = two(wire.requires(), at.then("requires"));
            return CompatibilityRule.requires(two.get(0), two.get(1)).terms();
        }
        return wire.precedes() != null ? order(wire.precedes(), at.then("precedes")) : number(wire, at);
    }

    private Terms number(RuleWire wire, At at) {
        return wire.exactlyOne() != null
                ? new Terms.ExactlyOne(terms.parts(wire.exactlyOne(), at.then("exactlyOne")))
                : new Terms.AtMost(
                        wire.atMost() == null ? 0 : wire.atMost(),
                        wire.of() == null ? ImmutableList.of() : terms.parts(wire.of(), at.then("of")));
    }

    private Terms order(List<String> steps, At at) {
        requireTwo(steps, at);
        Step first = vocabulary.step(steps.get(0), at.then(0));
        return CompatibilityRule.precedes(first, vocabulary.step(steps.get(1), at.then(1)))
                .terms();
    }

    private ImmutableList<Terms> two(List<TermsWire> wires, At at) {
        requireTwo(wires, at);
        ImmutableList<Terms> two = terms.parts(wires, at);
        if (two.size() != 2) {
            throw new RefusedException();
        }
        return two;
    }

    private void requireTwo(List<?> wires, At at) {
        if (wires.size() != 2) {
            findings.addUnexpected(at, "invalid-value", "a list of " + wires.size(), "the two that the rule is about");
            throw new RefusedException();
        }
    }
}
