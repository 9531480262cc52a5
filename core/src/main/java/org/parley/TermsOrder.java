package org.parley;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;

/** The one order in which the parts of terms are kept, by their text, so that equal terms are equal values. */
final class TermsOrder implements Comparable<TermsOrder> {
    private final String text;
    private final Terms terms;

    private TermsOrder(Terms terms) {
        this.text = terms.text();
        this.terms = terms;
    }

    static ImmutableList<Terms> sorted(List<Terms> parts) {
        if (parts.size() < 2) {
            return ImmutableList.copyOf(parts);
        }
        ImmutableList.Builder<Terms> sorted = ImmutableList.builderWithExpectedSize(parts.size());
        for (TermsOrder part : inOrder(parts)) {
            sorted.add(part.terms);
        }
        return sorted.build();
    }

    /** Returns the parts in order, each once; parts that only read alike stay for a negotiation to find. */
    static ImmutableList<Terms> distinct(List<Terms> parts) {
        if (parts.size() < 2) {
            return ImmutableList.copyOf(parts);
        }
        TermsOrder[] all = inOrder(parts);
        ImmutableList.Builder<Terms> distinct = ImmutableList.builderWithExpectedSize(all.length);
        for (int i = 0; i < all.length; i++) {
            if (!stoodBefore(all, i)) {
                distinct.add(all[i].terms);
            }
        }
        return distinct.build();
    }

    /** Returns the parts in order, with their texts, which are made once. */
    private static TermsOrder[] inOrder(List<Terms> parts) {
        TermsOrder[] all = new TermsOrder[parts.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = new TermsOrder(parts.get(i));
        }
        Arrays.sort(all);
        return all;
    }

    /** Returns whether the part at this place is among those right before it that read as it does. */
    private static boolean stoodBefore(TermsOrder[] all, int place) {
        for (int i = place - 1; i >= 0 && all[i].text.equals(all[place].text); i--) {
            if (all[i].terms.equals(all[place].terms)) {
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
    public int compareTo(TermsOrder other) {
        return text.compareTo(other.text);
    }
}
