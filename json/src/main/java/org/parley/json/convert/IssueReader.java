package org.parley.json.convert;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.ChoiceIssue;
import org.parley.ExternalCode;
import org.parley.Issue;
import org.parley.Party;
import org.parley.QuantityIssue;
import org.parley.json.problem.At;
import org.parley.json.wire.v1.IssueWire;
import org.parley.json.wire.v1.ScalarWire;

/** Reads issues: a choice where there are values, a quantity where there is a unit, else one answered yes or no. */
final class IssueReader {
    private final Vocabulary vocabulary;

    IssueReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    Issue issue(IssueWire wire, At at) {
        return wire.unit() == null ? choice(wire, at) : quantity(wire, wire.unit(), at);
    }

    ChoiceIssue choice(IssueWire wire, At at) {
        refuse("only an issue with a unit", "unit", at, wire.unit(), wire.least(), wire.most(), wire.smallestStep());
        List<String> values = wire.values() == null ? ImmutableList.of(ChoiceIssue.NO, ChoiceIssue.YES) : wire.values();
        Optional<String> zero = wire.values() == null ? Optional.of(ChoiceIssue.NO) : Optional.empty();
        return new ChoiceIssue(
                wire.id(),
                label(wire),
                ImmutableList.copyOf(values),
                isTrue(wire.ordered()),
                isTrue(wire.open()),
                wire.zero() == null ? zero : Optional.of(name(wire.zero(), at.then("zero"))),
                controller(wire, at),
                codes(wire, at));
    }

    private QuantityIssue quantity(IssueWire wire, String unit, At at) {
        refuse("only an issue without a unit", "values", at, wire.values(), wire.ordered(), wire.open());
        return new QuantityIssue(
                wire.id(),
                label(wire),
                unit,
                number(wire.least(), at.then("least")),
                number(wire.most(), at.then("most")),
                number(wire.smallestStep(), at.then("smallestStep")),
                number(wire.zero(), at.then("zero")),
                controller(wire, at),
                codes(wire, at));
    }

    /** Reports what only the other kind of issue has. */
    private void refuse(String who, String property, At at, @Nullable Object... present) {
        for (Object value : present) {
            if (value != null) {
                vocabulary
                        .findings()
                        .add(
                                at,
                                "mixed-kinds",
                                "This says what " + who + " can have: leave it out, or change " + property + ".");
                return;
            }
        }
    }

    private static String label(IssueWire wire) {
        return wire.label() == null ? wire.id() : wire.label();
    }

    static boolean isTrue(@Nullable Boolean flag) {
        return flag != null && flag;
    }

    private Optional<Party> controller(IssueWire wire, At at) {
        return vocabulary.optionalParty(wire.controlledBy(), at.then("controlledBy"));
    }

    private ImmutableList<ExternalCode> codes(IssueWire wire, At at) {
        return new PartyReader(vocabulary).codes(wire.codes(), at);
    }

    private String name(ScalarWire wire, At at) {
        if (wire.name() == null) {
            vocabulary.findings().addUnexpected(at, "wrong-type", "a number", "one of the values");
        }
        return wire.name() == null ? String.valueOf(wire.number()) : wire.name();
    }

    private Optional<BigDecimal> number(@Nullable ScalarWire wire, At at) {
        if (wire != null && wire.name() != null) {
            vocabulary.findings().addUnexpected(at, "wrong-type", "a text", "a number");
        }
        return wire == null ? Optional.empty() : vocabulary.number(wire.number(), at);
    }
}
