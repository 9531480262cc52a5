package org.parley.json.wire.v1;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule; its id is made from its terms unless given.
 *
 * <p>It is written as {@code that}; read are the short forms too, of which one stands in its place.
 *
 * @param id its id
 * @param that terms that hold in every possible outcome
 * @param excludes two terms that cannot hold together
 * @param requires two terms, the first of which requires the second
 * @param precedes the ids of two steps, the first of which precedes the second
 * @param exactlyOne terms of which one holds, and no other
 * @param atMost how many of the terms {@code of} hold at most
 * @param of terms of which at most so many hold
 * @param because why
 * @param authority a legal instrument, or "logic"
 * @param origin where the rule comes from
 * @param disclosure who may see it
 */
public record RuleWire(
        @Nullable String id,
        @Nullable TermsWire that,
        @Nullable List<TermsWire> excludes,
        @Nullable List<TermsWire> requires,
        @Nullable List<String> precedes,
        @Nullable List<TermsWire> exactlyOne,
        @Nullable Integer atMost,
        @Nullable List<TermsWire> of,
        @Nullable String because,
        @Nullable String authority,
        @Nullable String origin,
        @Nullable String disclosure) {
    /** Returns the rule as it is written. */
    public static RuleWire that(
            String id,
            TermsWire that,
            @Nullable String because,
            @Nullable String authority,
            @Nullable String origin,
            @Nullable String disclosure) {
        return new RuleWire(id, that, null, null, null, null, null, null, because, authority, origin, disclosure);
    }
}
