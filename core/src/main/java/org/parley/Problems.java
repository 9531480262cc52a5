package org.parley;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/** The problems found so far, each once. */
final class Problems {
    private final List<Problem> found = new ArrayList<>();

    void add(String code, String subject, String message) {
        for (Problem problem : found) {
            if (problem.code().equals(code)
                    && problem.subject().equals(subject)
                    && problem.message().equals(message)) {
                return;
            }
        }
        found.add(new Problem(code, subject, message));
    }

    void throwIfAny() {
        if (!found.isEmpty()) {
            throw new InvalidNegotiationException(ImmutableList.copyOf(found));
        }
    }
}
