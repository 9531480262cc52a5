package org.parley;

import java.util.Objects;
import java.util.function.UnaryOperator;

/** Puts other issues in the place of those in terms and positions, also where a demand has stated terms. */
final class WithIssues extends TermsMapper {
    private final UnaryOperator<Issue> issues;

    WithIssues(UnaryOperator<Issue> issues) {
        this.issues = Objects.requireNonNull(issues, "issues");
    }

    @Override
    Issue issue(Issue issue) {
        return issues.apply(issue);
    }

    @Override
    public Terms demand(Demand demand) {
        return demand.withIssues(issues);
    }
}
