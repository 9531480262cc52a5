package org.parley.analysis;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.parley.Issue;
import org.parley.QuantityIssue;
import org.parley.Value;
import org.parley.internal.compile.ValueClass;

/** Values and ranges as a reader knows them, such as "full" or "more than 100 and less than 250 persons". */
final class ValueNames {
    private ValueNames() {}

    /** Returns the named values one by one, and neighbouring ranges of a quantity as one. */
    static ImmutableList<String> of(Issue issue, List<ValueClass> classes) {
        ImmutableList.Builder<String> names = ImmutableList.builder();
        if (issue instanceof QuantityIssue quantity) {
            for (ValueClass range : joined(classes)) {
                names.add(range(range, quantity.unit()));
            }
        } else {
            for (ValueClass each : classes) {
                for (Value value : each.values()) {
                    names.add(value.toString());
                }
            }
        }
        return names.build();
    }

    private static List<ValueClass> joined(List<ValueClass> classes) {
        List<ValueClass> joined = new ArrayList<>();
        for (ValueClass next : classes) {
            int last = joined.size() - 1;
            if (last >= 0 && touches(joined.get(last), next)) {
                joined.set(last, joined.get(last).upTo(next));
            } else {
                joined.add(next);
            }
        }
        return joined;
    }

    private static boolean touches(ValueClass lower, ValueClass upper) {
        return lower.most().isPresent()
                && upper.least().isPresent()
                && lower.most().get().compareTo(upper.least().get()) == 0
                && lower.includesMost() != upper.includesLeast();
    }

    private static String range(ValueClass range, String unit) {
        String lower = range.least().isEmpty()
                ? ""
                : (range.includesLeast() ? "at least " : "more than ")
                        + range.least().get().toPlainString();
        String upper = range.most().isEmpty()
                ? ""
                : (range.includesMost() ? "at most " : "less than ")
                        + range.most().get().toPlainString();
        if (range.least().isPresent() && range.least().equals(range.most())) {
            return range.least().get().toPlainString() + " " + unit;
        }
        if (lower.isEmpty() && upper.isEmpty()) {
            return "any number of " + unit;
        }
        return lower + (lower.isEmpty() || upper.isEmpty() ? "" : " and ") + upper + " " + unit;
    }
}
