package org.parley.analysis;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import org.parley.Demanded;
import org.parley.Negotiation;
import org.parley.Terms;

/**
 * What can be agreed now, while other issues stay open: sets of demands that nothing keeps from being met together.
 *
 * <p>An outcome may leave issues open. Rejections, the conditions of acceptances and demands with a condition bind all
 * the same, rules and assumptions once one of their issues has a value; other demands may wait. No step has occurred but
 * those of acts that are settled. A demand is met where its terms, or the accepted terms of its fallback, hold however
 * the open issues are settled.
 *
 * @param negotiation what the sets are about
 * @param all the sets to which no demand can be added, largest first, then by ids; several where they exclude each other
 * @param isComplete whether these are all there are; where the budget was spent, there may be more
 */
@Immutable
public record AgreeableNow(Negotiation negotiation, ImmutableList<ImmutableList<Item>> all, boolean isComplete) {
    /**
     * A demand that can be met now.
     *
     * @param demand the demand
     * @param isConsented whether all have consented to each of its issues; otherwise it is merely unopposed
     */
    @Immutable
    public record Item(Demanded demand, boolean isConsented) {}

    /** Returns what can be agreed now in plain English. */
    public String explain() {
        WordsApart words = words();
        StringBuilder text = new StringBuilder();
        for (ImmutableList<Item> set : all) {
            text.append("This can be agreed now, while all else stays open:\n");
            for (Item item : set) {
                Terms terms = item.demand().terms();
                text.append("  - ")
                        .append(words.of(terms, Wording.of(terms)))
                        .append(item.isConsented() ? ", consented by all\n" : ", merely unopposed\n");
            }
        }
        if (all.isEmpty() && isComplete) {
            text.append("None of the demands can be agreed now.\n");
        }
        return text.append(isComplete ? "" : "The budget was spent: there may be more.\n")
                .toString();
    }

    private WordsApart words() {
        WordsApart words = new WordsApart();
        for (ImmutableList<Item> set : all) {
            for (Item item : set) {
                words.add(item.demand().terms(), Wording.of(item.demand().terms()));
            }
        }
        return words;
    }
}
