package org.parley;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The one order in which the parts of terms are kept, by their text, so that equal terms are equal values.
 *
 * <p>Most texts differ where they begin, with the id of an issue or step: a whole text is made only where that does not
 * tell two apart. That of a demand, which a caller's own may word, is always made.
 */
final class TermsOrder implements Comparable<TermsOrder> {
    private final Terms terms;
    private final String word;
    private final String id;
    private @Nullable String text;

    private TermsOrder(Terms terms, String word, String id) {
        this.terms = terms;
        this.word = word;
        this.id = id;
    }

    private static TermsOrder of(Terms terms) {
        if (terms instanceof Terms.Among among) {
            return new TermsOrder(terms, "", among.issue().id());
        } else if (terms instanceof Terms.Within within) {
            return new TermsOrder(terms, "", within.issue().id());
        } else if (terms instanceof Terms.Not not && not.terms() instanceof Terms.Among among) {
            return new TermsOrder(terms, "not(", among.issue().id());
        } else if (terms instanceof Terms.Occurs occurs) {
            return new TermsOrder(terms, "occurs(", occurs.step().id());
        }
        return new TermsOrder(terms, "", "");
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

    private static TermsOrder[] inOrder(List<Terms> parts) {
        TermsOrder[] all = new TermsOrder[parts.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = of(parts.get(i));
        }
        Arrays.sort(all);
        return all;
    }

    /** Returns whether the part at this place is among those right before it that read as it does. */
    private static boolean stoodBefore(TermsOrder[] all, int place) {
        for (int i = place - 1; i >= 0 && all[i].compareTo(all[place]) == 0; i--) {
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
        int known = Math.min(word.length() + id.length(), other.word.length() + other.id.length());
        for (int i = 0; i < known; i++) {
            if (charAt(i) != other.charAt(i)) {
                return charAt(i) - other.charAt(i);
            }
        }
        return text().compareTo(other.text());
    }

    /** Returns a character of the beginning of the text, which is the word and the id. */
    private char charAt(int place) {
        return place < word.length() ? word.charAt(place) : id.charAt(place - word.length());
    }

    private String text() {
        String known = text;
        if (known == null) {
            known = terms.text();
            text = known;
        }
        return known;
    }
}
