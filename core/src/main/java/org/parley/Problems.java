package org.parley;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The problems found so far, each once. */
final class Problems {
    private final Set<Problem> found = new LinkedHashSet<>();
    private int reports;

    void add(String code, String subject, String message) {
        found.add(new Problem(code, subject, message));
        reports++;
    }

    /** Returns how many problems were reported so far, each as often as it was. */
    int reports() {
        return reports;
    }

    void throwIfAny() {
        if (!found.isEmpty()) {
            List<Problem> sorted = new ArrayList<>(found);
            sorted.sort(new BySubject());
            throw new InvalidNegotiationException(ImmutableList.copyOf(sorted));
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
