package org.parley.analysis;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.Step;
import org.parley.Terms;

/** Steps of which each precedes the next, as a memorandum lays out a sequence. */
final class OrderChain {
    private OrderChain() {}

    /** Returns the steps from first to last where the parts order them in one line; otherwise nothing. */
    static ImmutableList<Step> of(List<Terms> parts) {
        Map<String, Step> next = new HashMap<>();
        Map<String, Step> previous = new HashMap<>();
        Step first = null;
        for (Terms part : parts) {
            if (!(part instanceof Terms.Before before)
                    || next.put(before.first().id(), before.second()) != null
                    || previous.put(before.second().id(), before.first()) != null) {
                return ImmutableList.of();
            }
        }
        for (Terms part : parts) {
            Step step = ((Terms.Before) part).first();
            first = previous.containsKey(step.id()) ? first : step;
        }
        return first == null ? ImmutableList.of() : chain(first, next);
    }

    private static ImmutableList<Step> chain(Step first, Map<String, Step> next) {
        ImmutableList.Builder<Step> chain = ImmutableList.builder();
        chain.add(first);
        int length = 1;
        Step step = next.get(first.id());
        while (step != null) {
            chain.add(step);
            length++;
            step = next.get(step.id());
        }
        return length == next.size() + 1 ? chain.build() : ImmutableList.of();
    }
}
