package org.parley.analysis;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.parley.Demand;
import org.parley.Terms;

/** The words of several terms, with all that tells them from others where these have the same words. */
final class WordsApart {
    /** The text of the first terms that have the words. */
    private final Map<String, String> texts = new HashMap<>();

    private final Set<String> shared = new HashSet<>();

    void add(Terms terms, String words) {
        String first = texts.putIfAbsent(words, terms.text());
        if (first != null && !first.equals(terms.text())) {
            shared.add(words);
        }
    }

    /** Returns these words of the terms, or all that is said of a demand where others share them. */
    String of(Terms terms, String words) {
        return shared.contains(words) && terms instanceof Demand demand ? demand.description() : words;
    }
}
