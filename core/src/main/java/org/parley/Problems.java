package org.parley;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
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
            found.sort(new BySubject());
            throw new InvalidNegotiationException(ImmutableList.copyOf(found));
        }
    }

    /** Problems of one subject beside each other, whatever was added first. */
    private static final class BySubject implements Comparator<Problem> {
        @Override
        public int compare(Problem one, Problem other) {
            int bySubject = one.subject().compareTo(other.subject());
            int byCode = bySubject == 0 ? one.code().compareTo(other.code()) : bySubject;
            return byCode == 0 ? one.message().compareTo(other.message()) : byCode;
        }
    }
}
