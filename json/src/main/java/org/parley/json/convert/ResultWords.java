package org.parley.json.convert;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.Demand;
import org.parley.Premise;
import org.parley.Terms;

/** How results name what they speak of. */
final class ResultWords {
    private ResultWords() {}

    static List<String> ids(ImmutableList<? extends Premise> premises) {
        return Elements.writeAll(premises, Premise::id);
    }

    /** Returns ids, or nothing at all where there are none. */
    static @Nullable List<String> idsIfAny(ImmutableList<? extends Premise> premises) {
        return Elements.write(premises, Premise::id);
    }

    static String heading(Terms terms) {
        return terms instanceof Demand demand ? demand.label() : terms.text();
    }

    /** Returns the word for a constant of a result, which is written and never read. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
