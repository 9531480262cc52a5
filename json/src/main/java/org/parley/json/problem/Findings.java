package org.parley.json.problem;

import com.google.common.collect.FluentIterable;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What was found wrong with a document so far. */
public final class Findings {
    /** More than these are not kept: nobody reads them, and a hostile document has no end of them. */
    public static final int MOST = 1000;

    private static final int MOST_ALLOWED = 100;
    private static final int MOST_LISTED = 20;
    private static final int LONGEST_QUOTE = 80;

    private final List<Finding> found = new ArrayList<>();

    /** Returns whether nothing was found. */
    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** Returns how many were found. */
    public int size() {
        return found.size();
    }

    /** Returns what was found, in the order found. */
    public ImmutableList<Finding> all() {
        return ImmutableList.copyOf(found);
    }

    /** Returns whether something was found at this place or within it. */
    public boolean areWithin(At at) {
        String pointer = at.pointer();
        for (Finding finding : found) {
            if (finding.pointer().equals(pointer) || finding.pointer().startsWith(pointer + "/")) {
                return true;
            }
        }
        return false;
    }

    /** Adds what a sentence says. */
    public void add(At at, String code, String message) {
        addAtLine(at.pointer(), 0, code, message);
    }

    /** Adds what a sentence says of a place whose line is known. */
    public void addAtLine(String pointer, int line, String code, String message) {
        add(new Finding(pointer, line, code, "", ImmutableList.of(), "", message));
    }

    /** Adds that something stands where something else has to. */
    public void addUnexpected(At at, String code, String is, String expected) {
        String message = "Here stands " + is + ": give " + expected + ".";
        add(new Finding(at.pointer(), 0, code, is, ImmutableList.of(expected), "", message));
    }

    /** Adds that a word is none of those allowed; "what" says what it would have to be, such as "a party". */
    public void addUnknown(At at, String code, String what, String word, Collection<String> allowed) {
        if (found.size() < MOST) {
            String nearest = allowed.size() <= MOST ? Nearest.of(word, allowed) : "";
            String quoted = "\"" + shortened(word) + "\"";
            String message = quoted + " is not " + what + ": " + remedy(nearest, allowed) + ".";
            ImmutableList<String> listed =
                    FluentIterable.from(allowed).limit(MOST_ALLOWED).toList();
            add(new Finding(at.pointer(), 0, code, quoted, listed, nearest, message));
        }
    }

    private void add(Finding finding) {
        if (found.size() < MOST) {
            found.add(finding);
        }
    }

    private static String remedy(String nearest, Collection<String> allowed) {
        if (allowed.isEmpty()) {
            return "there is none to choose from";
        }
        String list = (allowed.size() == 1 ? "give " : "give one of ") + listed(allowed);
        return nearest.isEmpty() ? list : "did you mean \"" + nearest + "\"? Else " + list;
    }

    private static String listed(Collection<String> words) {
        StringBuilder list = new StringBuilder();
        int count = 0;
        for (String word : words) {
            if (count == MOST_LISTED) {
                return list.append(" and ")
                        .append(words.size() - count)
                        .append(" more")
                        .toString();
            }
            list.append(count++ == 0 ? "" : ", ").append(word);
        }
        return list.toString();
    }

    /** Returns the beginning of a text that is too long to be repeated. */
    public static String shortened(String text) {
        if (text.length() <= LONGEST_QUOTE) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST_QUOTE - 1)) ? LONGEST_QUOTE - 1 : LONGEST_QUOTE;
        return text.substring(0, end) + "...";
    }
}
