package org.parley.json;

import com.google.common.collect.ImmutableList;

/** Says everything that is wrong with a document at once. */
public final class InvalidDocumentException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final ImmutableList<DocumentProblem> problems;

    InvalidDocumentException(ImmutableList<DocumentProblem> problems) {
        super(message(problems));
        this.problems = problems;
    }

    /** Returns all problems, at most a thousand, in the order of the document as far as they have one. */
    public ImmutableList<DocumentProblem> problems() {
        return problems;
    }

    private static String message(ImmutableList<DocumentProblem> problems) {
        StringBuilder text = new StringBuilder();
        text.append(problems.size()).append(problems.size() == 1 ? " problem:" : " problems:");
        for (DocumentProblem problem : problems) {
            text.append("\n  - ").append(problem);
        }
        return text.toString();
    }
}
