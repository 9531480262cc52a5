package org.parley.examples;

import java.util.Optional;
import org.parley.Act;
import org.parley.ChoiceIssue;
import org.parley.Demand;
import org.parley.Issue;
import org.parley.Terms;

/** The settling of the key issues of the Istanbul talks, whatever they are, as a demand type of the example's own. */
record KeyIssues() implements Demand {
    /** Whether the key issues are settled. */
    static final ChoiceIssue ISSUE = Issue.yesNo("key-issues").labelled("the key issues");

    @Override
    public String kind() {
        return "key-issues";
    }

    @Override
    public String label() {
        return "Settling of the key issues";
    }

    @Override
    public String phrase() {
        return "the settling of the key issues";
    }

    @Override
    public Terms terms() {
        return ISSUE.yes();
    }

    @Override
    public Optional<Act> act() {
        return Optional.of(Act.of(Istanbul2025.KEY_ISSUES, ISSUE));
    }
}
