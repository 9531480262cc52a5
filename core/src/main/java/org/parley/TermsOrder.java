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

    static ImmutableList<Terms> distinct(List<Terms> parts) {
        ImmutableList.Builder<Terms> distinct = ImmutableList.builder();
        String previous = "";
        for (Terms part : sorted(parts)) {
            if (!part.text().equals(previous)) {
                distinct.add(part);
            }
            previous = part.text();
        }
        return distinct.build();
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
