package org.parley;

import com.google.common.collect.ImmutableList;
import java.util.Set;
import java.util.TreeSet;

/** The ids of the issues that terms name. */
final class TermsIssues {
    private TermsIssues() {}

    static ImmutableList<String> of(Terms terms) {
        Set<String> ids = new TreeSet<>();
        collect(terms, ids);
        return ImmutableList.copyOf(ids);
    }

    private static void collect(Terms terms, Set<String> ids) {
        if (terms instanceof Terms.Among among) {
            ids.add(among.issue().id());
        } else if (terms instanceof Terms.Within within) {
            ids.add(within.issue().id());
        }
        for (Terms part : terms.parts()) {
            collect(part, ids);
        }
    }
}
