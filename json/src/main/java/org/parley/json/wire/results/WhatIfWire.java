package org.parley.json.wire.results;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.json.wire.v1.TermsWire;

/**
 * What follows if some terms hold.
 *
 * @param format says that this is such a document
 * @param excludedBy where they cannot hold, the rules and assumptions that exclude them
 */
public record WhatIfWire(
        String format,
        boolean complete,
        TermsWire given,
        String holds,
        @Nullable List<String> excludedBy,
        List<ConditionWire> met,
        List<String> lifted,
        List<String> active,
        List<String> released,
        List<String> accepted,
        List<ConditionWire> next,
        List<ConditionWire> outOfReach,
        String explanation) {
    /** What {@link #format} says. */
    public static final String FORMAT = "parley-what-if/1";

    /** Terms that positions wait for. */
    public record ConditionWire(TermsWire terms, List<String> namedBy) {}
}
