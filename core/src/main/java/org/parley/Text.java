package org.parley;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Checks and forms of the short texts that identify and name things. */
final class Text {
    private static final char LAST_ASCII = '~';

    private Text() {}

    /** Returns the text without surrounding white space, or says what is blank and what to give instead. */
    static String named(String text, String what) {
        String trimmed = Objects.requireNonNull(text, what).strip();
        if (trimmed.isEmpty()) {
            throw new IllegalArgumentException(what + " is blank: give it at least one letter or digit.");
        }
        return trimmed;
    }

    /** Returns the text as {@link #named(String, String)} does; what it is called is put together only to be said. */
    static String named(String text, String what, String whose) {
        return isPlain(text) ? text : named(text, what + whose);
    }

    /** Returns whether this can be seen at a glance of all the texts. */
    static boolean arePlain(ImmutableList<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            if (!isPlain(texts.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether the text begins and ends with a character that is no white space, which is so at a glance. */
    static boolean isPlain(@Nullable String text) {
        return text != null
                && !text.isEmpty()
                && isVisible(text.charAt(0))
                && isVisible(text.charAt(text.length() - 1));
    }

    private static boolean isVisible(char c) {
        return c > ' ' && c <= LAST_ASCII;
    }

    /** Returns an id as {@link #id(String, String)} does; what it identifies is put together only to be said. */
    static String id(String id, String what, String name) {
        return isPlainId(id) ? id : id(id, what + name);
    }

    /** Returns an id, or says which character does not belong into it. */
    static String id(String id, String what) {
        return isPlainId(id) ? id : checkedId(id, what);
    }

    /** Returns whether the text is an id of the commonest characters only, as almost all are. */
    private static boolean isPlainId(@Nullable String text) {
        boolean hasLetterOrDigit = false;
        for (int i = 0; text != null && i < text.length(); i++) {
            char c = text.charAt(i);
            if (isPlainLetterOrDigit(c)) {
                hasLetterOrDigit = true;
            } else if (c != '-' && c != '_' && c != '.' && c != '/') {
                return false;
            }
        }
        return hasLetterOrDigit;
    }

    private static boolean isPlainLetterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
    }

    private static String checkedId(String id, String what) {
        String trimmed = named(id, "The id of " + what);
        for (int i = 0; i < trimmed.length(); i = trimmed.offsetByCodePoints(i, 1)) {
            if (!isIdCharacter(trimmed.codePointAt(i))) {
                throw new IllegalArgumentException("The id \"" + id + "\" of " + what + " contains '"
                        + Character.toString(trimmed.codePointAt(i)) + "': use letters, digits and - _ . / only"
                        + suggestion(trimmed) + ".");
            }
        }
        if (!hasLetterOrDigit(trimmed)) {
            throw new IllegalArgumentException(
                    "The id \"" + id + "\" of " + what + " has no letter or digit: give it at least one.");
        }
        return trimmed;
    }

    private static String suggestion(String id) {
        String slug = slug(id);
        return hasLetterOrDigit(slug) ? ", such as \"" + slug + "\"" : "";
    }

    /** Makes an id from a name: lower case letters and digits, everything else one hyphen. */
    static String slug(String name) {
        StringBuilder slug = new StringBuilder(name.length());
        appendSlug(name, slug);
        return slug.toString();
    }

    private static void appendSlug(String name, StringBuilder slug) {
        char[] characters = new char[name.length()];
        int length = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c > LAST_ASCII) {
                appendSlugOfAnyLetters(name.toLowerCase(Locale.ROOT), slug);
                return;
            }
            if (c != '-' && isIdCharacter(c)) {
                characters[length++] = c >= 'A' && c <= 'Z' ? (char) (c - 'A' + 'a') : c;
            } else if (length > 0 && characters[length - 1] != '-') {
                characters[length++] = '-';
            }
        }
        slug.append(characters, 0, length > 0 && characters[length - 1] == '-' ? length - 1 : length);
    }

    private static void appendSlugOfAnyLetters(String lower, StringBuilder slug) {
        int start = slug.length();
        for (int i = 0, c; i < lower.length(); i += Character.charCount(c)) {
            c = lower.codePointAt(i);
            if (c != '-' && isIdCharacter(c)) {
                slug.appendCodePoint(c);
            } else {
                appendHyphen(start, slug);
            }
        }
        endSlug(start, slug);
    }

    private static void appendHyphen(int start, StringBuilder slug) {
        if (slug.length() > start && slug.charAt(slug.length() - 1) != '-') {
            slug.append('-');
        }
    }

    private static void endSlug(int start, StringBuilder slug) {
        boolean endsInHyphen = slug.length() > start && slug.charAt(slug.length() - 1) == '-';
        slug.setLength(slug.length() - (endsInHyphen ? 1 : 0));
    }

    /** Makes an id from a name, or says that the name has nothing to make one from. */
    static String idFrom(String name, String what) {
        StringBuilder id =
                new StringBuilder(Objects.requireNonNull(name, "name").length());
        appendIdFrom(name, what, id);
        return id.toString();
    }

    /** Appends an id as {@link #idFrom(String, String)} makes it. */
    static void appendIdFrom(String name, String what, StringBuilder id) {
        int start = id.length();
        appendSlug(name, id);
        if (!hasLetterOrDigit(id, start)) {
            throw new IllegalArgumentException("The name \"" + name + "\" of " + what
                    + " has no letter or digit to make an id from: give it a name with a letter or digit.");
        }
    }

    /** Returns the text as it stands among others in the text of terms: quoted where it could be mistaken for more. */
    static String quoted(String text) {
        boolean isPlain = !text.isEmpty()
                && text.indexOf(',') < 0
                && text.indexOf('[') < 0
                && text.indexOf(']') < 0
                && text.indexOf('"') < 0
                && !text.contains("..");
        return isPlain ? text : "\"" + text.replace("\"", "\"\"") + "\"";
    }

    /** Returns so many things in words, such as "1 rule" or "2 rules". */
    static String count(int count, String thing) {
        return count + " " + thing + (count == 1 ? "" : "s");
    }

    private static boolean hasLetterOrDigit(CharSequence text) {
        return hasLetterOrDigit(text, 0);
    }

    private static boolean hasLetterOrDigit(CharSequence text, int start) {
        for (int i = start, c; i < text.length(); i += Character.charCount(c)) {
            c = Character.codePointAt(text, i);
            if (Character.isLetterOrDigit(c)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isIdCharacter(int c) {
        return (c <= LAST_ASCII ? isPlainLetterOrDigit((char) c) : Character.isLetterOrDigit(c))
                || c == '-'
                || c == '_'
                || c == '.'
                || c == '/';
    }
}
