package org.parley.json.problem;

import com.google.common.collect.FluentIterable;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

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
            if (isWithin(finding.pointer(), pointer)) {
                return true;
            }
        }
        return false;
    }

    /** Adds all of these. */
    public void addAll(Findings others) {
        others.found.forEach(this::add);
    }

    /** Returns whether all that was found is within these properties of the document. */
    public boolean areOnlyWithin(Set<String> properties) {
        for (Finding finding : found) {
            int end = finding.pointer().indexOf('/', 1);
            if (end < 0 || !properties.contains(finding.pointer().substring(1, end))) {
                return false;
            }
        }
        return true;
    }

    /** Adds those of these that do not have one of the codes, and are neither around nor within what was found before. */
    public void addBeside(Findings others, Set<String> exceptCodes) {
        List<Finding> before = List.copyOf(found);
        for (Finding other : others.found) {
            if (!exceptCodes.contains(other.code()) && isBeside(other.pointer(), before)) {
                add(other);
            }
        }
    }

    private static boolean isBeside(String pointer, List<Finding> others) {
        for (Finding other : others) {
            if (isWithin(pointer, other.pointer()) || isWithin(other.pointer(), pointer)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWithin(String pointer, String around) {
        return pointer.startsWith(around)
                && (pointer.length() == around.length() || pointer.charAt(around.length()) == '/');
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
            return "none is defined yet, so define it first";
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
