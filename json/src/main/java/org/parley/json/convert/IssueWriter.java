package org.parley.json.convert;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.ChoiceIssue;
import org.parley.ExternalCode;
import org.parley.Issue;
import org.parley.QuantityIssue;
import org.parley.json.wire.v1.CodeWire;
import org.parley.json.wire.v1.IssueWire;
import org.parley.json.wire.v1.ScalarWire;

/** Writes issues. */
final class IssueWriter {
    private static final List<String> NO_OR_YES = List.of(ChoiceIssue.NO, ChoiceIssue.YES);

    private final References references;

    IssueWriter(References references) {
        this.references = references;
    }

    IssueWire issue(Issue issue, boolean isDeclared) {
        Boolean declared = isDeclared ? null : Boolean.FALSE;
        if (issue instanceof QuantityIssue quantity) {
            return quantity(quantity, declared);
        }
        if (issue instanceof ChoiceIssue choice) {
            return choice(choice, declared);
        }
        throw new IllegalArgumentException("The issue " + issue.id() + " is a reference to one that nothing defines.");
    }

    IssueWire choice(ChoiceIssue issue, @Nullable Boolean declared) {
        boolean isYesNo = issue.values().equals(NO_OR_YES)
                && issue.zero().equals(Optional.of(ChoiceIssue.NO))
                && !issue.isOrdered();
        return new IssueWire(
                issue.id(),
                label(issue),
                isYesNo ? null : issue.values(),
                DemandWriter.ifTrue(issue.isOrdered()),
                DemandWriter.ifTrue(issue.isOpen()),
                null,
                null,
                null,
                null,
                isYesNo || issue.zero().isEmpty()
                        ? null
                        : ScalarWire.of(issue.zero().get()),
                references.party(issue.controlledBy()),
                codes(issue.codes()),
                declared);
    }

    private IssueWire quantity(QuantityIssue issue, @Nullable Boolean declared) {
        return new IssueWire(
                issue.id(),
                label(issue),
                null,
                null,
                null,
                issue.unit(),
                number(issue.least()),
                number(issue.most()),
                number(issue.smallestStep()),
                number(issue.zero()),
                references.party(issue.controlledBy()),
                codes(issue.codes()),
                declared);
    }

    private static @Nullable String label(Issue issue) {
        return issue.label().equals(issue.id()) ? null : issue.label();
    }

    private static @Nullable ScalarWire number(Optional<BigDecimal> number) {
        return number.isPresent() ? ScalarWire.of(number.get()) : null;
    }

    static @Nullable List<CodeWire> codes(List<ExternalCode> codes) {
        return Elements.write(codes, code -> new CodeWire(code.scheme(), code.code()));
    }
}
