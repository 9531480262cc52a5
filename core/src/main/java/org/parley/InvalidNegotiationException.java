package org.parley;

import com.google.common.collect.ImmutableList;

/** Says everything that is wrong with a negotiation at once. */
public final class InvalidNegotiationException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final ImmutableList<Problem> problems;

    InvalidNegotiationException(ImmutableList<Problem> problems) {
        super(message(problems));
        this.problems = problems;
    }

    /** Returns all problems in the order of their subjects, then codes and messages, whatever was added first. */
    public ImmutableList<Problem> problems() {
        return problems;
    }

    private static String message(ImmutableList<Problem> problems) {
        StringBuilder text = new StringBuilder(Text.count(problems.size(), "problem")).append(':');
        for (Problem problem : problems) {
            text.append("\n  - ").append(problem);
        }
        return text.toString();
    }
}
