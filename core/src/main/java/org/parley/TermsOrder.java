package org.parley;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The one order in which the parts of terms are kept, by their text, so that equal terms are equal values. */
final class TermsOrder implements Comparator<Terms> {
    private static final TermsOrder BY_TEXT = new TermsOrder();

    private TermsOrder() {}

    static ImmutableList<Terms> sorted(List<Terms> parts) {
        List<Terms> sorted = new ArrayList<>(parts);
        sorted.sort(BY_TEXT);
        return ImmutableList.copyOf(sorted);
    }

    /** Returns the parts in order, each once; parts that only read alike stay for a negotiation to find. */
    static ImmutableList<Terms> distinct(List<Terms> parts) {
        List<Terms> distinct = new ArrayList<>();
        for (Terms part : sorted(parts)) {
            if (!endsWith(distinct, part)) {
                distinct.add(part);
            }
        }
        return ImmutableList.copyOf(distinct);
    }

    /** Returns whether the part is among the last ones, which read as it does. */
    private static boolean endsWith(List<Terms> parts, Terms part) {
        for (int i = parts.size() - 1; i >= 0 && parts.get(i).text().equals(part.text()); i--) {
            if (parts.get(i).equals(part)) {
                return true;
            }
        }
        return false;
    }

    static String text(String kind, List<Terms> parts) {
        StringBuilder text = new StringBuilder(kind).append('(');
        for (int i = 0; i < parts.size(); i++) {
            text.append(i == 0 ? "" : ", ").append(parts.get(i).text());
        }
        return text.append(')').toString();
    }

    @Override
    public int compare(Terms one, Terms other) {
        return one.text().compareTo(other.text());
    }
}
