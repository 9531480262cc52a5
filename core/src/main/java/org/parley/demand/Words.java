package org.parley.demand;

import java.util.List;
import java.util.Objects;
import org.parley.Step;

/** How demands put their facets into words. */
final class Words {
    private Words() {}

    /** Returns the words as in a sentence, such as "air, sea and energy". */
    static String list(List<String> words) {
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            list.append(i == 0 ? "" : i == words.size() - 1 ? " and " : ", ").append(words.get(i));
        }
        return list.toString();
    }

    /** Returns the name without surrounding white space, or says that it names nothing. */
    static String named(String name, String what) {
        Objects.requireNonNull(name, "name");
        for (int i = 0; i < name.length(); i += Character.charCount(name.codePointAt(i))) {
            if (Character.isLetterOrDigit(name.codePointAt(i))) {
                return name.strip();
            }
        }
        throw new IllegalArgumentException(
                "The name \"" + name + "\" of " + what + " has no letter or digit: give it at least one.");
    }

    /** Returns an id made from a name that a caller gives. */
    static String idFrom(String name, String what) {
        return Step.of(named(name, what)).id();
    }
}
