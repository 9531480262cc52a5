package org.parley;

import java.util.Locale;

/** Checks and forms of the short texts that identify and name things. */
final class Text {
    private Text() {}

    /** Returns the text without surrounding white space, or says what is blank and what to give instead. */
    static String named(String text, String what) {
        String trimmed = text.strip();
        if (trimmed.isEmpty()) {
            throw new IllegalArgumentException(what + " is blank: give it at least one letter or digit.");
        }
        return trimmed;
    }

    /** Returns an id, or says which character does not belong into it. */
    static String id(String id, String what) {
        String trimmed = named(id, "The id of " + what);
        for (int i = 0; i < trimmed.length(); i++) {
            if (!isIdCharacter(trimmed.charAt(i))) {
                throw new IllegalArgumentException("The id \"" + id + "\" of " + what + " contains '"
                        + trimmed.charAt(i) + "': use letters, digits and - _ . / only, such as \"" + slug(id)
                        + "\".");
            }
        }
        return trimmed;
    }

    /** Makes an id from a name: lower case letters and digits, everything else one hyphen. */
    static String slug(String name) {
        StringBuilder slug = new StringBuilder();
        String lower = name.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (isIdCharacter(c)) {
                slug.append(c);
            } else if (slug.length() > 0 && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        }
        int end = slug.length();
        while (end > 0 && slug.charAt(end - 1) == '-') {
            end--;
        }
        return slug.substring(0, end);
    }

    /** Makes an id from a name, or says that the name has nothing to make one from. */
    static String idFrom(String name, String what) {
        String slug = slug(name);
        if (slug.isEmpty()) {
            throw new IllegalArgumentException("The name \"" + name + "\" of " + what
                    + " has no letter or digit to make an id from: give an id of its own.");
        }
        return slug;
    }

    private static boolean isIdCharacter(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.' || c == '/';
    }
}
